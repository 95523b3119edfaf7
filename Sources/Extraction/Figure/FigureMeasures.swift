import TextModel

/// What stands right after a numeral: a percent sign, a unit, 分之 and another numeral.
extension FigureScan {
    /// The figure that `reading` begins; nil where it is none and must not be one (a time of day).
    func measured(_ reading: NumeralReading, isRangeEnd: Bool = false) -> Figure? {
        var figure = Figure(reading)
        figure.isRangeEnd = isRangeEnd
        return measure(&figure, reading) ? figure : nil
    }

    /// Takes in what stands behind `figure`, of which only the numeral has been read; false where it must be none.
    func measure(_ figure: inout Figure, _ reading: NumeralReading) -> Bool {
        guard lexicons.neighbours.mayGoOn(behindNumeral: text.scalar(reading.end)) else {
            readUnit(of: &figure, at: reading.end)
            return true
        }
        if let end = reader.fractionEnd(at: reading.end) {
            return Self.replace(&figure, by: fraction(figure, from: end))
        }
        switch text.scalar(reading.end) {
        case 0x5206:
            if let fraction = shortFraction(reading) { return Self.replace(&figure, by: fraction) }
            if reading.isBare, reading.end - reading.start == 3, let hundred = hundredPercent(reading) {
                return Self.replace(&figure, by: hundred)
            }
        case 0x534A where reading.shape.isOne: return Self.replace(&figure, by: oneHalf(figure))
        default: break
        }
        readTail(of: &figure)
        if !readSign(of: &figure) { readUnit(of: &figure) }
        return true
    }

    private static func replace(_ figure: inout Figure, by other: Figure?) -> Bool {
        guard let other else { return false }
        figure = other
        return true
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
        figure.rule = .percentSign
        return true
    }

    /// A unit or measure word, and what it carries along.
    private func readUnit(of figure: inout Figure) {
        if !readSpacedPoints(of: &figure) { readUnit(of: &figure, at: unitStart(of: figure)) }
    }

    /// The same, where the unit begins at `i` if there is one.
    private func readUnit(of figure: inout Figure, at i: Int) {
        guard let (unit, end) = lexicons.units.unit(in: text, at: i),
            accepts(unit, from: i, to: end, for: &figure)
        else {
            figure.end = figure.numeral.end
            return
        }
        resolvePair(of: &figure)
        if unit.traits.contains(.minute), let end = text.match("半钟", at: end), let minutes = lexicons.minutes {
            return readMinutesAndHalf(of: &figure, minutes, end)
        }
        figure.end = end
        figure.measure = .unit(unit)
        figure.rule = .unit
        if unit.traits.contains(.points) {
            (figure.measure, figure.rule) = (.points, .percentagePoints)
        } else if unit.traits.contains(.tenths) {
            readTenths(of: &figure)
        } else if unit.traits.contains(.discount) {
            readDiscount(of: &figure)
        } else {
            if unit.traits.contains(.general) { readBlurredMeasureWord(of: &figure) }
            guard lexicons.neighbours.mayGoOn(behindUnit: text.scalar(figure.end)) else { return }
            readHalf(of: &figure)
            readTenthOfUnit(of: &figure)
            readSmallerUnit(of: &figure)
            readHundredths(of: &figure)
            readDenominatorUnit(of: &figure)
        }
    }

    /// Where the unit begins: after figures one blank may stand, after Chinese digits too if what follows is measured.
    @inline(__always)
    private func unitStart(of figure: Figure) -> Int {
        if figure.numeral.form == .digits { return text.skippingBlank(figure.end) }
        let place = text.skippingBlanks(figure.end)
        guard place > figure.end, let unit = lexicons.units.unit(in: text, at: place)?.unit else { return figure.end }
        // 八月十八 钱塘江: a character alone may be the beginning of any word
        return unit.isMeasured && lexicons.units.name(of: unit).utf8.count > 3 || isScale(unit, before: place)
            ? place : figure.end
    }

    /// 个 百 分 点 set with blanks.
    private func readSpacedPoints(of figure: inout Figure) -> Bool {
        guard text[figure.end] == UInt8(ascii: " ") || text.has("个", at: figure.end) else { return false }
        var i = text.skippingBlanks(figure.end)
        var hasBlank = i > figure.end
        for word in ["个", "百", "分", "点"] as [Unicode.Scalar] {
            guard text.has(word, at: i) else {
                if word == "个" { continue }
                return false
            }
            i = text.after(i)
            if word == "点" { break }
            let next = text.skippingBlanks(i)
            hasBlank = hasBlank || next > i
            i = next
        }
        guard hasBlank else { return false }
        (figure.measure, figure.rule, figure.end) = (.points, .percentagePoints, i)
        return true
    }

