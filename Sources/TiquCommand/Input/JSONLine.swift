/// One line of JSON Lines input: an object whose strings are wanted.
///
/// Our own reader over bytes: Foundation's is too slow for the hot path of a batch, and drops what it cannot decode.
/// Strings come out as their bytes, so that damage in them is counted like that of a file.
struct JSONLine {
    /// Why a line is no such object.
    struct Fault: Error {
        let reason: String
        /// Byte in the line, from 1.
        let column: Int
    }

    /// The string members by key; of a key that is there twice, the last one. Members of other types are nil.
    let strings: [String: [UInt8]?]
    /// The number members by key, as they are written.
    private let numbers: [String: [UInt8]]

    init(_ line: [UInt8]) throws(Fault) {
        var parser = Parser(bytes: line)
        strings = try parser.object()
        numbers = parser.numbers
    }

    /// The article's id, a string or a number as it is written; without one, where the line stands: `dump.jsonl:3`.
    func id(inFile file: String, line: Int) -> String {
        if let given = string("id") ?? numbers["id"].map({ String(decoding: $0, as: UTF8.self) }) { return given }
        return "\(file.split(separator: "/").last ?? "-"):\(line)"
    }

    func string(_ key: String) -> String? { strings[key].flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) } }
}

private struct Parser {
    private let bytes: [UInt8]
    private var i = 0
    private(set) var numbers: [String: [UInt8]] = [:]
    private static let deepest = 256

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func object() throws(JSONLine.Fault) -> [String: [UInt8]?] {
        skipSpace()
        guard peek == UInt8(ascii: "{") else { throw fault("not a JSON object") }
        i += 1
        var members: [String: [UInt8]?] = [:]
        skipSpace()
        if peek == UInt8(ascii: "}") { i += 1 } else { try self.members(into: &members) }
        skipSpace()
        if i < bytes.count { throw fault("something follows the object") }
        return members
    }

    private mutating func members(into members: inout [String: [UInt8]?]) throws(JSONLine.Fault) {
        while true {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw fault("a key is missing") }
            let key = String(decoding: try string(), as: UTF8.self)
            skipSpace()
            try expect(UInt8(ascii: ":"), "a colon is missing")
            skipSpace()
            if peek == UInt8(ascii: "\"") {
                members[key] = .some(try string())
            } else {
                let start = i
                if try skipValue(depth: 0) { members[key] = .some(nil) }
                if let first = bytes[start...].first, first == 0x2D || (0x30...0x39).contains(first) {
                    numbers[key] = Array(bytes[start..<i])
                }
            }
            skipSpace()
            if peek == UInt8(ascii: "}") { break }
            try expect(UInt8(ascii: ","), "a comma or } is missing")
        }
        i += 1
    }

    // MARK: Values that are not wanted

    /// Skips one value; false for null.
    private mutating func skipValue(depth: Int) throws(JSONLine.Fault) -> Bool {
        if depth > Self.deepest { throw fault("nested too deeply") }
        skipSpace()
        switch peek {
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "{"): try skipContainer(closing: UInt8(ascii: "}"), hasKeys: true, depth)
        case UInt8(ascii: "["): try skipContainer(closing: UInt8(ascii: "]"), hasKeys: false, depth)
        case UInt8(ascii: "n"):
            try skipWord("null")
            return false
        case UInt8(ascii: "t"): try skipWord("true")
        case UInt8(ascii: "f"): try skipWord("false")
        default: try skipNumber()
        }
        return true
    }

    private mutating func skipContainer(closing: UInt8, hasKeys: Bool, _ depth: Int) throws(JSONLine.Fault) {
        i += 1
        skipSpace()
        if peek == closing {
            i += 1
            return
        }
        while true {
            skipSpace()
            if hasKeys {
                guard peek == UInt8(ascii: "\"") else { throw fault("a key is missing") }
                _ = try string()
                skipSpace()
                try expect(UInt8(ascii: ":"), "a colon is missing")
            }
            _ = try skipValue(depth: depth + 1)
            skipSpace()
            if peek == closing { break }
            try expect(UInt8(ascii: ","), "a comma is missing")
        }
        i += 1
    }

    private mutating func skipWord(_ word: StaticString) throws(JSONLine.Fault) {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[i...].starts(with: letters) else { throw fault("not a JSON value") }
        i += letters.count
    }

    private mutating func skipNumber() throws(JSONLine.Fault) {
        let start = i
        while let byte = peek, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { i += 1 }
        if i == start { throw fault("not a JSON value") }
    }

    // MARK: Strings

    /// The bytes of the string that starts here, unescaped.
    private mutating func string() throws(JSONLine.Fault) -> [UInt8] {
        i += 1
        var result: [UInt8] = []
        while true {
            let start = i
            while i < bytes.count && bytes[i] != UInt8(ascii: "\"") && bytes[i] != UInt8(ascii: "\\") {
                if bytes[i] < 0x20 { throw fault("a control character in a string") }
                i += 1
            }
            result.append(contentsOf: bytes[start..<i])
            guard i < bytes.count else { throw fault("a string does not end") }
            i += 1
            if bytes[i - 1] == UInt8(ascii: "\"") { return result }
            try unescape(into: &result)
        }
    }

    private mutating func unescape(into result: inout [UInt8]) throws(JSONLine.Fault) {
        guard let letter = peek else { throw fault("a string does not end") }
        i += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(letter)
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case UInt8(ascii: "u"): try unescapeUnits(into: &result)
        default: throw fault("an unknown escape in a string")
        }
    }

    /// `XXXX` after `\u`, and the low surrogate that follows a high one. A lone surrogate becomes U+FFFD.
    private mutating func unescapeUnits(into result: inout [UInt8]) throws(JSONLine.Fault) {
        let unit = try hexadecimal()
        var value = unit
        if (0xD800..<0xDC00).contains(unit), bytes[i...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
            let before = i
            i += 2
            let low = try hexadecimal()
            if (0xDC00..<0xE000).contains(low) {
                value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            } else {
                i = before
            }
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        result.append(contentsOf: UTF8.encode(scalar)!)
    }

    private mutating func hexadecimal() throws(JSONLine.Fault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("a broken \\u escape")
            }
            value = value << 4 | UInt32(digit)
            i += 1
        }
        return value
    }

    // MARK: Bytes

    private var peek: UInt8? { i < bytes.count ? bytes[i] : nil }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) { i += 1 }
    }

    private mutating func expect(_ byte: UInt8, _ reason: String) throws(JSONLine.Fault) {
        guard peek == byte else { throw fault(reason) }
        i += 1
    }

    private func fault(_ reason: String) -> JSONLine.Fault { JSONLine.Fault(reason: reason, column: i + 1) }
}
