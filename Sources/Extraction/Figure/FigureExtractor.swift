import TextModel

extension EntityKind {
    public static let quantity = EntityKind("quantity")
    public static let percentage = EntityKind("percentage")
    public static let ordinal = EntityKind("ordinal")
    public static let number = EntityKind("number")
}

/// Quantities, percentages and ordinals, read in one pass; on request every numeral by itself as well.
public struct FigureExtractor: EntityExtractor {
    public static let kinds: [EntityKind] = [.quantity, .percentage, .ordinal, .number]
    public static let examples: [Example] = FigureExamples.all
    public static let lexicons: [Lexicon] = FigureLexicons.all
    /// 4月 is a date and no quantity, 第二季度 a date and no ordinal.
    public static let yields: [EntityKind: Set<EntityKind>] = [.quantity: [.date], .ordinal: [.date]]

    private let emitsNumbers: Bool
    /// Nil for the embedded ones, which are made ready when a text is first read.
    let lexicons: FigureLexicons?

    /// - Parameter emitsNumbers: whether every numeral is an entity of kind `number` too.
    public init(emitsNumbers: Bool = false, lexicons: Lexicons = .embedded) {
        self.emitsNumbers = emitsNumbers
        self.lexicons = lexicons.figures
    }

    public func extract(from input: ExtractionInput, into entities: inout [Entity]) {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            let scan = scan(bytes, of: input)
            scan.run(into: &entities)
            extractNumbers(from: scan, into: &entities)
        }
    }

    /// What reads the figures of `bytes`, the text of `input`, which must stay alive while it is used.
    func scan(_ bytes: UnsafeBufferPointer<UInt8>, of input: ExtractionInput) -> FigureScan {
        FigureScan(Scalars(bytes), isTraditional: input.text.script == .hant, lexicons: lexicons ?? .shared)
    }

    /// Every numeral by itself, if somebody asked for them.
    func extractNumbers(from scan: FigureScan, into entities: inout [Entity]) {
        guard emitsNumbers else { return }
        var numbers = NumberScan(scan.text, lexicons: scan.lexicons)
        numbers.run(into: &entities)
    }
}
