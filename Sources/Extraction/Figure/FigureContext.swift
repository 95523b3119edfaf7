import TextModel

/// What the words around a figure add to it: sign, currency, modifier, rate.
extension FigureScan {
    /// 负 and - before the figure; 零下 before a temperature.
    func addSign(to figure: inout Figure) {
        var start = figure.start
        guard start > floor, Self.endsOfSigns.contains(text.scalar(before: start)) else { return }
        if text.scalar(before: start) == 0xB1 || text.match("正负", endingAt: start) != nil {
            return addTolerance(to: &figure)
        }
        if let zero = text.match("零下", endingAt: start), zero >= floor, figure.unit?.dimension == .temperature {
            figure.negate()
            figure.start = zero
            return
        }
        let hasParticle = text.scalar(before: start) == 0x7684
        if hasParticle { start = text.before(start) }
        if text.skippingBlank(before: start) > floor, text.scalar(before: text.skippingBlank(before: start)) == 0x8D1F {
            start = text.skippingBlank(before: start)
        }
        if text.scalar(before: start) == 0x8D1F,
            start == text.skippingBlank(before: figure.start) || hasParticle || figure.rule == .percentWords
        {
            guard
                !isHan(text.scalar(before: text.before(start)))
                    || !Self.debts.contains(text.scalar(before: text.before(start)))
            else { return }
            guard text.before(start) >= floor else { return }
            figure.start = text.before(start)
            figure.negate()
        } else if isMinus(before: figure.start) {
            figure.start = text.before(figure.start)
            figure.negate()
        }
    }

    /// ±, 正负, 零下, 负的, -, and blanks between them and the figure.
    private static let endsOfSigns = ScalarSet("±负下的-− \u{3000}")

    /// 负 that ends a word: 抱负, 自负, 税负.
    private static let debts = ScalarSet("抱自担辜胜背欺减重肩亏税")

    /// - after a blank, an opening mark or a verb; after a letter or figure it is a hyphen.
    private func isMinus(before i: Int) -> Bool {
        let sign = text.scalar(before: i)
        guard sign == 0x2D || sign == 0x2212, isASCIIDigit(text.scalar(i)) || text[i] == UInt8(ascii: ".") else {
            return false
        }
        let before = text.scalar(before: text.before(i))
        if before == 0 || before == 0x20 || before == 0x0A || before == 0x3000 { return true }
        return Self.wordsBeforeMinus.contains(before)
    }

    private static let wordsBeforeMinus = ScalarSet("或为是达至到降跌升涨约近率值差温额长速幅数和在从由过(（,，、:：~～")

    /// 新台币3亿元 is in TWD; the unit of 人民币3.14 and $5 stands before the number.
    func addCurrency(to figure: inout Figure) {
        if let unit = figure.unit, unit.dimension != .money { return }
        if figure.measure != .none && figure.unit == nil || figure.denominator != nil { return }
        let i = text.skippingBlank(before: figure.start)
        guard let currency = lexicons.currencies.prefix(in: text, before: i), currency.start >= floor else { return }
        if figure.unit == nil {
            guard let unit = currency.prefix.unit else { return }
            figure.measure = .unit(unit)
            figure.start = currency.start
            figure.rule = .currencyPrefix
        }
        figure.currency = currency.prefix
        figure.prefixStart = currency.start
    }

    /// Before the figure, inside it, after it. The figure is `inout` where it is only asked, too: else it would be copied for
    /// each question.
    func addModifier(to figure: inout Figure) {
        let start = text.skippingBlank(before: figure.prefixStart ?? figure.start)
        if let before = modifierBefore(start, &figure) ?? modifierOfShare(start, &figure) ?? modifierOfRate(&figure)
            ?? modifierOfVerb(start)
        {
            figure.modifier = before
        } else if text.scalar(before: figure.start) == 0x4E0A, figure.start > floor,
            boundsBareNumeral(at: figure.start),
            figure.numeral.isBare
        {
            figure.modifier = .atLeast
            figure.start = text.before(figure.start)
        } else if figure.modifier == nil {
            figure.modifier = modifierAfter(&figure)
        }
    }

    /// 约占全国的36%, 不得超过营业收入的3%: the modifier stands before what the share is of.
    private func modifierOfShare(_ start: Int, _ figure: inout Figure) -> Modifier? {
        guard figure.unit == nil, figure.measure != .none, text.scalar(before: start) == 0x7684 else { return nil }
        var i = text.before(start)
        for _ in 0..<Self.longestWhole {
            guard i > floor, isHan(text.scalar(before: i)) else { return nil }
            i = text.before(i)
            guard Self.endsOfShareWords.contains(text.scalar(before: i)) else { continue }
            guard let (modifier, start) = lexicons.modifiersBefore.modifier(in: text, before: i) else { continue }
            // 不足全国的5% bounds the share, 低于去年的5% compares with it
            let isCompared =
                modifier == .under && !text.has("足", at: text.before(i)) && !text.has("到", at: text.before(i))
            return i - start > 3 && modifier != .over && !isCompared ? modifier : nil
        }
        return nil
    }

