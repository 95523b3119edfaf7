import Linking
import TextModel

/// Writes everything that has a place in the text: in the record's unit, and mapped back to the source.
struct SpanWriter {
    let record: Record
    private let text: OffsetMap
    private let source: OffsetMap

    init(record: Record, unit: OffsetUnit) {
        self.record = record
        self.text = OffsetMap(record.text.utf8, unit: unit)
        // Where nothing moved, both count alike: a kept run corresponds character by character.
        self.source =
            record.text.utf8 == record.source.utf8 && record.text.alignment.isIdentity
            ? text : OffsetMap(record.source.utf8, unit: unit)
    }

    /// `start`, `end`.
    func writeRange(_ range: TextRange<Normalized>, _ json: inout JSONWriter) {
        json.key("start")
        json.integer(text.offset(range.start.utf8))
        json.key("end")
        json.integer(text.offset(range.end.utf8))
    }

    /// `source_start`, `source_end`.
    func writeSource(of range: TextRange<Normalized>, _ json: inout JSONWriter) {
        writeSource(record.text.alignment.source(of: range), &json)
    }

    func writeSource(_ range: TextRange<Source>?, _ json: inout JSONWriter) {
        json.key("source_start")
        json.optional(range.map { source.offset($0.start.utf8) })
        json.key("source_end")
        json.optional(range.map { source.offset($0.end.utf8) })
    }

    /// The words of `range`, as a string value.
    func writeSlice(_ range: TextRange<Normalized>, _ json: inout JSONWriter) {
        record.text.utf8.withUnsafeBufferPointer { json.string(UnsafeBufferPointer(rebasing: $0[range.utf8])) }
    }

    /// `text`, `start`, `end`, `source_start`, `source_end`: the keys of a span.
    func writeSpan(_ range: TextRange<Normalized>, _ json: inout JSONWriter) {
        json.object(inline: true) { json in
            json.key("text")
            writeSlice(range, &json)
            writeRange(range, &json)
            writeSource(of: range, &json)
        }
    }

    func writeSentences(_ json: inout JSONWriter) {
        json.key("sentences")
        json.array { json in
            for sentence in record.sentences {
                json.object(inline: true) { json in
                    writeRange(sentence.range, &json)
                    writeSource(of: sentence.range, &json)
                }
            }
        }
    }

    func writeDiagnostics(_ json: inout JSONWriter) { write(record.diagnostics, &json) }

    func write(_ diagnostics: [Diagnostic], _ json: inout JSONWriter) {
        json.key("diagnostics")
        json.array { json in
            for diagnostic in diagnostics {
                json.object { json in
                    json.key("code")
                    json.string(diagnostic.code)
                    json.key("severity")
                    json.string(diagnostic.severity.rawValue)
                    json.key("message")
                    json.string(diagnostic.message)
                    writeSource(diagnostic.range, &json)
                }
            }
        }
    }

    /// Pairs of lengths `[text, source]`. In units other than bytes an edit may turn out as long on both sides
    /// (％ → %); such a run corresponds position by position and joins its neighbours.
    func writeAlignment(_ json: inout JSONWriter) {
        json.key("alignment")
        json.array { json in
            var kept = 0
            var (textAt, sourceAt) = (0, 0)
            record.text.alignment.forEachRun { run in
                let textCount = text.offset(textAt + run.normalizedCount) - text.offset(textAt)
                let sourceCount = source.offset(sourceAt + run.sourceCount) - source.offset(sourceAt)
                textAt += run.normalizedCount
                sourceAt += run.sourceCount
                if textCount == sourceCount {
                    kept += textCount
                } else {
                    Self.writePair(&kept, &json)
                    Self.writePair(textCount, sourceCount, &json)
                }
            }
            Self.writePair(&kept, &json)
        }
    }

    private static func writePair(_ kept: inout Int, _ json: inout JSONWriter) {
        if kept > 0 { writePair(kept, kept, &json) }
        kept = 0
    }

    private static func writePair(_ textCount: Int, _ sourceCount: Int, _ json: inout JSONWriter) {
        json.array(inline: true) { json in
            json.integer(textCount)
            json.integer(sourceCount)
        }
    }
}
