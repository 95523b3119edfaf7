import Extraction
import Testing
import TextModel

@testable import Linking

/// The tables that find words at once, beside the plain way: every word, one after the other.
struct WordIndexTests {
    private static let characters = ["a", ",", "é", "·", "中", "国", "增", "，", "的", "率", "𠮷", "一"]

    private static func text(_ count: Int, _ random: inout SplitMix) -> [UInt8] {
        Array((0..<count).map { _ in characters[random.below(characters.count)] }.joined().utf8)
    }

    @Test("an index finds what comparing every word finds", arguments: UInt64(0)..<12)
    func index(seed: UInt64) {
        var random = SplitMix(state: seed)
        let words = Array(Set((0..<60).map { _ in Self.text(1 + random.below(4), &random) })).map(Kept.init)
        let starts = WordIndex(words.map(\.bytes), by: .start)
        let ends = WordIndex(words.map(\.bytes), by: .end)
        let text = Self.text(300, &random)
        text.withUnsafeBufferPointer { bytes in
            for at in 0...bytes.count {
                let limit = min(bytes.count, at + random.below(12))
                let from = max(0, at - random.below(12))
                let first = words.map(\.bytes).filter {
                    at + $0.count <= limit && bytes[at..<at + $0.count].elementsEqual($0)
                }
                let last = words.map(\.bytes).filter {
                    at - $0.count >= from && bytes[at - $0.count..<at].elementsEqual($0)
                }
                #expect(starts.first(at: at, limit: limit, in: bytes)?.count == first.map(\.count).max())
                #expect(ends.last(endingAt: at, limit: from, in: bytes)?.count == last.map(\.count).max())
            }
        }
    }

    @Test("a list says what its words say one after the other", arguments: UInt64(0)..<20)
    func list(seed: UInt64) {
        let words: [StaticString] = ["，", "的", "的率", "国", ",", "中国", "增", "增的", "a", "一", "é"]
        let list = WordList(words)
        var random = SplitMix(state: seed)
        Self.text(300, &random).withUnsafeBufferPointer { bytes in
            for at in -3...bytes.count + 3 {
                let first = words.first { bytes.has($0, at: at) }
                let last = words.first { bytes.has($0, before: at) }
                #expect(bytes.has(anyOf: list, at: at) == (first != nil))
                #expect(bytes.has(anyOf: list, before: at) == (last != nil))
                #expect(list.first(at: at, in: bytes)?.description == first?.description)
                #expect(list.first(before: at, in: bytes)?.description == last?.description)
                #expect(bytes.has(anyOf: words, at: at) == (first != nil))
                #expect(bytes.has(anyOf: words, before: at) == (last != nil))
            }
        }
    }

    /// Rows of a table and what stands between them, at random.
    private static func text(of rows: [[String]], _ random: inout SplitMix) -> [UInt8] {
        let pieces = (0..<80).map { _ in
            let word = rows[random.below(rows.count)][0]
            let cut = Array(word.unicodeScalars)
            return switch random.below(4) {
            case 0: characters[random.below(characters.count)]
            case 1: String(String.UnicodeScalarView(cut.dropLast(random.below(cut.count))))
            default: word
            }
        }
        return Array(pieces.joined().utf8)
    }

    @Test("the longest word of the lexicon is that of the table", arguments: UInt64(0)..<3)
    func lexicon(seed: UInt64) {
        let rows = Lexicon.factWords.rows
        var random = SplitMix(state: seed)
        Self.text(of: Lexicon.factWords.rows, &random).withUnsafeBufferPointer { bytes in
            for at in bytes.indices {
                let wanted = rows.filter { bytes[at...].starts(with: $0[0].utf8) }
                    .max { $0[0].utf8.count < $1[0].utf8.count }
                let found = FactLexicon.shared.longestMatch(in: bytes, at: at).map { FactLexicon.shared[$0] }
                #expect(found?.count == wanted?[0].utf8.count && found?.word.rawValue == wanted?[1])
            }
        }
    }

