import TextModel

/// Months and days: 4月, 4月19日, 4月中旬, 4月19—21日, 19日, 12号.
extension DateScan {
    /// 4月, 4月19日, 4月中旬, 4月底.
    func month(_ number: Number, unit: Int, year: Int?, isStated: Bool, at i: Int) -> DateReading? {
        let month = number.value
        if let upper = number.upper, upper <= 12, year != nil || !isOtherWord(afterMonth: unit, at: i) {
            return DateReading(months: month / 10, upper, of: year, end: monthEnd(at: unit), isStated: isStated)
        }
        let end = text.after(unit)
        let day = self.number(at: text.skippingBlank(end))
        // 13月 is no month of a year, else it is a length of time
        guard (1...12).contains(month) || month < 100 && (year != nil || day.map(hasDayMark) ?? false) else {
            return nil
        }
        guard year != nil || !isOtherWord(afterMonth: unit, at: i) else { return nil }
        if isLunar(before: i) || year == nil && (isLunarDay(at: end) || isFestival(month: number, day: day)) {
            return nil
        }
        if let day, let reading = self.day(day, of: (year, month), isStated: isStated) { return reading }
        let date = PartialDate(year: year, month: month)
        return DateReading(date, end: monthEnd(at: unit), isStated: isStated, rule: .month)
    }

    /// 元月 is January.
    func firstMonth(at i: Int, year: Int?, isStated: Bool) -> DateReading? {
        let unit = text.after(i)
        let january = Number(value: 1, end: unit, digitCount: 1, isChinese: true)
        return month(january, unit: unit, year: year, isStated: isStated, at: i)
    }

    private func hasDayMark(_ day: Number) -> Bool { dayMark(at: text.skippingBlank(day.end)) != nil }

    /// 19日, 19至21日 and, of a Chinese month, 十九, after a month.
    private func day(_ day: Number, of month: (year: Int?, month: Int), isStated: Bool) -> DateReading? {
        let mark = text.skippingBlank(day.end)
        let date = PartialDate(year: month.year, month: month.month, day: day.value)
        if let end = dayMark(at: mark) {
            guard day.value < 100 else { return nil }
            return DateReading(date, end: end, isStated: isStated, rule: .day)
        }
        guard (1...31).contains(day.value) else { return nil }
        // 19至21日, 19、20日
        if let (last, lastMark) = rangeEnd(after: day), let end = dayMark(at: lastMark), day.value < last.value {
            let high = PartialDate(year: month.year, month: month.month, day: last.value)
            return DateReading(date, through: high, end: end, isStated: isStated, rule: .days)
        }
        // 5、12和19日
        if endsInList(day) { return DateReading(date, end: day.end, isStated: isStated, rule: .day) }
        guard day.isChinese, day.upper == nil, day.digitCount == 0, isDayWithoutMark(at: day.end) else { return nil }
        return DateReading(date, end: day.end, isStated: isStated, rule: .day)
    }

    /// 八月二十三, 上午…: a Chinese day may do without 日 where nothing else can be meant.
    private func isDayWithoutMark(at i: Int) -> Bool {
        !isHan(text.scalar(i)) && text.scalar(i) != 0x3001 || text.match("上午", at: i) != nil
            || text.match("下午", at: i) != nil
    }

    /// True for 5 in 5、12和19日: the mark stands behind the last of the list.
    func endsInList(_ day: Number) -> Bool {
        var end = day.end
        for _ in 0..<Self.longestList {
            guard text.has("、", at: end) || text.has("和", at: end) || text.has("及", at: end) || text.has("与", at: end),
                let next = number(at: text.after(end)), (1...31).contains(next.value),
                next.isChinese == day.isChinese
            else { return false }
            if text.has("日", at: next.end) { return dayMark(at: next.end) != nil }
            end = next.end
        }
        return false
    }

    private static let longestList = 8

