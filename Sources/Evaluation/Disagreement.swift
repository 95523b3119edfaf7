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
    public let context: Context
    /// What differs, of a wrong item; what the item says, of any other.
    public let differences: [Difference]

    /// A few words around something.
    public struct Context: Hashable, Sendable {
        public let before: String
        public let words: String
        public let after: String

        /// How many code points before and after are shown, at most.
        private static let reach = 24

        init(_ place: Range<Int>?, in text: [Unicode.Scalar]) {
            guard let place, (0..<text.count + 1).contains(place.upperBound), place.lowerBound >= 0 else {
                (before, words, after) = ("", "", "")
                return
            }
            before = Self.line(text[max(0, place.lowerBound - Self.reach)..<place.lowerBound])
            words = Self.line(text[place])
            after = Self.line(text[place.upperBound..<min(text.count, place.upperBound + Self.reach)])
        }

        /// What would break the line is shown as a space.
        private static func line(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
            scalars.map { $0.properties.generalCategory == .control ? " " : $0 }.text
        }
    }
}

/// Brings the misses and the spurious items of one article together.
struct DisagreementBuilder {
    let article: String
    let task: ScoredKind
    let text: [Unicode.Scalar]

    /// - Parameter places: those of labels that have none of their own.
    func disagreements(missed: [JSONValue], spurious: [JSONValue], _ places: [Int: Range<Int>] = [:]) -> [Disagreement]
    {
        var free = Array(spurious.enumerated())
        var result: [(order: Int, Disagreement)] = []
        for label in missed {
            let place = label.place ?? places[label.byteRange.lowerBound]
            if let index = free.firstIndex(where: { isAboutSame(label, $0.element) }) {
                let item = free.remove(at: index).element
                result.append((order(place ?? self.place(of: item)), disagreement(.wrong, label, item, place)))
            } else {
                result.append((order(place), disagreement(.missed, label, nil, place)))
            }
        }
        for (_, item) in free { result.append((order(place(of: item)), disagreement(.spurious, nil, item, nil))) }
        return result.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
            .map(\.element.1)
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
            context: Disagreement.Context(place, in: text), differences: differences(label, item))
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
