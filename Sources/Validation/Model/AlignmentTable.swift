/// The record's alignment with running totals: which stretch of the text came from which stretch of the source.
struct AlignmentTable: Sendable {
    struct Pair: Sendable {
        let text: Range<Int>
        let source: Range<Int>

        /// Whether the stretches correspond position by position.
        var isRun: Bool { text.count == source.count }
    }

    let pairs: [Pair]
    /// The lengths of both texts, in the record's unit.
    let textCount: Int
    let sourceCount: Int

    /// nil if the list is malformed or its lengths add up to more than a number can hold.
    init?(_ value: JSONValue) {
        guard value.kind == .array else { return nil }
        var (text, source) = (0, 0)
        var pairs: [Pair] = []
        for element in value.elements {
            let lengths = element.elements.compactMap(\.integer)
            guard lengths.count == 2, lengths[0] >= 0, lengths[1] >= 0 else { return nil }
            let (textEnd, textOverflow) = text.addingReportingOverflow(lengths[0])
            let (sourceEnd, sourceOverflow) = source.addingReportingOverflow(lengths[1])
            guard !textOverflow, !sourceOverflow else { return nil }
            pairs.append(Pair(text: text..<textEnd, source: source..<sourceEnd))
            (text, source) = (textEnd, sourceEnd)
        }
        self.pairs = pairs
        (textCount, sourceCount) = (text, source)
    }

    /// The stretch of the source that a stretch of the text (not empty) came from: what was removed at its borders is
    /// outside, a block that it touches is wholly inside. nil outside the text. O(log n).
    func source(ofText range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty, range.upperBound <= textCount else { return nil }
        let first = pairs[firstIndex { $0.text.upperBound > range.lowerBound }]
        let last = pairs[firstIndex { $0.text.upperBound >= range.upperBound }]
        let start = first.source.lowerBound + (first.isRun ? range.lowerBound - first.text.lowerBound : 0)
        let end = last.isRun ? last.source.lowerBound + range.upperBound - last.text.lowerBound : last.source.upperBound
        return start <= end ? start..<end : nil
    }

    /// The first pair for which a condition holds that holds for all after it.
    private func firstIndex(where condition: (Pair) -> Bool) -> Int {
        var (low, high) = (0, pairs.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if condition(pairs[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
