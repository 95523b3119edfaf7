/// Why a text is no JSON, and where.
package struct JSONSyntaxError: Error, Equatable {
    /// What was expected or found, one sentence without a full stop.
    package let message: String
    /// The offset of the offending byte.
    package let offset: Int
}

/// A strict reader of JSON (RFC 8259): valid UTF-8, nothing after the value, no comments, no lone surrogates.
///
/// It never recurses on the input, so that no depth of brackets can exhaust the stack; nesting beyond `maximumDepth` is
/// an error. One pass, linear in the input, one allocation that grows.
package struct JSONReader {
    package static let maximumDepth = 64

    private let bytes: [UInt8]
    private var position = 0
    private var nodes: [JSONDocument.Node] = []
    private var open: [Container] = []

    /// An object or array that has not been closed yet.
    private struct Container {
        let node: Int
        let isObject: Bool
        var count: Int32 = 0
    }

    /// Parses a whole text.
    ///
    /// - Throws: `JSONSyntaxError` at the first byte that is wrong.
    package static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONDocument {
        guard bytes.count < Int32.max / 2 else { throw JSONSyntaxError(message: "the text is too long", offset: 0) }
        var reader = JSONReader(bytes: bytes)
        try reader.readDocument()
        return JSONDocument(bytes: bytes, nodes: reader.nodes)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        nodes.reserveCapacity(bytes.count / 8)
    }

    private mutating func readDocument() throws(JSONSyntaxError) {
        skipWhiteSpace()
        try readValue()
        while let container = open.last {
            skipWhiteSpace()
            if peek == (container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                closeContainer()
            } else {
                try readMember(of: container)
            }
        }
        skipWhiteSpace()
        if position < bytes.count { throw error("there is text after the value") }
    }

    /// Reads one element, or a key and its value, with the comma before it.
    private mutating func readMember(of container: Container) throws(JSONSyntaxError) {
        if container.count > 0 {
            guard peek == UInt8(ascii: ",") else { throw error("expected a comma or the end of the list") }
            position += 1
            skipWhiteSpace()
        }
        open[open.count - 1].count += 1
        if container.isObject { try readKey() }
        try readValue()
    }

    private mutating func readKey() throws(JSONSyntaxError) {
        guard peek == UInt8(ascii: "\"") else { throw error("expected a key in quotes") }
        try readString(as: .key)
        skipWhiteSpace()
        guard peek == UInt8(ascii: ":") else { throw error("expected a colon after the key") }
        position += 1
        skipWhiteSpace()
    }

    /// Reads a scalar value whole, of an object or array only the opening bracket.
    private mutating func readValue() throws(JSONSyntaxError) {
        switch peek {
        case UInt8(ascii: "{"): try openContainer(.object)
        case UInt8(ascii: "["): try openContainer(.array)
        case UInt8(ascii: "\""): try readString(as: .string)
        case .some(let byte) where byte == UInt8(ascii: "-") || isDigit(byte): try readNumber()
        case UInt8(ascii: "t"): try readWord("true", as: .boolean)
        case UInt8(ascii: "f"): try readWord("false", as: .boolean)
        case UInt8(ascii: "n"): try readWord("null", as: .null)
        default: throw error("expected a value")
        }
    }

    private mutating func openContainer(_ kind: JSONDocument.Kind) throws(JSONSyntaxError) {
        guard open.count < Self.maximumDepth else { throw error("the nesting is too deep") }
        append(kind, from: position)
        open.append(Container(node: nodes.count - 1, isObject: kind == .object))
        position += 1
    }

    private mutating func closeContainer() {
        position += 1
        let node = open.removeLast().node
        nodes[node].end = Int32(position)
        nodes[node].next = Int32(nodes.count)
    }

    /// Adds a node that ends at the present position.
    private mutating func append(_ kind: JSONDocument.Kind, from start: Int) {
        nodes.append(
            JSONDocument.Node(
                kind: kind, start: Int32(start), end: Int32(position), next: Int32(nodes.count + 1),
                parent: open.last.map { Int32($0.node) } ?? -1, ordinal: open.last.map { $0.count - 1 } ?? 0))
    }

    private mutating func readWord(_ word: StaticString, as kind: JSONDocument.Kind) throws(JSONSyntaxError) {
        let start = position
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[start...].starts(with: letters) else { throw error("expected a value") }
        position += letters.count
        append(kind, from: start)
    }
}

// MARK: - Strings and numbers

extension JSONReader {
    private mutating func readString(as kind: JSONDocument.Kind) throws(JSONSyntaxError) {
        let start = position
        position += 1
        while true {
            switch peek {
            case UInt8(ascii: "\""):
                position += 1
                return append(kind, from: start)
            case UInt8(ascii: "\\"): try readEscape()
            case nil: throw error("the string does not end")
            case .some(let byte) where byte < 0x20: throw error("a control character stands unescaped in a string")
            case .some(let byte) where byte < 0x80: position += 1
            default: try readMultibyteScalar()
            }
        }
    }

    private mutating func readMultibyteScalar() throws(JSONSyntaxError) {
        let step = UTF8Decoding.step(in: bytes, at: position)
        guard step.scalar != nil else { throw error("a string is not valid UTF-8") }
        position += step.length
    }

    private mutating func readEscape() throws(JSONSyntaxError) {
        position += 1
        switch peek {
        case UInt8(ascii: "u"): try readUnicodeEscape()
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        default: throw error("a backslash stands before a character that it cannot escape")
        }
    }

    private mutating func readUnicodeEscape() throws(JSONSyntaxError) {
        let value = try readHexadecimalQuad()
        if JSONEscapes.isLowSurrogate(value) { throw error("a low surrogate stands without a high one") }
        guard JSONEscapes.isHighSurrogate(value) else { return }
        guard peek == UInt8(ascii: "\\"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u") else {
            throw error("a high surrogate stands without a low one")
        }
        position += 1
        guard JSONEscapes.isLowSurrogate(try readHexadecimalQuad()) else {
            throw error("a high surrogate stands without a low one")
        }
    }

    /// Reads `uXXXX`.
    private mutating func readHexadecimalQuad() throws(JSONSyntaxError) -> UInt32 {
        guard position + 5 <= bytes.count,
            let value = JSONEscapes.hexadecimal(bytes[position + 1..<position + 5])
        else { throw error("expected four hexadecimal digits") }
        position += 5
        return value
    }

    private mutating func readNumber() throws(JSONSyntaxError) {
        let start = position
        if peek == UInt8(ascii: "-") { position += 1 }
        if peek == UInt8(ascii: "0") {
            position += 1
            if let next = peek, isDigit(next) { throw error("a number begins with a needless zero") }
        } else {
            try readDigits()
        }
        if peek == UInt8(ascii: ".") {
            position += 1
            try readDigits()
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            position += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
            try readDigits()
        }
        append(.number, from: start)
    }

    private mutating func readDigits() throws(JSONSyntaxError) {
        let start = position
        while let byte = peek, isDigit(byte) { position += 1 }
        if position == start { throw error("expected a digit") }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipWhiteSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private func error(_ message: String) -> JSONSyntaxError { JSONSyntaxError(message: message, offset: position) }
}
