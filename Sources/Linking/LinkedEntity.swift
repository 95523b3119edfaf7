import Extraction
import TextModel

/// An entity in its article: the sentence it stands in and the mention it is part of.
public struct LinkedEntity: Sendable {
    public let entity: Entity
    /// The index of the sentence in which it starts; nil only where no sentence covers it.
    public let sentence: Int?
    /// The index, among the article's entities, of the smallest mention of another kind around it.
    public let within: Int?
}

/// Everything that was read in an article, tied together.
public struct LinkedArticle: Sendable {
    /// Sorted by start, then longest first.
    public let entities: [LinkedEntity]
    public let facts: [Fact]
    public let enumerations: [Enumeration]
    /// Where something could not be tied together.
    public let diagnostics: [Diagnostic]

    public init(
        entities: [LinkedEntity], facts: [Fact], enumerations: [Enumeration], diagnostics: [Diagnostic] = []
    ) {
        self.entities = entities
        self.facts = facts
        self.enumerations = enumerations
        self.diagnostics = diagnostics
    }
}

/// Places entities in their sentences and in one another.
enum EntityNesting {
    /// - Parameter entities: sorted by start, then longest first.
    /// - Returns: the same, in the same order. Linear, but for mentions that lie in many others.
    static func link(_ entities: [Entity], sentences: [Sentence]) -> [LinkedEntity] {
        var linked: [LinkedEntity] = []
        linked.reserveCapacity(entities.count)
        var open: [Int] = []
        var sentence = 0
        for (index, entity) in entities.enumerated() {
            while sentence < sentences.count && sentences[sentence].range.end <= entity.range.start { sentence += 1 }
            open.removeAll { entities[$0].range.end <= entity.range.start }
            let around = open.filter { encloses(entities[$0], entity) }
            let smallest = around.min { entities[$0].range.utf8.count < entities[$1].range.utf8.count }
            linked.append(
                LinkedEntity(
                    entity: entity, sentence: covers(sentence, entity, sentences) ? sentence : nil, within: smallest))
            open.append(index)
        }
        return linked
    }

    private static func encloses(_ outer: Entity, _ inner: Entity) -> Bool {
        outer.kind != inner.kind && outer.range != inner.range && outer.range.contains(inner.range)
    }

    private static func covers(_ sentence: Int, _ entity: Entity, _ sentences: [Sentence]) -> Bool {
        sentence < sentences.count && sentences[sentence].range.start <= entity.range.start
    }
}
