import JSONText
import Validation

/// Tasks of Label Studio: `[{"data": {"text": …}, "annotations": [{"result": […]}]}]`, and its shorter form JSON_MIN.
///
/// A label is a result of type `labels` with `start`, `end`, `text` and `labels`. What it says stands as JSON in the note of
/// its region (`meta.text`), where people see and change it; all else travels in `data.tiqu`.
enum LabelStudio {
    static func export(_ articles: [AnnotatedArticle], _ unit: OffsetUnit) throws(AnnotationFault) -> [UInt8] {
        var json = JSONBuilder(indent: 1)
        try json.array { json throws(AnnotationFault) in
            for article in articles {
                let results = try results(article, OffsetMap(article.text, unit))
                json.object { json in write(article, results, &json) }
            }
        }
        return json.bytes + [0x0A]
    }

    private static func results(_ article: AnnotatedArticle, _ map: OffsetMap) throws(AnnotationFault) -> [String] {
        var results: [String] = []
        for (number, label) in article.labels.enumerated() {
            results.append(try result(label, number: number, article, map))
        }
        return results
    }

    private static func write(_ article: AnnotatedArticle, _ results: [String], _ json: inout JSONBuilder) {
        json.key("data")
        json.object { json in
            json.member("text", article.words(article.text.indices))
            json.member("tiqu", raw: JSONBuilder.line(Carried.members(article)))
        }
        json.key("annotations")
        json.array { json in
            if article.types.isEmpty { return }
            json.object { json in
                json.key("result")
                json.array { json in for result in results { json.raw(result) } }
            }
        }
    }

    private static func result(
        _ label: AnnotatedArticle.Label, number: Int, _ article: AnnotatedArticle, _ map: OffsetMap
    ) throws(AnnotationFault) -> String {
        guard let start = map.offset(label.place.lowerBound), let end = map.offset(label.place.upperBound) else {
            throw AnnotationFault(
                "\(article.id): a label at \(label.place.lowerBound) begins or ends within a character")
        }
        var json = JSONBuilder()
        json.object { json in
            json.member("id", "\(label.type)-\(number)")
            json.member("from_name", "label")
            json.member("to_name", "text")
            json.member("type", "labels")
            json.key("value")
            json.object { json in
                json.member("start", start)
                json.member("end", end)
                json.member("text", article.words(label.place))
                json.member("labels", raw: "[\(Carried.quoted(label.type))]")
            }
            if label.fields.isEmpty { return }
            json.member("meta", raw: "{\"text\":[\(Carried.quoted(JSONBuilder.line(label.fields)))]}")
        }
        return json.text
    }

    // MARK: Reading

    static func read(
        _ task: Result<JSONValue, AnnotationFault>, number: Int, _ unit: OffsetUnit?
    ) -> AnnotationReading {
        let root: JSONValue
        switch task {
        case .success(let value): root = value
        case .failure(let fault): return AnnotationReading("task \(number)", nil, [fault.description])
        }
        let id = root["id"]?.canonicalID
        let name = "task \(number)" + (id.map { " (id \($0))" } ?? "")
        guard root.kind == .object else { return AnnotationReading(name, nil, ["is no object"]) }
        do throws(AnnotationFault) {
            var reader = try TaskReader(root)
            try reader.read(unit)
            let article = Carried.article(
                reader.data["tiqu"], id: reader.data["id"]?.canonicalID ?? "task-\(id ?? String(number))",
                text: reader.text,
                reader.labels)
            return AnnotationReading(name, article, reader.faults)
        } catch {
            return AnnotationReading(name, nil, [error.description])
        }
    }
}

/// Reads the labels of one task.
private struct TaskReader {
    /// Where the text and what travels with it stands.
    let data: JSONValue
    let text: [Unicode.Scalar]
    private(set) var labels: [AnnotatedArticle.Label] = []
    private(set) var faults: [String] = []
    private let root: JSONValue

    init(_ root: JSONValue) throws(AnnotationFault) {
        self.root = root
        data = root["data"] ?? root
        guard let text = data["text"], text.kind == .string else {
            throw AnnotationFault("no text: data.text is not a string")
        }
        self.text = text.scalars
    }

    /// A label as the tool gives it.
    private struct Span {
        let value: JSONValue
        let start: Int
        let end: Int
        /// nil where a project does not save it.
        let words: String?
        let types: [String]
        let note: JSONValue?
    }

