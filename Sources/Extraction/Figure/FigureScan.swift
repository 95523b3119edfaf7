import TextModel

/// One pass over a text: finds where figures can begin, and leaves their reading to the rules.
struct FigureScan {
    let text: Scalars
    let lexicons = FigureLexicons.shared
    let reader: NumeralReader
    /// Where the last 每 of the clause stands, or -1.
    var every = -1
    /// Numbers without a unit, joined by 、: they share the unit of the last one.
    var list: [Figure] = []
    /// Where the last entity ends: signs and prefixes before it are not part of the next.
    var floor = 0
    /// Where the last ordinal ends, or -1.
    var ordinalEnd = -1
    /// The unit that 单位：亿元 announced for the table that follows.
    var heading: HeadingUnit?
    /// The unit in the last brackets, and where the number stands that has it.
    var label: (unit: HeadingUnit, start: Int)?
    private let isTraditional: Bool

    /// - Parameter isTraditional: whether 元 may be another currency than the yuan.
    init(_ text: Scalars, isTraditional: Bool = false) {
        self.text = text
        self.isTraditional = isTraditional
        reader = NumeralReader(text: text, units: lexicons.units)
    }

    mutating func run(into entities: inout [Entity]) {
        let characters = lexicons.characters
        var i = characters.nextPlace(in: text, from: 0)
        while i < text.count {
            let scalar = text.scalar(i)
            let end = visit(i, scalar, characters[scalar], &entities)
            i = characters.nextPlace(in: text, from: max(end, text.after(i)))
        }
    }

