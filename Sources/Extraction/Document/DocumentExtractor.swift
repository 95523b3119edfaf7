import TextModel

/// Finds what a text names between 《 and 》.
public struct DocumentExtractor: EntityExtractor {
    public static let kinds: [EntityKind] = [.document]
    public static var examples: [Example] { DocumentExamples.all }
    public static let lexicons: [Lexicon] = [
        .documentKinds, .documentCuesBefore, .documentCuesAfter, .documentCuesFar, .issuingVerbs, .issuingLinks,
        .issuingAdverbs,
        .issuerLeads, .issuerEnds,
    ]

    private let kinds: DocumentKinds?
    private let regions: RegionTables?

    public init(lexicons: Lexicons = .embedded) { (kinds, regions) = (lexicons.documentKinds, lexicons.regions) }

    public func extract(from input: ExtractionInput, into entities: inout [Entity]) {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            let issuers = regions == nil ? DocumentIssuer.shared : DocumentIssuer.shared.with(regions)
            var reader = DocumentReader(bytes: bytes, kinds: kinds ?? .shared, issuers: issuers)
            for title in TitleScanner(input.text).titles where input.exceptions.cut(of: title) == nil {
                guard let document = reader.document(title) else { continue }
                entities.append(
                    Entity(
                        kind: .document, range: TextRange(utf8: title), rule: "document.title_marks", value: document))
            }
        }
    }

    /// What is wrong with the marks of a text: an unclosed 《, a stray 》. One of each kind, at its first place.
    public func diagnostics(in text: NormalizedText) -> [Diagnostic] {
        let scanner = TitleScanner(text)
        return [
            Self.diagnostic("extraction.unclosed_title", "《 without its 》", scanner.unclosed, text),
            Self.diagnostic("extraction.stray_title_end", "》 without its 《", scanner.stray, text),
        ].compactMap { $0 }
    }

    private static func diagnostic(
        _ code: String, _ what: String, _ marks: LoneMarks, _ text: NormalizedText
    ) -> Diagnostic? {
        guard let first = marks.first else { return nil }
        return Diagnostic(
            code: code, severity: .warning, message: "\(what), \(marks.count) in all: no document is read there.",
            range: text.alignment.source(of: TextRange(utf8: first..<first + 3)))
    }
}
