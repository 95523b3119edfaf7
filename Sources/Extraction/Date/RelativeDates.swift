import TextModel

/// Dates named by a word: 去年, 同日, 上季, “十四五”时期.
extension DateScan {
    func relative(_ word: DateWord, at i: Int, end: Int) -> DateReading? {
        let anchor = context.anchor
        switch word.meaning {
        case .year: return year(context.presentYear.map { $0 + word.offset }, word, end: end)
        case .topicYear: return year(context.topicYear.map { $0 + word.offset }, word, end: end)
        case .yearOfText:
            // 次年 follows a year named nearby, not any in the text
            let last = word.offset == 0 ? context.lastYear : context.paragraphYear
            return year(last.map { $0 + word.offset }, word, end: end)
        case .firstMonth: return firstMonth(at: i, year: nil, isStated: true)
        case .yearOfMonth:
            // 当年 alone is any year gone by
            let last = anchor == nil ? context.paragraphYear : context.lastYear
            return followedByMonth(end) ? year(last, word, end: end) : nil
        case .month: return month(anchor?.month(offset: word.offset), end: end)
        case .topicMonth:
            let month = isCompared(at: i) ? context.comparedMonth : context.topicMonth
            return self.month(month?.month(offset: word.offset), end: end)
        case .monthOfText where isRecordOfMonths(at: i, end: end): return nil
        case .monthOfText: return month(context.sentenceDate.flatMap(monthOf)?.month(offset: word.offset), end: end)
        case .day where isAnniversary(at: i): return day(anniversary(at: i), end: end)
        case .day: return day(anchor?.adding(days: word.offset), end: end)
        case .dayBefore where !isCompared(at: i) && isHan(text.scalar(before: i)): return nil
        // 可当日送达 is said of any day
        case .dayOfText where isAnyDay(at: i, end: end): return nil
        case .dayOfText, .dayBefore:
            let day = sameDay(i..<end) ?? (word.meaning == .dayBefore ? anchor : nil)
            var same = self.day(day?.adding(days: word.offset), end: end)
            same.rule = .sameDay
            same.isDay = true
            return same
        case .week: return week(anchor, word.offset, end: end)
        case .quarter:
            let quarter = word.offset < 0 ? context.topicQuarter : anchor
            // in sport 上季 is a season
            guard
                text.has("度", at: text.before(end)) || context.isAboutQuarter || text.scalar(before: i) == 0x8F83
                    || text.scalar(before: i) == 0x6BD4
            else { return nil }
            return reading(quarter?.quarter(offset: word.offset), end: edgeEnd(at: end), rule: .quarter)
        case .half:
            // 三年下半年 of a year that was not read
            if text.scalar(before: i) == 0x5E74, part(text.before(text.before(i))) != 0 { return nil }
            return DateReading(
                quarters: word.offset * 2 - 1, word.offset * 2, of: nil, end: end, isStated: false)
        case .quarterNumber: return DateReading(quarters: 1, 1, of: nil, end: edgeEnd(at: end), isStated: false)
        case .quarterEdge: return quarterEdge(at: i, end: end)
        case .wholeYear: return wholeYear(at: i, end: end)
        case .edge: return edge(edgeYear(at: i, end: end).map { PartialDate(year: $0) }, at: i, end: end)
        case .monthEdge: return edge(anchor?.month(offset: 0), at: i, end: end)
        case .past: return past(from: end, isEnding: text.match("即将", endingAt: i) != nil)
        case .plan: return plan(word.offset, end: end)
        case .century:
            return inCentury(anchor.map { $0.year / 100 + 1 + word.offset }, from: end)
        case .lunar, .none: return nil
        }
    }

    func reading(_ period: CalendarPeriod?, end: Int, rule: DateReading.Rule) -> DateReading {
        DateReading(period?.low ?? PartialDate(), through: period?.high, end: end, isStated: false, rule: rule)
    }

    /// 今年, 去年同期, 今年前5个月, 去年12月.
    private func year(_ year: Int?, _ word: DateWord, end: Int) -> DateReading? {
        // 如今年轻人, but 今年轻工业
        if text.has("轻", at: end), !Self.charactersAfterLight.contains(text.scalar(text.after(end))) { return nil }
        if let same = samePeriod(in: year, offset: word.offset, at: end) { return same }
        if let (stated, end) = bracketedYear(at: end) {
            return inYear(PartialDate(year: stated), isStated: false, from: end, rule: .relativeYear)
        }
        return inYear(PartialDate(year: year), isStated: false, from: end, rule: .relativeYear)
    }

    /// The year in brackets in 去年（2025）8月, which a month follows.
    private func bracketedYear(at i: Int) -> (year: Int, end: Int)? {
        guard text[i] == UInt8(ascii: "(") || text.has("（", at: i), let year = run(of: 4...4, at: text.after(i)) else {
            return nil
        }
        let unit = text.has("年", at: year.end) ? text.after(year.end) : year.end
        guard text[unit] == UInt8(ascii: ")") || text.has("）", at: unit) else { return nil }
        let end = text.after(unit)
        return (1000...2199).contains(year.value) && followedByMonth(end) ? (year.value, end) : nil
    }

    private static let charactersAfterLight = ScalarSet("工纺轨型微")

    /// 上世纪80年代, 本世纪初.
    private func inCentury(_ number: Int?, from end: Int) -> DateReading {
        if let number, let reading = inCentury(number, from: end, isStated: false) { return reading }
        let decade = decadePair(at: end)
        return decade.map { reading(nil, end: edgeEnd(at: $0.end), rule: .decade) }
            ?? reading(nil, end: centuryEnd(at: end), rule: .century)
    }

