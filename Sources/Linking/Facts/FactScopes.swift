import Extraction

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
    /// The sentence speaks of one place after the other.
    private var hasManyTopics = false
    /// The last single day that the paragraph named.
    private(set) var day: PeriodChoice?
    /// What figures are about where no date is named at all.
    var fallbackPeriod: PeriodChoice?

    var region: RegionChoice? {
        sentence.region ?? paragraph.region ?? section.region ?? article.region
    }

    var period: PeriodChoice? {
        sentence.period ?? paragraph.period ?? section.period ?? heading.period ?? article.period ?? fallbackPeriod
    }

    mutating func startSentence(startsParagraph: Bool, isHeading: Bool, isNumbered: Bool) {
        sentence = Scope()
        (topic, topicCode, hasManyTopics) = (nil, nil, false)
        sentenceCount += 1
        self.isHeading = isHeading
        if startsParagraph {
            paragraph = Scope()
            day = nil
            isLead = !hasFacts
            isLabelled = false
        }
        guard isHeading else {
            hasBody = true
            return
        }
        section = Scope()
        heading = Scope()
        sentenceCount = 0
        (hasFacts, isLead) = (false, true)
        if hasBody && !isNumbered {
            article = Scope()
        }
    }

    /// 甲市乙区：… is a section of its own, of one line.
    mutating func startLabelledLine() {
        (article, section, heading, paragraph, sentence) = (Scope(), Scope(), Scope(), Scope(), Scope())
        isLabelled = true
    }

    /// The clause that ended named a place for those that follow.
    /// - Parameters:
    ///   - isTopic: false for a place that is mentioned in passing.
    ///   - code: of the place, to tell whether the sentence speaks of several.
    mutating func carry(_ region: RegionChoice, code: String?, isTopic: Bool) {
        if isHeading, let other = sentence.region, other != region {
            (sentence.region, topic) = (.several, nil)
            return
        }
        sentence.region = region
        guard isTopic else { return }
        if let topic, topic != region, code == nil || code != topicCode { hasManyTopics = true }
        (topic, topicCode) = (region, code)
    }

    /// The clause that ended named a time for those that follow.
    mutating func carry(_ period: PeriodChoice) { sentence.period = period }

    mutating func note(day: PeriodChoice) { self.day = day }

    /// After 表示, 发布: the day it was said is not what figures are about.
    mutating func dropDay() {
        if sentence.period?.isDay == true { sentence.period = nil }
    }

    /// What a section is about, it says at its beginning.
    private mutating func open(_ region: RegionChoice) {
        guard sentenceCount <= Self.leadingSentences, isLead, !isLabelled else { return }
        section.region = section.region ?? region
        article.region = article.region ?? region
    }

    private static let leadingSentences = 4

    mutating func endSentence(isHeading: Bool, hasFacts: Bool) {
        self.hasFacts = self.hasFacts || hasFacts && !isHeading
        if let region = topic, region != .several {
            paragraph.region = region
            if !hasManyTopics { open(region) }
        }
        guard let period = sentence.period, !period.isDay, period.value != nil else { return }
        if isHeading {
            heading.period = period
            if !hasBody { article.period = article.period ?? period }
            return
        }
        paragraph.period = period
        if isLabelled || !hasFacts { return }
        section.period = section.period ?? period
        article.period = article.period ?? period
    }
}
