import TextModel

/// 3至5亿元, 5%—10%, 30-50公里.
extension FigureScan {
    /// True where a dash, 至, 到, 、, 和, ± … stands, with or without a blank: told at a glance.
    @inline(__always)
    func mayBeginRange(_ i: Int) -> Bool {
        let scalar = text.scalar(i)
        if scalar < 0x80 { return scalar == 0x2D || scalar == 0x7E || scalar == 0x20 }
        switch scalar {
        case 0xB1, 0x2010...0x2015, 0x2212, 0x2500, 0x3000, 0x3001, 0x301C, 0x4E0E, 0x5230, 0x548C, 0x6B63, 0x81F3,
            0xFF0D, 0xFF5E:
            return true
        default: return false
        }
    }

    /// The range that `first` begins; nil if nothing follows that ends one.
    func range(from first: Figure) -> Figure? {
        guard first.high == nil, first.denominator == nil else { return nil }
        if let start = toleranceStart(at: first.end) { return tolerance(of: first, from: start) }
        let conjunction = conjunctionEnd(after: first)
        guard let start = text.separatorEnd(at: first.end) ?? neighbour(of: first) ?? conjunction, !isChange(first)
        else {
            return nil
        }
        var i = text.skippingBlank(start)
        let isNegative = text.has("负", at: i) || text[i] == UInt8(ascii: "-") && first.measure != .none
        if isNegative { i = text.after(i) }
        guard let reading = reader.numeral(at: i), reading.high == nil, codeEnd(of: reading) == nil,
            reading.end - reading.start <= Self.longestNumeral,
            var second = measured(reading, isRangeEnd: true), second.denominator == nil,
            conjunction == nil || isBetween(second.end), !isLeap(first, second)
        else { return nil }
        if isNegative { second.negate() }
        return join(first, second)
    }

    /// 下跌268点至…: by how much and to what level; 涨3%至5% and 涨3至5元 are ranges.
    private func isChange(_ figure: Figure) -> Bool {
        guard figure.unit != nil, text.has("至", at: figure.end) || text.has("到", at: figure.end) else { return false }
        var i = text.skippingBlank(before: figure.prefixStart ?? figure.start)
        if let (_, start) = lexicons.modifiersBefore.modifier(in: text, before: i) { i = start }
        if text.scalar(before: i) == 0x4E86 { i = text.before(i) }
        return Self.changes.contains(text.scalar(before: i))
    }

    private static let changes = ScalarSet("跌涨挫升降贬扬滑弹")

    /// 减少8000人至20万人: by how much and to what level, since no estimate spans so much; 增加2万至3万人 is a range.
    private func isLeap(_ first: Figure, _ second: Figure) -> Bool {
        guard text.has("至", at: first.end) || text.has("到", at: first.end), second.measure != .percent,
            second.unit != lexicons.times, second.unit?.dimension != .age, !first.low.isZero
        else { return false }
        var i = text.skippingBlank(before: first.prefixStart ?? first.start)
        if text.scalar(before: i) == 0x4E86 { i = text.before(i) }
        guard Self.growths.contains(text.scalar(before: i)), first.numeral.hasMultiplier || first.measure != .none
        else {
            return false
        }
        return first.low.multiplied(by: 4) < second.low
    }

    private static let growths = ScalarSet("加少高低重")

    // MARK: - 五、六十道

    /// The place after the 、 of 五、六十道 and 二十三、四岁: two numbers in a row are from one to the other.
    private func neighbour(of first: Figure) -> Int? {
        let before = text.scalar(before: first.start)
        guard first.measure == .none, text.has("、", at: first.end), before != 0x3001, before != 0x5217,
            !isLineStart(before)
        else { return nil }
        let next = text.after(first.end)
        guard let second = reader.numeral(at: next), second.form == first.numeral.form, !second.hasDecimals,
            second.high == nil, !text.has("、", at: second.end), neighbours(first, second.value, second.shape) != nil
        else { return nil }
        return next
    }

