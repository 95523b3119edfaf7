import TextModel

/// Dates in figures alone: 2024-04-19, 2024.4.19, 2002/01, 7/26.
extension DateScan {
    /// False where what stands behind figures goes on with no date in figures.
    @inline(__always)
    func mayBeNumeric(figuresBefore end: Int) -> Bool { isDateSign(text[end]) || text[end] == UInt8(ascii: " ") }

    /// A date in figures that begins at `i`.
    func numeric(at i: Int) -> DateReading? {
        guard let (value, end) = run(of: 1...4, at: i), mayBeNumeric(figuresBefore: end), !isCode(before: i) else {
            return nil
        }
        let first = Number(value: value, end: end, digitCount: end - i, isChinese: false)
        return first.digitCount == 4 ? fullNumeric(first) : monthAndDay(first, at: i)
    }

    /// Figures after a letter or one of these signs are a part of an address or a code.
    private func isCode(before i: Int) -> Bool {
        let before = text[i - 1]
        return before == UInt8(ascii: "/") || before == UInt8(ascii: "-") || before == UInt8(ascii: ".")
            || before == UInt8(ascii: "_") || before == UInt8(ascii: "=")
    }

    /// 2024-04-19, 2024/4/19, 2024.4.19, 2024 04 19, 2002/01.
    private func fullNumeric(_ year: Number) -> DateReading? {
        guard (1000...2199).contains(year.value) else { return nil }
        let sign = text[year.end]
        if sign == UInt8(ascii: " ") { return blankSeparated(year) }
        guard isDateSign(sign), let month = run(of: 1...2, at: year.end + 1), (1...12).contains(month.value) else {
            return nil
        }
        let next = text[month.end]
        if next == sign || next == UInt8(ascii: "-") && sign == UInt8(ascii: "."),
            let day = run(of: 1...2, at: month.end + 1),
            !isDateSign(text[day.end]) || text[day.end + 1] <= 0x20
                || !isASCIIDigit(text.scalar(day.end + 1)), text[day.end] != sign || sign == UInt8(ascii: ".")
        {
            let date = PartialDate(year: year.value, month: month.value, day: day.value)
            return DateReading(date, end: day.end, rule: .numeric)
        }
        guard sign == UInt8(ascii: "/"), month.end - year.end == 3, next != sign else { return nil }
        return DateReading(PartialDate(year: year.value, month: month.value), end: month.end, rule: .numeric)
    }

    @inline(__always)
    private func isDateSign(_ sign: UInt8) -> Bool {
        sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") || sign == UInt8(ascii: ".")
    }

    /// 2024 04 19, not a row of a table that goes on.
    private func blankSeparated(_ year: Number) -> DateReading? {
        guard let month = run(of: 2...2, at: year.end + 1), (1...12).contains(month.value), text[month.end] == 0x20,
            let day = run(of: 2...2, at: month.end + 1), day.value <= 31, day.value > 0,
            !isHan(text.scalar(day.end)), !isASCIIDigit(text.scalar(day.end + 1)),
            !isASCIIDigit(UInt32(text[year.end - 6])), text[day.end] != UInt8(ascii: "%")
        else { return nil }
        let date = PartialDate(year: year.value, month: month.value, day: day.value)
        return DateReading(date, end: day.end, rule: .numeric)
    }

    /// A run of so many figures, no more.
    func run(of count: ClosedRange<Int>, at i: Int) -> (value: Int, end: Int)? {
        var value = 0
        var end = i
        while end - i < count.upperBound, text[end] &- 0x30 < 10 {
            value = value * 10 + Int(text[end] - 0x30)
            end += 1
        }
        guard end - i >= count.lowerBound, text[end] &- 0x30 > 9 else { return nil }
        return (value, end)
    }

    // MARK: - Month and day

