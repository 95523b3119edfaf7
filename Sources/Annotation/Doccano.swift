import JSONText
import Validation

/// Lines of doccano: `{"text": …, "label": [[0, 3, "region"]]}`, or, of projects with relations, `entities` with
/// `start_offset`, `end_offset` and `label`.
///
/// A label of doccano has no room for what it says. Other keys of a line are its metadata, which doccano keeps and exports
/// again: values travel there, under `tiqu`, and find their labels by type and place.
enum Doccano {
    static func export(_ articles: [AnnotatedArticle], _ unit: OffsetUnit) throws(AnnotationFault) -> [UInt8] {
        var bytes: [UInt8] = []
        for article in articles {
            bytes += try line(article, unit)
            bytes.append(0x0A)
        }
        return bytes
    }

    private static func line(_ article: AnnotatedArticle, _ unit: OffsetUnit) throws(AnnotationFault) -> [UInt8] {
        let map = OffsetMap(article.text, unit)
        var labels = JSONBuilder()
        try labels.array { json throws(AnnotationFault) in
            for label in article.labels {
                guard let start = map.offset(label.place.lowerBound), let end = map.offset(label.place.upperBound)
                else {
                    throw AnnotationFault(
                        "\(article.id): a label at \(label.place.lowerBound) begins or ends within a character")
                }
                json.array { json in
                    json.number(start)
                    json.number(end)
                    json.string(label.type)
                }
            }
        }
        var json = JSONBuilder()
        json.object { json in
            json.member("text", article.words(article.text.indices))
            json.member("label", raw: labels.text)
            json.member("tiqu", raw: JSONBuilder.line(Carried.members(article) + [("values", values(article))]))
        }
        return json.bytes
    }

    /// What each label says, in code points whatever the tool counts.
    private static func values(_ article: AnnotatedArticle) -> String {
        var json = JSONBuilder()
        json.array { json in
            for label in article.labels where !label.fields.isEmpty {
                json.array { json in
                    json.string(label.type)
                    json.number(label.place.lowerBound)
                    json.number(label.place.upperBound)
                    json.raw(JSONBuilder.line(label.fields))
                }
            }
        }
        return json.text
    }

    // MARK: Reading

    static func read(_ line: Result<JSONValue, AnnotationFault>, number: Int, _ unit: OffsetUnit) -> AnnotationReading {
        let root: JSONValue
        switch line {
        case .success(let value): root = value
        case .failure(let fault): return AnnotationReading("text \(number)", nil, [fault.description])
        }
        let id = root["id"]?.canonicalID
        let name = "text \(number)" + (id.map { " (id \($0))" } ?? "")
        guard root.kind == .object else { return AnnotationReading(name, nil, ["is no object"]) }
        guard let text = root["text"] ?? root["data"], text.kind == .string else {
            return AnnotationReading(name, nil, ["no text: it has no string \"text\""])
        }
        guard let spans = root["label"] ?? root["labels"] ?? root["entities"], spans.kind == .array else {
            return AnnotationReading(name, nil, ["not labelled: it has no list \"label\", \"labels\" or \"entities\""])
        }
        var reader = LineReader(text: text.scalars, unit: unit, values: root["tiqu"])
        for span in spans.elements { reader.read(span) }
        let article = Carried.article(
            root["tiqu"], id: "text-\(id ?? String(number))", text: text.scalars, reader.labels)
        return AnnotationReading(name, article, reader.faults)
    }
}

/// Reads the labels of one line.
private struct LineReader {
    private(set) var labels: [AnnotatedArticle.Label] = []
    private(set) var faults: [String] = []
    private let unit: OffsetUnit
    private let map: OffsetMap
    private let values: [Key: [(key: String, json: String)]]

    private struct Key: Hashable {
        let type: String
        let place: Range<Int>
    }

    init(text: [Unicode.Scalar], unit: OffsetUnit, values carried: JSONValue?) {
        self.unit = unit
        map = OffsetMap(text, unit)
        var values: [Key: [(key: String, json: String)]] = [:]
        for value in carried.map({ Array($0.elements(of: "values")) }) ?? [] {
            let parts = Array(value.elements)
            guard parts.count == 4, let type = parts[0].string, let start = parts[1].integer,
                let end = parts[2].integer,
                start <= end
            else { continue }
            values[Key(type: type, place: start..<end)] = AnnotatedArticle.fields(of: parts[3])
        }
        self.values = values
    }

    mutating func read(_ span: JSONValue) {
        let parts = Array(span.elements)
        let start = span["start_offset"]?.integer ?? (parts.count == 3 ? parts[0].integer : nil)
        let end = span["end_offset"]?.integer ?? (parts.count == 3 ? parts[1].integer : nil)
        guard let start, let end, let type = span["label"]?.string ?? (parts.count == 3 ? parts[2].string : nil) else {
            return faults.append("\(span.path): a label without start, end or type")
        }
        guard Carried.types.contains(type) else { return faults.append("\(span.path): \(Carried.unknown(type))") }
        guard let first = map.index(start), let last = map.index(end), first < last else {
            return faults.append("\(span.path): \(start) to \(end) is no stretch of the text in \(unit.rawValue)s")
        }
        let place = first..<last
        labels.append(.init(type: type, place: place, fields: values[Key(type: type, place: place)] ?? []))
    }
}
