/// What is scored. The raw values are the names that reports use.
public enum ScoredKind: String, CaseIterable, Sendable {
    case sentences
    case regions, documents, quantities, percentages, ordinals, dates
    case quantitiesWithModifier = "quantities+modifier"
    /// Indicator, value and unit of a fact.
    case factsCore = "facts core"
    /// These, and region, period and every change.
    case factsFull = "facts full"
    case enumerations
}

/// How much of an item must be right to count.
public enum Scheme: String, CaseIterable, Sendable {
    /// The very same words and the value. Only for entities.
    case strict
    /// Some of the same words and the value: the scheme that results are quoted in.
    case partial
    /// Some of the same words and the type. Only for entities.
    case type
}

/// How often extraction was right.
public struct Tally: Hashable, Sendable {
    /// Items that were labelled and found.
    public internal(set) var right = 0
    /// Items that were labelled and not found.
    public internal(set) var missed = 0
    /// Items that were found and not labelled.
    public internal(set) var spurious = 0

    /// The share of what was found that is right; 0 if nothing was found.
    public var precision: Double { Self.ratio(right, right + spurious) }
    /// The share of what was labelled that was found; 0 if nothing was labelled.
    public var recall: Double { Self.ratio(right, right + missed) }
    /// The harmonic mean of both.
    public var f1: Double { Self.ratio(2 * right, 2 * right + missed + spurious) }

    static func += (tally: inout Tally, other: Tally) {
        tally.right += other.right
        tally.missed += other.missed
        tally.spurious += other.spurious
    }

    private static func ratio(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(max(1, whole)) }
}

/// The tallies over all articles scored so far.
public struct Scores: Hashable, Sendable {
    private var tallies: [Key: Tally] = [:]

    private struct Key: Hashable, Sendable {
        let task: ScoredKind
        let scheme: Scheme
    }

    /// The tally of a task; nil where the scheme does not apply to it.
    public func tally(_ task: ScoredKind, _ scheme: Scheme = .partial) -> Tally? {
        guard scheme == .partial || task.isAboutEntities else { return nil }
        return tallies[Key(task: task, scheme: scheme)] ?? Tally()
    }

    /// The sums over the six types of entities.
    public var entities: Tally {
        ScoredKind.entityTypes.reduce(into: Tally()) { $0 += tally($1) ?? Tally() }
    }

    /// The mean over the types of entities that are labelled or found somewhere.
    public func macro(_ measure: (Tally) -> Double) -> Double {
        let tallies = ScoredKind.entityTypes.compactMap { tally($0) }.filter { $0 != Tally() }
        return tallies.isEmpty ? 0 : tallies.map(measure).reduce(0, +) / Double(tallies.count)
    }

    mutating func merge(_ other: Scores) {
        for (key, tally) in other.tallies { tallies[key, default: Tally()] += tally }
    }

    mutating func add(_ task: ScoredKind, _ scheme: Scheme = .partial, right: Int, missed: Int, spurious: Int) {
        var tally = tallies[Key(task: task, scheme: scheme)] ?? Tally()
        tally.right += right
        tally.missed += missed
        tally.spurious += spurious
        tallies[Key(task: task, scheme: scheme)] = tally
    }
}

extension ScoredKind {
    /// The `type` of the entities that the task is about, and the list in a gold file.
    var entityType: String? {
        switch self {
        case .regions: "region"
        case .documents: "document"
        case .quantities, .quantitiesWithModifier: "quantity"
        case .percentages: "percentage"
        case .ordinals: "ordinal"
        case .dates: "date"
        case .sentences, .factsCore, .factsFull, .enumerations: nil
        }
    }

    public var isAboutEntities: Bool { entityType != nil }

    /// The types of entities, each once.
    public static let entityTypes: [ScoredKind] = [
        .regions, .documents, .quantities, .percentages, .ordinals, .dates,
    ]

    /// Where a gold file lists its items.
    var goldKey: StaticString {
        switch self {
        case .sentences: "sentences"
        case .regions: "regions"
        case .documents: "documents"
        case .quantities, .quantitiesWithModifier: "quantities"
        case .percentages: "percentages"
        case .ordinals: "ordinals"
        case .dates: "dates"
        case .factsCore, .factsFull: "facts"
        case .enumerations: "enumerations"
        }
    }
}
