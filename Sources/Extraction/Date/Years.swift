import TextModel

/// Dates that begin with a year or with a number before 年代 or 世纪: 2024年4月19日, 98年4月, 102年1月7日, 20世纪80年代.
extension DateScan {
    func yearOrDecade(_ number: Number, unit: Int, at i: Int) -> DateReading? {
        let end = text.after(unit)
        if text.has("代", at: end) { return decades(number.value, number.value, end: text.after(end)) }
        guard let year = year(number, end: end, at: i) else { return nil }
        if let same = samePeriod(in: year, offset: nil, at: end) { return same }
        return inYear(PartialDate(year: year), isStated: true, from: end, rule: .year)
    }

    /// The year that a number before 年 means; nil for a length of time.
    private func year(_ number: Number, end: Int, at i: Int) -> Int? {
        if number.digitCount == 4 {
            return (1000...2199).contains(number.value) && !isLength(years: number, end: end, at: i)
                ? number.value : nil
        }
        if number.isChinese, number.digitCount == 0 { return spelledYear(number, end: end) }
        if let year = republicanYear(number, end: end, at: i) { return year }
        return shortYear(number, end: end, at: i)
    }

    /// 两千零四年八月, 八十九年十月二十七日; 一千五百年 and 八十九年 are lengths of time.
    private func spelledYear(_ number: Number, end: Int) -> Int? {
        if (1000...2199).contains(number.value) { return followedByMonth(end) ? number.value : nil }
        guard (30...150).contains(number.value) else { return nil }
        let isDated = followedByDay(end) && republic.isLikely(in: self)
        return isDated || (followedByMonth(end) || text.has("度", at: end)) && republic.isStated(in: self)
            ? number.value + 1911 : nil
    }

    /// 1500年前 and 近2000年 are lengths of time, 2030年前 and 2000年以来 are not.
    private func isLength(years number: Number, end: Int, at i: Int) -> Bool {
        if text.has("多", at: end) || text.has("余", at: end) { return true }
        if text.has(anyOf: Self.wordsAfterLength, at: end) { return true }
        if text.has("来", at: end) && text.scalar(before: i) != 0x81EA
            || text.match("以来", at: end) != nil && number.value < 1500
        {
            return true
        }
        guard !number.isChinese else { return false }
        if number.value < 1850 {
            if text.has(anyOf: Self.wordsAfterOldLength, at: end) { return true }
        }
        return (number.value % 100 == 0 || number.value < 1850)
            && Self.charactersBeforeLongTime.contains(text.scalar(before: i))
    }

    private static let wordsAfterLength: FewWords = ["历史", "的历史", "文明", "之久", "的文明", "不遇"]
    private static let wordsAfterOldLength: FewWords = ["前", "以前", "之前", "以上", "间"]
    private static let charactersBeforeLongTime = ScalarSet("近约达逾超过越有历今传承前这亘绵")

    /// 98年4月, 08年; 判刑10年6月 is a length.
    private func shortYear(_ number: Number, end: Int, at i: Int) -> Int? {
        guard number.digitCount == 2, text.match("国", endingAt: i) == nil, text.match("判", endingAt: i) == nil,
            text.scalar(before: i) != 0x7B2C
        else { return nil }
        let isShort = text[i] == 0x30 || text.scalar(i) == 0x96F6 || text.scalar(i) == 0x3007
        let isDated = followedByMonth(end) && (number.value >= 60 || followedByDay(end))
        guard isShort && (number.upper == nil) || isDated || isBirth(number, end: end) else { return nil }
        return number.value + (number.value < 50 ? 2000 : 1900)
    }

    /// 92年出生, 85年毕业; in an article that counts the years of the Republic it may be one of those.
    private func isBirth(_ number: Number, end: Int) -> Bool {
        number.value >= 50 && text.has(anyOf: Self.births, at: end) && !republic.isStated(in: self)
    }

    private static let births: FewWords = ["出生", "生于", "生人", "生的", "毕业", "入学", "入伍", "入党", "参军"]

