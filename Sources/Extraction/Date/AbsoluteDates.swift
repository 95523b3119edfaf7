import TextModel

/// Dates that begin with a numeral: 2024年4月19日, 4月19日, 19日, 2021—2025年, 一季度, 20世纪80年代.
extension DateScan {
    /// A whole number as dates use it.
    struct Number {
        let value: Int
        let end: Int
        /// Digits as written: 4 for 2024, 0 for 二十.
        let digitCount: Int
        let isChinese: Bool
        /// 七八月 is from July to August.
        let upper: Int?
    }

    func number(at i: Int) -> Number? {
        // no date has longer figures, and these may be a million
        if (0..<5).allSatisfy({ isASCIIDigit(text.scalar(i + $0)) }) { return nil }
        guard let read = reader.coefficient(at: i, upper: false), !read.hasDecimals, read.inexact == nil, !read.isBare,
            read.end - i <= 24, let value = read.value.integer, value <= 9999
        else { return nil }
        if read.form == .digits && read.end - i != read.digitCount { return nil }
        let upper = read.isPair ? value % 10 : nil
        return Number(
            value: value, end: read.end, digitCount: read.digitCount, isChinese: read.form == .chinese, upper: upper)
    }

    func absolute(at i: Int) -> DateReading? {
        if let date = numeric(at: i) { return date }
        guard let first = number(at: i) else { return nil }
        let unit = text.skippingBlank(first.end)
        if let reading = dated(first, unit: unit, at: i) { return reading }
        // 2021—2025年, 1至5月, 19-21日
        guard let (second, secondUnit) = rangeEnd(after: first) else { return nil }
        return stretch(first, second, unit: secondUnit, at: i)
    }

    /// What a number and the 年, 月, 日 … after it say.
    private func dated(_ number: Number, unit: Int, at i: Int) -> DateReading? {
        switch text.scalar(unit) {
        case 0x5E74: return yearOrDecade(number, unit: unit, at: i)
        case 0x6708: return month(number, unit: unit, year: nil, isStated: true, at: i)
        case 0x65E5: return loneDay(number, unit: unit, at: i)
        case 0x5B63:
            // 2季 of a series, of rice
            guard text.has("度", at: text.after(unit)) else { return nil }
            return quarters(number.value, number.value, unit: unit, year: nil, isStated: false)
        case 0x4E16: return century(number, unit: unit)
        default: return nil
        }
    }

    // MARK: - Years

    private func yearOrDecade(_ number: Number, unit: Int, at i: Int) -> DateReading? {
        let end = text.after(unit)
        if text.has("代", at: end) { return decade(number, end: text.after(end)) }
        guard let year = year(number, end: end, at: i) else { return nil }
        return inYear(PartialDate(year: year), isStated: true, from: end, rule: "date.year")
    }

    /// The year that a number before 年 means; nil for a length of time.
    private func year(_ number: Number, end: Int, at i: Int) -> Int? {
        if number.digitCount == 4 {
            let isLength =
                text.match("历史", at: end) != nil || text.match("的历史", at: end) != nil
                || text.match("文明", at: end) != nil || text.has("多", at: end) || text.has("来", at: end)
            return (1000...2199).contains(number.value) && !isLength ? number.value : nil
        }
        if text.match("国", endingAt: i) == nil, number.digitCount == 2, number.upper == nil || !number.isChinese {
            // 98年4月, 08年
            let isShort = text[i] == 0x30 || text.scalar(i) == 0x96F6 || text.scalar(i) == 0x3007
            // 判刑10年6月 is a length
            guard isShort || followedByMonth(end) && (number.value >= 60 || followedByDay(end)) else { return nil }
            return number.value + (number.value < 50 ? 2000 : 1900)
        }
        return republicanYear(number, end: end, at: i)
    }

    /// 102年1月7日, and where the article counts so, 116年 and 至98年底.
    private func republicanYear(_ number: Number, end: Int, at i: Int) -> Int? {
        guard (60...150).contains(number.value), number.digitCount == 2 || number.digitCount == 3 else { return nil }
        if number.digitCount == 3, followedByMonth(end) || text.has("度", at: end) { return number.value + 1911 }
        guard context.countsFromRepublic else { return nil }
        let isBound = Self.charactersBeforeYear.contains(text.scalar(before: i))
        let isEdge = text.has("度", at: end) || text.has("底", at: end) || text.has("初", at: end)
        let isLength = Self.charactersAfterYears.contains(text.scalar(end))
        return (isBound || isEdge) && !isLength ? number.value + 1911 : nil
    }

