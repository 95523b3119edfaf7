import Extraction
import TextModel

/// The dates and places of a clause.
extension FactReader {
    mutating func readDate(at i: Int) {
        if clause.isFrom { state.basisOfFrom = basis(of: tokens[i]) }
        if clause.isComparing || clause.isFrom || clause.isSharing { return }
        // 同比2022年同期增长
        if i > 0, tokens[i - 1].isWord(.basis) { return }
        clause.dropPhrase()
        // 年末 by itself is the end of the year that is spoken of
        if isBareEdge(tokens[i]), scopes.period != nil { return }
        guard let date = entities[tokens[i].index].entity.value as? DateValue, let value = date.period else { return }
        let isUntil = bytes.has("截至", before: tokens[i].start) || bytes.has("截止", before: tokens[i].start)
        clause.period = PeriodChoice(
            value: value, entity: tokens[i].index, isDay: value.low.day != nil && value.high == nil && !isUntil)
        clause.periodEnd = tokens[i].end
        if clause.period?.isDay == true, let day = clause.period { scopes.note(day: day) }
        if i > 0, tokens[i - 1].isWord(.toward), isToCome(value) { state.modality = state.modality ?? .target }
    }

    private func isBareEdge(_ token: ClauseToken) -> Bool {
        (["年末", "年底", "年初"] as [StaticString]).contains {
            $0.utf8CodeUnitCount == token.end - token.start && bytes.has($0, at: token.start)
        }
    }

    /// Whether the period ends after the article appeared.
    private func isToCome(_ period: CalendarPeriod) -> Bool {
        let end = period.high ?? period.low
        guard let published = input.published, let year = end.year else { return false }
        return (year, end.month ?? 12) > (published.year, published.month)
    }

    mutating func readRegion(at i: Int) {
        if clause.isComparing || clause.isSharing || clause.isNationwide { return }
        let token = tokens[i]
        if clause.isRatio || isName(token) { return clause.extendPhrase(token.start, token.end) }
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

    /// “梨树模式”, 北京时间: no place that anything is about.
    private func isName(_ token: ClauseToken) -> Bool {
        bytes.has("“", before: token.start) || bytes.has("「", before: token.start) || bytes.has("时间", at: token.end)
    }

    private func isOpenFrom(_ i: Int) -> Bool { tokens[i].isWord(.from) }

    mutating func readNation(at i: Int) {
        if clause.isComparing || clause.isSharing { return }
        if clause.isRatio { return clause.extendPhrase(tokens[i].start, tokens[i].end) }
        clause.regions = []
        clause.isNation = true
        clause.dropPhrase()
    }
}