    /// The place after 月, 月份, and 上旬, 底.
    func monthEnd(at unit: Int) -> Int {
        var end = text.after(unit)
        if text.has("份", at: end), !text.has("额", at: text.after(end)) { end = text.after(end) }
        if let third = thirdEnd(at: end) { return third }
        if let edge = text.match("月底", at: end) ?? text.match("月末", at: end) ?? text.match("月初", at: end) {
            return edge
        }
        return edgeEnd(at: end)
    }

    /// The end of 上旬, 中旬, 下旬, 中下旬.
    func thirdEnd(at i: Int) -> Int? { text.match(anyOf: Self.thirds, at: i) }

    private static let thirds: FewWords = ["上旬", "中旬", "下旬", "中下旬", "上中旬"]

    /// The end of 日 or 号 at `i`; 日元 and 号楼 are other words.
    func dayMark(at i: Int) -> Int? {
        if text.has("日", at: i) {
            let next = text.after(i)
            return text.has("元", at: next) ? nil : next
        }
        return text.has("号", at: i) && !Self.thingsAfterMonth.contains(text.scalar(text.after(i))) ? text.after(i) : nil
    }

    /// 号 before 楼, 线 …: the number of a thing.
    private func isNumberedThing(at i: Int) -> Bool { Self.numberedThings.contains(text.scalar(i)) }

    private static let thingsAfterMonth = ScalarSet("楼线院桥船机文令馆门店厅井")
    private static let numberedThings = ScalarSet("楼线院桥船机文令馆门店厅井高公国省县台车舱仓库站炉矿坑洞球泳赛场航泊位别区地工窗桌床路码跑种选队反基汽柴隧洪决主艇的")

    /// 月 that belongs to another word: 12月龄, 第3月.
    private func isOtherWord(afterMonth unit: Int, at i: Int) -> Bool {
        let before = text.scalar(before: i)
        // 第3月, 判10月, 各4月
        if Self.charactersBeforeMonthInWords.contains(before) { return true }
        // 指数续四月上升, but 延续6月势头
        if before == 0x7EED, !Self.charactersBeforeOn.contains(text.scalar(before: text.before(i))) { return true }
        // 时隔两月, 近4月新高
        if text.has("两", at: i) || before == 0x8FD1 && !isNearness(endingAt: i) { return true }
        // 未来三月, 过去12月, 震后一月: how long it takes
        if text.has(anyOf: Self.wordsBeforeLength, endingAt: i) || before == 0x540E && text.match("一月", at: i) != nil {
            return true
        }
        // 10年6月 of a sentence
        if before == 0x5E74, part(text.before(text.before(i))) != 0 { return true }
        let next = text.after(unit)
        if text.has(anyOf: Self.wordsOfAge, at: next) { return true }
        return Self.charactersAfterMonthInWords.contains(text.scalar(next))
    }

    /// 接近, 附近.
    private func isNearness(endingAt i: Int) -> Bool {
        Self.charactersBeforeNear.contains(text.scalar(before: text.before(i)))
    }

    private static let charactersBeforeNear = ScalarSet("接附临靠邻")
    private static let wordsBeforeLength: FewWords = ["未来", "过去", "为期", "历时", "长达", "连续", "羁押", "拘役"]
    /// 6月大的, 3月大男婴, 5月大，; but 7月大涨.
    private static let wordsOfAge: FewWords = ["大的", "大，", "大。", "大、", "大男", "大女", "大婴", "大幼", "大宝宝"]
    private static let charactersBeforeMonthInWords = ScalarSet("第判刑各")
    private static let charactersBeforeOn = ScalarSet("延持继陆后手")
    private static let charactersAfterMonthInWords = ScalarSet("龄球饼亮嫂薪租均经牙")

    // MARK: - Lunar dates

    /// 农历六月廿四 is no month of the calendar that the record writes.
    func isLunar(before i: Int) -> Bool { text.has(anyOf: Self.lunarCalendars, endingAt: i) }

