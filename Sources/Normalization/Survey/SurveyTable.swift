import CSurvey
import TextModel

/// What a survey has to know of each character: its class of script and its kind.
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

    /// The table that `tiqu_survey_stretch` reads. Built once (1 ms), never freed.
    nonisolated(unsafe) static let entries: UnsafePointer<UInt8> = {
        let entries = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(TIQU_SURVEY_TABLE))
        let kinds = entries + Int(TIQU_SURVEY_KINDS)
        for scalar in 0..<Int(TIQU_SURVEY_KINDS) {
            kinds[scalar] = kind(of: UInt32(scalar))
            entries[scalar] = UInt8(script(of: scalar))
        }
        tiqu_survey_prepare(entries)
        return UnsafePointer(entries)
    }()

    /// The class of a character of three bytes; what is none has one, too, so that it is found out.
    private static func script(of scalar: Int) -> Int32 {
        if scalar < 0x800 || (0xD800..<0xE000).contains(scalar) { return TIQU_SURVEY_WRONG }
        return switch ScriptCharacters.Class(rawValue: ScriptCharacters.classes[scalar]) {
        case .hans: TIQU_SURVEY_HANS
        case .hant: TIQU_SURVEY_HANT
        case .ambiguous: TIQU_SURVEY_AMBIGUOUS
        case .zhe: TIQU_SURVEY_ZHE
        case .zhu: TIQU_SURVEY_ZHU
        case .neutral, nil: TIQU_SURVEY_OTHER
        }
    }

    private static func kind(of scalar: UInt32) -> UInt8 {
        if let mark = Punctuation.kind(of: scalar) { return mark.rawValue }
        if FoldingTable.mayFold(scalar) { return foldable }
        return switch scalar {
        case 0x3C: angleBracket
        case 0xFFFD: replacement
        default: 0
        }
    }
}