    /// How long what the share is of may be, in characters.
    private static let longestWhole = 12
    /// 占, 为, 过, 于, 足, 到: the ends of 约占, 约为, 不超过, 不低于, 不足, 不到.
    private static let endsOfShareWords = ScalarSet("占为过于足到")

    /// 不超过每股31元: the modifier stands before the rate.
    private func modifierOfRate(_ figure: inout Figure) -> Modifier? {
        guard every > floor, figure.unit != nil, figure.start > every, figure.start - every <= Self.longestRate,
            !endsClause(before: figure)
        else { return nil }
        var i = text.after(every)
        if let reading = reader.numeral(at: i) { i = reading.end }
        guard let (_, end) = lexicons.units.unit(in: text, at: i), end == figure.start else { return nil }
        return lexicons.modifiersBefore.modifier(in: text, before: every)?.modifier
    }

    /// How long 每股 or 每百平方米 may be, in bytes.
    private static let longestRate = 24

    /// 至少进行两次, 最多可容纳300人: a verb stands between the modifier and the figure.
    private func modifierOfVerb(_ start: Int) -> Modifier? {
        guard mayHoldBound(before: start) else { return nil }
        var i = start
        for _ in 0..<Self.longestVerb {
            let scalar = text.scalar(before: i)
            guard i > floor, isHan(scalar), !Self.notOfVerbs.contains(scalar) else { return nil }
            i = text.before(i)
            guard reader.part(i) == 0 else { return nil }
            if let bound = bound(at: i) { return bound }
        }
        return nil
    }

    /// True if 少 or 多 stands before a verb of so few characters, which all have three bytes: told by the last one.
    @inline(__always)
    private func mayHoldBound(before start: Int) -> Bool {
        for length in 1...Self.longestVerb {
            let last = text[start - 3 * length - 1]
            if last == 0x91 || last == 0x9A { return true }
        }
        return false
    }

    /// The bound before the verb at `i`. 最多曾领先19分 is what was reached, so that 最多 needs 可 or 能 behind it.
    private func bound(at i: Int) -> Modifier? {
        switch text.scalar(before: i) {
        case 0x5C11: return text.match("至少", endingAt: i) ?? text.match("最少", endingAt: i) == nil ? nil : .atLeast
        case 0x591A:
            if text.match("至多", endingAt: i) != nil { return .atMost }
            return text.match("最多", endingAt: i) != nil && Self.modals.contains(text.scalar(i)) ? .atMost : nil
        default: return nil
        }
    }

    private static let modals = ScalarSet("可只能允限需须得")

    /// In characters: 可以容纳.
    private static let longestVerb = 4
    /// What shows that the words before the figure are not the verb of its clause: 至少我们三人, 最多的时候20个.
    private static let notOfVerbs = ScalarSet("的了在是这那年月日时次个人名们位家天和与到从但因而第每各按其于")

    private func modifierBefore(_ start: Int, _ figure: inout Figure) -> Modifier? {
        guard let (modifier, wordStart) = lexicons.modifiersBefore.modifier(in: text, before: start) else { return nil }
        let last = text.scalar(before: start)
        // 日子过了三十年
        if last == 0x4E86, figure.unit?.dimension == .time, text.match("过了", endingAt: start) != nil,
            text.scalar(before: start - 6) != 0x8D85
        {
            return nil
        }
        // 过百 is more than 100, but 去过3次
        if last == 0x8FC7, !figure.numeral.isBare, text.scalar(before: text.before(start)) != 0x8D85,
            !isLevel(figure) || Self.wordsOfPassing.contains(text.scalar(before: text.before(start)))
        {
            return nil
        }
        // 全场最高26分 is what was reached, 补助最高5万元 a bound
        if modifier == .atMost, Self.charactersBeforeRecord.contains(text.scalar(before: wordStart)),
            text.match("最高", at: wordStart) != nil
        {
            return nil
        }
        // 近三年 is a time, 近30年 and 将近三年 a length
        if last == 0x8FD1, !takesTime(before: text.before(start), figure.end),
            !isDuration(text.before(start), figure.end),
            let unit = figure.unit,
            unit.dimension == .time, figure.low <= NumeralValue(10),
            figure.numeral.inexact == nil
        {
            return nil
        }
        return modifier
    }

    /// 将近三年, 历时近三年; but 出现了近十年来 … is a time again.
    private func takesTime(before i: Int, _ end: Int) -> Bool {
        guard Self.beforeNear.contains(text.scalar(before: i)) else { return false }
        return text.scalar(before: i) != 0x4E86 || !Self.wordsOfRecentTime.contains(text.scalar(end))
    }

