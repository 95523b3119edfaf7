import JSONText
import Validation

/// `{"findings":[…],"records":67,"errors":0,"warnings":1,"infos":0}`, one finding a line.
struct JSONFindings: FindingWriter {
    private var isFirst = true

    func beginning() -> String { "{\"findings\":[" }

    mutating func record(_ record: RecordFindings) -> String {
        record.findings.map { finding in
            defer { isFirst = false }
            return (isFirst ? "\n" : ",\n") + object(finding, in: record)
        }.joined()
    }

    func end(_ summary: Summary) -> String {
        var counts = JSONBuilder()
        counts.object { json in
            json.member("records", summary.records)
            json.member("errors", summary.count(.error))
            json.member("warnings", summary.count(.warning))
            json.member("infos", summary.count(.info))
        }
        return "\n]," + counts.text.dropFirst() + "\n"
    }

    private func object(_ finding: Finding, in record: RecordFindings) -> String {
        var json = JSONBuilder()
        json.object { json in
            json.member("code", finding.code)
            json.member("severity", finding.severity.rawValue)
            json.member("title", finding.title)
            json.member("message", finding.message)
            json.member("suggestion", finding.suggestion)
            json.member("record", record.name)
            json.member("pointer", finding.place.pointer)
            json.member("line", finding.line)
            json.member("column", finding.place.column)
            json.member("byte_start", finding.place.bytes.lowerBound)
            json.member("byte_end", finding.place.bytes.upperBound)
            json.key("source")
            write(finding.source, to: &json)
        }
        return json.text
    }

    private func write(_ source: SourcePlace?, to json: inout JSONBuilder) {
        guard let source else { return json.null() }
        json.object { json in
            json.member("start", source.range.lowerBound)
            json.member("end", source.range.upperBound)
            json.member("line", source.position?.line)
            json.member("column", source.position?.column)
        }
    }
}

extension FindingReport {
    /// Every check as JSON: what `--list-checks` writes for tools.
    public static func listOfChecks(_ checks: [Check]) -> String {
        let list = checks.map { check in
            var json = JSONBuilder()
            json.object { json in
                json.member("code", check.code)
                json.member("severity", check.severity.rawValue)
                json.member("title", check.title)
                json.member("advice", check.advice)
                json.member("page", check.page)
            }
            return json.text
        }
        return "[\n" + list.joined(separator: ",\n") + "\n]\n"
    }
}
