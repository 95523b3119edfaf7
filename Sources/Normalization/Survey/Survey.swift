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
        result.punctuation.reserveCapacity(count / 32 + 4)
    }

    private mutating func run() {
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: Int(TIQU_SURVEY_EVENTS)) { events in
            guard let events = events.baseAddress else { return }
            var position = 0
            while position < count {
                let stretch = tiqu_survey_stretch(bytes + position, count - position, SurveyTable.entries, events)
                guard stretch.length > 0, take(events, stretch.event_count, from: position) else {
                    result = TextSurvey()
                    result.traits = .illFormed
                    return
                }
                result.census.hans += Int(stretch.hans)
                result.census.hant += Int(stretch.hant)
                position += stretch.length
            }
        }
    }

    /// Takes over the events of the stretch that begins at `start`; false where one says that the bytes are ill-formed.
    private mutating func take(_ events: UnsafeMutablePointer<UInt16>, _ count: Int, from start: Int) -> Bool {
        var kinds: UInt32 = 0
        for k in 0..<count {
            let offset = start &+ Int(events[k] & (1 << UInt16(TIQU_SURVEY_OFFSET_BITS) - 1))
            let kind = UInt8(truncatingIfNeeded: events[k] &>> UInt16(TIQU_SURVEY_OFFSET_BITS))
            if kind < PunctuationMark.Kind.limit {
                kinds |= 1 &<< UInt32(kind)
                result.punctuation.append(PunctuationMark(.init(rawValue: kind), at: offset))
            } else if !takeOther(kind, at: offset) {
                return false
            }
        }
        result.kinds |= kinds
        return true
    }

    @inline(never)
    private mutating func takeOther(_ kind: UInt8, at offset: Int) -> Bool {
        switch kind {
        case SurveyTable.foldable: takeFoldable(at: offset)
        case SurveyTable.beyond: takeBeyond(at: offset)
        case SurveyTable.replacement: result.traits.insert(.replacement)
        case SurveyTable.angleBracket: result.traits.insert(.angleBracket)
        case SurveyTable.ambiguous: result.census.ambiguous += 1
        case SurveyTable.zhe: result.census.zhe += 1
        case SurveyTable.zhu:
            result.census.zhu += 1
            result.census.ambiguous += 1
        default: return false
        }
        return true
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
