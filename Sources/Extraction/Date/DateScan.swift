import TextModel

/// A date while it is being read.
struct DateReading {
    /// What read it.
    enum Rule: String {
        case bracketed = "date.bracketed"
        case century = "date.century"
        case day = "date.day"
        case days = "date.days"
        case decade = "date.decade"
        case edge = "date.edge"
        case era = "date.era"
        case loneDay = "date.lone_day"
        case month = "date.month"
        case months = "date.months"
        case numeric = "date.numeric"
        case numericDay = "date.numeric_day"
        case numericDays = "date.numeric_days"
        case pastYears = "date.past_years"
        case planPeriod = "date.plan_period"
        case quarter = "date.quarter"
        case reign = "date.reign"
        case relativeDay = "date.relative_day"
        case relativeMonth = "date.relative_month"
        case relativeYear = "date.relative_year"
        case republican = "date.republican"
        case sameDay = "date.same_day"
        case samePeriod = "date.same_period"
        case stretch = "date.stretch"
        case week = "date.week"
        case wholeYear = "date.whole_year"
        case year = "date.year"
        case years = "date.years"
    }

    var end: Int
    var period: CalendarPeriod
    /// False if any part of it was taken from the context.
    var isStated: Bool
    var rule: Rule
    /// True for one day, also where it is not known which: 昨天 of an article without a date.
    var isDay: Bool
    /// False for 一季度 and 前5个月, which name no month of a calendar.
    var saysParts = true
    /// Where to read on, if words behind the date belong to it that it does not hold: the lunar month of a reign year.
    var resume: Int?

    init(_ low: PartialDate, through high: PartialDate? = nil, end: Int, isStated: Bool = true, rule: Rule) {
        period = CalendarPeriod(low, through: high)
        self.end = end
        self.isStated = isStated
        self.rule = rule
        isDay = low.day != nil
    }

    var isPossible: Bool { period.low.isPossible && period.high?.isPossible ?? true }
}

/// One pass over a text: finds where dates can begin, reads them, and keeps what later ones refer to.
final class DateScan {
    let text: Scalars
    private let bytes: UnsafeBufferPointer<UInt8>
    let words = DateWords.shared
    /// Made where it is asked, as in few articles.
    private(set) lazy var republic = RepublicanCalendar()
    @exclusivity(unchecked) var context: DateContext
    /// Where the last date ends, or -1.
    @exclusivity(unchecked) private(set) var lastEnd = -1
    /// True if the last date comes again each year or month.
    @exclusivity(unchecked) private var isRecurring = false
    /// Dates that are in no calendar: 2月30日.
    @exclusivity(unchecked) private(set) var impossible: [Range<Int>] = []

    /// - Parameter bytes: valid UTF-8, which must stay alive while this is used.
    init(_ bytes: UnsafeBufferPointer<UInt8>, anchor: CalendarDate?) {
        self.bytes = bytes
        text = Scalars(bytes)
        context = DateContext(anchor: anchor)
    }

    /// What the scalar at `i` can be in a numeral.
    @inline(__always)
    func part(_ i: Int) -> UInt8 { words.numerals[text.scalar(i)] & CharacterClass.partMask }

    func run(into entities: inout [Entity]) {
        text.forEachStart(of: .dates, by: FigureLexicons.shared.startTable) { visit($1, $2, &entities) }
    }

    /// Reads what begins at `i`; returns where to go on.
    func visit(_ i: Int, _ scalar: UInt32, _ entities: inout [Entity]) -> Int {
        if DateStarts.isBoundary(scalar) {
            if scalar == 0x0A { context.endParagraph() } else { context.endSentence() }
            return i
        }
        if scalar != 0x7B2C, isTitleOfWork(at: i) { return max(endOfNumeral(at: i), text.after(i)) }
        if isASCIIDigit(scalar) { return visitFigures(i, &entities) }
        if let (word, end) = words.word(in: text, at: i) {
            if word.meaning == .none { return end }
            if word.meaning == .lunar { return addLunar(word, end: end, &entities) }
            // 《明天》, “今天” are names
            if !isQuoted(i..<end), !isTitle(word, at: i), !isOtherWord(i..<end),
                let reading = relative(word, at: i, end: end)
            {
                return add(reading, from: i, &entities)
            }
        }
        if part(i) != 0 {
            if let reading = absolute(at: i) { return add(reading, from: i, &entities) }
            return endOfNumeral(at: i)
        }
        if let reading = era(at: i) ?? marked(at: i, scalar) { return add(reading, from: i, &entities) }
        return i
    }

