import Extraction
import TextModel

/// What the clauses of a sentence hand on to those after them.
struct SentenceState {
    let index: Int
    let startsParagraph: Bool
    /// The date of a heading governs what stands under it, wherever it is named.
    let isHeading: Bool
    /// The drafts that a clause without a subject speaks of.
    var subjects: [Int] = []
    /// A share that was just stated: percentage points after it change the share.
    var share: Int?
    /// The subject of a clause that held no figure: 网民规模继续扩大，达….
    var danglingPhrase: Range<Int>?
    var modality: Fact.Modality?
    /// Whether a clause has told what the sentence is about.
    var hasTopic = false
    /// The place in the name of a company or school, until a place is named by itself.
    var bodyPlace: Int?
    /// After 东起甲县: places that follow are on the way.
    var isOnTheWay = false
    /// After 某网消息：.
    var isAfterSource = false
    /// After ——.
    var isAfterDash = false
    /// For changes of what went from 41亿元 in 2020年同期 to 137亿元.
    var basisOfFrom: Fact.Change.Basis?
    /// 由53万人次， before a clause that says to how much: the figure, and whether it has a time of its own.
    var from: (entity: Int, isDated: Bool)?
    /// The later time of 从2019年的A增至2024年的B: that of further pairs (由C增至D) as well.
    var periodOfPairs: PeriodChoice?
    /// For all changes after 与去年同期相比，.
    var leadingBasis: Fact.Change.Basis?
    /// After 预计 up to the next ；: for clauses that name no time of their own.
    var passingModality: Fact.Modality?
    /// The places of a clause that held no figure: 甲、乙考生人数居前二，分别为….
    var pendingRegions: [Int] = []
    /// After 其中 in this sentence.
    var isOfWhich = false
    /// Within 184个考区、970个考点: each of the list is a figure before its noun.
    var isCounting = false
    /// After 计划, 应当: no facts.
    var isPlan = false
    /// After 目前, 如今, until a date is named.
    var isPresent = false
    /// Since the last fact a figure stood with a name of its own that is in no fact: a share may be of that.
    var hasOtherSubject = false
    /// The same, if its name is one of a statistic: a change may be of that.
    var hasOtherStatistic = false

    /// - Parameter layout: nil before the first sentence.
    init(index: Int, _ layout: SentenceLayout? = nil) {
        self.index = index
        startsParagraph = layout?.startsParagraph ?? false
        isHeading = layout?.isHeading ?? false
    }
}

/// What has been read of the present clause, but for the places it named. Without references, so that a new one is one copy.
struct ClauseState {
    enum Verb {
        case change(Fact.Change.Direction, Fact.Change.Basis?)
        case level(FactWord)
        case share
    }

    /// The phrase that stands before the figure.
    var phraseStart: Int?
    var phraseEnd: Int?
    /// No phrase starts before this: 来 of 五年来.
    var phraseFloor = 0
    /// Where a change verb without a figure ended the phrase: 规模 in 规模继续扩大.
    var trendEnd: Int?
    /// A list that a number counted: 石化、汽车制造、电气机械 before 三个行业.
    var countedList: Range<Int>?
    /// The place that the clause named first.
    var firstRegion: Int?
    var isNation = false
    /// 安徽等地.
    var isOpenList = false
    /// After 31个省: places that follow complete the country.
    var isNationwide = false
    var period: PeriodChoice?
    /// The date is the first thing of the clause.
    var isPeriodFirst = false
    /// 于1988年: what follows is a deed of that time.
    var isPeriodOfDeed = false
    /// 到2030年: by then, what the sentence tells is to be reached.
    var isPeriodOfGoal = false
    /// 明确到2030年: of this sentence.
    var isInnerGoal = false
    /// Where the date of the clause ends.
    var periodEnd = 0
    /// 从2019年的A增至2024年的B, 2021年以来: the date is of this figure alone.
    var isInnerPeriod = false
    /// 2021年以来，: to the day of publication.
    var isSincePeriod = false
    /// 山东队, 湖南选手: the place is of this clause alone.
    var isPassingRegion = false
    /// 甲省在乙市建成…: so is the second place; the first one goes on.
    var isPassingAfterFirst = false
    /// A place stands at the head of the clause: that is what it is about.
    var opensWithPlace = false
    /// 地处, 毗邻: places that follow tell where the one before them lies.
    var isLocating = false
    /// 全市 where no city was named: some place, but not the one that governs.
    var isUnnamedPlace = false
    /// The clause names a ministry or another body of the whole country.
    var namesBody = false
    var hasFigure = false
    /// Where the last figure within the phrase ends.
    var phraseFigureEnd = 0
    /// 来自乡镇企业的占三成: the phrase is a part of the subject.
    var isPartPhrase = false
    /// True after a verb: what follows the date is no mere name of a time.
    var hasVerb = false
    /// After 发布, 通报: the year of what was published.
    var isPublished = false
    var verb: Verb?
    var basis: Fact.Change.Basis?
    /// After 比, 较: the words that say with what.
    var isComparing = false
    /// 能力较2025年春运增长: the phrase was complete before the comparison.
    var isPhraseComplete = false
    /// 连续五个月持平 needs no comparison.
    var isContinued = false
    /// A unit that stands between the phrase and its figures: 斤 in 出园价每斤分别为.
    var unitToken: Int?
    /// False after a comparison with something else than an earlier time.
    var isComparable = true
    /// The figure behind 从 or 由.
    var from: Int?
    var isFrom = false
    /// 由2012年的11.4%: the value before has a time of its own.
    var isFromDated = false
    var isRespective = false
    var isOfWhich = false
    /// Somebody talks, or the clause was not understood: no facts.
    var isSuppressed = false
    var isPer = false
    /// 65岁以上人口: the phrase holds a figure.
    var hasFigureInPhrase = false
    var hasVerbInPhrase = false
    var modality: Fact.Modality?
    /// After 将: without a measure verb, something is going to be done.
    var isAction = false
    /// The verb stresses the size of the figure: 高达.
    var isRhetorical = false
    /// 各占50%.
    var isEach = false
    /// 年均, 平均每年: the change is the mean of several years.
    var isYearlyMean = false
    /// Where the date ends that something is compared with, if nothing stood before the comparison: 比去年春节.
    var comparedEnd: Int?
    /// Where an earlier time ends that something is compared with and no date tells: 比三年前.
    var comparedUntil = 0
    /// 占…比重: the places in it belong to the phrase.
    var isRatio = false
    /// The first draft that the clause made or completed.
    private var firstDraft: Int?

    var hasDrafts: Bool { firstDraft != nil }

    func holds(draft: Int) -> Bool { firstDraft.map { $0 <= draft } ?? false }

    mutating func note(draft: Int) { firstDraft = min(firstDraft ?? draft, draft) }

    var phrase: Range<Int>? {
        guard let phraseStart, let phraseEnd, phraseStart < phraseEnd else { return nil }
        return phraseStart..<phraseEnd
    }

    mutating func dropPhrase() {
        (phraseStart, phraseEnd, trendEnd) = (nil, nil, nil)
        (hasFigureInPhrase, hasVerbInPhrase) = (false, false)
    }

    mutating func extendPhrase(_ start: Int, _ end: Int) {
        let start = max(start, phraseFloor)
        guard start < end else { return }
        if phraseStart == nil { phraseStart = start }
        phraseEnd = end
    }
}
