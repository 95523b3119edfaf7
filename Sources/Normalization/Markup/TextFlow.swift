import TextModel

/// Writes the text of an article as edits of the page that it comes from: what is between its words is replaced by the
/// space or line end that a browser shows there.
struct TextFlow: ~Copyable {
    /// What comes between two words; the stronger one wins.
    enum Break: Int, Comparable {
        case none, tab, line, paragraph

        static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    private var editor: TextEditor
    private let source: UnsafeBufferPointer<UInt8>
    /// Up to where the source has been kept or replaced.
    private var position = 0
    private var pending = Break.none
    private var space = Space()
    /// Whether anything has been written.
    private var hasText = false
    private var endsWide = false

    /// White space since the last word.
    private struct Space {
        var isThere = false
        var hasLineEnd = false
    }

    /// - Parameter source: the bytes of `text`.
    init(_ text: [UInt8], source: UnsafeBufferPointer<UInt8>) {
        editor = TextEditor(text)
        self.source = source
    }

    mutating func add(_ kind: Break) { pending = max(pending, kind) }

    /// Text that stands in the source as it is.
    mutating func add(plain range: Range<Int>, isPreformatted: Bool) {
        var i = range.lowerBound
        while i < range.upperBound {
            let spaceLength = WhiteSpace.length(source, at: i, end: range.upperBound)
            if spaceLength > 0 {
                note(space: source[i], isPreformatted: isPreformatted)
                i += spaceLength
                continue
            }
            let start = i
            repeat { i += 1 } while i < range.upperBound && !WhiteSpace.mayBegin(source[i])
            while i < range.upperBound && WhiteSpace.length(source, at: i, end: range.upperBound) == 0 { i += 1 }
            separate(before: start, isWide: Wide.begins(source, at: start))
            position = i
            endsWide = Wide.ends(source, before: i)
        }
    }

    /// Text that stands in the source as an entity.
    mutating func add(entity range: Range<Int>, _ value: UnsafeBufferPointer<UInt8>) {
        if WhiteSpace.length(value, at: 0, end: value.count) == value.count {
            return note(space: 0x20, isPreformatted: false)
        }
        separate(before: range.lowerBound, isWide: Wide.begins(value, at: 0))
        // Two characters in the place of one entity: the second one is inserted after it, for an edit as long as what it
        // replaces would be taken for one that corresponds scalar by scalar.
        let first = value.dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? value.count
        editor.replace(range, with: value[..<first])
        if first < value.count { editor.replace(range.upperBound..<range.upperBound, with: value[first...]) }
        position = range.upperBound
        endsWide = Wide.ends(value, before: value.count)
    }

    /// The text and its alignment with the source.
    consuming func finish() -> (utf8: [UInt8], alignment: Alignment) {
        if position < source.count { editor.remove(position..<source.count) }
        return editor.finish()
    }

    private mutating func note(space byte: UInt8, isPreformatted: Bool) {
        space.isThere = true
        if byte == 0x0A || byte == 0x0D {
            space.hasLineEnd = true
            if isPreformatted { add(pending == .line ? .paragraph : .line) }
        }
    }

    /// Writes what comes between the last word and the one that starts at `start`.
    private mutating func separate(before start: Int, isWide: Bool) {
        defer { (pending, space, hasText) = (.none, Space(), true) }
        let separator = separator(isWide: isWide)
        let gap = position..<start
        if gap.count == separator.utf8CodeUnitCount && gap.count <= 1
            && (gap.isEmpty || source[start - 1] == separator.utf8Start[0])
        {
            return
        }
        editor.replace(gap, with: UnsafeBufferPointer(start: separator.utf8Start, count: separator.utf8CodeUnitCount))
    }

    /// A line end in the source between two Chinese characters is no space: nobody sees where a page's text is wrapped.
    private func separator(isWide: Bool) -> StaticString {
        if !hasText { return "" }
        switch pending {
        case .paragraph: return "\n\n"
        case .line: return "\n"
        case .tab: return "\t"
        case .none: return !space.isThere || (space.hasLineEnd && isWide && endsWide) ? "" : " "
        }
    }
}

/// What HTML, and those who indent with other means, take for white space.
enum WhiteSpace {
    @inline(__always)
    static func mayBegin(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 }

    /// How many bytes the white space at `i` takes; 0 where there is none.
    static func length(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int, end: Int) -> Int {
        switch bytes[i] {
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D: return 1
        case 0xC2: return i + 1 < end && bytes[i + 1] == 0xA0 ? 2 : 0
        // U+3000, and the quads and spaces from U+2000 to U+200A.
        case 0xE3: return i + 2 < end && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x80 ? 3 : 0
        case 0xE2: return i + 2 < end && bytes[i + 1] == 0x80 && (0x80...0x8A).contains(bytes[i + 2]) ? 3 : 0
        default: return 0
        }
    }
}

/// Chinese and Japanese characters and their punctuation: what needs no space between words.
enum Wide {
    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
        // U+3000 to U+9FFF, U+F900 to U+FAFF, U+FF00 to U+FFEF, and the planes above.
        (0xE3...0xE9).contains(bytes[i]) || bytes[i] == 0xEF || bytes[i] == 0xF0
    }

    static func ends(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        var i = end - 1
        while i > 0 && bytes[i] & 0xC0 == 0x80 { i -= 1 }
        return begins(bytes, at: i)
    }
}
