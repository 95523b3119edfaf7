import Extraction
import TextModel

/// The dates of a clause.
extension FactReader {
    mutating func readDate(at i: Int) {
        let token = tokens[i]
        if let end = datelineEnd(after: token) { return startAfterDateline(end) }
        if clause.isFrom {
            state.basisOfFrom = basis(of: token)
            // 由上年的 is said of the year that governs
            clause.isFromDated = !bytes.has(anyOf: Self.deictics, at: token.start)
        }
        if clause.isComparing || clause.isFrom || clause.isSharing { return }
        // 同比2022年同期增长
        if i > 0, tokens[i - 1].isWord(.basis) { return }
        if readHiddenComparison(with: token) || readBackground(at: i) { return }
        state.isPresent = false
        // 1955年本年收入
        if i > 0, tokens[i - 1].kind == .date, tokens[i - 1].end == token.start, clause.period?.value != nil,
            bytes.has("本年", at: token.start)
        {
            return
        }
        let isLaterValue = clause.from != nil
        if !isLaterValue && !splitsStatement(at: i) { clause.dropPhrase() }
        // 年末 by itself is the end of the year that is spoken of
        if isBareEdge(token), scopes.period != nil { return }
        let index = bracketedStretch(after: token) ?? token.index
        guard let date = entities.read(index, as: DateValue.self, { $0.pointee }) else { return }
        guard let value = date.period else { return noteUnresolved(token, date) }
        let isUntil = bytes.has(anyOf: Self.untils, before: token.start)
        clause.period = PeriodChoice(
            value: value, entity: index,
            isDay: value.low.day != nil && value.high == nil && !isUntil || value.low.openDigits > 0, isAsOf: isUntil)
        clause.periodEnd = token.end
        clause.hasVerb = false
        clause.isPeriodFirst = i == 0 || tokens[i - 1].isMark
        noteGoal(value, at: i)
        clause.isPeriodOfDeed = bytes.has("于", before: token.start) && !isUntil
        // 去年同期完成24%: what comes next is of this year again
        clause.isInnerPeriod =
            isLaterValue || bytes.has("同期", before: token.end) || isDeadline(token)
        if isLaterValue, clause.isFromDated { state.periodOfPairs = clause.period }
        skipSoFar(after: token)
        if index != token.index { clause.phraseFloor = Int(places[index].end) + 1 }
        if clause.period?.isDay == true, let day = clause.period { scopes.note(day: day) }
        if i > 0, tokens[i - 1].isWord(.toward), isToCome(value) { state.modality = state.modality ?? .target }
    }

    /// 到2030年 at the beginning of a clause or within it; not “到2030年零增长”目标.
    private mutating func noteGoal(_ value: CalendarPeriod, at i: Int) {
        let start = tokens[i].start
        guard bytes.has("到", before: start), isToCome(value), !bytes.has("“", before: start - 3) else { return }
        let isFirst = clause.isPeriodFirst || i == 1 || i > 1 && tokens[i - 2].isMark
        (clause.isPeriodOfGoal, clause.isInnerGoal) = (isFirst, !isFirst)
    }

    private static let untils: [StaticString] = ["截至", "截止", "截至到", "截止到"]

    /// 今年来 is 今年以来.
    private mutating func skipSoFar(after token: ClauseToken) {
        // 7月中推出, 5月间; not 中小企业
        if let word = Self.insides.first(where: { bytes.has($0, at: token.end) }),
            !bytes.has(anyOf: Self.middles, at: token.end + 3), !namesPartners(at: token.end)
        {
            clause.phraseFloor = token.end + word.utf8CodeUnitCount
        }
        guard bytes.has("来", at: token.end), !bytes.has(anyOf: Self.comings, at: token.end) else { return }
        clause.phraseFloor = token.end + 3
    }

    /// 2018年中基双边贸易额: two countries, by a character each.
    private func namesPartners(at start: Int) -> Bool {
        bytes.has("中", at: start) && bytes.has(anyOf: ["双边", "两国", "贸易", "关系", "进出口"], at: start + 6)
    }

