import Extraction
import TextModel

/// What stands around a figure and says that it is none of its own, or how the clause goes on behind it.
extension FactReader {
    /// 31个省: the whole country.
    mutating func noteProvinces(_ figure: FigureReading) {
        guard figure.isCount, let count = figure.low.integer, (28...34).contains(count),
            bytes.has("省", at: figure.range.upperBound) || bytes.has("省", before: figure.range.upperBound)
        else { return }
        (clause.isNation, clause.isNationwide, clauseRegions) = (true, true, [])
    }

    /// The values behind 从 or 由; several of them (由20.5%、50.0%变为14.7%、56.9%) are not understood.
    mutating func takeEarlier(_ values: [FigureReading]) {
        if values.count == 1 {
            clause.from = values[0].entity
            clause.isFrom = false
        } else {
            clause.isSuppressed = true
        }
    }

    /// What the clause keeps of a figure that was read.
    mutating func endFigure(_ figure: FigureReading, isUsed: Bool, next: Int) {
        clause.verb = nil
        clause.isPer = false
        if isUsed {
            clause.dropPhrase()
            clause.basis = nil
            clause.isComparing = false
        } else if next < tokens.count, !tokens[next].isMark,
            !figure.isDuration || figure.dimension == .age || tokens[next - 1].isWord(.drop)
        {
            extendName(with: figure, end: tokens[next - 1].end)
        } else {
            clause.dropPhrase()
        }
    }

    /// 65岁以上人口: the figure is part of a name, unless it tells how many kinds there are.
    private mutating func extendName(with figure: FigureReading, end: Int) {
        note(figure.isCount ? .countsNoun : .partOfName, of: [figure.entity])
        if isKindCount(figure) {
            clause.dropPhrase()
            clause.phraseFloor = end
            return
        }
        clause.extendPhrase(figure.range.lowerBound, end)
        clause.hasFigureInPhrase = true
        clause.phraseFigureEnd = end
    }

    /// 28种 in 28种蔬菜平均价格: how many kinds a mean is taken of.
    private func isKindCount(_ figure: FigureReading) -> Bool {
        clause.phrase == nil && figure.isCount
            && bytes.has(anyOf: ["种", "项", "类"], before: figure.range.upperBound)
    }

    /// Whether 新增 or 累计 follows.
    func isFollowedBySum(_ i: Int) -> Bool {
        i + 1 < tokens.count && bytes.has(anyOf: ["新增", "累计"], at: tokens[i + 1].start)
    }

    /// Whether the figure only counts the list before it: 三个 after 石化、汽车制造、电气机械.
    mutating func countsList(_ figure: FigureReading, at i: Int) -> Bool {
        guard figure.isCount, let count = figure.low.integer, count > 1, count <= 30, i > 0 else { return false }
        if tokens[i - 1].kind == .region, clauseRegions.count == count, clause.phrase == nil { return true }
        guard let phrase = clause.phrase, phrase.upperBound == tokens[i].start, phrase.count <= Self.longestList else {
            return false
        }
        let items = PhraseList.items(of: phrase, in: bytes)
        guard items.count == count else { return false }
        clause.countedList = phrase
        clause.dropPhrase()
        clause.phraseFloor = tokens[i].end + figure.nounCount
        return true
    }

    private static let longestList = 600
}
