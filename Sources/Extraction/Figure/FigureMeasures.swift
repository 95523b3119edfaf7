import TextModel

/// What stands right after a numeral: a percent sign, a unit, 分之 and another numeral.
extension FigureScan {
    /// The figure that `reading` begins; nil where it is none and must not be one (a time of day).
    func measured(_ reading: NumeralReading) -> Figure? {
        var figure = Figure(reading)
        if let end = text.match("分之", at: reading.end) {
            return fraction(figure, from: end)
        }
        if reading.isBare, reading.end - reading.start == 3, let hundred = hundredPercent(reading) { return hundred }
        if reading.shape.isOne, text.has("半", at: reading.end) { return oneHalf(figure) }
        readTail(of: &figure)
        if readSign(of: &figure) { return figure }
        readUnit(of: &figure)
        return figure
    }

    /// 余, 多, 来 between numeral and unit, if a unit follows: 3000余亩, 十多个, 二十来岁.
    private func readTail(of figure: inout Figure) {
        var modifier = Modifier.over
        switch text.scalar(figure.end) {
        case 0x4F59, 0x591A, 0x51E0: break
        case 0x6765: modifier = .about
        default: return
        }
        let next = text.after(figure.end)
        guard text[next] == UInt8(ascii: "%") || lexicons.units.unit(in: text, at: next) != nil else { return }
        figure.end = next
        figure.modifier = figure.modifier ?? modifier
    }

    /// %, ‰.
    private func readSign(of figure: inout Figure) -> Bool {
        let i = text.skippingBlank(figure.end)
        switch text.scalar(i) {
        case 0x25: figure.measure = .percent
        case 0x2030: figure.measure = .perMille
        default: return false
        }
        figure.end = text.after(i)
        figure.rule = "figure.percent_sign"
        return true
    }

    /// A unit or measure word, and what it carries along.
    private func readUnit(of figure: inout Figure) {
        var i = figure.end
        if figure.numeral.form == .digits { i = text.skippingBlank(i) }
        guard let (unit, end) = lexicons.units.unit(in: text, at: i),
            accepts(unit, from: i, to: end, for: figure)
        else {
            figure.end = figure.numeral.end
            return
        }
        resolvePair(of: &figure)
        figure.end = end
        figure.measure = .unit(unit)
        figure.rule = "figure.unit"
        if unit.traits.contains(.points) {
            (figure.measure, figure.rule) = (.points, "figure.percentage_points")
        } else if unit.traits.contains(.tenths) {
            readTenths(of: &figure)
        } else if unit.traits.contains(.discount) {
            readDiscount(of: &figure)
        } else {
            if unit.traits.contains(.general) { readBlurredMeasureWord(of: &figure) }
            readHalf(of: &figure)
            readSmallerUnit(of: &figure)
            readHundredths(of: &figure)
            readDenominatorUnit(of: &figure)
        }
    }

    /// 七八个 is from seven to eight.
    private func resolvePair(of figure: inout Figure) {
        guard figure.numeral.isPair, figure.high == nil, let tens = figure.low.integer else { return }
        (figure.low, figure.high) = (ExactDecimal(tens / 10), ExactDecimal(tens % 10))
    }

    /// 3个多月, 十个多小时, 0.6个多百分点.
    private func readBlurredMeasureWord(of figure: inout Figure) {
        guard text.has("多", at: figure.end) || text.has("来", at: figure.end) else { return }
        let isOver = text.has("多", at: figure.end)
        let next = text.after(figure.end)
        if let end = text.match("百分点", at: next) {
            (figure.measure, figure.rule, figure.end) = (.points, "figure.percentage_points", end)
        } else if let longer = lexicons.longerUnits.longestMatch(in: text, at: next) {
            (figure.measure, figure.end) = (.unit(lexicons.unitsOfLonger[longer.value]), longer.bound)
        } else {
            return
        }
        figure.modifier = figure.modifier ?? (isOver ? .over : .about)
    }

    /// 三成五 is 35 %, 七成半 75 %.
    private func readTenths(of figure: inout Figure) {
        figure.measure = .percent
        figure.rule = "figure.tenths"
        figure.scale(byPowerOfTen: 1)
        var rest = text.has("半", at: figure.end) ? 5 : 0
        if let digit = reader.part(figure.end).chineseDigit, digit > 0, reader.part(text.after(figure.end)) == 0 {
            rest = digit
        }
        guard rest > 0, figure.high == nil else { return }
        figure.low = figure.low + ExactDecimal(rest)
        figure.end = text.after(figure.end)
    }

    /// 八五折 and 8.5折 are 85 %, 九折 90 %.
    private func readDiscount(of figure: inout Figure) {
        figure.measure = .percent
        figure.rule = "figure.discount"
        if figure.numeral.isPair, let high = figure.high, let tens = figure.low.integer, let ones = high.integer {
            (figure.low, figure.high) = (ExactDecimal(tens * 10 + ones), nil)
        }
        if figure.low < ExactDecimal(10) { figure.scale(byPowerOfTen: 1) }
    }

    /// 一年半, 三斤半, 两个半小时.
    private func readHalf(of figure: inout Figure) {
        guard let unit = figure.unit, figure.high == nil, !figure.numeral.hasDecimals,
            text.has("半", at: figure.end)
        else { return }
        let next = text.after(figure.end)
        if unit.traits.contains(.general) {
            guard let longer = lexicons.units.unit(in: text, at: next)?.unit, longer.dimension == .time,
                let end = lexicons.units.unit(in: text, at: next)?.end
            else { return }
            figure.measure = .unit(longer)
            figure.end = end
        } else if unit.isMeasured, text.scalar(next) != 0x5E74,
            !lexicons.fixedExpressions.begins(in: text, at: figure.end)
        {
            figure.end = next
        } else {
            return
        }
        figure.low = figure.low + ExactDecimal(coefficient: 5, exponent: -1)
    }

    /// 9秒95 in sport.
    private func readHundredths(of figure: inout Figure) {
        let i = figure.end
        guard let unit = figure.unit, unit.traits.contains(.seconds), figure.high == nil, isASCIIDigit(text.scalar(i)),
            isASCIIDigit(text.scalar(i + 1)),
            !isASCIIDigit(text.scalar(i + 2)), text[i + 2] != UInt8(ascii: "."), reader.part(i + 2) == 0,
            lexicons.units.unit(in: text, at: i + 2) == nil
        else { return }
        let hundredths = Int(text[i] - 0x30) * 10 + Int(text[i + 1] - 0x30)
        figure.low = figure.low + ExactDecimal(coefficient: UInt64(hundredths), exponent: -2)
        figure.end = i + 2
    }

    /// 元/吨, 人/平方公里, 千米每小时.
    private func readDenominatorUnit(of figure: inout Figure) {
        let i = figure.end
        guard text[i] == UInt8(ascii: "/") || text.has("每", at: i),
            let (unit, end) = lexicons.units.unit(in: text, at: text.after(i)),
            text[i] == UInt8(ascii: "/") || unit.isMeasured
        else { return }
        figure.per = Quantity.Per(value: ExactDecimal(1), measure: unit)
        figure.end = end
        figure.rule = "figure.rate"
    }
}
