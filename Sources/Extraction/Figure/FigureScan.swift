import TextModel

/// One pass over a text: finds where figures can begin, and leaves their reading to the rules.
struct FigureScan {
    let text: Scalars
    let lexicons = FigureLexicons.shared
    let reader: NumeralReader
    /// Where the last 每 of the clause stands, or -1.
    var every = -1

    init(_ text: Scalars) {
        self.text = text
        reader = NumeralReader(text: text, units: lexicons.units)
    }

    mutating func run(into entities: inout [Entity]) {
        lexicons.characters.withClasses { classes in
            var i = 0
            while i < text.count {
                let scalar = text.scalar(i)
                let bits = scalar < 0x10000 ? classes[Int(scalar)] : 0
                let next = text.after(i)
                i = bits == 0 ? next : max(next, visit(i, scalar, bits, &entities))
            }
        }
    }

    /// Reads what begins at `i`; returns where to go on.
    private mutating func visit(_ i: Int, _ scalar: UInt32, _ bits: UInt8, _ entities: inout [Entity]) -> Int {
        if bits & CharacterClass.boundary != 0 { every = -1 }
        if bits & CharacterClass.fixed != 0, let end = lexicons.fixedExpressions.end(in: text, at: i) { return end }
        let part = bits & CharacterClass.partMask
        if part.chineseDigit != nil { return figure(at: i, &entities) }
        switch CharacterClass.Part(rawValue: part) {
        case .letter?: return skipWord(at: i)
        case .unknown?, .several?: return skipIndefinite(at: i)
        case .half?: return half(at: i, &entities)
        case CharacterClass.Part.none?, nil: break
        default: return figure(at: i, &entities)
        }
        guard bits & CharacterClass.trigger != 0 else { return i }
        switch scalar {
        case 0x7B2C: return ordinal(at: i, &entities)
        case 0x9996: return firstPlace(at: i, &entities)
        case 0x524D: return leadingPlaces(at: i, &entities)
        case 0x7FFB: return doubling(at: i, &entities)
        case 0x5BF9: return halfPrice(at: i, &entities)
        case 0x6BCF: every = i
        default: break
        }
        return i
    }

    /// A figure that begins with a numeral at `i`.
    private mutating func figure(at i: Int, _ entities: inout [Entity]) -> Int {
        guard let reading = reader.numeral(at: i) else { return i }
        if let end = codeEnd(of: reading) { return end }
        guard var figure = measured(reading) else { return reading.end }
        if let range = range(from: figure) { figure = range }
        let end = figure.end
        finish(&figure, &entities)
        return max(end, reading.end)
    }

    /// 数十万, 几百: how many is not said.
    private func skipIndefinite(at i: Int) -> Int {
        var end = text.after(i)
        while let part = Optional(reader.part(end)), part.smallUnit != nil || part.largeUnit != nil {
            end = text.after(end)
        }
        return end
    }

    /// Adds the figure as an entity, if it is one.
    private mutating func finish(_ figure: inout Figure, _ entities: inout [Entity]) {
        addSign(to: &figure)
        addCurrency(to: &figure)
        if figure.measure == .none && figure.denominator == nil && !standsAlone(figure) { return }
        addModifier(to: &figure)
        addRate(to: &figure)
        entities.append(entity(for: figure))
        every = -1
    }

    /// A number with a multiplier needs no unit: 10.67亿. 百万 and 千亿 alone do.
    private func standsAlone(_ figure: Figure) -> Bool {
        guard figure.reading.hasMultiplier else { return false }
        return !figure.reading.isBare || boundsBareNumeral(at: figure.start)
    }

    private func entity(for figure: Figure) -> Entity {
        let range = TextRange<Normalized>(utf8: figure.start..<figure.end)
        switch figure.measure {
        case .percent: return percentage(figure, .percent, range)
        case .perMille: return percentage(figure, .perMille, range)
        case .points: return percentage(figure, .points, range)
        case .none, .unit:
            let unit = figure.unit
            let noun = unit?.dimension == .count ? lexicons.noun(in: text, at: figure.end) : nil
            let value = Quantity(
                amount: figure.amount, unit: unit?.name, unitCode: figure.currency ?? unit?.code,
                dimension: unit?.dimension, modifier: figure.modifier, per: figure.per, noun: noun)
            return Entity(kind: .quantity, range: range, rule: figure.rule, value: value)
        }
    }

    private func percentage(_ figure: Figure, _ unit: Percentage.Unit, _ range: TextRange<Normalized>) -> Entity {
        let value = Percentage(amount: figure.amount, unit: unit, modifier: figure.modifier)
        return Entity(kind: .percentage, range: range, rule: figure.rule, value: value)
    }
}
