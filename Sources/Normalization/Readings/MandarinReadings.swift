/// The Mandarin readings of single characters: a flat table built once from the lexicon, when a text first shows what
/// may be a gloss (about a millisecond; opening ICU's `Han-Latin`, which it equals, would cost 90).
///
/// Characters beyond U+9FFF are not in it: glosses come from pages in GBK, which has none of them, and whoever spells
/// out the reading of a rarer character in brackets means it to be read.
final class MandarinReadings: Sendable {
    static let shared = MandarinReadings()

    /// How well a reading is attested for its character.
    enum Rank: UInt8, Comparable {
        /// The one that ICU gives.
        case first
        /// Another one of modern dictionaries.
        case modern
        /// One of old texts only.
        case old

        static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
    }

    static let characters: Range<UInt32> = 0x3400..<0xA000

    /// Where the entries of each character start, and where the last one's end.
    private let starts: [UInt32]
    /// Letters << 8 | tone << 4 | rank.
    private let entries: [UInt64]

    private init() {
        var pairs: [(character: Int, entry: UInt64)] = []
        pairs.reserveCapacity(40_000)
        MandarinReadingsLexicon.lexicon.forEachRow { Self.append($0, to: &pairs) }
        var starts = [UInt32](repeating: 0, count: Self.characters.count + 1)
        for pair in pairs { starts[pair.character + 1] += 1 }
        for i in 1..<starts.count { starts[i] += starts[i - 1] }
        var next = starts
        var entries = [UInt64](repeating: 0, count: pairs.count)
        for pair in pairs {
            entries[Int(next[pair.character])] = pair.entry
            next[pair.character] += 1
        }
        self.starts = starts
        self.entries = entries
    }

    /// One row: `zhǎng.0.00` and the characters that are read so.
    private static func append(_ row: [UnsafeBufferPointer<UInt8>], to pairs: inout [(character: Int, entry: UInt64)]) {
        var end = 0
        guard let syllable = Syllable.parse(row[0], at: &end), row[0].count > end + 1 else { return }
        let rank = row[0][end + 1] - UInt8(ascii: "0")
        let entry = syllable.letters << 8 | UInt64(syllable.tone) << 4 | UInt64(rank)
        for i in stride(from: 0, to: row[1].count, by: 3) {
            let character = UTF8Ideograph.value(row[1], at: i)
            pairs.append((Int(character - characters.lowerBound), entry))
        }
    }

    /// How `syllable` is a reading of `character`, tone and all; nil where it is none.
    func rank(of syllable: Syllable, for character: UInt32) -> Rank? {
        let wanted = syllable.letters << 4 | UInt64(syllable.tone)
        return bestRank(for: character) { $0 >> 4 == wanted }
    }

    /// How `syllable`, its tone left out, is a reading of `character`; nil where it is none.
    func rank(ofToneless syllable: Syllable, for character: UInt32) -> Rank? {
        bestRank(for: character) { $0 >> 8 == syllable.letters }
    }

    @inline(__always)
    private func bestRank(for character: UInt32, where matches: (UInt64) -> Bool) -> Rank? {
        guard Self.characters.contains(character) else { return nil }
        let index = Int(character - Self.characters.lowerBound)
        var best: UInt64 = 3
        for i in Int(starts[index])..<Int(starts[index + 1]) where matches(entries[i]) {
            best = min(best, entries[i] & 15)
        }
        return Rank(rawValue: UInt8(best))
    }
}

/// Ideographs of the basic plane in UTF-8: three bytes.
enum UTF8Ideograph {
    @inline(__always)
    static func value(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> UInt32 {
        UInt32(bytes[i] & 15) << 12 | UInt32(bytes[i + 1] & 63) << 6 | UInt32(bytes[i + 2] & 63)
    }

    /// The ideograph whose last byte is just before `end`; nil for anything else.
    @inline(__always)
    static func ending(at end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
        guard end >= 3, bytes[end - 3] >= 0xE3 && bytes[end - 3] <= 0xE9 else { return nil }
        let value = value(bytes, at: end - 3)
        return MandarinReadings.characters.contains(value) ? value : nil
    }

    /// The ideograph that starts at `start`; nil for anything else.
    static func starting(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
        start + 3 <= bytes.count ? ending(at: start + 3, in: bytes) : nil
    }
}
