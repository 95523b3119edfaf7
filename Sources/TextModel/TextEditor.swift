/// The one door through which a text is edited: every change passes here, so the alignment cannot miss one.
///
/// Edits come in order and do not overlap. Nothing is copied before the first change; a text without one keeps its
/// storage. Linear in the text.
public struct TextEditor: ~Copyable {
    @usableFromInline let source: [UInt8]
    @usableFromInline var output: [UInt8] = []
    @usableFromInline var edits: [Alignment.Edit] = []
    /// How far the source has been copied or replaced; 0 with empty output while nothing changed.
    @usableFromInline var position = 0

    /// - Parameter editCount: how many edits there may be, if that is known.
    @inlinable
    public init(_ source: [UInt8], editCount: Int = 0) {
        self.source = source
        if editCount > 0 { edits.reserveCapacity(editCount) }
    }

    /// Replaces the bytes `range` by `replacement`, which stands for them as a whole.
    ///
    /// A replacement of the same length must correspond scalar by scalar; it moves nothing and is no edit.
    @inlinable
    public mutating func replace(_ range: Range<Int>, with replacement: some Collection<UInt8>) {
        precondition(range.lowerBound >= position, "edits come in order")
        copy(upTo: range.lowerBound)
        let start = output.count
        output.append(contentsOf: replacement)
        position = range.upperBound
        if replacement.count != range.count { note(range, count: output.count - start) }
    }

    /// Notes that the bytes `range` became the last `count` bytes of the output.
    @usableFromInline
    mutating func note(_ range: Range<Int>, count: Int) {
        edits.append(
            .init(
                source: TextRange(utf8: range), normalized: TextRange(utf8: output.count - count..<output.count)))
    }

    /// Removes the bytes `range`.
    @inlinable
    public mutating func remove(_ range: Range<Int>) {
        replace(range, with: EmptyCollection())
    }

    /// The edited text and its alignment with the text before.
    public consuming func finish() -> (utf8: [UInt8], alignment: Alignment) {
        if position == 0 { return (source, .identity(count: source.count)) }
        copy(upTo: source.count)
        return (output, Alignment(edits: edits, sourceCount: source.count, normalizedCount: output.count))
    }

    @usableFromInline
    mutating func copy(upTo end: Int) {
        if output.isEmpty { output.reserveCapacity(source.count) }
        source.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[position..<end])) }
    }
}
