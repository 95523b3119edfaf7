import Extraction
import TextModel

/// Finds the words of a list beside its count.
struct ListText {
    let bytes: UnsafeBufferPointer<UInt8>
    let sentence: Range<Int>

    /// The list that ends where the count starts, with or without 等: a list with 等 is closed only if it is complete.
    func itemsBefore(_ start: Int, declared: Int) -> [Range<Int>]? {
        var end = start
        for word in ["等", "这", "共", "的"] as [StaticString] where bytes.has(word, before: end) {
            end -= word.utf8CodeUnitCount
            break
        }
        guard end > sentence.lowerBound else { return nil }
        let clause = clauseStart(before: end)..<end
        guard !clause.isEmpty else { return nil }
        return variants(of: clause).first { $0.count == declared }.flatMap(trimmed)
    }

    /// The list after 三件事： or （ or ，即.
    func itemsAfter(_ end: Int, declared: Int) -> [Range<Int>]? {
        guard let start = listStart(after: end) else { return nil }
        let stop = listEnd(from: start)
        guard start < stop else { return nil }
        return variants(of: start..<stop).first { $0.count == declared }
    }

    /// With the last 和 as a separator, and without.
    private func variants(of list: Range<Int>) -> [[Range<Int>]] {
        guard PhraseList.mayBeSplit(list, in: bytes) else { return [] }
        let items = PhraseList.items(of: list, in: bytes)
        guard items.count > 2 else { return items.count == 2 ? [items] : [] }
        let unsplit = Array(items.dropLast(2)) + [items[items.count - 2].lowerBound..<list.upperBound]
        return ListMarks.isSeparator(items[items.count - 2].upperBound..<items[items.count - 1].lowerBound, in: bytes)
            && !bytes.has("、", at: items[items.count - 2].upperBound) ? [items, unsplit] : [items]
    }

    /// Cuts off what leads up to the first item: 围绕信息共享、….
    private func trimmed(_ items: [Range<Int>]) -> [Range<Int>]? {
        var items = items
        let lengths = Set(items.dropFirst().map(\.count))
        let first = items[0]
        if lengths.count == 1, let length = lengths.first, length < first.count, items.count > 2,
            bytes[first.upperBound - length] & 0xC0 != 0x80
        {
            items[0] = first.upperBound - length..<first.upperBound
        } else {
            items[0] = afterLead(first)..<first.upperBound
        }
        guard items.allSatisfy({ !$0.isEmpty && $0.count <= Self.longestItem }), !endsWithVerb(items[items.count - 1])
        else { return nil }
        return items
    }

    private static let longestItem = 120

    /// Where the first item begins: at its opening quote, or after the last verb or preposition before it.
    private func afterLead(_ item: Range<Int>) -> Int {
        if bytes.has("”", before: item.upperBound) || bytes.has("》", before: item.upperBound) {
            var position = item.upperBound - 3
            while position > item.lowerBound {
                if bytes.has("“", at: position) || bytes.has("《", at: position) { return position }
                position -= 1
            }
        }
        var start = item.lowerBound
        forEachWord(of: item) { word, place in
            let isLead = Self.leads.contains(word) || word == .drop && place.lowerBound == start
            if isLead && place.upperBound < item.upperBound { start = place.upperBound }
        }
        return start
    }

    private func forEachWord(of range: Range<Int>, _ body: (FactWord, Range<Int>) -> Void) {
        var position = range.lowerBound
        while position < range.upperBound {
            let match = FactLexicon.shared.longestMatch(in: bytes, at: position).map { FactLexicon.shared[$0] }
            let end = position + (match?.count ?? width(bytes[position]))
            if let match { body(match.word, position..<end) }
            position = end
        }
    }

    private func width(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

    /// Whether the words before the count end with a verb, so that they are no list: 签署了两项.
    private func endsWithVerb(_ item: Range<Int>) -> Bool {
        var last: FactWord?
        forEachWord(of: item) { word, place in if place.upperBound == item.upperBound { last = word } }
        if let last, last != .noun, last != .listVerb { return true }
        return Self.verbs.contains { bytes.has($0, before: item.upperBound) }
    }

    private static let verbs: [StaticString] = [
        "了", "着", "过", "由于", "就", "召开", "送出", "连", "连演", "连续", "分", "签署", "举办", "进行", "第", "每",
    ]

    private static let leads: Set<FactWord> = [
        .at, .stop, .from, .toward, .report, .listVerb, .measure, .ofWhich, .share,
    ]

    private func clauseStart(before end: Int) -> Int {
        var position = end
        while position > max(sentence.lowerBound, end - Self.longestList) {
            if bytes.has(anyOf: Self.breaks, before: position) { return position }
            position -= 1
        }
        return position == sentence.lowerBound ? position : end
    }

    /// In bytes, on either side of the count.
    private static let longestList = 1500

    private static let breaks: WordList = ["，", "。", "；", "：", "！", "？", ",", ";", ":", "\n", "　"]
    private static let openers: WordList = ["：", ":", "（", "(", "，即", "，包括", "，分别是", "，分别为", "，一是", "——"]

    /// After the count and its noun, what announces a list.
    private func listStart(after end: Int) -> Int? {
        var position = end
        while position < min(sentence.upperBound, end + Self.longestNoun) {
            if let opener = Self.openers.first(at: position, in: bytes) {
                return position + opener.utf8CodeUnitCount
            }
            if bytes.has(anyOf: Self.breaks, at: position) || bytes.has("、", at: position) {
                return nil
            }
            position += width(bytes[position])
        }
        return nil
    }

    private static let longestNoun = 36

    private func listEnd(from start: Int) -> Int {
        var position = start
        while position < min(sentence.upperBound, start + Self.longestList) {
            if bytes.has(anyOf: Self.breaks, at: position) || bytes.has("）", at: position)
                || bytes.has(")", at: position)
            {
                return position
            }
            position += width(bytes[position])
        }
        return position == sentence.upperBound ? position : start
    }
}
