import TextModel

extension EntityKind {
    public static let date = EntityKind("date")
}

/// Points and stretches of time: absolute, partial, and relative to the day of publication.
public struct DateExtractor: EntityExtractor {
    public static let kinds: [EntityKind] = [.date]
    public static let examples: [Example] = DateExamples.all
    public static let lexicons: [Lexicon] = [.dateWords]

    public init() {}

    public func extract(from input: ExtractionInput, into entities: inout [Entity]) {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            let text = Scalars(bytes)
            let anchor = input.published ?? DatelineReader(text).date
            var scan = DateScan(text, anchor: anchor)
            scan.run(into: &entities)
        }
    }
}
