import TextModel

/// 今天, 昨天 and 明天 where they mean nowadays, the past and the future, and characters that only look like such a word.
extension DateScan {
    /// The 次日 of 首次日环食, the 来年 of 十来年, the 后天 of 之后天气转晴, the 同年 of 不同年代, and the 明天 of 孩子们的明天, which is any
    /// time to come.
    func isOtherWord(_ word: Range<Int>) -> Bool {
        let (i, before) = (word.lowerBound, text.scalar(before: word.lowerBound))
        switch text.scalar(i) {
        case 0x6B21: return Self.charactersBeforeTimes.contains(before)
        // 十来年, 十多来年
        case 0x6765: return part(text.before(i)) != 0 || before == 0x591A
        // 建成后年运量, 影后天心
        case 0x540E: return Self.charactersBeforeAfter.contains(before)
        case 0x540C: return before == 0x4E0D
        // 加上一季度, 天上月, 登上年终
        case 0x4E0A: return Self.charactersBeforeUp.contains(before)
        case 0x660E: return isAnyTomorrow(word, before)
        case 0x6628: return isAnyYesterday(word)
        case 0x4ECA: return isNowadays(word, before)
        default: return false
        }
    }

    /// 首次, 此次, 再次 …
    private static let charactersBeforeTimes = ScalarSet("首此本每多再上这该初两几屡历依层名一二三四五六七八九十")
    private static let charactersBeforeUp = ScalarSet("加天登爬走赶踏碰遇迎追攀跟")
    /// Behind them 后年 and 后天 begin with 后, the end of another word.
    private static let charactersBeforeAfter = ScalarSet("之成产工用营运车投行影视歌封皇")

    // MARK: - Tomorrow and yesterday

    /// 孩子们的明天, 共创美好明天, 明天更美好, 光明日报.
    private func isAnyTomorrow(_ word: Range<Int>, _ before: UInt32) -> Bool {
        if before == 0x5149 || text.has(anyOf: Self.wordsAfterAnyTomorrow, at: word.upperBound) { return true }
        if text.has(anyOf: Self.wordsBeforeAnyTomorrow, endingAt: word.lowerBound) { return true }
        return before == 0x7684 && !Self.charactersAfterTomorrow.contains(text.scalar(word.upperBound))
    }

    /// Behind 明天: some time to come, and not the next day.
    private static let wordsAfterAnyTomorrow: FewWords = [
        "更美", "更加美", "会更", "将更", "必将更", "一定更", "一定会更", "的伟大梦想", "的希望", "的栋梁", "的信心", "的中国", "铺路", "共筑", "复明日",
    ]
    private static let wordsBeforeAnyTomorrow: FewWords = ["美好", "创造", "创", "昭示", "闪耀", "明日复"]
    /// 比赛的明天上午, 的明天晚间.
    private static let charactersAfterTomorrow = ScalarSet("上下晚早凌中清夜")

    /// 勿忘昨天的苦难.
    private func isAnyYesterday(_ word: Range<Int>) -> Bool {
        text.has(anyOf: Self.wordsAfterAnyYesterday, at: word.upperBound)
            || text.has(anyOf: Self.wordsBeforeAnyYesterday, endingAt: word.lowerBound)
    }

    private static let wordsAfterAnyYesterday: FewWords = ["的苦难", "的辉煌", "的故事"]
    private static let wordsBeforeAnyYesterday: FewWords = ["中国的", "民族的", "历史的"]

    // MARK: - Today

    /// 竞争激烈的今天, 从未像今天这样, 今天的中国, 取得今天的成就: any day now.
    private func isNowadays(_ word: Range<Int>, _ before: UInt32) -> Bool {
        let (i, end) = (word.lowerBound, word.upperBound)
        let last = text.scalar(before: end)
        guard last == 0x5929 || last == 0x65E5, end - i == Self.twoCharacters else { return false }
        if before == 0x7684 { return !isAnniversary(at: i) }
        // 才会有今天, 就没有今天的…
        if before == 0x6709, Self.charactersAfterHavingToday.contains(text.scalar(end)) { return true }
        if text.has(anyOf: Self.wordsAfterNowadays, at: end) || text.has(anyOf: Self.wordsBeforeNowadays, endingAt: i) {
            return true
        }
        if text.has("的", at: end) {
            // 从拼技术到今天的建生态, 成长为今天的童装之都
            if before == 0x5230
                ? isTurning(to: i, text.after(end)) : text.has(anyOf: Self.wordsBeforeNowadaysOf, endingAt: i)
            {
                return true
            }
            if isPlaceNowadays(at: text.after(end)) { return true }
        }
        return isSetAgainstHistory(from: end)
    }

    /// 发展到今天的规模, but 看到今天的报纸, 到今天的100天.
    private func isTurning(to i: Int, _ next: Int) -> Bool {
        !Self.charactersBeforeNotice.contains(text.scalar(before: text.before(i))) && part(next) == 0
    }

