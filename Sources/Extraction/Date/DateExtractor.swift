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
            scan(bytes, of: input).run(into: &entities)
        }
    }

    /// What reads the dates of `bytes`, the text of `input`, which must stay alive while it is used.
    func scan(_ bytes: UnsafeBufferPointer<UInt8>, of input: ExtractionInput) -> DateScan {
        DateScan(bytes, anchor: DatelineReader(bytes, published: input.published).anchor)
    }

    /// The day that the dateline gives: 新华社杭州2024年4月19日电, or the full date that stands alone in one of the first lines.
    /// Nil where the year is not said. Looks at the first lines only.
    public static func dateline(of text: NormalizedText) -> CalendarDate? {
        text.utf8.withUnsafeBufferPointer { DatelineReader($0, published: nil).anchor }
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
