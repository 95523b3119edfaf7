/// What is different between two sets of records.
public struct Difference: Sendable {
    /// How many articles are in both.
    public private(set) var compared = 0
    /// Articles of which the records say different things, that are only new, and that are only old.
    public private(set) var changed: [String] = []
    public private(set) var added: [String] = []
    public private(set) var removed: [String] = []
    /// All changes in articles that are in both, article by article.
    public private(set) var changes: [Change] = []

    public init() {}

    public var isEmpty: Bool { changed.isEmpty && added.isEmpty && removed.isEmpty }

    /// Compares the two records of one article. Those with the same bytes are not read.
    /// - Throws: `EvaluationError` where one cannot be read; then nothing is added.
    public mutating func add(old: [UInt8], new: [UInt8], id: String) throws(EvaluationError) {
        let found = old == new ? [] : try RecordComparison.changes(old: old, new: new)
        compared += 1
        if !found.isEmpty { changed.append(id) }
        changes += found
    }

    public mutating func addNew(_ id: String) { added.append(id) }

    public mutating func addRemoved(_ id: String) { removed.append(id) }

    /// The changes of one rule.
    public struct Group: Sendable {
        public let rule: String
        public let changes: [Change]

        public func count(_ kind: Change.Kind) -> Int { changes.count { $0.kind == kind } }
    }

    /// The rule with the most changes first; what only another rule says counts least.
    public var groups: [Group] {
        Dictionary(grouping: changes, by: \.rule).map { Group(rule: $0.key, changes: Self.inOrder($0.value)) }
            .sorted { a, b in
                let (x, y) = (a.changes.count - a.count(.rule), b.changes.count - b.count(.rule))
                return (-x, -a.changes.count, a.rule) < (-y, -b.changes.count, b.rule)
            }
    }

    /// What matters most first.
    private static func inOrder(_ changes: [Change]) -> [Change] {
        Change.Kind.allCases.flatMap { kind in changes.filter { $0.kind == kind } }
    }
}
