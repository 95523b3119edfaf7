import TextModel

/// 3至5亿元, 5%—10%, 30-50公里.
extension FigureScan {
    /// The range that `first` begins; nil if nothing follows that ends one.
    func range(from first: Figure) -> Figure? {
        guard first.high == nil, first.denominator == nil, let start = separatorEnd(at: first.end) else { return nil }
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
            guard second.reading.hasMultiplier else { return nil }
            low = shared(first, second)
        }
        let high = second.high ?? second.low
        guard low < high else { return nil }
        (range.low, range.high, range.end) = (low, high, second.end)
        range.measure = second.measure == .none ? first.measure : second.measure
        range.per = second.per
        range.modifier = second.modifier ?? first.modifier
        range.rule = "figure.range"
        if second.reading.hasMultiplier { range.reading.hasMultiplier = true }
        return range
    }

    /// 3 in 3至5亿 is 3亿; 5000 in 5000至1万 stays.
    private func shared(_ first: Figure, _ second: Figure) -> ExactDecimal {
        if second.rule == "figure.tenths" || second.rule == "figure.discount" && first.low < ExactDecimal(10) {
            return first.low.scaled(byPowerOfTen: 1)
        }
        guard !first.reading.hasMultiplier, second.reading.power > 0, first.low < second.reading.coefficient
        else { return first.low }
        return first.low.scaled(byPowerOfTen: second.reading.power)
    }
}
