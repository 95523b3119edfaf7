/// Reads the words of plain dates anew: years, months, days, quarters, halves, ranges of these.
///
/// Words that need the article's date to be understood (去年, 同日) and clock times are not read.
struct DateReading: Equatable {
    var start: ExtendedDate.Point
    /// The last point of an interval; nil for a single date.
    var end: ExtendedDate.Point?

    /// The date as the record must write it.
    var text: String {
        Self.text(start) + (end.map { "/" + Self.text($0) } ?? "")
    }

    private static func text(_ point: ExtendedDate.Point) -> String {
        let year = point.year.map { ($0 < 0 ? "-" : "") + padded(abs($0), 4) } ?? "-"
        return ([year] + [point.month, point.day].compactMap { $0.map { padded($0, 2) } }).joined(separator: "-")
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// Reads dates out of words, from left to right.
struct DateReader {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    /// What the words say; nil for words it does not know.
    static func reading(of surface: [Unicode.Scalar]) -> DateReading? {
        let words = surface.filter { !$0.isBlank && $0 != "“" && $0 != "”" && $0 != "\"" }
        guard words.count <= 48 else { return nil }
        if let plan = fiveYearPlan(words) { return plan }
        var reader = DateReader(scalars: words)
        guard let reading = reader.readDate(), reader.position == words.count else { return nil }
        return reading
    }

    /// The point that words begin with where other words of time follow: the day of 19日上午9时, the year of 2019年同期.
    static func beginning(of surface: [Unicode.Scalar]) -> ExtendedDate.Point? {
        let words = surface.filter { !$0.isBlank }
        guard words.count <= 48 else { return nil }
        for end in words.indices.reversed() where "年月日号號".unicodeScalars.contains(words[end]) {
            guard let reading = reading(of: Array(words[...end])) else { continue }
            return reading.end == nil && DateWords.areDate(Array(words[(end + 1)...])) ? reading.start : nil
        }
        return nil
    }

    /// The number of a year below a thousand that no era stands before, with the point behind it: 112, June of 112年6月底.
    static func shortYear(of surface: [Unicode.Scalar]) -> (number: Int, rest: ExtendedDate.Point?)? {
        let words = surface.filter { !$0.isBlank }
        guard words.count <= 24, let numeral = Numeral(words, at: 0), numeral.mark == nil, numeral.end < words.count,
            words[numeral.end] == "年", let number = (numeral.positional ?? numeral.values.first)?.integer,
            (10..<1000).contains(number)
        else { return nil }
        let rest = Array(words[(numeral.end + 1)...])
        if rest.isEmpty || rest == ["度"] || rest == ["底"] || rest == ["初"] { return (number, nil) }
        return reading(of: rest).flatMap { $0.end == nil ? (number, $0.start) : nil }
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    /// “十四五”时期: the nth plan, each of five years; the sixth began in 1981.
    private static func fiveYearPlan(_ words: [Unicode.Scalar]) -> DateReading? {
        guard let place = words.lastIndex(of: "五"),
            words.count == place + 1
                || ["时期", "時期", "期间", "期間"].contains(string(words[(place + 1)...])),
            let numeral = Numeral(Array(words[..<place]), at: 0), numeral.end == place,
            let number = numeral.values.first?.integer, (6...30).contains(number)
        else { return nil }
        let first = 1981 + 5 * (number - 6)
        return DateReading(start: .init(year: first), end: .init(year: first + 4))
    }

    private mutating func readDate() -> DateReading? {
        guard var start = readPoint() else { return readNumericDate() }
        if let span = readPartOfYear(start) { return span }
        guard takeConnector() else { return finished(DateReading(start: start)) }
        // In 1—3月 and 2021—2025年 the unit stands only behind the second number; readPoint leaves such numbers to here.
        guard var end = readPoint() else { return nil }
        if end.year == nil { end.year = start.year }
        if end.month == nil && start.month != nil && end.day != nil { end.month = start.month }
        if start.year == nil && end.year != nil && start.month != nil { start.year = end.year }
        return finished(DateReading(start: start, end: end))
    }

    /// Takes words behind a date that leave its value alone.
    private mutating func finished(_ reading: DateReading) -> DateReading? {
        _ = take("底", "末", "初", "份", "度", "中")
        _ = take("底", "末", "初")
        return reading
    }
}

// MARK: - Points

extension DateReader {
    /// A year, a month, a day, or what of them stands here. A number that shares its unit with the next one counts too.
    private mutating func readPoint() -> ExtendedDate.Point? {
        var point = ExtendedDate.Point()
        let era = takeEra()
        let isBeforeEra = take("公元前", "西元前", "纪元前", "紀元前")
        let isOfEra = !isBeforeEra && take("公元", "西元")
        if let year = readNumber(before: ["年"], isYear: true) {
            // the year before 1 is 0
            point.year = era.map { $0 + year } ?? (isBeforeEra ? 1 - year : year)
            if era == nil && !isBeforeEra && !isOfEra && year < 1000 { return nil }
        } else if let era, take("元年") {
            point.year = era + 1
        } else if era != nil || isBeforeEra || isOfEra {
            return nil
        }
        if let month = readNumber(before: ["月"]) { point.month = month }
        if let day = readNumber(before: ["日", "号", "號"]) { point.day = day }
        if point.month == nil && point.day != nil { return point.year == nil ? point : nil }
        return point.year == nil && point.month == nil && point.day == nil ? nil : point
    }

    /// The year before the first of an era that stands here: 1911 for 民国.
    private mutating func takeEra() -> Int? {
        Self.eras.first { take($0.name) }?.before
    }

    /// The republic, and what Japan counts its years by.
    private static let eras: [(name: String, before: Int)] = [
        ("民国", 1911), ("民國", 1911), ("中华民国", 1911), ("中華民國", 1911), ("明治", 1867), ("大正", 1911), ("昭和", 1925),
        ("平成", 1988), ("令和", 2018),
    ]

    /// A number directly before one of the units, or before a connector and a number that is (2021—2025年).
    private mutating func readNumber(before units: [String], isYear: Bool = false) -> Int? {
        guard let (value, end) = number(at: position, isYear: isYear) else { return nil }
        for unit in units where scalars[end...].starts(with: unit.unicodeScalars) {
            position = end + 1
            return value
        }
        guard end < scalars.count, Self.isConnector(scalars[end]) else { return nil }
        let next = scalars[end...].firstIndex { !Self.isConnector($0) } ?? scalars.count
        guard let (_, secondEnd) = number(at: next, isYear: isYear),
            units.contains(where: { scalars[secondEnd...].starts(with: $0.unicodeScalars) })
        else { return nil }
        position = end
        return value
    }

    private func number(at start: Int, isYear: Bool) -> (value: Int, end: Int)? {
        guard let numeral = Numeral(scalars, at: start), numeral.mark == nil,
            let value = (isYear ? numeral.positional ?? numeral.values.first : numeral.values.first)?.integer,
            numeral.values.count == 1 || isYear, value >= 0, value < 10_000
        else { return nil }
        return (value, numeral.end)
    }

    private mutating func takeConnector() -> Bool {
        let start = position
        while position < scalars.count, Self.isConnector(scalars[position]) { position += 1 }
        return position > start
    }

    private static func isConnector(_ scalar: Unicode.Scalar) -> Bool { "至到-—–―~～－−".unicodeScalars.contains(scalar) }

    private mutating func take(_ words: String...) -> Bool {
        guard let word = words.first(where: { scalars[position...].starts(with: $0.unicodeScalars) }) else {
            return false
        }
        position += word.unicodeScalars.count
        return true
    }

    /// 1983—2023: two years of four digits.
    private mutating func readYears() -> DateReading? {
        guard scalars.count == 9, Self.isConnector(scalars[4]) else { return nil }
        let years = [scalars[..<4], scalars[5...]].compactMap { $0.allSatisfy(\.isASCIIDigit) ? Int(string($0)) : nil }
        guard years.count == 2, years[0] >= 1000, years[0] < years[1] else { return nil }
        position = scalars.count
        return DateReading(start: .init(year: years[0]), end: .init(year: years[1]))
    }

    /// 2024-04-19, 2024/4/19, 2024.4.19.
    private mutating func readNumericDate() -> DateReading? {
        if let years = readYears() { return years }
        let parts = scalars.split { "-/.－／．".unicodeScalars.contains($0) }
        let separators = Set(scalars.filter { "-/.－／．".unicodeScalars.contains($0) })
        let numbers = parts.compactMap { part in
            Numeral(Array(part), at: 0).flatMap { $0.end == part.count ? $0.values.first?.integer : nil }
        }
        guard parts.count == 3, numbers.count == 3, separators.count == 1, (1000...9999).contains(numbers[0]) else {
            return nil
        }
        position = scalars.count
        return DateReading(start: .init(year: numbers[0], month: numbers[1], day: numbers[2]))
    }
}

// MARK: - Quarters and halves

extension DateReader {
    /// A quarter, a half, or the first few months or quarters of the year just read. nil if none stands here.
    private mutating func readPartOfYear(_ point: ExtendedDate.Point) -> DateReading? {
        guard point.month == nil, point.day == nil, let year = point.year else { return nil }
        guard let months = readMonths() else { return nil }
        return finished(
            DateReading(
                start: .init(year: year, month: months.lowerBound), end: .init(year: year, month: months.upperBound)))
    }

    private mutating func readMonths() -> ClosedRange<Int>? {
        if take("上半年") { return 1...6 }
        if take("下半年") { return 7...12 }
        if take("前") { return readFirstMonths() }
        let start = position
        if let quarter = takeQuarterSign() { return quarter }
        _ = take("第")
        if let numeral = Numeral(scalars, at: position), let number = numeral.values.first?.integer,
            (1...4).contains(number)
        {
            position = numeral.end
            _ = take("个", "個")
            if take("季度", "季") { return 3 * number - 2...3 * number }
        }
        position = start
        return nil
    }

    /// Q2.
    private mutating func takeQuarterSign() -> ClosedRange<Int>? {
        guard let first = scalars[position...].first, "QqＱ".unicodeScalars.contains(first),
            let numeral = Numeral(scalars, at: position + 1), let number = numeral.values.first?.integer,
            (1...4).contains(number)
        else { return nil }
        position = numeral.end
        return 3 * number - 2...3 * number
    }

    /// 前三季度, 前5个月, 前5月.
    private mutating func readFirstMonths() -> ClosedRange<Int>? {
        guard let numeral = Numeral(scalars, at: position), let number = numeral.values.first?.integer,
            (1...12).contains(number)
        else { return nil }
        position = numeral.end
        _ = take("个", "個")
        if take("季度", "季") { return number <= 4 ? 1...3 * number : nil }
        return take("月份", "月") ? 1...number : nil
    }

    /// A quarter or a half that names no year; its months are known all the same.
    static func months(of surface: [Unicode.Scalar]) -> ClosedRange<Int>? {
        let words = surface.filter { !$0.isBlank }
        guard words.count <= 12 else { return nil }
        var reader = DateReader(scalars: words)
        guard let months = reader.readMonths() else { return nil }
        _ = reader.take("底", "末", "初")
        return reader.position == words.count ? months : nil
    }
}
