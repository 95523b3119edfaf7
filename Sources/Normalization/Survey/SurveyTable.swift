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
    /// A character of both scripts that conversion changes, and 着 and 著 for themselves.
    static var ambiguous: UInt8 { UInt8(TIQU_SURVEY_COUNTED) }
    static var zhe: UInt8 { ambiguous + 1 }
    static var zhu: UInt8 { ambiguous + 2 }

    /// The table that `tiqu_survey_stretch` reads. Built once (1 ms), never freed.
    nonisolated(unsafe) static let entries: UnsafePointer<UInt8> = {
        let entries = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(TIQU_SURVEY_TABLE))
        let kinds = entries + Int(TIQU_SURVEY_KINDS)
        for scalar in 0..<Int(TIQU_SURVEY_KINDS) {
            let script = ScriptCharacters.Class(rawValue: ScriptCharacters.classes[scalar])
            kinds[scalar] = kind(of: UInt32(scalar), script)
            entries[scalar] = UInt8(Self.script(of: UInt32(scalar), script))
            precondition(kinds[scalar] >= ambiguous || !asks(script), "what asks for its kind has one that is counted")
        }
        tiqu_survey_prepare(entries)
        return UnsafePointer(entries)
    }()

    private static func asks(_ script: ScriptCharacters.Class?) -> Bool {
        script == .ambiguous || script == .zhe || script == .zhu
    }

    /// What is no character of three bytes asks, too, so that it is found out.
    private static func script(of scalar: UInt32, _ script: ScriptCharacters.Class?) -> Int32 {
        if scalar < 0x800 || (0xD800..<0xE000).contains(scalar) { return TIQU_SURVEY_ASK }
        switch script {
        case .hans: return TIQU_SURVEY_HANS
        case .hant: return TIQU_SURVEY_HANT
        case .ambiguous, .zhe, .zhu: return TIQU_SURVEY_ASK
        case .neutral, nil: return TIQU_SURVEY_BOTH
        }
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
