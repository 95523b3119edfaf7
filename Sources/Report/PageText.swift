/// JSON for others in this package.
package enum JSONText {
    /// A string in its quotes.
    package static func string(_ text: String) -> [UInt8] {
        var page = PageText()
        page.append(string: text)
        return page.bytes
    }
}

/// JSON and HTML as bytes of the page, so that nothing of an article can end the element that holds it.
struct PageText {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

    mutating func append(_ other: [UInt8]) { bytes.append(contentsOf: other) }

    /// A piece of JSON, as it stands. `<` can only be part of a string there, where it may be escaped as well.
    mutating func append(json: ArraySlice<UInt8>) {
        var start = json.startIndex
        while let bracket = json[start...].firstIndex(of: UInt8(ascii: "<")) {
            bytes.append(contentsOf: json[start..<bracket])
            append("\\u003c")
            start = bracket + 1
        }
        bytes.append(contentsOf: json[start...])
    }

    /// A JSON string of UTF-8; what is no UTF-8 becomes U+FFFD when the page is read.
    mutating func append(string: some Sequence<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case UInt8(ascii: "\n"): append("\\n")
            case UInt8(ascii: "<"): append("\\u003c")
            case 0..<0x20: append(control: byte)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(control byte: UInt8) {
        append(byte < 16 ? "\\u000" : "\\u001")
        bytes.append(contentsOf: String(byte & 15, radix: 16).utf8)
    }

    mutating func append(string: String) { append(string: string.utf8) }

    /// Text of an HTML element or attribute.
    static func html(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): result += "&lt;".utf8
            case UInt8(ascii: "&"): result += "&amp;".utf8
            case UInt8(ascii: "\""): result += "&quot;".utf8
            default: result.append(byte)
            }
        }
        return result
    }
}
