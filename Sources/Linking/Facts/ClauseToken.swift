import Extraction
import TextModel

/// A piece of a sentence as the reader of facts sees it: an entity, a word of the lexicon, a mark, or other text.
struct ClauseToken {
    enum Kind: Equatable {
        case text
        case word(FactWord)
        /// A quantity or percentage.
        case figure
        case ordinal, date, region
        /// ，；： and white space between phrases.
        case comma, semicolon, colon
        /// 、
        case listComma
    }

    let kind: Kind
    let start: Int
    let end: Int
    /// The number of the entity among the article's, or of the word in the lexicon.
    let index: Int

    var isFigure: Bool { kind == .figure }

    /// Text that no rule reads.
    var isPlain: Bool {
        switch kind {
        case .text, .word(.noun), .word(.gain), .word(.body): true
        default: false
        }
    }

    func isWord(_ word: FactWord) -> Bool { kind == .word(word) }

    var isMark: Bool {
        switch kind {
        case .comma, .semicolon, .colon, .listComma: true
        default: false
        }
    }
}

/// Cuts sentences into tokens. What stands in brackets is left out, what stands in 《》 is text.
struct ClauseScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let places: EntityPlaces
    private let lexicon = FactLexicon.shared
    /// The first entity that has not been passed.
    private var next = 0
    private var nextStart = Int.max
    /// Whether the last range that was cut holds no entity, and no word that tells anything by itself.
    private(set) var isIdle = true
    /// Where the last token ended.
    private var position = 0
    private let candidates: UnsafeMutablePointer<FactLexicon.Candidate>
    private let characters: CharacterStretch

    init(bytes: UnsafeBufferPointer<UInt8>, places: EntityPlaces) {
        self.bytes = bytes
        self.places = places
        candidates = .allocate(capacity: Self.stretch)
        characters = CharacterStretch(allocatedFor: Self.stretch)
    }

    /// So many bytes are looked through at a time.
    private static let stretch = 512

    func deallocate() {
        candidates.deallocate()
        characters.deallocate()
    }

    /// Whether `range` holds no entity, no word that tells anything by itself, and does not begin as what goes on with the
    /// sentence before it. Sees that without cutting it into tokens; false where it is not seen so easily.
    mutating func isIdle(_ range: Range<Int>) -> Bool {
        seekEntity(from: range.lowerBound)
        guard nextStart >= range.upperBound else { return false }
        let start = textStart(of: range)
        return bytes[start] != UInt8(ascii: " ") && !bytes.has(anyOf: Self.continuations, at: start)
            && !mayTell(range)
    }

    /// Where the text of `range` begins behind brackets.
    func textStart(of range: Range<Int>) -> Int {
        var start = range.lowerBound
        while let end = bracketEnd(from: start, limit: range.upperBound), end < range.upperBound { start = end }
        return start
    }

    /// The entities that begin in `range`.
    mutating func entities(in range: Range<Int>) -> Range<Int> {
        seekEntity(from: range.lowerBound)
        var end = next
        while end < places.count, Int(places[end].start) < range.upperBound { end += 1 }
        return next..<end
    }

    /// Whether `range` may hold a word that tells something by itself, if only within another.
    func mayTell(_ range: Range<Int>) -> Bool {
        lexicon.mayTell(bytes, in: range, characters, longest: Self.stretch)
    }

    /// Words that besides 其中 begin a sentence about the day of the one before it.
    static let continuations: WordList = ["新增", "当日"]

    /// The tokens of `range`, which must not lie before a range that was asked for earlier.
    mutating func tokens(of range: Range<Int>, into tokens: inout TokenList) {
        tokens.removeAll()
        isIdle = true
        position = range.lowerBound
        seekEntity(from: position)
        var start = position
        while start < range.upperBound {
            let stretch = start..<min(start + Self.stretch, range.upperBound)
            let (count, end) = lexicon.survey(bytes, stretch, characters, into: candidates)
            readStretch(candidates: count, end: end, of: range, into: &tokens)
            start = max(end, position)
        }
        endText(at: range.upperBound, &tokens)
    }

    /// What begins before `end`.
    private mutating func readStretch(
        candidates count: Int, end: Int, of range: Range<Int>, into tokens: inout TokenList
    ) {
        var k = 0
        while true {
            while k < count, Int(candidates[k].position) < position { k &+= 1 }
            let start = k < count ? Int(candidates[k].position) : end
            if nextStart <= start, nextStart < end {
                let entityStart = nextStart
                if let token = entity(at: entityStart) {
                    append(token, &tokens)
                    continue
                }
                if entityStart < start { continue }
            }
            guard k < count else { return }
            if let token = token(of: candidates[k], in: range) { append(token, &tokens) }
            k &+= 1
        }
    }

    /// Appends `token`, and before it the text that no token has.
    private mutating func append(_ token: ClauseToken, _ tokens: inout TokenList) {
        endText(at: token.start, &tokens)
        position = token.end
        if nextStart < position { seekEntity(from: position) }
        if token.kind != .text || token.index >= 0 { tokens.append(token) }
    }

    private func endText(at end: Int, _ tokens: inout TokenList) {
        if position < end, end - position > 1 || bytes[position] != UInt8(ascii: " ") {
            tokens.append(ClauseToken(kind: .text, start: position, end: end, index: 0))
        }
    }

    /// What begins at a candidate of the survey; a text token with index -1 is to be left out.
    @inline(__always)
    private mutating func token(of candidate: FactLexicon.Candidate, in range: Range<Int>) -> ClauseToken? {
        let position = Int(candidate.position)
        if bytes[position] < 0x80 { return markOrBracket(at: position, in: range) }
        switch lexicon.beginning(at: candidate, of: characters, in: bytes) {
        case .nothing: return nil
        case .mark: return markOrBracket(at: position, in: range)
        case .word(let match):
            if !match.word.isIdle { isIdle = false }
            return ClauseToken(
                kind: .word(match.word), start: position, end: position + match.count, index: match.number)
        }
    }

    private func markOrBracket(at position: Int, in range: Range<Int>) -> ClauseToken? {
        if let mark = mark(at: position) { return mark }
        guard let end = bracketEnd(from: position, limit: range.upperBound) else { return nil }
        return ClauseToken(kind: .text, start: position, end: end, index: -1)
    }

    private mutating func entity(at position: Int) -> ClauseToken? {
        isIdle = false
        let index = next
        next += 1
        seekEntity(from: position + 1)
        return kind(places[index].kind).map {
            ClauseToken(kind: $0, start: position, end: Int(places[index].end), index: index)
        }
    }

    /// Finds the first entity that starts at `position` or later.
    private mutating func seekEntity(from position: Int) {
        while next < places.count, places[next].start < position { next += 1 }
        nextStart = next < places.count ? Int(places[next].start) : Int.max
    }

    private func kind(_ kind: EntityPlaces.Kind) -> ClauseToken.Kind? {
        switch kind {
        case .figure: .figure
        case .ordinal: .ordinal
        case .date: .date
        case .region: .region
        case .document: .text
        case .other: nil
        }
    }

    private func mark(at position: Int) -> ClauseToken? {
        func mark(_ kind: ClauseToken.Kind, _ count: Int) -> ClauseToken {
            ClauseToken(kind: kind, start: position, end: position + count, index: 0)
        }
        switch bytes[position] {
        case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "!"), UInt8(ascii: "?"):
            return mark(.comma, 1)
        case UInt8(ascii: ".") where position + 1 >= bytes.count || !(0x30...0x39).contains(bytes[position + 1]):
            return mark(.comma, 1)
        // 新增确诊病例13例 重症病例降至10例: white space between Chinese words is a mark
        case UInt8(ascii: " ")
        where position > 0 && (bytes[position - 1] >= 0x80 || bytes[position - 1] == UInt8(ascii: "%"))
            && position + 1 < bytes.count && bytes[position + 1] >= 0x80:
            return mark(.comma, 1)
        case UInt8(ascii: ";"): return mark(.semicolon, 1)
        case UInt8(ascii: ":"): return mark(.colon, 1)
        case 0xEF where bytes.has("，", at: position): return mark(.comma, 3)
        case 0xEF where bytes.has("；", at: position): return mark(.semicolon, 3)
        case 0xEF where bytes.has("：", at: position): return mark(.colon, 3)
        case 0xEF where bytes.has("！", at: position) || bytes.has("？", at: position): return mark(.comma, 3)
        case 0xE3 where bytes.has("、", at: position): return mark(.listComma, 3)
        case 0xE3 where bytes.has("。", at: position) || bytes.has("　", at: position): return mark(.comma, 3)
        case 0xE2 where bytes.has("——", at: position): return mark(.comma, 6)
        default: return nil
        }
    }

    /// The end of the bracket that opens at `position`.
    private func bracketEnd(from position: Int, limit: Int) -> Int? {
        let close: StaticString
        switch bytes[position] {
        case UInt8(ascii: "("): close = ")"
        case 0xEF where bytes.has("（", at: position): close = "）"
        case 0xE3 where bytes.has("【", at: position): close = "】"
        case 0xE3 where bytes.has("〔", at: position): close = "〕"
        default: return nil
        }
        var end = position + 1
        while end < min(limit, position + Self.longestBracket) {
            if bytes.has(close, at: end) { return end + close.utf8CodeUnitCount }
            end += 1
        }
        return nil
    }

    /// Longer ones are read as if nothing had opened.
    private static let longestBracket = 300
}