    /// 《今夜无眠》: a title that begins with a day.
    private func isTitle(_ word: DateWord, at i: Int) -> Bool {
        word.meaning == .day && text.scalar(before: i) == 0x300A
    }

    func isQuoted(_ range: Range<Int>) -> Bool {
        Self.openingQuotes.contains(text.scalar(before: range.lowerBound))
            && Self.closingQuotes.contains(text.scalar(titleEnd(from: range.upperBound)))
    }

    /// Behind the few characters that make a name of 今日: “今日朝鲜”, 《明日世界》.
    private func titleEnd(from start: Int) -> Int {
        guard text.has("日", at: text.before(start)) else { return start }
        var i = start
        while i - start <= Self.longestName, isHan(text.scalar(i)) { i = text.after(i) }
        return i
    }

    /// In bytes.
    private static let longestName = 18

    private static let openingQuotes = ScalarSet("“《「『〈‘\"")
    private static let closingQuotes = ScalarSet("”》」』〉’\"")

    private func addLunar(_ word: DateWord, end: Int, _ entities: inout [Entity]) -> Int {
        if let reading = lunarYear(at: end) { return add(reading, from: end, &entities) }
        return lunarStretchEnd(word, end: end)
    }

    private func visitFigures(_ i: Int, _ entities: inout [Entity]) -> Int {
        // G20, MU5735
        let isCode = isASCIILetter(UInt32(text[i - 1])) || text[i - 1] == UInt8(ascii: "_")
        let end = text.endOfFigures(at: i)
        if !isCode, Self.isFollower(text.scalar(end)), let reading = absolute(at: i) {
            return add(reading, from: i, &entities)
        }
        return endOfNumeral(figuresBefore: end)
    }

