/// The number of a document, as it stands right after its title: 国发〔2023〕12号, (财税[2019]13号), 第12号令.
struct DocumentNumber {
    let range: Range<Int>
    let year: Int?

    /// The longest number, in bytes.
    private static let longest = 90

    /// Reads the number that starts at `position`, with or without a parenthesis before it.
    init?(after position: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var start = position
        if start < bytes.count && bytes[start] == UInt8(ascii: "(") {
            start += 1
        } else if start + 3 <= bytes.count && bytes[start..<start + 3].elementsEqual([0xEF, 0xBC, 0x88]) {
            start += 3
        }
        guard let number = Self.bracketed(from: start, in: bytes) else { return nil }
        range = start..<number.end
        year = number.year
    }

    /// 国发〔2023〕12号: an office, a year in brackets, a number.
    private static func bracketed(
        from start: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (year: Int, end: Int)? {
        var position = start
        let limit = min(bytes.count, start + longest)
        while position < limit, let character = Character16(in: bytes, at: position), character.isHan { position += 3 }
        guard position > start, position - start <= 60, skipBracket(&position, in: bytes) else { return nil }
        let digits = position
        guard let year = readNumber(&position, in: bytes), position - digits == 4, (1900...2099).contains(year) else {
            return nil
        }
        guard skipBracket(&position, in: bytes) else { return nil }
        skip(0x7B2C, &position, in: bytes)
        guard readNumber(&position, in: bytes) != nil, skip(0x53F7, &position, in: bytes) else { return nil }
        return (year, position)
    }

    private static func skipBracket(_ position: inout Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if position < bytes.count, [0x28, 0x29, 0x5B, 0x5D].contains(bytes[position]) {
            position += 1
            return true
        }
        guard let mark = Character16(in: bytes, at: position),
            [0x3014, 0x3015, 0xFF08, 0xFF09, 0x3010, 0x3011].contains(mark.value)
        else { return false }
        position += 3
        return true
    }

    @discardableResult
    private static func skip(_ value: UInt16, _ position: inout Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Character16(in: bytes, at: position)?.value == value else { return false }
        position += 3
        return true
    }

    private static func readNumber(_ position: inout Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let start = position
        var value = 0
        while position < bytes.count, position < start + 6, (0x30...0x39).contains(bytes[position]) {
            value = value * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        return position > start ? value : nil
    }
}
