import Linking
import TextModel

/// Writes the list of entities: the common keys, then what each kind adds.
struct EntityWriter {
    let spans: SpanWriter

    func write(_ json: inout JSONWriter) { write(spans.record.article.entities.indices, &json) }

    /// Only the entities at these indexes.
    func write(_ indexes: some Sequence<Int>, _ json: inout JSONWriter) {
        json.key("entities")
        json.array { json in
            var attributes = AttributeList()
            for index in indexes {
                let linked = spans.record.article.entities[index]
                attributes.removeAll()
                linked.entity.value.describe(into: &attributes)
                json.object { json in
                    writeCommonKeys(linked, index, &json)
                    write(attributes, &json)
                }
            }
        }
    }

    private func writeCommonKeys(_ linked: LinkedEntity, _ index: Int, _ json: inout JSONWriter) {
        let range = linked.entity.range
        json.key("id")
        json.id("e", index)
        json.key("type")
        json.string(linked.entity.kind.name)
        spans.writeRange(range, &json)
        json.key("text")
        spans.writeSlice(range, &json)
        spans.writeSource(of: range, &json)
        json.key("sentence")
        json.optional(linked.sentence)
        json.key("within")
        json.optionalID("e", linked.within)
        json.key("rule")
        json.string(linked.entity.rule)
    }

    func write(_ attributes: AttributeList, _ json: inout JSONWriter) {
        for (key, value) in attributes.items {
            json.key(key)
            write(value, &json)
        }
    }

    private func write(_ value: AttributeValue, _ json: inout JSONWriter) {
        switch value {
        case .null: json.null()
        case .integer(let integer): json.integer(integer)
        case .decimal(let decimal): json.decimal(decimal)
        case .string(let string): json.string(string)
        case .slice(let range): spans.writeSlice(range, &json)
        case .strings(let strings):
            json.array(inline: true) { json in for string in strings { json.string(string) } }
        case .object(let attributes):
            json.object(inline: true) { json in write(attributes, &json) }
        }
    }
}

extension JSONWriter {
    mutating func optionalID(_ prefix: StaticString, _ index: Int?) {
        if let index { id(prefix, index) } else { null() }
    }
}
