import TextModel

/// Figures and dates: two readers that know nothing of each other, and go over the text together, since both begin at numerals.
public struct NumericExtractor: EntityExtractor {
    public static let kinds = FigureExtractor.kinds + DateExtractor.kinds
    /// None of its own: those of figures and dates are for each of its readers by itself.
    public static let examples: [Example] = []
    public static let lexicons = FigureExtractor.lexicons + DateExtractor.lexicons
    public static let yields = FigureExtractor.yields.merging(DateExtractor.yields) { $0.union($1) }

    /// Its readers, as extractors by themselves.
    public static let readers: [any EntityExtractor] = [FigureExtractor(), DateExtractor()]

    private let figures: FigureExtractor
    private let dates = DateExtractor()

    /// - Parameter emitsNumbers: whether every numeral is an entity of kind `number` too.
    public init(emitsNumbers: Bool = false, lexicons: Lexicons = .embedded) {
        figures = FigureExtractor(emitsNumbers: emitsNumbers, lexicons: lexicons)
    }

    public func extract(from input: ExtractionInput, into entities: inout [Entity]) {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            let figureScan = figures.scan(bytes, of: input)
            let dateScan = dates.scan(bytes, of: input)
            figureScan.text.forEachStart(of: .both, by: figureScan.lexicons.startTable) { reader, place, scalar in
                switch reader {
                case .figures: figureScan.visit(place, scalar, &entities)
                case .dates: dateScan.visit(place, scalar, &entities)
                }
            }
            figures.extractNumbers(from: figureScan, into: &entities)
        }
    }

    public func diagnostics(in text: NormalizedText) -> [Diagnostic] {
        figures.diagnostics(in: text) + dates.diagnostics(in: text)
    }

    public func rejections(in input: ExtractionInput) -> [Rejection] {
        figures.rejections(in: input) + dates.rejections(in: input)
    }
}
