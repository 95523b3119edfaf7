/// UTF-8 by the Unicode standard's table of well-formed sequences (chapter 3, table 3-7).
package enum UTF8Decoding {
    /// What stands at one position: a scalar, or nil for a maximal invalid subpart; and its length in bytes (1…4).
    package struct Step {
        package let scalar: Unicode.Scalar?
        package let length: Int
    }

    /// The scalars of a text; each maximal invalid subpart becomes one U+FFFD. Linear.
    package static func scalars(of bytes: some RandomAccessCollection<UInt8>) -> [Unicode.Scalar] {
        let bytes = Array(bytes)
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(bytes.count / 2)
        var position = 0
        while position < bytes.count {
            let first = bytes[position]
            if first < 0x80 {
                scalars.append(Unicode.Scalar(first))
                position += 1
                continue
            }
            let step = step(in: bytes, at: position)
            scalars.append(step.scalar ?? "\u{FFFD}")
            position += step.length
        }
        return scalars
    }

    /// Decodes the sequence that begins at `position`.
    static func step(in bytes: [UInt8], at position: Int) -> Step {
        let first = bytes[position]
        let length: Int
        var value: UInt32
        switch first {
        case 0x00..<0x80: return Step(scalar: Unicode.Scalar(first), length: 1)
        case 0xC2..<0xE0: (length, value) = (2, UInt32(first & 0x1F))
        case 0xE0..<0xF0: (length, value) = (3, UInt32(first & 0x0F))
        case 0xF0..<0xF5: (length, value) = (4, UInt32(first & 0x07))
        default: return Step(scalar: nil, length: 1)
        }
        for index in 1..<length {
            guard position + index < bytes.count, continuations(after: first, index: index) ~= bytes[position + index]
            else { return Step(scalar: nil, length: index) }
            value = value << 6 | UInt32(bytes[position + index] & 0x3F)
        }
        return Step(scalar: Unicode.Scalar(value), length: length)
    }

    /// The bytes allowed at place `index` of a sequence: the second byte is narrower after E0, ED, F0 and F4, which keeps
    /// out overlong forms, surrogates and what lies beyond U+10FFFF.
    private static func continuations(after first: UInt8, index: Int) -> ClosedRange<UInt8> {
        guard index == 1 else { return 0x80...0xBF }
        switch first {
        case 0xE0: return 0xA0...0xBF
        case 0xED: return 0x80...0x9F
        case 0xF0: return 0x90...0xBF
        case 0xF4: return 0x80...0x8F
        default: return 0x80...0xBF
        }
    }
}
