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
        let words = Lexicon.factWords.rows.map { Array($0[0].utf8) }
        var random = SplitMix(state: seed)
        Self.text(of: Lexicon.factWords.rows, &random).withUnsafeBufferPointer { bytes in
            for at in bytes.indices {
                let wanted = words.indices.filter { bytes[at...].starts(with: words[$0]) }
                    .max { words[$0].count < words[$1].count }
                #expect(FactLexicon.shared.longestMatch(in: bytes, at: at) == wanted)
            }
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
