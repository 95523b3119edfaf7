import CSurvey

/// Those who read figures and dates, as they are asked one after the other about each stretch of a text.
enum StartReader: Int32 {
    // as `tiqu_starts` numbers them
    case figures = 0, dates = 1
}

/// Where figures and dates can begin: classes of characters for both, and for each its pairs of characters.
struct StartTable: Sendable {
    /// For each scalar of the basic plane what it is to both readers, as `tiqu_starts` wants it.
    let classes: ConstantTable<UInt8>
    // tables alone, so that going over a text counts no references
    private let pairsOfFigures: ConstantTable<UInt64>
    private let pairsOfDates: ConstantTable<UInt64>

    init(figures: FigureStarts, dates: DateStarts) {
        (pairsOfFigures, pairsOfDates) = (figures.pairs, dates.pairs)
        var classes = [UInt8](repeating: 0, count: 0x10000)
        figures.addClasses(to: &classes)
        dates.addClasses(to: &classes)
        self.classes = ConstantTable(classes)
    }

    /// Gives back what is its own; see `ConstantTable.deallocate`.
    func deallocate() { classes.deallocate() }

    /// What decides by a pair of characters whether `reader` begins at the first, where the classes say that it may.
    @inline(__always)
    func pairs(of reader: StartReader) -> ConstantTable<UInt64> {
        switch reader {
        case .figures: pairsOfFigures
        case .dates: pairsOfDates
        }
    }

    /// The bit of a pair.
    @inline(__always)
    static func pair(_ first: UInt32, _ second: UInt32) -> Int {
        Int(tiqu_starts_pair(first, second))
    }
}
