/// A mark that opens or closes something that belongs together.
struct Bracket {
    enum Kind { case title, quotation, bracket }

    let kind: Kind
    let isOpening: Bool
    /// Equal for the two marks of one pair.
    let shape: UInt8

    /// 《 or 》; 〈 and 〉 stand inside of them.
    var isDocumentMark: Bool { shape == 1 }

    /// The bracket that `scalar` is; nil for any other character.
    @inline(__always)
    init?(_ scalar: UInt32) {
        switch scalar {
        case 0x300A: self.init(.title, 1, true)  // 《
        case 0x300B: self.init(.title, 1, false)
        case 0x3008: self.init(.title, 2, true)  // 〈
        case 0x3009: self.init(.title, 2, false)
        case 0x201C: self.init(.quotation, 3, true)  // “
        case 0x201D: self.init(.quotation, 3, false)
        case 0x2018: self.init(.quotation, 4, true)  // ‘
        case 0x2019: self.init(.quotation, 4, false)
        case 0x300C: self.init(.quotation, 5, true)  // 「
        case 0x300D: self.init(.quotation, 5, false)
        case 0x300E: self.init(.quotation, 6, true)  // 『
        case 0x300F: self.init(.quotation, 6, false)
        case 0xFF08, 0x28: self.init(.bracket, 7, true)  // （ (
        case 0xFF09, 0x29: self.init(.bracket, 7, false)
        case 0x3010: self.init(.bracket, 8, true)  // 【
        case 0x3011: self.init(.bracket, 8, false)
        case 0x3014: self.init(.bracket, 9, true)  // 〔
        case 0x3015: self.init(.bracket, 9, false)
        case 0xFF3B, 0x5B: self.init(.bracket, 10, true)  // ［ [
        case 0xFF3D, 0x5D: self.init(.bracket, 10, false)
        default: return nil
        }
    }

    private init(_ kind: Kind, _ shape: UInt8, _ isOpening: Bool) {
        self.kind = kind
        self.shape = shape
        self.isOpening = isOpening
    }
}

extension CharacterView {
    /// The bracket at `i`, if the character there is one.
    @inline(__always)
    func bracket(at i: Int) -> Bracket? {
        let byte = self[i]
        if byte < 0x80 {
            return byte == 0x28 || byte == 0x29 || byte == 0x5B || byte == 0x5D ? Bracket(UInt32(byte)) : nil
        }
        return byte == 0xE2 || byte == 0xE3 || byte == 0xEF ? Bracket(wide(at: i)) : nil
    }

    /// Whether a title closes in `range` before another one opens; nil where neither happens.
    func closesTitle(in range: Range<Int>) -> Bool? {
        var i = range.lowerBound
        while i < range.upperBound {
            if let bracket = bracket(at: i), bracket.isDocumentMark { return !bracket.isOpening }
            i += length(at: i)
        }
        return nil
    }
}

/// Finds which brackets of a line belong together. What is never closed is no bracket; a stray closing mark neither.
struct BracketMatcher {
    /// Deeper nesting is not looked at, so that a line of a million brackets stays linear.
    private static let deepest = 32

    private var stack: [(shape: UInt8, index: Int)] = []
    /// The pairs that are in no other pair, by the indexes of their marks, in order.
    private var pairs: [(open: Int, close: Int)] = []
    private var nextPair = 0

    /// Forgets the line before and matches the brackets among `marks`.
    mutating func match(_ marks: [Mark]) {
        stack.removeAll(keepingCapacity: true)
        pairs.removeAll(keepingCapacity: true)
        nextPair = 0
        for (index, mark) in marks.enumerated() {
            guard case .bracket(let bracket) = mark.kind else { continue }
            if bracket.isOpening {
                if stack.count == Self.deepest { stack.removeFirst() }
                stack.append((bracket.shape, index))
            } else if let match = stack.lastIndex(where: { $0.shape == bracket.shape }) {
                let open = stack[match].index
                while let last = pairs.last, last.open > open { pairs.removeLast() }
                pairs.append((open, index))
                stack.removeSubrange(match...)
            }
        }
    }

    /// The index of the mark that closes the outermost pair which mark number `index` opens; nil where it opens none.
    /// Asked in ascending order.
    mutating func closing(of index: Int) -> Int? {
        while nextPair < pairs.count && pairs[nextPair].open < index { nextPair += 1 }
        guard nextPair < pairs.count, pairs[nextPair].open == index else { return nil }
        return pairs[nextPair].close
    }
}
