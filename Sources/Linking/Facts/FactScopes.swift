import Extraction

/// How far a place governs that a clause names.
enum TopicReach {
    /// It is where or when something happens that the sentence has still to tell: 作为全国的中心，….
    case setting
    /// It is mentioned at the beginning of the sentence.
    case mention
    /// A later clause is about it.
    case clause
    /// The sentence is about it.
    case sentence
}

/// Which region and period govern a figure that names none itself.
///
/// The nearest mention governs: of the clause, else of the sentence, the paragraph, the section, the article. The place
/// of a dateline says where the news was written, not what its figures are about. A heading that is no numbered one begins another piece of news and closes all before it.
struct FactScopes {
    private struct Scope {
        var region: RegionChoice?
        var period: PeriodChoice?
    }

    private var article = Scope()
    private var section = Scope()
    private var heading = Scope()
    private var paragraph = Scope()
    private var sentence = Scope()
    private var hasBody = false
    /// Whether the section has told facts, and in an earlier paragraph: what it is about has been said by then.
    private var hasFacts = false
    private var isLead = true
    /// Of a line that begins with its own place.
    private var isLabelled = false
    /// How many sentences of the section have begun.
    private var sentenceCount = 0
    private var isHeading = false
    /// The region of the sentence that goes on to the next ones.
    private var topic: RegionChoice?
    private var topicCode: String?
    /// That region is what a clause of the sentence is about, rather than one that it mentions.
    private var isTopicOfSubject = false
    /// It only says where or when.
    private var isTopicOfSetting = false
    /// The sentence as a whole is about it.
    private var isTopicOfSentence = false
    /// The sentence speaks of one place after the other.
    private var hasManyTopics = false
    /// Of which none lies in the other: 甲省增长5%，乙省增长6%。 What comes next may be about either, or about all.
    private var isDivided = false
    /// The last single day that the paragraph named.
    private(set) var day: PeriodChoice?
    /// What figures are about where no date is named at all.
    var fallbackPeriod: PeriodChoice?
    var publishedYear: Int?
    /// The article reports on several years, so that a single one governs no more than its paragraph.
    var looksBackOnYears = false
    /// Under a heading like 三、2024年重点工作.
    private(set) var isOutlook = false
    private var sectionCode: String?
    private var startsParagraph = false
    private var opensSection = false

    /// The paragraph is about something that lies between places: no earlier place governs it.
    private var isElsewhere = false

    /// The place that the sentence itself has named.
    var ownRegion: RegionChoice? { sentence.region }

    var region: RegionChoice? {
        sentence.region ?? paragraph.region ?? (isElsewhere ? nil : section.region ?? article.region)
    }

    /// 西安至延安高速铁路…: the paragraph speaks of other places than those before it.
    mutating func leavePlace() { isElsewhere = true }

    /// 工程东起甲县: not even the place that the sentence before named governs it.
    mutating func leaveParagraph() {
        isElsewhere = true
        (sentence.region, paragraph.region) = (nil, nil)
    }

    var period: PeriodChoice? {
        if isOutlook { return sentence.period ?? heading.period }
        return sentence.period ?? paragraph.period ?? section.period ?? heading.period ?? article.period
            ?? fallbackPeriod
    }

    /// - Parameter goesOn: the sentence begins with 其中: it speaks of the time of the one before it.
    mutating func startSentence(_ layout: SentenceLayout, goesOn: Bool) {
        let (startsParagraph, isHeading, isNumbered) = (layout.startsParagraph, layout.isHeading, layout.isNumbered)
        sentence = Scope(region: nil, period: goesOn && !startsParagraph ? sentence.period : nil)
        (topic, topicCode, hasManyTopics) = (nil, nil, false)
        (isTopicOfSubject, isTopicOfSetting, isTopicOfSentence, isDivided) = (false, false, false, false)
        self.startsParagraph = startsParagraph
        opensSection = false
        sentenceCount += 1
        self.isHeading = isHeading
        if startsParagraph {
            paragraph = Scope()
            day = nil
            isElsewhere = false
            isLead = !hasFacts
            isLabelled = false
        }
        guard isHeading else {
            hasBody = true
            return
        }
        // （一）… under a heading of that kind is about what is going to be done as well
        isOutlook = layout.isOutlook || isOutlook && layout.isInner
        let outer = heading
        section = Scope()
        heading = Scope(region: nil, period: isOutlook && !layout.isOutlook ? outer.period : nil)
        sectionCode = nil
        sentenceCount = 0
        (hasFacts, isLead) = (false, true)
        if hasBody && !isNumbered {
            article = Scope()
        }
    }

    /// Whether the sentence that comes next is one of those whose stretch of months may govern a section.
    var isOpening: Bool { sentenceCount < Self.openingSentences }

    /// Whether the places of a sentence that comes next, no heading, and has no figure in it or behind it in its paragraph, may
    /// change what later paragraphs are about.
    /// - Parameter isNamed: it holds a region; else it may speak of a whole country.
    func heedPlaces(_ layout: SentenceLayout, named isNamed: Bool) -> Bool {
        let (isLead, isLabelled) = layout.startsParagraph ? (!hasFacts, false) : (self.isLead, self.isLabelled)
        if isLead, !isLabelled, sentenceCount < Self.leadingSentences, section.region == nil || article.region == nil {
            return true
        }
        if layout.startsParagraph { return isNamed || section.region.map { $0 != .nation } ?? false }
        return isNamed && section.region != nil
    }

