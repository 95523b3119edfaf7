import Linking
import TextModel

/// A record as JSON: the contract `tiqu.record/1`. Here, and only here, offsets are converted and mapped back.
public struct RecordWriter: Sendable {
    private let offsetUnit: OffsetUnit
    private let isPretty: Bool
    private let generator: Record.Generator?

    /// - Parameters:
    ///   - isPretty: indented by two spaces; else one line without white space.
    ///   - generator: nil leaves the key out, so that records of two versions can be compared.
    public init(offsetUnit: OffsetUnit = .codepoint, isPretty: Bool = false, generator: Record.Generator? = nil) {
        self.offsetUnit = offsetUnit
        self.isPretty = isPretty
        self.generator = generator
    }

    /// The record's JSON in UTF-8, without a final line feed. Linear in text and entities.
    public func json(_ record: Record) -> [UInt8] {
        var writer = JSONWriter(
            isPretty: isPretty, capacity: record.text.utf8.count + 400 * record.article.entities.count + 1024)
        append(record, to: &writer)
        return writer.bytes
    }

    /// What `append` writes to.
    public func makeWriter(capacity: Int) -> JSONWriter { JSONWriter(isPretty: isPretty, capacity: capacity) }

    /// The record's JSON behind what `writer` has.
    public func append(_ record: Record, to writer: inout JSONWriter) {
        let spans = SpanWriter(record: record, unit: offsetUnit)
        writer.object { json in
            json.key("schema")
            json.string("tiqu.record/1")
            json.key("id")
            json.string(record.id)
            writeSource(record, &json)
            writeGenerator(&json)
            json.key("title")
            json.optional(record.title)
            json.key("published")
            json.optional(record.published?.description)
            json.key("offset_unit")
            json.string(offsetUnit.rawValue)
            json.key("text")
            record.text.utf8.withUnsafeBufferPointer { json.string($0) }
            spans.writeAlignment(&json)
            spans.writeSentences(&json)
            EntityWriter(spans: spans).write(&json)
            FactWriter(spans: spans).write(&json)
            spans.writeDiagnostics(&json)
        }
    }

    private func writeSource(_ record: Record, _ json: inout JSONWriter) {
        json.key("source")
        json.object { json in
            json.key("name")
            json.optional(record.description.name)
            json.key("media_type")
            json.string(record.description.mediaType)
            json.key("encoding")
            json.string(record.source.encoding)
            json.key("bytes")
            json.integer(record.description.byteCount)
            json.key("sha256")
            json.string(record.description.sha256)
            json.key("script")
            json.string(record.text.script.rawValue)
        }
    }

    private func writeGenerator(_ json: inout JSONWriter) {
        guard let generator else { return }
        json.key("generator")
        json.object { json in
            json.key("name")
            json.string(generator.name)
            json.key("version")
            json.string(generator.version)
            json.key("ruleset")
            json.string(generator.ruleset)
        }
    }
}

extension JSONWriter {
    mutating func optional(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    mutating func optional(_ value: Int?) {
        if let value { integer(value) } else { null() }
    }
}
