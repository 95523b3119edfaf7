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

    func merged(with other: Scores) -> Scores {
        var merged = self
        for (key, tally) in other.tallies {
            merged.add(key.task, key.scheme, right: tally.right, missed: tally.missed, spurious: tally.spurious)
        }
        return merged
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

    var isAboutEntities: Bool { entityType != nil }

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

/// One item on which extraction and labels differ.
public struct Disagreement: Hashable, Sendable {
    public enum Kind: String, Sendable { case missed, spurious }

    /// The id of the article.
    public let article: String
    public let task: ScoredKind
    public let kind: Kind
    /// The item as JSON: the label, or what was extracted.
    public let item: String
}
