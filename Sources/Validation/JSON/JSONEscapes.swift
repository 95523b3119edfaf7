/// Backslash escapes in JSON strings. Works on strings that the reader has found well-formed.
enum JSONEscapes {
    /// The string's bytes with every escape replaced by what it stands for. Linear.
    static func resolved(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "\\") else {
                result.append(bytes[index])
                index += 1
                continue
            }
            index += 1
            index = appendEscape(in: bytes, at: index, to: &result)
        }
        return result
    }

    /// Appends what the escape at `index` (just after the backslash) stands for; returns the index after it.
    private static func appendEscape(in bytes: ArraySlice<UInt8>, at index: Int, to result: inout [UInt8]) -> Int {
        guard bytes[index] == UInt8(ascii: "u") else {
            result.append(singleByte(bytes[index]))
            return index + 1
        }
        var value = hexadecimal(bytes[index + 1..<index + 5]) ?? 0xFFFD
        var end = index + 5
        if isHighSurrogate(value) {
            let low = hexadecimal(bytes[end + 2..<end + 6]) ?? 0xDC00
            value = 0x10000 + ((value & 0x3FF) << 10 | low & 0x3FF)
            end += 6
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        return end
    }

    private static func singleByte(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }

    /// The value of hexadecimal digits, nil if any byte is none.
    static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt32? {
        var value: UInt32 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(digit & 0xF)
            case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
                value = value << 4 | UInt32(digit & 0xF) + 9
            default: return nil
            }
        }
        return value
    }

    static func isHighSurrogate(_ value: UInt32) -> Bool { value >> 10 == 0x36 }
    static func isLowSurrogate(_ value: UInt32) -> Bool { value >> 10 == 0x37 }
}
