/// As much of HTML as is needed to see whether a stretch of it may have become a stretch of text.
enum MarkupText {
    /// What a stretch shows: tags, comments and the content of scripts and styles gone, character references resolved.
    /// Linear.
    static func visible(in markup: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var rest = markup
        // Behind the last ">" no tag can end, and looking for one there again and again would not be linear.
        let lastTagEnd = markup.lastIndex(of: ">") ?? -1
        while let scalar = rest.first {
            if scalar == "<", rest.startIndex < lastTagEnd, let close = rest.firstIndex(of: ">") {
                rest = rest[(close + 1)...]
            } else if scalar == "&", let reference = reference(rest) {
                result.append(reference.scalar)
                rest = rest.dropFirst(reference.length)
            } else {
                result.append(scalar)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// Whether a stretch begins and ends with markup, as an element does that is dropped with its content.
    static func isEnclosed(_ markup: ArraySlice<Unicode.Scalar>) -> Bool {
        let trimmed = markup.drop { $0.isBlank }.reversed().drop { $0.isBlank }
        return trimmed.first == ">" && markup.first { !$0.isBlank } == "<"
    }

    private static func reference(_ markup: ArraySlice<Unicode.Scalar>) -> (scalar: Unicode.Scalar, length: Int)? {
        let window = markup.dropFirst().prefix(32)
        guard let end = window.firstIndex(of: ";") else { return nil }
        let name = string(window[..<end])
        return scalar(named: name).map { ($0, end + 1 - markup.startIndex) }
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
