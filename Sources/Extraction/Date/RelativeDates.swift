import TextModel

/// Dates named by a word: 去年, 同日, 上季, “十四五”时期; and those with a mark before the numeral: 第二季度, 民国115年.
extension DateScan {
    func relative(_ word: DateWord, at i: Int, end: Int) -> DateReading? {
        let anchor = context.anchor
        switch word.meaning {
        case .year: return year(anchor.map { $0.year + word.offset }, end: end)
        case .topicYear: return year(context.topicYear.map { $0 + word.offset }, end: end)
        case .yearOfText: return year(context.lastYear.map { $0 + word.offset }, end: end)
        case .month: return month(anchor?.month(offset: word.offset), end: end)
        case .topicMonth: return month(context.topicMonth?.month(offset: word.offset), end: end)
        case .monthOfText: return month(context.sentenceDate.flatMap(monthOf)?.month(offset: word.offset), end: end)
        case .day: return day(anchor?.adding(days: word.offset), end: end)
        case .dayOfText:
            var same = day(context.sameDay?.adding(days: word.offset), end: end)
            same.rule = "date.same_day"
            return same
        case .week: return week(anchor, word.offset, end: end)
        case .quarter:
            let quarter = word.offset < 0 ? context.topicQuarter : anchor
            // in sport 上季 is a season
            guard
                text.has("度", at: text.before(end)) || context.isAboutQuarter || text.scalar(before: i) == 0x8F83
                    || text.scalar(before: i) == 0x6BD4
            else { return nil }
            return reading(quarter?.quarter(offset: word.offset), end: edgeEnd(at: end), rule: "date.quarter")
        case .half:
            return DateReading(
                quarters: word.offset * 2 - 1, word.offset * 2, of: nil, end: end, isStated: false)
        case .quarterNumber: return DateReading(quarters: 1, 1, of: nil, end: edgeEnd(at: end), isStated: false)
        case .edge: return edge(anchor.map { PartialDate(year: $0.year) }, at: i, end: end)
        case .monthEdge: return edge(anchor?.month(offset: 0), at: i, end: end)
        case .past: return past(from: end)
        case .plan: return plan(word.offset, end: end)
        case .none: return nil
        }
    }

    private func reading(_ period: CalendarPeriod?, end: Int, rule: String) -> DateReading {
        DateReading(period?.low ?? PartialDate(), through: period?.high, end: end, isStated: false, rule: rule)
    }

    /// 今年, 去年同期, 今年前5个月, 去年12月.
    private func year(_ year: Int?, end: Int) -> DateReading {
        if let same = text.match("同期", at: end) {
            return reading(samePeriod(in: year), end: same, rule: "date.same_period")
        }
        return inYear(PartialDate(year: year), isStated: false, from: end, rule: "date.relative_year")
    }

    /// 去年同期 is what the sentence is about, a year earlier.
    private func samePeriod(in year: Int?) -> CalendarPeriod? {
        guard let year else { return nil }
        guard var period = context.sentencePeriod else { return CalendarPeriod(PartialDate(year: year)) }
        period.low.year = year
        period.high?.year = year
        return period
    }

    /// 本月, 上月12日, 上月末.
    private func month(_ month: PartialDate?, end: Int) -> DateReading {
        if let day = number(at: end), (1...31).contains(day.value),
            text.has("日", at: day.end) || text.has("号", at: day.end)
        {
            var date = month ?? PartialDate()
            date.day = month == nil ? nil : day.value
            return DateReading(date, end: text.after(day.end), isStated: false, rule: "date.relative_day")
        }
        return reading(
            month.map { CalendarPeriod($0) }, end: thirdEnd(at: end) ?? edgeEnd(at: end), rule: "date.relative_month")
    }

    private func monthOf(_ date: PartialDate) -> CalendarDate? {
        guard let year = date.year, let month = date.month else { return nil }
        return CalendarDate(year: year, month: month, day: 1)
    }

    private func day(_ day: CalendarDate?, end: Int) -> DateReading {
        reading(day.map { CalendarPeriod(PartialDate($0)) }, end: end, rule: "date.relative_day")
    }

    /// 上周, 上周五, 本周末.
    private func week(_ anchor: CalendarDate?, _ offset: Int, end: Int) -> DateReading {
        let week = anchor?.week(offset: offset)
        let monday = anchor.flatMap { $0.adding(days: offset * 7 - $0.weekday) }
        if text.has("日", at: end) || text.has("天", at: end) {
            return day(monday?.adding(days: 6), end: text.after(end))
        }
        if let number = number(at: end), number.isChinese, (1...6).contains(number.value), number.digitCount == 1 {
            return day(monday?.adding(days: number.value - 1), end: number.end)
        }
        return reading(week, end: text.has("末", at: end) ? text.after(end) : end, rule: "date.week")
    }

    /// 年底 alone; 三年底 and 每年年底 are none.
    private func edge(_ date: PartialDate?, at i: Int, end: Int) -> DateReading? {
        let before = text.scalar(before: i)
        if reader.part(text.before(i)) != 0 || Self.charactersBeforeEdge.contains(before) { return nil }
        return reading(date.map { CalendarPeriod($0) }, end: end, rule: "date.edge")
    }

