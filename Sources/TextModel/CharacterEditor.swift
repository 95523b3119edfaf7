/// Edits single characters of a text where it is known beforehand how many there are at most: with two allocations,
/// whatever their number.
///
/// A part of `TextEditor`, and under the same rules: edits come in order and do not overlap.
public struct CharacterEditor {
    @usableFromInline let source: UnsafeBufferPointer<UInt8>
    @usableFromInline let output: UnsafeMutableBufferPointer<UInt8>
    @usableFromInline let edits: UnsafeMutableBufferPointer<Alignment.Edit>
    @usableFromInline var count = 0
    @usableFromInline var editCount = 0
    /// How far the source has been copied or replaced.
    @usableFromInline var position = 0

    @inlinable
    init(
        _ source: UnsafeBufferPointer<UInt8>, output: UnsafeMutableBufferPointer<UInt8>,
        edits: UnsafeMutableBufferPointer<Alignment.Edit>
    ) {
        self.source = source
        self.output = output
        self.edits = edits
    }

    /// Replaces the bytes `range`, one character, by another character, or removes it.
    @inlinable
    public mutating func replace(_ range: Range<Int>, with scalar: Unicode.Scalar?) {
        copy(upTo: range.lowerBound)
        let start = count
        if let scalar {
            precondition(output.count - count >= 4 || output.count - count >= scalar.utf8.count, "room for a character")
            if scalar.isASCII {
                output[count] = UInt8(truncatingIfNeeded: scalar.value)
                count += 1
            } else {
                for byte in scalar.utf8 {
                    output[count] = byte
                    count += 1
                }
            }
        }
        position = range.upperBound
        if count - start != range.count { note(range, start..<count) }
    }

    @inlinable
    mutating func note(_ range: Range<Int>, _ replacement: Range<Int>) {
        precondition(editCount < edits.count, "more edits than announced")
        edits.initializeElement(
            at: editCount, to: .init(source: TextRange(utf8: range), normalized: TextRange(utf8: replacement)))
        editCount += 1
    }

    @inlinable
    mutating func copy(upTo end: Int) {
        precondition(end >= position && end <= source.count, "edits come in order")
        precondition(output.count - count >= end - position, "room for what is kept")
        guard end > position else { return }
        (output.baseAddress! + count).initialize(from: source.baseAddress! + position, count: end - position)
        count += end - position
        position = end
    }
}

extension TextEditor {
    /// The text as `body` edits it, and its alignment with the text before.
    /// - Parameters:
    ///   - editCount: how many characters change their length, at most.
    ///   - growth: how many bytes longer the text may become.
    @inlinable
    public static func editing(
        _ source: [UInt8], editCount: Int, growth: Int, _ body: (inout CharacterEditor) -> Void
    ) -> (utf8: [UInt8], alignment: Alignment) {
        var utf8: [UInt8] = []
        let edits = [Alignment.Edit](unsafeUninitializedCapacity: editCount) { edits, noted in
            utf8 = [UInt8](unsafeUninitializedCapacity: source.count + growth) { output, written in
                source.withUnsafeBufferPointer { source in
                    var editor = CharacterEditor(source, output: output, edits: edits)
                    body(&editor)
                    editor.copy(upTo: source.count)
                    (written, noted) = (editor.count, editor.editCount)
                }
            }
        }
        return (utf8, Alignment(edits: edits, sourceCount: source.count, normalizedCount: utf8.count))
    }
}
