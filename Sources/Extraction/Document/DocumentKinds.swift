import TextModel

/// Says what a title names: by its last word, or by the word before or after it.
struct DocumentKinds: Sendable {
    static let shared = DocumentKinds()

    private let ends: WordTable
    private let before: WordTable
    private let after: WordTable

    private init() {
        ends = WordTable(.documentKinds, backwards: true)
        before = WordTable(.documentCuesBefore, backwards: true)
        after = WordTable(.documentCuesAfter, backwards: false)
    }

    /// The kind of the title whose text is `inner`, between its marks.
    func kind(of inner: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        if let kind = before.value(endingAt: inner.lowerBound - 3, in: bytes) { return kind }
        if let kind = after.value(startingAt: inner.upperBound + 3, in: bytes) { return kind }
        return ends.value(endingAt: TitleTail.core(of: inner, in: bytes), in: bytes, from: inner.lowerBound)
    }
}
