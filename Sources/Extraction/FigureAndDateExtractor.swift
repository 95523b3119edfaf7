import TextModel

/// Figures and dates, each as its own extractor finds them, in one pass over the text instead of two.
public struct FigureAndDateExtractor: EntityExtractor {
    public static let kinds = FigureExtractor.kinds + DateExtractor.kinds
    public static let examples = FigureExtractor.examples + DateExtractor.examples
    public static let lexicons = FigureExtractor.lexicons + DateExtractor.lexicons
    public static let yields = FigureExtractor.yields

    private let figures: FigureExtractor
    private let dates = DateExtractor()

    /// - Parameter emitsNumbers: whether every numeral is an entity of kind `number` too.
    public init(emitsNumbers: Bool = false) { figures = FigureExtractor(emitsNumbers: emitsNumbers) }

    public func extract(from input: ExtractionInput, into entities: inout [Entity]) {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            let figures = FigureScan(Scalars(bytes), isTraditional: input.text.script == .hant)
            let dates = DateScan(bytes, anchor: DatelineReader(bytes, published: input.published).anchor)
            Self.run(figures, dates, Self.marks, &entities)
            self.figures.extractNumbers(from: bytes, into: &entities)
        }
    }

    /// What figures or dates begin with.
    private static let marks = FigureLexicons.shared.starts.marks.union(DateWords.shared.starts.marks)

    /// Lets each of both visit the places where it can begin, but for those that it has read over.
    private static func run(
        _ figures: FigureScan, _ dates: DateScan, _ marks: ConstantTable<UInt64>, _ entities: inout [Entity]
    ) {
        let (text, figureStarts, dateStarts) = (figures.text, figures.lexicons.starts, dates.words.starts)
        var (figureEnd, dateEnd) = (0, 0)
        var i = text.firstMarked(by: marks, from: 0, to: text.count)
        while i < text.count {
            let (scalar, next) = (text.scalar(i), text.after(i))
            let second = text.scalar(next)
            if i >= figureEnd, figureStarts.mayBegin(scalar, second) { figureEnd = figures.visit(i, scalar, &entities) }
            if i >= dateEnd, dateStarts.mayBegin(scalar, second) { dateEnd = dates.visit(i, scalar, &entities) }
            i = text.firstMarked(by: marks, from: max(next, min(figureEnd, dateEnd)), to: text.count)
        }
    }

    public func diagnostics(in text: NormalizedText) -> [Diagnostic] {
        figures.diagnostics(in: text) + dates.diagnostics(in: text)
    }

    public func rejections(in input: ExtractionInput) -> [Rejection] {
        figures.rejections(in: input) + dates.rejections(in: input)
    }
}
