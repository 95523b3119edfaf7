/// What the attributes of an element say of its part in the page.
enum MarkupHints {
    /// Whether the element is named like something that is not the article.
    static func isBeside(_ node: Int, _ page: borrowing HTMLPage) -> Bool {
        let tag = page.tag(node)
        if tag.isBeside { return true }
        if tag == .article || tag == .body || tag == .main || tag == .html || tag.role == .heading { return false }
        return names(page.attributeBytes("class", of: node)) || names(page.attributeBytes("id", of: node))
    }

    /// Whether a browser does not show it.
    static func isHidden(_ node: Int, _ page: borrowing HTMLPage) -> Bool {
        guard page.tag(node).role != .inline else { return false }
        if page.attributeBytes("hidden", of: node) != nil { return true }
        guard let style = page.attributeBytes("style", of: node) else { return false }
        return style.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }.contains(
            "display:none".utf8)
    }

    private static func names(_ value: UnsafeBufferPointer<UInt8>?) -> Bool {
        guard let value else { return false }
        var start = 0
        for i in 0...value.count {
            let isLetter = i < value.count && (value[i] | 0x20 >= 0x61 && value[i] | 0x20 <= 0x7A)
            let isHump = isLetter && i > start && value[i] < 0x61 && value[i - 1] >= 0x61
            if isLetter && !isHump { continue }
            if i > start, Vocabulary.beside.contains(value[start..<i]) { return true }
            start = isLetter ? i : i + 1
        }
        return false
    }
}

/// The words of the lexicon.
private struct Vocabulary {
    static let beside = Vocabulary()

    private var words: Set<String> = []
    private var beginnings: [[UInt8]] = []

    init() {
        for row in MarkupHintLexicon.lexicon.rows {
            if row[0].hasSuffix("*") { beginnings.append(Array(row[0].dropLast().utf8)) } else { words.insert(row[0]) }
        }
    }

    func contains(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        if word.count > 30 { return false }
        let lowered = word.map { $0 | 0x20 }
        return words.contains(String(decoding: lowered, as: UTF8.self))
            || beginnings.contains { lowered.starts(with: $0) }
    }
}
