import Validation

/// Holds a source against the alignment that is to carry offsets into it.
enum SourceMeasure {
    /// The source, or why it does not fit the record.
    static func checked(_ source: ReportWriter.Source, for record: JSONValue) -> ReportWriter.Source {
        guard case .text(let text) = source else { return source }
        let covered = record.elements(of: "alignment").reduce(0) { sum, pair in
            sum &+ (pair.elements.dropFirst().first { _ in true }?.integer ?? 0)
        }
        let count = length(of: text, unit: record["offset_unit"]?.string ?? "codepoint")
        if count == covered { return source }
        return .missing("The source given has \(count) characters, the record was made from one with \(covered).")
    }

    private static func length(of text: [UInt8], unit: String) -> Int {
        switch unit {
        case "utf8": text.count
        case "utf16": text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
        default: text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        }
    }
}
