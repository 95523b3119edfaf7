/// Weighs what a text would say in each encoding: the reading whose characters are commonest is right.
///
/// Each reading's cost is that of its characters, so the readings of the same bytes compare directly, and a handful of
/// characters is enough: 中文 in GBK costs 19 bits, the same bytes as Big5 are two rare characters and cost 36. ICU's
/// own detector wants a dozen characters, does not know EUC-TW, and takes UTF-16 without a mark for Latin.
struct EncodingDetector {
    /// A family and what the sample costs when read as it, in bits.
    struct Reading {
        let family: TextEncoding.Family
        let cost: Int
    }

    /// All readings that are possible, best first.
    let readings: [Reading]

    /// How many bytes beyond ASCII are enough to tell.
    private static let enough = 16_384

    /// - Parameters:
    ///   - bytes: without byte-order mark.
    ///   - families: what may be chosen from; all of them where nothing is known.
    ///   - favoured: families that the text is said to be in.
    init(
        _ bytes: [UInt8], among families: [TextEncoding.Family] = TextEncoding.Family.allCases,
        favoured: [TextEncoding.Family] = []
    ) {
        readings = bytes.withUnsafeBufferPointer { whole in
            let sample = Self.sample(of: whole)
            let isCut = sample.count < whole.count
            // Text in UTF-16 has an even length, or is damaged, or has the zero bytes of ASCII.
            let hasUnits = whole.count % 2 == 0 || sample.contains(0)
            let possible = families.filter { hasUnits || !$0.isUTF16 }
            return possible.map { family in
                let bonus = favoured.contains(family) ? Self.declarationBonus : 0
                return Reading(
                    family: family, cost: Self.cost(of: sample, isCut: isCut, as: family) + Self.prior(family) - bonus)
            }.sorted { $0.cost < $1.cost }
        }
    }

    /// The best reading's runner-up where it is so close that both may be right.
    var rival: TextEncoding.Family? {
        readings.count > 1 && readings[1].cost - readings[0].cost < 16 ? readings[1].family : nil
    }

    /// Whether zero bytes in `head`, the start of a file, are those of UTF-16 and not of something that is no text.
    ///
    /// News in UTF-16 costs nine bits a character and ASCII seven; other data is mostly characters that are never used.
    static func isUTF16(_ head: [UInt8]) -> Bool {
        guard let best = EncodingDetector(head).readings.first, best.family.isUTF16 else { return false }
        return best.cost < 15 * (head.count / 2) + prior(best.family)
    }

    /// A declaration is believed unless its reading costs some four rare characters more than another one.
    private static let declarationBonus = 40

    /// How rare undeclared articles of the family are, in bits.
    private static func prior(_ family: TextEncoding.Family) -> Int {
        switch family {
        case .utf8: 0
        case .gb: 4
        case .big5: 5
        case .utf16le, .utf16be: 12
        case .eucTW: 14
        }
    }

    /// The start of the text up to where it has `enough` bytes that can differ between readings.
    private static func sample(of bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var (i, seen) = (0, 0)
        while seen < enough {
            i = UTF8Scanner.skipASCII(bytes, from: i)
            if i >= bytes.count { return bytes }
            i += 1
            seen += 1
        }
        return UnsafeBufferPointer(rebasing: bytes[..<(i & ~1)])
    }

    private static func cost(
        of sample: UnsafeBufferPointer<UInt8>, isCut: Bool, as family: TextEncoding.Family
    ) -> Int {
        switch family {
        case .utf8: cost(of: sample, isCut: isCut, UTF8Reader())
        case .utf16le: cost(of: sample, isCut: isCut, UTF16Reader(isBigEndian: false))
        case .utf16be: cost(of: sample, isCut: isCut, UTF16Reader(isBigEndian: true))
        case .gb: cost(of: sample, isCut: isCut, GBReader())
        case .big5: cost(of: sample, isCut: isCut, Big5Reader())
        case .eucTW: cost(of: sample, isCut: isCut, EUCTWReader(readsAllPlanes: false))
        }
    }

    private static func cost<Reader: CharacterReader>(
        of sample: UnsafeBufferPointer<UInt8>, isCut: Bool, _ reader: consuming Reader
    ) -> Int {
        var reader = reader
        var (i, total) = (0, 0)
        // The sample may end within a character.
        let end = isCut ? sample.count - 3 : sample.count
        while i < end {
            let character = reader.read(sample, at: i)
            total += CharacterCost.of(character.scalar)
            i += character.length
        }
        return total
    }
}
