import TextModel

/// What the head of a page says: `meta` elements, JSON-LD, addresses, `title`, and headings for comparison.
struct PageMetadata {
    /// Values of `meta` by their name, property or itemprop in lower case; the first of each.
    private(set) var values: [String: String] = [:]
    /// The text of `title`.
    private(set) var title: String?
    /// The texts of all `h1`, in order.
    private(set) var headlines: [String] = []
    /// What `time` and elements with a date as their `itemprop` say, in order.
    private(set) var times: [String] = []
    /// The page's own address.
    private(set) var address: String?
    /// JSON-LD: `headline` and `datePublished`.
    private(set) var headline: String?
    private(set) var datePublished: String?

    init(_ page: borrowing HTMLPage) {
        for node in page.nodes.indices where !page.isText(node) {
            switch page.tag(node) {
            case .meta: readMeta(node, page)
            case .link where page.attribute("rel", of: node) == "canonical": address = page.attribute("href", of: node)
            case .script where page.attribute("type", of: node) == "application/ld+json": readJSON(page.text(in: node))
            case .title where title == nil: title = page.string(of: node)
            case .h1 where headlines.count < 8: headlines.append(page.string(of: node))
            case .time where times.count < 8:
                times.append(page.attribute("datetime", of: node) ?? page.string(of: node))
            default: break
            }
        }
        address = address ?? values["og:url"]
    }

    /// The first of these that the page has and that says anything.
    func first(of names: [String]) -> String? {
        for name in names {
            if let value = values[name], value.contains(where: { !$0.isWhitespace }) { return value }
        }
        return nil
    }

    private mutating func readMeta(_ node: Int, _ page: borrowing HTMLPage) {
        guard let content = page.attribute("content", of: node) else { return }
        for attribute in ["name", "property", "itemprop"] as [StaticString] {
            if let name = page.attribute(attribute, of: node)?.lowercased(), values[name] == nil {
                values[name] = String(content.prefix(1000))
            }
        }
    }

    private mutating func readJSON(_ text: [UInt8]) {
        headline = headline ?? JSONMember.string("headline", in: text)
        datePublished = datePublished ?? JSONMember.string("datePublished", in: text)
    }
}

/// Single members of JSON-LD, which on real pages is too often broken to be parsed as a whole.
enum JSONMember {
    /// The first string that is the value of `key`, at any depth; nil where there is none.
    static func string(_ key: String, in json: [UInt8]) -> String? {
        let quoted = Array("\"\(key)\"".utf8)
        var i = 0
        while let quote = json[i...].firstIndex(of: UInt8(ascii: "\"")) {
            i = quote + 1
            guard json[quote...].starts(with: quoted) else { continue }
            var rest = json[(quote + quoted.count)...].drop(while: isSpace)
            guard rest.popFirst() == UInt8(ascii: ":") else { continue }
            rest = rest.drop(while: isSpace)
            if rest.popFirst() == UInt8(ascii: "\"") { return unescaped(rest) }
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    /// The string up to its closing quote.
    private static func unescaped(_ rest: ArraySlice<UInt8>) -> String {
        var units: [UInt8] = []
        var i = rest.startIndex
        while i < rest.endIndex, rest[i] != UInt8(ascii: "\"") {
            guard rest[i] == UInt8(ascii: "\\"), i + 1 < rest.endIndex else {
                units.append(rest[i])
                i += 1
                continue
            }
            if rest[i + 1] == UInt8(ascii: "u") {
                let (scalars, end) = escapedScalars(rest, at: i)
                units.append(contentsOf: scalars.utf8)
                i = end
            } else {
                units.append(rest[i + 1] == UInt8(ascii: "n") ? 0x20 : rest[i + 1])
                i += 2
            }
        }
        return String(decoding: units, as: UTF8.self)
    }

    /// A run of `\uXXXX`: halves of pairs stand next to each other.
    private static func escapedScalars(_ rest: ArraySlice<UInt8>, at start: Int) -> (String, end: Int) {
        var units: [UInt16] = []
        var i = start
        while rest[i...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
            let digits = rest[(i + 2)...].prefix(4)
            guard digits.count == 4, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
                break
            }
            units.append(unit)
            i += 6
        }
        return (String(decoding: units, as: UTF16.self), min(max(i, start + 2), rest.endIndex))
    }
}
