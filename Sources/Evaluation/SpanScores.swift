import Validation

/// A field of a type of entities that labels give, such as the unit of quantities.
public struct EntityField: Hashable, Sendable {
    /// The `type` of the entities.
    public let type: String
    public let name: String
    /// The value of the field as text that is equal where the value is; nil where it is not stated.
    let value: @Sendable (JSONValue) -> String?

    public static func == (a: EntityField, b: EntityField) -> Bool { a.type == b.type && a.name == b.name }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(type)
        hasher.combine(name)
    }

    private init(_ type: String, _ name: String, _ value: @escaping @Sendable (JSONValue) -> String?) {
        (self.type, self.name, self.value) = (type, name, value)
    }

    private static func key(_ type: String, _ key: StaticString) -> EntityField {
        EntityField(type, "\(key)") { $0[key]?.canonicalText }
    }

    /// All fields, in the order of reports. The title of a document is its place; fields that gold files do not give are
    /// not scored.
    public static let all: [EntityField] = [
        key("region", "code"), key("region", "members"), key("region", "form"),
        key("document", "kind"), key("document", "number"), key("document", "year"),
        EntityField("quantity", "value", \.figureText), key("quantity", "unit"), key("quantity", "modifier"),
        key("quantity", "per"),
        EntityField("percentage", "value", \.figureText), key("percentage", "unit"), key("percentage", "modifier"),
        EntityField("ordinal", "value", \.figureText),
        key("date", "value"), key("date", "resolved"),
    ]
}

/// The scores of entities and of their fields under the four schemes for spans.
public struct SpanScores: Hashable, Sendable {
    /// The types, in the order of reports.
    public static let types = ["region", "document", "quantity", "percentage", "ordinal", "date"]

    /// What is compared: the types of all entities, the entities of one type, or one field of these.
    public enum Subject: Hashable, Sendable {
        case all
        case type(String)
        case field(EntityField)
    }

    private var tallies: [Key: SpanTally] = [:]

    private struct Key: Hashable, Sendable {
        let subject: Subject
        let scheme: SpanScheme
    }

    /// The sums over all articles. Under `.all` an entity of the wrong type can take a label; these are the micro scores.
    public func tally(_ subject: Subject, _ scheme: SpanScheme) -> SpanTally {
        tallies[Key(subject: subject, scheme: scheme)] ?? SpanTally(scheme)
    }

    /// The types that are labelled or found somewhere.
    public var usedTypes: [String] {
        Self.types.filter { type in
            let tally = tally(.type(type), .strict)
            return tally.actual + tally.possible > 0
        }
    }

    /// The mean over the types that occur.
    public func macro(_ scheme: SpanScheme, _ measure: (SpanTally) -> Double) -> Double {
        let values = usedTypes.map { measure(tally(.type($0), scheme)) }
        return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }

    mutating func merge(_ other: SpanScores) {
        for (key, tally) in other.tallies { tallies[key, default: SpanTally(key.scheme)] += tally }
    }

    /// Compares the entities of one article.
    ///
    /// - Parameters:
    ///   - labels: by type.
    ///   - found: the entities of the record, of any type.
    mutating func add(labels: [String: [JSONValue]], found: [JSONValue]) {
        let found = Self.inOrder(found.filter { $0["type"]?.string.map { labels[$0] != nil } ?? false }, \.sourcePlace)
        let byType = Dictionary(grouping: found) { $0["type"]?.string ?? "" }
        let all = Self.types.flatMap { type in (labels[type] ?? []).map { (type, $0) } }
        add(
            .all, Self.spans(Self.inOrder(all) { $0.1.place }, { $0.1.place }) { $0.0 },
            Self.spans(found, \.sourcePlace) { $0["type"]?.string })
        for (type, labels) in labels {
            let labels = Self.inOrder(labels, \.place)
            let found = byType[type] ?? []
            add(.type(type), Self.spans(labels, \.place) { _ in type }, Self.spans(found, \.sourcePlace) { _ in type })
            for field in EntityField.all where field.type == type {
                add(
                    .field(field), Self.spans(labels, \.place, field.value),
                    Self.spans(found, \.sourcePlace, field.value))
            }
        }
    }

    private mutating func add(_ subject: Subject, _ labels: [LabelledSpan], _ found: [LabelledSpan]) {
        for scheme in SpanScheme.allCases {
            tallies[Key(subject: subject, scheme: scheme), default: SpanTally(scheme)] +=
                SpanComparison.tally(scheme, labels: labels, found: found)
        }
    }

    /// By start, longest first; what stands in the same place stays in its order.
    private static func inOrder<Item>(_ items: [Item], _ place: (Item) -> Range<Int>?) -> [Item] {
        items.enumerated().sorted { a, b in
            let (x, y) = (place(a.element) ?? 0..<0, place(b.element) ?? 0..<0)
            return (x.lowerBound, -x.upperBound, a.offset) < (y.lowerBound, -y.upperBound, b.offset)
        }.map(\.element)
    }

    private static func spans<Item>(
        _ items: [Item], _ place: (Item) -> Range<Int>?, _ label: (Item) -> String?
    ) -> [LabelledSpan] {
        items.compactMap { item in
            guard let place = place(item), let label = label(item) else { return nil }
            return LabelledSpan(start: place.lowerBound, end: place.upperBound, label: label)
        }
    }
}

extension JSONValue {
    /// A text that is the same for the same value: numbers by what they are, lists of words in any order. nil for null, and
    /// for what is empty.
    var canonicalText: String? {
        switch kind {
        case .null: return nil
        case .string, .key: return string.flatMap { $0.isEmpty ? nil : $0 }
        case .number: return number?.plainText ?? source
        case .boolean: return source
        case .array:
            let parts = elements.compactMap(\.canonicalText).sorted()
            return parts.isEmpty ? nil : parts.joined(separator: " ")
        case .object:
            let parts = members.compactMap { key, value in value.canonicalText.map { "\(key.string ?? "") \($0)" } }
            return parts.isEmpty ? nil : parts.sorted().joined(separator: ", ")
        }
    }

    /// The figure that an item states: a range, a number, or a fraction that is no finite decimal.
    var figureText: String? {
        if stated("low") != nil || stated("high") != nil {
            return "\(self["low"]?.canonicalText ?? "")…\(self["high"]?.canonicalText ?? "")"
        }
        if let value = self["value"]?.canonicalText { return value }
        guard let numerator = self["numerator"]?.canonicalText, let denominator = self["denominator"]?.canonicalText
        else { return nil }
        return "\(numerator)/\(denominator)"
    }
}
