/// What single characters fold to.
enum FoldingTable {
    struct Fold {
        let step: NormalizationStep
        /// Nil where the character is dropped.
        let replacement: Unicode.Scalar?
    }

    /// Whether `scalar` may have a fold; only those that may need be asked for it.
    static func mayFold(_ scalar: UInt32) -> Bool {
        isControl(scalar) || isInvisible(scalar) || halfWidth(scalar) != nil || isCompatibility(scalar)
    }

    /// The fold of `scalar`, if it has one. `next` is the byte after it: a carriage return before a line feed goes,
    /// one by itself is a line end.
    static func fold(_ scalar: UInt32, next: UInt8) -> Fold? {
        // The spaces that paragraphs begin with.
        if scalar == 0x3000 { return Fold(step: .width, replacement: " ") }
        if scalar == 0x0D && next != 0x0A { return Fold(step: .width, replacement: "\n") }
        if isControl(scalar) || isInvisible(scalar) { return Fold(step: .invisible, replacement: nil) }
        if let narrow = halfWidth(scalar) { return Fold(step: .width, replacement: narrow) }
        if let ideograph = unified(scalar) { return Fold(step: .compatibility, replacement: ideograph) }
        return nil
    }

    private static func isControl(_ scalar: UInt32) -> Bool {
        scalar < 0x20 && scalar != 0x09 && scalar != 0x0A || scalar == 0x7F
    }

    /// C1 controls (U+0085 is a line end in name only), soft hyphen, zero-width and bidirectional marks, byte-order
    /// marks, variation selectors, tags. U+200D joins emoji; no word of a Chinese text needs it.
    private static func isInvisible(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0x9F, 0xAD, 0x034F, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    /// ASCII for full-width letters, digits and the signs that go with numbers and addresses; a space for spaces of any
    /// width. Chinese punctuation stays: ！（），：；？ and ～, which stands for a range.
    private static func halfWidth(_ scalar: UInt32) -> Unicode.Scalar? {
        switch scalar {
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A,  // ０-９ Ａ-Ｚ ａ-ｚ
            0xFF02...0xFF07, 0xFF0A, 0xFF0B, 0xFF0D...0xFF0F,  // ＂＃＄％＆＇ ＊ ＋ －．／
            0xFF1C...0xFF1E, 0xFF20, 0xFF3C, 0xFF3E...0xFF40, 0xFF5C:  // ＜＝＞ ＠ ＼ ＾＿｀ ｜
            Unicode.Scalar(scalar - 0xFEE0)
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        case 0x2028, 0x2029: "\n"
        case 0xFFE0: "¢"
        case 0xFFE1: "£"
        case 0xFFE5: "¥"
        default: nil
        }
    }

    private static func isCompatibility(_ scalar: UInt32) -> Bool {
        (0xF900...0xFAFF).contains(scalar) || (0x2F800...0x2FA1F).contains(scalar)
    }

    /// The unified ideograph of a compatibility ideograph: its canonical decomposition, a singleton always.
    private static func unified(_ scalar: UInt32) -> Unicode.Scalar? {
        isCompatibility(scalar) ? CanonicalSingleton.of(scalar) : nil
    }
}
