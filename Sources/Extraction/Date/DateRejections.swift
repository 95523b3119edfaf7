import TextModel

extension DateExtractor {
    public func rejections(in input: ExtractionInput) -> [Rejection] {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            let anchor = DatelineReader(bytes, published: input.published).anchor
            return DateRejections(bytes, anchor: anchor).all()
        }
    }
}

/// Words of time that say nothing definite or are names, and days that no calendar has.
private struct DateRejections {
    private let text: Scalars
    private let scan: DateScan
    /// Where the dates that were read end, by where they start.
    private let read: [Int: Int]

    init(_ bytes: UnsafeBufferPointer<UInt8>, anchor: CalendarDate?) {
        text = Scalars(bytes)
        scan = DateScan(bytes, anchor: anchor)
        var entities: [Entity] = []
        scan.run(into: &entities)
        read = Dictionary(entities.map { ($0.range.start.utf8, $0.range.end.utf8) }, uniquingKeysWith: max)
    }

    func all() -> [Rejection] {
        var rejections = scan.impossible.map { rejection($0, "impossible", "there is no such day or month") }
        var i = 0
        while i < text.count {
            let refused = read[i] == nil ? refused(at: i) : nil
            if let refused { rejections.append(refused) }
            i = max(read[i] ?? refused?.range.end.utf8 ?? 0, text.after(i))
        }
        return rejections
    }

    private func refused(at i: Int) -> Rejection? {
        guard let (word, end) = scan.words.word(in: text, at: i), end > i else { return nil }
        if word.meaning == .none {
            return rejection(i..<end, "indefinite", "no definite time, or part of another word")
        }
        return scan.isQuoted(i..<end) ? rejection(i..<end, "quoted_name", "between quotes it is a name") : nil
    }

    private func rejection(_ range: Range<Int>, _ refusal: String, _ reason: String) -> Rejection {
        Rejection(kind: .date, range: TextRange(utf8: range), refusal: "date." + refusal, reason: reason)
    }
}