    /// What can go on with a date behind figures: units of dates (年月日号季世), what joins the days of a list (、和及与), 至 and 到, blanks, and dashes.
    @inline(__always)
    private static func isFollower(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x2D, 0x2E, 0x2F, 0x7E, 0x3000, 0x3001, 0x4E0E, 0x4E16, 0x5230, 0x53CA, 0x53F7, 0x548C, 0x5B63,
            0x5E74,
            0x65E5, 0x6708, 0x81F3:
            true
        default: Scalars.isDash(scalar)
        }
    }

    /// A date that begins with a numeral.
    func absolute(at i: Int) -> DateReading? {
        if text[i] &- 0x30 < 10, mayBeNumeric(figuresBefore: text.endOfFigures(at: i)), let date = numeric(at: i) {
            return date
        }
        guard let first = number(at: i) else { return nil }
        let unit = text.skippingBlank(first.end)
        if let reading = dated(first, unit: unit, at: i) { return reading }
        // 2021—2025年, 1至5月, 19-21日
        if let (second, secondUnit) = rangeEnd(after: first),
            let reading = stretch(first, second, unit: secondUnit, at: i)
        {
            return reading
        }
        return bracketedYears(first, at: i) ?? listedDay(first, at: i) ?? decadesWithoutCentury(first, at: i)
    }

    /// What a number and the 年, 月, 日 … after it say.
    private func dated(_ number: Number, unit: Int, at i: Int) -> DateReading? {
        switch text.scalar(unit) {
        case 0x5E74: return yearOrDecade(number, unit: unit, at: i)
        case 0x6708: return month(number, unit: unit, year: nil, isStated: true, at: i)
        case 0x65E5: return loneDay(number, unit: unit, at: i)
        case 0x53F7: return numberedDay(number, unit: unit, at: i)
        case 0x5B63:
            // 2季 of a series, of rice
            guard text.has("度", at: text.after(unit)) else { return nil }
            return quarters(number.value, number.value, unit: unit, year: nil, isStated: false)
        case 0x4E16: return century(number, unit: unit)
        default: return nil
        }
    }

    /// 12 in 5日、12和19日: the list has begun with a day.
    private func listedDay(_ day: Number, at i: Int) -> DateReading? {
        guard (1...31).contains(day.value), lastEnd > 0, lastEnd == text.before(i), text.scalar(before: i) == 0x3001,
            endsInList(day)
        else { return nil }
        return DateReading(PartialDate(day: day.value), end: day.end, rule: .loneDay)
    }

    /// 七八十年代.
    private func decadesWithoutCentury(_ number: Number, at i: Int) -> DateReading? {
        guard number.upper != nil, let (first, last, end) = decadePair(at: i) else { return nil }
        return decades(first, last, end: end)
    }

    /// Adds the date that `reading` says, if there is such a date; returns where to go on.
    private func add(_ first: DateReading, from start: Int, _ entities: inout [Entity]) -> Int {
        let isPossible = first.isPossible
        let stretch = isPossible && mayGoOn(behind: first) ? range(from: first) : nil
        let reading = stretch ?? first
        guard stretch?.isPossible ?? isPossible else {
            impossible.append(start..<reading.end)
            return reading.end
        }
        let place = place(of: start)
        let mayGoOn = mayGoOn(behind: reading)
        var resolved =
            (mayGoOn ? apposition(after: reading) : nil) ?? resolve(reading.period, place, at: start..<reading.end)
        if reading.rule == .sameDay, isOfOccasion(at: start) { resolved = nil }
        // 每月的5日和25日
        isRecurring = reading.period.low.year == nil && recurs(reading, at: start) || isRecurring && place.isJoined
        if isRecurring { resolved = nil }
        let value = value(of: reading, resolved: resolved)
        // the months of 康熙22年 are no guide to those of the news
        if let resolved, reading.rule != .reign {
            note(resolved, reading, at: start)
            if isByItself(reading, from: start) { context.noteMain(days: resolved) }
        }
        if context.anchor == nil, let year = yearOfReport(reading, at: start) {
            context.noteReport(of: year, under: reading.period.low.year)
        }
        // 去年 of an article without a day: no year named before is that of the sentence
        if resolved == nil, reading.rule == .relativeYear { context.noteUnknownYear() }
        let end = mayGoOn ? clockEnd(after: reading) : reading.end
        entities.append(
            Entity(kind: .date, range: TextRange(utf8: start..<end), rule: reading.rule.rawValue, value: value))
        lastEnd = end
        return max(end, reading.resume ?? end)
    }

    @inline(__always)
    private func mayGoOn(behind reading: DateReading) -> Bool {
        words.neighbours.mayGoOn(behind: text.scalar(reading.end))
    }

    private func note(_ resolved: CalendarPeriod, _ reading: DateReading, at start: Int) {
        let role = role(of: reading, at: start)
        context.note(resolved, as: role, reach(of: reading, at: start))
        let isTold = reading.isStated && reading.period.low.year != nil && role == .main
        context.noteStory(resolved, isStated: isTold && text.match("以来", at: reading.end) == nil)
    }

    private func reach(of reading: DateReading, at start: Int) -> DateContext.Reach {
        if reading.rule == .week, reading.period.high != nil { return .none }
        return reading.rule == .relativeDay && isAnniversary(at: start) ? .paragraph : .article
    }

    /// What the words say by themselves, and what they mean here. Where nobody can tell the year, the month and the day are
    /// all that 今年5月底 and 8月14、15日 say.
    private func value(of reading: DateReading, resolved: CalendarPeriod?) -> DateValue {
        let period = reading.period
        let isComplete = period.low.year != nil && period.high.map { $0.year != nil } ?? true
        let isStated = reading.isStated && (isComplete || period.high == nil && period.low != PartialDate())
        let saysParts =
            resolved == nil && reading.saysParts && period.low.year == nil && period.high?.year == nil
            && (period.low.month ?? period.low.day) != nil
        return DateValue(
            value: isStated || saysParts ? period : nil, resolved: isStated && isComplete ? nil : resolved)
    }

    /// 每年9月, 十年以来5月的平均气温: a month or day that comes again each year.
    private func recurs(_ reading: DateReading, at start: Int) -> Bool {
        text.has(anyOf: Self.recurrences, endingAt: start)
            || text.match("以来", endingAt: start) != nil && text.match("的平均", at: reading.end) != nil
    }

    private static let recurrences: FewWords = [
        "每年", "每年的", "历年", "历年的", "往年", "往年的", "所有", "所有的", "每月", "每月的", "每个月", "每个月的",
    ]
}
