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
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Int(TIQU_SURVEY_EVENTS)) { events in
            guard let base = events.baseAddress else { return }
            var position = 0
            while position < count {
                let stretch = tiqu_survey_stretch(bytes, count, position, SurveyTable.entries, base)
                guard stretch.length > 0 else {
                    result = TextSurvey()
                    result.traits = .illFormed
                    return
                }
                take(stretch)
                take(events[..<stretch.event_count], of: stretch, from: position)
                position += stretch.length
            }
        }
    }

    private mutating func take(_ stretch: TiquStretch) {
        result.kinds |= stretch.kinds
        result.census.hans += stretch.hans
        result.census.hant += stretch.hant
        let (ambiguous, zhe, zhu) = stretch.counted
        result.census.ambiguous += ambiguous + zhu
        result.census.zhe += zhe
        result.census.zhu += zhu
    }

    /// Takes over the events of the stretch that begins at `start`.
    private mutating func take(
        _ events: Slice<UnsafeMutableBufferPointer<UInt32>>, of stretch: TiquStretch, from start: Int
    ) {
        if start == 0 {
            // Nearly every text is one stretch: so its lists are as long as they need be.
            result.punctuation.reserveCapacity(events.count - stretch.other_count)
            result.foldable.reserveCapacity(stretch.other_count)
        }
        if stretch.other_count == 0 {
            for event in events { result.punctuation.append(Self.mark(event, start)) }
            return
        }
        for event in events {
            let mark = Self.mark(event, start)
            if mark.kind.rawValue < PunctuationMark.Kind.limit {
                result.punctuation.append(mark)
            } else {
                takeOther(mark.kind.rawValue, at: mark.offset)
            }
        }
    }

    @inline(__always)
    private static func mark(_ event: UInt32, _ start: Int) -> PunctuationMark {
        PunctuationMark(
            .init(rawValue: UInt8(truncatingIfNeeded: event)),
            at: start &+ Int(event &>> UInt32(TIQU_SURVEY_OFFSET_SHIFT)))
    }

    @inline(never)
    private mutating func takeOther(_ kind: UInt8, at offset: Int) {
        switch kind {
        case SurveyTable.foldable: takeFoldable(at: offset)
        case SurveyTable.beyond: takeBeyond(at: offset)
        case SurveyTable.replacement: result.traits.insert(.replacement)
        default: result.traits.insert(.angleBracket)
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
