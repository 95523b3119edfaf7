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
            if isLineLabel(until: i) { scopes.startLabelledLine() }
            if !isFollowedByFigure(i) || clause.phrase == nil { endClause(at: i) }
        case .listComma:
            if i > 0, endsStatement(before: i) || clause.hasFigureInPhrase { endClause(at: i) }
        case .text:
            if takesText(at: i) { clause.extendPhrase(placeNounEnd(at: i), token.end) }
        case .figure: return readFigure(at: i)
        case .ordinal: readBareRank(at: i)
        case .date: readDate(at: i)
        case .region: readRegion(at: i)
        case .word(let word): return read(word, at: i)
        }
        return i + 1
    }

    /// Whether text at `i` belongs to the phrase that is being read.
    func takesText(at i: Int) -> Bool {
        if clause.isSharing || clause.isFrom || clause.from != nil || clause.unitToken == i { return false }
        if clause.isComparing && clause.isPhraseComplete { return false }
        return !isUnit(at: i)
    }

    /// Where the text at `i` goes on after 地区, if that only says that a place was named: 西部地区占比, not 地区生产总值.
    private func placeNounEnd(at i: Int) -> Int {
        let start = tokens[i].start
        guard i > 0, tokens[i - 1].kind == .region, tokens[i - 1].end == start, bytes.has("地区", at: start),
            !bytes.has("地区生产", at: start)
        else { return start }
        return start + 6
    }

    /// Whether a line begins with nothing but its place: 甲市乙区：….
    private func isLineLabel(until i: Int) -> Bool {
        state.startsParagraph && i > 0 && tokens[..<i].allSatisfy { $0.kind == .region }
    }

    /// True where 、 or a space follows a finished statement, so that another one begins.
    private func endsStatement(before i: Int) -> Bool {
        var j = i - 1
        while j > 0, tokens[j].isWord(.drop) { j -= 1 }
        return tokens[j].isFigure || tokens[j].kind == .ordinal
    }

    mutating func endClause(at i: Int) {
        defer { startClause() }
        endReach(at: i)
        state.from = clause.hasDrafts ? nil : clause.from.map { ($0, clause.isFromDated) }
        if clause.isSuppressed { return }
        if !clause.hasDrafts, !clause.hasFigureInPhrase, let phrase = clause.phrase {
            state.danglingPhrase = phrase.lowerBound..<max(phrase.lowerBound, clause.trendEnd ?? phrase.upperBound)
        }
        if clauseRegions.count > 1 || !state.pendingRegions.isEmpty {
            state.pendingRegions = clause.hasDrafts || clauseRegions.count < 2 ? [] : clauseRegions
        }
        defer {
            // 某网消息： says who tells it
            state.isAfterSource =
                !state.hasTopic && i < tokens.count && tokens[i].kind == .colon && ownRegion == nil
            state.isAfterDash = i < tokens.count && bytes.has("——", at: tokens[i].start)
            if clause.phrase != nil || ownRegion != nil { state.hasTopic = true }
        }
        guard !clause.isOfWhich else { return }
        if clause.namesBody, ownRegion == nil, endsWithSource(at: i) { clause.isNation = true }
        if !clause.isPassingRegion, let region = carriedRegion { carry(region) }
        carryPeriod(at: i)
    }

    /// Forgets what the clause before said.
    mutating func startClause() {
        clause = ClauseState()
        if !clauseRegions.isEmpty { clauseRegions.removeAll(keepingCapacity: true) }
    }

    /// What reaches over the end of a clause: a comparison by itself (与上年相比，), and how far 预计 and a list of counts go.
    private mutating func endReach(at i: Int) {
        if !clause.hasDrafts, clause.isComparable, let basis = clause.basis, i > 0,
            bytes.has("相比", before: tokens[i - 1].end) || bytes.has("比较", before: tokens[i - 1].end)
                || bytes.has("看", before: tokens[i - 1].end)
                // 一九五七年比一九五六年，棉花增加…
                || clause.isComparing && tokens[i - 1].kind == .date
                || clause.isComparing && i < tokens.count && tokens[i].kind == .colon
        {
            state.leadingBasis = basis
            clause.dropPhrase()
        }
        guard i < tokens.count else { return }
        if tokens[i].kind != .listComma { state.isCounting = false }
        let goesOn = i + 1 < tokens.count && tokens[i + 1].isWord(.ofWhich)
        if tokens[i].kind == .semicolon, !goesOn { state.passingModality = nil }
    }

    /// Hands the place of the clause that ends on to the clauses and sentences after it.
    private func carry(_ region: RegionChoice) {
        scopes.carry(region, code: code(of: region), topic: isSetting(region) ? .setting : topicReach)
    }

    /// 作为全国的文化中心，北京…: what the sentence goes on with is not about the country.
    private func isSetting(_ region: RegionChoice) -> Bool {
        region == .nation && !clause.hasDrafts && !state.hasTopic
            && bytes.has(anyOf: Self.settings, at: tokens[0].start)
    }

    private static let settings: WordList = ["在", "作为", "随着", "为", "按照", "根据", "面对", "对于"]

    private var topicReach: TopicReach? {
        // what such a report mentions is not what it is about: 扩展上海自由贸易试验区
        if isNationalReport { return nil }
        let isFirst = !state.hasTopic || state.isAfterSource && clause.opensWithPlace
        // 最大的港口——上海洋山港
        if state.isAfterDash, clause.opensWithPlace { return .sentence }
        if clause.hasDrafts { return .sentence }
        // 甲县村民说， is about what he says
        if isFirst { return clause.opensWithPlace && !clause.isPublished ? .sentence : .mention }
        return clause.opensWithPlace ? .clause : nil
    }

    /// 据国家统计局数据，
    private func endsWithSource(at i: Int) -> Bool {
        i > 0 && bytes.has(anyOf: Self.sources, before: tokens[i - 1].end)
    }

    private static let sources: [StaticString] = ["数据", "统计", "监测", "消息", "介绍", "调查", "分析", "测算"]
}
