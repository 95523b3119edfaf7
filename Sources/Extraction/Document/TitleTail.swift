/// What may follow the head noun of a title: (试行), 2023, 2024年版, (征求意见稿).
enum TitleTail {
    /// The end of the title without its tail.
    static func core(of inner: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = inner.upperBound
        while let shorter = cut(end, from: inner.lowerBound, in: bytes) { end = shorter }
        return end == inner.lowerBound ? inner.upperBound : end
    }

    /// The end before one more piece of the tail.
    private static func cut(_ end: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard end > start else { return nil }
        if isLatin(bytes[end - 1]) { return end - 1 }
        if bytes[end - 1] == UInt8(ascii: ")") {
            return opening(UInt8(ascii: "("), before: end, from: start, in: bytes)
        }
        guard end - 3 >= start, let last = Character16(in: bytes, at: end - 3) else { return nil }
        switch last.value {
        case 0xFF09: return opening(Character16.fullWidthParenthesis, before: end, from: start, in: bytes)
        case 0x5E74, 0x7248, 0x2014, 0x2015, 0x201C, 0x201D, 0x3009: return end - 3
        default: return nil
        }
    }

    private static func isLatin(_ byte: UInt8) -> Bool {
        byte <= 0x20 || (0x30...0x39).contains(byte) || [0x2D, 0x2E, 0x2F, 0x3A].contains(byte)
    }

    private static func opening(
        _ mark: UInt8, before end: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        bytes[start..<end].lastIndex(of: mark)
    }

    private static func opening(
        _ mark: [UInt8], before end: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var position = end - 6
        while position >= start {
            if bytes[position..<position + 3].elementsEqual(mark) { return position }
            position -= 1
        }
        return nil
    }
}

extension Character16 {
    /// （ in UTF-8.
    fileprivate static let fullWidthParenthesis: [UInt8] = [0xEF, 0xBC, 0x88]
}