    /// 0 is the beginning of the text; a number there is one of a paragraph.
    func isLineStart(_ before: UInt32) -> Bool { before == 0 || before == 0x0A || before == 0x0D || before == 0x3000 }

    /// Both ends, where `value` is written as the next number after `first`: 50 and 60 for 五、六十, 23 and 24 for
    /// 二十三、四.
    private func neighbours(
        _ first: Figure, _ value: NumeralValue, _ shape: NumeralShape
    ) -> (low: NumeralValue, high: NumeralValue)? {
        guard let low = first.low.integer, low > 0, low < 1_000_000 else { return nil }
        let isChinese = shape.form == .chinese
        // 三、五天, as 三五天
        if low == 3, isChinese, value.integer == 5 { return (first.low, value) }
        if low < 9 {
            guard let power = power(of: value, over: low + 1),
                isChinese || power == 0 || power >= 2 || shape.hasMultiplier
            else { return nil }
            return (first.low.scaled(byPowerOfTen: power), value)
        }
        guard low > 10, let second = value.integer, second > 1, second < low,
            isChinese || second < 10 && shape.digitCount == 1 && first.numeral.digitCount == 2
        else { return nil }
        var place = 1
        while second % (place * 10) == 0 { place *= 10 }
        guard second / place < 10, low % place == 0, low / place % 10 == second / place - 1 else { return nil }
        return (first.low, NumeralValue(low + place))
    }

    /// The n of 10ⁿ × `digit`, if `value` is that much: 6 for 七百万 over seven.
    private func power(of value: NumeralValue, over digit: Int) -> Int? {
        guard let quotient = value.dividedExactly(by: NumeralValue(digit)) else { return nil }
        return (0...20).first { quotient == NumeralValue(coefficient: 1, exponent: $0) }
    }

    // MARK: - 在20%和30%之间

    /// The place after 和 or 与, where 在 or 于 before the figure promises that 之间 follows.
    private func conjunctionEnd(after first: Figure) -> Int? {
        let scalar = text.scalar(first.end)
        guard scalar == 0x548C || scalar == 0x4E0E,
            Self.wordsBeforeBetween.contains(text.scalar(before: first.start))
        else { return nil }
        return text.after(first.end)
    }

    private static let wordsBeforeBetween = ScalarSet("在于处")

    private func isBetween(_ i: Int) -> Bool {
        text.match("之间", at: i) != nil || text.has("间", at: i) && !isHan(text.scalar(text.after(i)))
    }

    // MARK: - ±5%

    /// The place after ± or 正负 at `i`.
    func toleranceStart(at i: Int) -> Int? {
        let place = text.skippingBlank(i)
        if text.has("±", at: place) { return text.skippingBlank(text.after(place)) }
        return text.match("正负", at: place)
    }

    /// 20±2℃ is from 18 to 22 ℃.
    private func tolerance(of first: Figure, from start: Int) -> Figure? {
        guard isASCIIDigit(text.scalar(start)), let reading = reader.numeral(at: start), reading.high == nil,
            let second = measured(reading), second.high == nil, second.denominator == nil,
            first.measure == .none || first.measure == second.measure, !second.low.isZero,
            let low = first.low.subtracting(second.low)
        else { return nil }
        var range = second
        (range.start, range.numeral) = (first.start, first.numeral)
        (range.low, range.high) = (low, first.low + second.low)
        range.rule = .tolerance
        return range
    }

    /// ±5% is from -5 to 5 %.
    func addTolerance(to figure: inout Figure) {
        // ±800千伏 is the voltage of both poles
        guard figure.high == nil, figure.denominator == nil, !figure.low.isZero, figure.unit?.dimension != .electric
        else { return }
        let start =
            text.scalar(before: figure.start) == 0xB1
            ? text.before(figure.start) : text.match("正负", endingAt: figure.start)
        guard let start, start >= floor, !isASCIIDigit(text.scalar(before: start)) else { return }
        (figure.start, figure.low, figure.high) = (start, figure.low.negated, figure.low)
        figure.rule = .tolerance
    }

