/// Builds JSON for reports and gold files: keys in the order they are given, every value as it is said.
///
/// It is made for files of some megabytes at most; records, of which there are many, have a writer of their own.
package struct JSONBuilder {
    package private(set) var bytes: [UInt8] = []
    /// Spaces a level; nil for JSON without white space.
    private let indent: Int?
    /// For each open list or object, whether it has an element.
    private var open: [Bool] = []
    private var isAfterKey = false

    package init(indent: Int? = nil) { self.indent = indent }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func object<Failure: Error>(_ body: (inout JSONBuilder) throws(Failure) -> Void) throws(Failure) {
        try nest("{", "}", body)
    }

    package mutating func array<Failure: Error>(_ body: (inout JSONBuilder) throws(Failure) -> Void) throws(Failure) {
        try nest("[", "]", body)
    }

    private mutating func nest<Failure: Error>(
        _ left: Unicode.Scalar, _ right: Unicode.Scalar, _ body: (inout JSONBuilder) throws(Failure) -> Void
    ) throws(Failure) {
        beginElement()
        bytes.append(UInt8(ascii: left))
        open.append(false)
        try body(&self)
        if open.removeLast() { breakLine() }
        bytes.append(UInt8(ascii: right))
    }

    private mutating func beginElement() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        guard let hasElement = open.last else { return }
        if hasElement { bytes.append(UInt8(ascii: ",")) }
        open[open.count - 1] = true
        breakLine()
    }

    private mutating func breakLine() {
        guard let indent else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * open.count))
    }

    package mutating func key(_ key: String) {
        string(key)
        bytes.append(UInt8(ascii: ":"))
        if indent != nil { bytes.append(UInt8(ascii: " ")) }
        isAfterKey = true
    }

    // MARK: Values

    package mutating func null() { raw("null") }
    package mutating func number(_ value: Int) { raw(String(value)) }
    package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }
    /// The shortest digits that mean exactly this number.
    package mutating func number(_ value: Double) { raw(value.description) }

    /// JSON that is written already.
    package mutating func raw(_ json: String) {
        beginElement()
        bytes.append(contentsOf: json.utf8)
    }

    package mutating func string(_ text: String?) {
        guard let text else { return null() }
        beginElement()
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 { append(byte) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x0A: bytes += Array("\\n".utf8)
        case 0x0D: bytes += Array("\\r".utf8)
        case 0x09: bytes += Array("\\t".utf8)
        case 0..<0x20:
            let digits = String(byte, radix: 16)
            bytes += Array(("\\u00" + (byte < 16 ? "0" : "") + digits).utf8)
        default: bytes.append(byte)
        }
    }
}

/// Members of an object in one line each.
extension JSONBuilder {
    package mutating func member(_ key: String, _ value: String?) {
        self.key(key)
        string(value)
    }

    package mutating func member(_ key: String, _ value: Int?) {
        self.key(key)
        if let value { number(value) } else { null() }
    }

    package mutating func member(_ key: String, _ value: Double) {
        self.key(key)
        number(value)
    }

    package mutating func member(_ key: String, raw json: String?) {
        self.key(key)
        raw(json ?? "null")
    }
}
