/// Reads one JSON object from bytes: hands over the members that are wanted, checks and skips the others.
///
/// Strings are searched eight bytes at a time. Nothing is allocated but what is handed over.
struct JSONObjectReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var i = 0
    private static let deepest = 256

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func read(
        _ keys: [StaticString], _ body: (StaticString, JSONLine.Value) -> Void
    ) throws(JSONLine.Fault) {
        // Where files were put one behind the other, lines in the middle begin with one, too.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { i = 3 }
        skipSpace()
        guard peek == UInt8(ascii: "{") else { throw fault("not a JSON object") }
        i += 1
        skipSpace()
        if peek == UInt8(ascii: "}") { i += 1 } else { try members(keys, body) }
        skipSpace()
        if i < bytes.count { throw fault("something follows the object") }
    }

    private mutating func members(
        _ keys: [StaticString], _ body: (StaticString, JSONLine.Value) -> Void
    ) throws(JSONLine.Fault) {
        while true {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw fault("a key is missing") }
            let key = try wantedKey(keys)
            skipSpace()
            try expect(UInt8(ascii: ":"), "a colon is missing")
            skipSpace()
            if let key { body(key, try value()) } else { _ = try skipValue(depth: 0) }
            skipSpace()
            if peek == UInt8(ascii: "}") { break }
            try expect(UInt8(ascii: ","), "a comma or } is missing")
        }
        i += 1
    }

    /// Reads a key; which of `keys` it is.
    private mutating func wantedKey(_ keys: [StaticString]) throws(JSONLine.Fault) -> StaticString? {
        let start = i + 1
        let hasEscapes = try skipString()
        let plain = UnsafeBufferPointer(rebasing: bytes[start..<i - 1])
        let name = hasEscapes ? unescaped(plain) : nil
        return keys.first { key in
            let key = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
            return name.map { $0.elementsEqual(key) } ?? plain.elementsEqual(key)
        }
    }

    private mutating func value() throws(JSONLine.Fault) -> JSONLine.Value {
        let start = i
        switch peek {
        case UInt8(ascii: "\"")?:
            let hasEscapes = try skipString()
            let content = UnsafeBufferPointer(rebasing: bytes[start + 1..<i - 1])
            return .string(hasEscapes ? unescaped(content) : Array(content))
        case UInt8(ascii: "-")?, (0x30...0x39)?:
            try skipNumber()
            return .number(Array(bytes[start..<i]))
        default: return try skipValue(depth: 0) ? .other : .null
        }
    }

    // MARK: Values that are not wanted

    /// Skips one value; false for null.
    private mutating func skipValue(depth: Int) throws(JSONLine.Fault) -> Bool {
        if depth > Self.deepest { throw fault("nested too deeply") }
        skipSpace()
        switch peek {
        case UInt8(ascii: "\""): _ = try skipString()
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
                _ = try skipString()
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

    /// Goes behind the string that starts here, and checks its escapes; whether it has any.
    private mutating func skipString() throws(JSONLine.Fault) -> Bool {
        i += 1
        var hasEscapes = false
        while true {
            i = JSONStringBytes.firstSpecial(in: bytes, from: i)
            guard let byte = peek else { throw fault("a string does not end") }
            if byte < 0x20 { throw fault("a control character in a string") }
            i += 1
            if byte == UInt8(ascii: "\"") { return hasEscapes }
            hasEscapes = true
            try checkEscape()
        }
    }

    /// Goes behind an escape whose backslash was just read.
    private mutating func checkEscape() throws(JSONLine.Fault) {
        guard let letter = peek else { throw fault("a string does not end") }
        i += 1
        if letter == UInt8(ascii: "u") {
            for _ in 0..<4 {
                guard let byte = peek, JSONStringBytes.hexadecimal(byte) != nil else {
                    throw fault("a broken \\u escape")
                }
                i += 1
            }
        } else if JSONStringBytes.unescaped(letter) == nil {
            throw fault("an unknown escape in a string")
        }
    }

    /// What a string says whose escapes are known to be whole.
    private func unescaped(_ content: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: content.count) { output, count in
            count = JSONStringBytes.unescape(content, into: output)
        }
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
