/// A text node as it stands in the source: stretches that say what they are, and entities.
///
/// The parser gives what a node says and which bytes it read, but not which of them became what. Both are walked side by
/// side: `&amp;` against `&`, an end tag that was ignored against nothing.
struct RawText {
    enum Stretch {
        /// Bytes of the source that are the text themselves.
        case plain(Range<Int>)
        /// Bytes of the source that stand for these other ones.
        case entity(Range<Int>, UnsafeBufferPointer<UInt8>)
    }

    private let source: UnsafeBufferPointer<UInt8>
    private let text: UnsafeBufferPointer<UInt8>
    /// Where the walk is in the source, where the node ends there, and where the walk is in the text.
    private var raw: Int
    private let rawEnd: Int
    private var said = 0
    /// Whether `<` and `&` are text: always, or because no tag ends any more.
    private let isLiteral: Bool
    private var hasNoMoreTags: Bool
    /// Whether the text says something for zero bytes, which HTML ignores.
    private let saysZeros: Bool

    /// - Parameter isLiteral: whether the node is within an element that knows no markup.
    init(
        source: UnsafeBufferPointer<UInt8>, range: Range<Int>, text: UnsafeBufferPointer<UInt8>,
        isLiteral: Bool = false,
        saysZeros: Bool = false
    ) {
        self.isLiteral = isLiteral
        self.saysZeros = saysZeros
        hasNoMoreTags = isLiteral
        self.source = source
        self.text = text
        raw = range.lowerBound
        rawEnd = range.upperBound
    }

    /// The next stretch; nil where the text ends. All of them together take time linear in the source.
    mutating func next() -> Stretch? {
        while said < text.count {
            let start = raw
            skipEqual()
            if raw > start { return .plain(start..<raw) }
            guard raw < rawEnd else { return rest() }
            switch source[raw] {
            case UInt8(ascii: "&"):
                guard let length = entityLength() else { return rest() }
                let number = NumericReference(source[raw..<raw + length])
                let count = number.wrapped < 0 ? 1 : entityTextCount()
                defer { (raw, said) = (raw + length, said + count) }
                return .entity(raw..<raw + length, number.isCharacter ? value(count) : Self.replacement)
            case UInt8(ascii: "<") where skipTag(): continue
            // The parser reads CR as LF.
            case 0x0D where text[said] == 0x0A && !(raw + 1 < rawEnd && source[raw + 1] == 0x0A):
                defer { (raw, said) = (raw + 1, said + 1) }
                return .entity(raw..<raw + 1, value(1))
            case 0x00 where !isLiteral && !saysZeros: raw += 1
            // Controls, for which the parser says U+FFFD, are as good here as in any other text.
            case _ where text[said...].starts(with: "\u{FFFD}".utf8):
                let length = Self.length(of: source[raw])
                defer { (raw, said) = (min(raw + length, rawEnd), said + 3) }
                return .plain(raw..<min(raw + length, rawEnd))
            // What HTML knows nothing of, and white space that it ignores: the CR of CR LF, a line end after `<pre>`.
            case 0x09, 0x0A, 0x0C, 0x0D, 0x20: raw += 1
            default: return rest()
            }
        }
        return nil
    }

    /// Goes on as long as both say the same and nothing can begin that says something else.
    private mutating func skipEqual() {
        while raw < rawEnd, said < text.count, source[raw] == text[said] {
            if !isLiteral && source[raw] == UInt8(ascii: "&") && entityLength() != nil { return }
            if source[raw] == UInt8(ascii: "<") && tagEnd() != nil { return }
            raw += 1
            said += 1
        }
        // Characters that differ may begin alike.
        while raw < rawEnd, said < text.count, source[raw] & 0xC0 == 0x80 {
            raw -= 1
            said -= 1
        }
    }

