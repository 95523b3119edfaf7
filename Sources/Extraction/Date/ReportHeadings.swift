/// The year that a report is of, where nobody says when it was given: 二、2008年主要任务 is what is to be done this year, and
/// 一、2007年工作回顾 looks back on the last one.
extension DateScan {
    /// This year, as the heading tells in which the year `reading` stands; nil where it stands in none.
    func yearOfReport(_ reading: DateReading, at start: Int) -> Int? {
        guard reading.rule == .year, let year = reading.period.low.year, reading.period.low.month == nil,
            reading.period.high == nil, Self.endsOfMarkers.contains(text.scalar(before: start)),
            let line = heading(around: start), !holdsReview(line.lowerBound..<start)
        else { return nil }
        for i in stride(from: reading.end, to: line.upperBound, by: 1) {
            if text.match("回顾", at: i) != nil { return year + 1 }
            if text.has(anyOf: Self.wordsOfTasks, at: i) { return year }
        }
        return nil
    }

    /// 1993年工作回顾和1994年…: what the heading looks back on stands first under it.
    private func holdsReview(_ range: Range<Int>) -> Bool {
        stride(from: range.lowerBound, to: range.upperBound, by: 1).contains { text.match("回顾", at: $0) != nil }
    }

    /// The line at `i`, if it is short, begins with a number and holds no sentence.
    private func heading(around i: Int) -> Range<Int>? {
        var start = i
        while start > 0, text[start - 1] != 0x0A {
            start = text.before(start)
            if i - start > Self.longestMarker { return nil }
        }
        let end = text.firstByte(0x0A, from: i, to: i + Self.longestHeading)
        guard end < i + Self.longestHeading, text.firstMarked(by: Self.stops, from: i, to: end) >= end else {
            return nil
        }
        let marker = text.skippingBlanks(start)
        return part(marker) != 0 || text.has("（", at: marker) || text[marker] == UInt8(ascii: "(") ? start..<end : nil
    }

    /// What stands before the year: 二、, 三、对, （二）, 一、回顾, 2. and blanks.
    private static let endsOfMarkers = ScalarSet("、对）).． \u{3000}和顾告")
    /// In bytes.
    private static let longestMarker = 60
    private static let longestHeading = 90
    private static let stops = ConstantTable(bitsOf: "。；，！？".unicodeScalars.map(\.value))
    private static let wordsOfTasks: FewWords = [
        "主要任务", "重点任务", "工作任务", "总体部署", "工作部署", "总体要求", "工作要求", "工作安排", "总体安排", "重点工作", "主要工作", "政府工作的建议",
        "基本方针", "主要目标", "预期目标", "工作打算", "工作思路", "的工作",
    ]
}