    private static let charactersBeforeEdge: Set<UInt32> = Set("年每多个历逐当往大".unicodeScalars.map(\.value))

    /// 过去一年, 过去五年: the years before this one.
    private func past(from i: Int) -> DateReading? {
        guard let count = number(at: i), (1...50).contains(count.value), count.upper == nil else { return nil }
        let unit = count.end
        guard text.has("年", at: unit), !text.has("多", at: text.after(unit)) else { return nil }
        let last = context.anchor.map { $0.year - 1 }
        let low = PartialDate(year: last.map { $0 - count.value + 1 })
        let high = count.value == 1 ? nil : last.map { PartialDate(year: $0) }
        let end = text.after(unit)
        return DateReading(low, through: high, end: end, isStated: false, rule: "date.past_years")
    }

    /// “十四五”时期: five years; the plan of that name is no date.
    private func plan(_ firstYear: Int, end: Int) -> DateReading? {
        guard let end = text.match("时期", at: end) ?? text.match("期间", at: end) else { return nil }
        return DateReading(
            PartialDate(year: firstYear), through: PartialDate(year: firstYear + 4), end: end, rule: "date.plan_period")
    }

    // MARK: - Marks before a numeral

    /// 第二季度, 前5个月, 公元前202年, 民国115年, 今(12)日.
    func marked(at i: Int, _ mark: UInt32) -> DateReading? {
        switch mark {
        case 0x7B2C:
            // 《…》第2季 is a season of a series
            let before = text.scalar(before: i)
            guard let number = number(at: text.after(i)),
                text.has("度", at: text.after(number.end))
                    || before != 0x300B && before != 0x300D && before != 0x201D && !isASCIILetter(before)
            else { return nil }
            return quarters(number.value, number.value, unit: number.end, year: nil, isStated: false)
        case 0x524D:
            return Self.charactersBeforeFront.contains(text.scalar(before: i))
                ? nil : firstMonths(at: i, year: nil, isStated: false)
        case 0x516C, 0x7EAA, 0x897F, 0x6C11, 0x4E2D: return era(at: i)
        default: return bracketed(at: i, mark)
        }
    }

    /// 目前, 以前, 之前, 提前 …
    private static let charactersBeforeFront: Set<UInt32> = Set("目日当此之以提年空先往月天满届束始期场跟面".unicodeScalars.map(\.value))

    private func era(at i: Int) -> DateReading? {
        if let start = text.match("中华民国", at: i) ?? text.match("民国", at: i) { return republican(from: start) }
        for (name, sign) in Self.eras {
            guard let start = text.match(name, at: i), let number = number(at: text.skippingBlank(start)),
                number.value > 0,
                text.has("年", at: text.skippingBlank(number.end))
            else { continue }
            // the year before 1 is 0
            let year = sign > 0 ? number.value : 1 - number.value
            let end = text.after(text.skippingBlank(number.end))
            return inYear(PartialDate(year: year), isStated: true, from: end, rule: "date.era")
        }
        return nil
    }

    private static let eras: [(StaticString, Int)] = [
        ("公元前", -1), ("公元", 1), ("纪元前", -1), ("纪元", 1), ("西元前", -1), ("西元", 1),
    ]

    private func republican(from start: Int) -> DateReading? {
        let i = text.skippingBlank(start)
        let isFirst = text.has("元", at: i)
        guard isFirst || number(at: i) != nil else { return nil }
        let end = isFirst ? text.after(i) : number(at: i)?.end ?? i
        guard let value = isFirst ? 1 : number(at: i)?.value, (1...200).contains(value),
            text.has("年", at: text.skippingBlank(end))
        else { return nil }
        let next = text.after(text.skippingBlank(end))
        return inYear(PartialDate(year: value + 1911), isStated: true, from: next, rule: "date.republican")
    }

    /// 今(12)日, 昨(11)日, 本(8)月, 去(2025)年.
    private func bracketed(at i: Int, _ mark: UInt32) -> DateReading? {
        let open = text.after(i)
        guard text[open] == UInt8(ascii: "(") || text.has("（", at: open), let number = number(at: text.after(open)),
            text[number.end] == UInt8(ascii: ")") || text.has("）", at: number.end)
        else { return nil }
        let unit = text.after(number.end)
        let end = text.after(unit)
        switch text.scalar(unit) {
        case 0x65E5, 0x5929, 0x665A, 0x6668, 0x65E9:
            guard (1...31).contains(number.value) else { return nil }
            var date = context.month(ofDay: number.value) ?? PartialDate()
            date.day = date.month == nil ? nil : number.value
            return DateReading(date, end: end, isStated: false, rule: "date.bracketed")
        case 0x6708:
            guard (1...12).contains(number.value) else { return nil }
            let year = context.year(ofMonth: number.value)
            let date = PartialDate(year: year, month: year == nil ? nil : number.value)
            return DateReading(date, end: edgeEnd(at: end), isStated: false, rule: "date.bracketed")
        case 0x5E74:
            let year = number.value < 200 ? number.value + 1911 : number.value
            return inYear(PartialDate(year: year), isStated: false, from: end, rule: "date.bracketed")
        default: return nil
        }
    }
}