    /// 甲市乙区：… is a section of its own, of one line.
    mutating func startLabelledLine() {
        (article, section, heading, paragraph, sentence) = (Scope(), Scope(), Scope(), Scope(), Scope())
        isLabelled = true
    }

    /// The clause that ended named a place for those that follow.
    /// - Parameters:
    ///   - code: of the place, to tell whether the sentence speaks of several.
    ///   - topic: how much of the text is about the place; nil where it is mentioned in passing.
    mutating func carry(_ region: RegionChoice, code: String?, topic reach: TopicReach?) {
        if isHeading, let other = sentence.region, other != region {
            (sentence.region, topic) = (.several, nil)
            return
        }
        sentence.region = region
        // 全国会议召开，海南试点启动: one of several things that a whole country does
        guard let reach, reach != .clause || topic != .nation || isTopicOfSetting else { return }
        let isSubject = reach == .clause || reach == .sentence
        let isAgain = topic == region || code != nil && code == topicCode
        if topic != nil, !isAgain {
            hasManyTopics = true
            isDivided =
                isDivided
                || isTopicOfSubject && isSubject && !isInside(code, topicCode) && !isInside(topicCode, code)
        }
        (topic, topicCode, isTopicOfSetting) = (region, code, reach == .setting)
        isTopicOfSubject = isSubject || isTopicOfSubject && isAgain
        isTopicOfSentence = reach != .clause || isTopicOfSentence && isAgain
    }

    /// The clause that ended named a time for those that follow.
    /// - Parameter opens: the clause is nothing but the time: at the beginning of a section, it governs that.
    mutating func carry(_ period: PeriodChoice, opens: Bool) {
        sentence.period = period
        opensSection = opens
    }

    /// The clause that ended tells another time, which is of itself alone: what comes after it in the sentence is of no time
    /// that an earlier sentence named.
    mutating func interrupt(with period: PeriodChoice) {
        guard sentence.period == nil, period.value == nil || period.value != self.period?.value else { return }
        sentence.period = .unknownInSentence
    }

    /// The time that the sentence itself has named.
    var ownPeriod: PeriodChoice? { sentence.period }

    mutating func note(day: PeriodChoice) { self.day = day }

    /// After 表示, 发布: the day it was said is not what figures are about.
    mutating func dropDay() {
        if sentence.period?.isDay == true { sentence.period = nil }
    }

    /// What a section is about, it says at its beginning.
    private mutating func open(_ region: RegionChoice) {
        guard sentenceCount <= Self.leadingSentences, isLead, !isLabelled else { return }
        if section.region == nil { sectionCode = topicCode }
        section.region = section.region ?? region
        article.region = article.region ?? region
    }

    /// A paragraph about another place: from now on, a paragraph that names none may be about either. One about a place
    /// that lies in it leads on to that, until the wider one is spoken of again.
    private mutating func leave(for region: RegionChoice) {
        guard let place = section.region, place != region else { return }
        let isAround = topicCode != nil && (topicCode == sectionCode || isInside(sectionCode, topicCode))
        if isAround || isInside(topicCode, sectionCode) {
            guard isTopicOfSubject, isAround || startsParagraph else { return }
            section.region = region
            if isAround { sectionCode = topicCode }
        } else if startsParagraph {
            (section.region, article.region) = (nil, nil)
            isLead = false
        }
    }

    /// 330421 is inside 330000.
    private func isInside(_ inner: String?, _ outer: String?) -> Bool {
        guard let inner, let outer else { return false }
        return RegionChoice.lies(inner, in: outer)
    }

    private func isLongAgo(_ period: CalendarPeriod) -> Bool {
        guard let publishedYear, period.high == nil, let year = period.low.year else { return false }
        return year < publishedYear - 1
    }

    private static let leadingSentences = 4
    private static let openingSentences = 2

    mutating func endSentence(isHeading: Bool, hasFacts: Bool) {
        self.hasFacts = self.hasFacts || hasFacts && !isHeading
        // 湖北无新增病例 among figures of the whole country
        let isAside = !isTopicOfSentence && paragraph.region == .nation
        if let region = topic, region != .several, !isAside {
            paragraph.region = isDivided ? .several : region
            if region == .nation || topicCode != nil { leave(for: region) }
            if !hasManyTopics, isTopicOfSentence { open(region) }
        }
        startsParagraph = false
        guard let period = sentence.period, !period.isDay else { return }
        guard let value = period.value else {
            // 五年来: no figure of the paragraph is of the year that was named before
            paragraph.period = period
            return
        }
        if isHeading {
            heading.period = period
            if !hasBody, !(looksBackOnYears && value.isWithinYear) { article.period = article.period ?? period }
            return
        }
        // 1995年，某人加入…: what it told ended with it
        if !hasFacts, isLongAgo(value) {
            paragraph.period = PeriodChoice(value: nil, entity: nil)
            return
        }
        paragraph.period = period
        let isOpening = opensSection && sentenceCount <= Self.openingSentences && value.isStretchOfMonths
        if isLabelled || !hasFacts && !isOpening || looksBackOnYears && value.isWithinYear { return }
        section.period = section.period ?? period
        article.period = article.period ?? period
    }
}
