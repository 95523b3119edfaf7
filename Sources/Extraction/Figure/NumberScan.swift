import TextModel

/// Every numeral by itself, whatever it counts; what is no numeral for figures (一系列, G20) is none here.
struct NumberScan {
    private let text: Scalars
    private let figures: FigureScan

    init(_ text: Scalars) {
        self.text = text
        figures = FigureScan(text)
    }

    func run(into entities: inout [Entity]) {
        var i = 0
        while i < text.count {
            if let end = figures.lexicons.fixedExpressions.end(in: text, at: i) {
                i = end
            } else if isASCIILetter(text.scalar(i)) {
                i = figures.skipWord(at: i)
            } else if let reading = figures.reader.numeral(at: i), reading.end > i,
                !reading.isBare || reading.hasMultiplier
            {
                i = add(reading, &entities)
            } else {
                i = text.after(i)
            }
        }
    }

    /// Adds the numeral, or the fraction that it begins; returns its end.
    private func add(_ reading: NumeralReading, _ entities: inout [Entity]) -> Int {
        var figure = Figure(reading)
        if let start = text.match("分之", at: reading.end), let fraction = figures.fraction(figure, from: start),
            fraction.denominator != nil
        {
            figure = fraction
        }
        figures.addSign(to: &figure)
        let range = TextRange<Normalized>(utf8: figure.start..<figure.end)
        entities.append(
            Entity(kind: .number, range: range, rule: "figure.numeral", value: Numeral(amount: figure.amount)))
        return figure.end
    }
}