    /// 本月, 上月12日, 上月末.
    private func month(_ month: PartialDate?, end: Int) -> DateReading {
        if let day = number(at: end), (1...31).contains(day.value),
            text.has("日", at: day.end) || text.has("号", at: day.end)
        {
            var date = month ?? PartialDate()
            date.day = day.value
            var reading = DateReading(date, end: text.after(day.end), isStated: false, rule: .relativeDay)
            reading.isDay = true
            return reading
        }
        // 本月11至13号
        if let day = number(at: end), let (last, mark) = rangeEnd(after: day), (1...31).contains(last.value),
            (1..<last.value).contains(day.value), let dayEnd = dayMark(at: mark)
        {
            var (low, high) = (month ?? PartialDate(), month ?? PartialDate())
            if month != nil { (low.day, high.day) = (day.value, last.value) }
            return DateReading(
                low, through: month == nil ? nil : high, end: dayEnd, isStated: false, rule: .relativeDay)
        }
        // 较上月同期
        let end = text.match("同期", at: end) ?? thirdEnd(at: end) ?? edgeEnd(at: end)
        return reading(month.map { CalendarPeriod($0) }, end: end, rule: .relativeMonth)
    }

    private func monthOf(_ date: PartialDate) -> CalendarDate? {
        guard let year = date.year, let month = date.month else { return nil }
        return CalendarDate(year: year, month: month, day: 1)
    }

    private func day(_ day: CalendarDate?, end: Int) -> DateReading {
        var reading = reading(day.map { CalendarPeriod(PartialDate($0)) }, end: end, rule: .relativeDay)
        reading.isDay = true
        return reading
    }

    /// 上周, 上周五, 本周末.
    private func week(_ anchor: CalendarDate?, _ offset: Int, end: Int) -> DateReading {
        let week = anchor?.week(offset: offset)
        let monday = anchor.flatMap { $0.adding(days: offset * 7 - $0.weekday) }
        if text.has("天", at: end)
            || text.has("日", at: end) && !Self.charactersAfterSunday.contains(text.scalar(end + 3))
        {
            return day(monday?.adding(days: 6), end: text.after(end))
        }
        // 上周四一天
        if let weekday = part(end).chineseDigit, (1...6).contains(weekday), text.match("一天", at: text.after(end)) != nil
        {
            return day(monday?.adding(days: weekday - 1), end: text.after(end))
        }
        // 本周三大股指, 上周四川
        if let number = number(at: end), number.isChinese, (1...6).contains(number.value), number.digitCount == 1,
            number.upper == nil, !Self.charactersAfterWeekdayInWords.contains(text.scalar(number.end))
        {
            return day(monday?.adding(days: number.value - 1), end: number.end)
        }
        guard text.has("末", at: end) else { return reading(week, end: end, rule: .week) }
        return reading(anchor?.weekend(offset: offset), end: text.after(end), rule: .week)
    }

    private static let charactersAfterSunday = ScalarSet("本元军均系媒")
    private static let charactersAfterWeekdayInWords = ScalarSet("大川系些批直共个天次名家场项位百千成连律般种款人安届部只条日月年续")

    /// 年底 alone; 三年底 and 每年年底 are none.
    private func edge(_ date: PartialDate?, at i: Int, end: Int) -> DateReading? {
        let before = text.scalar(before: i)
        if part(text.before(i)) != 0 || Self.charactersBeforeEdge.contains(before) { return nil }
        return reading(date.map { CalendarPeriod($0) }, end: end, rule: .edge)
    }

    private static let charactersBeforeEdge = ScalarSet("年每多个历逐当往大")

    /// 过去一年, 过去五年: the years before this one.
    private func past(from i: Int, isEnding: Bool) -> DateReading? {
        // 过去的一年
        let start = text.has("的", at: i) ? text.after(i) : i
        guard let count = number(at: start), (1...50).contains(count.value), count.upper == nil else { return nil }
        let unit = count.end
        guard text.has("年", at: unit), !text.has("多", at: text.after(unit)), !text.has("半", at: text.after(unit)) else {
            return nil
        }
        // 过去7年来 goes on up to now: how long, rather than which years
        if text.has("来", at: text.after(unit)) || text.match("以来", at: text.after(unit)) != nil { return nil }
        let last = lastYear(ofPast: count.value, isEnding: isEnding)
        let low = PartialDate(year: last.map { $0 - count.value + 1 })
        let high = count.value == 1 ? nil : last.map { PartialDate(year: $0) }
        let end = text.after(unit)
        return DateReading(low, through: high, end: end, isStated: false, rule: .pastYears)
    }

    /// In the first months of a year 过去五年 are the years before it; later on they go up to the day, and which years that are,
    /// the words do not say. 即将过去的一年 is this year.
    private func lastYear(ofPast count: Int, isEnding: Bool) -> Int? {
        // a report that looks back is of the first months
        guard let anchor = context.anchor else { return context.presentYear.map { isEnding ? $0 : $0 - 1 } }
        if isEnding { return anchor.year }
        return anchor.month <= Self.monthsOfReview ? anchor.year - 1 : nil
    }

    private static let monthsOfReview = 4

    /// “十四五”时期, “十四五”末: five years; the plan of that name is no date.
    private func plan(_ firstYear: Int, end: Int) -> DateReading? {
        guard
            let end = text.match("时期", at: end) ?? text.match("期间", at: end)
                ?? (text.match("末期", at: end) == nil ? text.match("末", at: end) : nil)
        else { return nil }
        let (low, high) = (PartialDate(year: firstYear), PartialDate(year: firstYear + 4))
        return DateReading(low, through: high, end: edgeEnd(at: end), rule: .planPeriod)
    }
}
