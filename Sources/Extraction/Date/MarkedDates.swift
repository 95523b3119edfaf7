import TextModel

/// Dates with a mark before the numeral: 第二季度, 前5个月, 今(12)日, 第十个五年计划期间, 农历2024年….
extension DateScan {
    func marked(at i: Int, _ mark: UInt32) -> DateReading? {
        switch mark {
        case 0x7B2C: return numbered(at: i)
        case 0x524D, 0x9996, 0x5934:
            let words = mark == 0x524D ? Self.charactersBeforeFront : Self.charactersBeforeHead
            return words.contains(text.scalar(before: i)) ? nil : firstMonths(at: i, year: nil, isStated: true)
        default: return bracketed(at: i, mark)
        }
    }

    /// 目前, 以前, 之前, 提前 …
    private static let charactersBeforeFront = ScalarSet("目日当此之以提年空先往月天满届束始期场跟面")

    /// 元首, 部首 …
    private static let charactersBeforeHead = ScalarSet("元部匕榜魁岁之为罪贼")

    /// 第一季度, 第一至三季度, 第十个五年计划期间.
    private func numbered(at i: Int) -> DateReading? {
        guard let number = number(at: text.after(i)) else { return nil }
        if let plan = fiveYearPlan(number) { return plan }
        guard
            let reading = quarterRange(from: number, of: nil, isStated: false)
                ?? quarters(number.value, number.value, unit: number.end, year: nil, isStated: false)
        else { return nil }
        return isSeason(i..<reading.end) ? nil : reading
    }

    /// The third 季 of a series is a season; 第三季度 never is.
    private func isSeason(_ range: Range<Int>) -> Bool {
        let last = text.before(range.upperBound)
        if text.has("度", at: last) || text.scalar(before: last) == 0x5EA6 { return false }
        let before = text.scalar(before: range.lowerBound)
        if before == 0x300B || before == 0x300D || before == 0x201D || isASCIILetter(before) { return true }
        return !context.isAboutQuarter && !words.isQuarter(range, in: text)
    }

    /// 第七个五年计划期间: the fifth ended in 1980, the sixth began in 1981; the first began in 1953.
    private func fiveYearPlan(_ number: Number) -> DateReading? {
        guard (1...30).contains(number.value), let name = text.match("个五年", at: number.end),
            let plan = text.match("计划", at: name) ?? text.match("规划", at: name),
            let end = text.match("时期", at: plan) ?? text.match("期间", at: plan)
        else { return nil }
        let first = number.value < 3 ? 1948 + number.value * 5 : 1951 + number.value * 5
        return DateReading(
            PartialDate(year: first), through: PartialDate(year: first + 4), end: end, rule: .planPeriod)
    }

    // MARK: - Brackets

    /// 今(12)日, 昨(11), 明(7/12)日, 本(8)月, 去(2025)年.
    private func bracketed(at i: Int, _ mark: UInt32) -> DateReading? {
        let open = text.after(i)
        guard text[open] == UInt8(ascii: "(") || text.has("（", at: open),
            let number = run(of: 1...4, at: text.after(open))
        else { return nil }
        if text[number.end] == UInt8(ascii: "/") { return bracketedDay(number, mark) }
        guard let unit = bracketEnd(at: number.end) else { return nil }
        let end = text.after(unit)
        switch text.scalar(unit) {
        case 0x65E5, 0x5929, 0x665A, 0x6668, 0x65E9: return bracketedDay(number.value, end: end)
        case 0x6708:
            guard (1...12).contains(number.value) else { return nil }
            let date = PartialDate(year: context.year(ofMonth: number.value), month: number.value)
            // where nothing tells the year, what the brackets say is all that is known
            if date.year == nil { return DateReading(date, end: edgeEnd(at: end), rule: .bracketed) }
            return DateReading(date, end: edgeEnd(at: end), isStated: false, rule: .bracketed)
        case 0x5E74:
            let year = number.value < 200 ? number.value + 1911 : number.value
            return inYear(PartialDate(year: year), isStated: false, from: end, rule: .bracketed)
        default: return Self.marksOfDays.contains(mark) ? bracketedDay(number.value, end: unit) : nil
        }
    }

    /// 今（20）公布 leaves the 日 out.
    private static let marksOfDays = ScalarSet("今昨明")

    private func bracketEnd(at i: Int) -> Int? {
        text[i] == UInt8(ascii: ")") ? i + 1 : text.has("）", at: i) ? text.after(i) : nil
    }

    private func bracketedDay(_ day: Int, end: Int) -> DateReading? {
        guard (1...31).contains(day) else { return nil }
        // where no day tells the month, what the brackets say is all that is known
        guard var date = context.month(ofDay: day) else {
            return DateReading(PartialDate(day: day), end: end, rule: .bracketed)
        }
        date.day = day
        return DateReading(date, end: end, isStated: false, rule: .bracketed)
    }

    /// 明(7/12)日; without the 日 only what is in the brackets is a date.
    private func bracketedDay(_ month: (value: Int, end: Int), _ mark: UInt32) -> DateReading? {
        guard Self.marksOfDays.contains(mark), (1...12).contains(month.value),
            let day = run(of: 1...2, at: month.end + 1), let unit = bracketEnd(at: day.end), text.has("日", at: unit)
        else { return nil }
        let date = PartialDate(month: month.value, day: day.value)
        return DateReading(date, end: text.after(unit), rule: .bracketed)
    }

    // MARK: - Lunar dates

    /// Behind 农历六月廿四: no date of the calendar that the record writes.
    func lunarStretchEnd(_ word: DateWord, end: Int) -> Int {
        word.offset == 1 ? lunarDayEnd(at: end) : lunarEnd(at: end)
    }

    /// 农历2024年十月初一: only its year is one of ours.
    func lunarYear(at i: Int) -> DateReading? {
        guard let number = number(at: i), number.digitCount == 4, (1000...2199).contains(number.value),
            text.has("年", at: number.end)
        else { return nil }
        let end = text.after(number.end)
        var reading = DateReading(PartialDate(year: number.value), end: end, rule: .year)
        reading.resume = lunarEnd(at: end)
        return reading
    }

    /// Behind 三月十五, 腊月二十三日, 闰六月 of a lunar calendar at `i`.
    func lunarEnd(at i: Int) -> Int {
        let start = text.has("闰", at: i) ? text.after(i) : i
        if let end = text.match("正月", at: start) ?? text.match("腊月", at: start) ?? text.match("冬月", at: start) {
            return lunarDayEnd(at: end)
        }
        if let month = number(at: start), text.has("月", at: month.end) { return lunarDayEnd(at: text.after(month.end)) }
        // 农历6/24
        guard let month = run(of: 1...2, at: start), text[month.end] == UInt8(ascii: "/"),
            let day = run(of: 1...2, at: month.end + 1)
        else { return i }
        return day.end
    }

    private func lunarDayEnd(at i: Int) -> Int {
        let start = text.has("初", at: i) ? text.after(i) : i
        guard let day = number(at: start) else { return i }
        return dayMark(at: day.end) ?? day.end
    }
}
