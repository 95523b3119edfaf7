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

    /// The table that `tiqu_survey_stretch` reads. Built once, never freed.
    nonisolated(unsafe) static let entries: UnsafePointer<UInt8> = {
        let entries = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(TIQU_SURVEY_TABLE))
        entries.initialize(repeating: 0, count: Int(TIQU_SURVEY_TABLE))
        let kinds = entries + Int(TIQU_SURVEY_KINDS)
        for range in rangesOfKinds {
            for scalar in range { kinds[scalar] = kind(of: UInt32(scalar)) }
        }
        ScriptCharacters.classes.withUnsafeBufferPointer { classes in
            let numbers = (0...Int(ScriptCharacters.Class.zhu.rawValue)).map { script(of: UInt8($0)) }
            for scalar in classes.indices { entries[scalar] = numbers[Int(classes[scalar])] }
        }
        // What is no character of three bytes has a class, too, so that it is found out.
        for range in [0..<0x800, 0xD800..<0xE000] {
            (entries + range.lowerBound).update(repeating: UInt8(TIQU_SURVEY_WRONG), count: range.count)
        }
        tiqu_survey_prepare(entries)
        return UnsafePointer(entries)
    }()

    /// Where all characters of the basic plane stand that have a kind: to ask each of the others would take a millisecond.
    private static let rangesOfKinds = [0..<0x380, 0x1800..<0x1820, 0x2000..<0x2300, 0x3000..<0x3040, 0xF900..<0x10000]

    private static func script(of kind: UInt8) -> UInt8 {
        let script =
            switch ScriptCharacters.Class(rawValue: kind) {
            case .hans: TIQU_SURVEY_HANS
            case .hant: TIQU_SURVEY_HANT
            case .ambiguous: TIQU_SURVEY_AMBIGUOUS
            case .zhe: TIQU_SURVEY_ZHE
            case .zhu: TIQU_SURVEY_ZHU
            case .neutral, nil: TIQU_SURVEY_OTHER
            }
        return UInt8(script)
    }

    /// What is to be noted of a character; 0 where nothing is.
    static func kind(of scalar: UInt32) -> UInt8 {
        if let mark = Punctuation.kind(of: scalar) { return mark.rawValue }
        if FoldingTable.mayFold(scalar) { return foldable }
        return switch scalar {
        case 0x3C: angleBracket
        case 0xFFFD: replacement
        default: 0
        }
    }
}
