import TextModel

/// Flattened reading glosses: `長(zhǎng)`, a Mandarin reading in brackets right after the character that it reads.
///
/// A web page's ruby or a converter's annotation leaves them in the plain text, where they break every word. A bracket
/// is a gloss only if ICU reads the character before it exactly so: (奚金燕), (完), (a) and (PCT) are none.
enum ReadingGlosses {
    /// The text without its glosses. Linear: a bracket is looked at once, no further than a syllable is long.
    static func removed(from text: [UInt8]) throws(NormalizationError) -> StepResult {
        var editor = TextEditor(text)
        var change = ChangeCount(
            code: "normalization.readings", singular: "reading gloss removed", plural: "reading glosses removed")
        var failure: NormalizationError?
        text.withUnsafeBufferPointer { bytes in
            var scan = GlossScan(bytes: bytes)
            while let candidate = scan.next() {
                do throws(NormalizationError) {
                    let reading = try MandarinReadings.shared.reading(of: candidate.character)
                    guard let reading, reading.elementsEqual(bytes[candidate.syllable]) else { continue }
                    editor.remove(candidate.brackets)
                    change.note(candidate.brackets)
                } catch {
                    failure = error
                    return
                }
            }
        }
        if let failure { throw failure }
        let (utf8, alignment) = editor.finish()
        return StepResult(utf8: utf8, alignment: alignment, changes: [change])
    }
}

/// Walks from opening bracket to opening bracket and stops where a gloss may stand.
private struct GlossScan {
    struct Candidate {
        let character: Unicode.Scalar
        let brackets: Range<Int>
        let syllable: Range<Int>
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next bracket with a syllable in it and a Han character before it.
    mutating func next() -> Candidate? {
        while let open = nextOpening() {
            position = open.upperBound
            guard let character = hanCharacter(endingAt: open.lowerBound),
                let (syllableEnd, end) = closing(after: open.upperBound)
            else { continue }
            position = end
            return Candidate(
                character: character, brackets: open.lowerBound..<end, syllable: open.upperBound..<syllableEnd)
        }
        return nil
    }

    /// The next `(` or `（`.
    private func nextOpening() -> Range<Int>? {
        var i = position
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "(") { return i..<i + 1 }
            if bytes[i] == 0xEF && matches(0xBC, 0x88, at: i + 1) { return i..<i + 3 }
            i += 1
        }
        return nil
    }

    private func matches(_ second: UInt8, _ third: UInt8, at i: Int) -> Bool {
        i + 1 < bytes.count && bytes[i] == second && bytes[i + 1] == third
    }

    /// Where the syllable after `start` ends and its closing bracket ends; nil where there is no such thing.
    private func closing(after start: Int) -> (syllableEnd: Int, end: Int)? {
        var i = start
        // zhuǎng, the longest syllable, is seven bytes; decomposed tone marks would add two.
        while i < min(start + 10, bytes.count) {
            switch bytes[i] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3...0xC7, 0x80...0xBF: i += 1
            case UInt8(ascii: ")"): return i > start ? (i, i + 1) : nil
            case 0xEF where matches(0xBC, 0x89, at: i + 1): return i > start ? (i, i + 3) : nil
            default: return nil
            }
        }
        return nil
    }

    /// The ideograph whose last byte is just before `end`; nil for anything else.
    private func hanCharacter(endingAt end: Int) -> Unicode.Scalar? {
        guard end >= 3, (0xE3...0xE9).contains(bytes[end - 3]) else { return nil }
        let value =
            UInt32(bytes[end - 3] & 15) << 12 | UInt32(bytes[end - 2] & 63) << 6 | UInt32(bytes[end - 1] & 63)
        return (0x3400...0x9FFF).contains(value) ? Unicode.Scalar(value) : nil
    }
}