    /// 102年1月7日, and where the article counts so, 116年 and 至98年底.
    private func republicanYear(_ number: Number, end: Int, at i: Int) -> Int? {
        guard (30...150).contains(number.value), number.digitCount == 2 || number.digitCount == 3 else { return nil }
        let before = text.scalar(before: i)
        if number.isChinese && number.digitCount == 0 { return nil }
        if number.digitCount == 3, followedByMonth(end) || text.has("度", at: end) { return number.value + 1911 }
        guard !Self.isLength(yearsBetween: before, text.scalar(end)), (70...150).contains(number.value) else {
            return nil
        }
        if number.digitCount == 3 {
            // a year that has not come is named with a word such as 至
            let mayBe = number.value <= Self.lastLikelyYear || Self.charactersBeforeYear.contains(before)
            return mayBe && republic.isLikely(in: self) ? number.value + 1911 : nil
        }
        let isBound = !isHan(before) || Self.charactersBeforeYear.contains(before)
        let isEdge = text.has("度", at: end) || text.has("底", at: end) || text.has("初", at: end)
        let isYear = isBound && followedByMonth(end) || isEdge || Self.charactersBeforeYear.contains(before)
        return isYear && republic.isStated(in: self) ? number.value + 1911 : nil
    }

    private static let lastLikelyYear = 118
    private static let charactersBeforeYear = ScalarSet("自至到从于在国及和与((【「」《")
    /// True if the characters before and behind 98年 say how long, and not which year of the Republic.
    static func isLength(yearsBetween before: UInt32, _ next: UInt32) -> Bool {
        charactersAfterYears.contains(next) || charactersBeforeYears.contains(before)
    }

    private static let charactersAfterYears = ScalarSet("来以期前后资历多余之左老纪")
    private static let charactersBeforeYears = ScalarSet("龄有达逾近约超满经长已创存隔违这第每过续立历校")

    func followedByMonth(_ i: Int) -> Bool {
        var i = text.skippingBlank(i)
        if text.match("上半年", at: i) != nil || text.match("下半年", at: i) != nil || text.match("元月", at: i) != nil {
            return true
        }
        // 70年第8个月
        let isCounted = text.has("第", at: i)
        if isCounted { i = text.after(i) }
        guard let number = number(at: i), (1...12).contains(number.value) else { return false }
        let end = text.skippingBlank(number.end)
        return text.has("月", at: end) || isCounted && text.match("个月", at: end) != nil
            || text.separatorEnd(at: end).flatMap { self.number(at: $0) }.map { text.has("月", at: $0.end) } ?? false
            || text.has("、", at: end) && self.number(at: text.after(end)).map { text.has("月", at: $0.end) } ?? false
    }

    private func followedByDay(_ i: Int) -> Bool {
        guard let month = number(at: text.skippingBlank(i)) else { return false }
        let next = text.after(text.skippingBlank(month.end))
        guard let day = number(at: text.skippingBlank(next)), (1...31).contains(day.value) else { return false }
        return dayMark(at: text.skippingBlank(day.end)) != nil
    }

    // MARK: - Decades and centuries

    /// 80年代, 1980年代, 七八十年代.
    func decades(_ first: Int, _ last: Int, end: Int) -> DateReading? {
        guard first % 10 == 0, last % 10 == 0, first <= last else { return nil }
        let isShort = first < 100
        guard isShort ? (10...90).contains(first) && last <= 90 : (1000...2190).contains(first) && last <= 2190 else {
            return nil
        }
        let base = isShort ? 1900 : 0
        let low = PartialDate(year: base + first, openDigits: 1)
        let high = first == last ? nil : PartialDate(year: base + last, openDigits: 1)
        return DateReading(low, through: high, end: decadeEnd(at: end), isStated: !isShort, rule: .decade)
    }

    /// 末, 初 and 末期, 中期, 初期 … right after a decade.
    private func decadeEnd(at i: Int) -> Int { edgeEnd(at: i) }

    /// 20世纪, 20世纪80年代.
    func century(_ number: Number, unit: Int) -> DateReading? {
        guard let end = text.match("世纪", at: unit), (1...30).contains(number.value), !number.isLone,
            !text.has("两", at: text.before(unit)), !text.has(anyOf: Self.namesOfCentury, at: end)
        else { return nil }
        return inCentury(number.value, from: end, isStated: true)
    }

    /// Behind 21世纪: a name that begins with it.
    private static let namesOfCentury: FewWords = [
        "海上丝绸", "经济报道", "教育研究院", "理事会", "构想恳谈", "福克斯", "出版社", "人才报", "不动产",
    ]

