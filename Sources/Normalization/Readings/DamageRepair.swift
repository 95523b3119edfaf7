import TextModel

/// Repair of pages into whose GBK bytes readings were written without regard to where characters begin.
///
/// In D5B9 A0EE 9B72 (展狀況) such a page sees B9A0 (範) and writes `(fàn)` behind it: `展?fàn)顩r`. What the lost byte was
/// is known, for with the byte before it it makes a character that is read so; the rest must then come out as common
/// characters. What looks damaged but does not is left alone and counted.
struct DamageRepair {
    /// One place that was repaired: what stands there and what is to stand there.
    struct Edit {
        let range: Range<Int>
        let text: [UInt8]
        /// The first character of what stands there.
        let signLength: Int
    }

    /// In order.
    private(set) var edits: [Edit] = []
    private(set) var repaired = ChangeCount(.damageRepaired)
    private(set) var damage = ChangeCount(.damage)

    private var witness: RepairWitness?
    private var words: GBKWords?

    /// Finds what is damaged in `text`.
    init(of text: [UInt8]) throws(NormalizationError) {
        let outcome = text.withUnsafeBufferPointer { bytes in
            Result { () throws(NormalizationError) in try scan(bytes) }
        }
        try outcome.get()
    }

    /// Looks at every sign that damage may stand behind. Linear: each is followed for a few characters only.
    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) throws(NormalizationError) {
        var i = MarkScan.damage.next(in: bytes, from: 0)
        while i < bytes.count {
            let next = try look(bytes, at: i) ?? i + 1
            i = MarkScan.damage.next(in: bytes, from: next)
        }
    }

    /// Whether damage may stand behind the mark `?`, `!` or `！` that ends at `mark`.
    static func mayBeDamage(_ bytes: UnsafeBufferPointer<UInt8>, mark: Int) -> Bool {
        guard bytes[mark] == UInt8(ascii: "?") else { return LostQuote(bytes, from: mark + 1) != nil }
        return MisplacedReading(bytes, mark: mark) != nil || LostFullStop(bytes, mark: mark) != nil
    }

    /// Where the search goes on, if the mark that ends at `i` was damage.
    private mutating func look(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) throws(NormalizationError) -> Int? {
        switch bytes[i] {
        case UInt8(ascii: "?"): break
        case 0xBD where i >= 2 && bytes[i - 2] == 0xEF: break  // U+FFFD
        default:
            guard let site = LostQuote(bytes, from: i + 1) else { return nil }
            return try take(site, in: bytes)
        }
        if let site = MisplacedReading(bytes, mark: i) { return try take(site, in: bytes) }
        if bytes[i] == UInt8(ascii: "?"), let site = LostFullStop(bytes, mark: i) { return try take(site, in: bytes) }
        return nil
    }

    /// Repairs what can be proved, counts what cannot.
    private mutating func take(_ site: some DamageSite, in bytes: UnsafeBufferPointer<UInt8>)
        throws(NormalizationError) -> Int?
    {
        let table = try GBKTable.shared()
        if words == nil { words = try GBKWords() }
        let words = words!
        if witness == nil { witness = RepairWitness(bytes, words: words) }
        switch site.verdict(in: bytes, table: table, words: words) {
        case .likely(let range, let units, let otherwise):
            if witness!.bearsOut(units, at: range) {
                repair(range, units, in: bytes)
                return range.upperBound
            }
            guard let otherwise else { return nil }
            damage.note(otherwise)
            return otherwise.upperBound
        case .repaired(let range, let units):
            repair(range, units, in: bytes)
            return range.upperBound
        case .damaged(let range):
            damage.note(range)
            return range.upperBound
        case .sound: return nil
        }
    }

    private mutating func repair(_ range: Range<Int>, _ units: [UInt16], in bytes: UnsafeBufferPointer<UInt8>) {
        let text = Array(String(decoding: units, as: UTF16.self).utf8)
        edits.append(Edit(range: range, text: text, signLength: bytes[range.lowerBound] < 0x80 ? 1 : 3))
        repaired.note(range)
    }
}

/// A place that looks damaged in one of the ways that are known.
protocol DamageSite {
    func verdict(in bytes: UnsafeBufferPointer<UInt8>, table: GBKTable, words: GBKWords) -> DamageVerdict
}

enum DamageVerdict {
    /// What stands there now, and what stood there before, as UTF-16.
    case repaired(Range<Int>, [UInt16])
    /// The same where words must bear it out, and what is damaged if they do not.
    case likely(Range<Int>, [UInt16], otherwise: Range<Int>?)
    case damaged(Range<Int>)
    case sound
}
