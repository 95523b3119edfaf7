/// A bracketed reading right after the character that it reads, and what speaks for and against its being a gloss.
struct Gloss {
    struct Traits: OptionSet {
        let rawValue: UInt8
        /// With a tone mark.
        static let toned = Traits(rawValue: 1)
        /// Another reading than ICU's first.
        static let modern = Traits(rawValue: 2)
        static let old = Traits(rawValue: 4)
        static let capital = Traits(rawValue: 8)
        /// The bracket stands twice: `的(de)(de)`.
        static let repeated = Traits(rawValue: 16)
        /// After a letter that is the second byte of a broken character: `a(chǎn)`.
        static let afterLetter = Traits(rawValue: 32)
        /// On a character that simplified text does not have.
        static let onTraditional = Traits(rawValue: 64)
        static let oneLetter = Traits(rawValue: 128)
    }

    /// All its brackets, UTF-8.
    let brackets: Range<Int>
    /// The character before, or the letter.
    let character: UInt32
    /// The syllable with its tone, to tell two readings of one character apart.
    let reading: UInt64
    let traits: Traits
}

/// Walks from opening bracket to opening bracket and stops where a reading of the character before stands in one.
///
/// Linear: a bracket is looked at once, no further than a syllable is long.
struct GlossScan {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let readings = MandarinReadings.shared
    private var position = 0
    /// How many brackets after a character hold small Latin letters, two to six of them, that are no reading of it:
    /// a text with many of these is not one whose toneless readings are glosses.
    private(set) var otherLatinCount = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> Gloss? {
        while let open = nextOpening() {
            position = open.upperBound
            guard let first = group(at: open) else { continue }
            if let character = UTF8Ideograph.ending(at: open.lowerBound, in: bytes) {
                if let gloss = gloss(on: character, first: first, from: open.lowerBound) { return gloss }
                if first.syllable.tone == 0 && first.syllable.letterCount > 1 { otherLatinCount += 1 }
            } else if let gloss = glossAfterLetter(first, from: open.lowerBound) {
                return gloss
            }
        }
        return nil
    }

    /// The gloss on `character` that begins with the group `first`, with every group after it that reads it, too.
    private mutating func gloss(on character: UInt32, first: Group, from start: Int) -> Gloss? {
        guard var traits = traits(of: first.syllable, for: character) else { return nil }
        var end = first.end
        while let open = opening(at: end), let more = group(at: open),
            self.traits(of: more.syllable, for: character) != nil
        {
            traits.insert(.repeated)
            end = more.end
        }
        position = end
        return Gloss(
            brackets: start..<end, character: character,
            reading: first.syllable.letters << 4 | UInt64(first.syllable.tone), traits: traits)
    }

    private func traits(of syllable: Syllable, for character: UInt32) -> Gloss.Traits? {
        var traits: Gloss.Traits = syllable.tone > 0 ? .toned : []
        guard
            let rank = syllable.tone > 0
                ? readings.rank(of: syllable, for: character) : readings.rank(ofToneless: syllable, for: character)
        else { return nil }
        switch rank {
        case .first: break
        case .modern: traits.insert(.modern)
        case .old: traits.insert(.old)
        }
        if syllable.isCapital { traits.insert(.capital) }
        if syllable.letterCount == 1 { traits.insert(.oneLetter) }
        if ScriptCharacters.classes[Int(character)] == ScriptCharacters.Class.hant.rawValue {
            traits.insert(.onTraditional)
        }
        return traits
    }

    /// A toned reading after a letter or sign of ASCII that was taken for the second byte of a character that is read
    /// so: with the byte before it, 體系A(chǔ)I化, where B541 is 礎, or as what is left of a broken one.
    private mutating func glossAfterLetter(_ group: Group, from start: Int) -> Gloss? {
        guard group.syllable.tone > 0, !group.syllable.isCapital, start > 0, (0x40...0x7E).contains(bytes[start - 1])
        else { return nil }
        var traits: Gloss.Traits = .toned
        if !BrokenCharacters.isMisread(characterBefore(start - 1), bytes[start - 1], as: group.syllable) {
            guard start == 1 || !isLatin(bytes[start - 2]),
                BrokenCharacters.hasCharacter(endingWith: bytes[start - 1], readAs: group.syllable)
            else { return nil }
            traits.insert(.afterLetter)
        }
        position = group.end
        return Gloss(
            brackets: start..<group.end, character: UInt32(bytes[start - 1]),
            reading: group.syllable.letters << 4 | UInt64(group.syllable.tone), traits: traits)
    }

    /// The character of three bytes that ends at `end`: an ideograph or Chinese punctuation.
    private func characterBefore(_ end: Int) -> UInt32? {
        end >= 3 && bytes[end - 3] & 0xF0 == 0xE0 ? UTF8Ideograph.value(bytes, at: end - 3) : nil
    }

    private func isLatin(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: " ")
    }
}

extension GlossScan {
    /// What stands in a pair of brackets.
    struct Group {
        let syllable: Syllable
        /// Behind the closing bracket.
        let end: Int
    }

    /// The next `(` or `（`.
    private func nextOpening() -> Range<Int>? {
        var i = MarkScan.brackets.next(in: bytes, from: position)
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "(") { return i..<i + 1 }
            if i >= 2 && bytes[i - 2] == 0xEF { return i - 2..<i + 1 }
            i = MarkScan.brackets.next(in: bytes, from: i + 1)
        }
        return nil
    }

    /// Whether nothing but letters that may be a syllable stands in the pair of brackets that opens at `i`.
    static func holdsSyllable(_ bytes: UnsafeBufferPointer<UInt8>, bracketAt i: Int) -> Bool {
        // Most brackets hold Chinese words: their first byte tells.
        let start = i + (bytes[i] < 0x80 ? 1 : 3)
        guard start < bytes.count, bytes[start] < 0xE2 else { return false }
        return GlossScan(bytes: bytes).group(at: i..<start) != nil
    }

    private func opening(at i: Int) -> Range<Int>? {
        if i < bytes.count && bytes[i] == UInt8(ascii: "(") { return i..<i + 1 }
        return isFullWidth(0x88, at: i) ? i..<i + 3 : nil
    }

    private func group(at open: Range<Int>) -> Group? {
        var i = open.upperBound
        guard let syllable = Syllable.parse(bytes, at: &i), i < bytes.count else { return nil }
        if bytes[i] == UInt8(ascii: ")") { return Group(syllable: syllable, end: i + 1) }
        return isFullWidth(0x89, at: i) ? Group(syllable: syllable, end: i + 3) : nil
    }

    private func isFullWidth(_ last: UInt8, at i: Int) -> Bool {
        i + 2 < bytes.count && bytes[i] == 0xEF && bytes[i + 1] == 0xBC && bytes[i + 2] == last
    }
}
