import Testing
import TextModel

@testable import Extraction

/// Dates written in every style read back to themselves, and nothing makes the reader crash.
struct DatePropertyTests {
    /// The only date of `text`, as value and resolution.
    private static func read(_ text: String, published: String? = nil) throws -> (
        value: String, resolved: String, text: String
    )? {
        let marked = try MarkedText(text)
        var found: [Entity] = []
        DateExtractor().extract(from: marked.input(published: published), into: &found)
        guard found.count == 1, let entity = found.first else { return nil }
        let rendered = RenderedEntity(entity, in: marked.text)
        return (rendered.attributes["value"] ?? "", rendered.attributes["resolved"] ?? "", rendered.text)
    }

    private static func randomDay(_ generator: inout SeededGenerator) -> CalendarDate {
        while true {
            let (year, month) = (
                Int.random(in: 1900...2099, using: &generator), Int.random(in: 1...12, using: &generator)
            )
            if let day = CalendarDate(year: year, month: month, day: Int.random(in: 1...31, using: &generator)) {
                return day
            }
        }
    }

    private static let digits = Array("〇一二三四五六七八九")

    private static func positional(_ number: Int, _ zero: Character = "〇") -> String {
        String(String(number).map { digit in digit == "0" ? zero : digits[digit.wholeNumberValue!] })
    }

    private static func spelled(_ number: Int, _ tens: [String] = ["", "十", "二十", "三十"]) -> String {
        tens[number / 10] + (number % 10 == 0 ? "" : String(digits[number % 10]))
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Every way in which a full date is written.
    private static func styles(of day: CalendarDate) -> [String] {
        let (y, m, d) = (day.year, day.month, day.day)
        var styles = [
            "\(y)年\(m)月\(d)日", "\(y) 年 \(m) 月 \(d) 日", "\(y)年\(padded(m))月\(padded(d))日", "\(y)年\(m)月\(d)号",
            "\(day)", "\(y)/\(m)/\(d)", "\(y)/\(padded(m))/\(padded(d))", "\(y).\(m).\(d)",
            "\(y).\(padded(m)).\(padded(d))",
            "公元\(y)年\(m)月\(d)日", "西元\(y)年\(m)月\(d)日",
            "\(positional(y))年\(spelled(m))月\(spelled(d))日", "\(positional(y, "零"))年\(spelled(m))月\(spelled(d))日",
            "\(positional(y, "○"))年\(spelled(m))月\(spelled(d))号", "\(positional(y, "0"))年\(spelled(m))月\(spelled(d))日",
            "\(positional(y))年\(m)月\(d)日", "\(y)年\(spelled(m))月\(spelled(d, ["", "十", "廿", "卅"]))日",
        ]
        if y > 1911 {
            styles += ["民国\(y - 1911)年\(m)月\(d)日", "中华民国 \(y - 1911) 年 \(m) 月 \(d) 日"]
        }
        if (2019...2050).contains(y) { styles.append("令和\(y - 2018)年\(m)月\(d)日") }
        return styles
    }

    @Test func `a day reads back in every style`() throws {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            let day = Self.randomDay(&generator)
            for style in Self.styles(of: day) {
                let read = try Self.read("会议在" + style + "召开")
                #expect(read?.value == "\(day)", "\(style)")
                #expect(read?.text == style)
            }
        }
    }

