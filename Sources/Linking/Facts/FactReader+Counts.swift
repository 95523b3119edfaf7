import Extraction
import TextModel

/// 设184个考区、970个考点、4.7万个考场: figures that stand before what they count.
extension FactReader {
    /// - Returns: the token after the noun, where the figure and its noun state a statistic.
    mutating func takeCounted(_ figure: FigureReading, next: Int) -> Int? {
        guard figure.isCount, !figure.isPercentage, !state.isPlan, !clause.isSuppressed, isCounting,
            let last = nounEnd(from: next)
        else { return nil }
        let noun = tokens[next].start..<tokens[last].end
        let goesOn = isFollowedByCount(last + 1)
        guard Self.noun.contains(noun.count), figure.isStatistic || goesOn || state.isCounting, !isIncidental(figure),
            let indicator = indicator(noun), IndicatorHeads.shared.end(indicator, in: bytes)
        else { return nil }
        append(draft(indicator, rule: "fact.count")) { $0.figure = figure }
        state.isCounting = goesOn
        clause.dropPhrase()
        return last + 1
    }

    private var isCounting: Bool {
        switch clause.verb {
        case .level(.have): clause.phrase == nil
        case nil: clause.phrase.map(isSetting) ?? state.isCounting
        default: false
        }
    }

    /// 设 by itself.
    private func isSetting(_ phrase: Range<Int>) -> Bool { phrase.count == 3 && bytes.has("设", at: phrase.lowerBound) }

    /// The last token of a noun that ends its clause.
    private func nounEnd(from next: Int) -> Int? {
        var last = next
        while last < tokens.count, tokens[last].isPlain { last += 1 }
        guard last > next, last == tokens.count || tokens[last].isMark else { return nil }
        return last - 1
    }

    /// Whether 、 and another count follow.
    private func isFollowedByCount(_ i: Int) -> Bool {
        i + 2 < tokens.count && tokens[i].kind == .listComma && tokens[i + 1].isFigure && tokens[i + 2].isPlain
    }

    /// Small numbers count what an article is going to list.
    private func isIncidental(_ figure: FigureReading) -> Bool { figure.low < Self.leastCount }

    private static let leastCount = ExactDecimal(20)
    /// How many bytes such a noun has.
    private static let noun = 6...18
}
