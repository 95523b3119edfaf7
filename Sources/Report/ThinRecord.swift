import Validation

/// Writes a record as the page needs it: without white space, without members that are null, and without the words of
/// spans, which the page cuts out of the text by their offsets.
struct ThinRecord {
    private var page = PageText()

    static func json(_ record: JSONValue) -> [UInt8] {
        var writer = ThinRecord()
        writer.write(record, isTop: true)
        return writer.page.bytes
    }

    private mutating func write(_ value: JSONValue, isTop: Bool = false) {
        switch value.kind {
        case .object: writeObject(value, isTop: isTop)
        case .array: writeArray(value)
        case .number: writeNumber(value)
        default: page.append(json: Array(value.source.utf8)[...])
        }
    }

    private mutating func writeObject(_ object: JSONValue, isTop: Bool) {
        let isSpan = !isTop && object["start"]?.kind == .number
        var isFirst = true
        page.append("{")
        for (key, value) in object.members where !(value.isNull || (isSpan && key.isString("text"))) {
            if !isFirst { page.append(",") }
            isFirst = false
            page.append(json: Array(key.source.utf8)[...])
            page.append(":")
            write(value)
        }
        page.append("}")
    }

    private mutating func writeArray(_ array: JSONValue) {
        var isFirst = true
        page.append("[")
        for element in array.elements {
            if !isFirst { page.append(",") }
            isFirst = false
            write(element)
        }
        page.append("]")
    }

    /// A number that a double cannot hold as a string: the page shows digits, not what a browser makes of them.
    private mutating func writeNumber(_ number: JSONValue) {
        guard let digits = number.numberText else { return }
        if digits.count <= 15 { page.append(json: digits) } else { page.append(string: digits) }
    }
}