    mutating func read(_ unit: OffsetUnit?) throws(AnnotationFault) {
        let spans = try results().compactMap { span($0) }
        let (unit, map) = try Self.map(spans, text, unit)
        for span in spans {
            guard let place = Self.place(span, map) else {
                faults.append(
                    "\(span.value.path): \(span.start) to \(span.end) is no stretch of the text in \(unit.rawValue)s")
                continue
            }
            if let words = span.words, !Self.isSame(words, text[place]) {
                faults.append("\(span.value.path): \"\(words)\" is not what stands at \(span.start)")
                continue
            }
            let fields = fields(span)
            for type in span.types { labels.append(.init(type: type, place: place, fields: fields)) }
        }
    }

    /// The results of the annotation that counts: the one that is marked as ground truth, else the last that was not
    /// cancelled.
    private func results() throws(AnnotationFault) -> [JSONValue] {
        guard let annotations = root["annotations"] ?? root["completions"] else {
            if let short = root["label"], short.kind == .array { return Array(short.elements) }
            throw AnnotationFault("not labelled: it has no annotations")
        }
        let kept = annotations.elements.filter { $0["was_cancelled"]?.boolean != true }
        guard let chosen = kept.first(where: { $0["ground_truth"]?.boolean == true }) ?? kept.last else {
            throw AnnotationFault("not labelled: its annotations are none, or cancelled")
        }
        return Array(chosen.elements(of: "result"))
    }

    private mutating func span(_ result: JSONValue) -> Span? {
        if let type = result["type"], !type.isString("labels") {
            if !type.isString("relation") {
                faults.append("\(result.path): a result of type \(type.string ?? "") is left out")
            }
            return nil
        }
        let value = result["value"] ?? result
        let types = value.elements(of: "labels").compactMap(\.string)
        guard let start = value["start"]?.integer, let end = value["end"]?.integer, !types.isEmpty else {
            faults.append("\(result.path): a label without start, end or labels")
            return nil
        }
        for type in types where !Carried.types.contains(type) {
            faults.append("\(result.path): \(Carried.unknown(type))")
        }
        return Span(
            value: result, start: start, end: end, words: value["text"]?.string,
            types: types.filter { Carried.types.contains($0) }, note: result["meta"]?["text"])
    }

    /// What a label says: the note of its region, if it is JSON.
    private mutating func fields(_ span: Span) -> [(key: String, json: String)] {
        let note = (span.note?.kind == .array ? span.note?.elements.first { _ in true } : span.note)?.string
        guard let note, !note.isEmpty else { return [] }
        if let root = try? JSONReader.read(Array(note.utf8)).root, root.kind == .object {
            return AnnotatedArticle.fields(of: root)
        }
        faults.append("\(span.value.path): its note is no JSON object and is left out: \(note)")
        return []
    }

    /// The unit that is asked for. Else the words of the labels tell whether code points are counted, or, as early releases
    /// did, UTF-16.
    private static func map(
        _ spans: [Span], _ text: [Unicode.Scalar], _ unit: OffsetUnit?
    ) throws(AnnotationFault) -> (OffsetUnit, OffsetMap) {
        if let unit { return (unit, OffsetMap(text, unit)) }
        for unit in [OffsetUnit.codepoint, .utf16] {
            let map = OffsetMap(text, unit)
            let agree = spans.allSatisfy { span in
                guard let words = span.words else { return true }
                return place(span, map).map { isSame(words, text[$0]) } ?? false
            }
            if agree { return (unit, map) }
        }
        return (.codepoint, OffsetMap(text, .codepoint))
    }

    private static func place(_ span: Span, _ map: OffsetMap) -> Range<Int>? {
        guard let start = map.index(span.start), let end = map.index(span.end), start < end else { return nil }
        return start..<end
    }

    /// The tool writes a line end in these words as `\n`, two characters.
    private static func isSame(_ words: String, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if text.elementsEqual(words.unicodeScalars) { return true }
        let written = text.flatMap { $0 == "\n" || $0 == "\r" ? Array("\\n".unicodeScalars) : [$0] }
        return written.elementsEqual(words.unicodeScalars)
    }
}

extension JSONValue {
    /// An id: a string, or a number as it is written.
    var canonicalID: String? { string ?? numberText.map { String(decoding: $0, as: UTF8.self) } }
}
