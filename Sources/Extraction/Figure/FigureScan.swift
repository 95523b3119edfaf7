import TextModel

/// One pass over a text: finds where figures can begin, and leaves their reading to the rules.
final class FigureScan {
    let text: Scalars
    let lexicons: FigureLexicons
    let reader: NumeralReader
    /// Where the last 每 stands that no figure has used, or -1.
    @exclusivity(unchecked) var every = -1
    /// The last figure that was a rate: 每吨降低130元.
    @exclusivity(unchecked) var rated: Figure?
    /// Whether the last figure is one.
    @exclusivity(unchecked) var isRated = false
    /// The last figure that words before it bound: 超过100毫米甚至150毫米.
    @exclusivity(unchecked) var bounded: Bounded?
    /// Whether the last 每 is of the next figure still: 每家一年收入5万元.
    @exclusivity(unchecked) var keepsEvery = false
    /// Numbers without a unit, joined by 、: they share the unit of the last one.
    @exclusivity(unchecked) var list: [Figure] = []
    /// Where the last entity ends: signs and prefixes before it are not part of the next.
    @exclusivity(unchecked) var floor = 0
    /// Where the last ordinal ends, or -1.
    @exclusivity(unchecked) var ordinalEnd = -1
    /// The unit that 单位：亿元 announced for the table that follows, and where the first sentence behind it ends.
    @exclusivity(unchecked) var heading: (unit: HeadingUnit, end: Int)?
    /// The last 。 that was looked for, or -1.
    @exclusivity(unchecked) var lastFullStop = -1
    /// The unit in the last brackets, and where the number stands that has it.
    @exclusivity(unchecked) var label: (unit: HeadingUnit, start: Int)?
    private let isTraditional: Bool

    /// - Parameter isTraditional: whether 元 may be another currency than the yuan.
    init(_ text: Scalars, isTraditional: Bool = false, lexicons: FigureLexicons = .shared) {
        self.text = text
        self.lexicons = lexicons
        self.isTraditional = isTraditional
        reader = NumeralReader(text: text, units: lexicons.units, isTraditional: isTraditional)
    }

    func run(into entities: inout [Entity]) {
        text.forEachStart(of: .figures, by: lexicons.startTable) { visit($1, $2, &entities) }
    }

