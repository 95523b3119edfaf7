import JSONText
import Validation

/// A text and the labels on it, as gold files and annotation tools hold it.
public struct AnnotatedArticle: Sendable {
    /// One label. What it says beside its place is kept as it is written.
    struct Label: Sendable {
        /// `region`, `quantity` …
        let type: String
        /// In code points.
        let place: Range<Int>
        /// Keys and values, such as `"code"` and `"330000"`, both as JSON.
        var fields: [(key: String, json: String)]
    }

    public let id: String
    let text: [Unicode.Scalar]
    /// By type, in the order of the gold file.
    var labels: [Label]
    /// The types that were labelled, whether or not something was found.
    let types: [String]
    /// All else that a gold file says, such as the facts: tools carry it along and people do not see it.
    let rest: [(key: String, json: String)]

    /// The text as UTF-8.
    public var textBytes: [UInt8] {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text)
        return Array(String(view).utf8)
    }

    func words(_ place: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text[place])
        return String(view)
    }

    /// The types and the lists of a gold file that hold them, in the order of the file.
    static let lists: [(type: String, key: StaticString)] = [
        ("region", "regions"), ("document", "documents"), ("quantity", "quantities"), ("percentage", "percentages"),
        ("ordinal", "ordinals"), ("date", "dates"),
    ]
    /// What stands before those lists in a gold file.
    private static let leading: Set<String> = ["id", "published", "sentences"]

    init(
        id: String, text: [Unicode.Scalar], labels: [Label], types: [String], rest: [(key: String, json: String)]
    ) {
        (self.id, self.text, self.labels, self.types, self.rest) = (id, text, labels, types, rest)
    }

    /// Reads a gold file.
    public init(id: String, gold: [UInt8], text: [UInt8]) throws(AnnotationFault) {
        let root: JSONValue
        do {
            root = try JSONReader.read(gold).root
        } catch {
            throw AnnotationFault("the gold file is not JSON: \(error.message) at byte \(error.offset)")
        }
        self.id = id
        self.text = UTF8Decoding.scalars(of: text)
        var (labels, types, rest): ([Label], [String], [(String, String)]) = ([], [], [])
        for list in Self.lists where root[list.key] != nil {
            types.append(list.type)
            for label in root.elements(of: list.key) {
                guard let start = label["start"]?.integer, let end = label["end"]?.integer, 0 <= start, start < end,
                    end <= self.text.count
                else { throw AnnotationFault("\(label.path) has no place in the text") }
                labels.append(Label(type: list.type, place: start..<end, fields: Self.fields(of: label)))
            }
        }
        let listed = Set(Self.lists.map { "\($0.key)" })
        for (key, value) in root.members {
            guard let name = key.string, !listed.contains(name) else { continue }
            rest.append((name, value.source))
        }
        (self.labels, self.types, self.rest) = (labels, types, rest)
    }

    /// What a label says beside its words and place.
    static func fields(of label: JSONValue) -> [(key: String, json: String)] {
        label.members.compactMap { key, value in
            guard let name = key.string, !["text", "start", "end"].contains(name) else { return nil }
            return (name, value.source)
        }
    }

    /// The gold file: a value a line, indented by one space.
    public var gold: [UInt8] {
        var json = JSONBuilder(indent: 1)
        json.object { json in
            if !rest.contains(where: { $0.key == "id" }) { json.member("id", id) }
            for (key, value) in rest where Self.leading.contains(key) { json.member(key, indented: value) }
            for list in Self.lists where types.contains(list.type) {
                json.key("\(list.key)")
                json.array { json in
                    for label in labels where label.type == list.type { write(label, &json) }
                }
            }
            for (key, value) in rest where !Self.leading.contains(key) { json.member(key, indented: value) }
        }
        return json.bytes + [0x0A]
    }

    private func write(_ label: Label, _ json: inout JSONBuilder) {
        json.object { json in
            json.member("text", words(label.place))
            json.member("start", label.place.lowerBound)
            json.member("end", label.place.upperBound)
            for (key, value) in label.fields { json.member(key, indented: value) }
        }
    }
}

/// Why something could not be read or written, as one line.
public struct AnnotationFault: Error, Equatable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}

extension JSONBuilder {
    /// A member whose value is JSON already, brought into the form of this text.
    mutating func member(_ key: String, indented json: String) {
        self.key(key)
        if let root = try? JSONReader.read(Array(json.utf8)).root { value(root) } else { raw(json) }
    }

    mutating func value(_ value: JSONValue) {
        switch value.kind {
        case .object:
            object { json in
                for (key, member) in value.members {
                    json.key(key.string ?? "")
                    json.value(member)
                }
            }
        case .array: array { json in for element in value.elements { json.value(element) } }
        case .string, .key: string(value.string)
        case .number, .boolean, .null: raw(value.source)
        }
    }

    /// An object of what is JSON already, on one line.
    static func line(_ members: [(key: String, json: String)]) -> String {
        var json = JSONBuilder()
        json.object { json in for (key, value) in members { json.member(key, indented: value) } }
        return json.text
    }
}
