import Extraction
import TextModel

/// What each token of a clause tells.
extension FactReader {
    /// - Returns: the number of the token to go on with.
    mutating func readToken(at i: Int) -> Int {
        let token = tokens[i]
        switch token.kind {
        case .comma, .semicolon:
            endClause(at: i)
        case .colon:
            if !isFollowedByFigure(i) || clause.phrase == nil { endClause(at: i) }
        case .listComma:
            if i > 0, endsStatement(before: i) || clause.hasFigureInPhrase { endClause(at: i) }
        case .text:
            if !clause.isSharing, !(clause.isPer && i + 1 < tokens.count && tokens[i + 1].isFigure) {
                clause.extendPhrase(token.start, token.end)
            }
        case .figure: return readFigure(at: i)
        case .ordinal: readBareRank(at: i)
        case .date: readDate(at: i)
        case .region: readRegion(at: i)
        case .word(let word): return read(word, at: i)
        }
        return i + 1
    }

    /// True where 、 or a space follows a finished statement, so that another one begins.
    private func endsStatement(before i: Int) -> Bool {
        var j = i - 1
        while j > 0, tokens[j].isWord(.drop) { j -= 1 }
        return tokens[j].isFigure || tokens[j].kind == .ordinal
    }

    mutating func endClause(at i: Int) {
        defer { clause = ClauseState() }
        if clause.isSpeech { return }
        if clause.drafts.isEmpty,
            let phrase = clause.trendEnd.map({ (clause.phraseStart ?? $0)..<$0 }) ?? clause.phrase,
            let indicator = indicator(phrase), IndicatorHeads.shared.end(indicator, in: bytes)
        {
            state.dangling = indicator
        }
        defer { if clause.phrase != nil || clause.ownRegion != nil { state.hasTopic = true } }
        guard !clause.isOfWhich else { return }
        if let region = clause.drafts.isEmpty
            ? clause.firstRegion.map({ .mention($0) }) ?? clause.ownRegion : clause.ownRegion
        {
            scopes.carry(region, isTopic: !clause.drafts.isEmpty || !state.hasTopic)
        }
        if let period = clause.period, governsOn(period, until: i) { scopes.carry(period) }
    }

    /// Whether the date of the clause that ends governs the clauses after it: 2026年春节假期9天，全省接待游客….
    private func governsOn(_ period: PeriodChoice, until i: Int) -> Bool {
        if !clause.drafts.isEmpty || state.isNumberedHeading { return true }
        let end = i < tokens.count ? tokens[i].start : tokens[tokens.count - 1].end
        if !clause.hasVerb && end - clause.periodEnd <= Self.longestTimeName { return true }
        return clause.isPublished && Self.publications.contains { bytes.has($0, before: end) }
    }

    private static let longestTimeName = 24
    private static let publications: [StaticString] = ["结果", "数据", "公报", "报告", "情况", "统计", "账单", "成绩单"]

    private mutating func readDate(at i: Int) {
        if clause.isComparing || clause.isFrom || clause.isSharing { return }
        clause.dropPhrase()
        guard let date = entities[tokens[i].index].entity.value as? DateValue, let value = date.period else { return }
        let isUntil = bytes.has("截至", before: tokens[i].start) || bytes.has("截止", before: tokens[i].start)
        clause.period = PeriodChoice(
            value: value, entity: tokens[i].index, isDay: value.low.day != nil && value.high == nil && !isUntil)
        clause.periodEnd = tokens[i].end
        if clause.period?.isDay == true, let day = clause.period { scopes.note(day: day) }
        if i > 0, tokens[i - 1].isWord(.toward), let published = input.published,
            let year = (value.high ?? value.low).year, year >= published.year
        {
            state.modality = state.modality ?? .target
        }
    }

