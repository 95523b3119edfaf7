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
            if !clause.isSharing, clause.from == nil, !isUnit(at: i) {
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
        if clause.isSuppressed { return }
        if clause.drafts.isEmpty, !clause.hasFigureInPhrase, let phrase = clause.phrase {
            state.danglingPhrase = phrase.lowerBound..<max(phrase.lowerBound, clause.trendEnd ?? phrase.upperBound)
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
}
