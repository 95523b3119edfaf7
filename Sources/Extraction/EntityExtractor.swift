import TextModel

/// What an extractor may look at: one article, normalized and cut into sentences.
public struct ExtractionInput: Sendable {
    public let text: NormalizedText
    public let sentences: [Sentence]
    /// The day the article appeared, where it is known: relative dates and former names resolve against it.
    public let published: CalendarDate?
    /// Nil where no lexicon has any, as nearly always: what is copied often has to be small.
    private let markedPlaces: MarkedPlaces?

    public init(
        text: NormalizedText, sentences: [Sentence], published: CalendarDate? = nil, markedPlaces: MarkedPlaces? = nil
    ) {
        self.text = text
        self.sentences = sentences
        self.published = published
        self.markedPlaces = markedPlaces
    }

    /// Words in which no entity may be found.
    public var exceptions: PhrasePlaces { markedPlaces?.exceptions ?? .none }
    /// Phrases that measure nothing: no fact's indicator may have a part of one.
    public var stops: PhrasePlaces { markedPlaces?.stops ?? .none }
}

/// One kind of entity, or several read in one pass. A value without state: shared by all workers.
public protocol EntityExtractor: Sendable {
    /// The kinds it makes.
    static var kinds: [EntityKind] { get }
    /// Texts with what must be found in them, and texts in which nothing may be found. `ExtractionTests` runs them.
    static var examples: [Example] { get }
    /// Every table the rules look things up in.
    static var lexicons: [Lexicon] { get }
    /// For a kind that this extractor makes: the kinds that win where they overlap it.
    static var yields: [EntityKind: Set<EntityKind>] { get }

    /// Appends the entities of `input`, in any order; those of one kind must not overlap. Linear in the text.
    func extract(from input: ExtractionInput, into entities: inout [Entity])

    /// What a reader should know about the places where nothing could be read. Linear in the text.
    func diagnostics(in text: NormalizedText) -> [Diagnostic]

    /// What looked like one of its entities and was refused, as far as can be told by asking again. Not for the hot path.
    func rejections(in input: ExtractionInput) -> [Rejection]
}

extension EntityExtractor {
    public static var lexicons: [Lexicon] { [] }
    public static var yields: [EntityKind: Set<EntityKind>] { [:] }
    public func diagnostics(in text: NormalizedText) -> [Diagnostic] { [] }
    public func rejections(in input: ExtractionInput) -> [Rejection] { [] }
}
