import Extraction
import TextModel

/// 甲、乙、丙分别为1、2、3: figures that go with places or indicators one to one.
extension FactReader {
    /// - Returns: nil where there is but one figure; else whether the figures found their partners.
    mutating func align(
        _ values: [FigureReading], rule: String, _ complete: (inout FactDraft, FigureReading) -> Void
    ) -> Bool? {
        guard values.count > 1 else { return nil }
        guard let partners = partners(of: values.count) else { return nil }
        guard partners.count == values.count else { return refuse(.notAligned) }
        append(
            zip(partners, values).map { partner, value in
                var draft = draft(partner.indicator, rule: rule)
                draft.isNamedByList = partner.isNamedByList
                if let region = partner.region { draft.region = region }
                if let period = partner.period { draft.period = period }
                complete(&draft, value)
                return draft
            })
        return true
    }

    /// What one of several figures is about.
    private struct Partner {
        let indicator: Range<Int>
        var region: RegionChoice?
        var period: PeriodChoice?
        /// No words name what is measured of this one alone.
        var isNamedByList = false
    }

    /// As many places, subjects or indicators as there are figures; none where their names do not say what is measured.
    private func partners(of count: Int) -> [Partner]? {
        let phrase = clause.phrase.map(afterPlaceCount).flatMap { indicator($0) }
        if clauseRegions.count == count, let name = phrase ?? state.subjects.first.map({ drafts[$0].indicator }) {
            return clauseRegions.map { Partner(indicator: name, region: .mention($0)) }
        }
        guard clause.isRespective || clause.phrase.map(isPair) == true && count == 2 else { return nil }
        if clauseRegions.isEmpty, state.subjects.count == count, let phrase, !isPair(phrase) {
            return state.subjects.map {
                Partner(indicator: phrase, region: drafts[$0].region, period: drafts[$0].period)
            }
        }
        if clause.phrase == nil, clauseRegions.isEmpty, state.pendingRegions.count == count, let dangling {
            return state.pendingRegions.map { Partner(indicator: dangling, region: .mention($0)) }
        }
        // 玉米、水稻两种作物机械化率分别达…
        if clause.countedList != nil, let phrase, IndicatorHeads.shared.end(phrase, in: bytes) { return [] }
        guard let list = clause.countedList ?? clause.phrase else { return nil }
        let items = items(of: list, count: count)
        let whole = isPair(list) ? nil : indicator(list, keepsAttribute: true)
        return items.count == count
            ? items.map { Partner(indicator: $0, isNamedByList: $0 == whole && count > 1) } : nil
    }

    /// The members of a list. The whole list for members that share the noun of the last one (城镇和农村居民收入, 汽车产销,
    /// 同城、异地、国际快递业务量): by themselves they do not name what is measured.
    private func items(of list: Range<Int>, count: Int) -> [Range<Int>] {
        let items = PhraseList.items(of: list, in: bytes)
        guard items.count == count || count == 2, let whole = indicator(list, keepsAttribute: true) else {
            return items.compactMap { indicator($0) }
        }
        if count == 2 && isPair(list) { return [whole, whole] }
        guard items.count == count, let last = items.last, IndicatorHeads.shared.end(last, in: bytes),
            !bytes[list].contains(where: { $0 < 0x80 }), items.dropLast().allSatisfy({ isPartOfName($0, last) })
        else { return items.compactMap { indicator($0) } }
        return Array(repeating: whole, count: count - 1) + (indicator(last).map { [$0] } ?? [])
    }

    /// Whether a member of a list lacks the noun that `last` ends with: 汽车 of 汽车、电子行业增加值.
    private func isPartOfName(_ item: Range<Int>, _ last: Range<Int>) -> Bool {
        if !IndicatorHeads.shared.end(item, in: bytes) { return true }
        let isMeasured = { (name: Range<Int>) in
            bytes.has(anyOf: Self.measures, before: name.upperBound)
        }
        return isMeasured(last) && !isMeasured(item)
    }

