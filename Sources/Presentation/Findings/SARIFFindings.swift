import JSONText
import Validation

/// SARIF 2.1.0 (OASIS), one run. Columns and offsets count code points.
struct SARIFFindings: FindingWriter {
    private var isFirst = true
    private let numbers = Dictionary(
        uniqueKeysWithValues: Validator.checks.enumerated().map { ($0.element.code, $0.offset) })

    func beginning() -> String {
        var driver = JSONBuilder()
        driver.object { json in
            json.member("name", "tiqu validate")
            json.key("rules")
            json.array { json in for check in Validator.checks { write(check, to: &json) } }
        }
        return
            "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{"
            + "\"tool\":{\"driver\":\(driver.text)},\"columnKind\":\"unicodeCodePoints\",\"results\":["
    }

    mutating func record(_ record: RecordFindings) -> String {
        record.findings.map { finding in
            defer { isFirst = false }
            return (isFirst ? "\n" : ",\n") + result(finding, in: record)
        }.joined()
    }

    func end(_ summary: Summary) -> String { "\n]}]}\n" }

    private func write(_ check: Check, to json: inout JSONBuilder) {
        json.object { json in
            json.member("id", check.code)
            json.text("shortDescription", check.title)
            json.text("help", check.advice)
            json.key("defaultConfiguration")
            json.object { $0.member("level", level(check.severity)) }
        }
    }

    private func level(_ severity: Check.Severity) -> String { severity == .info ? "note" : severity.rawValue }

    private func result(_ finding: Finding, in record: RecordFindings) -> String {
        var json = JSONBuilder()
        json.object { json in
            json.member("ruleId", finding.code)
            if let number = numbers[finding.code] { json.member("ruleIndex", number) }
            json.member("level", level(finding.severity))
            json.text("message", "\(finding.message) \(finding.suggestion)")
            json.key("locations")
            json.array { write(placeOf: finding, in: record, to: &$0) }
            writeRelated(finding, in: record, to: &json)
        }
        return json.text
    }

    private func write(placeOf finding: Finding, in record: RecordFindings, to json: inout JSONBuilder) {
        json.object { json in
            json.physicalLocation(record.file.path, line: record.line(of: finding), column: finding.place.column)
            if finding.path.isEmpty { return }
            json.key("logicalLocations")
            json.array { json in
                json.object { json in
                    json.member("fullyQualifiedName", finding.place.pointer)
                    json.member("kind", "value")
                }
            }
        }
    }

    /// The stretch of the article.
    private func writeRelated(_ finding: Finding, in record: RecordFindings, to json: inout JSONBuilder) {
        guard let place = finding.source, let position = place.position, let path = record.source else { return }
        json.key("relatedLocations")
        json.array { json in
            json.object { json in
                json.member("id", 1)
                json.text("message", "the article")
                json.physicalLocation(path, line: position.line, column: position.column)
            }
        }
    }
}

extension JSONBuilder {
    /// `"help":{"text":"…"}`.
    fileprivate mutating func text(_ key: String, _ text: String) {
        self.key(key)
        object { $0.member("text", text) }
    }

    fileprivate mutating func physicalLocation(_ path: String, line: Int, column: Int) {
        key("physicalLocation")
        object { json in
            json.key("artifactLocation")
            json.object { $0.member("uri", Self.reference(path)) }
            json.key("region")
            json.object { json in
                json.member("startLine", line)
                json.member("startColumn", column)
            }
        }
    }

    /// A relative reference by RFC 3986.
    private static func reference(_ path: String) -> String {
        var uri = ""
        for byte in path.utf8 {
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "-._~/".utf8.contains(byte)
            uri +=
                isPlain
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        return uri
    }
}
