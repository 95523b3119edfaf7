import TextModel

extension Markup {
    /// Whether a text of unknown kind begins like a page, or like a fragment of one.
    ///
    /// Only by its first tag: prose that mentions `<p>` is none, and neither is a feed, or XML of any other kind.
    public static func isHTML(_ source: SourceText) -> Bool {
        if let survey = source.survey, !survey.traits.contains(.angleBracket) { return false }
        return source.utf8.withUnsafeBufferPointer { bytes in
            guard var i = skipSpace(bytes, from: 0) else { return false }
            // What may stand before the first tag.
            while begins(bytes, at: i, with: "<!--") || begins(bytes, at: i, with: "<?xml") {
                guard let end = bytes[i...].firstIndex(of: UInt8(ascii: ">")),
                    let next = skipSpace(bytes, from: end + 1)
                else { return false }
                i = next
            }
            if begins(bytes, at: i, with: "<!doctype html") { return true }
            guard bytes[i] == UInt8(ascii: "<") else { return false }
            let name = bytes[(i + 1)...].prefix { isLetterOrDigit($0) }
            let after = i + 1 + name.count
            let isTag = after < bytes.count && [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains(bytes[after])
            return isTag && firstTags.contains(String(decoding: name, as: UTF8.self).lowercased())
        }
    }

    /// What pages and fragments begin with.
    private static let firstTags: Set<String> = [
        "html", "head", "body", "title", "meta", "link", "script", "style", "div", "p", "span", "article", "section",
        "main",
        "header", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "br", "img", "a", "b", "strong", "em",
        "font",
        "center", "blockquote", "pre", "figure", "base", "ruby",
    ]

    /// The first byte that is not white space; nil where there is none.
    private static func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        bytes[start...].firstIndex { $0 > 0x20 }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// Whether `word`, in lower case, stands at `i`, in any case.
    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int, with word: String) -> Bool {
        bytes[i...].prefix(word.utf8.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }.elementsEqual(word.utf8)
    }
}
