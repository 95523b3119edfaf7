import TextModel

/// Says what a title names: by its last word, or by the word before or after it.
struct DocumentKinds: Sendable {
    static let shared = DocumentKinds(adding: [])

    private let ends: WordTable
    private let before: WordTable
    private let after: WordTable
    private let far: WordTable

    /// - Parameter entries: ends of titles that come before the embedded ones.
    init(adding entries: [LexiconEntries.DocumentEntry]) {
        let rows = entries.map { (key: $0.ending, line: "\($0.ending)\t\($0.kind)") }
        ends = WordTable(rows.isEmpty ? .documentKinds : .documentKinds.merged(with: rows), backwards: true)
        before = WordTable(.documentCuesBefore, backwards: true)
        after = WordTable(.documentCuesAfter, backwards: false)
        far = WordTable(.documentCuesFar, backwards: false)
    }

    /// The kind of the title whose text is `inner`, between its marks.
    func kind(of inner: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        if let kind = cue(before: inner.lowerBound - 3, in: bytes) { return kind }
        if let kind = after.value(startingAt: inner.upperBound + 3, in: bytes) { return kind }
        let core = TitleTail.core(of: inner, in: bytes)
        if isCommentary(inner.lowerBound..<core, in: bytes) { return Self.commentary }
        return ends.value(endingAt: core, in: bytes, from: inner.lowerBound)
            ?? far.value(startingAt: inner.upperBound + 3, in: bytes)
    }

    /// What the word before the title that starts at `start` says that it is.
    func cue(before start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        before.value(endingAt: start, in: bytes)
    }

    private static let commentary = "评论"

    /// True where a second line of the title says that it comments: ——论学习重要讲话. Then its last word is not its own.
    private func isCommentary(_ core: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = core.lowerBound
        while position + 9 <= core.upperBound {
            var reader = ByteReader(bytes: bytes, position: position)
            if reader.skip("——") {
                return reader.skip("论") || reader.skip("再论") || reader.skip("一论") || reader.skip("评")
            }
            position += 1
        }
        return false
    }
}
