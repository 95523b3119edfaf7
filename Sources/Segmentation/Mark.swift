import TextModel

/// A character that matters to segmentation, and where it stands.
struct Mark {
    enum Kind {
        case lineEnd
        case bracket(Bracket)
        /// 。！？ and their rarer kin.
        case terminator
        /// … and ⋯
        case ellipsis
        /// A half-width full stop.
        case stop
        /// A half-width ! or ?
        case halfWidthMark
    }

    let kind: Kind
    let offset: Int
    let length: Int

    var end: Int { offset + length }

    /// The mark that the character at `offset` is; nil for any other character.
    @inline(__always)
    init?(at offset: Int, in characters: CharacterView) {
        self.offset = offset
        let byte = characters[offset]
        if byte < 0x80 {
            length = 1
            switch byte {
            case 0x0A: kind = .lineEnd
            case 0x2E: kind = .stop
            case 0x21, 0x3F: kind = .halfWidthMark
            default:
                guard let bracket = Bracket(UInt32(byte)) else { return nil }
                kind = .bracket(bracket)
            }
            return
        }
        length = 3
        let scalar = characters.wide(at: offset)
        if Terminators.isWide(scalar) {
            kind = .terminator
        } else if Terminators.isEllipsis(scalar) {
            kind = .ellipsis
        } else if let bracket = Bracket(scalar) {
            kind = .bracket(bracket)
        } else {
            return nil
        }
    }
}

/// Walks from mark to mark.
struct MarkScanner {
    private let characters: CharacterView
    private var position = 0

    init(characters: CharacterView) { self.characters = characters }

    mutating func next() -> Mark? {
        while true {
            position = characters.nextSuspect(from: position)
            guard position < characters.count else { return nil }
            let mark = Mark(at: position, in: characters)
            position += characters[position] < 0x80 ? 1 : 3
            if let mark { return mark }
        }
    }
}

extension CharacterView {
    /// The bytes that can begin a mark: its own signs, and the lead bytes of U+2xxx, U+3xxx and U+Fxxx.
    private static let suspects = ByteSet([0xE2, 0xE3, 0xEF] + Array("\n!().?[]".utf8))

    /// The next byte that can begin a mark; `count` where there is none.
    func nextSuspect(from start: Int) -> Int { Self.suspects.firstOffset(in: bytes, from: start) }
}