    /// 三月三, 九月九 and the like are feasts.
    private func isFestival(month: Number, day: Number?) -> Bool {
        guard let day, month.isChinese, day.isChinese, day.value == month.value, day.digitCount == 1 else {
            return false
        }
        return dayMark(at: day.end) == nil && text.separatorEnd(at: day.end) == nil
    }

    /// 初九 after 九月.
    private func isLunarDay(at i: Int) -> Bool {
        guard text.has("初", at: i), let day = number(at: text.after(i)) else { return false }
        return day.isChinese && (1...10).contains(day.value) && !text.has("批", at: day.end)
    }

    private static let lunarCalendars: FewWords = [
        "农历", "阴历", "旧历", "夏历", "闰", "藏历", "农历闰", "傣历", "彝历",
        "农历的", "农历进入", "教历", "教历的", "回历",
    ]

    // MARK: - Days alone

    /// 19日 alone; 15日内 is a length of time.
    func loneDay(_ number: Number, unit: Int, at i: Int) -> DateReading? {
        guard (1...31).contains(number.value), number.upper == nil, !isNoDay(number, at: i),
            !isLength(number, unit: unit, at: i)
        else {
            return nil
        }
        return DateReading(PartialDate(day: number.value), end: text.after(unit), rule: .loneDay)
    }

    /// 这两日, 春节前6日, 六月初七日, 五日线.
    private func isNoDay(_ number: Number, at i: Int) -> Bool {
        if text.has(anyOf: Self.averages, at: text.after(number.end)) { return true }
        return switch text.scalar(before: i) {
        case 0x524D: !Self.charactersBeforeBefore.contains(text.scalar(before: text.before(i)))
        case 0x521D: number.isChinese
        case 0x6708: number.isChinese && isLunarMonth(endingAt: i)
        default: text.has("两", at: i)
        }
    }

    /// Of prices in so many days.
    private static let averages: FewWords = ["线", "均线", "移动平均", "均价", "均量"]

    /// The 十二月 of 回历十二月十日.
    private func isLunarMonth(endingAt i: Int) -> Bool {
        var start = text.before(i)
        while i - start <= Self.longestMonth, part(text.before(start)) != 0 { start = text.before(start) }
        return isLunar(before: start)
    }

    /// In bytes: 十二月.
    private static let longestMonth = 9

    /// 目前, 此前, 日前: 6日 after them is a day.
    private static let charactersBeforeBefore = ScalarSet("目此日之以当先")

    private func isLength(_ number: Number, unit: Int, at i: Int) -> Bool {
        let next = text.after(unit)
        let before = text.scalar(before: i)
        if isOtherWord(afterDay: next) || before == 0x7B2C || before == 0x81F3 && isCourse(at: next) { return true }
        if number.isLone {
            // 某一日, but 一日晚
            return Self.charactersBeforeOneDay.contains(text.scalar(before: i)) || !followsOneDay(next)
        }
        return FigureScan.isLength(days: i..<number.end, end: next, isChinese: number.isChinese, in: text)
            || number.isChinese && isLength(through: next)
    }

    /// 五日至十日拘留: the second tells that both are lengths of time.
    private func isLength(through i: Int) -> Bool {
        guard text.has("至", at: i), let last = number(at: text.after(i)), last.isChinese, text.has("日", at: last.end)
        else { return false }
        return FigureScan.isLength(
            days: text.after(i)..<last.end, end: text.after(last.end), isChinese: true, in: text)
    }

    private static let charactersBeforeOneDay = ScalarSet("某每另这那近第终同如复连整半首前后末有一非单早晚身当")

    /// 说, 晚, 电 …: 一日 before them is the first of the month.
    private func followsOneDay(_ i: Int) -> Bool { text.has(anyOf: Self.wordsAfterOneDay, at: i) }

    private static let wordsAfterOneDay: FewWords = [
        "上午", "下午", "凌晨", "晚", "清晨", "中午", "电", "讯", "报道", "报导", "宣布", "表示", "说", "发表", "起", "在", "抵", "已逮捕", "举行",
        "会见", "通过", "发布", "指出", "证实",
    ]

