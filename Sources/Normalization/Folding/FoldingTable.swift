/// What single characters fold to.
enum FoldingTable {
    struct Fold {
        let step: NormalizationStep
        /// UTF-8.
        let replacement: [UInt8]
    }

    /// Marks an ASCII control character, so that U+0000 is not taken for "nothing to fold".
    static let control: UInt32 = 1 << 24

    /// The fold of `scalar`, if it has one. `next` is the byte after it: a carriage return before a line feed goes,
    /// one by itself is a line end.
    static func fold(_ scalar: UInt32, next: UInt8) -> Fold? {
        if scalar & control != 0 { return foldControl(UInt8(scalar & 0x7F), next: next) }
        if isInvisible(scalar) { return Fold(step: .invisible, replacement: []) }
        if let ascii = halfWidth(scalar) { return Fold(step: .width, replacement: ascii) }
        if let ideograph = unified(scalar) { return Fold(step: .compatibility, replacement: ideograph) }
        return nil
    }

    private static func foldControl(_ byte: UInt8, next: UInt8) -> Fold? {
        if byte == 0x0D && next != 0x0A { return Fold(step: .width, replacement: [0x0A]) }
        return Fold(step: .invisible, replacement: [])
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
    private static func halfWidth(_ scalar: UInt32) -> [UInt8]? {
        switch scalar {
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A,  // ０-９ Ａ-Ｚ ａ-ｚ
            0xFF02...0xFF07, 0xFF0A, 0xFF0B, 0xFF0D...0xFF0F,  // ＂＃＄％＆＇ ＊ ＋ －．／
            0xFF1C...0xFF1E, 0xFF20, 0xFF3C, 0xFF3E...0xFF40, 0xFF5C:  // ＜＝＞ ＠ ＼ ＾＿｀ ｜
            [UInt8(scalar - 0xFEE0)]
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: [UInt8(ascii: " ")]
        case 0x2028, 0x2029: [UInt8(ascii: "\n")]
        case 0xFFE0: [0xC2, 0xA2]  // ￠
        case 0xFFE1: [0xC2, 0xA3]  // ￡
        case 0xFFE5: [0xC2, 0xA5]  // ￥
        default: nil
        }
    }

    /// The unified ideograph of a compatibility ideograph: its canonical decomposition, a singleton always.
    private static func unified(_ scalar: UInt32) -> [UInt8]? {
        guard (0xF900...0xFAFF).contains(scalar) || (0x2F800...0x2FA1F).contains(scalar),
            let decomposed = CanonicalSingleton.of(scalar)
        else { return nil }
        return Array(String(decomposed).utf8)
    }
}
