/// Pieces of JSON for formats that are made of it.
enum JSONText {
    /// A string in quotes.
    static func string(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case "\t": json += "\\t"
            case "\r": json += "\\r"
            case _ where scalar.value < 0x20: json += "\\u00" + (scalar.value < 16 ? "0" : "") + hexadecimal(scalar)
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }

    static func object(_ members: [(String, String)]) -> String {
        "{" + members.map { string($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
    }

    static func array(_ elements: [String]) -> String { "[" + elements.joined(separator: ",") + "]" }

    static func span(_ range: Range<Int>, _ members: [(String, String)] = []) -> String {
        object([("start", "\(range.lowerBound)"), ("end", "\(range.upperBound)")] + members)
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16) }
}
