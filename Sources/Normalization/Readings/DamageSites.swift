/// `展?fàn)顩r`: a reading whose opening bracket went down with half a character.
struct MisplacedReading: DamageSite {
    /// From the mark to behind the closing bracket.
    private let shown: Range<Int>
    private let before: UInt32
    private let syllable: Syllable

    /// The site whose mark, `?` or U+FFFD, ends at `mark`; nil where a reading and `)` do not follow.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, mark: Int) {
        let start = bytes[mark] == UInt8(ascii: "?") ? mark : mark - 2
        var i = mark + 1
        // Decoders that keep the bracket show it behind U+FFFD.
        if start < mark && i < bytes.count && bytes[i] == UInt8(ascii: "(") { i += 1 }
        guard let before = UTF8Ideograph.ending(at: start, in: bytes), let syllable = Syllable.parse(bytes, at: &i),
            syllable.tone > 0, !syllable.isCapital, i < bytes.count, bytes[i] == UInt8(ascii: ")")
        else { return nil }
        shown = start..<i + 1
        self.before = before
        self.syllable = syllable
        if Self.isInBrackets(bytes, at: start) { return nil }
    }

    /// Whether a bracket is open here, `(是?fàn)`, so that the closing one is its.
    private static func isInBrackets(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        for i in stride(from: start - 1, through: max(0, start - 60), by: -1) {
            if bytes[i] == UInt8(ascii: "(") { return true }
            if bytes[i] == UInt8(ascii: ")") || bytes[i] == UInt8(ascii: "\n") { return false }
        }
        return false
    }

    func verdict(in bytes: UnsafeBufferPointer<UInt8>, table: GBKTable, words: GBKWords) -> DamageVerdict {
        let leads = lostBytes(table)
        guard !leads.isEmpty, let run = DamagedRun(bytes, from: shown.upperBound, table: table),
            let (units, isProved) = restored(run, leads: leads, table: table, words: words),
            let end = TrailingGloss.end(after: units, from: run.end, in: bytes)
        else { return .damaged(shown) }
        let range = shown.lowerBound..<end
        return isProved ? .repaired(range, units) : .likely(range, units, otherwise: shown)
    }

    /// The bytes that make, behind the second byte of the character before, a character that is read so.
    private func lostBytes(_ table: GBKTable) -> [UInt8] {
        guard let code = table.code(of: before), code & 0xFF >= 0x81 else { return [] }
        return (0x81...0xFE as ClosedRange<UInt8>).filter { lead in
            let unit = table.unit(UInt8(code & 0xFF), lead)
            return unit != 0 && MandarinReadings.shared.rank(of: syllable, for: UInt32(unit)) == .first
        }
    }

    /// The one way to read the run; a set phrase before all, for what was dropped does not show.
    private func restored(
        _ run: DamagedRun, leads: [UInt8], table: GBKTable, words: GBKWords
    ) -> (units: [UInt16], isProved: Bool)? {
        if let phrase = phrase(run, leads: leads, table: table) { return (phrase, true) }
        let found =
            run.letter == nil
            ? leads.compactMap { run.realignedBeforeBracket(after: $0, table: table, words: words) }
            : leads.compactMap { run.realigned(after: $0, table: table, isFirst: table.isCommon) }
        return found.count == 1 ? (found[0], false) : nil
    }

    private func phrase(_ run: DamagedRun, leads: [UInt8], table: GBKTable) -> [UInt16]? {
        for phrase in DamagePhrases.phrases {
            for start in phrase.indices.dropFirst() where UInt32(phrase[start - 1]) == before {
                if let part = run.part(of: phrase, from: start, leads: leads, table: table) { return part }
            }
        }
        return nil
    }
}

/// `?,F(xiàn)`: the first byte of a full stop became `?`, and the second one makes a comma with the next character's.
struct LostFullStop: DamageSite {
    private let start: Int
    /// Behind the comma.
    private let afterComma: Int

    init?(_ bytes: UnsafeBufferPointer<UInt8>, mark: Int) {
        start = mark
        if mark + 1 < bytes.count && bytes[mark + 1] == UInt8(ascii: ",") {
            afterComma = mark + 2
        } else if mark + 3 < bytes.count && bytes[mark + 1] == 0xEF && bytes[mark + 2] == 0xBC
            && bytes[mark + 3] == 0x8C
        {
            afterComma = mark + 4
        } else {
            return nil
        }
    }

