import TextModel

extension DateExtractor {
    public func rejections(in input: ExtractionInput) -> [Rejection] {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            let text = Scalars(bytes)
            return DateRejections(text, anchor: input.published ?? DatelineReader(text).date).all()
        }
    }
}

/// Words of time that say nothing definite, and days that no calendar has.
private struct DateRejections {
    private let text: Scalars
    private let scan: DateScan
    /// Where the dates that were read end, by where they start.
    private let read: [Int: Int]

    init(_ text: Scalars, anchor: CalendarDate?) {
        self.text = text
        var (scan, entities) = (DateScan(text, anchor: anchor), [Entity]())
        scan.run(into: &entities)
        self.scan = scan
        read = Dictionary(entities.map { ($0.range.start.utf8, $0.range.end.utf8) }, uniquingKeysWith: max)
    }

    func all() -> [Rejection] {
        var rejections: [Rejection] = []
        var i = 0
        while i < text.count {
            let refused = read[i] == nil ? refused(at: i) : nil
            if let refused { rejections.append(refused) }
            i = max(read[i] ?? refused?.range.end.utf8 ?? 0, text.after(i))
        }
        return rejections
    }

    private func refused(at i: Int) -> Rejection? {
        if let (word, end) = scan.words.word(in: text, at: i), word.meaning == .none, end > i {
            return rejection(i..<end, "indefinite", "no definite time, or part of another word")
        }
        guard scan.reader.part(i) != 0, let reading = scan.absolute(at: i), reading.end > i else { return nil }
        let isPossible = reading.period.low.isPossible && reading.period.high?.isPossible ?? true
        return isPossible ? nil : rejection(i..<reading.end, "impossible", "there is no such day")
    }

    private func rejection(_ range: Range<Int>, _ refusal: String, _ reason: String) -> Rejection {
        Rejection(kind: .date, range: TextRange(utf8: range), refusal: "date." + refusal, reason: reason)
    }
}
