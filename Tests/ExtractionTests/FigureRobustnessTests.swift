import Foundation
import Testing
import TextModel

@testable import Extraction

/// Hostile input: nothing crashes, overlaps or takes more than linear time.
struct FigureRobustnessTests {
    private static let extractors: [any EntityExtractor] = [FigureExtractor(emitsNumbers: true), DateExtractor()]

    private static func entities(in text: String) -> [Entity] {
        let bytes = Array(text.utf8)
        let normalized = NormalizedText(
            utf8: bytes, alignment: .identity(count: bytes.count), script: .hans, diagnostics: [])
        let input = ExtractionInput(
            text: normalized, sentences: [Sentence(range: TextRange(utf8: 0..<bytes.count))],
            published: CalendarDate("2024-04-19"))
        var entities: [Entity] = []
        for extractor in extractors { extractor.extract(from: input, into: &entities) }
        return entities
    }

    private static let pieces = [
        "一", "二", "三", "九", "十", "百", "千", "万", "亿", "兆", "零", "〇", "两", "半", "几", "数", "第", "首位", "前", "翻", "番", "每",
        "1", "2", "07", "2024", "3.5", "1,000", "%", "‰", "分之", "个", "百分点", "成", "折", "元", "万元", "件", "年", "月", "日",
        "号", "时",
        "点", "分", "秒", "季度", "上半年", "去年", "今(12)日", "同日", "十四五", "时期", "公元前", "民国", "世纪", "年代", "底", "、", "，",
        "。", "-", "—", "至", "到", "/", ":", ".", "(", ")", "“", "”", " ", "\n", "余", "多", "近", "约", "以上", "左右", "人民币",
        "$", "US$",
        "±", "正负", "×10^", "e-", "k", "w", ".", "·", "参", "幺", "单位：", "亿元", "（", "）", "|", "米", "块", "○", "之间", "第",
        "响",
        "\"", "°", "million", "km", "PM", "G20", "http://a.b/1", "负", "零下", "℃", "又", "和", "的", "大", "😀", "é",
        "\u{3000}",
    ]

    @Test func `random text gives ranges inside it that do not overlap`() {
        var generator = SeededGenerator(seed: 11)
        // a million on request: FIGURE_FUZZ=1000000
        let count = ProcessInfo.processInfo.environment["FIGURE_FUZZ"].flatMap(Int.init) ?? 100_000
        for _ in 0..<count {
            let count = Int.random(in: 1...12, using: &generator)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator)! }.joined()
            check(Self.entities(in: text), in: text)
        }
    }

    private func check(_ entities: [Entity], in text: String) {
        let bytes = Array(text.utf8)
        var ends: [EntityKind: Int] = [:]
        for entity in entities.sorted(by: { $0.range.start < $1.range.start }) {
            let range = entity.range.utf8
            #expect(!range.isEmpty && range.upperBound <= bytes.count, "\(text)")
            #expect(bytes[range.lowerBound] & 0xC0 != 0x80, "\(text)")
            #expect(range.upperBound == bytes.count || bytes[range.upperBound] & 0xC0 != 0x80, "\(text)")
            #expect(range.lowerBound >= ends[entity.kind, default: 0], "\(entity.kind.name) overlaps in \(text)")
            ends[entity.kind] = range.upperBound
            var attributes = AttributeList()
            entity.value.describe(into: &attributes)
        }
    }

    @Test func `a numeral that is too long is no entity but a diagnostic`() throws {
        for digit in ["7", "零"] {
            let text = "共" + String(repeating: digit, count: 2000) + "元，另有3元。"
            let found = Self.entities(in: text)
            #expect(found.map(\.kind) == [.quantity, .number], "\(digit)")
            let bytes = Array(text.utf8)
            let normalized = NormalizedText(
                utf8: bytes, alignment: .identity(count: bytes.count), script: .hans, diagnostics: [])
            let codes = FigureExtractor().diagnostics(in: normalized).map(\.code)
            #expect(codes == ["extraction.numeral_too_long"], "\(digit)")
        }
    }

    @Test(arguments: [
        "9", "零", "万亿", "一万", "1-", "1—", "3至", "三分之", "百分之", "1、", "二、", "第一、", "每", "1/", "1.", "1:", "2024年", "1月",
        "1月1日至",
        "今(", "民国", "一二", "十几", "两个", "负", "-", "%", "1%—", "年", "前三", "1,000,", "(2024", "a1", "一亿二千", "世纪80年代", "上半年",
        "五、六", "十、", "±1", "1±", "2万多亿", "一 ", "三 百 ", "百 分 之 ", "1 .5", "1·5", "单位：元\n", "（元）1", "4千4百", "二、○八二亿",
        "1e9", "3×10^8", "两米五", "在1和2", "五元三毛", "1小时20分钟", "半", "点五", "￥", "以上", "近", "\n", "2024-",
    ])
    func `time doubles when length doubles`(_ piece: String) {
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let text = String(repeating: piece, count: count)
            return clock.measure { _ = Self.entities(in: text) }
        }
        _ = time(100)
        // it takes milliseconds; quadratic time would take minutes
        #expect(time(20_000 / piece.utf8.count) < .seconds(10))
    }
}
