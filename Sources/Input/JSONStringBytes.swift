/// The inside of JSON strings, as bytes.
enum JSONStringBytes {
    /// The first `"`, `\` or control character at or after `start`; the end where there is none. Eight bytes at a time.
    static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var i = start
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return i }
        while i &+ 8 <= bytes.count {
            let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: i, as: UInt64.self))
            let found = specials(in: word)
            if found != 0 { return i &+ found.trailingZeroBitCount / 8 }
            i &+= 8
        }
        while i < bytes.count && bytes[i] >= 0x20 && bytes[i] != 0x22 && bytes[i] != 0x5C { i &+= 1 }
        return i
    }

    /// The top bit of the first byte that is special, and perhaps of some after it.
    @inline(__always)
    private static func specials(in word: UInt64) -> UInt64 {
        let (ones, tops) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        let (quotes, backslashes) = (word ^ (ones &* 0x22), word ^ (ones &* 0x5C))
        // A byte that is 0 (or, for controls, below 0x20) borrows into its own top bit, which was not set before.
        return ((quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes | (word &- ones &* 0x20) & ~word)
            & tops
    }

    /// What the escape of one letter stands for; nil for `u` and for letters that make no escape.
    static func unescaped(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        default: nil
        }
    }

    static func hexadecimal(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46: UInt32(byte) - 0x37
        case 0x61...0x66: UInt32(byte) - 0x57
        default: nil
        }
    }

    /// Writes what `content` says, whose escapes are known to be whole, and gives its length: never more than it had.
    static func unescape(_ content: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var (i, count) = (0, 0)
        while i < content.count {
            let end = firstSpecial(in: content, from: i)
            if end > i {
                let stretch = UnsafeBufferPointer(rebasing: content[i..<end])
                _ = UnsafeMutableBufferPointer(rebasing: output[count...]).initialize(from: stretch)
                count += end - i
                i = end
            }
            guard i < content.count else { break }
            if let byte = unescaped(content[i + 1]) {
                output[count] = byte
                (i, count) = (i + 2, count + 1)
            } else {
                let (scalar, length) = scalar(in: content, at: i)
                i += length
                count += encode(scalar, into: output, at: count)
            }
        }
        return count
    }

    /// The character of a `\uXXXX` at `i`, with the low surrogate after a high one, and the length of both. A lone
    /// surrogate is U+FFFD.
    private static func scalar(in content: UnsafeBufferPointer<UInt8>, at i: Int) -> (Unicode.Scalar, length: Int) {
        let unit = unit(in: content, at: i)
        if (0xD800..<0xDC00).contains(unit), i + 12 <= content.count, content[i + 6] == 0x5C, content[i + 7] == 0x75 {
            let low = self.unit(in: content, at: i + 6)
            if (0xDC00..<0xE000).contains(low) {
                return (Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))!, 12)
            }
        }
        return (Unicode.Scalar(unit) ?? "\u{FFFD}", 6)
    }

    private static func unit(in content: UnsafeBufferPointer<UInt8>, at i: Int) -> UInt32 {
        (2..<6).reduce(0) { $0 << 4 | (hexadecimal(content[i + $1]) ?? 0) }
    }

    private static func encode(_ scalar: Unicode.Scalar, into output: UnsafeMutableBufferPointer<UInt8>, at start: Int)
        -> Int
    {
        let value = scalar.value
        switch value {
        case 0..<0x80:
            output[start] = UInt8(value)
            return 1
        case 0x80..<0x800:
            output[start] = UInt8(0xC0 | value >> 6)
            output[start + 1] = UInt8(0x80 | value & 63)
            return 2
        case 0x800..<0x10000:
            output[start] = UInt8(0xE0 | value >> 12)
            output[start + 1] = UInt8(0x80 | value >> 6 & 63)
            output[start + 2] = UInt8(0x80 | value & 63)
            return 3
        default:
            output[start] = UInt8(0xF0 | value >> 18)
            output[start + 1] = UInt8(0x80 | value >> 12 & 63)
            output[start + 2] = UInt8(0x80 | value >> 6 & 63)
            output[start + 3] = UInt8(0x80 | value & 63)
            return 4
        }
    }
}
