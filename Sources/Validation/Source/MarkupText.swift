/// As much of HTML as is needed to see whether a stretch of it may have become a stretch of text.
struct MarkupText {
    private let markup: ArraySlice<Unicode.Scalar>
    private var position: Int
    /// Behind the last ">" no tag can end, and looking for one there again and again would not be linear.
    private let lastTagEnd: Int

    /// What a stretch shows: tags, comments and elements that are no prose gone, character references resolved. Linear.
    static func visible(in markup: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        var text = MarkupText(markup)
        var result: [Unicode.Scalar] = []
        while text.position < markup.endIndex {
            if text.skipTag() { continue }
            let (scalar, length) = text.reference ?? (markup[text.position], 1)
            result.append(scalar)
            text.position += length
        }
        return result
    }

    private init(_ markup: ArraySlice<Unicode.Scalar>) {
        self.markup = markup
        position = markup.startIndex
        lastTagEnd = markup.lastIndex(of: ">") ?? -1
    }

    /// Elements whose content is no part of an article, readings among them.
    private static let dropped: Set<String> = [
        "aside", "button", "footer", "form", "head", "header", "iframe", "nav", "noscript", "rp", "rt", "script",
        "select", "style", "svg", "template", "textarea", "title",
    ]

    /// Skips a comment, a tag, or an element that is dropped whole; false if none begins here.
    private mutating func skipTag() -> Bool {
        guard markup[position] == "<", position < lastTagEnd else { return false }
        if markup[position...].starts(with: "<!--".unicodeScalars) {
            position = end(of: "-->", from: position)
            return true
        }
        let letters = markup[(position + 1)...].prefix(16).prefix { $0.properties.isAlphabetic && $0.isASCII }
        let name = string(letters).lowercased()
        position = end(of: ">", from: position)
        if Self.dropped.contains(name) {
            position = end(of: ">", from: end(of: "</" + name, from: position))
        }
        return true
    }

    /// The index behind the next occurrence of some ASCII, in either case; the end of the stretch if there is none.
    private func end(of passage: String, from start: Int) -> Int {
        let wanted = Array(passage.utf8)
        var matched = 0
        for index in start..<markup.endIndex {
            let byte = UInt8(exactly: markup[index].value) ?? 0
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            matched = lower == wanted[matched] ? matched + 1 : (lower == wanted[0] ? 1 : 0)
            if matched == wanted.count { return index + 1 }
        }
        return markup.endIndex
    }

    /// The character that a reference here stands for, and the length of the reference.
    private var reference: (scalar: Unicode.Scalar, length: Int)? {
        guard markup[position] == "&" else { return nil }
        let window = markup[(position + 1)...].prefix(32)
        guard let end = window.firstIndex(of: ";"), let scalar = Self.scalar(named: string(window[..<end])) else {
            return nil
        }
        return (scalar, end + 1 - position)
    }

    private static func scalar(named name: String) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
        return names[name]
    }

    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ensp": "\u{2002}",
        "emsp": "\u{2003}", "thinsp": "\u{2009}", "middot": "·", "ldquo": "“", "rdquo": "”", "lsquo": "‘",
        "rsquo": "’", "mdash": "—", "ndash": "–", "hellip": "…", "times": "×", "permil": "‰", "deg": "°",
        "yen": "¥", "copy": "©", "reg": "®", "trade": "™", "bull": "•",
    ]
}
