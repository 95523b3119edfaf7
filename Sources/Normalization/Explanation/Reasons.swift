/// Why a character was folded, in words.
enum FoldingReason {
    static func words(for scalar: UInt32) -> String {
        switch scalar {
        case 0x0D, 0x2028, 0x2029: "line end"
        case 0..<0x20, 0x7F...0x9F: "control character"
        case 0xAD: "soft hyphen"
        case 0xFEFF: "byte-order mark"
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "direction mark"
        case 0x200B...0x200D, 0x2060...0x206F, 0x034F: "zero-width character"
        case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: "variation selector"
        case 0xFFF9...0xFFFB: "annotation mark"
        case 0xE0000...0xE0FFF: "tag character"
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: "odd space"
        case 0xFF01...0xFFEF: "full-width form"
        default: "compatibility ideograph"
        }
    }
}

/// Why a bracket was removed, and what repairs are, in words.
enum ReadingReason {
    static let repair = "damage: bytes of GBK that were torn apart, put together"

    /// - Parameter brackets: of a gloss in `text`.
    static func words(for brackets: Range<Int>, in text: [UInt8]) -> String {
        var start = max(brackets.lowerBound - 1, 0)
        while start > 0 && text[start] & 0xC0 == 0x80 { start -= 1 }
        let character = String(decoding: text[start..<brackets.lowerBound], as: UTF8.self)
        return text[start] < 0x80
            ? "gloss: a reading of the character that \(character) was a byte of" : "gloss: a reading of \(character)"
    }

    /// The changes with those that one repair made as one.
    static func joined(_ changes: [StepChange], in repairs: [Range<Int>]) -> [StepChange] {
        var joined: [StepChange] = []
        var next = 0
        for change in changes {
            while next < repairs.count && repairs[next].upperBound <= change.range.lowerBound { next += 1 }
            if next < repairs.count, repairs[next].overlaps(change.range) {
                if joined.last?.range == repairs[next] {
                    joined[joined.count - 1].after += change.after
                } else {
                    joined.append(StepChange(range: repairs[next], after: change.after))
                }
            } else {
                joined.append(change)
            }
        }
        return joined
    }
}
