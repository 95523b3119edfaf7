import TextModel

extension EntityKind {
    public static let date = EntityKind("date")
}

/// Points and stretches of time: absolute, partial, and relative to the day of publication.
public struct DateExtractor: EntityExtractor {
    public static let kinds: [EntityKind] = [.date]
    public static let examples: [Example] = DateExamples.all
    public static let lexicons: [Lexicon] = [.dateWords, .dayFollowers, .eras, .quarterCues, .republicCues]

    public init() {}

    public func extract(from input: ExtractionInput, into entities: inout [Entity]) {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            let anchor = DatelineReader(bytes, published: input.published).anchor
            let scan = DateScan(bytes, anchor: anchor)
            scan.run(into: &entities)
        }
    }

    /// Dates that are in no calendar: 2月30日, 2023年13月.
    public func diagnostics(in text: NormalizedText) -> [Diagnostic] {
        text.utf8.withUnsafeBufferPointer { bytes in
            let scan = DateScan(bytes, anchor: nil)
            guard scan.mayHoldImpossibleDates else { return [] }
            var entities: [Entity] = []
            scan.run(into: &entities)
            return scan.impossible.map { range in
                Diagnostic(
                    code: "extraction.date_invalid", severity: .warning,
                    message: "There is no such day or month: no date is read here.",
                    range: text.alignment.source(of: TextRange(utf8: range)))
            }
        }
    }
}