    /// 成 and 折 after a blank, where they begin no word.
    func isScale(_ unit: Unit, before i: Int) -> Bool {
        unit.traits.hasEither(.tenths, .discount) && !isHan(text.scalar(text.after(i)))
    }

    /// 五分半钟
    private func readMinutesAndHalf(of figure: inout Figure, _ minutes: Unit, _ end: Int) {
        figure.low = figure.low + NumeralValue(coefficient: 5, exponent: -1)
        (figure.measure, figure.end, figure.rule) = (.unit(minutes), end, .unit)
    }

    /// 一米八, 三块五, 五斤三 and 1米85: what stands behind the unit are its tenths and hundredths.
    private func readTenthOfUnit(of figure: inout Figure) {
        guard let unit = figure.unit, unit.traits.contains(.tail), figure.high == nil, !figure.numeral.hasDecimals,
            figure.modifier == nil, !figure.numeral.hasMultiplier
        else { return }
        let i = figure.end
        if figure.numeral.form == .chinese {
            guard let digit = reader.part(i).chineseDigit, digit > 0, !text.has("两", at: i) else { return }
            var (next, tail) = (text.after(i), NumeralValue(coefficient: UInt64(digit), exponent: -1))
            // 一米八三
            if unit.dimension == .length, let last = reader.part(next).chineseDigit {
                (next, tail) = (text.after(next), NumeralValue(coefficient: UInt64(digit * 10 + last), exponent: -2))
            }
            guard
                !isHan(text.scalar(next)) && text.scalar(next) != 0x3001
                    || Self.wordsAfterTail.contains(text.scalar(next))
            else { return }
            figure.low = figure.low + tail
            figure.end = next
        } else if let tail = digitsOfTail(at: i) {
            figure.low = figure.low + tail.value
            figure.end = tail.end
        }
    }

    /// 85 in 1米85.
    private func digitsOfTail(at i: Int) -> (value: NumeralValue, end: Int)? {
        guard isASCIIDigit(text.scalar(i)), let reading = reader.numeral(at: i), !reading.hasDecimals,
            !reading.hasMultiplier, reading.shape.digitCount <= 2, reading.shape.digitCount == reading.end - i
        else { return nil }
        let next = text.scalar(reading.end)
        guard !isASCIILetter(next), next != 0x25, next != 0x2D, next != 0x2E, reader.part(reading.end) == 0,
            lexicons.units.unit(in: text, at: reading.end) == nil
        else { return nil }
        return (reading.value.scaled(byPowerOfTen: -reading.shape.digitCount), reading.end)
    }

    /// 的, 左右, 以上, 高 … may stand behind 一米八.
    private static let wordsAfterTail = ScalarSet("的左以高长宽深多")

    /// 七八个 is from seven to eight.
    private func resolvePair(of figure: inout Figure) {
        guard figure.numeral.isPair, figure.high == nil, let tens = figure.low.integer else { return }
        (figure.low, figure.high) = (NumeralValue(tens / 10), NumeralValue(tens % 10))
    }

    /// 3个多月, 十个多小时, 0.6个多百分点.
    private func readBlurredMeasureWord(of figure: inout Figure) {
        guard text.has("多", at: figure.end) || text.has("来", at: figure.end) else { return }
        let isOver = text.has("多", at: figure.end)
        let next = text.after(figure.end)
        if let end = text.match("百分点", at: next) {
            (figure.measure, figure.rule, figure.end) = (.points, .percentagePoints, end)
        } else if let longer = lexicons.longerUnits.longestMatch(in: text, at: next) {
            (figure.measure, figure.end) = (.unit(lexicons.unitsOfLonger[longer.value]), longer.bound)
        } else {
            return
        }
        figure.modifier = figure.modifier ?? (isOver ? .over : .about)
    }

