import Validation

/// SARIF 2.1.0 (OASIS), one run. Columns and offsets count code points.
struct SARIFFindings: FindingWriter {
    private var isFirst = true
    private let numbers = Dictionary(
        uniqueKeysWithValues: Validator.checks.enumerated().map { ($0.element.code, $0.offset) })

    func beginning() -> String {
        let driver = JSONText.object([
            ("name", "tiqu validate"), ("rules", .array(Validator.checks.map(rule))),
        ])
        return
            "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{"
            + "\"tool\":{\"driver\":\(driver.text)},\"columnKind\":\"unicodeCodePoints\",\"results\":["
    }

    mutating func record(_ record: RecordFindings) -> String {
        record.findings.map { finding in
            defer { isFirst = false }
            return (isFirst ? "\n" : ",\n") + result(finding, in: record).text
        }.joined()
    }

    func end(_ summary: Summary) -> String { "\n]}]}\n" }

    private func rule(_ check: Check) -> JSONText {
        .object([
            ("id", .string(check.code)), ("shortDescription", .object([("text", .string(check.title))])),
            ("help", .object([("text", .string(check.advice))])),
            ("defaultConfiguration", .object([("level", .string(level(check.severity)))])),
        ])
    }

    private func level(_ severity: Check.Severity) -> String { severity == .info ? "note" : severity.rawValue }

    private func result(_ finding: Finding, in record: RecordFindings) -> JSONText {
        .object([
            ("ruleId", .string(finding.code)), ("ruleIndex", numbers[finding.code].map { .number($0) }),
            ("level", .string(level(finding.severity))),
            ("message", .object([("text", .string("\(finding.message) \(finding.suggestion)"))])),
            ("locations", .array([location(finding, in: record)])),
            ("relatedLocations", related(finding, in: record).map { .array([$0]) }),
        ])
    }

    private func location(_ finding: Finding, in record: RecordFindings) -> JSONText {
        let region = JSONText.object([
            ("startLine", .number(record.line(of: finding))), ("startColumn", .number(finding.place.column)),
        ])
        let logical = JSONText.object([("fullyQualifiedName", .string(finding.place.pointer)), ("kind", "value")])
        return .object([
            (
                "physicalLocation",
                .object([("artifactLocation", artifact(record.file.path)), ("region", region)])
            ),
            ("logicalLocations", finding.path.isEmpty ? nil : .array([logical])),
        ])
    }

    /// The stretch of the article.
    private func related(_ finding: Finding, in record: RecordFindings) -> JSONText? {
        guard let place = finding.source, let position = place.position, let path = record.source else { return nil }
        let region = JSONText.object([
            ("startLine", .number(position.line)), ("startColumn", .number(position.column)),
        ])
        return .object([
            ("id", 1),
            ("message", .object([("text", "the article")])),
            ("physicalLocation", .object([("artifactLocation", artifact(path)), ("region", region)])),
        ])
    }

    /// A relative reference by RFC 3986.
    private func artifact(_ path: String) -> JSONText {
        var uri = ""
        for byte in path.utf8 {
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "-._~/".utf8.contains(byte)
            uri +=
                isPlain
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        return .object([("uri", .string(uri))])
    }
}