    private mutating func readRegion(at i: Int) {
        if clause.isComparing || clause.isSharing { return }
        let token = tokens[i]
        if i > 0, tokens[i - 1].isWord(.toward) || isOpenFrom(i - 1) {
            clause.dropPhrase()
            return
        }
        defer { clause.dropPhrase() }
        clause.isNation = false
        guard let last = clause.regions.last, i > 0 else {
            clause.regions = [token.index]
            clause.firstRegion = clause.firstRegion ?? token.index
            return
        }
        let isAdjacent = entities[last].entity.range.end.utf8 == token.start
        if isAdjacent {
            if (entities[token.index].entity.value as? Region)?.codes.count == 1 {
                clause.regions[clause.regions.count - 1] = token.index
                if clause.firstRegion == last { clause.firstRegion = token.index }
            }
        } else if tokens[i - 1].kind == .listComma || tokens[i - 1].isWord(.conjunction), i > 1,
            tokens[i - 2].kind == .region
        {
            clause.regions.append(token.index)
            clause.firstRegion = nil
        } else {
            clause.regions = [token.index]
        }
    }

    private func isOpenFrom(_ i: Int) -> Bool { tokens[i].isWord(.from) }

    private mutating func read(_ word: FactWord, at i: Int) -> Int {
        let token = tokens[i]
        switch word {
        case .up, .down: readTrend(word == .up ? .increase : .decrease, at: i)
        case .more, .less:
            if clause.basis != nil, isFollowedByFigure(i) {
                clause.verb = .change(word == .more ? .increase : .decrease, nil)
                clause.isComparing = false
            } else {
                clause.extendPhrase(token.start, token.end)
            }
        case .same: readStandstill(at: i)
        case .reach: readLevelVerb(word, at: i)
        case .measure, .have: return readMeasure(word, at: i)
        case .basis: clause.basis = FactLexicon.shared[token.index].basis
        case .than: readComparison(at: i)
        case .from:
            clause.isFrom = isFollowedByEarlierValue(i)
            if !clause.isFrom { clause.dropPhrase() }
        case .share: readShareVerb(at: i)
        case .rank: return readRank(at: i)
        case .respectively: clause.isRespective = true
        case .ofWhich:
            clause.isOfWhich = true
            clause.dropPhrase()
        case .nation: readNation()
        case .intro: if clause.phrase == nil || !isFollowedByVerb(i) { clause.dropPhrase() }
        case .lead: if clause.phraseStart == nil { clause.phraseStart = token.start }
        case .drop: break
        case .per: readPer(at: i)
        case .at:
            if clause.phrase != nil, isFollowedByFigure(i) {
                clause.verb = .level(.measure)
            } else {
                clause.hasVerb = clause.period != nil
                clause.dropPhrase()
            }
        case .session:
            clause.period = scopes.day ?? clause.period
            clause.periodEnd = token.end
        case .report:
            clause.hasVerb = clause.period != nil
            clause.isPublished = clause.period == nil
            if clause.period?.isDay == true { clause.period = nil }
            scopes.dropDay()
            clause.dropPhrase()
        case .forecast:
            state.modality = .forecast
            if !isFollowedByVerb(i) { clause.dropPhrase() }
        case .target: readTarget(at: i)
        case .future: clause.isFuture = true
        case .plan: state.isPlan = true
        case .speech: clause.isSpeech = true
        case .stop, .toward, .listVerb:
            clause.hasVerb = clause.period != nil
            clause.dropPhrase()
        case .conjunction: break
        case .vague, .noun: if !clause.isSharing { clause.extendPhrase(token.start, token.end) }
        }
        return i + 1
    }

    /// 每 before a unit says what the figure is counted by (每平方公里988人); else a phrase begins (每亩单产).
    private mutating func readPer(at i: Int) {
        clause.isPer = true
        let next = i + 1 < tokens.count && tokens[i + 1].kind == .text ? i + 2 : i + 1
        if clause.phrase != nil && next < tokens.count && tokens[next].isFigure { return }
        clause.isPer = false
        clause.dropPhrase()
        clause.phraseStart = tokens[i].start
    }

    private mutating func readNation() {
        if clause.isComparing || clause.isSharing { return }
        clause.regions = []
        clause.isNation = true
        clause.dropPhrase()
    }

