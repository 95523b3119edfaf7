import JSONText

/// Pieces of JSON for formats that are made of it.
enum JSON {
    static func string(_ text: String) -> String {
        var json = JSONBuilder()
        json.string(text)
        return json.text
    }

    /// Of members that are JSON already.
    static func object(_ members: [(String, String)]) -> String {
        var json = JSONBuilder()
        json.object { json in for (key, value) in members { json.member(key, raw: value) } }
        return json.text
    }

    static func array(_ elements: [String]) -> String {
        var json = JSONBuilder()
        json.array { json in for element in elements { json.raw(element) } }
        return json.text
    }

    static func span(_ range: Range<Int>, _ members: [(String, String)] = []) -> String {
        object([("start", "\(range.lowerBound)"), ("end", "\(range.upperBound)")] + members)
    }
}
