import CICU
import TextModel

/// What the two-byte codes of an encoding stand for, and which ones there are: a flat table filled once by ICU.
///
/// ICU converts such text at 100 MB/s behind a callback; looked up here it is faster, and what is undecodable is known
/// to the byte. Filling one takes 2 ms. Where ICU's data lacks the encoding the table is empty and everything in it
/// counts as undecodable.
struct EncodingTable: Sendable {
    /// By the low seven bits of the first byte and the whole second byte; 0 where there is no character.
    private let scalars: [UInt32]

    static let gb18030 = EncodingTable(converter: "gb18030", supplement: EncodingSupplementLexicon.gb18030)
    static let big5 = EncodingTable(
        converter: "ibm-1375_P100-2008", supplement: EncodingSupplementLexicon.big5, keepsPrivateUse: false)
    /// The planes 1 to 16 of CNS 11643.
    static let eucTWPlane1 = EncodingTable(converter: "euc-tw-2014", trails: 0xA1...0xFE)
    static let eucTWPlanes =
        [eucTWPlane1]
        + (2...16).map { EncodingTable(converter: "euc-tw-2014", prefix: [0x8E, 0xA0 + $0], trails: 0xA1...0xFE) }

    /// - Parameters:
    ///   - prefix: what comes before the two bytes.
    ///   - trails: what the second byte may be.
    ///   - supplement: codes that ICU reads as something outdated, or not at all.
    ///   - keepsPrivateUse: whether ICU's private-use characters are characters.
    init(
        converter: String, prefix: [UInt8] = [], trails: ClosedRange<UInt8> = 0x40...0xFE, supplement: Lexicon? = nil,
        keepsPrivateUse: Bool = true
    ) {
        let codes = Self.codes(after: prefix, trails: trails)
        let found = ICUConverter.scalars(of: codes, width: prefix.count + 2, converter: converter)
        var scalars = [UInt32](repeating: 0, count: 1 << 15)
        for (number, scalar) in found.enumerated() {
            let code = number * (prefix.count + 2) + prefix.count
            let isPrivate = (0xE000..<0xF900).contains(scalar) || scalar >= 0xF0000
            if keepsPrivateUse || !isPrivate { scalars[Self.index(codes[code], codes[code + 1])] = scalar }
        }
        supplement?.forEachRow { cells in
            let code = UInt16(String(decoding: cells[0], as: UTF8.self), radix: 16)!
            let values = String(decoding: cells[1], as: UTF8.self).split(separator: "+").map { UInt32($0, radix: 16)! }
            scalars[Self.index(UInt8(code >> 8), UInt8(code & 0xFF))] =
                values.count == 1 ? values[0] : EncodedCharacter.pair(values[0], values[1])
        }
        self.scalars = scalars
    }

    /// The character with this code; 0 where there is none. `lead` is at least 0x80.
    @inline(__always)
    func scalar(_ lead: UInt8, _ trail: UInt8) -> UInt32 {
        scalars.withUnsafeBufferPointer { $0[Self.index(lead, trail)] }
    }

    @inline(__always)
    private static func index(_ lead: UInt8, _ trail: UInt8) -> Int { Int(lead & 0x7F) << 8 | Int(trail) }

    /// All codes with their prefix, one after the other.
    private static func codes(after prefix: [UInt8], trails: ClosedRange<UInt8>) -> [UInt8] {
        var codes: [UInt8] = []
        for lead in UInt8(0x81)...0xFE {
            for trail in trails where trail != 0x7F { codes.append(contentsOf: prefix + [lead, trail]) }
        }
        return codes
    }
}

/// The four-byte codes of GB 18030 that stand for the basic plane; those above it are arithmetic.
enum GB18030FourByteTable {
    /// How many codes there are before the gap that divides the basic plane from the others.
    static let count = 39_420

    /// By the number of the code. Filled once, in 3 ms.
    static let scalars: [UInt32] = {
        var codes: [UInt8] = []
        codes.reserveCapacity(count * 4)
        for number in 0..<count {
            codes.append(UInt8(0x81 + number / 12_600))
            codes.append(UInt8(0x30 + number / 1_260 % 10))
            codes.append(UInt8(0x81 + number / 10 % 126))
            codes.append(UInt8(0x30 + number % 10))
        }
        return ICUConverter.scalars(of: codes, width: 4, converter: "gb18030")
    }()
}

private enum ICUConverter {
    /// The scalar of each of `sequences`, `width` bytes a sequence; 0 where one is no character, or ICU has no such data.
    static func scalars(of sequences: [UInt8], width: Int, converter: String) -> [UInt32] {
        let count = sequences.count / width
        return [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
            buffer.initialize(repeating: 0)
            var status: TiquICUStatus = 0
            tiqu_converter_scalars(converter, sequences, Int32(width), Int32(count), buffer.baseAddress!, &status)
            initialized = count
        }
    }
}