    /// 7/26起, 于8/17, （8/4）, 8/3到8/9, 09-01 alone in its line; 1/3 and 80/20 are no dates.
    private func monthAndDay(_ month: Number, at i: Int) -> DateReading? {
        guard (1...12).contains(month.value), month.digitCount <= 2 else { return nil }
        guard let (date, end) = slashed(at: i) else { return hyphenated(month, at: i) }
        if let next = text.separatorEnd(at: end), let (last, lastEnd) = slashed(at: text.skippingBlank(next)),
            date.month != last.month || (date.day ?? 0) < (last.day ?? 0),
            !Self.charactersBeforeFraction.contains(text.scalar(before: i))
        {
            return DateReading(date, through: last, end: lastEnd, isStated: false, rule: .numericDays)
        }
        guard saysDay(i..<end) else { return nil }
        return DateReading(date, end: end, rule: .numericDay)
    }

    private func slashed(at i: Int) -> (PartialDate, Int)? {
        guard let month = run(of: 1...2, at: i), (1...12).contains(month.value), text[month.end] == UInt8(ascii: "/"),
            let day = run(of: 1...2, at: month.end + 1), text[day.end] != UInt8(ascii: "/"),
            !isASCIILetter(text.scalar(day.end)), text[day.end] != UInt8(ascii: "%")
        else { return nil }
        let date = PartialDate(month: month.value, day: day.value)
        return date.isPossible ? (date, day.end) : nil
    }

    /// 09-01, where it is all that a line says and cannot be a score.
    private func hyphenated(_ month: Number, at i: Int) -> DateReading? {
        guard text[month.end] == UInt8(ascii: "-"), let day = run(of: 2...2, at: month.end + 1), month.digitCount == 2,
            text[i] == 0x30 || text[month.end + 1] == 0x30, isAlone(i..<day.end)
        else { return nil }
        let date = PartialDate(month: month.value, day: day.value)
        return date.isPossible ? DateReading(date, end: day.end, rule: .numericDay) : nil
    }

    /// True where the words around 7/26 make it a day and not a fraction.
    private func saysDay(_ range: Range<Int>) -> Bool {
        if isAlone(range) { return !isProperFraction(range) }
        let start = text.skippingBlank(before: range.lowerBound)
        let end = text.skippingBlank(range.upperBound)
        let before = text.scalar(before: start)
        let after = text.scalar(end)
        if before == 0x28 || before == 0xFF08 {
            // 今（7/30）, 上周五（7/31）
            return Self.charactersBeforeBracketedDay.contains(text.scalar(before: text.before(start)))
        }
        if Self.charactersBeforeFraction.contains(before) { return false }
        if words.isDayFollower(in: text, at: end) || Self.charactersAfterDay.contains(after) { return true }
        if (after == 0x28 || after == 0xFF08) && Self.weekdayBrackets.contains(text.scalar(text.after(end))) {
            return true
        }
        // 10/9、10/10
        if before == 0x3001 && lastEnd == text.before(start) { return true }
        guard Self.charactersBeforeDay.contains(before) else { return false }
        let earlier = text.scalar(before: text.before(start))
        return !Self.charactersBeforeShare.contains(earlier) && !isASCIIDigit(earlier) && after != 0x7684
            && after != 0x4EE5
    }

    /// True for 1/3, not for 12/1 nor 07/26.
    private func isProperFraction(_ range: Range<Int>) -> Bool {
        guard let month = run(of: 1...2, at: range.lowerBound), let day = run(of: 1...2, at: month.end + 1) else {
            return false
        }
        return month.value < day.value && text[range.lowerBound] != 0x30
    }

    /// 有1/3在, 约1/4.
    private static let charactersBeforeFraction = ScalarSet("有的约近占达过超为是仅逾出剩其另余高差少")
    private static let charactersBeforeBracketedDay = ScalarSet("今明昨天日一二三四五六晚")
    private static let charactersAfterDay = ScalarSet("日起止前登晚凌")
    private static let weekdayBrackets = ScalarSet("一二三四五六日周星")
    private static let charactersBeforeDay = ScalarSet("于自从至到在今明昨周五六日天年")
    /// 降至1/3, 不到1/5.
    private static let charactersBeforeShare = ScalarSet("降减缩升增低高少多不占剩跌得达调压每")
}