    private static let insides: [StaticString] = ["中", "间", "里", "内"]
    private static let middles: [StaticString] = [
        "小", "国", "央", "心", "外", "欧", "俄", "美", "日", "方", "西", "东", "部", "期", "型", "高", "低", "秋", "层", "级", "医", "药",
        "资",
        "亚", "非", "拉", "韩", "澳", "港", "台", "学", "行", "等", "地", "共", "华", "石", "海", "信", "游", "关", "需", "存", "线", "航",
        "、", "陆", "蒙", "谷",
    ]
    private static let comings: [StaticString] = ["来自", "来源", "来看", "来说", "来讲", "来到", "来访", "来华", "来台", "来港", "来往"]

    /// Whether the entity is a date that tells a stretch of months: 2023年1至7月, 上半年.
    func namesStretch(_ entity: Int) -> Bool {
        guard places[entity].kind == .date else { return false }
        if let period = entities.period(entity) { return period.isStretchOfMonths }
        return Self.parts.contains { bytes.has($0.word, at: Int(places[entity].start)) }
    }

    /// 去年, 12月3日 of an article whose day is not known: it is another time than any that was named before. 报告期内 is a
    /// stretch of the year that is spoken of.
    private mutating func noteUnresolved(_ token: ClauseToken, _ date: DateValue) {
        if let months = Self.parts.first(where: { isWhole($0.word, token) }) { return take(months.range, of: token) }
        if isPastYear(token), let governing = scopes.period, governing.value.map(isYear) ?? false {
            (clause.period, clause.periodEnd) = (governing, token.end)
            return
        }
        let isToday = bytes.has(anyOf: Self.days, at: token.start) && !bytes.has("今年", at: token.start)
        let isDay = isToday || date.value?.low.day != nil && date.value?.high == nil
        guard date.value?.low.month != nil || bytes.has(anyOf: Self.deictics, at: token.start) else { return }
        clause.period = PeriodChoice(value: nil, entity: nil, isDay: isDay)
        clause.periodEnd = token.end
        skipSoFar(after: token)
    }

    /// 过去一年 under 一、2014年工作回顾 is that year.
    private func isPastYear(_ token: ClauseToken) -> Bool {
        isWhole("过去一年", token) || isWhole("过去的一年", token)
    }

    func isYear(_ period: CalendarPeriod) -> Bool { period.high == nil && period.low.month == nil }

    /// 今年4月底前完成; not 2023年前10个月, nor 到2030年前，… , which says when all of the next clause is reached.
    private func isDeadline(_ token: ClauseToken) -> Bool {
        if bytes.has(anyOf: ["之前", "以前"], at: token.end) { return !endsWithMark(at: token.end + 6) }
        guard bytes.has("前", at: token.end), token.end + 3 < bytes.count else { return false }
        let next = token.end + 3
        return !endsWithMark(at: next) && !(0x30...0x39).contains(bytes[next])
            && !bytes.has(anyOf: Self.numbers, at: next)
    }

    func endsWithMark(at i: Int) -> Bool { bytes.has(anyOf: Self.marks, at: i) }

    private static let numbers: [StaticString] = [
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两", "几", "半", "后",
    ]

    func isWhole(_ word: StaticString, _ token: ClauseToken) -> Bool {
        word.utf8CodeUnitCount == token.end - token.start && bytes.has(word, at: token.start)
    }

    /// 上半年, 第三季度 of the year that is spoken of; of several years, of none that is known.
    private mutating func take(_ months: ClosedRange<Int>, of token: ClauseToken) {
        let governing = scopes.period?.value.flatMap { $0.isWithinYear ? $0.low.year : nil }
        let value = governing.map {
            CalendarPeriod(
                PartialDate(year: $0, month: months.lowerBound),
                through: PartialDate(year: $0, month: months.upperBound))
        }
        let isGoverning = value != nil && scopes.period?.value == value
        clause.period = PeriodChoice(value: value, entity: isGoverning ? scopes.period?.entity : nil)
        clause.periodEnd = token.end
        clause.hasVerb = false
    }

    private static let parts: [(word: StaticString, range: ClosedRange<Int>)] = [
        ("一季度", 1...3), ("第一季度", 1...3), ("二季度", 4...6), ("第二季度", 4...6), ("三季度", 7...9), ("第三季度", 7...9),
        ("四季度", 10...12), ("第四季度", 10...12), ("上半年", 1...6), ("下半年", 7...12), ("前三季度", 1...9),
    ]

