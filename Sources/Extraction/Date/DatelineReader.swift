import TextModel

/// Finds the day of publication in the text itself, where the caller does not know it.
struct DatelineReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let text: Scalars
    private let published: CalendarDate?
    private var isPublished: Bool { published != nil }
    // asked for at each line, and each time a constant is asked for it is asked whether it is made
    private let cues = Self.cues
    private let endsOfDays = Self.endsOfDays
    private let beginnings = Self.beginnings

    /// - Parameter published: the day of publication, where the caller knows it.
    init(_ bytes: UnsafeBufferPointer<UInt8>, published: CalendarDate?) {
        self.published = published
        self.bytes = bytes
        text = Scalars(bytes)
    }

    /// The day that relative dates are counted from: that of the dateline, if it fits the day of publication.
    var anchor: CalendarDate? {
        guard let date = dateline else { return published }
        guard let published else { return date }
        // an article may appear some days after it was written
        return (0...Self.longestDelay).contains(published.dayNumber - date.dayNumber) ? date : published
    }

    private static let longestDelay = 31

    /// The first date that stands alone in its line or in brackets, or before 电 or 讯.
    private var dateline: CalendarDate? {
        // few articles have a line that has to be read
        lazy var scan = DateScan(bytes, anchor: published)
        var lineStart = 0
        for _ in 0..<Self.linesToSearch {
            let lineEnd = text.firstByte(0x0A, from: lineStart)
            if mayHoldDateline(lineStart..<lineEnd), let date = date(inLine: lineStart..<lineEnd, scan) { return date }
            lineStart = lineEnd + 1
            if lineStart >= text.count { break }
        }
        return nil
    }

    private static let linesToSearch = 8
    /// Bytes of a line in which a dateline can begin.
    private static let reach = 120

    /// True if a date may end the line, or stand at its beginning in brackets or before 电, 讯 and the like: told at a
    /// glance, so that few lines are read.
    private func mayHoldDateline(_ line: Range<Int>) -> Bool {
        let reach = Self.reach + Self.longestDate
        if line.count <= reach, text.has(anyOf: endsOfDays, before: line.upperBound) { return true }
        let end = min(line.upperBound, line.lowerBound + reach)
        var i = line.lowerBound
        while true {
            i = cues.first(in: text, from: i, to: end)
            if i >= end { return false }
            let cue = text.scalar(i)
            let next = text.after(i)
            if cue == 0x28 || cue == 0xFF08 {
                if beginnings.hasBit(Int(truncatingIfNeeded: text.scalar(next) & 0xFFFF)) { return true }
            } else if endsOfDays.contains(text.scalar(before: i)) {
                return true
            }
            i = next
        }
    }

    /// What the words after a dateline begin with, and brackets.
    private static let cues = CharacterFinder("电讯专综外报急(（")
    /// What a day or a time of day ends with.
    private static let endsOfDays = ScalarSet("日号0123456789一二三四五六七八九十时分秒点整半许钟刻Z 　")
    /// What a date in brackets begins with.
    private static let beginnings = DateWords.shared.datelineMarks
    /// The bytes of a date with its time of day, and of the words behind it.
    private static let longestDate = 60

    private func date(inLine line: Range<Int>, _ scan: DateScan) -> CalendarDate? {
        var i = line.lowerBound
        let end = min(line.upperBound, line.lowerBound + Self.reach)
        while true {
            i = text.firstMarked(by: scan.words.datelineMarks, from: i, to: end)
            if i >= end { return nil }
            let isNumeral = scan.part(i) != 0
            guard let reading = isNumeral ? scan.absolute(at: i) : scan.era(at: i) else {
                i = scan.endOfNumeral(at: i)
                continue
            }
            if reading.period.high == nil,
                isDateline(
                    i..<scan.clockEnd(after: reading), isFull: reading.period.low.year != nil, in: line),
                let date = full(reading.period.low, scan.context)
            {
                return date
            }
            i = reading.end
        }
    }

    /// The day of 3月5日电 and 5日电, where the day of publication tells the rest.
    private func full(_ date: PartialDate, _ context: DateContext) -> CalendarDate? {
        var date = date
        if date.month == nil, let day = date.day, let anchor = context.anchor {
            // what is published has been written before
            let month = anchor.month(offset: day > anchor.day ? -1 : 0)
            (date.year, date.month) = (month.year, month.month)
        } else if date.year == nil, let month = date.month {
            date.year = context.year(ofMonth: month, day: date.day)
        }
        return date.calendarDate
    }

    /// True before 电 or 讯; of a date with its year also in brackets and alone in a line.
    private func isDateline(_ date: Range<Int>, isFull: Bool, in line: Range<Int>) -> Bool {
        if text.has(anyOf: Self.wordsAfterDateline, at: date.upperBound) { return true }
        guard isFull else { return false }
        let before = text.scalar(before: date.lowerBound)
        let next = text.scalar(date.upperBound)
        // 今天（2024年4月19日） is the day of the news, 上周五（2024年4月12日） is not
        if !isPublished, before == 0x28 || before == 0xFF08, next == 0x29 || next == 0xFF09 { return true }
        // what stands behind 时间：2024年4月19日上午9时 are more times of that day
        if date.lowerBound > line.lowerBound { return isLabel(line.lowerBound..<date.lowerBound) }
        return date.upperBound == line.upperBound
    }

    private static let wordsAfterDateline: FewWords = [
        "电", "讯", "专电", "综合外电", "综合报道", "综合报导", "报导〕", "报道）", "外电", "急电",
    ]

    /// 时间: of minutes and notices, with blanks inside or without.
    private func isLabel(_ range: Range<Int>) -> Bool {
        var letters: [UInt32] = []
        var i = range.lowerBound
        while i < range.upperBound, letters.count < 8 {
            let scalar = text.scalar(i)
            if isHan(scalar) { letters.append(scalar) }
            i = text.after(i)
        }
        return letters == [0x65F6, 0x95F4] || letters == [0x65E5, 0x671F]
    }
}
