import TextModel

/// When N日 is a length of time, and when a day of the month.
extension FigureScan {
    /// 15日内 and 两日 are lengths of time, 15日 a day of the month.
    func isSpan(_ figure: Figure, _ end: Int) -> Bool {
        // 10月32日 is no day of any month
        if text.scalar(before: figure.numeral.start) == 0x6708 { return false }
        if figure.low > NumeralValue(31) || figure.numeral.isRange { return true }
        return Self.isLength(
            days: figure.numeral.start..<figure.numeral.end, end: end, isChinese: figure.numeral.form == .chinese,
            in: text)
    }

    /// 这两日, 首两日, 4日、5日两日: which days is said.
    private static let wordsBeforeTwoDays = ScalarSet("日号这那头首前后末明今0123456789")

    /// True where the words around N日 make it a length of time: 连续3日, 不少于三十日, 15日内.
    static func isLength(days numeral: Range<Int>, end: Int, isChinese: Bool, in text: Scalars) -> Bool {
        if text.has("两", at: numeral.lowerBound), numeral.count == 3 {
            return !wordsBeforeTwoDays.contains(text.scalar(before: numeral.lowerBound))
        }
        // 3月5日内 ends on a day
        if text.scalar(before: numeral.lowerBound) == 0x6708 { return false }
        // 股价连5日下跌, but the dateline 大连5日电
        if text.has("连", at: text.before(numeral.lowerBound)),
            !text.has("大", at: text.before(text.before(numeral.lowerBound)))
        {
            return true
        }
        if charactersAfterLength.contains(text.scalar(end)) { return true }
        if FigureLexicons.shared.bounds.longestMatch(in: text, at: end) != nil { return true }
        if isChinese && charactersAfterChineseLength.contains(text.scalar(end)) { return true }
        // 护理假七日
        if isChinese, text.has("假", at: text.before(numeral.lowerBound)) { return true }
        // 应当在30日前公布
        if text.has("前", at: end), isBeforeEvent(numeral.lowerBound, in: text) { return true }
        if isChinese, isEndOfLength(numeral.lowerBound, in: text) { return true }
        // 提前七日公示, 期限为三十日, 拘留十日
        if text.has(anyOf: wordsBeforeLength, endingAt: numeral.lowerBound) { return true }
        // 少于三十日, but 于15日召开
        if text.scalar(before: numeral.lowerBound) == 0x4E8E {
            return isCompared(before: text.before(numeral.lowerBound), in: text)
        }
        return followsLengthWord(numeral.lowerBound, in: text)
    }

    /// 应当在30日前, 开航的7日前, 变更30日前: so many days before something is.
    private static func isBeforeEvent(_ start: Int, in text: Scalars) -> Bool {
        text.match("应当在", endingAt: start) != nil || charactersOfEvents.contains(text.scalar(before: start))
    }

    private static let charactersOfEvents = ScalarSet("的之更航满少束")

    /// 延长一日至三日: the days before 至 are a length of time.
    private static func isEndOfLength(_ start: Int, in text: Scalars) -> Bool {
        guard text.has("至", at: text.before(start)), text.has("日", at: text.before(text.before(start))) else {
            return false
        }
        var first = text.before(text.before(start))
        for _ in 0..<longestDay where dayNumerals.contains(text.scalar(before: first)) { first = text.before(first) }
        return followsLengthWord(first, in: text)
    }

    /// 延长7日, 连续3日, but 秘书长7日表示.
    private static func followsLengthWord(_ start: Int, in text: Scalars) -> Bool {
        let before = text.scalar(before: start)
        return before == 0x957F
            ? lengthenings.contains(text.scalar(before: text.before(start))) : charactersBeforeLength.contains(before)
    }

    private static let dayNumerals = ScalarSet("一二三四五六七八九十廿")
    /// In characters: 三十一.
    private static let longestDay = 3

    /// 短于, 长于; but 市长于26日 says when.
    private static func isCompared(before i: Int, in text: Scalars) -> Bool {
        let word = text.scalar(before: i)
        guard word == 0x957F else { return comparatives.contains(word) }
        return !isHan(text.scalar(before: text.before(i))) || text.has("不", at: text.before(text.before(i)))
            || text.has("得", at: text.before(text.before(i)))
    }

    private static let wordsBeforeLength: FewWords = [
        "提前", "期间为", "期限为", "拘留", "拘留处罚", "拘役", "羁押",
    ]
    private static let lengthenings = ScalarSet("延增加拉最达漫")
    private static let charactersAfterLength = ScalarSet("内后游龄间")
    private static let charactersAfterChineseLength = ScalarSet("前以之的为未不届拘")
    private static let comparatives = ScalarSet("少低多高短晚早")
    /// 连续3日, 为期5日, 未来7日, 不得超过15日.
    private static let charactersBeforeLength = ScalarSet("续期每近逾超满足共历过限长来去隔仅")
}
