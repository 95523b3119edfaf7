import TextModel

/// Which day 当天, 同日 and 次日 mean.
extension DateScan {
    /// The day named last. What has happened or been said 当天, after a day to come, has on the last one before that.
    func sameDay(_ word: Range<Int>) -> CalendarDate? {
        guard let named = context.sameDay else { return nil }
        // 10月1日当天
        if lastEnd == word.lowerBound { return named }
        guard let anchor = context.anchor else { return named }
        if named <= anchor {
            let isSame = text.has("同", at: word.lowerBound)
            return context.isBackground(named, isSame: isSame) ? nil : named
        }
        if isForeseen(word) { return named }
        if let past = context.samePastDay { return past }
        // 9月3日是节日。当天举行大会, on the day before
        let isNext = anchor.adding(days: 1) == named && !text.has(anyOf: Self.wordsOfSpeech, at: word.upperBound)
        return isNext ? named : nil
    }

    private static let wordsOfSpeech: FewWords = ["表示", "说", "称", "宣布", "指出", "报道", "透露", "发表", "发布", "证实"]

    /// True if the clause, else the sentence, tells of what will be.
    private func isForeseen(_ word: Range<Int>) -> Bool {
        let clause =
            foresight(from: word.upperBound, inClause: true) ?? foresight(before: word.lowerBound, inClause: true)
        return clause ?? foresight(from: word.upperBound, inClause: false)
            ?? foresight(before: word.lowerBound, inClause: false) ?? false
    }

    /// Whether the words behind `start` tell of what will be, or of what has been; nil if they do neither.
    private func foresight(from start: Int, inClause: Bool) -> Bool? {
        var i = start
        while i - start <= Self.reachOfSentence, !DateStarts.isBoundary(text.scalar(i)) {
            if inClause, text.scalar(i) == 0xFF0C { return nil }
            if text.has(anyOf: Self.wordsOfThePast, at: i) { return false }
            if text.has(anyOf: Self.wordsOfForesight, at: i) { return true }
            i = text.after(i)
        }
        return nil
    }

    private func foresight(before end: Int, inClause: Bool) -> Bool? {
        var i = end
        while end - i <= Self.reachOfSentence, i > 0, !DateStarts.isBoundary(text.scalar(before: i)) {
            i = text.before(i)
            if inClause, text.scalar(i) == 0xFF0C { return nil }
            if text.has(anyOf: Self.wordsOfForesight, at: i) { return true }
        }
        return nil
    }

    /// In bytes.
    private static let reachOfSentence = 150
    private static let wordsOfThePast: FewWords = [
        "表示", "说", "称", "宣布", "指出", "透露", "发表", "回应", "确认", "证实", "认可", "责成", "发布", "举行会谈", "没有", "已经", "当选", "共有",
    ]
    private static let wordsOfForesight: FewWords = [
        "将", "预计", "预估", "订于", "定于", "拟", "计划", "有望", "也会", "还会", "即可", "请", "届时",
    ]

    /// True if the words right before a month or day, or 前 and 起 behind it, say that it has not come: 将于10月, 11月底前.
    func isAhead(_ date: Range<Int>) -> Plan {
        var i = date.lowerBound
        while date.lowerBound - i <= Self.reachOfPlans, isHan(text.scalar(before: i)) {
            i = text.before(i)
            if text.has(anyOf: Self.wordsOfPlans, at: i) { return .said }
        }
        return Self.charactersAfterPlans.contains(text.scalar(date.upperBound)) ? .likely : .none
    }

    /// 今年, 去年, 前年, 明年, 后年.
    func isYearFromNow(at i: Int) -> Bool {
        text.has("年", at: text.after(i)) && Self.charactersOfYears.contains(text.scalar(i))
    }

    private static let charactersOfYears = ScalarSet("今去前明后")

