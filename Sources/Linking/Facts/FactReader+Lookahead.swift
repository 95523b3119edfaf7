import Extraction
import TextModel

/// Looking ahead.
extension FactReader {
    /// How many tokens ahead a rule looks.
    private static let reach = 12

    /// Whether a figure follows, after no more than 约, 了, 分别, 每日 and the like.
    func isFollowedByFigure(_ i: Int) -> Bool {
        var j = i + 1
        while j < tokens.count, j <= i + Self.reach {
            switch tokens[j].kind {
            case .figure: return true
            case .word(.drop), .word(.lead), .word(.respectively), .word(.intro), .word(.measure): j += 1
            case .word(.per): j += j + 1 < tokens.count && tokens[j + 1].isPlain ? 2 : 1
            default: return false
            }
        }
        return false
    }

    /// 平方公里 in 每平方公里988人.
    func isUnit(at i: Int) -> Bool { clause.isPer && i + 1 < tokens.count && tokens[i + 1].isFigure }

    /// 与上年持平, 与去年同期相比, 与上月相同.
    func isFollowedByComparedDate(_ i: Int) -> Bool {
        guard i + 2 < tokens.count, tokens[i + 1].kind == .date else { return false }
        var j = i + 2
        while j < tokens.count, j < i + 6, !tokens[j].isMark, !tokens[j].isFigure {
            let token = tokens[j]
            if token.isWord(.same) || Self.comparisons.contains(where: { has($0, in: token) }) { return true }
            j += 1
        }
        return false
    }

    private func has(_ word: StaticString, in token: ClauseToken) -> Bool {
        bytes.holds(word, in: token.start..<token.end)
    }

    private static let comparisons: [StaticString] = ["相比", "比较", "相同", "相当", "一致"]

    /// Whether 2019年的 and a figure follow; true where that is a share, nil where nothing like it follows.
    func isFollowedByDatedFigure(_ i: Int) -> Bool? {
        guard i + 2 < tokens.count, tokens[i + 1].kind == .date else { return nil }
        var j = i + 2
        while j < tokens.count, tokens[j].isWord(.drop) || tokens[j].isWord(.measure) { j += 1 }
        guard j < tokens.count, tokens[j].isFigure, let figure = FigureReading(entities, at: tokens[j].index) else {
            return nil
        }
        return figure.isShare
    }

    /// Whether some words, 的 and a percentage follow: 是正常水平的102.3%.
    func isFollowedByShareOfText(_ i: Int) -> Bool {
        var j = i + 1
        while j < tokens.count, j <= i + 3, isBaseOfShare(tokens[j]) { j += 1 }
        guard j > i + 1, j + 1 < tokens.count, bytes.has("的", at: tokens[j].start) else { return false }
        while j < tokens.count, tokens[j].isWord(.drop) { j += 1 }
        guard j < tokens.count, tokens[j].isFigure, let figure = FigureReading(entities, at: tokens[j].index) else {
            return false
        }
        return figure.isPercentage && !figure.isPoints && (j + 1 == tokens.count || tokens[j + 1].isMark)
    }

    /// Whether 对 opens a name like 对经济增长的贡献率.
    func isFollowedByEffect(_ i: Int) -> Bool {
        guard bytes.has("对", at: tokens[i].start) else { return false }
        var j = i + 1
        while j < tokens.count, j < i + 6, !tokens[j].isMark, !tokens[j].isFigure {
            if bytes.has(anyOf: Self.effects, before: tokens[j].end) { return true }
            j += 1
        }
        return false
    }

    private static let effects: [StaticString] = ["贡献率", "依存度", "贡献度", "拉动率"]

    /// Whether 在 opens 在全国外贸中所占比重 or 在进口中的份额.
    func isFollowedByPartNoun(_ i: Int) -> Bool {
        let text = tokens[i].end..<min(tokens[i].end + Self.longestPartName, bytes.count)
        var at = text.lowerBound
        while at < text.upperBound {
            if bytes.has(anyOf: Self.parts, at: at) { return true }
            if bytes.has("，", at: at) || bytes.has("。", at: at) { return false }
            at += bytes[at] & 0xF0 == 0xE0 ? 3 : 1
        }
        return false
    }

    private static let longestPartName = 60
    private static let parts: WordList = ["所占比", "所占的比", "中的比", "中的占比", "的比重", "的比例", "的份额"]

    private func isBaseOfShare(_ token: ClauseToken) -> Bool {
        token.isPlain || token.kind == .date || token.isWord(.intro) || token.isWord(.lead) || token.isWord(.nation)
            || token.isWord(.wholeYear)
    }

    /// Whether a noun and a figure at the end of the clause follow: 航班1200架次 after 增加.
    func isFollowedByObject(_ i: Int) -> Bool {
        var j = i + 1
        while j < tokens.count, j <= i + 3, tokens[j].isPlain { j += 1 }
        while j < tokens.count, tokens[j].isWord(.drop), !bytes.has("的", at: tokens[j].start) { j += 1 }
        guard j > i + 1, j < tokens.count, tokens[j].isFigure else { return false }
        return j + 1 == tokens.count || tokens[j + 1].isMark || tokens[j + 1].isWord(.drop)
    }

    /// Whether 八成以上 or 4%左右 follows 在.
    func isFollowedByBoundedFigure(_ i: Int) -> Bool {
        guard isFollowedByFigure(i), let j = tokens[i...].prefix(Self.reach + 2).firstIndex(where: \.isFigure) else {
            return false
        }
        return j + 1 < tokens.count && tokens[j + 1].isWord(.drop) && !bytes.has("的", at: tokens[j + 1].start)
    }

    /// Whether a verb follows at once, so that the word before it is an adverb.
    func isFollowedByVerb(_ i: Int) -> Bool {
        var j = i + 1
        while j < tokens.count, j <= i + Self.reach {
            guard case .word(let word) = tokens[j].kind else { return tokens[j].isFigure }
            switch word {
            case .up, .down, .same, .reach, .measure, .share, .rank, .basis, .than, .have, .from: return true
            case .drop, .lead, .intro, .respectively, .forecast, .target, .future, .verbal: j += 1
            default: return false
            }
        }
        return false
    }

    /// 从解放初的35岁, 由最初的3家
    private static let earlierTimes: [StaticString] = ["初", "末", "前", "原来", "以前"]

    /// Whether 从 or 由 opens 从31亿元增至208亿元.
    func isFollowedByEarlierValue(_ i: Int) -> Bool {
        for j in i + 1..<max(i + 1, min(i + 9, tokens.count)) {
            switch tokens[j].kind {
            case .figure: return true
            case .text, .word(.noun):
                // 人 in 由每人每年5800元
                if !tokens[j - 1].isWord(.per), !bytes.has(anyOf: Self.earlierTimes, before: tokens[j].end) {
                    return false
                }
            case .date, .word(.drop), .word(.lead), .word(.per), .word(.measure), .word(.intro): continue
            default: return false
            }
        }
        return false
    }
}
