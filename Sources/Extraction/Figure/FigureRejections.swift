import TextModel

extension FigureExtractor {
    public func rejections(in input: ExtractionInput) -> [Rejection] {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            FigureRejections(
                Scalars(bytes), isTraditional: input.text.script == .hant, lexicons: lexicons ?? .shared
            ).all()
        }
    }
}

/// Asks of every numeral that became no figure which guard refuses it.
///
/// What was read is taken from the scan itself, so that nothing is explained away that is there.
private struct FigureRejections {
    private let text: Scalars
    private let scan: FigureScan
    /// Where the figures that were read end, by where they start.
    private let read: [Int: Int]

    init(_ text: Scalars, isTraditional: Bool, lexicons: FigureLexicons) {
        self.text = text
        scan = FigureScan(text, isTraditional: isTraditional, lexicons: lexicons)
        var entities: [Entity] = []
        scan.run(into: &entities)
        read = Dictionary(entities.map { ($0.range.start.utf8, $0.range.end.utf8) }, uniquingKeysWith: max)
    }

    func all() -> [Rejection] {
        var rejections: [Rejection] = []
        var i = 0
        while i < text.count {
            let end = read[i] ?? visit(i, &rejections)
            i = max(end, text.after(i))
        }
        return rejections
    }

    /// Adds what begins at `i`, looks like a figure and is none; returns where to go on.
    private func visit(_ i: Int, _ rejections: inout [Rejection]) -> Int {
        if let end = scan.lexicons.fixedExpressions.end(in: text, at: i) {
            rejections.append(rejection(i..<end, "fixed_expression", "a fixed expression, which counts nothing"))
            return end
        }
        if isASCIILetter(text.scalar(i)) {
            let end = scan.skipWord(at: i)
            if (i..<end).contains(where: { isASCIIDigit(UInt32(text[$0])) }) {
                rejections.append(rejection(i..<end, "code", "a name, code or address with figures in it"))
            }
            return end
        }
        guard let numeral = scan.reader.numeral(at: i), numeral.end > i else { return i }
        let refused = refusal(of: numeral)
        rejections.append(refused)
        return refused.range.end.utf8
    }

    private func refusal(of numeral: NumeralReading) -> Rejection {
        let range = numeral.start..<numeral.end
        if let end = scan.codeEnd(of: numeral), end > numeral.start {
            return rejection(numeral.start..<end, "code", "a time of day, version, score or number of something")
        }
        if text.scalar(before: numeral.start) == 0x6BCF {
            return rejection(range, "rate_base", "says what the next figure is counted by")
        }
        if scan.isDatePart(numeral) { return rejection(range, "date_part", "stands where dates have their numbers") }
        if let (_, end) = scan.lexicons.units.unit(in: text, at: numeral.end) {
            return rejection(
                numeral.start..<end, "unit_refused", "what looks like its unit cannot be one after this numeral")
        }
        if let end = scan.lexicons.units.otherWordEnd(in: text, at: numeral.end) {
            return rejection(numeral.start..<end, "other_word", "what looks like its unit is part of another word")
        }
        return rejection(
            range, "no_unit", "a numeral with neither unit nor percent sign, nor a multiplier after digits")
    }

    private func rejection(_ range: Range<Int>, _ refusal: String, _ reason: String) -> Rejection {
        Rejection(kind: .quantity, range: TextRange(utf8: range), refusal: "figure." + refusal, reason: reason)
    }
}
