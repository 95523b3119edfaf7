/// Whether a title is open at a line end, and may run over it.
struct OpenTitle {
    private var open: Int?

    /// Longer titles are not looked for across a line end; keeps the scan linear.
    private static let longestTitle = 300

    mutating func note(_ mark: Mark) {
        guard case .bracket(let bracket) = mark.kind, bracket.kind == .title else { return }
        open = bracket.isOpening ? open ?? mark.offset : nil
    }

    /// Whether the title that is open at the line end `offset` closes on the next line, which is not blank.
    func mayRun(over offset: Int, in characters: CharacterView) -> Bool {
        guard let open else { return false }
        let limit = min(open + Self.longestTitle, characters.count)
        guard offset < limit else { return false }
        let next = offset + 1..<min(characters.lineEnd(from: offset + 1, limit: limit), limit)
        return !characters.trimmed(next).isEmpty && characters.closesTitle(in: next)
    }
}
