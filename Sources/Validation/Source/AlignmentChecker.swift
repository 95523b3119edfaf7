/// The alignment covers both texts and is written in the one canonical way.
struct AlignmentChecker {
    let record: Record
    private(set) var findings: FindingCollector

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    /// - Returns: whether places can be carried across by this alignment.
    mutating func run() -> Bool {
        guard let alignment = record.alignment, let value = record.root["alignment"] else { return false }
        checkForm(alignment, value)
        guard alignment.textCount == record.text.count else {
            findings.report(
                .alignmentText, at: value,
                "The alignment covers \(alignment.textCount) of the text, which has \(record.text.count).")
            return false
        }
        checkDiagnostics(alignment)
        return true
    }

    private mutating func checkForm(_ alignment: AlignmentTable, _ value: JSONValue) {
        var previousIsRun = false
        for (pair, element) in zip(alignment.pairs, value.elements) {
            if pair.text.isEmpty && pair.source.isEmpty {
                findings.report(.alignmentForm, at: element, "A pair of nothing and nothing says nothing.")
                continue
            }
            if pair.isRun && previousIsRun {
                findings.report(.alignmentForm, at: element, "Two neighbouring runs of equal length must be one.")
            }
            previousIsRun = pair.isRun
        }
    }

    private mutating func checkDiagnostics(_ alignment: AlignmentTable) {
        for diagnostic in record.root.elements(of: "diagnostics") {
            let (start, end) = (diagnostic["source_start"]?.integer, diagnostic["source_end"]?.integer)
            let isSound: Bool
            switch (start, end) {
            case (nil, nil): isSound = true
            case (let start?, let end?): isSound = start <= end && end <= alignment.sourceCount
            default: isSound = false
            }
            if !isSound {
                findings.report(.diagnosticRange, at: diagnostic, "Its offsets are no stretch of the source.")
            }
        }
    }
}