    @Test("the survey passes over nothing that begins", arguments: UInt64(0)..<6)
    func survey(seed: UInt64) {
        var random = SplitMix(state: seed)
        let candidates = UnsafeMutablePointer<FactLexicon.Candidate>.allocate(capacity: 4096)
        let characters = CharacterStretch(allocatedFor: 4000)
        defer {
            candidates.deallocate()
            characters.deallocate()
        }
        Self.text(of: Lexicon.factWords.rows, &random).withUnsafeBufferPointer { bytes in
            let (count, end) = FactLexicon.shared.survey(
                bytes, 0..<min(bytes.count, 4000), characters, into: candidates)
            let found = Set((0..<count).map { Int(candidates[$0].position) })
            for at in 0..<end {
                let begins =
                    FactLexicon.shared.longestMatch(in: bytes, at: at) != nil || bytes.has("，", at: at)
                    || bytes[at] == UInt8(ascii: ",")
                if begins { #expect(found.contains(at)) }
            }
            for i in 0..<count {
                let position = Int(candidates[i].position)
                if bytes[position] < 0x80 { continue }
                let wanted = FactLexicon.shared.longestMatch(in: bytes, at: position)
                let beginning = FactLexicon.shared.beginning(at: candidates[i], of: characters, in: bytes)
                guard case .word(let match) = beginning else {
                    #expect(wanted == nil)
                    continue
                }
                #expect(match.number == wanted)
                #expect(match.count == FactLexicon.shared[match.number].count)
            }
        }
    }

    @Test("a text tells something if one of its places does", arguments: UInt64(0)..<60)
    func telling(seed: UInt64) {
        var random = SplitMix(state: seed)
        let idle = Lexicon.factWords.rows.filter { FactWord(rawValue: $0[1])?.isIdle == true && $0[1] != "ofWhich" }
        let rows = seed % 2 == 0 ? idle : Array(Lexicon.factWords.rows.shuffled(by: &random).prefix(30))
        let words = (0..<8).map { _ in rows[random.below(rows.count)][0] }
        Array(words.joined(separator: random.below(3) == 0 ? "：" : "a").utf8).withUnsafeBufferPointer { bytes in
            let goes = bytes.holds("：", in: bytes.indices)
            let told = bytes.indices.contains { at in
                guard let number = FactLexicon.shared.longestMatch(in: bytes, at: at) else { return false }
                let word = FactLexicon.shared[number].word
                return word == .target ? goes : !word.isIdle || word == .ofWhich
            }
            // in stretches of any length
            let longest = 3 + random.below(40)
            let characters = CharacterStretch(allocatedFor: longest)
            defer { characters.deallocate() }
            let found = FactLexicon.shared.mayTell(bytes, in: bytes.indices, characters, longest: longest)
            #expect(found == told)
        }
    }

    @Test("a search in a stretch finds what a look at each byte finds", arguments: UInt64(0)..<12)
    func stretch(seed: UInt64) {
        var random = SplitMix(state: seed)
        let words: [StaticString] = ["的", "中国", "，", "é", "a", "增的"]
        let list = WordList(words)
        Self.text(120, &random).withUnsafeBufferPointer { bytes in
            for _ in 0..<60 {
                let start = random.below(bytes.count)
                let range = start..<start + random.below(40)
                for word in words {
                    #expect(bytes.first(word, in: range) == range.first { bytes.has(word, at: $0) })
                }
                let isThere = range.contains { at in words.contains { bytes.has($0, at: at) } }
                #expect(bytes.holds(anyOf: list, in: range) == isThere)
            }
        }
    }

    @Test("units are the same where their bytes are")
    func units() {
        let names = ["元", "倍", "%", "个百分点", "基点", "个基点", "", "km", "Km"]
        for first in names {
            for second in names { #expect((UnitName(name: first) == UnitName(name: second)) == (first == second)) }
        }
    }

    @Test("the longest ending decides whether a phrase is measured", arguments: UInt64(0)..<3)
    func heads(seed: UInt64) {
        let rows = Lexicon.indicatorHeads.rows
        var random = SplitMix(state: seed)
        Self.text(of: rows, &random).withUnsafeBufferPointer { bytes in
            for end in 1...bytes.count {
                let start = max(0, end - random.below(30))
                let row = rows.filter { bytes[start..<end].suffix($0[0].utf8.count).elementsEqual($0[0].utf8) }
                    .max { $0[0].utf8.count < $1[0].utf8.count }
                let mark = row.map { $0.count > 1 ? $0[1] : "head" }
                let heads = IndicatorHeads.shared
                #expect(heads.end(start..<end, in: bytes) == (mark != nil && mark != "not"))
                #expect(heads.areFixed(start..<end, in: bytes) == (mark == "fixed"))
                #expect(heads.nameGoods(start..<end, in: bytes) == (mark == "good"))
            }
        }
    }

    @Test("the first word of the table that speaks against a phrase decides", arguments: UInt64(0)..<3)
    func doubts(seed: UInt64) {
        let rows = Lexicon.factDoubts.rows
        var random = SplitMix(state: seed)
        Self.text(of: rows, &random).withUnsafeBufferPointer { bytes in
            for start in bytes.indices {
                let end = min(bytes.count, start + 1 + random.below(24))
                let phrase = bytes[start..<end]
                let row = rows.first { row in
                    switch row[1] {
                    case "start": phrase.starts(with: row[0].utf8)
                    case "end": phrase.suffix(row[0].utf8.count).elementsEqual(row[0].utf8)
                    default: phrase.elementsEqual(row[0].utf8)
                    }
                }
                let wanted: FactRefusal? = row.map {
                    $0[1] == "region" ? .placeName : $0[1] == "whole" ? .bareDeed : .brokenName
                }
                #expect(FactDoubts.shared.speaks(against: start..<end, in: bytes) == wanted)
            }
        }
    }
}

/// Bytes that stay where they are.
private struct Kept {
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ array: [UInt8]) {
        let storage = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: array.count)
        _ = storage.initialize(from: array)
        bytes = UnsafeBufferPointer(storage)
    }
}

/// Numbers at random, the same ones for a seed.
struct SplitMix {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ value >> 31) % UInt64(limit))
    }
}

extension Array {
    /// The same elements in another order.
    func shuffled(by random: inout SplitMix) -> [Element] {
        var shuffled = self
        for i in shuffled.indices.dropLast() { shuffled.swapAt(i, i + random.below(shuffled.count - i)) }
        return shuffled
    }
}