    /// What is measured of things, other than the things themselves.
    private static let measures: [StaticString] = [
        "值", "额", "量", "率", "价", "费", "度", "数", "人次", "收入", "利润", "投资", "支出", "面积", "产能", "指数", "规模", "价格", "进出口", "出口",
        "进口",
        "比重", "占比", "增速", "增幅", "里程", "税收",
    ]

    /// 产销 names two things at once.
    private func isPair(_ phrase: Range<Int>) -> Bool {
        bytes.has(anyOf: ["产销", "购销", "收支"], before: phrase.upperBound)
    }

    /// The phrase without the words that count the places before it: 三县市.
    private func afterPlaceCount(_ phrase: Range<Int>) -> Range<Int> {
        guard clauseRegions.count > 1, bytes.has(anyOf: Self.counts, at: phrase.lowerBound) else {
            return phrase
        }
        var start = phrase.lowerBound + 3
        while bytes.has(anyOf: Self.places, at: start), start < phrase.upperBound { start += 3 }
        return start > phrase.lowerBound + 3 ? start..<max(start, phrase.upperBound) : phrase
    }

    private static let counts: [StaticString] = ["两", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    private static let places: [StaticString] = ["省", "市", "县", "区", "州", "地", "盟", "镇"]

    /// Says that 分别 was not understood; without it, several figures are no fault.
    mutating func mismatch(_ values: [FigureReading]) -> Bool {
        lastRefusal = .notAligned
        guard clause.isRespective, values.count > 1, let first = values.first, let last = values.last else {
            return false
        }
        let range = TextRange<Normalized>(utf8: first.range.lowerBound..<last.range.upperBound)
        diagnostics.append(
            Diagnostic(
                code: "facts.respectively", severity: .warning,
                message: "The \(values.count) figures after 分别 have no list of as many members before them.",
                range: input.text.alignment.source(of: range)))
        return false
    }
}

/// Splits a list at 、 and at its last 和.
enum PhraseList {
    /// The items, or the phrase itself.
    static func items(of phrase: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        if !mayBeSplit(phrase, in: bytes) { return [phrase] }
        var items: [Range<Int>] = []
        var start = phrase.lowerBound
        var position = start
        var depth = 0
        while position < phrase.upperBound {
            depth += nesting(at: position, bytes)
            if depth == 0, bytes.has("、", at: position) {
                items.append(start..<position)
                start = position + 3
            }
            // no mark begins within a character
            position += bytes[position] & 0xF0 == 0xE0 ? 3 : 1
        }
        return items + split(start..<phrase.upperBound, in: bytes)
    }

    /// False only for a phrase that has one item.
    static func mayBeSplit(_ phrase: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.holds(anyOf: splitters, in: phrase)
    }

    private static func nesting(at position: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if bytes.has(anyOf: opening, at: position) { return 1 }
        return bytes.has(anyOf: closing, at: position) ? -1 : 0
    }

    private static let splitters = WordList(["、"] + conjunctions.words)
    private static let opening: WordList = ["“", "《", "〈", "「", "（", "("]
    private static let closing: WordList = ["”", "》", "〉", "」", "）", ")"]

    /// A和B at the end of a list.
    private static func split(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        guard bytes.holds(anyOf: conjunctions, in: range) else { return [range] }
        for word in conjunctions.words {
            var position = range.lowerBound + 3
            while position + 3 < range.upperBound {
                if bytes.has(word, at: position), !isInWord(position, bytes) {
                    let second = position + word.utf8CodeUnitCount
                    if second < range.upperBound { return [range.lowerBound..<position, second..<range.upperBound] }
                }
                position += 1
            }
        }
        return [range]
    }

    /// True for the 和 of 和平, 温和.
    private static func isInWord(_ position: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let lexicon = FactLexicon.shared
        for start in [position, position - 3] where start >= 0 {
            guard let match = lexicon.longestMatch(in: bytes, at: start) else { continue }
            if lexicon[match].word == .noun && start + lexicon[match].count > position { return true }
        }
        return false
    }

    private static let conjunctions: WordList = ["以及", "和", "及", "与"]
}
