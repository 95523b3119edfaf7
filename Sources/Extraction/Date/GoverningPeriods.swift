import TextModel

/// Words that mean a part of what the text is about: 去年同期, 2019年同月, 全年, 年末, 季底.
extension DateScan {
    /// 同期, 同月 or 同季 right after a year.
    func samePeriod(in year: Int?, offset: Int?, at i: Int) -> DateReading? {
        if let end = text.match("同期", at: i) { return samePeriod(in: year, offset: offset, end: end) }
        if let end = text.match("同月", at: i) {
            let period = context.period
            guard let month = period?.low.month, period?.high.map({ $0.month == month }) ?? true else { return nil }
            let date = PartialDate(year: year, month: year == nil ? nil : month)
            return DateReading(date, end: end, isStated: false, rule: .samePeriod)
        }
        guard let end = text.match("同季", at: i), context.isAboutQuarter else { return nil }
        return samePeriod(in: year, offset: offset, end: end)
    }

    /// 去年同期 is what the sentence is about, a year earlier; 2019年同期, in that year.
    private func samePeriod(in year: Int?, offset: Int?, end: Int) -> DateReading {
        var period = context.period
        let shifted = offset.flatMap { offset in offset < 0 ? period?.low.year.map { $0 + offset } : nil } ?? year
        let years = (period?.high?.year ?? 0) - (period?.low.year ?? 0)
        period?.low.year = shifted
        period?.high?.year = shifted.map { $0 + max(years, 0) }
        if let period, shifted != nil, period.low.isPossible, period.high?.isPossible ?? true {
            return reading(period, end: end, rule: .samePeriod)
        }
        return DateReading(PartialDate(year: year), end: end, isStated: offset == nil, rule: .samePeriod)
    }

    /// 较, 比, 与, 同 right before a date: it is only compared with.
    func isCompared(at i: Int) -> Bool { text.has(anyOf: Self.charactersOfComparison, before: i) }

    private static let charactersOfComparison = ScalarSet("比较与同")

    /// 创十年同月新高, 历史同月: the same month of other years; 超过6万元的当月: any month.
    func isRecordOfMonths(at i: Int, end: Int) -> Bool {
        Self.charactersBeforeSameMonth.contains(text.scalar(before: i))
            || Self.charactersOfRecords.contains(text.scalar(end))
    }

    private static let charactersBeforeSameMonth = ScalarSet("年史来的")
    private static let charactersOfRecords = ScalarSet("新最高低")

    // MARK: - Edges

    /// The year of 年末, 年初: after 比, and with a figure at the beginning of a clause, that of what the text is about;
    /// 到年底 and what is still to come are of the year of publication.
    func edgeYear(at i: Int, end: Int) -> Int? {
        let isCompared = isCompared(at: i)
        let isStatistic = isCompared || !isHan(text.scalar(before: i)) && hasFigure(after: end) && !isAhead(from: end)
        return isStatistic ? context.edgeYear(isCompared: isCompared) : context.anchor?.year ?? context.headingYear
    }

    /// True if the clause says of what comes that it will.
    private func isAhead(from start: Int) -> Bool {
        var i = start
        while i - start <= Self.clauseReach, isHan(text.scalar(i)) {
            if Self.charactersOfFuture.contains(text.scalar(i)) { return true }
            if text.has(anyOf: Self.wordsOfFuture, at: i) { return true }
            i = text.after(i)
        }
        return false
    }

    /// In bytes.
    private static let clauseReach = 60
    private static let charactersOfFuture = ScalarSet("前将要拟")
    private static let wordsOfFuture: FewWords = ["有望", "预计", "力争", "可望", "计划"]

    /// 季底 of the quarter that the paragraph is about.
    func quarterEdge(at i: Int, end: Int) -> DateReading? {
        guard context.isAboutQuarter, let last = context.topic?.high, part(text.before(i)) == 0,
            !Self.charactersBeforeQuarterEdge.contains(text.scalar(before: i))
        else { return nil }
        return DateReading(last, end: end, isStated: false, rule: .edge)
    }

    /// 每季底, 赛季末, 换季底: any quarter, or a season.
    private static let charactersBeforeQuarterEdge = ScalarSet("每各逐按单赛换雨旱花四当淡旺春夏秋冬")

    // MARK: - The whole year

    /// 全年 of the year that the text is about, or is foretold of this one: it stands with a figure. 全年都能种, 每人全年
    /// are any year.
    func wholeYear(at i: Int, end: Int) -> DateReading? {
        let before = text.scalar(before: i)
        guard isWholeYear(endingAt: end), !Self.charactersBeforeAnyYear.contains(before),
            hasFigure(after: end), let year = context.currentYear ?? reportedYear(at: i, end: end)
        else { return nil }
        let tail = text.has("度", at: end) ? text.after(end) : end
        return DateReading(PartialDate(year: year), end: tail, isStated: false, rule: .wholeYear)
    }

    /// False where 全年 is any year, or another word.
    func isWholeYear(endingAt end: Int) -> Bool { !Self.charactersAfterAnyYear.contains(text.scalar(end)) }

    private static let charactersBeforeAnyYear = ScalarSet("每年历逐人在")
    private static let charactersAfterAnyYear = ScalarSet("龄级候无都皆可不恒常免开")

    /// The year past that the article reports on, or this one of which something is expected; nil where both may be.
    private func reportedYear(at i: Int, end: Int) -> Int? {
        guard let foretold = foretoldYear(at: i, end: end) else { return context.pastYear }
        return context.pastYear == nil ? foretold : nil
    }

    /// The year of publication, if 全年 is said to be expected.
    private func foretoldYear(at i: Int, end: Int) -> Int? {
        guard let anchor = context.anchor else { return nil }
        var start = max(0, i - Self.forecastReach)
        while text[start] & 0xC0 == 0x80 { start += 1 }
        while start < min(text.count, end + Self.forecastReach) {
            if text.has(anyOf: Self.wordsOfForecast, at: start) { return anchor.year }
            start = text.after(start)
        }
        return nil
    }

    /// In bytes.
    private static let forecastReach = 36
    private static let wordsOfForecast: FewWords = [
        "预计", "预期", "预测", "预估", "预料", "估计", "有望", "财测", "目标", "展望", "上调", "下调", "上修", "下修", "收窄至", "挑战",
    ]

    /// True if a figure stands in what is left of the sentence.
    private func hasFigure(after start: Int) -> Bool {
        var i = start
        while i < min(text.count, start + Self.figureReach) {
            let scalar = text.scalar(i)
            if DateStarts.isBoundary(scalar) { return false }
            if isASCIIDigit(scalar) || text.match("百分之", at: i) != nil { return true }
            if part(i) != 0, let number = number(at: i) {
                if number.end - i > 3 || text.has("成", at: number.end) { return true }
            }
            i = text.after(i)
        }
        return false
    }

    /// In bytes.
    private static let figureReach = 90
}
