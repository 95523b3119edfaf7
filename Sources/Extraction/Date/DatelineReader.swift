import TextModel

/// Finds the day of publication in the text itself, where the caller does not know it.
struct DatelineReader {
    private let text: Scalars

    init(_ text: Scalars) { self.text = text }

    /// The first full date that stands alone in its line or in brackets, or before 电 or 讯.
    var date: CalendarDate? {
        var scan = DateScan(text, anchor: nil)
        var lineStart = 0
        for _ in 0..<Self.linesToSearch {
            let lineEnd = end(ofLineAt: lineStart)
            if let date = date(inLine: lineStart..<lineEnd, &scan) { return date }
            lineStart = lineEnd + 1
            if lineStart >= text.count { break }
        }
        return nil
    }

    private static let linesToSearch = 8
    /// Bytes of a line in which a dateline can begin.
    private static let reach = 120

    private func end(ofLineAt start: Int) -> Int {
        var end = start
        while end < text.count && text[end] != 0x0A { end += 1 }
        return end
    }

    private func date(inLine line: Range<Int>, _ scan: inout DateScan) -> CalendarDate? {
        var i = line.lowerBound
        while i < min(line.upperBound, line.lowerBound + Self.reach) {
            if scan.reader.part(i) != 0, let reading = scan.absolute(at: i) {
                if let date = reading.period.low.calendarDate, reading.period.high == nil,
                    isDateline(i..<scan.clockEnd(after: reading), in: line)
                {
                    return date
                }
                i = reading.end
            } else {
                i = text.after(i)
            }
        }
        return nil
    }

    private func isDateline(_ date: Range<Int>, in line: Range<Int>) -> Bool {
        let next = text.scalar(date.upperBound)
        if next == 0x7535 || next == 0x8BAF { return true }
        let before = text.scalar(before: date.lowerBound)
        if (before == 0x28 || before == 0xFF08) && (next == 0x29 || next == 0xFF09) { return true }
        return date.lowerBound == line.lowerBound && date.upperBound == line.upperBound
    }
}
