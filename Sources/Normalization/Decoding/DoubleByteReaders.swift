/// GBK and GB 18030, which begins where GBK ends.
struct GBReader: CharacterReader {
    static let isASCIICompatible = true
    private var hasFourByteCode = false
    private let table = EncodingTable.gb18030

    var encoding: TextEncoding { hasFourByteCode ? .gb18030 : .gbk }

    @inline(__always)
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> EncodedCharacter {
        let lead = bytes[i]
        // The euro of code page 936 has a byte of its own.
        if lead <= 0x80 { return EncodedCharacter(scalar: lead < 0x80 ? UInt32(lead) : 0x20AC, length: 1) }
        guard lead != 0xFF, i + 1 < bytes.count else { return .undecodable(length: 1) }
        let trail = bytes[i + 1]
        let scalar = table.scalar(lead, trail)
        if scalar != 0 { return EncodedCharacter(scalar: scalar, length: 2) }
        if (0x30...0x39).contains(trail) { return readFour(bytes, at: i) }
        return .undecodable(length: trail < 0x80 ? 1 : 2)
    }

    private mutating func readFour(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> EncodedCharacter {
        guard i + 3 < bytes.count, (0x81...0xFE).contains(bytes[i + 2]), (0x30...0x39).contains(bytes[i + 3]) else {
            return .undecodable(length: 1)
        }
        let number =
            ((Int(bytes[i] - 0x81) * 10 + Int(bytes[i + 1] - 0x30)) * 126 + Int(bytes[i + 2] - 0x81)) * 10
            + Int(bytes[i + 3] - 0x30)
        guard let scalar = Self.scalar(number: number) else { return .undecodable(length: 4) }
        hasFourByteCode = true
        return EncodedCharacter(scalar: scalar, length: 4)
    }

    /// Of the four-byte code with this number; nil in the gap between the planes and after the last one.
    private static func scalar(number: Int) -> UInt32? {
        if number < GB18030FourByteTable.count {
            let scalar = GB18030FourByteTable.scalars[number]
            return scalar == 0 ? nil : scalar
        }
        let supplementary = number - 189_000 + 0x10000
        return (0x10000...0x10FFFF).contains(supplementary) ? UInt32(supplementary) : nil
    }
}

/// Big5 with its Hong Kong supplement, as browsers read it.
struct Big5Reader: CharacterReader {
    static let isASCIICompatible = true
    private var hasSupplement = false
    private let table = EncodingTable.big5

    var encoding: TextEncoding { hasSupplement ? .big5HKSCS : .big5 }

    @inline(__always)
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> EncodedCharacter {
        let lead = bytes[i]
        if lead < 0x80 { return EncodedCharacter(scalar: UInt32(lead), length: 1) }
        guard lead > 0x80, lead < 0xFF, i + 1 < bytes.count else { return .undecodable(length: 1) }
        let trail = bytes[i + 1]
        let scalar = table.scalar(lead, trail)
        if scalar == 0 { return .undecodable(length: trail < 0x80 ? 1 : 2) }
        if lead < 0xA1 || lead > 0xF9 || (lead == 0xC8 && trail > 0xD3) { hasSupplement = true }
        return EncodedCharacter(scalar: scalar, length: 2)
    }
}

/// EUC-TW: plane 1 of CNS 11643 in two bytes, any plane in four.
struct EUCTWReader: CharacterReader {
    static let isASCIICompatible = true
    private let readsAllPlanes: Bool
    private let plane1 = EncodingTable.eucTWPlane1

    var encoding: TextEncoding { .eucTW }

    /// - Parameter readsAllPlanes: if not, everything beyond plane 1 is the first ideograph of plane 2 of Unicode, which
    ///   is as rare. Enough for weighing, and fifteen tables need not be filled.
    init(readsAllPlanes: Bool = true) { self.readsAllPlanes = readsAllPlanes }

    func read(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> EncodedCharacter {
        let lead = bytes[i]
        if lead < 0x80 { return EncodedCharacter(scalar: UInt32(lead), length: 1) }
        guard i + 1 < bytes.count else { return .undecodable(length: 1) }
        if lead == 0x8E { return readFour(bytes, at: i) }
        guard (0xA1...0xFE).contains(lead) else { return .undecodable(length: 1) }
        let scalar = plane1.scalar(lead, bytes[i + 1])
        if scalar == 0 { return .undecodable(length: bytes[i + 1] < 0x80 ? 1 : 2) }
        return EncodedCharacter(scalar: scalar, length: 2)
    }

    private func readFour(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> EncodedCharacter {
        guard i + 3 < bytes.count, (0xA1...0xB0).contains(bytes[i + 1]), (0xA1...0xFE).contains(bytes[i + 2]),
            (0xA1...0xFE).contains(bytes[i + 3])
        else { return .undecodable(length: 1) }
        if !readsAllPlanes { return EncodedCharacter(scalar: 0x20000, length: 4) }
        let scalar = EncodingTable.eucTWPlanes[Int(bytes[i + 1] - 0xA1)].scalar(bytes[i + 2], bytes[i + 3])
        return scalar == 0 ? .undecodable(length: 4) : EncodedCharacter(scalar: scalar, length: 4)
    }
}
