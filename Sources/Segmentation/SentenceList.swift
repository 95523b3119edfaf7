import TextModel

/// Sentences as they are found: in a buffer of the caller's, so that the array which they end in is no longer than need
/// be, and the only thing to be allocated. Where there are more than the buffer holds, they move to an array.
struct SentenceList {
    static let bufferSize = 64

    private let buffer: UnsafeMutableBufferPointer<Sentence>
    /// The marks that end them.
    private let marks: UnsafeBufferPointer<PunctuationMark>
    private var bufferedCount = 0
    private var moved: [Sentence] = []

    /// - Parameter buffer: with room for `bufferSize`.
    init(buffer: UnsafeMutableBufferPointer<Sentence>, marks: UnsafeBufferPointer<PunctuationMark>) {
        self.buffer = buffer
        self.marks = marks
    }

    var count: Int { moved.count + bufferedCount }

    @inline(__always)
    mutating func append(_ sentence: Sentence) {
        if bufferedCount == Self.bufferSize { move() }
        buffer.initializeElement(at: bufferedCount, to: sentence)
        bufferedCount += 1
    }

    /// Removes those behind the first `count`.
    mutating func removeAll(since count: Int) {
        if moved.count > count { moved.removeLast(moved.count - count) }
        bufferedCount = count - moved.count
    }

    @inline(never)
    private mutating func move() {
        // A bracket ends a sentence only together with a mark of those that do.
        if moved.isEmpty { moved.reserveCapacity(marks.reduce(into: 1) { $0 += $1.kind.isBracket ? 0 : 1 }) }
        moved.append(contentsOf: buffered)
        bufferedCount = 0
    }

    private var buffered: UnsafeBufferPointer<Sentence> {
        UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[..<bufferedCount])
    }

    mutating func finish() -> [Sentence] { moved.isEmpty ? Array(buffered) : moved + buffered }
}
