import TextModel

/// The tables that articles are read by: the embedded ones, and what lexicon files add to them.
///
/// A value that never changes: any number of pipelines and threads may use one. `docs/lexicons.md` describes the files.
public struct Lexicons: Sendable {
    /// What is embedded, and nothing else.
    public static let embedded = Lexicons()

    /// What a reader of the files should know: what takes the place of an embedded entry, what stands twice.
    public let notes: [LexiconRemark]
    /// What was added, whatever files it came from, in an order of its own; nil where nothing was. Part of the ruleset.
    public let additions: [UInt8]?

    /// Nil where the embedded tables do.
    let regions: RegionTables?
    let figures: FigureLexicons?
    let documentKinds: DocumentKinds?
    private let exceptions: PhraseFinder?
    private let stops: PhraseFinder?

    private init() {
        (notes, additions, regions, figures, documentKinds) = ([], nil, nil, nil, nil)
        (exceptions, stops) = (nil, nil)
    }

    /// - Parameter clean: what normalization makes of a word: words are looked for in clean text.
    /// - Throws: `LexiconError` with everything that is wrong with the files, else what `clean` throws.
    public init(_ files: [LexiconFile], clean: (String) throws -> String = { $0 }) throws {
        var entries = LexiconEntries()
        for file in files { entries.read(file) }
        var check = LexiconCheck(entries)
        try check.run(clean: clean)
        if !check.faults.isEmpty { throw LexiconError(remarks: Self.sorted(check.faults, files)) }
        self.init(check)
    }

    private static func sorted(_ remarks: [LexiconRemark], _ files: [LexiconFile]) -> [LexiconRemark] {
        let numbers = Dictionary(files.enumerated().map { ($1.name, $0) }) { first, _ in first }
        return remarks.sorted {
            (numbers[$0.file] ?? 0, $0.line, $0.column) < (numbers[$1.file] ?? 0, $1.line, $1.column)
        }
    }

    private init(_ check: LexiconCheck) {
        let entries = check.entries
        notes = check.notes
        additions = entries.isEmpty ? nil : check.additions
        regions = entries.regions.isEmpty ? nil : RegionTables(divisions: check.divisions)
        figures = entries.units.isEmpty ? nil : FigureLexicons(adding: entries.units.map(\.entry))
        documentKinds = entries.documents.isEmpty ? nil : DocumentKinds(adding: entries.documents.map(\.entry))
        exceptions = entries.exceptions.isEmpty ? nil : PhraseFinder(entries.exceptions.map(\.entry))
        stops = entries.stops.isEmpty ? nil : PhraseFinder(entries.stops.map(\.entry))
    }

    /// `text` with the places of what a lexicon excepts in it.
    public func input(
        _ text: NormalizedText, sentences: [Sentence], published: CalendarDate?
    ) -> ExtractionInput {
        ExtractionInput(text: text, sentences: sentences, published: published, markedPlaces: markedPlaces(in: text))
    }

    private func markedPlaces(in text: NormalizedText) -> MarkedPlaces? {
        if exceptions == nil && stops == nil { return nil }
        return text.utf8.withUnsafeBufferPointer { bytes in
            MarkedPlaces(
                exceptions: exceptions?.places(in: bytes) ?? .none, stops: stops?.places(in: bytes) ?? .none)
        }
    }
}
