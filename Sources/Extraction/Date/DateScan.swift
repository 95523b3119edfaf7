import TextModel

/// A date while it is being read.
struct DateReading {
    var end: Int
    var period: CalendarPeriod
    /// False if any part of it was taken from the context.
    var isStated: Bool
    var rule: String

    init(_ low: PartialDate, through high: PartialDate? = nil, end: Int, isStated: Bool = true, rule: String) {
        period = CalendarPeriod(low, through: high)
        self.end = end
        self.isStated = isStated
        self.rule = rule
    }
}

/// One pass over a text: finds where dates can begin, reads them, and keeps what later ones refer to.
struct DateScan {
    let text: Scalars
    let words = DateWords.shared
    let reader: NumeralReader
    let figures: FigureScan
    var context: DateContext

    init(_ text: Scalars, anchor: CalendarDate?) {
        self.text = text
        figures = FigureScan(text)
        reader = figures.reader
        context = DateContext(anchor: anchor)
    }

    mutating func run(into entities: inout [Entity]) {
        let characters = words.characters
        var i = characters.nextPlace(in: text, from: 0)
        while i < text.count {
            let scalar = text.scalar(i)
            let end = visit(i, scalar, characters[scalar], &entities)
            i = characters.nextPlace(in: text, from: max(end, text.after(i)))
        }
    }

    /// Reads what begins at `i`; returns where to go on.
    private mutating func visit(_ i: Int, _ scalar: UInt32, _ bits: UInt8, _ entities: inout [Entity]) -> Int {
        if bits & CharacterClass.boundary != 0 {
            if scalar == 0x0A { context.endParagraph() } else { context.endSentence() }
        }
        let part = bits & CharacterClass.partMask
        if part == CharacterClass.Part.letter.rawValue { return figures.skipWord(at: i) }
        if bits & CharacterClass.fixed != 0, let (word, end) = words.word(in: text, at: i) {
            if word.meaning == .none { return end }
            if let reading = relative(word, at: i, end: end) { return add(reading, from: i, &entities) }
        }
        if bits & CharacterClass.trigger != 0, let reading = marked(at: i, scalar) {
            return add(reading, from: i, &entities)
        }
        guard part != 0 else { return i }
        if let reading = absolute(at: i) { return add(reading, from: i, &entities) }
        return end(ofNumeralAt: i)
    }

    /// Skips a numeral that no date begins with.
    private func end(ofNumeralAt i: Int) -> Int {
        guard isASCIIDigit(text.scalar(i)) else { return reader.coefficient(at: i, upper: false)?.end ?? i }
        var end = i
        while isASCIIDigit(text.scalar(end)) { end += 1 }
        return end
    }

    /// Adds the date that `reading` says, if there is such a date; returns its end.
    private mutating func add(_ first: DateReading, from start: Int, _ entities: inout [Entity]) -> Int {
        let reading = range(from: first) ?? first
        guard reading.period.low.isPossible, reading.period.high?.isPossible ?? true else { return reading.end }
        if reading.rule == "date.republican" { context.countsFromRepublic = true }
        var resolved = resolve(reading.period)
        // 上市的当天 is the day of something else
        if reading.rule == "date.same_day", text.scalar(before: start) == 0x7684 { resolved = nil }
        let isComplete = reading.period.low.year != nil && reading.period.high.map { $0.year != nil } ?? true
        let hasValue =
            reading.isStated && (isComplete || reading.period.high == nil && reading.period.low != PartialDate())
        let value = DateValue(
            value: hasValue ? reading.period : nil, resolved: hasValue && isComplete ? nil : resolved)
        if let resolved { context.note(resolved, isCompared: Self.comparisons.contains(text.scalar(before: start))) }
        let end = clockEnd(after: reading)
        entities.append(
            Entity(kind: .date, range: TextRange(utf8: start..<end), rule: reading.rule, value: value))
        return end
    }

    /// 比2021年, 较上月 …: what follows is only compared with.
    private static let comparisons: Set<UInt32> = Set("比较于与从自由至到以前截".unicodeScalars.map(\.value))

    /// Fills in year and month from the context; nil where it does not tell.
    private func resolve(_ period: CalendarPeriod) -> CalendarPeriod? {
        if period.low.year != nil { return period }
        var resolved = period
        if let first = period.low.month {
            let last = period.high?.month ?? first
            guard
                let year = period.high == nil || period.low.day != nil
                    ? context.year(ofMonth: first, day: period.low.day) : context.year(ofMonths: first, through: last)
            else { return nil }
            resolved.low.year = year
            resolved.high?.year = last < first ? year + 1 : year
        } else if let day = period.low.day, let month = context.month(ofDay: period.high?.day ?? day) {
            (resolved.low.year, resolved.low.month) = (month.year, month.month)
            resolved.high?.year = month.year
            resolved.high?.month = month.month
        } else {
            return nil
        }
        guard resolved.low.isPossible, resolved.high?.isPossible ?? true else { return nil }
        return resolved
    }
}
