import Extraction
import TextModel

/// What a figure is: a level, a change, a share, an earlier value, or nothing that a fact takes up.
extension FactReader {
    mutating func readFigure(at i: Int) -> Int {
        let token = tokens[i]
        guard let figure = FigureReading(entities, at: token.index) else {
            clause.dropPhrase()
            return i + 1
        }
        // 每50公斤118元
        if i > 0, tokens[i - 1].isWord(.per), i + 1 < tokens.count, tokens[i + 1].isFigure { return i + 1 }
        if countsList(figure, at: i) { return i + 1 }
        if figure.isDuration && bytes.has("来", at: token.end) {
            clause.period = PeriodChoice(value: nil, entity: nil)
            clause.periodEnd = token.end
            return i + 1
        }
        let (values, next) = values(from: figure, at: i)
        if clause.isFrom && values.count == 1 {
            clause.from = figure
            clause.isFrom = false
            return next
        }
        let made = drafts.count
        let isUsed = take(values, next: next)
        clause.verb = nil
        clause.isPer = false
        if isUsed || drafts.count > made {
            clause.dropPhrase()
            clause.basis = nil
            clause.isComparing = false
        } else if next < tokens.count, !tokens[next].isMark {
            // 65岁以上人口: the figure is part of a name
            clause.extendPhrase(token.start, tokens[next - 1].end)
            clause.hasFigureInPhrase = true
        } else {
            clause.dropPhrase()
        }
        return next
    }

    /// Whether the figure only counts the list before it: 三个 after 石化、汽车制造、电气机械.
    private mutating func countsList(_ figure: FigureReading, at i: Int) -> Bool {
        guard figure.isCount, let count = figure.low.integer, count > 1, count <= 30, i > 0 else { return false }
        if tokens[i - 1].kind == .region, clause.regions.count == count, clause.phrase == nil { return true }
        guard let phrase = clause.phrase, phrase.upperBound == tokens[i].start else { return false }
        let items = PhraseList.items(of: phrase, in: bytes)
        guard items.count == count else { return false }
        clause.countedList = phrase
        clause.dropPhrase()
        return true
    }

    /// The figures of a list that `first` begins: 8.7%、11.3%和9.9%.
    private func values(from first: FigureReading, at i: Int) -> ([FigureReading], Int) {
        var values = [first]
        var next = afterDrops(i + 1)
        while next < tokens.count, tokens[next].kind == .listComma || tokens[next].isWord(.conjunction) {
            var j = next + 1
            while j < tokens.count, tokens[j].isWord(.drop) || tokens[j].isWord(.measure) { j += 1 }
            guard j < tokens.count, tokens[j].isFigure, let value = FigureReading(entities, at: tokens[j].index),
                value.isSameMeasure(as: first)
            else { break }
            values.append(value)
            next = afterDrops(j + 1)
        }
        return (values, next)
    }

    private func afterDrops(_ i: Int) -> Int {
        var i = i
        while i < tokens.count, tokens[i].isWord(.drop), !bytes.has("的", at: tokens[i].start) { i += 1 }
        return i
    }

    /// - Returns: whether the figures found their place.
    private mutating func take(_ values: [FigureReading], next: Int) -> Bool {
        guard !clause.isSpeech, !state.isPlan else { return false }
        if bytes.has("翻", at: values[0].range.lowerBound) {
            return takeChange(.increase, nil, values)
        }
        switch clause.verb {
        case .change(let direction, let basis): return takeChange(direction, basis, values)
        case .share: return takeShare(values)
        case .level(let word): return takeLevel(values, verb: word, next: next)
        case nil: return takeLevel(values, verb: nil, next: next)
        }
    }

    private mutating func takeShare(_ values: [FigureReading]) -> Bool {
        guard values.count == 1 else { return false }
        if let phrase = clause.phrase {
            guard let indicator = indicator(phrase) else { return false }
            append(draft(indicator, rule: "fact.share")) { $0.figure = values[0] }
            return true
        }
        guard let subject = state.subjects.first.map({ drafts[$0] }) ?? danglingDraft() else { return false }
        var share = draft(subject.indicator, rule: "fact.share")
        share.figure = values[0]
        share.region = clause.ownRegion ?? (state.subjects.count > 1 ? .several : subject.region)
        share.period = clause.period ?? subject.period
        drafts.append(share)
        state.share = drafts.count - 1
        clause.drafts.append(drafts.count - 1)
        return true
    }

    private func danglingDraft() -> FactDraft? { state.dangling.map { draft($0, rule: "fact.share") } }
}

/// Making drafts.
extension FactReader {
    /// A draft with what governs the present clause.
    func draft(_ indicator: Range<Int>, rule: String) -> FactDraft {
        FactDraft(
            sentence: state.index, indicator: indicator, region: clause.ownRegion ?? scopes.region,
            period: clause.period ?? scopes.period, modality: modality, rule: rule)
    }

    private var modality: Fact.Modality? {
        if let modality = state.modality { return modality }
        if clause.isFuture { return .forecast }
        guard let published = input.published, let period = (clause.period ?? scopes.period)?.value else { return nil }
        let end = period.high ?? period.low
        guard let year = end.year else { return nil }
        return year > published.year ? .target : nil
    }

    /// Adds one draft, of which the clauses after it speak.
    mutating func append(_ draft: FactDraft, _ complete: (inout FactDraft) -> Void = { _ in }) {
        var draft = draft
        complete(&draft)
        drafts.append(draft)
        clause.drafts.append(drafts.count - 1)
        state.subjects = [drafts.count - 1]
        state.share = nil
    }

    /// Adds several drafts side by side.
    mutating func append(_ aligned: [FactDraft]) {
        let first = drafts.count
        drafts += aligned
        clause.drafts += first..<drafts.count
        state.subjects = Array(first..<drafts.count)
        state.share = nil
    }
}