    /// 三成五 is 35 %, 七成半 75 %, 3成08 30.8 %.
    private func readTenths(of figure: inout Figure) {
        figure.measure = .percent
        figure.rule = .tenths
        figure.scale(byPowerOfTen: 1)
        if readThousandths(of: &figure) { return }
        var rest = text.has("半", at: figure.end) ? 5 : 0
        let place = text.skippingBlank(figure.end)
        if place > figure.end, let digit = reader.part(place).chineseDigit, !isHan(text.scalar(text.after(place))) {
            (rest, figure.end) = (digit, place)
        } else if isASCIIDigit(text.scalar(figure.end)), !isASCIIDigit(text.scalar(figure.end + 1)),
            text[figure.end + 1] != UInt8(ascii: "."), !isASCIILetter(text.scalar(figure.end + 1))
        {
            rest = Int(text[figure.end] - 0x30)
        } else if let digit = reader.part(figure.end).chineseDigit, digit > 0, reader.part(text.after(figure.end)) == 0
        {
            rest = digit
        }
        guard rest > 0, figure.high == nil, !figure.numeral.hasDecimals else { return }
        figure.low = figure.low + NumeralValue(rest)
        figure.end = text.after(figure.end)
    }

    /// The 08 of 3成08, as batting averages are written.
    private func readThousandths(of figure: inout Figure) -> Bool {
        let i = figure.end
        guard figure.numeral.form == .digits, figure.numeral.digitCount == 1, figure.high == nil,
            !figure.numeral.hasDecimals, isASCIIDigit(text.scalar(i)), isASCIIDigit(text.scalar(i + 1)),
            !isASCIIDigit(text.scalar(i + 2)), text[i + 2] != UInt8(ascii: "."), text[i + 2] != UInt8(ascii: "%")
        else { return false }
        let digits = UInt64(text[i] - 0x30) * 10 + UInt64(text[i + 1] - 0x30)
        figure.low = figure.low + NumeralValue(coefficient: digits, exponent: -1)
        figure.end = i + 2
        return true
    }

    /// 八五折 and 8.5折 are 85 %, 九折 90 %.
    private func readDiscount(of figure: inout Figure) {
        figure.measure = .percent
        figure.rule = .discount
        if figure.numeral.isPair, let high = figure.high, let tens = figure.low.integer, let ones = high.integer {
            (figure.low, figure.high) = (NumeralValue(tens * 10 + ones), nil)
        }
        guard figure.low < NumeralValue(10) else { return }
        if let (tens, start) = digitApart(before: figure), figure.high == nil {
            figure.low = figure.low + NumeralValue(tens * 10)
            figure.start = start
        } else {
            figure.scale(byPowerOfTen: 1)
        }
    }

    /// The 9 of 9 5 折: the digits of a discount may be set apart.
    private func digitApart(before figure: Figure) -> (tens: Int, start: Int)? {
        let end = text.skippingBlank(before: figure.start)
        guard end < figure.start, figure.numeral.digitCount == 1, end > floor else { return nil }
        let start = text.before(end)
        let before = text.scalar(before: start)
        guard !isASCIIDigit(before), reader.part(text.before(start)) == 0, text.scalar(before: start) != 0x2E else {
            return nil
        }
        if let digit = reader.part(start).chineseDigit, figure.numeral.form == .chinese { return (digit, start) }
        return isASCIIDigit(text.scalar(start)) && figure.numeral.form == .digits
            ? (Int(text[start] - 0x30), start) : nil
    }

    /// 一年半, 三斤半, 两个半小时.
    private func readHalf(of figure: inout Figure) {
        guard let unit = figure.unit, figure.high == nil, !figure.numeral.hasDecimals,
            text.has("半", at: figure.end)
        else { return }
        let next = text.after(figure.end)
        if unit.traits.contains(.general) {
            guard let (longer, end) = lexicons.unitAfterHalf(in: text, at: next) else { return }
            figure.measure = .unit(longer)
            figure.end = end
        } else if unit.isMeasured, text.scalar(next) != 0x5E74,
            !lexicons.fixedExpressions.begins(in: text, at: figure.end)
        {
            figure.end = next
        } else {
            return
        }
        figure.low = figure.low + NumeralValue(coefficient: 5, exponent: -1)
    }

    /// 9秒95, 85秒703 and, of longer races, 38分29秒4.
    private func readHundredths(of figure: inout Figure) {
        guard let unit = figure.unit, unit.traits.contains(.seconds), figure.high == nil else { return }
        var (end, fraction) = (figure.end, 0)
        while isASCIIDigit(text.scalar(end)), end - figure.end < 4 {
            (end, fraction) = (end + 1, fraction * 10 + Int(text[end] - 0x30))
        }
        let count = end - figure.end
        guard count == 2 || count == 3 || count == 1 && figure.rule == .steps,
            text[end] != UInt8(ascii: "."), reader.part(end) == 0,
            lexicons.units.unit(in: text, at: end) == nil
        else { return }
        figure.low = figure.low + NumeralValue(coefficient: UInt64(fraction), exponent: -count)
        figure.end = end
    }
}
