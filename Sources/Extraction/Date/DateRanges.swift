import TextModel

/// Stretches of time: 2021—2025年, 1至5月, 4月19日至21日, 前三季度.
extension DateScan {
    /// The number after a dash, 至, 到 or 、, and where its unit stands.
    func rangeEnd(after first: Number) -> (Number, Int)? {
        var i = text.separatorEnd(at: first.end)
        if i == nil, text.has("、", at: first.end) {
            i = text.after(first.end)
            // 1、2月 are two months in a row, 1、5月 are not one stretch
            guard let second = i.flatMap({ number(at: $0) }), second.value == first.value + 1 else { return nil }
        }
        guard let start = i.map({ text.skippingBlank($0) }) else { return nil }
        // 第一至第三季度
        let begin = text.has("第", at: start) ? text.after(start) : start
        guard let second = number(at: begin), begin == start || text.has("季", at: second.end) else { return nil }
        return (second, text.skippingBlank(second.end))
    }

    /// Two numbers and the unit after the second.
    func stretch(_ first: Number, _ second: Number, unit: Int, at i: Int) -> DateReading? {
        guard first.value < second.value else { return nil }
        switch text.scalar(unit) {
        case 0x5E74: return years(first, second, unit: unit)
        case 0x6708 where second.value <= 12 && first.value > 0 && !isLunar(before: i):
            let end = monthEnd(at: unit)
            return DateReading(months: first.value, second.value, of: nil, end: end, isStated: false)
        case 0x65E5 where second.value <= 31 && first.value > 0:
            return days(first, second, unit: unit, at: i)
        case 0x5B63: return quarters(first.value, second.value, unit: unit, year: nil, isStated: false)
        case 0x4E16: return centuries(first.value, second.value, unit: unit)
        default: return nil
        }
    }

    /// 10至12世纪.
    private func centuries(_ first: Int, _ second: Int, unit: Int) -> DateReading? {
        guard let end = text.match("世纪", at: unit), first > 0, second <= 30 else { return nil }
        return DateReading(
            PartialDate(year: (first - 1) * 100, openDigits: 2),
            through: PartialDate(year: (second - 1) * 100, openDigits: 2), end: centuryEnd(at: end), rule: .century)
    }

    /// 2021—2025年, 114至116年; 10—20年 is a length of time.
    private func years(_ first: Number, _ second: Number, unit: Int) -> DateReading? {
        let next = text.after(unit)
        if text.has("代", at: next) { return decades(first.value, second.value, end: text.after(next)) }
        var base = 0
        if first.digitCount == 3, second.digitCount == 3, (80...150).contains(first.value), republic.isLikely(in: self)
        {
            base = 1911
        } else if first.digitCount != 4 || second.digitCount != 4 {
            return nil
        }
        let (low, high) = (first.value + base, second.value + base)
        guard (1000...2199).contains(low), (1000...2199).contains(high) else { return nil }
        return DateReading(
            PartialDate(year: low), through: PartialDate(year: high), end: edgeEnd(at: yearEnd(at: unit)),
            rule: .years)
    }

    /// （2021—2035）, （1898-1976）: two years that fill brackets.
    func bracketedYears(_ first: Number, at i: Int) -> DateReading? {
        let before = text.scalar(before: i)
        guard first.digitCount == 4, before == 0x28 || before == 0xFF08, let next = text.separatorEnd(at: first.end),
            let second = number(at: next), second.digitCount == 4, first.value < second.value,
            (1000...2199).contains(first.value), (1000...2199).contains(second.value), !first.isChinese,
            text[second.end] == UInt8(ascii: ")") || text.has("）", at: second.end)
        else { return nil }
        return DateReading(
            PartialDate(year: first.value), through: PartialDate(year: second.value), end: second.end,
            rule: .years)
    }

    private func yearEnd(at unit: Int) -> Int {
        let end = text.after(unit)
        return text.has("度", at: end) ? text.after(end) : end
    }

    private func days(_ first: Number, _ second: Number, unit: Int, at i: Int) -> DateReading? {
        guard loneDay(second, unit: unit, at: i) != nil, !isCourse(at: text.after(unit)) else { return nil }
        return DateReading(
            PartialDate(day: first.value), through: PartialDate(day: second.value), end: text.after(unit),
            isStated: false, rule: .days)
    }

    /// 2至3日课程: how long they last.
    func isCourse(at i: Int) -> Bool { text.has(anyOf: Self.courses, at: i) }

    private static let courses: FewWords = ["课程", "行程", "游", "之旅", "营队"]

