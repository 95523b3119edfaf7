import TextModel

/// Finds who issued a document, where the clause around its title says so.
///
/// Read from the title outwards: 财政部、商务部近日联合印发了《…》 backwards, 《…》由财政部发布 forwards. What stands where the
/// issuer should be counts only if it ends like the name of an office, body or company, or is a region.
struct DocumentIssuer: Sendable {
    static let shared = DocumentIssuer()

    /// Nil for the embedded ones.
    private var regions: RegionTables?

    /// The same with other regions, which may be issuers.
    func with(_ regions: RegionTables?) -> DocumentIssuer {
        var issuer = self
        issuer.regions = regions
        return issuer
    }

    private let verbs = WordTable(.issuingVerbs, backwards: true)
    private let verbsForward = WordTable(.issuingVerbs, backwards: false)
    private let links = WordTable(.issuingLinks, backwards: true)
    private let adverbs = WordTable(.issuingAdverbs, backwards: true)
    private let adverbsForward = WordTable(.issuingAdverbs, backwards: false)
    private let leads = WordTable(.issuerLeads, backwards: false)
    private let ends = WordTable(.issuerEnds, backwards: true)

    /// The longest issuer, in bytes.
    private static let longest = 150

    /// The issuer of the title whose marks start and end at the borders of `title`.
    func issuer(of title: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        passive(after: title.upperBound, in: bytes) ?? active(before: title.lowerBound, in: bytes)
    }

    /// 财政部近日印发了《…》, 由财政部印发的《…》.
    private func active(before start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var position = start
        var verb = 0
        // 发出 is a verb although 出 may follow one, and 新修订 no verb although 修订 is.
        for _ in 0..<4 {
            verb = verbs.length(endingAt: position, in: bytes)
            let link = links.length(endingAt: position, in: bytes)
            if verb >= link { break }
            position -= link
            verb = 0
        }
        guard verb > 0 else { return nil }
        position -= verb
        let clause = clauseStart(before: position, in: bytes)
        while position > clause {
            let adverb = max(
                adverbs.length(endingAt: position, in: bytes), dateLength(endingAt: position, from: clause, in: bytes))
            if adverb == 0 { break }
            position -= adverb
        }
        let name = body(max(clause, position - Self.longest)..<max(clause, position), in: bytes)
        return name.map { withBodyBefore($0, clause, in: bytes) }
    }

    /// 中共中央 国务院: a body that stands before a space belongs to the issuer.
    private func withBodyBefore(_ name: Range<Int>, _ clause: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        guard name.lowerBound == clause, clause > 0, bytes[clause - 1] == 0x20 else { return name }
        let before = clauseStart(before: clause - 1, in: bytes)
        guard let other = body(before..<clause - 1, in: bytes), other.upperBound == clause - 1 else { return name }
        return withBodyBefore(other.lowerBound..<name.upperBound, before, in: bytes)
    }

    /// 《…》由财政部印发.
    private func passive(after end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var reader = ByteReader(bytes: bytes, position: end)
        for _ in 0..<2 { reader.position += adverbsForward.length(startingAt: reader.position, in: bytes) }
        guard reader.skip("由") || reader.skip("是由") else { return nil }
        let start = reader.position
        var position = start
        while position < start + Self.longest, let character = Character16(in: bytes, at: position),
            character.isHan || character == Character16("、")
        {
            if position > start, case let verb = verbsForward.length(startingAt: position, in: bytes), verb > 0,
                !isPartOfName(at: position + verb, in: bytes)
            {
                var last = position
                while last > start, case let adverb = adverbs.length(endingAt: last, in: bytes), adverb > 0 {
                    last -= adverb
                }
                return body(start..<max(start, last), in: bytes)
            }
            position += 3
        }
        return nil
    }

    /// The length of the words at `start` that lead up to a name: 根据, 和.
    func leadLength(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        leads.length(startingAt: start, in: bytes)
    }

    /// Whom somebody speaks for: 市政府 in 张三代表市政府, but all of 人民代表大会.
    private func principal(in name: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var position = name.lowerBound
        while position < name.upperBound {
            var reader = ByteReader(bytes: bytes, position: position)
            if reader.skip("代表"), let next = Character16(in: bytes, at: reader.position),
                !Self.representatives.contains(next), reader.position < name.upperBound
            {
                return reader.position..<name.upperBound
            }
            position += Character16(in: bytes, at: position) == nil ? 1 : 3
        }
        return name
    }

