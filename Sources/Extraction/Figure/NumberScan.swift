import TextModel

/// Every numeral by itself, whatever it counts; what is no numeral for figures (一系列, G20) is none here.
struct NumberScan {
    private let text: Scalars
    private var figures: FigureScan

    init(_ text: Scalars) {
        self.text = text
        figures = FigureScan(text)
    }

    mutating func run(into entities: inout [Entity]) {
        var i = 0
        while i < text.count {
            if let end = figures.lexicons.fixedExpressions.end(in: text, at: i) {
                i = end
            } else if isASCIILetter(text.scalar(i)) {
                i = figures.skipWord(at: i)
            } else if let reading = figures.reader.numeral(at: i), reading.end > i {
                i = isCounted(reading) ? add(reading, &entities) : reading.end
            } else {
                i = text.after(i)
            }
        }
    }

    /// Not 百 and 万 alone, the 一 of 一半, nor the number of a king: 路易十四世.
    private func isCounted(_ reading: NumeralReading) -> Bool {
        if reading.isBare {
            return text.match("分之", at: reading.end) != nil || reading.hasMultiplier && reading.end - reading.start > 3
        }
        if reading.shape.isOne && text.has("半", at: reading.end) { return false }
        return !text.has("世", at: reading.end) || text.has("纪", at: text.after(reading.end))
    }

    /// Adds the numeral, or the fraction that it begins; returns its end.
    private mutating func add(_ reading: NumeralReading, _ entities: inout [Entity]) -> Int {
        var figure = fraction(from: reading)
        figures.addSign(to: &figure)
        let range = TextRange<Normalized>(utf8: figure.start..<figure.end)
        entities.append(
            Entity(kind: .number, range: range, rule: "figure.numeral", value: Numeral(amount: figure.amount)))
        figures.floor = figure.end
        return figure.end
    }

    /// 三分之一, 一又五分之一, 1/3; the numeral itself where it begins none.
    private func fraction(from reading: NumeralReading) -> Figure {
        let whole = Figure(reading)
        if let start = text.match("分之", at: reading.end), let fraction = figures.fraction(whole, from: start),
            fraction.denominator != nil
        {
            return fraction
        }
        if let mixed = figures.mixedFraction(reading) { return mixed }
        return figures.simpleFraction(reading) ?? whole
    }
}