    @Test func `months, quarters, halves and years read back`() throws {
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<300 {
            let day = Self.randomDay(&generator)
            let (y, m) = (day.year, day.month)
            let month = "\(y)-\(Self.padded(m))"
            let quarter = (m + 2) / 3
            let quarterMonths = "\(y)-\(Self.padded(quarter * 3 - 2))/\(y)-\(Self.padded(quarter * 3))"
            let expected = [
                ("\(y)年", "\(y)"), ("\(Self.positional(y))年", "\(y)"), ("\(y)年底", "\(y)"), ("\(y)年年初", "\(y)"),
                ("\(y)年\(m)月", month), ("\(y)年\(Self.spelled(m))月份", month), ("\(y)年\(m)月中旬", month),
                ("\(y)年第\(quarter)季度", quarterMonths), ("\(y)年\(Self.spelled(quarter))季度", quarterMonths),
                ("\(y)年上半年", "\(y)-01/\(y)-06"), ("\(y)年下半年", "\(y)-07/\(y)-12"),
                ("\(y)年前三季度", "\(y)-01/\(y)-09"), ("\(y / 10 * 10)年代", "\(y / 10)X"),
            ]
            for (words, value) in expected { #expect(try Self.read("在" + words + "里")?.value == value, "\(words)") }
        }
    }

    @Test func `stretches read back, whatever joins their ends`() throws {
        var generator = SeededGenerator(seed: 7)
        let separators = ["至", "到", "-", "—", "——", "–", "~", "～", "－", " 至 "]
        for _ in 0..<300 {
            let days = [Self.randomDay(&generator), Self.randomDay(&generator)].sorted()
            guard days[0] != days[1], let dash = separators.randomElement(using: &generator) else { continue }
            let ends = days.map { "\($0.year)年\($0.month)月\($0.day)日" }
            #expect(
                try Self.read("于" + ends.joined(separator: dash) + "举行")?.value == "\(days[0])/\(days[1])",
                "\(ends) \(dash)")
            if days[0].year < days[1].year {
                #expect(
                    try Self.read("于\(days[0].year)\(dash)\(days[1].year)年举行")?.value
                        == "\(days[0].year)/\(days[1].year)")
            }
        }
    }

    @Test func `a day without its year lies near the day of publication`() throws {
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<500 {
            let published = Self.randomDay(&generator)
            let day = try #require(published.adding(days: Int.random(in: -180...90, using: &generator)))
            guard day.month != 2 || day.day != 29 else { continue }
            let read = try Self.read("于\(day.month)月\(day.day)日举行", published: "\(published)")
            #expect(read?.resolved == "\(day)", "\(published)")
        }
    }

    @Test func `days of no calendar are no dates but diagnostics`() throws {
        for (words, count) in [
            ("2月30日", 1), ("2023年2月29日", 1), ("2024年13月", 1), ("二〇二三年四月三十一日", 1), ("2023-02-30", 1), ("2024年2月29日", 0),
            ("4月19日", 0), ("18月龄", 0), ("13个月", 0), ("1月32日和6月31日", 2), ("2024/4/31", 1),
        ] {
            let marked = try MarkedText("会议于" + words + "召开")
            let diagnostics = DateExtractor().diagnostics(in: marked.text)
            #expect(diagnostics.count == count, "\(words)")
            #expect(diagnostics.allSatisfy { $0.code == "extraction.date_invalid" && $0.severity == .warning })
            guard count > 0 else { continue }
            var found: [Entity] = []
            DateExtractor().extract(from: marked.input(published: nil), into: &found)
            #expect(found.isEmpty, "\(words)")
        }
    }

    @Test func `random characters never crash the reader`() {
        var generator = SeededGenerator(seed: 9)
        let characters = Array(
            "〇零一二三四五六七八九十百千廿卅万两元0123456789年月日号季度世纪代旬初中末底上下半前后去今明昨本同当次过第首头至到-—~/.:（）() 、，。\n“”《》公前民国农历闰正腊时点分秒晨晚😀é\u{3000}起的"
        )
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...24, using: &generator)
            let bytes = Array(String((0..<count).map { _ in characters.randomElement(using: &generator)! }).utf8)
            let text = NormalizedText(
                utf8: bytes, alignment: .identity(count: bytes.count), script: .hans, diagnostics: [])
            let input = ExtractionInput(
                text: text, sentences: [Sentence(range: TextRange(utf8: 0..<bytes.count))],
                published: CalendarDate("2024-02-29"))
            var found: [Entity] = []
            DateExtractor().extract(from: input, into: &found)
            var end = 0
            for entity in found {
                let range = entity.range.utf8
                #expect(
                    range.lowerBound >= end && range.upperBound <= bytes.count && !range.isEmpty,
                    "\(text.string(entity.range))")
                end = range.upperBound
            }
            _ = DateExtractor().diagnostics(in: text)
        }
    }
}
