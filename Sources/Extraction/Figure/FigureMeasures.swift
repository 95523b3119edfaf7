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
        if reading.isOne, text.has("半", at: reading.end) { return oneHalf(figure) }
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
        if figure.reading.form == .digits { i = text.skippingBlank(i) }
        guard let (unit, end) = lexicons.units.unit(in: text, at: i),
            accepts(unit, from: i, to: end, for: figure)
        else {
            figure.end = figure.reading.end
            return
        }
        resolvePair(of: &figure)
        figure.end = end
        figure.measure = .unit(unit)
        figure.rule = "figure.unit"
        switch unit.name {
        case "个百分点", "百分点", "个%点": (figure.measure, figure.rule) = (.points, "figure.percentage_points")
        case "成": readTenths(of: &figure)
        case "折": readDiscount(of: &figure)
        default:
            if unit.name == "个" { readBlurredMeasureWord(of: &figure) }
            readHalf(of: &figure)
            readSmallerUnit(of: &figure)
            readDenominatorUnit(of: &figure)
        }
    }

    /// 七八个 is from seven to eight.
    private func resolvePair(of figure: inout Figure) {
        guard figure.reading.isPair, figure.high == nil, let tens = figure.low.integer else { return }
        (figure.low, figure.high) = (ExactDecimal(tens / 10), ExactDecimal(tens % 10))
    }

    /// 3个多月, 十个多小时, 0.6个多百分点.
    private func readBlurredMeasureWord(of figure: inout Figure) {
        guard text.has("多", at: figure.end) || text.has("来", at: figure.end) else { return }
        let next = text.after(figure.end)
        for (tail, name) in Self.blurred {
            guard let end = text.match(tail, at: next) else { continue }
            figure.modifier = figure.modifier ?? (text.has("多", at: figure.end) ? .over : .about)
            figure.end = end
            if name == "百分点" {
                (figure.measure, figure.rule) = (.points, "figure.percentage_points")
            } else if let unit = lexicons.units.unit(named: name) {
                figure.measure = .unit(unit)
            }
            return
        }
    }

    private static let blurred: [(StaticString, String)] = [
        ("月", "个月"), ("小时", "个小时"), ("星期", "个星期"), ("百分点", "百分点"), ("世纪", "个世纪"), ("季度", "个季度"),
    ]

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
        if figure.reading.isPair { (figure.low, figure.high) = (figure.reading.value, nil) }
        if figure.low < ExactDecimal(10) { figure.scale(byPowerOfTen: 1) }
    }

    /// 一年半, 三斤半, 两个半小时.
    private func readHalf(of figure: inout Figure) {
        guard let unit = figure.unit, figure.high == nil, !figure.reading.hasDecimals,
            text.has("半", at: figure.end)
        else { return }
        let next = text.after(figure.end)
        if unit.name == "个" {
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

    /// 元/吨, 人/平方公里, 千米每小时.
    private func readDenominatorUnit(of figure: inout Figure) {
        let i = figure.end
        guard text[i] == UInt8(ascii: "/") || text.has("每", at: i),
            let (unit, end) = lexicons.units.unit(in: text, at: text.after(i)),
            text[i] == UInt8(ascii: "/") || unit.isMeasured
        else { return }
        figure.per = Quantity.Per(value: ExactDecimal(1), unit: unit.name)
        figure.end = end
        figure.rule = "figure.rate"
    }
}
