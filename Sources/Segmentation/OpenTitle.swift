/// Whether a title is open at a line end, and may run over it.
struct OpenTitle {
    private var open: Int?

    /// The longest title, in bytes: about three hundred characters. Keeps the scan linear.
    private static let longestTitle = 900

    mutating func note(_ mark: Mark) {
        guard case .bracket(let bracket) = mark.kind, bracket.isDocumentMark else { return }
        open = bracket.isOpening ? open ?? mark.offset : nil
    }

    /// Whether the title that is open at the line end `offset` closes on one of the next lines, before a blank one.
    func mayRun(over offset: Int, in characters: CharacterView) -> Bool {
        guard let open else { return false }
        let limit = min(open + Self.longestTitle, characters.count)
        var lineStart = offset + 1
        while lineStart < limit {
            let line = lineStart..<characters.lineEnd(from: lineStart, limit: limit)
            if characters.trimmed(line).isEmpty { return false }
            if let closes = characters.closesTitle(in: line) { return closes }
            lineStart = line.upperBound + 1
        }
        return false
    }
}
