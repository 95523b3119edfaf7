import Validation

/// `{"findings":[…],"records":67,"errors":0,"warnings":1,"infos":0}`, one finding a line.
struct JSONFindings: FindingWriter {
    private var isFirst = true

    func beginning() -> String { "{\"findings\":[" }

    mutating func record(_ record: RecordFindings) -> String {
        record.findings.map { finding in
            defer { isFirst = false }
            return (isFirst ? "\n" : ",\n") + object(finding, in: record).text
        }.joined()
    }

    func end(_ summary: Summary) -> String {
        let counts = JSONText.object([
            ("records", .number(summary.records)), ("errors", .number(summary.count(.error))),
            ("warnings", .number(summary.count(.warning))), ("infos", .number(summary.count(.info))),
        ])
        return "\n]," + counts.text.dropFirst() + "\n"
    }

    private func object(_ finding: Finding, in record: RecordFindings) -> JSONText {
        .object([
            ("code", .string(finding.code)), ("severity", .string(finding.severity.rawValue)),
            ("title", .string(finding.title)), ("message", .string(finding.message)),
            ("suggestion", .string(finding.suggestion)), ("record", .string(record.name)),
            ("pointer", .string(finding.place.pointer)), ("line", .number(finding.line)),
            ("column", .number(finding.place.column)), ("byte_start", .number(finding.place.bytes.lowerBound)),
            ("byte_end", .number(finding.place.bytes.upperBound)), ("source", source(finding.source)),
        ])
    }

    private func source(_ source: SourcePlace?) -> JSONText {
        guard let source else { return .null }
        return .object([
            ("start", .number(source.range.lowerBound)), ("end", .number(source.range.upperBound)),
            ("line", source.position.map { .number($0.line) } ?? .null),
            ("column", source.position.map { .number($0.column) } ?? .null),
        ])
    }
}

extension FindingReport {
    /// Every check as JSON: what `--list-checks` writes for tools.
    public static func listOfChecks(_ checks: [Check]) -> String {
        let list = checks.map { check in
            JSONText.object([
                ("code", .string(check.code)), ("severity", .string(check.severity.rawValue)),
                ("title", .string(check.title)), ("advice", .string(check.advice)), ("page", .string(check.page)),
            ])
        }
        return "[\n" + list.map(\.text).joined(separator: ",\n") + "\n]\n"
    }
}
