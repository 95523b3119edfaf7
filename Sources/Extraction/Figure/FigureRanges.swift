import TextModel

/// 3至5亿元, 5%—10%, 30-50公里.
extension FigureScan {
    /// The range that `first` begins; nil if nothing follows that ends one.
    func range(from first: Figure) -> Figure? {
        guard first.high == nil, first.denominator == nil,
            let start = separatorEnd(at: first.end) ?? neighbour(of: first)
        else { return nil }
        var i = text.skippingBlank(start)
        let isNegative = text.has("负", at: i) || text[i] == UInt8(ascii: "-") && first.measure != .none
        if isNegative { i = text.after(i) }
        guard let reading = reader.numeral(at: i), reading.high == nil, codeEnd(of: reading) == nil,
            var second = measured(reading), second.denominator == nil
        else { return nil }
        if isNegative { second.negate() }
        return join(first, second)
    }

    /// The place after a dash, 至 or 到 at `i`.
    func separatorEnd(at i: Int) -> Int? {
        let start = text.skippingBlank(i)
        switch text.scalar(start) {
        case 0x2D, 0x7E, 0x2013, 0x2014, 0x2015, 0x2212, 0xFF5E, 0x301C, 0xFF0D, 0x2010, 0x2011, 0x2500:
            let next = text.after(start)
            return text.scalar(next) == text.scalar(start) ? text.after(next) : next
        case 0x81F3, 0x5230: return text.after(start)
        default: return nil
        }
    }

    /// 五、六十道, 5、6遍: two digits in a row are from one to the other.
    private func neighbour(of first: Figure) -> Int? {
        guard first.measure == .none, text.has("、", at: first.end), let digit = first.low.integer,
            (1...8).contains(digit),
            text.scalar(before: first.start) != 0x3001
        else { return nil }
        let next = text.after(first.end)
        let part = reader.part(next)
        let second = part.chineseDigit ?? (isASCIIDigit(text.scalar(next)) ? Int(text[next] - 0x30) : 0)
        guard second == digit + 1, (part.chineseDigit == nil) == (first.numeral.form == .digits) else { return nil }
        guard let after = reader.numeral(at: next), !text.has("、", at: after.end),
            after.value.integer == second
                || first.numeral.form == .chinese
        else { return nil }
        return next
    }

    private func join(_ first: Figure, _ second: Figure) -> Figure? {
        var range = first
        var low = first.low
        if first.measure != second.measure {
            if first.measure == .none {
                low = shared(first, second)
            } else if first.rule != "figure.percent_words" || second.measure != .none {
                return nil
            }
        }
        if first.measure == .none && second.measure == .none {
            guard second.numeral.hasMultiplier else { return nil }
            low = shared(first, second)
        }
        let high = second.high ?? second.low
        guard low < high else { return nil }
        (range.low, range.high, range.end) = (low, high, second.end)
        range.measure = second.measure == .none ? first.measure : second.measure
        range.per = second.per
        range.modifier = second.modifier ?? first.modifier
        range.rule = "figure.range"
        if second.numeral.hasMultiplier { range.numeral.hasMultiplier = true }
        return range
    }

    /// 3 in 3至5亿 is 3亿; 5000 in 5000至1万 stays.
    private func shared(_ first: Figure, _ second: Figure) -> ExactDecimal {
        if second.rule == "figure.tenths" || second.rule == "figure.discount" && first.low < ExactDecimal(10) {
            return first.low.scaled(byPowerOfTen: 1)
        }
        // 五、六十
        if text.has("、", at: first.end), second.numeral.form == .chinese, let tens = second.numeral.integer, tens >= 10,
            !second.numeral.hasMultiplier
        {
            return ExactDecimal(tens).dividedExactly(by: ExactDecimal((first.low.integer ?? 0) + 1))?
                .multiplied(by: first.low.integer ?? 0) ?? first.low
        }
        guard !first.numeral.hasMultiplier, !second.numeral.isSum, second.numeral.power > 0 else { return first.low }
        let shared = first.low.scaled(byPowerOfTen: second.numeral.power)
        return shared < (second.high ?? second.low) ? shared : first.low
    }
}
