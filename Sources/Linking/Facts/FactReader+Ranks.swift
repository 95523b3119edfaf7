import Extraction
import TextModel

/// 居全国第二: a place in an order, tied to what is ranked.
extension FactReader {
    /// - Returns: the token to go on with.
    mutating func readRank(at i: Int) -> Int {
        guard let ordinal = ordinal(after: i), let value = rankValue(tokens[ordinal]) else {
            if let ordinal = ordinal(after: i) { note(.rankRange, of: [tokens[ordinal].index]) }
            // 营收创单月新高，达…
            clause.trendEnd = clause.trendEnd ?? clause.phraseEnd
            clause.extendPhrase(tokens[i].start, tokens[i].end)
            return i + 1
        }
        if let moved = laterOrdinal(i + 1, ordinal) { return readMovedRank(at: moved) }
        if let end = readRankList(scope: i + 1..<ordinal, from: ordinal) { return end }
        take(Fact.Rank(value: value, scope: scope(i + 1..<ordinal), entity: tokens[ordinal].index))
        clause.dropPhrase()
        return ordinal + 1
    }

    /// 从第十六升至第七: the ordinal that was reached.
    private func laterOrdinal(_ start: Int, _ ordinal: Int) -> Int? {
        let isFrom = start > 1 && tokens[start - 2].isWord(.from)
        guard isFrom || (start..<ordinal).contains(where: { tokens[$0].isWord(.from) }), ordinal + 2 < tokens.count
        else {
            return nil
        }
        return (ordinal + 1..<min(ordinal + 5, tokens.count)).first { tokens[$0].kind == .ordinal }
    }

    private mutating func readMovedRank(at i: Int) -> Int {
        if let value = rankValue(tokens[i]) {
            clause.dropPhrase()
            take(Fact.Rank(value: value, scope: nil, entity: tokens[i].index))
        }
        clause.dropPhrase()
        return i + 1
    }

    /// 分居全国第一、第二: as many places in the order as regions or subjects, or none is taken.
    private mutating func readRankList(scope words: Range<Int>, from first: Int) -> Int? {
        var ordinals = [first]
        var next = first + 1
        while next + 1 < tokens.count, tokens[next].kind == .listComma || tokens[next].isWord(.conjunction),
            tokens[next + 1].kind == .ordinal
        {
            ordinals.append(next + 1)
            next += 2
        }
        guard ordinals.count > 1 else { return nil }
        defer { clause.dropPhrase() }
        let ranks = ordinals.compactMap { ordinal in
            rankValue(tokens[ordinal]).map { Fact.Rank(value: $0, scope: scope(words), entity: tokens[ordinal].index) }
        }
        guard ranks.count == ordinals.count, !state.isPlan, !clause.isSuppressed else { return next }
        if clauseRegions.count == ranks.count, let indicator = clause.phrase.flatMap({ indicator($0) }) {
            append(
                zip(clauseRegions, ranks).map { region, rank in
                    var draft = draft(indicator, rule: "fact.rank")
                    (draft.region, draft.rank) = (.mention(region), rank)
                    return draft
                })
        } else if clause.phrase == nil, state.subjects.count == ranks.count {
            for (subject, rank) in zip(state.subjects, ranks) { drafts[subject].rank = drafts[subject].rank ?? rank }
        }
        return next
    }

    /// 为全国第二: only with a place between.
    mutating func readScopedRank(at i: Int) -> Int? {
        guard let ordinal = ordinal(after: i), i + 1 < ordinal,
            tokens[i + 1].kind == .region || tokens[i + 1].isWord(.nation), let value = rankValue(tokens[ordinal])
        else { return nil }
        take(Fact.Rank(value: value, scope: scope(i + 1..<ordinal), entity: tokens[ordinal].index))
        clause.dropPhrase()
        return ordinal + 1
    }

    /// 全国第一 at the end of a clause, without a verb.
    mutating func readBareRank(at i: Int) {
        defer {
            clause.dropPhrase()
            beginOrdinalName(at: i)
        }
        guard i > 0, tokens[i - 1].isWord(.nation), i + 1 == tokens.count || tokens[i + 1].isMark,
            let value = rankValue(tokens[i]), clause.hasDrafts || i == 1 || tokens[i - 2].isMark
        else { return }
        clause.dropPhrase()
        take(Fact.Rank(value: value, scope: scope(i - 1..<i), entity: tokens[i].index))
    }

    /// 第二届博览会, 第三次会议: the ordinal belongs to a name; 第二季 is a time.
    private mutating func beginOrdinalName(at i: Int) {
        let token = tokens[i]
        guard i + 1 < tokens.count, tokens[i + 1].start == token.end, tokens[i + 1].isPlain else { return }
        if bytes.has("季", at: token.end) {
            clause.phraseFloor = token.end + 3
        } else if bytes.has(anyOf: Self.measures, at: token.end) {
            clause.extendPhrase(token.start, token.end)
        }
    }

    private static let measures: [StaticString] = ["届", "次", "批", "轮", "代", "期", "阶段"]

    private func ordinal(after i: Int) -> Int? {
        for j in i + 1..<min(i + 7, tokens.count) where i + 1 < tokens.count {
            switch tokens[j].kind {
            case .ordinal: return j
            case .comma, .semicolon, .colon, .figure: return nil
            default: continue
            }
        }
        return nil
    }

    /// Nil for 前三, which is no place.
    private func rankValue(_ token: ClauseToken) -> Int? {
        entities.read(token.index, as: Ordinal.self) { $0.pointee.amount.value?.integer }
    }

    private func scope(_ range: Range<Int>) -> TextRange<Normalized>? {
        let words = range.filter { !tokens[$0].isWord(.drop) }
        guard let first = words.first, let last = words.last else { return nil }
        return TextRange(utf8: tokens[first].start..<tokens[last].end)
    }

    /// 排名从去年的全球第15位: where it came from.
    private func isEarlier(_ rank: Fact.Rank) -> Bool {
        guard let scope = rank.scope?.utf8 else { return false }
        return bytes.has(anyOf: ["从", "由"], at: scope.lowerBound)
    }

    private mutating func take(_ rank: Fact.Rank) {
        guard !state.isPlan, !clause.isSuppressed else {
            return note(state.isPlan ? .plan : .speech, of: [rank.entity])
        }
        let isOfThing = passing.isOfThing(ordinalEnd: Int(places[rank.entity].end))
        if isOfThing || isEarlier(rank) { return note(.rankRange, of: [rank.entity]) }
        if let phrase = clause.phrase, !isVague(phrase) {
            guard let indicator = indicator(phrase), IndicatorHeads.shared.end(indicator, in: bytes) else {
                return note(.noName, of: [rank.entity])
            }
            append(draft(indicator, rule: "fact.rank")) { $0.rank = rank }
        } else if let subject = state.share ?? (state.subjects.count == 1 ? state.subjects[0] : nil),
            drafts[subject].rank == nil
        {
            drafts[subject].rank = rank
        }
    }
}