    /// What the rest of the node says as a whole, where nothing else is known about it: CDATA in a formula, an entity that
    /// even the parser only guesses.
    private mutating func rest() -> Stretch? {
        defer { (raw, said) = (rawEnd, text.count) }
        guard raw < rawEnd else { return nil }
        let rest = value(text.count - said)
        return .entity(raw..<rawEnd, String(validating: rest, as: UTF8.self) != nil ? rest : Self.replacement)
    }

    /// The next `count` bytes of what the text says.
    private func value(_ count: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: text[said..<said + count])
    }

    /// U+FFFD, as it is said for what is no character.
    private static var replacement: UnsafeBufferPointer<UInt8> {
        let character: StaticString = "\u{FFFD}"
        return UnsafeBufferPointer(start: character.utf8Start, count: character.utf8CodeUnitCount)
    }

    // MARK: Tags

    /// Steps over a tag that the parser ignored; false where `<` is text.
    private mutating func skipTag() -> Bool {
        guard let end = tagEnd() else { return false }
        raw = end
        return true
    }

    /// Where the tag, comment or declaration that begins here ends; nil where `<` is text.
    private mutating func tagEnd() -> Int? {
        guard !hasNoMoreTags, raw + 1 < rawEnd else { return nil }
        switch source[raw + 1] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "/"),
            UInt8(ascii: "!"), UInt8(ascii: "?"):
            break
        default: return nil
        }
        var quote: UInt8?
        for i in raw + 1..<rawEnd {
            let byte = source[i]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return i + 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                if source[i - 1] == UInt8(ascii: "=") { quote = byte }
            }
        }
        hasNoMoreTags = true
        return nil
    }

    // MARK: Entities

    /// How many bytes the entity that begins here takes; nil where the ampersand is text.
    ///
    /// What the text says decides between the readings: `&notin;` is ∉, `&notit;` is ¬ and `it;`.
    private func entityLength() -> Int? {
        let next = raw + 1 < rawEnd ? source[raw + 1] : 0
        if next == UInt8(ascii: "#") { return numberLength() }
        var end = raw + 1
        while end < rawEnd, Self.isNameByte(source[end]) { end += 1 }
        let name = UnsafeBufferPointer(rebasing: source[raw + 1..<end])
        let isClosed = end < rawEnd && source[end] == UInt8(ascii: ";")
        if let old = LegacyEntity(prefixOf: name), old.scalar == scalar {
            let length = 1 + old.nameCount
            return isClosed && old.nameCount == name.count ? length + 1 : length
        }
        return isClosed && text[said] != UInt8(ascii: "&") ? name.count + 2 : nil
    }

    /// `&#20013;` or `&#x4e2d;`, with or without its end.
    private func numberLength() -> Int? {
        var i = raw + 2
        let isHexadecimal = i < rawEnd && source[i] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { i += 1 }
        let digits = i
        while i < rawEnd, isHexadecimal ? Self.isHexadecimal(source[i]) : (0x30...0x39).contains(source[i]) { i += 1 }
        if i == digits { return nil }
        return (i < rawEnd && source[i] == UInt8(ascii: ";") ? i + 1 : i) - raw
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }

    /// The scalar that the text has here, if it is one of two bytes at most: all old entities are.
    private var scalar: UInt32 {
        let lead = text[said]
        return lead < 0x80 || said + 1 == text.count
            ? UInt32(lead) : UInt32(lead & 0x1F) << 6 | UInt32(text[said + 1] & 0x3F)
    }

    /// How many bytes of the text an entity here stands for: one character, or with the mark that some bring along.
    private func entityTextCount() -> Int {
        let first = min(Self.length(of: text[said]), text.count - said)
        for mark in Self.marks where text[(said + first)...].starts(with: mark.utf8) { return first + mark.utf8.count }
        return first
    }

    private static func length(of lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

    /// All that follow another character in an entity: `&nvlt;` is < with a vertical line over it.
    private static let marks = ["\u{331}", "\u{333}", "\u{338}", "\u{20D2}", "\u{20E5}", "\u{FE00}", "\u{200A}"]
}
