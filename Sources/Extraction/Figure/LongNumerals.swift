import TextModel

/// Finds numerals that are longer than any honest one; they are no entities but a diagnostic.
struct LongNumerals {
    private let text: Scalars
    private let reader: NumeralReader

    init(_ text: Scalars) {
        self.text = text
        reader = NumeralReader(text: text, units: .shared)
    }

    /// Where the first of them stands, and how many there are. A numeral of that length covers a multiple of it, so
    /// that hardly any of the text is looked at.
    func find() -> (first: Range<Int>, count: Int)? {
        var found: (first: Range<Int>, count: Int)?
        var place = FigureScan.longestNumeral
        while place < text.count {
            let run = run(around: place)
            if run.count > FigureScan.longestNumeral { count(in: run, &found) }
            place =
                max(place, run.upperBound / FigureScan.longestNumeral * FigureScan.longestNumeral)
                + FigureScan.longestNumeral
        }
        return found
    }

    /// The figures, Chinese digits and units around a place, with the commas and points between them.
    private func run(around place: Int) -> Range<Int> {
        var start = place
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        var end = start
        while end < text.count, isPart(end) { end = text.after(end) }
        guard end > start else { return place..<place }
        while start > 0, isPart(text.before(start)) { start = text.before(start) }
        return start..<end
    }

    private func isPart(_ i: Int) -> Bool {
        let part = reader.part(i)
        if part != 0 && part != CharacterClass.Part.letter.rawValue { return true }
        return text[i] == UInt8(ascii: ",") || text[i] == UInt8(ascii: ".") || text.has("点", at: i)
    }

    private func count(in run: Range<Int>, _ found: inout (first: Range<Int>, count: Int)?) {
        var i = run.lowerBound
        while i < run.upperBound {
            guard let reading = reader.numeral(at: i), reading.end > i else {
                i = text.after(i)
                continue
            }
            if reading.end - i > FigureScan.longestNumeral {
                found = (found?.first ?? i..<reading.end, (found?.count ?? 0) + 1)
            }
            i = reading.end
        }
    }
}

extension FigureExtractor {
    public func diagnostics(in text: NormalizedText) -> [Diagnostic] {
        guard let found = text.utf8.withUnsafeBufferPointer({ LongNumerals(Scalars($0)).find() }) else { return [] }
        return [
            Diagnostic(
                code: "extraction.numeral_too_long", severity: .warning,
                message: "A numeral of more than \(FigureScan.longestNumeral) bytes, \(found.count) in all: "
                    + "no figure is read there.",
                range: text.alignment.source(of: TextRange(utf8: found.first)))
        ]
    }
}