    /// 日 is part of another word: 日元, 日报, 日本; not in 5日报道, 5日本报.
    private func isOtherWord(afterDay i: Int) -> Bool {
        // 7日平均, 1日办结
        if text.has(anyOf: Self.wordsAfterLength, at: i) { return true }
        // “十日达”
        if text.has("达", at: i) { return !isHan(text.scalar(text.after(i))) }
        guard Self.charactersAfterDayInWords.contains(text.scalar(i)) else { return false }
        if text.has(anyOf: Self.wordsAfterDay, at: i) { return false }
        return true
    }

    private static let wordsAfterLength: FewWords = ["平均", "办结", "均值", "移动平均"]
    private static let charactersAfterDayInWords = ScalarSet("均元圆报本军语币子益常趋程照产用历")
    private static let wordsAfterDay: FewWords = [
        "报道", "报导", "报告", "报称", "报警", "本报", "本届", "本次", "本台", "本案", "军方", "均大", "均以", "均有", "产生", "用电量",
        "常务", "照例", "历经", "圆满", "圆梦",
    ]

    /// 12号 alone, in figures, where it begins a clause or follows a word that days follow, and speech or time follows.
    func numberedDay(_ number: Number, unit: Int, at i: Int) -> DateReading? {
        guard !number.isChinese, (1...31).contains(number.value), number.digitCount <= 2 else { return nil }
        let end = text.after(unit)
        let before = text.scalar(before: i)
        guard !Self.charactersBeforeNumberedThing.contains(before), !isASCIILetter(before), before != 0x2F,
            Self.charactersAfterNumberedDay.contains(text.scalar(end)) || isAlone(i..<end) || opensDayRange(at: end)
                || words.isDayFollower(in: text, at: end) || continuesDays(at: i, before)
                || Self.charactersBeforeNumberedDay.contains(before) && !isNumberedThing(at: end)
                || isHour(at: end) || !isHan(before) && text.has("是", at: end)
        else { return nil }
        return DateReading(PartialDate(day: number.value), end: end, rule: .loneDay)
    }

    /// 9号、10号, 4号5号两天, 今天（9号）; not 2022年1号令.
    private func continuesDays(at i: Int, _ before: UInt32) -> Bool {
        lastEnd == i && before != 0x5E74 || before == 0x3001 && lastEnd == text.before(i)
            || (before == 0x28 || before == 0xFF08) && lastEnd == text.before(i)
    }

    /// 5号18点.
    private func isHour(at i: Int) -> Bool {
        guard let hour = number(at: i), hour.value <= 24 else { return false }
        return text.has("点", at: hour.end) || text.has("时", at: hour.end)
    }

    /// 4号到5号, 13号和16号.
    private func opensDayRange(at i: Int) -> Bool {
        let separator = text.separatorEnd(at: i)
        let next = text.has("和", at: i) || text.has("、", at: i) ? text.after(i) : separator
        guard let next, let last = number(at: next), (1...31).contains(last.value), text.has("号", at: last.end) else {
            return false
        }
        if separator != nil { return !isNumberedThing(at: text.after(last.end)) }
        return words.isDayFollower(in: text, at: text.after(last.end)) || !isHan(text.scalar(text.after(last.end)))
    }

    /// 神舟20号, 天宫1号, 第3号, 大楼5号.
    private static let charactersBeforeNumberedThing = ScalarSet("第舟宫娥兔征星道路街巷弄段楼区栋组机者车线台座船舰艇窗门编列院“”\"#楼球洞坑井库站岛馆墓屋床")
    private static let charactersBeforeNumberedDay = ScalarSet("在于自从至到")
    private static let charactersAfterNumberedDay = ScalarSet("，晚早")

    /// True if the text or line holds nothing else.
    func isAlone(_ range: Range<Int>) -> Bool {
        (range.lowerBound == 0 || text[range.lowerBound - 1] == 0x0A)
            && (range.upperBound == text.count || text[range.upperBound] == 0x0A)
    }
}
