import Presentation
import Validation

/// A record as annotation tools see it: a text and labelled stretches of it, counted in code points whatever the record
/// counts. Where a tool counts otherwise, its format converts.
public struct ExportedArticle: Sendable {
    public let id: String
    let title: String?
    /// The clean text: what all offsets index.
    let text: [Unicode.Scalar]
    let sentences: [Range<Int>]
    /// In the order of the record: by start, then longest first.
    let entities: [LabelledSpan]
    let facts: [AnnotatedFact]

    /// - Parameter record: JSON, as `tiqu extract` writes it.
    /// - Throws: `RecordFault` where it is none, or says of a stretch that it stands where it cannot.
    public init(record: [UInt8]) throws(RecordFault) {
        let record = try JSONValue.record(record)
        id = try record.text("id")
        title = record["title"]?.string
        guard let text = record["text"], text.kind == .string else { throw record.fault("text", "is no string") }
        let places = PlaceReader(text: text.scalars, unit: try record.text("offset_unit"))
        self.text = places.text
        sentences = try record.list("sentences").map { item throws(RecordFault) in try places.range(of: item) }
        entities = try record.list("entities").map { item throws(RecordFault) in
            try LabelledSpan(entity: item, at: places)
        }
        facts = try record.list("facts").map { item throws(RecordFault) in try AnnotatedFact(item, at: places) }
    }

    /// What no other entity encloses or overlaps: for tools that take one label a character. Of two that overlap the one
    /// that begins first stays, of two that begin together the longer one.
    var outermost: [LabelledSpan] {
        var end = 0
        return entities.filter { entity in
            guard entity.range.lowerBound >= end, !entity.range.isEmpty else { return false }
            end = entity.range.upperBound
            return true
        }
    }

    func words(_ range: Range<Int>) -> String {
        var words = ""
        words.unicodeScalars.append(contentsOf: text[range])
        return words
    }

    /// The stretches of `range` without the line ends in it; for formats that have a line for each annotation.
    func lines(of range: Range<Int>) -> [Range<Int>] {
        range.split { text[$0].endsLine }.compactMap { part in
            part.first.map { $0..<$0 + part.count }
        }
    }
}

/// A stretch of the text and what it is.
struct LabelledSpan: Sendable {
    /// `e1`
    let id: String
    /// The type of entity.
    let label: String
    let range: Range<Int>
    /// What its type says of it, as JSON: `{"code":"330000",…}`.
    let keys: [(name: String, json: String)]
    /// GB/T 2260, of a region that has one.
    let code: String?

    init(entity: JSONValue, at places: PlaceReader) throws(RecordFault) {
        id = try entity.text("id")
        label = try entity.text("type")
        range = try places.range(of: entity)
        keys = entity.members.compactMap { key, value in
            guard let name = key.string, !Self.common.contains(name), !value.isNull else { return nil }
            return (name, value.source)
        }
        code = entity["code"]?.string
    }

    /// What places and labels say already.
    private static let common: Set<String> = [
        "id", "type", "start", "end", "text", "source_start", "source_end", "sentence", "within", "rule",
    ]
}

/// A fact by what it ties together.
struct AnnotatedFact: Sendable {
    let id: String
    let indicator: Range<Int>
    /// Ids of entities, by their part: `figure`, `region`, `period`, `change`, `rank`.
    let parts: [(role: String, entity: String)]
    /// The fact as the record writes it.
    let json: String

    init(_ fact: JSONValue, at places: PlaceReader) throws(RecordFault) {
        id = try fact.text("id")
        json = fact.source
        guard let indicator = fact["indicator"], indicator.kind == .object else {
            throw fact.fault("indicator", "is no object")
        }
        self.indicator = try places.range(of: indicator)
        var parts: [(String, String)] = []
        if let figure = fact["entity"]?.string { parts.append(("figure", figure)) }
        if let region = fact["region"]?["entity"]?.string { parts.append(("region", region)) }
        if let period = fact["period"]?["entity"]?.string { parts.append(("period", period)) }
        for change in fact.elements(of: "changes") {
            if let entity = change["entity"]?.string { parts.append(("change", entity)) }
        }
        if let rank = fact["rank"]?["entity"]?.string { parts.append(("rank", rank)) }
        self.parts = parts
    }
}

/// Offsets of a record as numbers of scalars.
struct PlaceReader {
    let text: [Unicode.Scalar]
    /// The scalar that begins at each offset, -1 within one; nil where offsets count scalars.
    private let scalars: [Int]?

    init(text: [Unicode.Scalar], unit: String) {
        self.text = text
        guard unit != "codepoint" else {
            scalars = nil
            return
        }
        var scalars: [Int] = []
        for (index, scalar) in text.enumerated() {
            let width = unit == "utf8" ? UTF8.width(scalar) : UTF16.width(scalar)
            scalars.append(index)
            scalars += repeatElement(-1, count: width - 1)
        }
        self.scalars = scalars + [text.count]
    }

    func range(of span: JSONValue) throws(RecordFault) -> Range<Int> {
        guard let start = span["start"]?.integer.flatMap(scalar), let end = span["end"]?.integer.flatMap(scalar),
            start <= end
        else { throw RecordFault(place: span.path, reason: "stands nowhere in the text") }
        return start..<end
    }

    private func scalar(at offset: Int) -> Int? {
        guard let scalars else { return (0...text.count).contains(offset) ? offset : nil }
        return scalars.indices.contains(offset) && scalars[offset] >= 0 ? scalars[offset] : nil
    }
}

extension Unicode.Scalar {
    /// Whether what reads lines, in whatever language, may end one here.
    var endsLine: Bool {
        switch value {
        case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// White space as Python has it, in which the tools that read characters as tokens are written.
    var isBlank: Bool { properties.isWhitespace || (0x1C...0x1F).contains(value) }
}