    private static let charactersBeforeNotice = ScalarSet("看听谈提想读说讲收接拿")
    private static let twoCharacters = 6
    private static let charactersAfterHavingToday = ScalarSet("的这。，！”“全")
    private static let wordsAfterNowadays: FewWords = [
        "比以往", "比任何", "比历史上", "这般", "这样一个", "这种", "这样的局面", "这样的成", "这样的经济", "这样的地位", "这样好", "这个地步",
        "这个样子", "这个局面", "这一步", "这么大", "这么好", "的世界，", "的世界是", "的世界正", "的世界已", "的年轻人", "的青年人", "的人们", "的人类",
        "的成就", "的局面", "的幸福", "的辉煌", "的实践", "的国情", "的使命", "的军队", "的人民军队",
        "的一切", "的这一切", "的发展，", "的发展。", "的发展变", "的发展局", "的发展成", "的读者",
        "才有", "仍然具有", "仍具有", "人类生活", "，人类又", "，中华民族", "，中国已成为", "，中国已经成为",
        "，中国共产党已经", "，我们正处", "，我们正站", "，我们正意气", "世界人民", "所走的", "所处的", "所拥有", "所面临",
        "的中俄关系", "的中美关系", "的中欧关系", "的中非关系", "的中法关系", "的中德关系", "的两岸关系",
    ]
    private static let wordsBeforeNowadays: FewWords = [
        "走入", "走到", "走向", "发展到", "时至", "启迪", "无愧", "恶化到", "演变到", "未像", "有像", "不像", "没像", "能像", "会像", "就像", "要像",
        "未象", "有象", "不象", "没象", "能象", "就象",
    ]
    /// Before 今天的.
    private static let wordsBeforeNowadaysOf: FewWords = ["长为", "展为", "变为", "变成", "成为", "建成", "换来了", "换来", "取得了"]

    /// 今天的上海，…, 今天的中国, 今天的华西村，….
    private func isPlaceNowadays(at start: Int) -> Bool {
        if let end = text.match("中国", at: start) { return !Self.charactersAfterChina.contains(text.scalar(end)) }
        var end = start
        while end - start < Self.longestPlace, isHan(text.scalar(end)) { end = text.after(end) }
        if text.scalar(end) == 0xFF0C, text.has(anyOf: Self.endsOfPlaces, endingAt: end) { return true }
        guard let next = text.match(anyOf: Self.places, at: start) else { return false }
        return Self.charactersAfterPlace.contains(text.scalar(next))
    }

    /// In bytes.
    private static let longestPlace = 27
    /// 今天的中国时报, 今天的中国队 are of the day.
    private static let charactersAfterChina = ScalarSet("时队股女男足创联")
    private static let charactersAfterPlace = ScalarSet("，已正不落")
    private static let endsOfPlaces: FewWords = ["村", "大地", "大湾区", "主产区", "江南", "浦东"]
    /// The provinces, and what is compared with its past as often.
    private static let places: FewWords = [
        "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东",
        "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆", "香港", "澳门", "深圳", "美国", "非洲",
    ]

    /// 今天，大家比以往任何时候都…, a few words on in the sentence.
    private func isSetAgainstHistory(from end: Int) -> Bool {
        let stop = min(text.count, end + Self.reachOfHistory + 1)
        var i = Self.turns.first(in: text, from: end, to: stop)
        while i < stop, !DateStarts.isBoundary(text.scalar(i)) {
            if text.has(anyOf: Self.history, at: i) { return true }
            i = Self.turns.first(in: text, from: text.after(i), to: stop)
        }
        return false
    }

    /// In bytes.
    private static let reachOfHistory = 54
    private static let history: FewWords = ["比历史上任何", "比以往任何", "比任何时", "前所未有地"]
    /// What they begin with, and the ends of sentences.
    private static let turns = CharacterFinder("比前。！？!?\n")

    // MARK: - The same day of another year

    /// 十年前的今天, 去年的今天, 胜利70周年的今天.
    func isAnniversary(at i: Int) -> Bool {
        guard text.scalar(before: i) == 0x7684 else { return false }
        let end = text.before(i)
        return text.match("前", endingAt: end) ?? text.match("年", endingAt: end) != nil
    }

    /// The day so many years ago; nil where the words do not say how many.
    func anniversary(at i: Int) -> CalendarDate? {
        if text.match("周年", endingAt: text.before(i)) != nil { return context.anchor }
        guard let anchor = context.anchor, let years = yearsBack(before: text.before(i)) else { return nil }
        let date = PartialDate(year: anchor.year - years, month: anchor.month, day: anchor.day)
        return date.isPossible ? date.calendarDate : nil
    }

    /// The year of 七年前的3月17日, 七年前3月17日.
    func yearOfAnniversary(at i: Int) -> Int? {
        let before = text.scalar(before: i)
        guard let anchor = context.anchor, before == 0x7684 || before == 0x524D else { return nil }
        return yearsBack(before: before == 0x7684 ? text.before(i) : i).map { anchor.year - $0 }
    }

    /// 10 of 十年前, 1 of 去年.
    private func yearsBack(before end: Int) -> Int? {
        if text.match("去年", endingAt: end) != nil { return 1 }
        guard let unit = text.match("年前", endingAt: end) else { return nil }
        var start = unit
        while unit - start < Self.longestNumeral, part(text.before(start)) != 0 { start = text.before(start) }
        guard start < unit, let number = number(at: start), number.end == unit, number.upper == nil else { return nil }
        return number.value
    }

    /// In bytes.
    private static let longestNumeral = 15
}
