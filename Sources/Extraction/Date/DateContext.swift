import TextModel

/// What the words around a day without its month say about it.
struct DayPlace {
    /// 将于26日: it has not come yet.
    var isAhead = false
    /// 4月1日、2日: it goes on from the date before it.
    var isJoined = false
    /// 较上半年: something is compared with it, so that it is over.
    var isCompared = false
}

/// A day, and in which paragraph it was named.
struct NamedDay {
    let date: CalendarDate
    let paragraph: Int
}

/// What the article has said about time so far: relative dates are resolved against it.
struct DateContext {
    /// The day of publication, as given or as the article itself says.
    let anchor: CalendarDate?
    /// The last day that was named, and the last one that is not to come.
    private(set) var lastDay: NamedDay?
    private var lastPastDay: NamedDay?
    /// The last one that the news can be of.
    private var newsDay: NamedDay?
    /// The last date with a year in this sentence.
    private(set) var sentenceDate: PartialDate?
    /// The last period of the sentence, which 去年同期 takes back by a year.
    private(set) var sentencePeriod: CalendarPeriod?
    /// The last year that was named.
    private(set) var lastYear: Int?
    /// The last year, quarter or month that the paragraph is about: 上年 is the one before it, not the one before the
    /// year of publication.
    private(set) var topic: CalendarPeriod?
    private var lastTopicYear: Int?
    /// 去年 of an article without a day stands in this sentence.
    private var isYearUnknown = false
    /// The last single month that a paragraph was about.
    private(set) var lastTopicMonth: PartialDate?
    /// The last day that was named by itself, not as the end of a stretch.
    private var lastSingleDay: NamedDay?
    /// True if the last day was 十年前的今天.
    private var isAside = false
    /// The year of long ago that the paragraph tells of: 1928年1月，…。1月27日.
    private(set) var storyYear: Int?
    /// The last year that the paragraph names.
    private(set) var paragraphYear: Int?
    /// The first stretch of months that the article is about: 上半年 of a report on the half-year.
    private var mainPeriod: CalendarPeriod?
    /// The last stretch of months of the paragraph; 其中6月份 is an aside.
    private var paragraphPeriod: CalendarPeriod?

    /// The year that headings say a report is of, where no day of publication is known.
    private var reportYear: Int?
    /// The year that the last of these headings names: that of months without one.
    private(set) var headingYear: Int?
    /// What 今年 means.
    var presentYear: Int? { anchor?.year ?? reportYear }

    /// How many line ends have been passed.
    private var paragraphs = 0
    /// What an article is about is said in its first paragraphs.
    private static let leadingParagraphs = 5

    init(anchor: CalendarDate?) { self.anchor = anchor }

    mutating func endSentence() {
        isYearUnknown = false
        sentenceDate = nil
        sentencePeriod = nil
    }

    mutating func endParagraph() {
        endSentence()
        paragraphs += 1
        lastDay = lastSingleDay ?? (isAside ? nil : lastDay)
        topic = nil
        paragraphPeriod = nil
        storyYear = nil
        paragraphYear = nil
    }

    /// The year that 上年 comes after: a report on the year past goes on about it in its next paragraphs.
    var topicYear: Int? {
        if isYearUnknown { return nil }
        if let year = topic?.low.year { return year }
        guard let anchor, lastTopicYear != anchor.year - 1 else { return lastTopicYear }
        return anchor.year
    }

    /// What 同期 means: the period of the sentence, else of the paragraph, else of the article.
    var period: CalendarPeriod? { sentencePeriod ?? paragraphPeriod ?? mainPeriod }

    /// The first month of the quarter that 上季 comes after.
    var topicQuarter: CalendarDate? {
        guard let topic, let first = topic.low.month, topic.high?.month == first + 2 else { return anchor }
        return topic.low.year.flatMap { CalendarDate(year: $0, month: first, day: 1) }
    }

    /// True while the paragraph is about a quarter.
    var isAboutQuarter: Bool { topic?.high?.month == topic?.low.month.map { $0 + 2 } && topic?.high != nil }

    /// The month that 上月 comes after.
    var topicMonth: CalendarDate? {
        guard let topic, topic.high == nil, let month = topic.low.month else { return anchor }
        return topic.low.year.flatMap { CalendarDate(year: $0, month: month, day: 1) }
    }

    /// The month that 比上月 comes after: a report on the month past compares with the one before it.
    var comparedMonth: CalendarDate? {
        guard let last = lastTopicMonth, let anchor, last == anchor.month(offset: -1), let year = last.year,
            let month = last.month
        else { return topicMonth }
        return CalendarDate(year: year, month: month, day: 1)
    }

    /// The year that 年末 ends: a report on the year past comes in the first half of the next.
    func edgeYear(isCompared: Bool) -> Int? {
        if isYearUnknown { return nil }
        if isCompared, let year = sentenceDate?.year { return year }
        if let year = topic?.low.year { return year }
        guard let anchor else { return lastTopicYear }
        return anchor.month <= 6 ? topicYear : anchor.year
    }

    /// The year that the sentence or the paragraph is about.
    var currentYear: Int? { sentenceDate?.year ?? topic?.low.year }