    /// 停产近四年。 and 关门近两周时间 say how long, at the end of what they say it of.
    private func isDuration(_ i: Int, _ end: Int) -> Bool {
        guard isHan(text.scalar(before: i)), !Self.prepositionsOfTime.contains(text.scalar(before: i)) else {
            return false
        }
        return text.match("时间", at: end) != nil || text.match("之久", at: end) != nil
            || Self.endsOfSentences.contains(text.scalar(end))
    }

    private static let prepositionsOfTime = ScalarSet("在最从自是于以对据按比较")
    private static let endsOfSentences = ScalarSet("。；！？;!?")

    /// 来, 以来, 同期, 最大 behind 近十年.
    private static let wordsOfRecentTime = ScalarSet("来以同最内促")

    /// What is passed rather than gone through: 气温过35℃, 占比过半数.
    private func isLevel(_ figure: Figure) -> Bool {
        figure.measure == .percent || figure.unit?.dimension == .temperature
    }

    /// 最高 after them is the highest that there was: 全队, 历史, 以来, 海拔.
    private static let charactersBeforeRecord = ScalarSet("场队台国球界省市区县史来拔的度温为是创内中年月日")

    /// 过 after them is another word: 经过, 通过.
    private static let wordsOfPassing = ScalarSet("经通不曾去来到划转绕")

    /// 将近, 接近, and what takes time: 历时近三年, 经过近十年.
    private static let beforeNear = ScalarSet("经将接过时费续用已达得宕了耗历长隔积")

    private func modifierAfter(_ figure: inout Figure) -> Modifier? {
        if let (modifier, end) = lexicons.modifiersAfter.match(in: text, after: figure.end) {
            // 两成弱, 五分之一强; but 三类弱苗, 十级强阵风
            if text.has("弱", at: figure.end) || text.has("强", at: figure.end), isHan(text.scalar(end)),
                !text.has("的", at: end)
            {
                return nil
            }
            // 二人不足一米 says it of the metre
            if end - figure.end > 3, modifier == .under || modifier == .over, reader.part(text.skippingBlank(end)) != 0
            {
                return nil
            }
            return modifier
        }
        if figure.unit?.dimension == .time, text.has("内", at: figure.end),
            !isHan(text.scalar(text.after(figure.end)))
                || !Self.wordsOfInside.contains(text.scalar(text.after(figure.end)))
        {
            return .atMost
        }
        return nil
    }

    /// 内 before them is another word: 内容, 内地.
    private static let wordsOfInside = ScalarSet("容地部外需战阁蒙政卫存销科乱资向心脏")

    /// True for 上, 近, 超, 逾 … before a numeral without a digit: 上百, 近千, 逾万.
    func boundsBareNumeral(at i: Int) -> Bool {
        if text.scalar(before: i) == 0x4E0A { return !Self.wordsOfAbove.contains(text.scalar(before: text.before(i))) }
        return lexicons.modifiersBefore.modifier(in: text, before: i) != nil
    }

    /// 上 after them is another word: 网上, 线上.
    private static let wordsOfAbove = ScalarSet("网线会路街市海地山身场以基晚早马船车台岛世历史实")

    /// 每百户…124件: the 每 of the clause, the number and unit after it.
    func addRate(to figure: inout Figure) {
        guard every >= 0, figure.per == nil, figure.unit != nil || figure.measure == .none && figure.denominator == nil,
            figure.unit?.dimension != .age, figure.start > every, figure.start - every <= 75,
            !endsClause(before: figure)
        else { return }
        var i = text.after(every)
        var value = NumeralValue(1)
        if i != figure.start, let reading = reader.numeral(at: i), reading.end <= figure.start {
            (value, i) = (reading.value, reading.end)
        }
        if text.has("月", at: i), text.after(i) <= figure.start {
            figure.per = Figure.Rate(value: value, measure: nil)
        } else if let (unit, end) = lexicons.units.unit(in: text, at: i), end <= figure.start {
            // 每五天一次 is said of something else
            if text.match("一次", at: end) != nil { return }
            figure.per = Figure.Rate(value: value, measure: unit)
        }
    }

    /// True if the clause of the last 每 ends before `figure`: a rate does not reach over that.
    private func endsClause(before figure: Figure) -> Bool {
        var i = text.after(every)
        while i < figure.start {
            // the comma of 1,200 and the colon of 9:30 end nothing
            if Self.clauseEnds.contains(text.scalar(i)),
                !isASCIIDigit(text.scalar(before: i)) || !isASCIIDigit(text.scalar(text.after(i)))
            {
                return true
            }
            i = text.after(i)
        }
        return false
    }

    private static let clauseEnds = ScalarSet(",，。；;！？!?\n\r：:（）()“”")
}
