import Extraction
import TextModel

/// The verbs that stand before figures.
extension FactReader {
    mutating func readTrend(_ direction: Fact.Change.Direction, at i: Int) {
        // 每提高1个百分点: a rule rather than a change
        if bytes.has("每", before: tokens[i].start) {
            clause.isSuppressed = true
            state.isPlan = state.isPlan || isFollowedByFigure(i)
        } else if isFollowedByFigure(i) {
            clause.verb = .change(direction, FactLexicon.shared[tokens[i].index].basis)
            clause.isComparing = false
        } else if clause.phrase == nil, tokens[i].end - tokens[i].start >= 6, isFollowedByObject(i) {
            // 增加航班1200架次
            clause.verb = .change(direction, FactLexicon.shared[tokens[i].index].basis)
        } else {
            clause.trendEnd = clause.trendEnd ?? clause.phraseEnd
            clause.extendPhrase(tokens[i].start, tokens[i].end)
        }
    }

    mutating func readLevelVerb(_ word: FactWord, at i: Int) {
        let share = isFollowedByDatedFigure(i)
        guard share != nil || isFollowedByFigure(i) else { return clause.dropPhrase() }
        // 恢复至2019年同期的九成
        if share == true, clause.from == nil, !bytes.has("于", before: tokens[i].end) {
            clause.verb = .share
            return
        }
        clause.verb = .level(word)
        clause.isComparing = false
    }

    mutating func readMeasure(_ word: FactWord, at i: Int) -> Int {
        if isFollowedByFigure(i) {
            if clause.verb == nil || word == .measure, !clause.isChanging {
                clause.verb = .level(word)
                if bytes.has(anyOf: Self.prospects, at: tokens[i].start), !bytes.has("一度", before: tokens[i].start) {
                    clause.modality = .forecast
                }
                // 技术人员不少于15人: what is required
                if bytes.has("不少于", at: tokens[i].start), state.modality == nil, clause.modality == nil {
                    clause.isSuppressed = true
                }
                clause.isRhetorical = Self.rhetorical.contains {
                    $0.utf8CodeUnitCount == tokens[i].end - tokens[i].start && bytes.has($0, at: tokens[i].start)
                }
            }
            return i + 1
        }
        if let rank = readScopedRank(at: i) { return rank }
        // 是正常水平的102.3%; not 低于1996年的6.9%
        if clause.phrase == nil, !bytes.has("于", before: tokens[i].end), state.subjects.count == 1,
            isFollowedByShareOfText(i)
        {
            clause.verb = .share
            return i + 1
        }
        // 每万人拥有5G基站数
        if word == .have, let phrase = clause.phrase, bytes.has("每", at: phrase.lowerBound) {
            clause.extendPhrase(tokens[i].start, tokens[i].end)
            return i + 1
        }
        // 那斯达克指数: a single character may be part of a name
        if tokens[i].end - tokens[i].start == 3, !bytes.has("为", at: tokens[i].start), word != .have {
            clause.extendPhrase(tokens[i].start, tokens[i].end)
        } else {
            clause.dropPhrase()
        }
        return i + 1
    }

    mutating func readShareVerb(at i: Int) {
        // 占 needs its percentage in the same clause: 占…的18.2%
        var j = i + 1
        let limit = min(tokens.count, i + Self.longestShare)
        while j < limit, !tokens[j].isFigure, !tokens[j].isMark || tokens[j].kind == .listComma { j += 1 }
        guard j < limit, tokens[j].isFigure, let figure = FigureReading(entities, at: tokens[j].index),
            figure.isShare
        else {
            clause.extendPhrase(tokens[i].start, tokens[i].end)
            return
        }
        // 占…的比重达 is a phrase of its own
        if (i + 1..<j).contains(where: { isRatioNoun(tokens[$0]) }) {
            clause.extendPhrase(tokens[i].start, tokens[i].end)
            clause.isRatio = true
        } else {
            clause.verb = .share
            clause.isPartPhrase = bytes.has("的", before: tokens[i].start)
            clause.isEach = bytes.has("各", before: tokens[i].start)
        }
    }

    /// 逾, 高达 also stand before sums that somebody lost or paid; 达, 为 state a statistic.
    private static let rhetorical: [StaticString] = [
        "逾", "超", "高达", "多达", "仅", "只有", "仅有", "不到", "不足", "报", "计", "冲破",
    ]

    /// 上看7亿, 将达7亿: not yet reached.
    private static let prospects: [StaticString] = ["上看", "将"]

    /// So many tokens lie at most between 占 and its percentage.
    private static let longestShare = 24

    private func isRatioNoun(_ token: ClauseToken) -> Bool {
        ["比重", "比例", "份额", "比率"].contains { bytes.has($0, before: token.end) }
    }

    mutating func readComparative(_ direction: Fact.Change.Direction, at i: Int) {
        if clause.basis != nil, isFollowedByFigure(i) {
            clause.verb = .change(direction, nil)
            clause.isComparing = false
        } else if takesText(at: i) {
            clause.extendPhrase(tokens[i].start, tokens[i].end)
        }
    }

    mutating func readFrom(at i: Int) {
        clause.isFrom = isFollowedByEarlierValue(i)
        if !clause.isFrom { clause.dropPhrase() }
    }

    mutating func readAt(_ i: Int) {
        // 快递业务量在全国的比重
        if clause.phraseEnd == tokens[i].start, isFollowedByPartNoun(i) {
            clause.extendPhrase(tokens[i].start, tokens[i].end)
            clause.isRatio = true
        } else if clause.phrase != nil, isFollowedByBoundedFigure(i) {
            clause.verb = .level(.measure)
        } else {
            clause.hasVerb = clause.period != nil
            clause.dropPhrase()
        }
    }
}

extension ClauseState {
    var isChanging: Bool { if case .change = verb { true } else { false } }
    var isSharing: Bool { if case .share = verb { true } else { false } }
}