    private static let representatives = Set("大团会处们".unicodeScalars.map(Character16.init))

    /// True for 出版 in 出版社 and 发行 in 发行公司.
    private func isPartOfName(at end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        Character16(in: bytes, at: end).map(Self.nameParts.contains) ?? false
    }

    private static let nameParts = Set("社公局署".unicodeScalars.map(Character16.init))

    /// The issuer that fills `range`, without what leads up to it; nil where that is none.
    private func body(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var start = lastStop(in: range, of: bytes)
        if start > range.lowerBound, let stop = Character16(in: bytes, at: start - 3), Self.placing.contains(stop) {
            return nil
        }
        while start < range.upperBound {
            let lead = max(leads.length(startingAt: start, in: bytes), dateLength(startingAt: start, in: bytes))
            if lead == 0 { break }
            start += lead
        }
        guard start < range.upperBound else { return nil }
        let name = principal(in: start..<range.upperBound, of: bytes)
        return isRegion(name, in: bytes) || endsLikeIssuer(name, in: bytes) ? name : nil
    }

    private func endsLikeIssuer(_ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        name.count >= 6 && ends.value(endingAt: name.upperBound, in: bytes, from: name.lowerBound) != nil
    }

    private func isRegion(_ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (regions ?? .shared).isName(name, in: bytes)
    }

    /// Where the clause starts that holds `position`: after punctuation other than 、, or at the far end of its reach.
    private func clauseStart(before position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = position
        while start > max(0, position - 2 * Self.longest) {
            if let character = Character16(in: bytes, at: start - 3) {
                guard character.isHan || Self.inner.contains(character.value) else { return start }
                start -= 3
            } else if bytes[start - 1] < 0x80, Self.isInner(bytes[start - 1]) {
                start -= 1
            } else {
                return start
            }
        }
        return start
    }

    /// What may stand inside a clause besides Han characters: 、, ·, brackets around dates.
    private static let inner: Set<UInt16> = [0x3001, 0x30FB]

    private static func isInner(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "-")
    }

    /// After the last character in `range` that no issuer's name holds: 了, 将, 在.
    private func lastStop(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = range.upperBound
        while position - 3 >= range.lowerBound {
            if let character = Character16(in: bytes, at: position - 3) {
                if Self.stops.contains(character) { return position }
                position -= 3
            } else {
                position -= 1
            }
        }
        return range.lowerBound
    }

    // What follows 在 or 于 is where it happened, what follows 向 who it was sent to.
    private static let placing = Set("在于向给".unicodeScalars.map(Character16.init))
    static let stops = Set("了着将把被是并使让说在于从向给的".unicodeScalars.map(Character16.init))

    /// The length of 4月19日, 2024年 or (4月19日) that ends at `end`.
    private func dateLength(endingAt end: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = end
        if position > start, bytes[position - 1] == UInt8(ascii: ")") { position -= 1 }
        var hasUnit = false
        while position > start {
            if (0x30...0x39).contains(bytes[position - 1]), hasUnit {
                position -= 1
            } else if let unit = Character16(in: bytes, at: position - 3), Self.dateUnits.contains(unit),
                position - 4 >= start, (0x30...0x39).contains(bytes[position - 4])
            {
                hasUnit = true
                position -= 3
            } else {
                break
            }
        }
        if hasUnit, position > start, bytes[position - 1] == UInt8(ascii: "(") { position -= 1 }
        return hasUnit ? end - position : 0
    }

    /// The length of a date that starts at `start`, in either kind of digits: 去年11月份, 一九五九年.
    private func dateLength(startingAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var reader = NumberReader(bytes: bytes, position: start)
        var end = start
        while reader.number() != nil || reader.skipHanNumeral(),
            reader.skip("年") || reader.skip("月") || reader.skip("日")
        {
            _ = reader.skip("份")
            end = reader.position
        }
        return end - start
    }

    private static let dateUnits = Set("年月日".unicodeScalars.map(Character16.init))
}
