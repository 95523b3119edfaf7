/// The number of a document, beside its title: 国发〔2023〕12号, 第12号令, 国务院令第748号, GB/T 2260—2007.
struct DocumentNumber {
    let range: Range<Int>
    let year: Int?

    /// The longest office before a number, in bytes.
    private static let longestOffice = 60
    private static let years = 1900...2099

    /// Reads the number that stands right after a title, in a parenthesis or not, or a standard's right before it.
    init?(beside title: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        var reader = NumberReader(bytes: bytes, position: title.upperBound)
        reader.skipOpeningBracket()
        let start = reader.position
        let found =
            Self.readBracketed(&reader) ?? Self.readOrder(from: start, &reader)
            ?? Self.readStandard(from: start, &reader)
        if let found {
            (range, year) = (start..<reader.position, found.year)
        } else if let standard = Self.standard(before: title.lowerBound, in: bytes) {
            self = standard
        } else {
            return nil
        }
    }

    private init(range: Range<Int>, year: Int?) {
        self.range = range
        self.year = year
    }

    /// That a number was read, and the year it bears.
    private struct Found {
        var year: Int?
    }

    /// 国发〔2023〕12号: an office, a year, a number.
    private static func readBracketed(_ reader: inout NumberReader) -> Found? {
        reader.skipHan(upTo: longestOffice, before: nil)
        guard reader.skipBracket(), let year = reader.number(), years.contains(year), reader.skipBracket() else {
            return nil
        }
        _ = reader.skip("第")
        guard reader.number() != nil, reader.skip("号") else { return nil }
        return Found(year: year)
    }

    /// 国务院令第748号, 第12号令.
    private static func readOrder(from start: Int, _ reader: inout NumberReader) -> Found? {
        reader.position = start
        reader.skipHan(upTo: longestOffice, before: "第")
        let hasOffice = reader.position > start
        guard reader.skip("第"), reader.number() != nil, reader.skip("号") else { return nil }
        guard hasOffice && reader.endsWithOrder(from: start) || reader.skip("令") || reader.skip("公") && reader.skip("告")
        else { return nil }
        return Found()
    }

    /// GB/T 2260—2007: letters, a number, a year.
    private static func readStandard(from start: Int, _ reader: inout NumberReader) -> Found? {
        reader.position = start
        guard reader.skipCapitals() else { return nil }
        guard reader.skipDashedNumbers(), let year = reader.lastNumber, years.contains(year) else { return nil }
        return Found(year: year)
    }

    /// A standard's number that ends at `end`.
    private static func standard(before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> DocumentNumber? {
        var start = end
        while start > max(0, end - 40), NumberReader.isStandardByte(before: start, in: bytes) { start -= 1 }
        while start < end {
            var reader = NumberReader(bytes: bytes, position: start)
            if let found = readStandard(from: start, &reader), reader.position == end {
                return DocumentNumber(range: start..<end, year: found.year)
            }
            start += 1
        }
        return nil
    }
}

/// Steps over the parts of document numbers.
struct NumberReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int
    private(set) var lastNumber: Int?

    init(bytes: UnsafeBufferPointer<UInt8>, position: Int) {
        self.bytes = bytes
        self.position = position
    }

    mutating func skip(_ word: Unicode.Scalar) -> Bool {
        guard Character16(in: bytes, at: position) == Character16(word) else { return false }
        position += 3
        return true
    }

    mutating func skipOpeningBracket() {
        if position < bytes.count, bytes[position] == UInt8(ascii: "(") { position += 1 } else { _ = skip("（") }
    }

    /// Any bracket around a year: 〔2023〕, [2023], (2023), 【2023】.
    mutating func skipBracket() -> Bool {
        if position < bytes.count, [0x28, 0x29, 0x5B, 0x5D].contains(bytes[position]) {
            position += 1
            return true
        }
        return "〔〕（）【】［］".unicodeScalars.contains { skip($0) }
    }

    /// Steps over Han characters, at most `limit` bytes, up to `stop`.
    mutating func skipHan(upTo limit: Int, before stop: Unicode.Scalar?) {
        let start = position
        while position - start < limit, let character = Character16(in: bytes, at: position), character.isHan {
            if let stop, character == Character16(stop) { return }
            position += 3
        }
    }

    /// Up to six digits.
    mutating func number() -> Int? {
        let start = position
        var value = 0
        while position < bytes.count, position < start + 6, (0x30...0x39).contains(bytes[position]) {
            value = value * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        lastNumber = position > start ? value : nil
        return lastNumber
    }

    /// True where 令 or 公告 stands before 第 in what was read since `start`.
    func endsWithOrder(from start: Int) -> Bool {
        var place = start
        while let character = Character16(in: bytes, at: place), place < position {
            if character == Character16("令") || character == Character16("告") { return true }
            place += 3
        }
        return false
    }

    /// GB/T, YY, DBJ: capitals, one stroke among them, and a space after them.
    mutating func skipCapitals() -> Bool {
        let start = position
        while position < bytes.count,
            (0x41...0x5A).contains(bytes[position]) || position > start && bytes[position] == 0x2F
        {
            position += 1
        }
        let isLongEnough = position - start >= 2
        if position < bytes.count, bytes[position] == 0x20 { position += 1 }
        return isLongEnough
    }

    /// Two or more numbers joined by -, — or a point.
    mutating func skipDashedNumbers() -> Bool {
        guard number() != nil else { return false }
        var count = 1
        while true {
            let before = position
            guard skipDash(), number() != nil else {
                position = before
                return count > 1
            }
            count += 1
        }
    }

    private mutating func skipDash() -> Bool {
        if position < bytes.count, [0x2D, 0x2E].contains(bytes[position]) {
            position += 1
            return true
        }
        return skip("—") || skip("–") || skip("－")
    }

    /// True where the byte before `position` may belong to a standard's number.
    static func isStandardByte(before position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let byte = bytes[position - 1]
        if byte >= 0x80 { return byte == 0x94 || byte == 0x80 || byte == 0xE2 || byte == 0x93 }
        return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || [0x20, 0x2D, 0x2E, 0x2F].contains(byte)
    }
}