    private static let days: [StaticString] = ["昨", "今", "前天", "当日", "当天", "同日"]
    private static let deictics: WordList = [
        "去年", "今年", "上年", "前年", "明年", "本年", "后年", "上月", "上个月", "本月", "下月", "昨", "今", "前天", "本周", "上周", "当日", "当天",
        "上季", "本季", "同日", "本世纪",
    ]

    /// 补助113年为2.8亿元: the date stands between a name and its figure.
    private func splitsStatement(at i: Int) -> Bool {
        guard let phrase = clause.phrase, phrase.upperBound == tokens[i].start, isFollowedByVerb(i),
            let name = indicator(phrase)
        else { return false }
        return IndicatorHeads.shared.end(name, in: bytes)
    }

    /// 能力比2020年: where the lexicon hides the word that compares in a longer one.
    private mutating func readHiddenComparison(with token: ClauseToken) -> Bool {
        guard bytes.has("比", before: token.start) || bytes.has("较", before: token.start),
            clause.phraseEnd == token.start
        else { return false }
        clause.phraseEnd = token.start - 3
        clause.isComparing = true
        clause.isPhraseComplete = clause.phrase != nil
        clause.basis = basis(of: token)
        return true
    }

    private func hasMark(_ range: Range<Int>) -> Bool {
        bytes.holds(anyOf: Self.marks, in: range)
    }

    private static let brackets: WordList = ["（", "("]

    /// 2025年春节假期（1月28日至2月4日）: the stretch in brackets is what the words before them mean.
    private func bracketedStretch(after token: ClauseToken) -> Int? {
        let text = token.end..<min(token.end + Self.longestDateAttribute, bytes.count)
        guard bytes.holds(anyOf: Self.brackets, in: text),
            let start = end(of: "（", in: text) ?? end(of: "(", in: text), !hasMark(token.end..<start),
            let outer = entities.period(token.index)?.low.year
        else { return nil }
        var index = token.index + 1
        while index < places.count, places[index].start < start { index += 1 }
        guard index < places.count, places[index].start == start, places[index].kind == .date,
            let period = entities.period(index), period.high != nil,
            period.low.year == outer
        else { return nil }
        return index
    }

    /// The end of 电, 讯 or 消息, where the date or place before it says when and where the news was written.
    func datelineEnd(after token: ClauseToken) -> Int? {
        guard let word = Self.datelines.first(at: token.end, in: bytes) else { return nil }
        let end = token.end + word.utf8CodeUnitCount
        return end >= bytes.count || bytes.has(anyOf: Self.datelineEnds, at: end) ? end : nil
    }

    private static let datelines: WordList = ["电", "讯", "消息", "专电", "体育专电", "综合电", "报道", "报导"]
    private static let datelineEnds: [StaticString] = [
        " ", "　", "(", "（", "】", "〕", "\n", "：", ":", "，", ",", "。", "记者", "据",
    ]

    mutating func startAfterDateline(_ end: Int) {
        startClause()
        clause.phraseFloor = end
    }

    /// 全年: the year of what governs; of a forecast, the year in which it is made.
    mutating func readWholeYear(at i: Int) {
        if clause.isComparing || clause.isSharing || clause.verb != nil { return }
        let isForecast = (clause.modality ?? state.modality ?? state.passingModality) != nil
        let governing = (clause.period ?? scopes.period)?.value?.low.year
        clause.dropPhrase()
        guard let year = governing ?? (isForecast ? input.published?.year : nil) else { return }
        clause.period = PeriodChoice(value: CalendarPeriod(PartialDate(year: year)), entity: nil)
        clause.periodEnd = tokens[i].end
    }

    private func isBareEdge(_ token: ClauseToken) -> Bool {
        (["年末", "年底", "年初"] as [StaticString]).contains {
            $0.utf8CodeUnitCount == token.end - token.start && bytes.has($0, at: token.start)
        }
    }

    /// Whether the period ends after the article appeared.
    func isToCome(_ period: CalendarPeriod) -> Bool {
        let end = period.high ?? period.low
        guard let published = input.published, let year = end.year else { return false }
        return (year, end.month ?? 12) > (published.year, published.month)
    }
}
