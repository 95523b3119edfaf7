import Extraction
import TextModel

/// What a phrase is if it is no name of what is measured, though a verb or a figure made a fact of it.
extension FactReader {
    /// Takes back the drafts whose indicator names nothing. Last of all, so that no figure looks for another subject
    /// instead: a wrong row is worse than a missing one.
    mutating func takeBackDoubtful() {
        let stops = input.stops
        let lists = Set(drafts.lazy.filter(\.isNamedByList).map(\.indicator))
        var kept = 0
        for index in drafts.indices {
            let isListed = lists.contains(drafts[index].indicator)
            guard let refusal = isListed ? .notAligned : completeName(of: index, stops) else {
                if kept < index { drafts.swapAt(kept, index) }
                kept += 1
                continue
            }
            let draft = drafts[index]
            let figures = [draft.figure?.entity, draft.rank?.entity] + draft.changes.map(\.entity)
            note(refusal, of: figures.compactMap { $0 })
        }
        drafts.removeSubrange(kept...)
    }

    /// Gives a draft the whole of its name; what speaks against that, if anything does.
    private func completeName(of index: Int, _ stops: PhrasePlaces) -> FactRefusal? {
        // one copy, and not one for each rule that asks
        var draft = drafts[index]
        defer { drafts[index] = draft }
        let name = withPreposition(draft)
        draft.indicator = name
        draft.modality = settledModality(of: draft)
        switch lostAttribute(of: name) {
        case .lost: return .brokenName
        case .needed(let start): draft.indicator = start..<name.upperBound
        case .spare: break
        }
        return doubt(about: draft, stops)
    }

    private func doubt(about draft: FactDraft, _ stops: PhrasePlaces) -> FactRefusal? {
        let indicator = draft.indicator
        if stops.overlap(with: indicator) != nil { return .stopPhrase }
        if isPlace(indicator) { return .placeName }
        if isBroken(indicator) || draft.figure == nil && isOutlook(indicator) { return .brokenName }
        if draft.rule != "fact.respectively", hasBrokenEdge(indicator, rule: draft.rule) { return .brokenName }
        if isClause(indicator) { return .brokenName }
        if isShareOfAmount(draft) || isThingForItsValue(draft) || isConcerned(draft) || isBranchOfOther(draft) {
            return .noName
        }
        if draft.figure == nil, isThingAlone(draft) { return .noName }
        return FactDoubts.shared.speaks(against: indicator, in: bytes)
    }

    /// 某镇已发展到22个: where, and not what.
    private func isPlace(_ indicator: Range<Int>) -> Bool {
        guard let place = place(at: indicator.lowerBound) else { return false }
        return places[place].kind == .region && Int(places[place].end) == indicator.upperBound
    }

    /// The first entity that begins at `position`.
    private func place(at position: Int) -> Int? {
        let first = places.firstIndex(notBefore: position)
        return first < places.count && Int(places[first].start) == position ? first : nil
    }

    /// 天单日新增 of 连续第二天单日新增.
    private func isBroken(_ indicator: Range<Int>) -> Bool {
        let start = indicator.lowerBound
        if bytes.has(anyOf: Self.counters, at: start), followsOrdinal(start) { return true }
        // 从中获利; not 从中东欧国家
        if bytes.has("从", before: start), bytes.has("中", at: start), !bytes.has(anyOf: Self.middles, at: start + 3) {
            return true
        }
        return false
    }

    /// 经济增长预期下调0.2个百分点: the forecast fell and not the growth. Not 票房预期调至520亿元, which is a forecast.
    private func isOutlook(_ indicator: Range<Int>) -> Bool {
        let end = indicator.upperBound
        guard let word = Self.outlookNouns.first(where: { bytes.has($0, at: end) }) else { return false }
        return bytes.has(anyOf: Self.revisions, at: end + word.utf8CodeUnitCount)
    }

    /// Behind 第二, 这 or 前20, of which a counter is the rest.
    private func followsOrdinal(_ start: Int) -> Bool {
        if bytes.has(anyOf: ["这", "那", "该"], before: start) { return !bytes.has("项目", at: start) }
        if bytes.has(anyOf: Self.numerals, before: start) { return bytes.has(anyOf: ["第", "前"], before: start - 3) }
        var digits = start
        while digits > 0, (0x30...0x39).contains(bytes[digits - 1]) { digits -= 1 }
        return digits < start && bytes.has(anyOf: ["第", "前"], before: digits)
    }

    private static let middles: [StaticString] = [
        "东", "国", "欧", "亚", "央", "小", "部", "心", "西", "等", "高", "低", "外", "美", "俄", "方", "非国", "南",
    ]
    private static let counters: [StaticString] = [
        "家", "天", "名", "层", "型", "项", "批", "条", "座", "届", "种", "笔",
    ]
    private static let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    private static let outlookNouns: [StaticString] = ["的预期", "的预测", "预期", "预测", "目标"]
    private static let revisions: [StaticString] = ["从", "由", "下调", "上调", "调", "降", "升", "是", "为", "大幅"]
}

/// The words that speak against a phrase as a name.
struct FactDoubts: Sendable {
    private enum Place: String {
        case whole, start, end
        /// A part of the world by itself.
        case region
    }

    static let shared = FactDoubts()

    private let places: [Place]
    private let starts: WordIndex
    private let ends: WordIndex

    private init() {
        var words: [UnsafeBufferPointer<UInt8>] = []
        var places: [Place] = []
        Lexicon.factDoubts.forEachRow { cells in
            guard cells.count > 1, let place = Place(rawValue: String(decoding: cells[1], as: UTF8.self)) else {
                return
            }
            words.append(cells[0])
            places.append(place)
        }
        self.places = places
        starts = WordIndex(words, by: .start)
        ends = WordIndex(words, by: .end)
    }

    /// Why `phrase` is no name; nil if no word says so. The first word of the table decides.
    func speaks(against phrase: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> FactRefusal? {
        let atStart = starts.firstNumber(at: phrase.lowerBound, limit: phrase.upperBound, in: bytes) { word in
            let place = places[word.number]
            return place == .start || place != .end && word.count == phrase.count
        }
        let atEnd = ends.firstNumber(endingAt: phrase.upperBound, limit: phrase.lowerBound, in: bytes) { word in
            places[word.number] == .end
        }
        let first = min(atStart ?? places.count, atEnd ?? places.count)
        guard first < places.count else { return nil }
        return places[first] == .region ? .placeName : places[first] == .whole ? .bareDeed : .brokenName
    }
}