    /// 2022年结婚，事隔四年，4月…: the year before is not that of the month.
    func isYearsLater(at start: Int) -> Bool {
        guard context.sentenceDate?.month == nil, lastEnd > 0, start - lastEnd <= Self.reachOfSentence else {
            return false
        }
        var i = Self.beginningsOfYearsLater.first(in: text, from: lastEnd, to: start)
        while i < start {
            if text.has(anyOf: Self.wordsOfYearsLater, at: i) { return true }
            i = Self.beginningsOfYearsLater.first(in: text, from: text.after(i), to: start)
        }
        return false
    }

    private static let beginningsOfYearsLater = CharacterFinder("事时睽历至如短婚出最首")
    private static let wordsOfYearsLater: FewWords = [
        "事隔", "时隔", "睽违", "历经", "至今", "如今", "短短", "婚后", "出道", "最快", "首度",
    ]

    /// Whether a date is said to lie ahead.
    enum Plan { case none, likely, said }

    /// In bytes.
    private static let reachOfPlans = 36
    private static let wordsOfPlans: FewWords = [
        "将", "预计", "计划", "拟", "定于", "订于", "要在", "延长至", "延长到", "推迟至", "推迟到", "延期至", "持续到", "持续至", "力争", "有望",
    ]
    private static let charactersAfterPlans = ScalarSet("前起")

    /// True beside words that say what is done on any day: 可当日送达, 当天往返, 次日达, 与我是同一天.
    func isAnyDay(at i: Int, end: Int) -> Bool {
        text.match("同一天", at: i) != nil && text.has(anyOf: Self.wordsBeforeOneDay, endingAt: i)
            || text.has(anyOf: Self.wordsBeforeAnyDay, endingAt: i) || text.has(anyOf: Self.wordsAfterAnyDay, at: end)
            || recursDaily(at: i)
    }

    /// 每日晚间9时至翌日清晨: the next day of every one.
    private func recursDaily(at i: Int) -> Bool {
        guard text.has("至", at: text.before(i)) || text.has("到", at: text.before(i)) else { return false }
        var start = text.before(i)
        while i - start <= Self.reachOfEachDay, start > 0 {
            start = text.before(start)
            if text.has("每", at: start) { return true }
            guard isHan(text.scalar(start)) || text[start] < 0x80 && text[start] > 0x20 else { return false }
        }
        return false
    }

    /// In bytes.
    private static let reachOfEachDay = 45

    private static let wordsBeforeOneDay: FewWords = ["是", "处于", "都在"]
    private static let wordsBeforeAnyDay: FewWords = ["可", "均能", "都能", "就能", "含", "退还"]
    private static let wordsAfterAnyDay: FewWords = ["往返", "来回", "达", "就能", "送达", "下单", "清月结", "无负债"]

    /// 上市的当天, 公告之次日, 除夕当天: the day of something else, unless the sentence names it.
    func isOfOccasion(at i: Int) -> Bool {
        let before = text.scalar(before: i)
        if before == 0x7684 || before == 0x4E4B || before == 0x8282 { return true }
        if text.has(anyOf: Self.feasts, endingAt: i) { return true }
        // 活动同日启动 is of the day of the news
        return !text.has("同", at: i) && context.sentenceDate?.day == nil && text.has(anyOf: Self.occasions, endingAt: i)
    }

    private static let feasts: FewWords = [
        "除夕", "元旦", "清明", "中秋", "国庆", "端午", "假期", "开幕", "闭幕", "开业", "生日", "纪念日", "婚礼", "高考", "开学", "首映", "首发", "五一",
        "十一",
    ]
    private static let occasions: FewWords = [
        "开幕式", "闭幕式", "上线", "试飞", "搜索", "治疗", "手术", "投票", "选举", "选举日", "国庆日", "签约", "抵达", "申请", "召开", "乘车", "入住", "到期",
        "期满", "报名", "生效", "认识", "比赛", "开赛", "演出", "出院", "入院", "退房", "上路", "服药", "考试", "物品到达", "开捕", "活动", "“五一”",
        "“十一”",
    ]
}
