/// What looked like an entity and is none, and why: the answer to a reader who misses it.
///
/// Made only when somebody asks for an explanation; extraction itself keeps no account of what it passes over.
public struct Rejection: Sendable {
    /// What stands in the place of what was rejected.
    public struct Winner: Sendable {
        /// Nil for a word that is no entity.
        public let kind: EntityKind?
        public let range: TextRange<Normalized>
        public let rule: String?

        public init(kind: EntityKind?, range: TextRange<Normalized>, rule: String? = nil) {
            self.kind = kind
            self.range = range
            self.rule = rule
        }

        public init(_ entity: Entity) { self.init(kind: entity.kind, range: entity.range, rule: entity.rule) }
    }

    /// What it would have been.
    public let kind: EntityKind
    public let range: TextRange<Normalized>
    /// What stopped it, named as rules are: `region.facility`.
    public let refusal: String
    /// The same for a person: part of a sentence.
    public let reason: String
    public let winner: Winner?
    /// The rule that had read it and what it had read; nil where reading did not come so far.
    public let candidate: Entity?

    public init(
        kind: EntityKind, range: TextRange<Normalized>, refusal: String, reason: String, winner: Winner? = nil,
        candidate: Entity? = nil
    ) {
        self.kind = kind
        self.range = range
        self.refusal = refusal
        self.reason = reason
        self.winner = winner
        self.candidate = candidate
    }
}
