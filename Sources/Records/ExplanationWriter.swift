import TextModel

/// Writes explanations as JSON, `tiqu.explanation/1`: entities, facts and enumerations as in the record.
public struct ExplanationWriter: Sendable {
    public init() {}

    /// The explanation in UTF-8, without a final line feed. Offsets count code points.
    public func json(_ explanation: Explanation) -> [UInt8] {
        var writer = JSONWriter(isPretty: true)
        let spans = SpanWriter(record: explanation.record, unit: .codepoint)
        writer.object { json in
            json.key("schema")
            json.string("tiqu.explanation/1")
            json.key("id")
            json.string(explanation.record.id)
            json.key("place")
            writePlace(explanation, spans, &json)
            writeSentences(explanation, spans, &json)
            EntityWriter(spans: spans).write(explanation.entities, &json)
            FactWriter(spans: spans).write(facts: explanation.facts, enumerations: explanation.enumerations, &json)
            writeUnused(explanation, spans, &json)
            writeRejections(explanation.rejections, spans, &json)
            spans.write(explanation.diagnostics, &json)
        }
        return writer.bytes
    }

    private func writePlace(_ explanation: Explanation, _ spans: SpanWriter, _ json: inout JSONWriter) {
        guard let place = explanation.place else { return json.null() }
        json.object(inline: true) { json in
            json.key("text")
            spans.writeSlice(place, &json)
            spans.writeRange(place, &json)
            spans.writeSource(explanation.sourcePlace, &json)
        }
    }

    private func writeSentences(_ explanation: Explanation, _ spans: SpanWriter, _ json: inout JSONWriter) {
        json.key("sentences")
        json.array { json in
            for index in explanation.sentences {
                json.object(inline: true) { json in
                    let range = explanation.record.sentences[index].range
                    json.key("index")
                    json.integer(index)
                    json.key("text")
                    spans.writeSlice(range, &json)
                    spans.writeRange(range, &json)
                    spans.writeSource(of: range, &json)
                }
            }
        }
    }

    private func writeUnused(_ explanation: Explanation, _ spans: SpanWriter, _ json: inout JSONWriter) {
        json.key("unused")
        json.array { json in
            for figure in explanation.unused {
                json.object(inline: true) { json in
                    json.key("entity")
                    json.string("e\(figure.entity + 1)")
                    json.key("refusal")
                    json.string("fact.\(figure.refusal.rawValue)")
                    json.key("reason")
                    json.string(figure.refusal.reason)
                }
            }
        }
    }

    private func writeRejections(_ rejections: [Rejection], _ spans: SpanWriter, _ json: inout JSONWriter) {
        json.key("rejected")
        json.array { json in
            for rejection in rejections { json.object { json in write(rejection, spans, &json) } }
        }
    }

    private func write(_ rejection: Rejection, _ spans: SpanWriter, _ json: inout JSONWriter) {
        json.key("type")
        json.string(rejection.kind.name)
        json.key("text")
        spans.writeSlice(rejection.range, &json)
        spans.writeRange(rejection.range, &json)
        spans.writeSource(of: rejection.range, &json)
        json.key("refusal")
        json.string(rejection.refusal)
        json.key("reason")
        json.string(rejection.reason)
        json.key("winner")
        if let winner = rejection.winner { write(winner, spans, &json) } else { json.null() }
        json.key("rule")
        json.optional(rejection.candidate?.rule)
        var attributes = AttributeList()
        rejection.candidate?.value.describe(into: &attributes)
        EntityWriter(spans: spans).write(attributes, &json)
    }

    private func write(_ winner: Rejection.Winner, _ spans: SpanWriter, _ json: inout JSONWriter) {
        json.object(inline: true) { json in
            json.key("type")
            json.optional(winner.kind?.name)
            json.key("text")
            spans.writeSlice(winner.range, &json)
            spans.writeRange(winner.range, &json)
            spans.writeSource(of: winner.range, &json)
            json.key("rule")
            json.optional(winner.rule)
        }
    }
}
