import Extraction
import TextModel

/// What each word of the lexicon tells.
extension FactReader {
    /// - Returns: the number of the token to go on with.
    mutating func read(_ word: FactWord, at i: Int) -> Int {
        switch word {
        case .measure, .have: return readMeasure(word, at: i)
        case .rank: return readRank(at: i)
        case .up, .down: readTrend(word == .up ? .increase : .decrease, at: i)
        case .more, .less: readComparative(word == .more ? .increase : .decrease, at: i)
        case .same: readStandstill(at: i)
        case .reach: readLevelVerb(word, at: i)
        case .basis: clause.basis = FactLexicon.shared[tokens[i].index].basis
        case .than: readComparison(at: i)
        case .from: readFrom(at: i)
        case .share: readShareVerb(at: i)
        case .respectively: clause.isRespective = true
        case .ofWhich: readOfWhich()
        case .nation: readNation(at: i)
        case .foreign: readForeign(at: i)
        case .session: readSession(at: i)
        case .report: readReport(at: i)
        case .forecast, .target, .future, .plan, .speech: readModality(word, at: i)
        case .at: readAt(i)
        case .gain: readGain(at: i)
        case .wholeYear: readWholeYear(at: i)
        default: readPhraseWord(word, at: i)
        }
        return i + 1
    }

    /// Words that begin, end or belong to a phrase.
    private mutating func readPhraseWord(_ word: FactWord, at i: Int) {
        let token = tokens[i]
        switch word {
        // 占全部税收的比重
        case .intro where clause.isRatio && !isFollowedByVerb(i): clause.extendPhrase(token.start, token.end)
        case .intro:
            if isNow(token) { state.isPresent = true }
            readUndatedStretch(at: i)
            if isUnnamedPlace(token), isHead(at: i) { (clause.isUnnamedPlace, clauseRegions) = (true, []) }
            if clause.trendEnd == nil, clause.phrase == nil || !isFollowedByVerb(i) { clause.dropPhrase() }
        case .lead:
            if bytes.has("年均", at: token.start) || bytes.has("年平均", at: token.start) { clause.isYearlyMean = true }
            if clause.phraseStart == nil { clause.phraseStart = token.start }
        case .per: readPer(at: i)
        // 今年排放量要下降3%
        // 月租金只要1500元
        case .verbal where bytes.has("只要", at: token.start - 3) && isFollowedByFigure(i): break
        case .verbal where bytes.has("要", at: token.start) && token.end - token.start == 3 && isFollowedByVerb(i):
            clause.modality = clause.modality ?? .target
        case .verbal:
            if clause.phrase != nil { clause.extendPhrase(token.start, token.end) }
            clause.hasVerbInPhrase = true
        // 消费对经济增长的贡献率
        case .toward where clause.phraseEnd == token.start && isFollowedByEffect(i):
            clause.extendPhrase(token.start, token.end)
        case .stop, .toward:
            clause.hasVerb = clause.period != nil
            clause.dropPhrase()
        case .conjunction:
            if isFollowedByComparedDate(i) { readComparison(at: i) }
        case .vague, .noun, .listVerb, .body:
            if word == .body { clause.namesBody = true }
            if takesText(at: i) { clause.extendPhrase(token.start, token.end) }
        // ，相比10年前增加; not 与去年相比
        case .drop where opensComparison(at: i): readComparison(at: i)
        // 限额以上: the phrase is no name
        case .drop where clause.phraseEnd == token.start && !clause.hasFigureInPhrase && isBound(token):
            clause.dropPhrase()
        default: break
        }
    }

    private func isNow(_ token: ClauseToken) -> Bool {
        bytes.has(anyOf: Self.nows, at: token.start)
    }

    private static let nows: WordList = ["目前", "如今", "现在", "眼下", "截至目前", "到目前", "至目前", "截止目前"]

    private func isBound(_ token: ClauseToken) -> Bool {
        bytes.has("以上", at: token.start) || bytes.has("以下", at: token.start)
    }

    private mutating func readModality(_ word: FactWord, at i: Int) {
        switch word {
        case .forecast:
            // 预测， is about all that follows, 预计 about its clause
            if i + 1 < tokens.count && tokens[i + 1].isMark { state.modality = .forecast }
            state.passingModality = .forecast
            if clause.namesBody, ownRegion == nil { clause.isNation = true }
            clause.modality = .forecast
            if !isFollowedByVerb(i) { clause.dropPhrase() }
        case .target: readTarget(at: i)
        case .future:
            if isFollowedByVerb(i) {
                // 将2.8万亿元资金纳入 disposes of it
                let isObject = i + 1 < tokens.count && tokens[i + 1].isFigure
                clause.modality = clause.modality ?? (isObject ? nil : .forecast)
            } else {
                clause.dropPhrase()
            }
            clause.isAction = true
        case .plan: state.isPlan = true
        default: clause.isSuppressed = true
        }
    }

