import Validation

/// How findings are written.
public enum FindingFormat: String, CaseIterable, Sendable {
    /// One finding a line, for people.
    case text
    /// One object with all findings and their counts.
    case json
    /// SARIF 2.1.0, which code-review tools show beside the line.
    case sarif
    /// JUnit's XML: one test case for each record.
    case junit
    /// Workflow commands, which GitHub shows on the page of the change.
    case github
}

/// Writes the findings of one record after another.
///
/// What is returned is to be written at once, piece after piece; only JUnit's counts make it hold back what comes.
public struct FindingReport {
    /// How many findings there were, by severity.
    public private(set) var counts: [Check.Severity: Int] = [:]
    public private(set) var recordCount = 0
    private var writer: any FindingWriter

    public init(_ format: FindingFormat) {
        writer =
            switch format {
            case .text: TextFindings()
            case .json: JSONFindings()
            case .sarif: SARIFFindings()
            case .junit: JUnitFindings()
            case .github: GitHubFindings()
            }
    }

    /// What stands before the first record.
    public mutating func beginning() -> String { writer.beginning() }

    /// What is written for a record that was validated.
    ///
    /// - Parameters:
    ///   - name: the file or the line the record stands in.
    ///   - source: where its article is, if that is known.
    public mutating func record(_ name: String, findings: [Finding], source: String? = nil) -> String {
        recordCount += 1
        return write(RecordFindings(name: name, source: source, findings: findings))
    }

    /// What is written for findings about several records.
    public mutating func across(_ findings: [Finding]) -> String {
        findings.map { write(RecordFindings(name: $0.record, source: nil, findings: [$0])) }.joined()
    }

    private mutating func write(_ record: RecordFindings) -> String {
        for finding in record.findings { counts[finding.severity, default: 0] += 1 }
        return writer.record(record)
    }

    /// What stands behind the last one.
    public mutating func end() -> String { writer.end(Summary(records: recordCount, counts: counts)) }

    public func count(_ severity: Check.Severity) -> Int { counts[severity] ?? 0 }
}

/// The findings of one record.
struct RecordFindings {
    let name: String
    let source: String?
    let findings: [Finding]

    /// The file that the record stands in, and the line of it if that file has a record a line: `dump.jsonl:17`.
    var file: (path: String, firstLine: Int) {
        guard let colon = name.lastIndex(of: ":"), let line = Int(name[name.index(after: colon)...]) else {
            return (name, 1)
        }
        return (String(name[..<colon]), line)
    }

    /// The line of its file that a finding is in.
    func line(of finding: Finding) -> Int { file.firstLine + finding.line - 1 }
}

struct Summary {
    let records: Int
    let counts: [Check.Severity: Int]

    func count(_ severity: Check.Severity) -> Int { counts[severity] ?? 0 }
}

protocol FindingWriter {
    mutating func beginning() -> String
    mutating func record(_ record: RecordFindings) -> String
    mutating func end(_ summary: Summary) -> String
}

extension FindingWriter {
    func beginning() -> String { "" }
    func end(_ summary: Summary) -> String { "" }
}

/// `out/a.json:12:9: error V301 entities[3].value (source 2:14): The words say 65000.`
struct TextFindings: FindingWriter {
    func record(_ record: RecordFindings) -> String {
        record.findings.map { "\($0)\n" }.joined()
    }
}

/// `::error file=out/a.json,line=12,col=9,title=V301 the value is not what the words say::The words say 65000.`
struct GitHubFindings: FindingWriter {
    func record(_ record: RecordFindings) -> String {
        record.findings.map { finding in
            let place =
                "file=\(property(record.file.path)),line=\(record.line(of: finding)),col=\(finding.place.column)"
            let title = property("\(finding.code) \(finding.title)")
            return "::\(command(finding.severity)) \(place),title=\(title)::\(data(finding))\n"
        }.joined()
    }

    private func command(_ severity: Check.Severity) -> String { severity == .info ? "notice" : severity.rawValue }

    private func data(_ finding: Finding) -> String {
        let path = finding.path.isEmpty ? "" : "\(finding.path): "
        return escaped("\(path)\(finding.message) \(finding.suggestion)", [])
    }

    private func property(_ text: String) -> String { escaped(text, [(":", "%3A"), (",", "%2C")]) }

    private func escaped(_ text: String, _ more: [(String, String)]) -> String {
        ([("%", "%25"), ("\r", "%0D"), ("\n", "%0A")] + more).reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
