import TextModel

/// 百分之五, 三分之一, 一半, 半小时.
extension FigureScan {
    /// What follows 分之: the numerator.
    func fraction(_ denominator: Figure, from start: Int) -> Figure? {
        var figure = denominator
        var i = start
        let isNegative = text.has("负", at: i)
        if isNegative { i = text.after(i) }
        guard let numerator = reader.numeral(at: i), numerator.end - numerator.start <= Self.longestNumeral,
            // 八分之一决赛 is a round of a contest
            text.match("决赛", at: numerator.end) == nil
        else { return nil }
        (figure.low, figure.high, figure.end) = (numerator.value, numerator.high, numerator.end)
        if isNegative { figure.negate() }
        figure.modifier = numerator.inexact
        figure.rule = .fraction
        // 百分之三 is a percentage, 一百分之三 a fraction
        switch denominator.numeral.isBare || denominator.numeral.form == .digits ? denominator.low.integer : nil {
        case 100: (figure.measure, figure.rule) = (.percent, .percentWords)
        case 1000: figure.measure = .perMille
        default:
            guard numerator.high == nil, !denominator.low.isZero else { return nil }
            figure.denominator = denominator.low
        }
        return figure
    }

    /// 二分一 and 十分一, as Cantonese writes fractions: only where nothing follows that it could be a part of.
    func shortFraction(_ reading: NumeralReading) -> Figure? {
        guard reading.form == .chinese, let count = reading.value.integer, (2...10).contains(count),
            reading.end - reading.start == 3, let end = text.match("分一", at: reading.end)
        else { return nil }
        let unit = lexicons.units.unit(in: text, at: end)?.unit
        guard !isHan(text.scalar(end)) || unit.map({ $0.isMeasured && $0.dimension != .time }) ?? false else {
            return nil
        }
        var figure = Figure(reading)
        (figure.low, figure.denominator, figure.end) = (NumeralValue(1), reading.value, end)
        figure.rule = .fraction
        return figure
    }

    /// 百分百 and 百分之百 are 100 %.
    func hundredPercent(_ reading: NumeralReading) -> Figure? {
        guard let end = text.match("分百", at: reading.end) else { return nil }
        var figure = Figure(reading)
        figure.low = NumeralValue(100)
        figure.end = end
        (figure.measure, figure.rule) = (.percent, .percentWords)
        return figure
    }

    /// 一半, but not the 一 before 半导体, nor 另一半, who is mostly somebody.
    func oneHalf(_ figure: Figure) -> Figure? {
        guard !lexicons.fixedExpressions.begins(in: text, at: figure.end),
            !text.has("另", at: text.before(figure.start))
        else { return nil }
        var figure = figure
        figure.low = NumeralValue(1)
        figure.denominator = NumeralValue(2)
        figure.end = text.after(figure.end)
        figure.rule = .half
        return figure
    }

    /// 打, 价, 降, 以, 近: 对折 after them is 50 %; 上身对折 is a bend.
    private static let wordsOfPrice = ScalarSet("打价價降砍杀殺以近约約按成至到低享有")

    /// 对折 is 50 %, where a price is spoken of.
    func halfPrice(at i: Int, _ entities: inout [Entity]) -> Int {
        guard let end = text.match("对折", at: i), Self.wordsOfPrice.contains(text.scalar(before: i)) else { return i }
        let value = Percentage(amount: .value(ExactDecimal(50)), unit: .percent, modifier: nil)
        emit(
            Entity(kind: .percentage, range: TextRange(utf8: i..<end), rule: "figure.discount", value: value), &entities
        )
        return end
    }

    /// 半 after them is no half of a unit: 上半年, 大半天, 过半.
    private static let wordsBeforeHalf = ScalarSet("好老上下前后大小多过对夜南北东西左右减个")

    /// 半小时, 半个月: a half of something that can be measured.
    func half(at i: Int, _ entities: inout [Entity]) -> Int {
        let next = text.after(i)
        // 个半小时 is not half an hour
        guard !Self.wordsBeforeHalf.contains(text.scalar(before: i)),
            let (unit, end) = lexicons.units.unit(in: text, at: next), unit.isMeasured, unit.dimension != .money,
            !unit.traits.contains(.weak), !isName(i, end)
        else { return next }
        // 每半年 says what the next figure is counted by
        if every >= 0, text.skippingBlank(text.after(every)) == i { return end }
        let shape = NumeralShape(start: i, end: next, form: .chinese, isBare: false, hasDecimals: false, digitCount: 1)
        var figure = Figure(NumeralReading(value: NumeralValue(coefficient: 5, exponent: -1), shape: shape))
        (figure.measure, figure.end, figure.rule) = (.unit(unit), end, .half)
        return finish(figure, &entities)
    }
}

extension FigureScan {
    /// 米九 is 一米九: how people give their height.
    func elidedOne(at i: Int, _ entities: inout [Entity]) -> Int {
        guard let digit = reader.part(text.after(i)).chineseDigit, digit > 0 else { return i }
        let before = text.scalar(before: i)
        guard i >= floor, !isHan(before) || Self.wordsBeforeHeight.contains(before),
            !isASCIIDigit(before), !isASCIILetter(before), before != 0x2F, let unit = lexicons.metre,
            !text.has("两", at: text.after(i))
        else { return i }
        let end = text.after(text.after(i))
        guard !isHan(text.scalar(end)) && text.scalar(end) != 0x3001 || text.match("左右", at: end) != nil else {
            return i
        }
        let value = Quantity(
            amount: .value(ExactDecimal(coefficient: UInt64(10 + digit), exponent: -1)), measure: unit,
            modifier: lexicons.modifiersBefore.modifier(in: text, before: i)?.modifier
                ?? lexicons.modifiersAfter.modifier(in: text, after: end), units: lexicons.units)
        emit(
            Entity(kind: .quantity, range: TextRange(utf8: i..<end), rule: "figure.elided_one", value: value), &entities
        )
        return end
    }

    /// 身高米八, 约米七
    private static let wordsBeforeHeight = ScalarSet("高约近足到")
}

extension FixedExpressions {
    /// True where one begins.
    func begins(in text: Scalars, at i: Int) -> Bool { end(in: text, at: i) != nil }
}
