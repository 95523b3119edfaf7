import Evaluation
import JSONText

/// An evaluation for programs: JSON of the schema `tiqu.evaluation/1`, or CSV with a line for each score.
public enum EvaluationData {
    public static func json(_ evaluator: Evaluator) -> [UInt8] {
        var json = JSONBuilder(indent: 1)
        json.object { json in
            json.member("schema", "tiqu.evaluation/1")
            json.member("articles", evaluator.articles.count)
            json.key("without_record")
            json.array { json in
                for article in evaluator.articles where !article.hasRecord { json.string(article.id) }
            }
            json.key("scores")
            json.array { json in for row in ScoreRow.all(evaluator) { write(row, &json) } }
            json.key("disagreements")
            json.array { json in for item in evaluator.disagreements { write(item, &json) } }
        }
        return json.bytes + [0x0A]
    }

    private static func write(_ row: ScoreRow, _ json: inout JSONBuilder) {
        var line = JSONBuilder()
        line.object { json in
            json.member("section", row.section.rawValue)
            json.member("name", row.name)
            json.member("scheme", row.scheme)
            for (key, count) in counts(row) where count != nil { json.member(key, count) }
            json.member("precision", row.precision)
            json.member("recall", row.recall)
            json.member("f1", row.f1)
        }
        json.raw(line.text)
    }

    private static func counts(_ row: ScoreRow) -> [(String, Int?)] {
        [
            ("correct", row.correct), ("incorrect", row.incorrect), ("partial", row.partial), ("missed", row.missed),
            ("spurious", row.spurious),
        ]
    }

    private static func write(_ item: Disagreement, _ json: inout JSONBuilder) {
        json.object { json in
            json.member("article", item.article)
            json.member("task", item.task.rawValue)
            json.member("kind", item.kind.rawValue)
            json.member("start", item.place?.lowerBound)
            json.member("end", item.place?.upperBound)
            json.member("before", item.context.before)
            json.member("words", item.context.words)
            json.member("after", item.context.after)
            json.member("label", raw: item.label)
            json.member("found", raw: item.found)
        }
    }

    public static func csv(_ evaluator: Evaluator) -> [UInt8] {
        let header = [
            "section", "name", "scheme", "correct", "incorrect", "partial", "missed", "spurious", "precision", "recall",
            "f1",
        ]
        let rows = ScoreRow.all(evaluator).map { row in
            [row.section.rawValue, row.name, row.scheme] + counts(row).map { $0.1.map(String.init) ?? "" }
                + [row.precision, row.recall, row.f1].map(\.description)
        }
        let lines = ([header] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }
        return Array(lines.joined().utf8)
    }

    /// RFC 4180.
    private static func cell(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        return needsQuotes
            ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            : text
    }
}