    /// 目标 in 市场合作收入占比目标为60% leaves the phrase before it alone.
    private mutating func readTarget(at i: Int) {
        state.modality = .target
        if clause.phrase == nil || !isFollowedByVerb(i) { clause.dropPhrase() }
    }

    private mutating func readTrend(_ direction: Fact.Change.Direction, at i: Int) {
        if isFollowedByFigure(i) {
            clause.verb = .change(direction, FactLexicon.shared[tokens[i].index].basis)
            clause.isComparing = false
        } else {
            clause.trendEnd = clause.trendEnd ?? clause.phraseEnd
            clause.extendPhrase(tokens[i].start, tokens[i].end)
        }
    }

    private mutating func readLevelVerb(_ word: FactWord, at i: Int) {
        guard isFollowedByFigure(i) else { return clause.dropPhrase() }
        clause.verb = .level(word)
        clause.isComparing = false
    }

    private mutating func readMeasure(_ word: FactWord, at i: Int) -> Int {
        if isFollowedByFigure(i) {
            if clause.verb == nil || word == .measure, !clause.isChanging { clause.verb = .level(word) }
            return i + 1
        }
        if let rank = readScopedRank(at: i) { return rank }
        clause.dropPhrase()
        return i + 1
    }

    private mutating func readShareVerb(at i: Int) {
        // 占 needs its percentage in the same clause: 占…的18.2%
        var j = i + 1
        while j < tokens.count, !tokens[j].isFigure, !tokens[j].isMark || tokens[j].kind == .listComma { j += 1 }
        guard j < tokens.count, tokens[j].isFigure, let figure = FigureReading(entities, at: tokens[j].index),
            figure.isPercentage, !figure.isPoints
        else {
            clause.extendPhrase(tokens[i].start, tokens[i].end)
            return
        }
        // 占…的比重达 is a phrase of its own
        if (i + 1..<j).contains(where: { isRatioNoun(tokens[$0]) }) {
            clause.extendPhrase(tokens[i].start, tokens[i].end)
        } else {
            clause.verb = .share
        }
    }

    private func isRatioNoun(_ token: ClauseToken) -> Bool {
        ["比重", "比例", "份额", "比率"].contains { bytes.has($0, before: token.end) }
    }
}

extension ClauseState {
    var isChanging: Bool { if case .change = verb { true } else { false } }
    var isSharing: Bool { if case .share = verb { true } else { false } }
}

/// Looking ahead.
extension FactReader {
    /// Whether a figure follows, after no more than 约, 了, 分别, 每日 and the like.
    func isFollowedByFigure(_ i: Int) -> Bool {
        var j = i + 1
        while j < tokens.count {
            switch tokens[j].kind {
            case .figure: return true
            case .word(.drop), .word(.lead), .word(.respectively), .word(.intro), .word(.measure): j += 1
            case .word(.per): j += j + 1 < tokens.count && tokens[j + 1].kind == .text ? 2 : 1
            default: return false
            }
        }
        return false
    }

    /// Whether a verb follows at once, so that the word before it is an adverb.
    func isFollowedByVerb(_ i: Int) -> Bool {
        var j = i + 1
        while j < tokens.count {
            guard case .word(let word) = tokens[j].kind else { return tokens[j].isFigure }
            switch word {
            case .up, .down, .same, .reach, .measure, .share, .rank, .basis, .than, .have, .from: return true
            case .drop, .lead, .intro, .respectively, .forecast, .target, .future: j += 1
            default: return false
            }
        }
        return false
    }

    /// Whether 从 or 由 opens 从31亿元增至208亿元.
    private func isFollowedByEarlierValue(_ i: Int) -> Bool {
        for j in i + 1..<min(i + 6, tokens.count) {
            switch tokens[j].kind {
            case .figure: return true
            case .date, .word(.drop), .word(.lead), .word(.per), .word(.measure), .word(.intro): continue
            default: return false
            }
        }
        return false
    }
}