    /// 目标 in 市场合作收入占比目标为60% leaves the phrase before it alone.
    private mutating func readTarget(at i: Int) {
        // “两个确保”: a name
        if bytes.has("”", at: tokens[i].end) || bytes.has("“", before: tokens[i].start) { return clause.dropPhrase() }
        // 累计争取资金3亿元: what was obtained
        if bytes.has("争取", at: tokens[i].start), bytes.has(anyOf: Self.obtained, before: tokens[i].start) {
            return clause.dropPhrase()
        }
        // 全面实现年初确定的目标, 通过十年努力: done
        if isReached(at: i) || isEffort(at: i) { return clause.dropPhrase() }
        // 今天的目标转到比赛上
        let isNoun = bytes.has("目标", before: tokens[i].end)
        if isNoun, !isFollowedByVerb(i), i + 1 < tokens.count, !tokens[i + 1].isMark { return clause.dropPhrase() }
        state.modality = .target
        if clause.phrase == nil || !isFollowedByVerb(i) { clause.dropPhrase() }
    }

    private static let obtained: [StaticString] = ["累计", "已", "共", "先后", "积极", "向上"]

    private func isReached(at i: Int) -> Bool {
        guard bytes.has("目标", before: tokens[i].end) else { return false }
        var j = i
        while j > 0, !tokens[j - 1].isMark { j -= 1 }
        return bytes.holds(anyOf: Self.achievements, in: tokens[j].start..<tokens[i].start)
    }

    private static let achievements: WordList = ["实现了", "全面实现", "完成", "达到", "顺利实现", "提前实现", "如期实现", "超额"]

    private func isEffort(at i: Int) -> Bool {
        guard bytes.has("努力", at: tokens[i].start) else { return false }
        let start = tokens[i].start
        if i + 1 == tokens.count || tokens[i + 1].isMark { return true }
        return bytes.has(anyOf: Self.beforeEffort, before: start) || bytes.has("下", at: tokens[i].end)
    }

    private static let beforeEffort: [StaticString] = ["的", "奋发", "共同", "不懈", "不断", "年", "艰苦", "积极"]

    /// 每 before a unit says what the figure is counted by (每平方公里988人); else a phrase begins (每亩单产).
    private mutating func readPer(at i: Int) {
        if clause.isFrom { return }
        if bytes.has("每年", at: tokens[i].start) { clause.isYearlyMean = true }
        let hasUnit = i + 1 < tokens.count && tokens[i + 1].isPlain
        if clause.phrase != nil, hasUnit, isShortUnit(tokens[i + 1]), isFollowedByVerb(i + 1) {
            clause.unitToken = i + 1
            return
        }
        clause.isPer = true
        // 每年 is a unit already
        let isBare = tokens[i].end - tokens[i].start == 3
        let next = hasUnit && isBare ? i + 2 : i + 1
        if clause.phrase != nil, next < tokens.count, tokens[next].isFigure,
            !hasUnit || isUnit(tokens[i + 1], of: tokens[next])
        {
            return
        }
        clause.isPer = false
        if clause.phrase != nil && isFollowedByVerb(i) { return }
        clause.dropPhrase()
        clause.phraseStart = tokens[i].start
    }

    private func isUnit(_ token: ClauseToken, of figure: ClauseToken) -> Bool {
        isShortUnit(token) || entities.read(figure.index, as: Quantity.self) { $0.pointee.per } != nil
    }

    /// 斤, 公里; more than that is a phrase of its own.
    private func isShortUnit(_ token: ClauseToken) -> Bool { token.end - token.start <= Self.longestUnit }

    private static let longestUnit = 6

    /// 新增 is a change after a comparison, else part of a name.
    private mutating func readGain(at i: Int) {
        let isOfSubject = clause.phrase == nil && state.subjects.count == 1 && ownRegion == nil
        if clause.isComparing || clause.basis != nil || isOfSubject, isFollowedByFigure(i) {
            return readTrend(.increase, at: i)
        }
        if takesText(at: i) { clause.extendPhrase(tokens[i].start, tokens[i].end) }
    }

    private mutating func readOfWhich() {
        clause.isOfWhich = true
        state.isOfWhich = true
        clause.dropPhrase()
    }

    private mutating func readForeign(at i: Int) {
        if clause.phrase == nil, i == 0 || !tokens[i - 1].isWord(.toward) {
            (clause.isNation, clauseRegions) = (true, [])
        }
        clause.extendPhrase(tokens[i].start, tokens[i].end)
    }

    private mutating func readSession(at i: Int) {
        clause.period = scopes.day ?? clause.period
        clause.periodEnd = tokens[i].end
    }

    /// After 表示, 发布: the day before it is when it was said.
    private mutating func readReport(at i: Int) {
        // 2月份价格变动情况显示
        let isSubject = clause.period != nil && endsWithPublication(before: tokens[i].start)
        clause.hasVerb = clause.period != nil && !isSubject
        clause.isPublished = clause.period == nil || clause.period?.isDay == true
        if isSubject { clause.periodEnd = tokens[i].end }
        if clause.period?.isDay == true { clause.period = nil }
        if clause.namesBody, ownRegion == nil { clause.isNation = true }
        scopes.dropDay()
        clause.dropPhrase()
    }
}
