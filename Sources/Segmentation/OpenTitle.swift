import TextModel

/// Whether a title is open at a line end, and may run over it.
struct OpenTitle {
    private var open: Int?

    /// The longest title, in bytes: about three hundred characters. Keeps the scan linear.
    private static let longestTitle = 900

    mutating func note(_ mark: PunctuationMark) {
        guard mark.kind.isDocumentMark else { return }
        open = mark.kind.isOpening ? open ?? mark.offset : nil
    }

    /// Whether the title that is open at the line end with number `index` closes on one of the next lines, before a
    /// blank one.
    func mayRun(over index: Int, of marks: UnsafeBufferPointer<PunctuationMark>, in characters: CharacterView) -> Bool {
        guard let open else { return false }
        var lineStart = marks[index].offset + 1
        for mark in marks[(index + 1)...] {
            if mark.offset >= open + Self.longestTitle { return false }
            if mark.kind.isDocumentMark { return mark.kind.isClosing }
            guard mark.kind == .lineEnd else { continue }
            if characters.trimmed(lineStart..<mark.offset).isEmpty { return false }
            lineStart = mark.offset + 1
        }
        return false
    }
}
