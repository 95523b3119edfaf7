import CSurvey

/// Those who read figures and dates, as they are asked one after the other about each stretch of a text.
enum StartReader {
    case figures, dates
}

/// Where figures and dates can begin: classes of characters for both, and for each its pairs of characters.
struct StartTable: Sendable {
    /// For each scalar of the basic plane what it is to both readers, as `tiqu_starts` wants it.
    let classes: ConstantTable<UInt8>
    private let figures: FigureStarts
    private let dates: DateStarts

    init(figures: FigureStarts, dates: DateStarts) {
        (self.figures, self.dates) = (figures, dates)
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
        case .figures: figures.pairs
        case .dates: dates.pairs
        }
    }

    /// The bit of a pair.
    @inline(__always)
    static func pair(_ first: UInt32, _ second: UInt32) -> Int {
        Int(truncatingIfNeeded: (first &* 0x9E37_79B1 &+ second &* 0x85EB_CA6B) &>> 16)
    }
}
