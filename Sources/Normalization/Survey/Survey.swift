import CSurvey
import TextModel

/// The one pass over a text that finds all that any step of the text layer might have to do something about.
///
/// Checks that the bytes are well-formed, counts the characters of each script, and notes the few characters that are
/// marks or may have to be folded. Nothing is allocated but the lists.
struct Survey {
    private(set) var result = TextSurvey()

    private let bytes: UnsafePointer<UInt8>
    private let count: Int

    /// What `text` is like; `illFormed` and nothing else where it is no UTF-8.
    static func of(_ text: [UInt8]) -> TextSurvey {
        text.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return TextSurvey() }
            var survey = Survey(base, count: bytes.count)
            survey.run()
            return survey.result
        }
    }

    private init(_ bytes: UnsafePointer<UInt8>, count: Int) {
        self.bytes = bytes
        self.count = count
    }

    private mutating func run() {
        let (bytes, count) = (bytes, count)
        let isWellFormed = withUnsafeMutablePointer(to: &self) { survey in
            tiqu_survey(bytes, count, SurveyTable.entries, survey) { survey, stretch, marks, others in
                let survey = survey!.assumingMemoryBound(to: Survey.self)
                survey.pointee.take(stretch!.pointee, marks!, others!)
            }
        }
        if isWellFormed { return }
        result = TextSurvey()
        result.traits = .illFormed
    }

    private mutating func take(
        _ stretch: TiquStretch, _ marks: UnsafePointer<UInt64>, _ others: UnsafePointer<UInt64>
    ) {
        result.kinds |= stretch.kinds
        take(stretch.classes)
        marks.withMemoryRebound(to: PunctuationMark.self, capacity: stretch.mark_count) {
            let marks = UnsafeBufferPointer(start: $0, count: stretch.mark_count)
            // Nearly every text is one stretch: so its list is as long as need be.
            if result.punctuation.isEmpty { result.punctuation = Array(marks) } else { result.punctuation += marks }
        }
        if stretch.other_count > 0 { takeOthers(UnsafeBufferPointer(start: others, count: stretch.other_count)) }
    }

    private mutating func take(_ classes: (hans: Int, hant: Int, ambiguous: Int, zhe: Int, zhu: Int, wrong: Int)) {
        result.census.hans += classes.hans
        result.census.hant += classes.hant
        result.census.ambiguous += classes.ambiguous + classes.zhu
        result.census.zhe += classes.zhe
        result.census.zhu += classes.zhu
    }

    @inline(never)
    private mutating func takeOthers(_ events: UnsafeBufferPointer<UInt64>) {
        if result.foldable.isEmpty { result.foldable.reserveCapacity(events.count) }
        for event in events {
            let place = Int(event >> UInt64(TIQU_SURVEY_PLACE_SHIFT))
            switch UInt8(truncatingIfNeeded: event) {
            case SurveyTable.foldable: takeFoldable(at: place)
            case SurveyTable.beyond: takeBeyond(at: place)
            case SurveyTable.replacement: result.traits.insert(.replacement)
            default: result.traits.insert(.angleBracket)
            }
        }
    }

    private mutating func takeFoldable(at offset: Int) {
        result.foldable.append(offset)
        let byte = bytes[offset]
        if byte < 0x20 && !(0x09...0x0D).contains(byte) { result.traits.insert(.control) }
        if byte == 0xEF && (0xA4...0xAB).contains(bytes[offset + 1]) { result.traits.insert(.compatibility) }
    }

    private mutating func takeBeyond(at offset: Int) {
        let scalar = UTF8Character.read(UnsafeBufferPointer(start: bytes, count: count), at: offset).scalar
        if ScriptCharacters.beyond.contains(scalar) { result.census.hant += 1 }
        if FoldingTable.mayFold(scalar) {
            result.foldable.append(offset)
            result.traits.insert(.compatibility)
        }
    }
}
