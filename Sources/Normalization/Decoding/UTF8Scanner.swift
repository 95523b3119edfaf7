/// Finds what is not UTF-8, by the table of well-formed sequences (Unicode 15, table 3-7).
enum UTF8Scanner {
    /// The offset of the first byte at or after `start` that begins no well-formed sequence; nil where all is well.
    static func firstIllFormed(in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { firstIllFormed(in: $0, from: start) }
    }

    static func firstIllFormed(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var i = start
        while i < bytes.count {
            i = skipASCII(bytes, from: i)
            if i == bytes.count { return nil }
            let length = wellFormedLength(bytes, at: i)
            if length == 0 { return i }
            i += length
        }
        return nil
    }

    /// How many bytes of the ill-formed stretch at `offset` go together: the longest start of a well-formed sequence
    /// found there, at least one byte.
    static func illFormedLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        guard let (length, second) = shape(of: bytes[offset]) else { return 1 }
        var end = offset + 1
        while end < min(offset + length, bytes.count) {
            let allowed = end == offset + 1 ? second : 0x80...0xBF
            guard allowed.contains(bytes[end]) else { break }
            end += 1
        }
        return end - offset
    }

    /// The offset of the first byte beyond ASCII at or after `start`; the end of `bytes` where there is none.
    @inline(__always)
    static func skipASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var i = start
        guard let address = bytes.baseAddress else { return i }
        let base = UnsafeRawPointer(address)
        while i + 8 <= bytes.count {
            if base.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { break }
            i += 8
        }
        while i < bytes.count && bytes[i] < 0x80 { i += 1 }
        return i
    }

    /// The length of the well-formed multi-byte sequence at `i`; 0 where there is none.
    @inline(__always)
    static func wellFormedLength(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
        let lead = bytes[i]
        // Nearly all of a Chinese text: three bytes with no special second byte.
        if lead > 0xE0 && lead < 0xED && i + 2 < bytes.count {
            return (bytes[i + 1] & 0xC0 == 0x80) && (bytes[i + 2] & 0xC0 == 0x80) ? 3 : 0
        }
        guard let (length, second) = shape(of: lead), i + length <= bytes.count, second.contains(bytes[i + 1]) else {
            return 0
        }
        for k in 2..<max(length, 2) where bytes[i + k] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// For a lead byte the length of its sequences and what their second byte may be.
    private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }
}
