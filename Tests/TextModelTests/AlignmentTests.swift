import Testing

@testable import TextModel

/// A small generator, so that random tests repeat.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

struct AlignmentTests {
    private func edited(_ text: String, _ edits: [(Range<Int>, String)]) -> (utf8: [UInt8], alignment: Alignment) {
        var editor = TextEditor(Array(text.utf8))
        for (range, replacement) in edits { editor.replace(range, with: replacement.utf8) }
        return editor.finish()
    }

    private func source(_ range: Range<Int>, _ alignment: Alignment) -> Range<Int> {
        alignment.source(of: TextRange(utf8: range)).utf8
    }

    @Test func whatIsRemovedAtTheBordersOfARangeIsOutside() {
        // a(x)b → ab
        let (utf8, alignment) = edited("a(x)b", [(1..<4, "")])
        #expect(utf8 == Array("ab".utf8))
        #expect(source(0..<1, alignment) == 0..<1)
        #expect(source(1..<2, alignment) == 4..<5)
        #expect(source(0..<2, alignment) == 0..<5)
    }

    @Test func aReplacedStretchIsWhollyInside() {
        // ab → 1234, then c
        let (_, alignment) = edited("abc", [(0..<2, "1234")])
        #expect(source(1..<2, alignment) == 0..<2)
        #expect(source(3..<5, alignment) == 0..<3)
        #expect(source(4..<5, alignment) == 2..<3)
    }

    @Test func emptyRangesStayEmptyOrInsideWhatWasReplaced() {
        let (_, alignment) = edited("a(x)b", [(1..<4, "")])
        #expect(source(1..<1, alignment).isEmpty)
        #expect(source(0..<0, alignment) == 0..<0)
        #expect(source(2..<2, alignment) == 5..<5)
    }

    @Test func editsOfTheSameLengthMoveNothing() {
        let (utf8, alignment) = edited("長江", [(0..<3, "长")])
        #expect(utf8 == Array("长江".utf8))
        #expect(alignment.isIdentity)
    }

    @Test func runsCoverBothTexts() {
        let (_, alignment) = edited("abcdef", [(1..<2, ""), (3..<5, "X")])
        #expect(alignment.runs.map(\.sourceCount).reduce(0, +) == 6)
        #expect(alignment.runs.map(\.normalizedCount).reduce(0, +) == 4)
    }

    // MARK: Composition, on random edits

    /// Random edits of `text`: deletions, insertions, replacements by other lengths.
    private func randomEdits(of count: Int, _ random: inout SeededGenerator) -> [(Range<Int>, String)] {
        var edits: [(Range<Int>, String)] = []
        var position = 0
        while position < count {
            let start = position + Int.random(in: 0...3, using: &random)
            let end = start + Int.random(in: 0...2, using: &random)
            if end > count { break }
            let replacement = String(repeating: "z", count: Int.random(in: 0...2, using: &random))
            if start < end || !replacement.isEmpty { edits.append((start..<end, replacement)) }
            position = end + Int.random(in: 0...2, using: &random)
        }
        return edits
    }

    @Test(arguments: 0..<500)
    func compositionCoversBothTextsAndIsMonotone(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let text = String(repeating: "a", count: Int.random(in: 0...40, using: &random))
        let first = edited(text, randomEdits(of: text.utf8.count, &random))
        let middle = String(decoding: first.utf8, as: UTF8.self)
        let second = edited(middle, randomEdits(of: first.utf8.count, &random))
        let composed = first.alignment.followed(by: second.alignment)

        #expect(composed.sourceCount == text.utf8.count)
        #expect(composed.normalizedCount == second.utf8.count)
        #expect(composed.runs.map(\.sourceCount).reduce(0, +) == text.utf8.count)
        #expect(composed.runs.map(\.normalizedCount).reduce(0, +) == second.utf8.count)
        var last = 0
        for offset in 0..<composed.normalizedCount {
            let range = source(offset..<offset + 1, composed)
            #expect(range.lowerBound >= last)
            #expect(range.upperBound <= text.utf8.count)
            last = range.lowerBound
        }
    }

    /// A character that neither step touched maps to the very place it came from.
    @Test(arguments: 0..<200)
    func whatIsUntouchedMapsExactly(seed: Int) {
        var random = SeededGenerator(seed: UInt64(1000 + seed))
        let alphabet = Array("bcdefghijklmnopqrstuvwxy")
        let text = String((0..<alphabet.count).map { alphabet[$0] })
        let first = edited(text, randomEdits(of: text.utf8.count, &random))
        let second = edited(String(decoding: first.utf8, as: UTF8.self), randomEdits(of: first.utf8.count, &random))
        let composed = first.alignment.followed(by: second.alignment)
        for (offset, byte) in second.utf8.enumerated() where byte != UInt8(ascii: "z") {
            let range = source(offset..<offset + 1, composed)
            #expect(Array(text.utf8)[range].contains(byte))
        }
    }
}
