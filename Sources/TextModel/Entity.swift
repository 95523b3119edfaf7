/// What an entity is: the `type` of the record. Open, so that a new kind needs no change here.
public struct EntityKind: Hashable, Sendable {
    public let name: String
    public init(_ name: String) { self.name = name }
}

/// The typed reading of an entity: what its words say.
///
/// Each kind has one value type of its own beside its extractor. `describe` lists the kind's record keys in their
/// order; the record writer, the examples and whoever else asks see the value only through it.
public protocol EntityValue: Sendable {
    func describe(into attributes: inout AttributeList)
}

/// A mention: a stretch of the normalized text that says one thing of one kind.
public struct Entity: Sendable {
    public let kind: EntityKind
    public let range: TextRange<Normalized>
    /// The rule that made it, `folder.rule`: `figure.percent_sign`.
    public let rule: String
    public let value: any EntityValue

    public init(kind: EntityKind, range: TextRange<Normalized>, rule: String, value: any EntityValue) {
        self.kind = kind
        self.range = range
        self.rule = rule
        self.value = value
    }
}
