import Extraction
import Testing
import TextModel

@testable import Linking

/// Looking at values where they lie, beside the language's own way.
struct EntityReadingTests {
    private static let text = """
        2023年，浙江省杭州市生产总值2.0万亿元，同比增长5.6%，居全国第八位；《数字经济促进条例》共九章六十二条，三省一市合计占三分之一。
        上海、江苏等四省市去年新增企业12万家，该省1月31日至2月3日接待游客约350万人次。
        """

    @Test("values are read where they lie")
    func values() {
        let entities = LinkingText(Self.text, published: "2024-03-08").article.entities
        #expect(entities.count > 12)
        entities.withUnsafeBufferPointer { buffer in
            guard let first = buffer.baseAddress else { return }
            for (index, linked) in entities.enumerated() {
                let value = linked.entity.value
                #expect(first.range(index) == linked.entity.range.utf8)
                #expect(first.period(index) == (value as? DateValue)?.period)
                #expect(first.code(index) == (value as? Region)?.code)
                #expect(first.read(index, as: Region.self) { $0.pointee } == value as? Region)
                #expect(
                    first.read(index, as: Quantity.self) { $0.pointee.amount } == (value as? Quantity)?.amount)
                #expect(
                    first.read(index, as: Percentage.self) { $0.pointee.amount } == (value as? Percentage)?.amount)
            }
        }
    }

    @Test("places are those of the entities")
    func places() {
        let entities = LinkingText(Self.text).article.entities
        let places = EntityPlaces(entities)
        #expect(places.count == entities.count)
        for (index, linked) in entities.enumerated() {
            #expect(Int(places[index].start)..<Int(places[index].end) == linked.entity.range.utf8)
            #expect(places[index].isInner == (linked.within != nil))
            let kind: EntityPlaces.Kind =
                switch linked.entity.kind {
                case .quantity, .percentage: .figure
                case .region: .region
                case .date: .date
                case .ordinal: .ordinal
                case .document: .document
                default: .other
                }
            #expect(places[index].kind == kind)
        }
    }
}