    private static let charactersBeforeYear: Set<UInt32> = Set("自至到从于在国、及和与((【「」《".unicodeScalars.map(\.value))
    private static let charactersAfterYears: Set<UInt32> = Set("的来以期内前后资历多".unicodeScalars.map(\.value))

    private func followedByMonth(_ i: Int) -> Bool {
        guard let number = number(at: text.skippingBlank(i)), (1...12).contains(number.value) else { return false }
        return text.has("月", at: text.skippingBlank(number.end))
    }

    private func followedByDay(_ i: Int) -> Bool {
        guard let month = number(at: text.skippingBlank(i)) else { return false }
        let next = text.after(text.skippingBlank(month.end))
        guard let day = number(at: text.skippingBlank(next)), (1...31).contains(day.value) else { return false }
        return dayMark(at: text.skippingBlank(day.end)) != nil
    }

    /// 80年代, 1980年代.
    private func decade(_ number: Number, end: Int) -> DateReading? {
        guard number.value % 10 == 0 else { return nil }
        let end = edgeEnd(at: end)
        if number.digitCount == 4 {
            return DateReading(PartialDate(year: number.value, openDigits: 1), end: end, rule: "date.decade")
        }
        guard (10...90).contains(number.value) else { return nil }
        return DateReading(
            PartialDate(year: 1900 + number.value, openDigits: 1), end: end, isStated: false, rule: "date.decade")
    }

    /// 20世纪, 20世纪80年代.
    private func century(_ number: Number, unit: Int) -> DateReading? {
        guard let end = text.match("世纪", at: unit), (1...30).contains(number.value) else { return nil }
        return inCentury(number.value, from: end, isStated: true)
    }

    func inCentury(_ number: Int, from end: Int, isStated: Bool) -> DateReading? {
        if let decade = self.number(at: end), decade.value % 10 == 0, decade.value < 100,
            let decadeEnd = text.match("年代", at: decade.end)
        {
            let date = PartialDate(year: (number - 1) * 100 + decade.value, openDigits: 1)
            return DateReading(date, end: edgeEnd(at: decadeEnd), isStated: isStated, rule: "date.decade")
        }
        let date = PartialDate(year: (number - 1) * 100, openDigits: 2)
        return DateReading(date, end: edgeEnd(at: end), isStated: isStated, rule: "date.century")
    }

    /// What follows a year: a month, a quarter, a half, 底.
    func inYear(_ year: PartialDate, isStated: Bool, from end: Int, rule: String) -> DateReading {
        let i = text.skippingBlank(end)
        if let reading = part(of: year.year, isStated: isStated, at: i) { return reading }
        var end = edgeEnd(at: end)
        if text.has("度", at: end), text.scalar(text.after(end)) != 0x5047, text.scalar(text.after(end)) != 0x8FC7 {
            end = text.after(end)
        }
        return DateReading(year, end: end, isStated: isStated, rule: rule)
    }

    /// A part of a year at `i`.
    private func part(of year: Int?, isStated: Bool, at i: Int) -> DateReading? {
        if let (word, end) = words.word(in: text, at: i), word.meaning == .half || word.meaning == .quarterNumber {
            let (first, last) =
                word.meaning == .half ? (word.offset * 2 - 1, word.offset * 2) : (word.offset, word.offset)
            return DateReading(quarters: first, last, of: year, end: edgeEnd(at: end), isStated: isStated)
        }
        if text.has("第", at: i), let number = number(at: text.after(i)) {
            return quarters(
                number.value, number.value, unit: text.skippingBlank(number.end), year: year, isStated: isStated)
        }
        if let first = firstMonths(at: i, year: year, isStated: isStated) { return first }
        guard let first = number(at: i) else { return nil }
        let unit = text.skippingBlank(first.end)
        switch text.scalar(unit) {
        case 0x6708: return month(first, unit: unit, year: year, isStated: isStated, at: i)
        case 0x5B63: return quarters(first.value, first.value, unit: unit, year: year, isStated: isStated)
        default:
            guard let (second, unit) = rangeEnd(after: first) else { return nil }
            switch text.scalar(unit) {
            case 0x6708 where first.value < second.value && second.value <= 12:
                return DateReading(
                    months: first.value, second.value, of: year, end: monthEnd(at: unit), isStated: isStated)
            case 0x5B63: return quarters(first.value, second.value, unit: unit, year: year, isStated: isStated)
            default: return nil
            }
        }
    }

    // MARK: - Months and days

