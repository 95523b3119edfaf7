/// What a date means in its article: the parts that it leaves out, by the words around it and by the context.
extension DateScan {
    /// Fills in year and month from the context; nil where it does not tell.
    func resolve(_ period: CalendarPeriod, _ place: DayPlace, at range: Range<Int>) -> CalendarPeriod? {
        if period.low.year != nil { return period }
        // 去年8月 of an article without a day is not in the year that the sentence names
        if context.anchor == nil, isYearFromNow(at: range.lowerBound) { return nil }
        var resolved = period
        if let first = period.low.month {
            let last = period.high?.month ?? first
            let year =
                period.high == nil || period.low.day != nil
                ? year(of: period.low, at: range) : context.year(ofMonths: first, through: last, place)
            guard let year else { return nil }
            resolved.low.year = year
            resolved.high?.year = last < first ? year + 1 : year
        } else if let day = period.low.day, let month = context.month(ofDay: period.high?.day ?? day, place) {
            (resolved.low.year, resolved.low.month) = (month.year, month.month)
            resolved.high?.year = month.year
            resolved.high?.month = month.month
        } else {
            return nil
        }
        guard resolved.low.isPossible, resolved.high?.isPossible ?? true else { return nil }
        return resolved
    }

    /// The year of a month or a day without one.
    private func year(of date: PartialDate, at range: Range<Int>) -> Int? {
        if let year = yearOfAnniversary(at: range.lowerBound) { return year }
        if context.anchor == nil, isYearsLater(at: range.lowerBound) { return nil }
        // 1949年的11月27日
        if lastEnd > 0, text.match("的", endingAt: range.lowerBound) == lastEnd, let stated = context.sentenceDate,
            stated.month == nil
        {
            return stated.year
        }
        let year = date.month.flatMap { context.year(ofMonth: $0, day: date.day, plan: { isAhead(range) }) }
        return year ?? (isFeast(behind: range.upperBound) ? nil : context.yearOfSameDay(date))
    }

    /// 将3月12日设为消防日, 5月9日被定为节日, 8月2日这一天, 4月1日…70周年: the day comes again each year.
    private func isFeast(behind end: Int) -> Bool {
        var i = end
        while i - end < Self.reachOfFeasts, isHan(text.scalar(i)) || isASCIIDigit(text.scalar(i)) {
            if text.has(anyOf: Self.wordsOfFeasts, at: i) { return true }
            i = text.after(i)
        }
        return false
    }

    /// In bytes.
    private static let reachOfFeasts = 36
    private static let wordsOfFeasts: FewWords = ["设为", "设立", "定为", "作为", "这一天", "周年", "纪念日", "生日", "忌日"]

    /// 今天（7月13日）, 当天（当地时间11日）: the day in brackets is the one that the word means.
    func apposition(after reading: DateReading) -> CalendarPeriod? {
        guard reading.rule == .relativeDay || reading.rule == .sameDay,
            text[reading.end] == UInt8(ascii: "(") || text.has("（", at: reading.end)
        else { return nil }
        let open = text.after(reading.end)
        let start = reading.rule == .sameDay ? text.match("当地时间", at: open) ?? open : open
        guard let day = absolute(at: start), day.period.high == nil, day.period.low.day != nil, day.isPossible,
            text[day.end] == UInt8(ascii: ")") || text.has("）", at: day.end)
        else { return nil }
        // 明天（16日）: the word tells the month as well
        if let own = reading.period.low.calendarDate, day.period.low == PartialDate(day: own.day) { return nil }
        return resolve(day.period, DayPlace(), at: start..<day.end)
    }

    func place(of start: Int) -> DayPlace {
        let isJoined = lastEnd > 0 && start - lastEnd <= Self.longestJoint
        let before = text.scalar(before: start)
        guard words.neighbours.mayTell(before: before) else { return DayPlace(isJoined: isJoined) }
        let i = before == 0x4E8E || before == 0x5728 ? text.before(start) : start
        return DayPlace(
            isAhead: text.has(anyOf: Self.charactersOfFuture, before: i) || isForeseen(before: i), isJoined: isJoined,
            isCompared: isCompared(at: start))
    }

    private func isForeseen(before i: Int) -> Bool { text.has(anyOf: Self.wordsOfFuture, endingAt: i) }

    private static let wordsOfFuture: FewWords = ["预计", "预估", "展望", "预期", "力争"]

    /// The bytes of 、 or 日和 between two days.
    private static let longestJoint = 6
    private static let charactersOfFuture = ScalarSet("将定拟订")
}