    private func join(_ first: Figure, _ second: Figure) -> Figure? {
        var range = first
        var low = first.low
        if first.measure != second.measure {
            if first.measure == .none {
                low = shared(first, second)
            } else if let both = inMonths(first, second) {
                return both
            } else if second.measure == .points, first.unit?.traits.contains(.general) ?? false {
                // 1.5个至2个百分点
                range.measure = .points
            } else if first.rule != .percentWords || second.measure != .none {
                return nil
            }
        }
        if first.measure == .none && second.measure == .none {
            guard second.numeral.hasMultiplier else { return nil }
            low = shared(first, second)
        }
        var high = second.high ?? second.low
        if text.has("、", at: first.end) {
            guard let both = neighbours(first, second.low, second.numeral) else { return nil }
            (low, high) = both
            // 16、7岁, but the list 16、7个
            if second.numeral.form == .digits, first.numeral.digitCount == 2, second.unit?.dimension != .age {
                return nil
            }
        }
        // 百分之四十到一九五七年
        if second.rule == .numeral, second.measure == .none, text.has("年", at: second.end) { return nil }
        if high < low, goesBack(first, second) { (low, high) = (high, low) }
        guard low < high else { return nil }
        (range.low, range.high, range.end) = (low, high, second.end)
        range.measure = second.measure == .none ? first.measure : second.measure
        range.per = second.per
        range.modifier = second.modifier ?? first.modifier
        range.rule = .range
        if second.numeral.hasMultiplier { range.numeral.hasMultiplier = true }
        return range
    }

    /// 期满前90日至30日 and 距今5000年至3000年 count backwards; 从5年到3年 is a change.
    private func goesBack(_ first: Figure, _ second: Figure) -> Bool {
        guard second.unit?.dimension == .time, second.high == nil, !text.has("、", at: first.end),
            // 1950至53年
            first.measure != .none || first.numeral.digitCount != 4 || text[first.start] > 0x32
        else { return false }
        return !Self.wordsOfOrigin.contains(text.scalar(before: first.start))
    }

    private static let wordsOfOrigin = ScalarSet("从由自将的原")

    /// 六个月至二年 and 1年7个月至6年: both in months.
    private func inMonths(_ first: Figure, _ second: Figure) -> Figure? {
        guard let one = first.unit?.step, let other = second.unit?.step, let months = lexicons.months,
            one.family == .calendar, other.family == .calendar, second.high == nil
        else { return nil }
        var range = first
        (range.low, range.high) = (first.low.multiplied(by: one.size), second.low.multiplied(by: other.size))
        guard let high = range.high else { return nil }
        if high < range.low, goesBack(first, second) { (range.low, range.high) = (high, range.low) }
        guard let low = Optional(range.low), let end = range.high, low < end else { return nil }
        (range.measure, range.end, range.rule) = (.unit(months), second.end, .range)
        range.modifier = second.modifier ?? first.modifier
        return range
    }

    /// 3 in 3至5亿 is 3亿; 5000 in 5000至1万 stays.
    private func shared(_ first: Figure, _ second: Figure) -> NumeralValue {
        if let hundreds = hundreds(first, second) { return hundreds }
        if second.rule == .tenths || second.rule == .discount && first.low < NumeralValue(10) {
            return first.low.scaled(byPowerOfTen: 1)
        }
        guard !first.numeral.hasMultiplier, !second.numeral.isSum, second.numeral.power > 0 else { return first.low }
        let shared = first.low.scaled(byPowerOfTen: second.numeral.power)
        return shared < (second.high ?? second.low) ? shared : first.low
    }

    /// 三 in 三到四百 is 300.
    private func hundreds(_ first: Figure, _ second: Figure) -> NumeralValue? {
        guard first.numeral.form == .chinese, second.numeral.form == .chinese, let digit = first.low.integer,
            let whole = second.low.integer, (1...8).contains(digit), !first.numeral.hasMultiplier
        else { return nil }
        return [100, 1000].first { whole == (digit + 1) * $0 }.map { NumeralValue(digit * $0) }
    }
}
