import TextModel

/// Every numeral by itself, whatever it counts; what is no numeral for figures (一系列, G20) is none here.
struct NumberScan {
    private let text: Scalars
    private let figures: FigureScan

    init(_ text: Scalars, lexicons: FigureLexicons = .shared) {
        self.text = text
        figures = FigureScan(text, lexicons: lexicons)
    }

    mutating func run(into entities: inout [Entity]) {
        var i = 0
        while i < text.count {
            if let end = figures.lexicons.fixedExpressions.end(in: text, at: i) {
                i = end
            } else if isASCIILetter(text.scalar(i)) {
                i = figures.skipWord(at: i)
            } else if text[i] == UInt8(ascii: "."), !figures.isLeadingPoint(i) {
                i += 1
            } else if text.has("半", at: i), let end = half(at: i, &entities) {
                i = end
            } else if let reading = figures.reader.numeral(at: i), reading.end > i {
                i = isCounted(reading) ? add(reading, &entities) : reading.end
            } else {
                i = text.after(i)
            }
        }
    }

    /// Not 百 and 万 alone, the 一 of 一半, nor the number of a king: 路易十四世.
    private func isCounted(_ reading: NumeralReading) -> Bool {
        if reading.end - reading.start > FigureScan.longestNumeral { return false }
        if reading.isBare {
            return figures.reader.fractionEnd(at: reading.end) != nil
                || reading.end - reading.start > 3 && (reading.hasMultiplier || isApart(reading))
        }
        if reading.shape.isOne && text.has("半", at: reading.end) { return false }
        return !text.has("世", at: reading.end) || text.has("纪", at: text.after(reading.end))
    }

    /// 百三 with no word around it.
    private func isApart(_ reading: NumeralReading) -> Bool {
        !isHan(text.scalar(before: reading.start)) && !isHan(text.scalar(reading.end))
    }

    /// 半百, and 半个 and 半年 by themselves.
    private mutating func half(at i: Int, _ entities: inout [Entity]) -> Int? {
        guard !isHan(text.scalar(before: i)) else { return nil }
        if let end = text.match("半百", at: i), !isHan(text.scalar(end)) {
            return add(ExactDecimal(50), i..<end, &entities)
        }
        guard let end = text.match("半个", at: i), !isHan(text.scalar(end)) else { return nil }
        return add(ExactDecimal(coefficient: 5, exponent: -1), i..<text.after(i), &entities)
    }

    private mutating func add(_ value: ExactDecimal, _ range: Range<Int>, _ entities: inout [Entity]) -> Int {
        let numeral = Numeral(amount: .value(value))
        entities.append(
            Entity(kind: .number, range: TextRange(utf8: range), rule: "figure.numeral", value: numeral))
        figures.floor = range.upperBound
        return range.upperBound
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
        if let start = figures.reader.fractionEnd(at: reading.end) {
            if let fraction = figures.fraction(whole, from: start) { return numerator(of: fraction, reading, start) }
        }
        if let short = figures.shortFraction(reading) { return short }
        if let mixed = figures.mixedFraction(reading) { return mixed }
        return figures.simpleFraction(reading) ?? whole
    }

    /// 五点七 in 百分之五点七, which is a number by itself; 100分之57 is the fraction that it spells.
    private func numerator(of fraction: Figure, _ denominator: NumeralReading, _ start: Int) -> Figure {
        guard fraction.measure != .none else { return fraction }
        var figure = fraction
        if denominator.isBare { figure.start = start } else { figure.denominator = denominator.value }
        return figure
    }
}
