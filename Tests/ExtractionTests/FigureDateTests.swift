import Testing
import TextModel

@testable import Extraction

/// Figures and dates together: who gives way to whom.
struct FigureDateTests {
    private func entities(in text: String, published: String? = nil) throws -> [String] {
        let marked = try MarkedText(text)
        let input = marked.input(published: published)
        let kinds: Set<EntityKind> = [.quantity, .percentage, .ordinal, .date, .number]
        return EntityExtraction().entities(in: input).filter { kinds.contains($0.kind) }
            .map { "\($0.kind.name) \(input.text.string($0.range))" }
    }

    @Test(arguments: [
        ("4月有3个月", ["date 4月", "quantity 3个月"]),
        ("2024年持续了3年", ["date 2024年", "quantity 3年"]),
        ("第二季度居第二", ["date 第二季度", "ordinal 第二"]),
        ("前三季度进入前三", ["date 前三季度", "ordinal 前三"]),
        ("今年前5个月增长5%", ["date 今年前5个月", "percentage 5%"]),
        ("19日起15日内", ["date 19日", "quantity 15日"]),
        ("20世纪80年代有80家", ["date 20世纪80年代", "quantity 80家"]),
        ("过去一年和十一年", ["date 过去一年", "quantity 十一年"]),
        ("民国115年投入115元", ["date 民国115年", "quantity 115元"]),
        ("2021—2025年增长5%—10%", ["date 2021—2025年", "percentage 5%—10%"]),
        ("5月1日9时30分", ["date 5月1日9时30分"]),
        ("2024年底前完成2024套", ["date 2024年底", "quantity 2024套"]),
    ])
    func `each expression is one entity`(_ text: String, _ expected: [String]) throws {
        #expect(try entities(in: text) == expected)
    }

    @Test func `what they say fits the room that an entity has`() {
        let words = 3 * MemoryLayout<Int>.size
        #expect(MemoryLayout<Quantity>.size <= words)
        #expect(MemoryLayout<Percentage>.size <= words)
        #expect(MemoryLayout<Ordinal>.size <= words)
        #expect(MemoryLayout<DateValue>.size <= words)
    }

    @Test func `numbers are emitted on request only`() throws {
        let text = try MarkedText("6.5万件和三个")
        var entities: [Entity] = []
        FigureExtractor(emitsNumbers: true).extract(from: text.input(published: nil), into: &entities)
        let numbers = entities.filter { $0.kind == .number }.map { text.text.string($0.range) }
        #expect(numbers == ["6.5万", "三"])
        entities.removeAll()
        FigureExtractor().extract(from: text.input(published: nil), into: &entities)
        #expect(entities.allSatisfy { $0.kind != .number })
    }

    @Test func `the dateline gives the year where the caller does not`() throws {
        let text = try MarkedText("2024年4月19日\n4月18日，去年")
        var entities: [Entity] = []
        DateExtractor().extract(from: text.input(published: nil), into: &entities)
        let dates = entities.map { RenderedEntity($0, in: text.text).attributes["resolved"] }
        #expect(dates == ["null", "2024-04-18", "2023"])
    }
}
