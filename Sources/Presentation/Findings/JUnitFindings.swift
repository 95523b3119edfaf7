import Validation

/// JUnit's XML as continuous integration reads it: a record is a test case, its errors are failures; warnings and notes
/// stand in the case's output.
struct JUnitFindings: FindingWriter {
    private var cases = ""
    private var failures = 0
    private var records = 0

    mutating func record(_ record: RecordFindings) -> String {
        records += 1
        cases += "  <testcase classname=\"tiqu.validate\" name=\"\(escaped(record.name))\""
        if record.findings.isEmpty {
            cases += "/>\n"
            return ""
        }
        cases += ">\n" + failure(record) + output(record) + "  </testcase>\n"
        return ""
    }

    func end(_ summary: Summary) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites tests="\(records)" failures="\(failures)">
        <testsuite name="tiqu validate" tests="\(records)" failures="\(failures)" errors="0" skipped="0">
        \(cases)</testsuite>
        </testsuites>

        """
    }

    /// One failure for a record that has errors: readers of the format expect no more than one.
    private mutating func failure(_ record: RecordFindings) -> String {
        let errors = record.findings.filter { $0.severity == .error }
        guard let first = errors.first else { return "" }
        failures += 1
        let message = errors.count == 1 ? first.message : "\(errors.count) errors; the first: \(first.message)"
        let text = errors.map { "\($0) \($0.suggestion)" }.joined(separator: "\n")
        return "    <failure type=\"\(first.code)\" message=\"\(escaped(message))\">\(escaped(text))</failure>\n"
    }

    private func output(_ record: RecordFindings) -> String {
        let others = record.findings.filter { $0.severity != .error }
        if others.isEmpty { return "" }
        return "    <system-out>\(escaped(others.map { "\($0)" }.joined(separator: "\n")))</system-out>\n"
    }

    /// Text for XML 1.0, which knows no other controls than tab and line ends.
    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n": result += "&#\(scalar.value);"
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
