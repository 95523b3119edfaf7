import TextModel

/// A count and the closed list beside it: “一体化”和“高质量”两个关键.
public struct Enumeration: Sendable {
    public let sentence: Int
    /// The index of the counting entity among the article's entities.
    public let entity: Int
    public let declared: Int
    public let items: [TextRange<Normalized>]

    public init(sentence: Int, entity: Int, declared: Int, items: [TextRange<Normalized>]) {
        self.sentence = sentence
        self.entity = entity
        self.declared = declared
        self.items = items
    }

    public var found: Int { items.count }
    public var agrees: Bool { found == declared }
}