    /// Reads what begins at `i`; returns where to go on.
    func visit(_ i: Int, _ scalar: UInt32, _ entities: inout [Entity]) -> Int {
        let bits = lexicons.starts.classes[scalar]
        if bits & CharacterClass.fixed != 0, lexicons.starts.mayBeginFixed(bits, scalar, text.scalar(text.after(i))),
            let end = lexicons.fixedExpressions.end(in: text, at: i), !isPartOfNumeral(at: end)
        {
            return end
        }
        let part = bits & CharacterClass.partMask
        if part == CharacterClass.Part.digit.rawValue {
            return datePartEnd(at: i) ?? chainPartEnd(at: i) ?? figure(at: i, &entities)
        }
        if part != 0 {
            switch part {
            case CharacterClass.Part.letter.rawValue: return skipWord(at: i)
            case CharacterClass.Part.unknown.rawValue, CharacterClass.Part.several.rawValue:
                return skipIndefinite(at: i)
            case CharacterClass.Part.half.rawValue: return half(at: i, &entities)
            default: return figure(at: i, &entities)
            }
        }
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
        case 0x28, 0xFF08: bracketedUnit(at: i)
        default: break
        }
        return i
    }

    /// 五一 is a holiday, in 五一四万 and 五一四.七吨 it is a part of the numeral.
    private func isPartOfNumeral(at end: Int) -> Bool {
        let next = text.after(end)
        return reader.part(end).chineseDigit != nil && reader.part(text.before(end)).chineseDigit != nil
            && (reader.part(next).largeUnit != nil
                || text[next] == UInt8(ascii: ".") && reader.part(next + 1).chineseDigit != nil)
    }

    /// A figure that begins with a numeral at `i`.
    private func figure(at i: Int, _ entities: inout [Entity]) -> Int {
        guard let reading = reader.numeral(at: leadingPoint(of: i)) else { return i }
        if reading.end - reading.start > Self.longestNumeral || isTornApart(reading) { return reading.end }
        let mayGoOn = lexicons.neighbours.mayGoOn(behindNumeral: text.scalar(reading.end))
        if mayGoOn, isCutOff(reading) || isDatePart(reading) { return reading.end }
        if continuesOrdinals(reading) { return reading.end }
        // 每百户 says what the next figure is counted by
        if every >= 0, text.skippingBlank(text.after(every)) == i { return reading.end }
        if mayGoOn {
            if text[reading.end] == UInt8(ascii: "/"), let fraction = slashFraction(reading) {
                return finish(fraction, &entities)
            }
            if let end = codeEnd(of: reading) { return end }
        }
        var figure = Figure(reading)
        guard measure(&figure, reading) else { return reading.end }
        if let end = heading?.end, i > end { heading = nil }
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
        return finish(&figure, &entities)
    }

    /// No honest numeral has more bytes; a longer one is a diagnostic.
    static let longestNumeral = 1000

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

    /// 数十万, 几百: how many is not said.
    private func skipIndefinite(at i: Int) -> Int {
        var end = text.after(i)
        while let part = Optional(reader.part(end)), part.smallUnit != nil || part.largeUnit != nil {
            end = text.after(end)
        }
        return end
    }

    /// Adds the figure as an entity, if it is one; returns its end.
    func finish(_ read: consuming Figure, _ entities: inout [Entity]) -> Int { finish(&read, &entities) }

    private func finish(_ figure: inout Figure, _ entities: inout [Entity]) -> Int {
        let end = figure.end
        add(&figure, &entities)
        if !list.isEmpty { list.removeAll(keepingCapacity: true) }
        return max(end, figure.end)
    }

    /// Adds an entity; what comes later must not reach back into it.
    @inline(__always)
    func emit(_ entity: consuming Entity, _ entities: inout [Entity]) {
        floor = entity.range.utf8.upperBound
        entities.append(entity)
    }

    func add(_ figure: inout Figure, _ entities: inout [Entity]) {
        if isMereNumber(figure) { return }
        addSign(to: &figure)
        addCurrency(to: &figure)
        if figure.measure == .none && figure.denominator == nil {
            guard standsAlone(figure) else { return }
            takeTail(of: &figure)
        }
        addModifier(to: &figure)
        addRate(to: &figure)
        emit(entity(for: &figure), &entities)
        isRated = figure.per != nil
        if isRated { rated = figure }
        if !keepsEvery { every = -1 }
        keepsEvery = false
    }

    /// A number that no unit, sign or currency makes a figure of: told at once, as many are.
    @inline(__always)
    private func isMereNumber(_ figure: Figure) -> Bool {
        figure.measure == .none && figure.denominator == nil && !figure.numeral.hasMultiplier
            && !text.has(anyOf: Self.endsOfSigns, before: figure.start)
            && lexicons.currencies.prefix(in: text, before: figure.start) == nil
    }

    /// A number with a multiplier needs no unit: 10.67亿. 百万 and 千亿 alone do.
    @inline(__always)
    private func standsAlone(_ figure: Figure) -> Bool {
        guard figure.numeral.hasMultiplier, !isASCIILetter(text.scalar(before: figure.end)) else { return false }
        // 100亿级 is an order of magnitude
        if text.has("级", at: figure.end) || isNameOfWork(figure.start, figure.end) { return false }
        // 2026十大人物: the year of a choice of ten
        if text.has("大", at: figure.end), figure.numeral.form == .digits,
            Self.smallMultipliers.contains(text.scalar(before: figure.end))
        {
            return false
        }
        // 数以十万计: how many is not said
        if text.has("计", at: figure.end), text.match("数以", endingAt: figure.start) != nil { return false }
        return !figure.numeral.isBare || boundsBareNumeral(at: figure.start)
    }

    private static let smallMultipliers = ScalarSet("十百")

    /// The 多 and 余 of 3亿多农村人口.
    private func takeTail(of figure: inout Figure) {
        guard text.has("多", at: figure.end) || text.has("余", at: figure.end),
            lexicons.modifiersAfter.modifier(in: text, after: figure.end) == .over
        else { return }
        figure.modifier = figure.modifier ?? .over
        figure.end = text.after(figure.end)
    }

    @inline(__always)
    private func entity(for figure: inout Figure) -> Entity {
        let range = TextRange<Normalized>(utf8: figure.start..<figure.end)
        switch figure.measure {
        case .percent: return percentage(figure, .percent, range)
        case .perMille: return percentage(figure, .perMille, range)
        case .points: return percentage(figure, .points, range)
        case .none, .unit:
            let unit = figure.unit
            let noun = unit?.dimension == .count ? lexicons.nouns.noun(in: text, at: figure.end) : nil
            let value = Quantity(
                number: figure.shortNumber, amount: figure.amount, measure: unit, currency: figure.currency,
                isOpenCurrency: isTraditional && figure.currency == nil && unit.map(lexicons.units.name) == "元",
                modifier: figure.modifier, per: figure.per.map { Quantity.Per($0, units: lexicons.units) }, noun: noun,
                units: lexicons.units)
            return Entity(kind: .quantity, range: range, rule: figure.rule.rawValue, value: value)
        }
    }

    private func percentage(_ figure: Figure, _ unit: Percentage.Unit, _ range: TextRange<Normalized>) -> Entity {
        let value = Percentage(
            number: figure.shortNumber, amount: figure.amount, unit: unit, modifier: figure.modifier)
        return Entity(kind: .percentage, range: range, rule: figure.rule.rawValue, value: value)
    }
}