    /// Reads what begins at `i`; returns where to go on.
    private mutating func visit(_ i: Int, _ scalar: UInt32, _ bits: UInt8, _ entities: inout [Entity]) -> Int {
        if bits & CharacterClass.boundary != 0 { passBoundary(at: i, scalar) }
        if bits & CharacterClass.fixed != 0, let end = lexicons.fixedExpressions.end(in: text, at: i),
            !isPartOfNumeral(at: end)
        {
            return end
        }
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
        case 0x53C2: return reader.part(i) == 0 ? i : figure(at: i, &entities)
        case 0x7C73: return elidedOne(at: i, &entities)
        case 0x5355: return unitHeading(at: i)
        case 0x6BCF: every = i
        default: break
        }
        return i
    }

    /// 五一 is a holiday, in 五一四万 it is a part of the numeral.
    private func isPartOfNumeral(at end: Int) -> Bool {
        reader.part(end).chineseDigit != nil && reader.part(text.after(end)).largeUnit != nil
            && reader.part(text.before(end)).chineseDigit != nil
    }

    /// A rate by 每 ends with its clause, a table with the first sentence.
    private mutating func passBoundary(at i: Int, _ scalar: UInt32) {
        every = -1
        if scalar == 0x3002 { heading = nil }
        if scalar == 0x28 || scalar == 0xFF08 { bracketedUnit(at: i) }
    }

    /// A figure that begins with a numeral at `i`.
    private mutating func figure(at i: Int, _ entities: inout [Entity]) -> Int {
        guard let reading = reader.numeral(at: leadingPoint(of: i)) else { return i }
        if reading.end - reading.start > Self.longestNumeral || isTornApart(reading) || isCutOff(reading) {
            return reading.end
        }
        if isDatePart(reading) || continuesOrdinals(reading) { return reading.end }
        // 每百户 says what the next figure is counted by
        if every >= 0, text.after(every) == i { return reading.end }
        if text[reading.end] == UInt8(ascii: "/"), let fraction = slashFraction(reading) {
            return finish(fraction, &entities)
        }
        if let end = codeEnd(of: reading) { return end }
        guard let figure = measured(reading) else { return reading.end }
        if heading != nil || label != nil, figure.measure == .none, let cell = labelled(figure) ?? tableCell(figure) {
            return finish(cell, &entities)
        }
        if mayBeginRange(figure.end), let range = range(from: figure) { return finish(range, &entities) }
        if figure.measure == .none, isListed(figure) {
            keep(figure)
            return figure.end
        }
        if !list.isEmpty {
            if isSeries(endingWith: figure) {
                list.removeAll(keepingCapacity: true)
                return figure.end
            }
            finishList(before: figure, &entities)
        }
        return finish(figure, &entities)
    }

    /// No honest numeral has more bytes; a longer one is a diagnostic.
    static let longestNumeral = 1000

    /// 1 7 .5: figures set apart, of which some may belong to the number and some not.
    private func isTornApart(_ reading: NumeralReading) -> Bool {
        guard reading.form == .digits, reading.hasDecimals, text[reading.start - 1] == UInt8(ascii: " "),
            isASCIIDigit(text.scalar(reading.start - 2))
        else { return false }
        return text.match(" .", at: reading.start + reading.shape.digitCount) != nil
    }

    /// 1亿6… and 3541.07万2.3: figures right behind the numeral that do not belong to it.
    private func isCutOff(_ reading: NumeralReading) -> Bool {
        guard reading.hasMultiplier, isASCIIDigit(text.scalar(reading.end)) else { return false }
        var end = reading.end
        while isASCIIDigit(text.scalar(end)), end - reading.end < 20 { end += 1 }
        // but 1.51亿5岁以下儿童
        let next = text.scalar(end)
        return !isHan(next) && !isASCIILetter(next)
    }

    /// The point of .77 right before `i`; `i` where there is none, or where it is no decimal point.
    private func leadingPoint(of i: Int) -> Int {
        guard text[i - 1] == UInt8(ascii: "."), i > floor, isLeadingPoint(i - 1) else { return i }
        return i - 1
    }

    /// True for a point that a number can begin with: not the one of No.5 or 图.3.
    func isLeadingPoint(_ i: Int) -> Bool {
        guard text[i] == UInt8(ascii: "."), isASCIIDigit(text.scalar(i + 1)) else { return false }
        let before = text.scalar(before: i)
        if before == 0x20 { return !isASCIIDigit(text.scalar(before: text.skippingBlank(before: i))) }
        return before == 0 || before == 0x2D || before == 0x28 || before == 0x7E
    }

    /// 2024年 and 4月, which most numerals of news are: told at a glance.
    func isDatePart(_ reading: NumeralReading) -> Bool {
        switch text.scalar(reading.end) {
        case 0x6708: return true
        case 0x5E74:
            guard reading.shape.digitCount == 4, reading.form == .digits, !reading.hasDecimals else { return false }
            return text[reading.start] == 0x31 && text[reading.start + 1] >= 0x36 || text[reading.start] == 0x32
        default: return false
        }
    }

    /// 数十万, 几百: how many is not said.
    private func skipIndefinite(at i: Int) -> Int {
        var end = text.after(i)
        while let part = Optional(reader.part(end)), part.smallUnit != nil || part.largeUnit != nil {
            end = text.after(end)
        }
        return end
    }

    /// Adds the figure as an entity, if it is one; returns its end.
    mutating func finish(_ read: consuming Figure, _ entities: inout [Entity]) -> Int {
        let end = read.end
        add(&read, &entities)
        if !list.isEmpty { list.removeAll(keepingCapacity: true) }
        return max(end, read.end)
    }

    /// Adds an entity; what comes later must not reach back into it.
    mutating func emit(_ entity: Entity, _ entities: inout [Entity]) {
        floor = entity.range.utf8.upperBound
        entities.append(entity)
    }

    mutating func add(_ figure: inout Figure, _ entities: inout [Entity]) {
        addSign(to: &figure)
        addCurrency(to: &figure)
        if figure.measure == .none && figure.denominator == nil {
            guard standsAlone(figure) else { return }
            takeTail(of: &figure)
        }
        addModifier(to: &figure)
        addRate(to: &figure)
        emit(entity(for: figure), &entities)
        every = -1
    }

    /// A number with a multiplier needs no unit: 10.67亿. 百万 and 千亿 alone do.
    private func standsAlone(_ figure: Figure) -> Bool {
        guard figure.numeral.hasMultiplier, !isASCIILetter(text.scalar(before: figure.end)) else { return false }
        return !figure.numeral.isBare || boundsBareNumeral(at: figure.start)
    }

    /// The 多 and 余 of 3亿多农村人口.
    private func takeTail(of figure: inout Figure) {
        guard text.has("多", at: figure.end) || text.has("余", at: figure.end),
            lexicons.modifiersAfter.modifier(in: text, after: figure.end) == .over
        else { return }
        figure.modifier = figure.modifier ?? .over
        figure.end = text.after(figure.end)
    }

    private func entity(for figure: Figure) -> Entity {
        let range = TextRange<Normalized>(utf8: figure.start..<figure.end)
        switch figure.measure {
        case .percent: return percentage(figure, .percent, range)
        case .perMille: return percentage(figure, .perMille, range)
        case .points: return percentage(figure, .points, range)
        case .none, .unit:
            let unit = figure.unit
            let noun = unit?.dimension == .count ? lexicons.nouns.noun(in: text, at: figure.end) : nil
            let value = Quantity(
                amount: figure.amount, measure: unit, currency: figure.currency,
                isOpenCurrency: isTraditional && figure.currency == nil && unit?.name == "元", modifier: figure.modifier,
                per: figure.per, noun: noun)
            return Entity(kind: .quantity, range: range, rule: figure.rule, value: value)
        }
    }

    private func percentage(_ figure: Figure, _ unit: Percentage.Unit, _ range: TextRange<Normalized>) -> Entity {
        let value = Percentage(amount: figure.amount, unit: unit, modifier: figure.modifier)
        return Entity(kind: .percentage, range: range, rule: figure.rule, value: value)
    }
}
