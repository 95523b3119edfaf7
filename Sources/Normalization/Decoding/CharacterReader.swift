/// One encoded character: its scalar and how many bytes it takes, at least one.
struct EncodedCharacter {
    /// A Unicode scalar, `undecodable`, or two scalars as `pair` packs them.
    let scalar: UInt32
    let length: Int

    static let undecodable = UInt32.max
    private static let pairFlag: UInt32 = 1 << 31

    @inline(__always)
    init(scalar: UInt32, length: Int) {
        self.scalar = scalar
        self.length = length
    }

    /// Bytes that stand for nothing.
    @inline(__always)
    static func undecodable(length: Int) -> Self { Self(scalar: undecodable, length: length) }

    /// A letter and its combining mark, both below U+8000, as one value: four codes of Big5 stand for such.
    static func pair(_ letter: UInt32, _ mark: UInt32) -> UInt32 { pairFlag | letter << 16 | mark }

    /// The two scalars of a pair; nil for any other value.
    static func parts(of scalar: UInt32) -> (letter: UInt32, mark: UInt32)? {
        if scalar & pairFlag == 0 || scalar == undecodable { return nil }
        return (scalar >> 16 & 0x7FFF, scalar & 0x7FFF)
    }
}

/// Reads bytes as characters of one family of encodings.
protocol CharacterReader {
    /// Whether a byte below 0x80 that begins a character is that character of ASCII.
    static var isASCIICompatible: Bool { get }

    /// The character at `i`, which is within `bytes`.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> EncodedCharacter

    /// The smallest encoding that has all characters read so far.
    var encoding: TextEncoding { get }
}

/// UTF-8, for weighing it against other readings; text is decoded by `UTF8Scanner`, which is faster.
struct UTF8Reader: CharacterReader {
    static let isASCIICompatible = true
    var encoding: TextEncoding { .utf8 }

    func read(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> EncodedCharacter {
        if bytes[i] < 0x80 { return EncodedCharacter(scalar: UInt32(bytes[i]), length: 1) }
        let length = UTF8Scanner.wellFormedLength(bytes, at: i)
        if length == 0 { return .undecodable(length: UTF8Scanner.illFormedLength(in: bytes, at: i)) }
        var scalar = UInt32(bytes[i]) & 0x7F >> UInt32(length)
        for k in 1..<length { scalar = scalar << 6 | UInt32(bytes[i + k] & 0x3F) }
        return EncodedCharacter(scalar: scalar, length: length)
    }
}

/// UTF-16 in either byte order. A surrogate without its other half, and an odd last byte, stand for nothing.
struct UTF16Reader: CharacterReader {
    static let isASCIICompatible = false
    let isBigEndian: Bool
    var encoding: TextEncoding { isBigEndian ? .utf16be : .utf16le }

    func read(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> EncodedCharacter {
        guard let unit = unit(bytes, at: i) else { return .undecodable(length: bytes.count - i) }
        if unit & 0xF800 != 0xD800 { return EncodedCharacter(scalar: unit, length: 2) }
        guard unit < 0xDC00, let low = self.unit(bytes, at: i + 2), low & 0xFC00 == 0xDC00 else {
            return .undecodable(length: 2)
        }
        return EncodedCharacter(scalar: 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF), length: 4)
    }

    @inline(__always)
    private func unit(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> UInt32? {
        guard i + 1 < bytes.count else { return nil }
        let (first, second) = (UInt32(bytes[i]), UInt32(bytes[i + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
    }
}