    /// 4月, 4月19日, 4月中旬, 4月底.
    func month(_ number: Number, unit: Int, year: Int?, isStated: Bool, at i: Int) -> DateReading? {
        let month = number.value
        if let upper = number.upper, upper <= 12 {
            return DateReading(months: month / 10, upper, of: year, end: monthEnd(at: unit), isStated: isStated)
        }
        guard (1...12).contains(month), year != nil || !isOtherWord(afterMonth: unit, at: i) else { return nil }
        let end = text.after(unit)
        if let day = self.number(at: text.skippingBlank(end)), (1...31).contains(day.value) {
            let mark = text.skippingBlank(day.end)
            if let dayEnd = dayMark(at: mark) {
                let date = PartialDate(year: year, month: month, day: day.value)
                return DateReading(date, end: dayEnd, isStated: isStated, rule: "date.day")
            }
            // 19至21日, 19、20日
            if let (last, lastMark) = rangeEnd(after: day), let dayEnd = dayMark(at: lastMark), day.value < last.value {
                return DateReading(
                    PartialDate(year: year, month: month, day: day.value),
                    through: PartialDate(year: year, month: month, day: last.value), end: dayEnd, isStated: isStated,
                    rule: "date.days")
            }
        }
        let date = PartialDate(year: year, month: month)
        return DateReading(date, end: monthEnd(at: unit), isStated: isStated, rule: "date.month")
    }

    /// The place after 月, 月份, and 上旬, 底.
    func monthEnd(at unit: Int) -> Int {
        var end = text.after(unit)
        if text.has("份", at: end) { end = text.after(end) }
        if let third = thirdEnd(at: end) { return third }
        if let edge = text.match("月底", at: end) ?? text.match("月末", at: end) { return edge }
        return edgeEnd(at: end)
    }

    /// The end of 上旬, 中旬, 下旬.
    func thirdEnd(at i: Int) -> Int? {
        text.match("上旬", at: i) ?? text.match("中旬", at: i) ?? text.match("下旬", at: i)
    }

    private func dayMark(at i: Int) -> Int? {
        text.has("日", at: i) && !text.has("元", at: i + 3) || text.has("号", at: i) ? text.after(i) : nil
    }

    /// 月 that belongs to another word: 12月龄, 第3月.
    private func isOtherWord(afterMonth unit: Int, at i: Int) -> Bool {
        if text.scalar(before: i) == 0x7B2C { return true }
        // 10年6月 of a sentence
        if text.scalar(before: i) == 0x5E74, reader.part(text.before(text.before(i))) != 0 { return true }
        return Self.charactersAfterMonthInWords.contains(text.scalar(text.after(unit)))
    }

    private static let charactersAfterMonthInWords: Set<UInt32> = Set("龄球饼亮嫂薪租均经牙".unicodeScalars.map(\.value))

    /// 19日 alone; 15日内 is a length of time.
    func loneDay(_ number: Number, unit: Int, at i: Int) -> DateReading? {
        guard (1...31).contains(number.value), number.upper == nil, !isLength(number, unit: unit, at: i) else {
            return nil
        }
        return DateReading(PartialDate(day: number.value), end: text.after(unit), rule: "date.lone_day")
    }

    private func isLength(_ number: Number, unit: Int, at i: Int) -> Bool {
        let next = text.after(unit)
        if Self.charactersAfterDayInWords.contains(text.scalar(next)) || text.scalar(before: i) == 0x7B2C {
            return true
        }
        if number.isChinese && number.value == 1 { return true }
        return figures.isLength(days: i..<number.end, end: next, isChinese: number.isChinese)
    }

    /// 日 before them is part of another word: 日元, 日报, 日本.
    private static let charactersAfterDayInWords: Set<UInt32> = Set("均元圆报本军语币子益常趋程照产用历".unicodeScalars.map(\.value))

    /// 初, 末, 底 right after a date; 初步 and 初中 are other words.
    func edgeEnd(at i: Int) -> Int {
        switch text.scalar(i) {
        case 0x5E95, 0x672B: return text.after(i)
        case 0x521D:
            let next = text.after(i)
            return Self.charactersAfterFirst.contains(text.scalar(next)) ? i : next
        default: return i
        }
    }

    private static let charactersAfterFirst: Set<UInt32> = Set("步中级次审选始心三二一赛评创衷期".unicodeScalars.map(\.value))
}

extension DateReading {
    init(quarters first: Int, _ last: Int, of year: Int?, end: Int, isStated: Bool) {
        let period = CalendarPeriod.quarters(first, through: last, of: year)
        self.init(period.low, through: period.high, end: end, isStated: isStated, rule: "date.quarter")
    }

    init(months first: Int, _ last: Int, of year: Int?, end: Int, isStated: Bool) {
        let period = CalendarPeriod.months(first, through: last, of: year)
        self.init(period.low, through: period.high, end: end, isStated: isStated, rule: "date.months")
    }
}