    /// 末, 初 and 中叶 right after a century.
    func centuryEnd(at i: Int) -> Int { text.match("中叶", at: i) ?? edgeEnd(at: i) }

    func inCentury(_ number: Int, from end: Int, isStated: Bool) -> DateReading? {
        let base = (number - 1) * 100
        if let (first, last, decadeEnd) = decadePair(at: end) {
            let high = first == last ? nil : PartialDate(year: base + last, openDigits: 1)
            return DateReading(
                PartialDate(year: base + first, openDigits: 1), through: high, end: edgeEnd(at: decadeEnd),
                isStated: isStated, rule: .decade)
        }
        let date = PartialDate(year: base, openDigits: 2)
        return DateReading(date, end: centuryEnd(at: end), isStated: isStated, rule: .century)
    }

    /// 80年代, 七八十年代, 七、八十年代, 80至90年代 at `i`: the first and the last of them.
    func decadePair(at start: Int) -> (first: Int, last: Int, end: Int)? {
        let i = text.skippingBlank(start)
        guard let number = number(at: i) else { return nil }
        if let end = text.match("年代", at: number.end) { return decade(number.value).map { ($0, $0, end) } }
        if let upper = number.upper, let end = text.match("十年代", at: number.end) {
            return (number.value / 10 * 10, upper * 10, end)
        }
        guard let next = listEnd(at: number.end), let last = self.number(at: next),
            let end = text.match("年代", at: last.end), let high = decade(last.value)
        else { return nil }
        let first = number.value < 10 && last.digitCount == 0 ? number.value * 10 : number.value
        return decade(first).flatMap { $0 < high ? ($0, high, end) : nil }
    }

    private func decade(_ number: Int) -> Int? { number % 10 == 0 && (10...90).contains(number) ? number : nil }

    private func listEnd(at i: Int) -> Int? { text.has("、", at: i) ? text.after(i) : text.separatorEnd(at: i) }

    // MARK: - Within a year

    /// What follows a year: a month, a quarter, a half, 底.
    func inYear(_ year: PartialDate, isStated: Bool, from end: Int, rule: DateReading.Rule) -> DateReading {
        let i = text.skippingBlank(end)
        if let reading = part(of: year.year, isStated: isStated, at: i) { return reading }
        var end = edgeEnd(at: yearTailEnd(at: end))
        if text.has("度", at: end), !Self.charactersAfterDegree.contains(text.scalar(text.after(end))) {
            end = text.after(end)
            // 2020年度第二季度
            if text.has(anyOf: Self.partsOfBusinessYear, at: end),
                let reading = part(of: year.year, isStated: isStated, at: end)
            {
                return reading
            }
            end = edgeEnd(at: end)
        }
        return DateReading(year, end: end, isStated: isStated, rule: rule)
    }

    private static let partsOfBusinessYear: FewWords = ["第", "上半年", "下半年"]
    /// 度 before them is another word: 度假, 度过.
    private static let charactersAfterDegree = ScalarSet("假过夏冬日汛春")

    /// 2024年年底: the second 年 belongs to the edge.
    private func yearTailEnd(at i: Int) -> Int {
        if let end = text.match("全年", at: i) { return isWholeYear(endingAt: end) ? end : i }
        guard let end = text.match(anyOf: Self.yearEdges, at: i) else { return i }
        return isEdgeOfOtherWord(at: end) ? i : end
    }

    private static let yearEdges: FewWords = ["年底", "年末", "年初", "年中", "年终", "岁末"]

    private func isEdgeOfOtherWord(at i: Int) -> Bool { Self.charactersAfterFirst.contains(text.scalar(i)) }