    /// The year past, if the article is a report on it.
    var pastYear: Int? {
        guard let anchor, anchor.month <= 6, lastTopicYear == anchor.year - 1 else { return nil }
        return lastTopicYear
    }

    /// Remembers a stretch of days that stands by itself: 10月1日至6日，… is what the article is about.
    mutating func noteMain(days period: CalendarPeriod) {
        if mainPeriod == nil && paragraphs <= Self.leadParagraph { mainPeriod = period }
    }

    /// The title, a line of the source and the lead.
    private static let leadParagraph = 2

    /// Remembers a date; one that something is compared with (较2021年末) is not what the paragraph is about.
    mutating func note(_ period: CalendarPeriod, as role: Role, _ reach: Reach = .article) {
        let (last, single) = (lastDay, lastSingleDay)
        defer { endNote(reach, last, single) }
        if role == .compared { return noteYear(of: period) }
        if period.low.day == nil, period.low.openDigits == 0, let year = period.low.year { lastTopicYear = year }
        if role == .main, period.low.day == nil, period.low.openDigits == 0, period.low.year != nil {
            topic = period
            if period.high == nil, period.low.month != nil { lastTopicMonth = period.low }
        }
        let edge = period.high ?? period.low
        noteYear(of: period)
        guard edge.year != nil, edge.openDigits == 0 else { return }
        sentenceDate = edge
        guard period.low.month != nil else { return }
        sentencePeriod = period
        guard period.low.day == nil, role == .main else { return }
        paragraphPeriod = period
        if mainPeriod == nil && period.high != nil && paragraphs <= Self.leadingParagraphs { mainPeriod = period }
    }

    /// How far 当天 may stand behind a day and still mean it.
    enum Reach {
        case article
        /// 十年前的今天, an aside.
        case paragraph
        /// 上周, which is no day.
        case none
    }

    private mutating func endNote(_ reach: Reach, _ last: NamedDay?, _ single: NamedDay?) {
        if reach == .none { lastDay = last }
        if reach != .article { lastSingleDay = single }
        if reach == .paragraph { isAside = true }
    }

    private mutating func noteYear(of period: CalendarPeriod) {
        let last = period.high ?? period.low
        guard let year = last.year, last.openDigits == 0 else { return }
        if let day = last.calendarDate { noteDay(NamedDay(date: day, paragraph: paragraphs), period) }
        lastYear = year
        paragraphYear = year
        isYearUnknown = false
    }

    private mutating func noteDay(_ day: NamedDay, _ period: CalendarPeriod) {
        lastDay = day
        isAside = false
        if period.high == nil { lastSingleDay = day }
        guard let anchor else { return lastPastDay = day }
        let days = anchor.dayNumber - day.date.dayNumber
        if days >= 0 { lastPastDay = day }
        if (0...Self.daysOfNews).contains(days) { newsDay = day }
    }

    /// News is of the day before it is told, or of the day before that.
    private static let daysOfNews = 2

    /// Remembers whether the paragraph tells of a year long past: a date with its month that names it, and none of late.
    mutating func noteStory(_ period: CalendarPeriod, isStated: Bool) {
        guard let anchor, let year = period.low.year, period.low.openDigits == 0 else { return }
        if year > anchor.year - Self.yearsOfNews {
            storyYear = nil
        } else if isStated, period.low.month != nil {
            storyYear = year
        }
    }

    /// This year and the one before.
    static let yearsOfNews = 2

    mutating func noteReport(of year: Int, under heading: Int?) { (reportYear, headingYear) = (year, heading) }

    /// Remembers that the sentence is about a year that nobody can tell: what was named before it is no guide.
    mutating func noteUnknownYear() { isYearUnknown = true }

    /// What a date is to the sentence it stands in.
    enum Role {
        case main
        /// 截至2024年底, 自3月: an edge of what the sentence is about; 其中6月份, a part of it.
        case edge
        /// 比2021年, 较上月: only compared with.
        case compared
    }

    /// The day that 当天 and 同日 mean, where one was named not long before.
    var sameDay: CalendarDate? {
        guard let lastDay, anchor != nil || lastDay.paragraph == paragraphs else { return nil }
        return lastDay.date
    }

    /// True for a day some time ago that stands behind the news of another day: 27日，…重申本月22日的声明。当天，….
    /// - Parameter isSame: for 同日, which means the day of the news wherever that was named.
    func isBackground(_ day: CalendarDate, isSame: Bool) -> Bool {
        guard let anchor, let newsDay, anchor.dayNumber - day.dayNumber > Self.daysOfNews + 1,
            sentenceDate?.calendarDate != day
        else { return false }
        return isSame || paragraphs - newsDay.paragraph <= Self.reachOfDays
    }

    /// The last day named that is not to come: what has happened 当天 has happened on that.
    var samePastDay: CalendarDate? {
        guard let anchor, let lastPastDay, paragraphs - lastPastDay.paragraph <= Self.reachOfDays,
            anchor.dayNumber - lastPastDay.date.dayNumber <= Self.recentDays
        else { return nil }
        return lastPastDay.date
    }

    /// In paragraphs.
    private static let reachOfDays = 2
}
