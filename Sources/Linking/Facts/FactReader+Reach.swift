import Extraction
import TextModel

/// How far the time of a clause reaches over its end.
extension FactReader {
    /// Hands the time of the clause that ends before the token `i` on to those after it, as far as it governs them.
    mutating func carryPeriod(at i: Int) {
        noteCompletion(at: i)
        guard let period = clause.period else { return }
        if !clause.isInnerPeriod, governsOn(period, until: i) {
            scopes.carry(reach(of: period, until: i), opens: i < tokens.count && tokens[i].start == clause.periodEnd)
        } else if isTimeOfSentence(period) {
            scopes.carry(period.inSentence, opens: false)
        } else if clause.basis == .since || period.value != nil && !clause.isInnerPeriod {
            scopes.interrupt(with: period)
        }
    }

    /// 建成后，: what is told next is of no time that was named before.
    private mutating func noteCompletion(at i: Int) {
        guard clause.period == nil, !clause.hasDrafts, i > 0,
            bytes.has(anyOf: Self.completions, before: tokens[i - 1].end)
        else { return }
        clause.period = .unknownInSentence
        clause.periodEnd = tokens[i - 1].end
    }

    /// 预计8月底达到, 明确到2030年…: what comes after the sentence is not of that time.
    private func reach(of period: PeriodChoice, until i: Int) -> PeriodChoice {
        let isForeseen = !clause.hasDrafts && (clause.modality != nil || clause.isInnerGoal)
        var reach = isForeseen ? period.inSentence : period
        reach.isOfPublication = clause.isPublished && endsWithPublication(before: end(ofClauseAt: i))
        return reach
    }

    /// Whether the date of the clause that ends governs the clauses after it: 2026年春节假期9天，全省接待游客….
    private func governsOn(_ period: PeriodChoice, until i: Int) -> Bool {
        if clause.hasDrafts || state.isHeading || clause.isSincePeriod { return true }
        // 到2030年森林覆盖率提高，…; 1957年将达到的年产能力如下：
        if clause.isPeriodOfGoal || clause.isInnerGoal { return true }
        // 3日夜间发生地震，最大震度…; 3日发生的袭击，死亡人数升至… is of another day
        if let happens = tellsOccurrence(of: period, until: i) { return happens }
        if announces(period, at: i) { return true }
        if state.leadingBasis != nil && clause.basis != nil { return true }
        if isOfEvent, !(period.value.map(isToCome) ?? false) { return false }
        let end = end(ofClauseAt: i)
        // 其余将在2020年完成。 ends with its sentence
        let isNameOfTime = end - clause.periodEnd <= Self.longestTimeName && i < tokens.count
        if !clause.hasVerb && (clause.hasFigure || isNameOfTime || bytes.has(anyOf: Self.showings, before: end)) {
            return true
        }
        if !clause.hasVerb, clause.isPeriodFirst, period.value.map(\.isStretchOfMonths) ?? false { return true }
        // 今年用于教育的投入，将由…
        if !clause.hasVerb, let phrase = clause.phrase, phrase.lowerBound == clause.periodEnd,
            IndicatorHeads.shared.end(phrase, in: bytes)
        {
            return true
        }
        // 8月份市场交易活跃，成交量…
        if clause.isPeriodFirst, bytes.has("份", before: clause.periodEnd) { return true }
        // 2023年上半年出境旅游热度持续攀升，出境人数…
        if !clause.hasVerb, clause.trendEnd != nil, clause.phrase?.lowerBound == clause.periodEnd { return true }
        return clause.isPublished && endsWithPublication(before: end)
    }

    /// The year of publication or the one before, or a part of them; not a day.
    private func isRecent(_ period: CalendarPeriod) -> Bool {
        guard let published = input.published, let year = period.low.year, period.isWithinYear, period.low.day == nil
        else { return false }
        return year == published.year || year == published.year - 1
    }

    /// 2023年海关实现通关一体化，进出口同比增长…: the time of its sentence. Not 今年是…, 今年我们….
    private func isTimeOfSentence(_ period: PeriodChoice) -> Bool {
        guard clause.isPeriodFirst, !isOfEvent, let value = period.value, isRecent(value), let entity = period.entity,
            !bytes.has("是", at: clause.periodEnd)
        else { return false }
        return (0x30...0x39).contains(bytes[Int(places[entity].start)])
    }

    /// 2016年开始动工, 于1988年由公司发现: when something happened once.
    private var isOfEvent: Bool { clause.isPeriodOfDeed || bytes.has(anyOf: Self.events, at: clause.periodEnd) }

    /// 2023年的主要目标是：
    private func announces(_ period: PeriodChoice, at i: Int) -> Bool {
        i < tokens.count && tokens[i].kind == .colon && period.value != nil
            && bytes.has(anyOf: Self.announcements, before: tokens[i].start)
    }

    private static let announcements: WordList = ["是", "为", "如下", "目标", "任务", "情况", "成绩"]

    /// Where the clause ends that ends before the token `i`.
    private func end(ofClauseAt i: Int) -> Int { i < tokens.count ? tokens[i].start : tokens[tokens.count - 1].end }

    /// Whether something happens on the day of the clause, rather than being named by it; nil where nothing does.
    private func tellsOccurrence(of period: PeriodChoice, until i: Int) -> Bool? {
        let text = clause.periodEnd..<max(clause.periodEnd, end(ofClauseAt: i))
        guard period.isDay, period.value != nil, bytes.holds(anyOf: Self.occurrences, in: text) else { return nil }
        return !bytes.holds(anyOf: Self.ofOccurrences, in: text)
    }

    private static let occurrences: WordList = ["发生", "登陆"]
    private static let ofOccurrences: WordList = ["发生的", "登陆的"]
    private static let events: WordList = [
        "启动", "成立", "开始", "设立", "成为", "建成", "开工", "动工", "投产", "通车", "开通", "当选", "出生", "毕业", "上任", "成功", "获评", "被评",
        "入选", "脱贫", "开业", "创办", "创建", "上市", "退休", "来到", "加入",
    ]

    func endsWithPublication(before end: Int) -> Bool {
        bytes.has(anyOf: Self.publications, before: end)
    }

    /// 今年第二季度茶农收入问卷调查报告显示，
    private static let showings: WordList = ["报告显示", "调查显示", "数据显示", "统计显示", "结果显示", "公报显示"]
    private static let longestTimeName = 24
    private static let publications: [StaticString] = ["结果", "数据", "公报", "报告", "情况", "统计", "账单", "成绩单"]
}