    /// A part of a year at `i`.
    private func part(of year: Int?, isStated: Bool, at i: Int) -> DateReading? {
        let isNumeral = part(i) != 0
        if let quarter = quarterLetter(at: i) {
            return DateReading(quarters: quarter, quarter, of: year, end: i + 2, isStated: isStated)
        }
        if !isNumeral || text.has("一", at: i) || text.has("二", at: i),
            let (word, end) = words.word(in: text, at: i), word.meaning == .half || word.meaning == .quarterNumber
        {
            let (first, last) =
                word.meaning == .half ? (word.offset * 2 - 1, word.offset * 2) : (word.offset, word.offset)
            return DateReading(quarters: first, last, of: year, end: edgeEnd(at: end), isStated: isStated)
        }
        if text.has("元", at: i), text.has("月", at: text.after(i)) {
            return firstMonth(at: i, year: year, isStated: isStated)
        }
        guard isNumeral else { return countedPart(of: year, isStated: isStated, at: i) }
        guard let first = number(at: i) else { return nil }
        let unit = text.skippingBlank(first.end)
        switch text.scalar(unit) {
        case 0x6708: return month(first, unit: unit, year: year, isStated: isStated, at: i)
        case 0x5B63: return quarters(first.value, first.value, unit: unit, year: year, isStated: isStated)
        default: return partRange(from: first, of: year, isStated: isStated)
        }
    }

    /// Q2 right behind a year; by itself it may be a car.
    private func quarterLetter(at i: Int) -> Int? {
        guard text[i] == UInt8(ascii: "Q"), (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(text[i + 1]),
            !isASCIIDigit(text.scalar(i + 2)), !isASCIILetter(text.scalar(i + 2))
        else { return nil }
        return Int(text[i + 1] - UInt8(ascii: "0"))
    }

    /// 第一季度, 第8个月, 前三季度, 首10个月.
    private func countedPart(of year: Int?, isStated: Bool, at i: Int) -> DateReading? {
        if text.has("第", at: i), let number = number(at: text.after(i)) {
            let unit = text.skippingBlank(number.end)
            if let end = text.match("个月", at: unit), (1...12).contains(number.value) {
                return DateReading(
                    PartialDate(year: year, month: number.value), end: end, isStated: isStated, rule: .month)
            }
            if let stretch = quarterRange(from: number, of: year, isStated: isStated) { return stretch }
            return quarters(number.value, number.value, unit: unit, year: year, isStated: isStated)
        }
        return firstMonths(at: i, year: year, isStated: isStated)
    }

    /// 1—5月, 一、二季度, 一至三季度 of a year.
    private func partRange(from first: Number, of year: Int?, isStated: Bool) -> DateReading? {
        guard let (second, unit) = rangeEnd(after: first) else { return nil }
        switch text.scalar(unit) {
        case 0x6708 where first.value < second.value && second.value <= 12 && first.value > 0:
            return DateReading(
                months: first.value, second.value, of: year, end: monthEnd(at: unit), isStated: isStated)
        case 0x5B63: return quarters(first.value, second.value, unit: unit, year: year, isStated: isStated)
        default: return nil
        }
    }

    /// 初, 末, 底 right after a date; 初步 and 初中 are other words.
    func edgeEnd(at i: Int) -> Int {
        switch text.scalar(i) {
        case 0x5E95:
            let next = text.after(i)
            return Self.charactersAfterBottom.contains(text.scalar(next)) ? i : next
        case 0x672B:
            let next = text.after(i)
            return Self.charactersAfterEnd.contains(text.scalar(next)) ? i : next
        case 0x521D:
            let next = text.after(i)
            return Self.charactersAfterFirst.contains(text.scalar(next)) ? i : next
        case 0x4F0A: return text.match("伊始", at: i) ?? i
        default: return i
        }
    }

    /// 初 before them is another word.
    static let charactersAfterFirst = ScalarSet("步中级次审选始心三二一赛评创衷期夏春秋冬")
    /// 底 before them is another word: 底气, 底线.
    private static let charactersAfterBottom = ScalarSet("部气线蕴座色牌")
    /// 末 before them is another word: 末期, 末端.
    private static let charactersAfterEnd = ScalarSet("端期梢班尾")
}

extension DateReading {
    init(quarters first: Int, _ last: Int, of year: Int?, end: Int, isStated: Bool) {
        let period = CalendarPeriod.quarters(first, through: last, of: year)
        self.init(period.low, through: period.high, end: end, isStated: isStated, rule: .quarter)
        saysParts = false
    }

    init(months first: Int, _ last: Int, of year: Int?, end: Int, isStated: Bool) {
        let period = CalendarPeriod.months(first, through: last, of: year)
        self.init(period.low, through: period.high, end: end, isStated: isStated, rule: .months)
    }
}

extension DateScan.Number {
    /// 一 alone: 一世纪 is a length or an article.
    var isLone: Bool { isChinese && value == 1 && digitCount == 1 }
}
