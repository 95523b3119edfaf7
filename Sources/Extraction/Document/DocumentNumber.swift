/// The number of a document, beside its title: 国发〔2023〕12号, 第12号令, 国务院令第748号, 商务部公告2024年第12号, GB/T 2260—2007.
struct DocumentNumber {
    let range: Range<Int>
    let year: Int?

    /// The longest office before a number, in bytes.
    private static let longestOffice = 60
    /// The longest number that stands before a title, in bytes.
    private static let longestBefore = 90
    private static let years = 1900...2099

    /// Reads the number that stands right after a title, in a parenthesis or not, or right before it.
    init?(beside title: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        if let after = Self.number(after: title.upperBound, in: bytes) ?? Self.standard(
            before: title.lowerBound, in: bytes)
            ?? Self.number(before: title.lowerBound, in: bytes)
        {
            self = after
        } else {
            return nil
        }
    }

    private init(range: Range<Int>, year: Int?) {
        self.range = range
        self.year = year
    }

    /// The number right after a title. Outside a parenthesis it must not start with words that lead on to another one.
    private static func number(after end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> DocumentNumber? {
        var reader = NumberReader(bytes: bytes, position: end)
        reader.skipOpeningBracket()
        let start = reader.position
        let isBracketed = start > end
        guard isBracketed || DocumentIssuer.shared.leadLength(at: start, in: bytes) == 0 else { return nil }
        let found =
            readBracketed(&reader) ?? readOrder(from: start, isAlone: isBracketed, &reader)
            ?? readStandard(from: start, &reader)
        return found.map { DocumentNumber(range: start..<reader.position, year: $0.year) }
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

    /// 国务院令第748号, 第12号令, 商务部公告2024年第12号; where `isAlone`, 2023年第5号 too.
    private static func readOrder(from start: Int, isAlone: Bool, _ reader: inout NumberReader) -> Found? {
        reader.position = start
        reader.skipHan(upTo: longestOffice, before: "第")
        let isOrder = reader.endsWithOrder(from: start)
        let year = reader.year().flatMap { years.contains($0) ? $0 : nil }
        guard reader.skip("第"), reader.number() != nil || reader.skipHanNumeral(), reader.skip("号") else { return nil }
        if isOrder || isAlone && year != nil { return Found(year: year) }
        return reader.skip("令") || reader.skip("公") && reader.skip("告") ? Found(year: year) : nil
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

    /// 国发〔2023〕12号 or 商务部公告2024年第12号 that ends at `end`.
    private static func number(before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> DocumentNumber? {
        guard let last = Character16(in: bytes, at: end - 3), lastCharacters.contains(last) else { return nil }
        var start = firstPart(before: end, in: bytes)
        start += DocumentIssuer.shared.leadLength(at: start, in: bytes)
        while start < end {
            var reader = NumberReader(bytes: bytes, position: start)
            let found = readBracketed(&reader) ?? readOrder(from: start, isAlone: false, &reader)
            if let found, reader.position == end { return DocumentNumber(range: start..<end, year: found.year) }
            start += Character16(in: bytes, at: start) == nil ? 1 : 3
        }
        return nil
    }

    /// As far back from `end` as Han characters, digits and brackets go.
    private static func firstPart(before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = end
        while start > max(0, end - longestBefore) {
            if let character = Character16(in: bytes, at: start - 3) {
                let isPart =
                    character.isHan && !DocumentIssuer.stops.contains(character) || brackets.contains(character)
                guard isPart else { return start }
                start -= 3
            } else if (0x30...0x39).contains(bytes[start - 1]) || bytes[start - 1] == 0x5B || bytes[start - 1] == 0x5D {
                start -= 1
            } else {
                return start
            }
        }
        return start
    }

    private static let lastCharacters = Set("号令告".unicodeScalars.map(Character16.init))
    private static let brackets = Set("〔〕［］【】".unicodeScalars.map(Character16.init))
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

    /// True where what was read since `start` ends with 令, 公告 or 通告.
    func endsWithOrder(from start: Int) -> Bool {
        guard position - 3 >= start, let last = Character16(in: bytes, at: position - 3) else { return false }
        return last == Character16("令") || last == Character16("告")
    }

    /// Steps over 2024年, if it stands here.
    mutating func year() -> Int? {
        let start = position
        if let value = number(), skip("年") { return value }
        position = start
        return nil
    }

    /// Steps over 三十九; false where no such numeral stands here.
    mutating func skipHanNumeral() -> Bool {
        let start = position
        while let character = Character16(in: bytes, at: position), Self.numerals.contains(character) { position += 3 }
        return position > start
    }

    private static let numerals = Set("〇零一二三四五六七八九十百千".unicodeScalars.map(Character16.init))

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
