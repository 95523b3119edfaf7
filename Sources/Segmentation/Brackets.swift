import TextModel

extension CharacterView {
    /// The bracket at `i`, if the character there is one.
    @inline(__always)
    func bracket(at i: Int) -> PunctuationMark.Kind? {
        let byte = self[i]
        if byte < 0x80 {
            guard byte == 0x28 || byte == 0x29 || byte == 0x5B || byte == 0x5D else { return nil }
            return Punctuation.kind(of: UInt32(byte))
        }
        guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF else { return nil }
        return Self.bracket(wide(at: i))
    }

    /// The bracket that `scalar` is; nil for any other character.
    static func bracket(_ scalar: UInt32) -> PunctuationMark.Kind? {
        guard let kind = Punctuation.kind(of: scalar), kind.isBracket else { return nil }
        return kind
    }
}

/// The brackets that are open in a line where each one closes what was opened last.
///
/// Their shapes are the bytes of one word, and nothing branches on whether a bracket opens or closes: no processor
/// foretells that.
struct OpenBrackets {
    /// A byte for each that is open, the innermost lowest: its shape, counted from 1.
    private var shapes: UInt64 = 0
    /// The outermost one, also after it was closed.
    private(set) var last = PunctuationMark(.lineEnd, at: 0)

    /// With more than seven open a line is not looked at this way.
    private static var full: UInt64 { 1 << 48 }

    var isEmpty: Bool { shapes == 0 }

    /// Takes the next bracket; false where it closes another one, or none, or where too many are open.
    @inline(__always)
    mutating func take(_ mark: PunctuationMark) -> Bool {
        let isClosing = mark.kind.isClosing
        let shape = UInt64(mark.kind.shape) &+ 1
        guard isClosing ? shapes & 255 == shape : shapes < Self.full else { return false }
        if shapes == 0 { last = mark }
        shapes = isClosing ? shapes >> 8 : shapes << 8 | shape
        return true
    }
}

/// Finds which brackets of a line belong together. What is never closed is no bracket; a stray closing mark neither.
struct BracketMatcher {
    /// Deeper nesting is not looked at, so that a line of a million brackets stays linear.
    private static let deepest = 32

    /// The shapes and indexes of the brackets that are open.
    private var shapes = InlineArray<32, UInt8>(repeating: 0)
    private var indexes = InlineArray<32, Int>(repeating: 0)
    private var depth = 0
    /// The pairs that are in no other pair, by the indexes of their marks, in order.
    private var pairs: [(open: Int, close: Int)] = []
    private var nextPair = 0

    /// Forgets the line before.
    mutating func start() {
        pairs.removeAll(keepingCapacity: true)
        (depth, nextPair) = (0, 0)
    }

    /// Takes the next bracket of the line, mark number `index`.
    mutating func take(_ kind: PunctuationMark.Kind, at index: Int) {
        if kind.isOpening { open(kind.shape, index) } else { close(kind.shape, index) }
    }

    private mutating func open(_ shape: UInt8, _ index: Int) {
        if depth == Self.deepest {
            for k in 1..<depth { (shapes[k - 1], indexes[k - 1]) = (shapes[k], indexes[k]) }
            depth -= 1
        }
        (shapes[depth], indexes[depth]) = (shape, index)
        depth += 1
    }

    private mutating func close(_ shape: UInt8, _ index: Int) {
        var match = depth - 1
        while match >= 0 && shapes[match] != shape { match -= 1 }
        guard match >= 0 else { return }
        let open = indexes[match]
        while let last = pairs.last, last.open > open { pairs.removeLast() }
        pairs.append((open, index))
        depth = match
    }

    /// The index of the mark that closes the outermost pair which mark number `index` opens; nil where it opens none.
    /// Asked in ascending order.
    mutating func closing(of index: Int) -> Int? {
        while nextPair < pairs.count && pairs[nextPair].open < index { nextPair += 1 }
        guard nextPair < pairs.count, pairs[nextPair].open == index else { return nil }
        return pairs[nextPair].close
    }
}
