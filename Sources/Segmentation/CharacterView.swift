/// A UTF-8 text seen as characters of the classes that segmentation cares about.
struct CharacterView {
    let bytes: UnsafeBufferPointer<UInt8>

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var count: Int { bytes.count }

    @inline(__always)
    subscript(i: Int) -> UInt8 { bytes[i] }

    /// How many bytes the character at `i` has.
    @inline(__always)
    func length(at i: Int) -> Int {
        let lead = bytes[i]
        return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }

    /// The scalar of the three-byte character at `i`; 0 for a character of another length.
    @inline(__always)
    func wide(at i: Int) -> UInt32 {
        guard i >= 0, i + 2 < bytes.count, bytes[i] & 0xF0 == 0xE0 else { return 0 }
        return UInt32(bytes[i] & 15) << 12 | UInt32(bytes[i + 1] & 63) << 6 | UInt32(bytes[i + 2] & 63)
    }

    /// The scalar of the three-byte character that ends at `end`; 0 for a character of another length.
    @inline(__always)
    func wide(endingAt end: Int) -> UInt32 { end >= 3 ? wide(at: end - 3) : 0 }

    /// `range` without the white space at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        // Hardly any sentence has white space around it: its first and last byte tell.
        while start < end, bytes[start] <= 0x20 || bytes[start] == 0xE3, let width = spaceLength(at: start) {
            start += width
        }
        while start < end, bytes[end - 1] <= 0x20 || bytes[end - 1] == 0x80 {
            if isSpace(bytes[end - 1]) {
                end -= 1
            } else if wide(endingAt: end) == 0x3000 && end - 3 >= start {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }

    private func spaceLength(at i: Int) -> Int? {
        isSpace(bytes[i]) ? 1 : wide(at: i) == 0x3000 ? 3 : nil
    }

    @inline(__always)
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    @inline(__always)
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    @inline(__always)
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

    // MARK: Marks around a closed pair

    /// Whether the character before `end`, closing marks aside, is one that ends sentences.
    func isTerminator(endingAt end: Int) -> Bool {
        let scalar = lastBeforeClosing(end)
        return Terminators.isWide(scalar) || Terminators.isEllipsis(scalar) || scalar == 0x21 || scalar == 0x3F
    }

    func isFullStop(endingAt end: Int) -> Bool { lastBeforeClosing(end) == Terminators.fullStop }

    /// The scalar before `end` after skipping closing marks backwards, at most a few.
    private func lastBeforeClosing(_ end: Int) -> UInt32 {
        var end = end
        for _ in 0..<4 {
            let scalar = wide(endingAt: end)
            if scalar == 0 { return end > 0 && bytes[end - 1] < 0x80 ? UInt32(bytes[end - 1]) : 0 }
            guard let bracket = Self.bracket(scalar), bracket.isClosing else { return scalar }
            end -= 3
        }
        return 0
    }

    /// Whether the character at `i` belongs to the end of a sentence that was over at `end`: a closing mark, and a stop
    /// after one, as in `。」。`.
    func closes(at i: Int, after end: Int) -> Bool {
        if let bracket = bracket(at: i) { return bracket.isClosing }
        return i > end && wide(at: i) == Terminators.fullStop
    }

    /// Whether the mark at `i` shows that the sentence goes on after a quotation or an ellipsis: a comma and its like,
    /// 的, 等.
    func continuesSentence(at i: Int, limit: Int) -> Bool {
        guard i < limit else { return false }
        if bytes[i] < 0x80 { return [0x2C, 0x3B, 0x3A, 0x29].contains(bytes[i]) }
        switch wide(at: i) {
        case 0xFF0C, 0x3001, 0xFF1B, 0xFF1A, 0xFF09, 0x7684, 0x7B49, 0x2014: return true  // ，、；：）的等—
        default: return Terminators.isWide(wide(at: i))
        }
    }

    /// Whether what stands before `end` announces speech: a colon, a comma, a stop, or nothing.
    func introducesSpeech(endingAt end: Int) -> Bool {
        guard end > 0 else { return true }
        if bytes[end - 1] < 0x80 { return [0x3A, 0x2C, 0x0A].contains(bytes[end - 1]) }
        return [0xFF1A, 0xFF0C].contains(wide(endingAt: end)) || Terminators.isWide(wide(endingAt: end))
    }

    /// Whether a straight `"` at `i` ends a quotation that began after `start`, with a mark like it or with “.
    func closesStraightQuotation(at i: Int, openSince start: Int) -> Bool {
        guard bytes[i] == 0x22 else { return false }
        var (straight, curved) = (0, 0)
        for k in start..<i {
            if bytes[k] == 0x22 { straight += 1 }
            if bytes[k] == 0xE2 && wide(at: k) == 0x201C { curved += 1 }
            if bytes[k] == 0xE2 && wide(at: k) == 0x201D { curved -= 1 }
        }
        return straight % 2 == 1 || curved > 0
    }
}
