import Validation

/// Something that a record says, taken apart so that it can be compared: an entity, a fact, a sentence …
struct RecordElement {
    let subject: Change.Subject
    let type: String
    let rule: String
    /// In the source.
    let place: Range<Int>?
    /// In the record's own text.
    let textPlace: Range<Int>?
    /// Of a fact, where its figure stands.
    let figure: Range<Int>?
    /// The words that it covers.
    let words: String
    /// All that it says, by paths such as `changes[0].unit`, in the order of the record. References to entities are
    /// the places of these: ids count what is there, and say nothing by themselves.
    let fields: [String: String]
    let order: [String]

    /// What must be the same for two elements to be the same.
    struct Identity: Hashable {
        let subject: Change.Subject
        let type: String
        let place: Range<Int>?
        let words: String
        let fields: [String: String]
    }

    var identity: Identity {
        Identity(subject: subject, type: type, place: place, words: words, fields: fields)
    }
}

/// A record, taken apart.
struct ComparedRecord {
    let root: JSONValue
    let text: [Unicode.Scalar]
    let elements: [RecordElement]
    let offsetUnit: String

    init(json: [UInt8]) throws(EvaluationError) {
        root = try JSONValue.object(json, called: "the record")
        guard root["id"]?.string != nil else { throw .unreadable("the record has no id") }
        text = root["text"]?.scalars ?? []
        offsetUnit = root["offset_unit"]?.string ?? "codepoint"
        let entities = Array(root.elements(of: "entities"))
        let reader = ElementReader(entities: entities)
        elements =
            [reader.record(root)] + root.elements(of: "sentences").map { reader.element(.sentence, $0) }
            + entities.map { reader.element(.entity, $0) }
            + root.elements(of: "facts").map { reader.element(.fact, $0) }
            + root.elements(of: "enumerations").map { reader.element(.enumeration, $0) }
            + root.elements(of: "diagnostics").map { reader.element(.diagnostic, $0) }
    }

    var id: String { root["id"]?.string ?? "" }

    func context(_ element: RecordElement) -> TextContext {
        // Only code points index the text.
        TextContext(offsetUnit == "codepoint" ? element.textPlace : nil, in: text)
    }
}

/// Takes elements out of one record.
private struct ElementReader {
    private let entities: [String: JSONValue]
    /// The first mention of each document.
    private let documents: [String: JSONValue]

    init(entities: [JSONValue]) {
        documents = Dictionary(entities.compactMap { entity in entity["document_id"]?.string.map { ($0, entity) } }) {
            a, _ in
            a
        }
        self.entities = Dictionary(entities.compactMap { entity in entity["id"]?.string.map { ($0, entity) } }) {
            a, _ in a
        }
    }

    /// What is said of the article as a whole. Which version made the record is no part of what it says; the text and the
    /// lists are compared by themselves.
    func record(_ root: JSONValue) -> RecordElement {
        var fields = FieldList(reader: self)
        for (key, value) in root.members {
            guard let name = key.string, !Self.apart.contains(name) else { continue }
            fields.add(value, name)
        }
        return element(.record, type: "", rule: "record", nil, nil, nil, "", fields)
    }

    private static let apart: Set<String> = [
        "generator", "text", "alignment", "sentences", "entities", "facts", "enumerations", "diagnostics",
    ]
    /// Where something stands is compared as places.
    private static let places: Set<String> = ["id", "type", "start", "end", "source_start", "source_end", "sentence"]

    func element(_ subject: Change.Subject, _ value: JSONValue) -> RecordElement {
        var fields = FieldList(reader: self)
        for (key, member) in value.members {
            guard let name = key.string, !Self.places.contains(name), !(subject == .entity && name == "text") else {
                continue
            }
            fields.add(member, name)
        }
        let span = span(of: subject, value)
        let type = (subject == .diagnostic ? value["code"] : value["type"])?.string ?? ""
        let words = span?["text"]?.string ?? ""
        return element(
            subject, type: type, rule: value["rule"]?.string ?? (subject == .diagnostic ? type : subject.rawValue),
            place(of: subject, value), span?.place, figure(of: subject, value), words, fields)
    }

    private func element(
        _ subject: Change.Subject, type: String, rule: String, _ place: Range<Int>?, _ textPlace: Range<Int>?,
        _ figure: Range<Int>?, _ words: String, _ fields: FieldList
    ) -> RecordElement {
        RecordElement(
            subject: subject, type: type, rule: rule, place: place, textPlace: textPlace, figure: figure, words: words,
            fields: fields.values, order: fields.order)
    }

    private func span(of subject: Change.Subject, _ value: JSONValue) -> JSONValue? {
        switch subject {
        case .fact: value["indicator"]
        case .enumeration: value["entity"].flatMap { $0.string.flatMap { entities[$0] } }
        default: value
        }
    }

    private func place(of subject: Change.Subject, _ value: JSONValue) -> Range<Int>? {
        span(of: subject, value)?.sourcePlace ?? value.elements(of: "items").first { _ in true }?.sourcePlace
    }

    private func figure(of subject: Change.Subject, _ value: JSONValue) -> Range<Int>? {
        subject == .fact ? value["entity"]?.string.flatMap { entities[$0]?.sourcePlace } : nil
    }

    /// The keys whose values are ids of others.
    fileprivate static let references: Set<String> = ["entity", "within", "document_id"]

    /// Where the entity begins that a reference names, or the first mention of a document; what encloses an entity is told by its type. So a longer figure
    /// does not change its fact, nor a longer title all that is in it.
    fileprivate func reference(_ value: JSONValue, _ key: String) -> String? {
        guard let entity = value.string.flatMap({ key == "document_id" ? documents[$0] : entities[$0] }) else {
            return nil
        }
        if key == "within" { return entity["type"]?.string }
        return entity.sourcePlace.map { "@\($0.lowerBound)" }
    }
}

/// Collects what an element says, by path.
private struct FieldList {
    let reader: ElementReader
    private(set) var values: [String: String] = [:]
    private(set) var order: [String] = []

    init(reader: ElementReader) { self.reader = reader }

    mutating func add(_ value: JSONValue, _ path: String) {
        switch value.kind {
        case .null: return
        case .object:
            for (key, member) in value.members {
                guard let name = key.string, name != "start", name != "end" else { continue }
                add(member, "\(path).\(name)")
            }
        case .array:
            let elements = Array(value.elements)
            if elements.contains(where: { $0.kind == .object }) {
                for (number, element) in elements.enumerated() { add(element, "\(path)[\(number)]") }
            } else {
                set(path, elements.map { $0.canonicalText ?? "" }.joined(separator: " "))
            }
        default:
            let name = path.split(separator: ".").last.map(String.init) ?? path
            set(
                path,
                (ElementReader.references.contains(name) ? reader.reference(value, name) : nil) ?? value.canonicalText
                    ?? "")
        }
    }

    private mutating func set(_ path: String, _ value: String) {
        if values.updateValue(value, forKey: path) == nil { order.append(path) }
    }
}
