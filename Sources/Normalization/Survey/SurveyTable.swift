import CSurvey
import TextModel

/// What a survey has to know of each character, in one byte: whether it is of simplified or of traditional text only, one
/// bit each, and above them a kind.
///
/// The kinds are those of punctuation, and beyond them the ones here.
enum SurveyTable {
    /// A character that may have to be folded, or dropped.
    static var foldable: UInt8 { PunctuationMark.Kind.limit }
    /// A character of four bytes.
    static var beyond: UInt8 { UInt8(TIQU_SURVEY_BEYOND) }
    /// U+FFFD.
    static var replacement: UInt8 { beyond + 1 }
    /// `<`
    static var angleBracket: UInt8 { beyond + 2 }
    /// Three bytes that are no character: a surrogate, or too long for what they say.
    static var illFormed: UInt8 { beyond + 3 }
    /// A character of both scripts that conversion changes, and 着 and 著 for themselves.
    static var ambiguous: UInt8 { beyond + 4 }
    static var zhe: UInt8 { beyond + 5 }
    static var zhu: UInt8 { beyond + 6 }

    /// For every character of three bytes its entry, then for those of one and two: what stands below U+0800 in the first
    /// part is what three bytes must not say. Built once (1 ms), never freed.
    nonisolated(unsafe) static let entries: UnsafePointer<UInt8> = {
        let narrow = Int(TIQU_SURVEY_NARROW)
        let entries = UnsafeMutablePointer<UInt8>.allocate(capacity: narrow + 0x800)
        for scalar in 0..<narrow {
            let isCharacter = scalar >= 0x800 && !(0xD800..<0xE000).contains(scalar)
            entries[scalar] = isCharacter ? entry(of: UInt32(scalar)) : illFormed << 2
        }
        for scalar in 0..<0x800 { entries[narrow + scalar] = entry(of: UInt32(scalar)) }
        return UnsafePointer(entries)
    }()

    private static func entry(of scalar: UInt32) -> UInt8 {
        let script = ScriptCharacters.Class(rawValue: ScriptCharacters.classes[Int(scalar)])
        return kind(of: scalar, script) << 2 | (script == .hans ? 1 : script == .hant ? 2 : 0)
    }

    private static func kind(of scalar: UInt32, _ script: ScriptCharacters.Class?) -> UInt8 {
        if let mark = Punctuation.kind(of: scalar) { return mark.rawValue }
        if FoldingTable.mayFold(scalar) { return foldable }
        switch (scalar, script) {
        case (0x3C, _): return angleBracket
        case (0xFFFD, _): return replacement
        case (_, .ambiguous): return ambiguous
        case (_, .zhe): return zhe
        case (_, .zhu): return zhu
        default: return 0
        }
    }
}