    /// 一季度, 第二季, 前三季度, 一至三季度.
    func quarters(_ first: Int, _ last: Int, unit: Int, year: Int?, isStated: Bool) -> DateReading? {
        guard (1...4).contains(first), (1...4).contains(last), first <= last, text.has("季", at: unit) else {
            return nil
        }
        var end = text.after(unit)
        if text.has("度", at: end) {
            end = text.after(end)
        } else if isHan(text.scalar(end)) && Self.charactersAfterSeason.contains(text.scalar(end)) {
            return nil
        }
        return DateReading(quarters: first, last, of: year, end: edgeEnd(at: end), isStated: isStated)
    }

    /// 季 before them is a season or another word.
    private static let charactersAfterSeason = ScalarSet("节军风后前赛候稻")

    /// 第一、二季度, 第一至第三季度, from the number after 第.
    func quarterRange(from first: Number, of year: Int?, isStated: Bool) -> DateReading? {
        guard let (second, unit) = rangeEnd(after: first), first.value < second.value else { return nil }
        return quarters(first.value, second.value, unit: unit, year: year, isStated: isStated)
    }

    /// 前5个月, 前三季度, 首10个月, 前11月: from the beginning of the year.
    func firstMonths(at i: Int, year: Int?, isStated: Bool) -> DateReading? {
        guard
            text.has("前", at: i) || text.has("首", at: i)
                || text.has("头", at: i) && (year != nil || !isStated), let number = number(at: text.after(i))
        else { return nil }
        var unit = number.end
        let hasMeasureWord = text.has("个", at: unit)
        if hasMeasureWord { unit = text.after(unit) }
        if text.has("月", at: unit), (1...12).contains(number.value) {
            guard hasMeasureWord || number.value > 1 && !isDay(after: unit) else { return nil }
            // 较前一个月 is the month before
            if number.value == 1, number.isChinese, year == nil, text.has("前", at: i) { return nil }
            var reading = DateReading(months: 1, number.value, of: year, end: monthEnd(at: unit), isStated: isStated)
            reading.saysParts = false
            return reading
        }
        guard (2...4).contains(number.value), text.match("季", at: unit) != nil else { return nil }
        return quarters(1, number.value, unit: unit, year: year, isStated: isStated)
    }

    /// True where a day follows the 月 at `unit`: 6月5日 after 首 is a day.
    private func isDay(after unit: Int) -> Bool {
        guard let day = number(at: text.after(unit)) else { return false }
        return dayMark(at: day.end) != nil
    }

    /// The stretch that `first` begins: 2017年8月至11月, 4月30日—5月4日.
    func range(from first: DateReading) -> DateReading? {
        guard first.period.high == nil, let start = text.separatorEnd(at: weekdayEnd(at: first.end) ?? first.end) else {
            return nil
        }
        let i = text.skippingBlank(start)
        guard let second = endOfStretch(at: i, after: first.period.low), second.period.high == nil else { return nil }
        var high = second.period.low
        if high.year == nil && first.period.low.year != nil { high.year = first.period.low.year }
        if high.month == nil && high.day != nil { high.month = first.period.low.month }
        guard precedes(first.period.low, high) else { return nil }
        return DateReading(
            first.period.low, through: high, end: second.end, isStated: first.isStated && second.isStated,
            rule: .stretch)
    }

    private func endOfStretch(at i: Int, after low: PartialDate) -> DateReading? {
        if let reading = era(at: i) { return reading }
        if let (word, end) = words.word(in: text, at: i), word.meaning != .none {
            if word.meaning == .yearOfText, let year = low.year {
                return inYear(PartialDate(year: year + word.offset), isStated: true, from: end, rule: .stretch)
            }
            // 每年11月1日至次年3月31日
            if word.meaning == .yearOfText, low.month != nil {
                return inYear(PartialDate(), isStated: true, from: end, rule: .stretch)
            }
            return relative(word, at: i, end: end)
        }
        return absolute(at: i)
    }

    /// True if both are given as exactly and the first is earlier.
    private func precedes(_ a: PartialDate, _ b: PartialDate) -> Bool {
        guard (a.month == nil) == (b.month == nil), (a.day == nil) == (b.day == nil), (a.year == nil) == (b.year == nil)
        else { return false }
        // without a year, December to February
        if a.year == nil { return a != b }
        if a.openDigits != b.openDigits { return false }
        return (a.year ?? 0, a.month ?? 0, a.day ?? 0) < (b.year ?? 0, b.month ?? 0, b.day ?? 0)
    }
}