    func verdict(in bytes: UnsafeBufferPointer<UInt8>, table: GBKTable, words: GBKWords) -> DamageVerdict {
        guard var run = DamagedRun(bytes, from: afterComma, table: table), run.letter != nil else { return .sound }
        run.pairs.insert(0xA3AC, at: 0)
        guard let units = run.realigned(after: 0xA1, table: table, isFirst: { $0 == 0x3002 }),
            let end = TrailingGloss.end(after: units, from: run.end, in: bytes)
        else { return .sound }
        // One character alone needs its reading for a witness: `是吗?,F` may be anything.
        guard end > run.end || units.count >= 4 && !TrailingGloss.isLatin(bytes, at: end) else { return .sound }
        return units.count == 2 ? .repaired(start..<end, units) : .likely(start..<end, units, otherwise: nil)
    }
}

/// `!毕虬推酱胝f`: the first byte of a closing quotation mark behind an exclamation mark was lost.
struct LostQuote: DamageSite {
    private static let reach = 3000
    private let start: Int

    /// The site behind an exclamation mark that ends at `start`; nil where no quotation is open or no run follows.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        guard UTF8Ideograph.starting(at: start, in: bytes) != nil, Self.endsInLetter(bytes, from: start),
            Self.isQuotationOpen(bytes, at: start)
        else { return nil }
        self.start = start
    }

    /// Whether the characters from here on end in a letter by itself: most sentences do not, at no cost.
    private static func endsInLetter(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var i = start
        while i + 3 < bytes.count && bytes[i] & 0xF0 == 0xE0 && i < start + 75 {
            // 、。“”《》「」 and the like do not come out of misread characters.
            if bytes[i] == 0xE3 && bytes[i + 1] == 0x80 { return false }
            i += 3
        }
        guard i < bytes.count, (0x40...0x7E).contains(bytes[i]) else { return false }
        return !TrailingGloss.isLatin(bytes, at: i + 1)
    }

    private static func isQuotationOpen(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        for i in stride(from: start - 3, through: max(0, start - reach), by: -1) {
            if bytes[i] == UInt8(ascii: "\n") { return false }
            guard bytes[i] == 0xE2, bytes[i + 1] == 0x80 else { continue }
            if bytes[i + 2] == 0x9D { return false }
            if bytes[i + 2] == 0x9C { return true }
        }
        return false
    }

    /// Sound unless the run begins with the second byte of ”; damaged if so, and if what shows in it is no text.
    func verdict(in bytes: UnsafeBufferPointer<UInt8>, table: GBKTable, words: GBKWords) -> DamageVerdict {
        guard let run = DamagedRun(bytes, from: start, table: table), run.pairs.first.map({ $0 >> 8 }) == 0xB1 else {
            return .sound
        }
        if let units = run.realigned(after: 0xA1, table: table, isFirst: { $0 == 0x201D }), units.count >= 3,
            let end = TrailingGloss.end(after: units, from: run.end, in: bytes)
        {
            return .likely(start..<end, units, otherwise: start..<run.end)
        }
        let isText = run.pairs.allSatisfy { table.isCommon(table.unit(UInt8($0 >> 8), UInt8($0 & 0xFF))) }
        return isText && run.pairs.count > 1 ? .sound : .damaged(start..<run.end)
    }
}

/// The gloss that may stand behind a repaired run and belongs to its last character: `饧八a(chǎn)`.
enum TrailingGloss {
    /// Where the run ends with its gloss; nil where a reading with a tone stands there that its last character has not.
    static func end(after units: [UInt16], from end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let last = units.last.map(UInt32.init) else { return end }
        var end = end
        while end < bytes.count && bytes[end] == UInt8(ascii: "(") {
            var i = end + 1
            guard let syllable = Syllable.parse(bytes, at: &i), i < bytes.count, bytes[i] == UInt8(ascii: ")") else {
                return end
            }
            let isReading =
                syllable.tone > 0
                ? MandarinReadings.shared.rank(of: syllable, for: last) != nil
                : syllable.letterCount > 1 && MandarinReadings.shared.rank(ofToneless: syllable, for: last) != nil
            if !isReading { return syllable.tone > 0 ? nil : end }
            end = i + 1
        }
        return end
    }

    static func isLatin(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
        guard i < bytes.count else { return false }
        return (0x61...0x7A).contains(bytes[i] | 0x20) || (0x30...0x39).contains(bytes[i])
    }
}
