import Testing
import TextModel

@testable import Extraction
@testable import Linking

private struct NoValue: EntityValue {
    func describe(into attributes: inout AttributeList) {}
}

private func entity(_ kind: String, _ range: Range<Int>) -> Entity {
    Entity(kind: EntityKind(kind), range: TextRange(utf8: range), rule: "test", value: NoValue())
}

struct EntityNestingTests {
    @Test func withinIsTheSmallestMentionOfAnotherKind() {
        let entities = [
            entity("document", 0..<30), entity("region", 3..<12), entity("region", 6..<9), entity("quantity", 6..<9),
            entity("region", 40..<46),
        ]
        let linked = EntityNesting.link(entities, sentences: [Sentence(range: TextRange(utf8: 0..<50))])
        #expect(linked.map(\.within) == [nil, 0, 0, 1, nil])
    }

    @Test func sentencesAreFoundInOrder() {
        let sentences = [0..<10, 12..<20, 21..<30].map { Sentence(range: TextRange(utf8: $0)) }
        let entities = [
            entity("region", 0..<3), entity("region", 9..<13), entity("region", 12..<15), entity("region", 25..<30),
        ]
        #expect(EntityNesting.link(entities, sentences: sentences).map(\.sentence) == [0, 0, 1, 2])
        #expect(EntityNesting.link(entities, sentences: []).map(\.sentence) == [nil, nil, nil, nil])
    }

    @Test func narrowingRenumbersWhatPointsAtEntities() {
        let linked = LinkedArticle(
            entities: EntityNesting.link(
                [entity("document", 0..<30), entity("region", 3..<12), entity("quantity", 40..<45)],
                sentences: [Sentence(range: TextRange(utf8: 0..<50))]),
            facts: [], enumerations: [Enumeration(sentence: 0, entity: 2, declared: 1, items: [])])
        let regions = linked.narrowed(to: ["region"])
        #expect(regions.entities.map(\.entity.kind.name) == ["region"])
        #expect(regions.entities[0].within == nil)
        #expect(regions.enumerations.isEmpty)
        let without = linked.narrowed(to: ["region", "quantity"])
        #expect(without.enumerations.map(\.entity) == [1])
    }
}
