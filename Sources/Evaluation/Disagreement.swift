import Validation

/// Something on which extraction and labels differ.
public struct Disagreement: Sendable {
    public enum Kind: String, Sendable {
        /// Labelled and not found.
        case missed
        /// Found and not labelled.
        case spurious
        /// A miss and a spurious item that are about the same words: both, in one.
        case wrong
    }

    /// One thing that a label and an item say differently.
    public struct Difference: Hashable, Sendable {
        public let field: String
        public let labelled: String?
        public let found: String?
    }

    /// The id of the article.
    public let article: String
    public let task: ScoredKind
    public let kind: Kind
    /// The label and the item as JSON, where there are such.
    public let label: String?
    public let found: String?
    /// Where it stands in the article, in code points; of a labelled fact, where its indicator is likely to.
    public let place: Range<Int>?
    public let context: TextContext
    /// What differs, of a wrong item; what the item says, of any other.
    public let differences: [Difference]
}

/// Brings the misses and the spurious items of one article together.
struct DisagreementBuilder {
    let article: String
    let task: ScoredKind
    let text: [Unicode.Scalar]

    /// - Parameter places: those of labels that have none of their own.
    func disagreements(missed: [JSONValue], spurious: [JSONValue], _ places: [Int: Range<Int>] = [:]) -> [Disagreement]
    {
        let candidates = candidates(among: spurious)
        let matching = Matching(missed, spurious, candidates: candidates, agree: isAboutSame)
        let place = { (label: JSONValue) in label.place ?? places[label.byteRange.lowerBound] }
        let all =
            matching.pairs.map { disagreement(.wrong, $0.label, $0.item, place($0.label)) }
            + matching.missed.map { disagreement(.missed, $0, nil, place($0)) }
            + matching.spurious.map { disagreement(.spurious, nil, $0, nil) }
        return all.enumerated().sorted { (order($0.element.place), $0.offset) < (order($1.element.place), $1.offset) }
            .map(\.element)
    }

    /// Which items can be about the same as a label, without looking at all of them.
    private func candidates(among items: [JSONValue]) -> (JSONValue) -> [Int] {
        if task.isAboutEntities {
            let neighbours = Neighbours(items)
            return { neighbours.indices(overlapping: $0.place) }
        }
        let key = { (value: JSONValue) in task == .enumerations ? value["declared"]?.canonicalText : value.figureText }
        let groups = Dictionary(grouping: items.indices) { key(items[$0]) }
        return { groups[key($0)] ?? [] }
    }

    private func order(_ place: Range<Int>?) -> Int { place?.lowerBound ?? text.count }

    private func place(of item: JSONValue) -> Range<Int>? { item.sourcePlace ?? item["indicator"]?.sourcePlace }

    private func isAboutSame(_ label: JSONValue, _ item: JSONValue) -> Bool {
        if task.isAboutEntities { return label.overlaps(item) }
        guard task != .enumerations else { return label["declared"]?.integer == item["declared"]?.integer }
        return FactField.value.labelled(in: label) == FactField.value.found(in: item, text)
            && FactField.unit.labelled(in: label) == FactField.unit.found(in: item, text)
            && (label["indicator"]?.scalars).map { words in
                item["indicator"]?.sourcePlace.map { FactComparison(text: text).areAlike(words, $0) } ?? false
            } ?? false
    }

    private func disagreement(
        _ kind: Disagreement.Kind, _ label: JSONValue?, _ item: JSONValue?, _ place: Range<Int>?
    ) -> Disagreement {
        let place = place ?? item.flatMap { self.place(of: $0) }
        return Disagreement(
            article: article, task: task, kind: kind, label: label?.source, found: item?.source, place: place,
            context: TextContext(place, in: text), differences: differences(label, item))
    }

    private func differences(_ label: JSONValue?, _ item: JSONValue?) -> [Disagreement.Difference] {
        var fields: [Disagreement.Difference] = []
        func add(_ name: String, _ labelled: String?, _ found: String?) {
            if labelled != found { fields.append(.init(field: name, labelled: labelled, found: found)) }
        }
        if task.isAboutEntities {
            add("text", label.flatMap { words($0.place) }, item.flatMap { words($0.sourcePlace) })
            for field in EntityField.all where field.type == task.entityType {
                add(field.name, label.flatMap(field.value), item.flatMap(field.value))
            }
        } else if task == .enumerations {
            for key in ["declared", "found"] as [StaticString] {
                add("\(key)", label?[key]?.canonicalText, item?[key]?.canonicalText)
            }
        } else {
            for field in FactField.allCases {
                add(field.rawValue, label.flatMap(field.labelled), item.flatMap { field.found(in: $0, text) })
            }
        }
        return fields
    }

    private func words(_ place: Range<Int>?) -> String? {
        place.flatMap { (0..<text.count).contains($0) ? text[$0].text : nil }
    }
}
