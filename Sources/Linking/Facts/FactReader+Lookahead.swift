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

    /// 与上年持平, 与去年同期相比.
    func isFollowedByComparedDate(_ i: Int) -> Bool {
        guard i + 2 < tokens.count, tokens[i + 1].kind == .date else { return false }
        return tokens[i + 2].isWord(.same) || bytes.has("相比", at: tokens[i + 2].start)
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

    /// Whether 从 or 由 opens 从31亿元增至208亿元.
    func isFollowedByEarlierValue(_ i: Int) -> Bool {
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
