import TextModel

/// The year of a month and the month of a day that stand without one, by what the article has said so far.
extension DateContext {
    /// The year in which a month without one lies: near the anchor, else in the year that the sentence is about.
    func year(ofMonth month: Int, day: Int? = nil, plan: () -> DateScan.Plan = { .none }) -> Int? {
        guard let anchor else { return sentenceDate?.year ?? headingYear }
        let nearest = nearestYear(month: month, day: day ?? 15, to: anchor, plan)
        if nearest == anchor.year, goesOn(month), plan() == .none { return anchor.year - 1 }
        guard let stated = sentenceDate?.year ?? yearOfStory(day), stated != nearest, plan() != .said else {
            return nearest
        }
        let middle = CalendarDate(year: nearest, month: month, day: min(day ?? 15, 28))
        let distance = middle.map { abs($0.dayNumber - anchor.dayNumber) } ?? 0
        return distance <= Self.closeBy ? nearest : stated
    }

    /// 2019年11月7日，…。…11月7日，…: the day is named once more.
    func yearOfSameDay(_ date: PartialDate) -> Int? {
        guard anchor == nil, let last = lastDay?.date, last.month == date.month, last.day == date.day else {
            return nil
        }
        return last.year
    }

    /// 去年4月…。5月底…, 7月初…, in February: the article goes on with the year past in months that are still to come.
    private func goesOn(_ month: Int) -> Bool {
        guard let anchor, month > anchor.month, sentenceDate?.year == nil || sentenceDate?.year == anchor.year - 1,
            let last = lastTopicMonth, let lastMonth = last.month
        else { return false }
        return last.year == anchor.year - 1 && lastMonth <= month
    }

    /// A month alone is told of years long ago only.
    private func yearOfStory(_ day: Int?) -> Int? {
        guard let storyYear, let anchor else { return nil }
        return day != nil || anchor.year - storyYear >= Self.yearsOfHistory ? storyYear : nil
    }

    private static let yearsOfHistory = 10

    /// Days within which a date without a year is taken to be about the news of the day.
    private static let closeBy = 20

    private func nearestYear(month: Int, day: Int, to anchor: CalendarDate, _ plan: () -> DateScan.Plan) -> Int {
        let days = (month - anchor.month) * 31 + day - anchor.day
        // half a year ahead is last year, unless it is planned
        if days > 186 { return plan() == .none ? anchor.year - 1 : anchor.year }
        if days < -279 || days < -Self.longAgo && plan() == .said { return anchor.year + 1 }
        return anchor.year
    }

    /// Days after which what is planned for a month is not for the last one of that name.
    private static let longAgo = 155

    /// The month in which a day without one lies.
    func month(ofDay day: Int, _ place: DayPlace = DayPlace()) -> PartialDate? {
        if !place.isJoined, let month = monthOfNews(day) { return month }
        // 5月底声请, 20日起诉, in July: a month alone is not that of the news
        if !place.isJoined, isOfLate(sentenceDate), let recent = recentMonth(day) { return recent }
        // 3月宣布, 将于22日生效, in August: not in March
        if let stated = sentenceDate, let month = stated.month, let year = stated.year,
            !(place.isAhead && isPast(day, of: stated))
        {
            if let next = nextMonth(ofDay: day, after: stated) { return next }
            return PartialDate(year: year, month: month)
        }
        guard let anchor else { return nil }
        let candidates = [-1, 0, 1].compactMap { offset -> (PartialDate, Int)? in
            var date = anchor.month(offset: offset)
            date.day = day
            guard let calendar = date.calendarDate else { return nil }
            // what is news has mostly happened
            let distance = calendar.dayNumber - anchor.dayNumber
            let isLikely = place.isAhead ? distance >= 0 : distance <= 0
            return (anchor.month(offset: offset), isLikely ? abs(distance) : abs(distance) * 2)
        }
        return candidates.min { $0.1 < $1.1 }?.0
    }

    private func isPast(_ day: Int, of stated: PartialDate) -> Bool {
        var date = stated
        date.day = day
        guard let anchor, let calendar = date.calendarDate else { return false }
        return calendar < anchor
    }

    /// The month of the day of publication, for that day and the one before: whatever else the sentence names, a day
    /// alone is the news of the day.
    private func monthOfNews(_ day: Int) -> PartialDate? {
        guard let anchor else { return nil }
        if day == anchor.day { return anchor.month(offset: 0) }
        guard let yesterday = anchor.adding(days: -1), yesterday.day == day else { return nil }
        return yesterday.month(offset: 0)
    }

    /// True for a month without its day, of this year or the one before.
    private func isOfLate(_ date: PartialDate?) -> Bool {
        guard let date, let anchor, let year = date.year, date.month != nil, date.day == nil else { return false }
        return anchor.year - year < Self.yearsOfNews
    }

    /// The month of a day in the days before the day of publication.
    private func recentMonth(_ day: Int) -> PartialDate? {
        guard let anchor else { return nil }
        for days in 0...Self.recentDays {
            if let date = anchor.adding(days: -days), date.day == day { return date.month(offset: 0) }
        }
        return nil
    }

    static let recentDays = 8

    /// 8日 after 4月30日 is in May, if May has come.
    private func nextMonth(ofDay day: Int, after stated: PartialDate) -> PartialDate? {
        guard let anchor, let last = stated.day, day < last, let date = stated.calendarDate else { return nil }
        var next = date.month(offset: 1)
        next.day = day
        guard let calendar = next.calendarDate, calendar <= anchor,
            anchor.dayNumber - calendar.dayNumber <= Self.closeBy
        else { return nil }
        return date.month(offset: 1)
    }

    /// The year in which the months from `first` to `last` lie, if no year stands there.
    func year(ofMonths first: Int, through last: Int, _ place: DayPlace) -> Int? {
        // 2012年…，资金将在2月到3月用尽, in January 2013
        if let stated = sentenceDate?.year, !place.isAhead || stated >= anchor?.year ?? stated { return stated }
        guard let anchor else { return headingYear }
        // 2024年…。分季度看，一季度增长…, in January 2025
        if let year = topic?.low.year, year == anchor.year - 1, anchor.month <= last, last - first == 2, !place.isAhead
        {
            return year
        }
        if place.isCompared, last - first == 5, anchor.month <= last { return anchor.year - 1 }
        if first == 7 && last == 12 { return anchor.year }
        // before the stretch has begun it is most likely over: 前11个月 in January
        return anchor.month < first && first - anchor.month > 3 || anchor.month < last - 7
            ? anchor.year - 1 : anchor.year
    }
}
