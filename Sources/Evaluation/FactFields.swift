import Validation

/// One cell of a fact.
public enum FactField: String, CaseIterable, Sendable {
    case indicator, value, unit, modifier, region, period, from, modality, changes, rank

    /// What a label says in the cell, as text that is the same for the same content; nil where it says nothing.
    func labelled(in fact: JSONValue) -> String? {
        switch self {
        case .indicator: fact["indicator"]?.string
        case .region, .period: fact[key]?.canonicalText
        default: common(fact)
        }
    }

    /// The same for an extracted fact.
    func found(in fact: JSONValue, _ text: [Unicode.Scalar]) -> String? {
        switch self {
        case .indicator:
            fact["indicator"]?.sourcePlace.flatMap { text.indices.contains($0) ? text[$0].text : nil }
        case .region: fact.stated("region")?["code"]?.canonicalText
        case .period: fact.stated("period")?["value"]?.canonicalText
        default: common(fact)
        }
    }

    private var key: StaticString { self == .region ? "region" : "period" }

    /// Cells that are written the same way in labels and records.
    private func common(_ fact: JSONValue) -> String? {
        switch self {
        case .value: fact.figureText
        case .unit: fact["unit"]?.canonicalText
        case .modifier: fact["modifier"]?.canonicalText
        case .modality: fact["modality"]?.canonicalText
        case .from: fact.stated("from").map { Self.amount($0) }
        case .rank: fact.stated("rank")?.figureText
        case .changes: Self.changes(fact)
        case .indicator, .region, .period: nil
        }
    }

    private static func amount(_ value: JSONValue) -> String {
        [value.figureText, value["unit"]?.canonicalText, value["modifier"]?.canonicalText].compactMap { $0 }
            .joined(separator: " ")
    }

    private static func changes(_ fact: JSONValue) -> String? {
        let changes = fact.elements(of: "changes").map { change in
            [change["direction"]?.canonicalText, amount(change), change["basis"]?.canonicalText].compactMap { $0 }
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        return changes.isEmpty ? nil : changes.sorted().joined(separator: "; ")
    }
}

extension Collection<Unicode.Scalar> {
    /// The scalars as a string.
    var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: self)
        return String(view)
    }
}

extension Range<Int> {
    /// Whether a place lies wholly within this one.
    func contains(_ place: Range<Int>) -> Bool { lowerBound <= place.lowerBound && place.upperBound <= upperBound }
}
