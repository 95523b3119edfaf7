import TextModel

/// What a figure is counted by: 每百户…124件, 元/吨.
extension FigureScan {
    /// 每百户…124件: the 每 of the clause, the number and unit after it.
    func addRate(to figure: inout Figure) {
        guard every >= 0 else {
            if isRated, let rated { shareRate(of: rated, with: &figure) }
            return
        }
        guard figure.per == nil, figure.unit != nil || figure.measure == .none && figure.denominator == nil,
            figure.unit?.dimension != .age, figure.unit != lexicons.times, figure.start > every,
            figure.start - every <= 75, !endsClause(before: figure), !isPointedAt(figure)
        else { return }
        guard let (rate, end) = baseOfRate(), end <= figure.start, fits(figure, rate) else { return }
        // 每五天一次 is said of something else
        if rate.measure != nil, text.match("一次", at: end) != nil { return }
        // 每家一年收入5万元: the year is not what each has
        if end == figure.start, isYearOf(figure), rate.measure?.dimension != .time { return keepsEvery = true }
        figure.per = rate
    }

    /// 这三家, 上述三家, 最后12户, 我们三人: which ones is said, and not how many come to each.
    private func isPointedAt(_ figure: Figure) -> Bool {
        text.has(anyOf: Self.wordsOfPointing, endingAt: figure.start)
    }

    private static let wordsOfPointing: FewWords = ["这", "那", "上述", "最后", "全国", "我们", "他们", "她们", "咱们", "你们"]

    /// A day has hours and no days: 每天坚持已经三十年, 每日新增连续5天下降.
    private func fits(_ figure: Figure, _ rate: Figure.Rate) -> Bool {
        guard let span = figure.unit.flatMap(lengthOfSpan), let base = rate.measure.map(lengthOfSpan) ?? 3 else {
            return true
        }
        return span < base || span == base && figure.low < rate.value
    }

    /// 1 for a day, 4 for a year; nil for what is no time or shorter than a day.
    private func lengthOfSpan(_ unit: Unit) -> Int? {
        guard unit.dimension == .time else { return nil }
        switch lexicons.units.code(of: unit) {
        case "d": return 1
        case "wk": return 2
        case "mo": return 3
        case "a": return 4
        default: return nil
        }
    }

    /// 一年, 一天 and 一个月, which may say over what time the next figure is counted.
    private func isYearOf(_ figure: Figure) -> Bool {
        guard figure.numeral.isOne, figure.modifier == nil, let unit = figure.unit else { return false }
        return unit.traits.contains(.year) || unit.traits.contains(.day) || unit == lexicons.months
            || unit == lexicons.unitsOfRates[0x5929]
    }

    /// The number and the unit behind the last 每, and where they end: 100 and 户 of 每百户.
    func baseOfRate() -> (rate: Figure.Rate, end: Int)? {
        var i = text.skippingBlank(text.after(every))
        // 千瓦时 and 千克 are units
        if text.has("千", at: i), let (unit, end) = lexicons.units.unit(in: text, at: i) {
            return (Figure.Rate(value: NumeralValue(1), measure: unit), end)
        }
        var value = NumeralValue(1)
        if text.has("半", at: i) {
            (value, i) = (NumeralValue(coefficient: 5, exponent: -1), text.after(i))
        } else if let reading = reader.numeral(at: i) {
            (value, i) = (reading.value, text.skippingBlank(reading.end))
        }
        if text.has("月", at: i) { return (Figure.Rate(value: value, measure: nil), text.after(i)) }
        guard let (unit, end) = lexicons.units.unit(in: text, at: i) ?? unitBeforeVerb(at: i) else { return nil }
        return (Figure.Rate(value: value, measure: unit), end)
    }

    /// The 天 of 每天生产 and the 年 of 每年检修, which seem to begin another word.
    private func unitBeforeVerb(at i: Int) -> (unit: Unit, end: Int)? {
        let end = text.after(i)
        guard Self.beginsOfVerbs.contains(text.scalar(end)), lexicons.units.otherWordEnd(in: text, at: i) != nil,
            let unit = lexicons.unitsOfRates[text.scalar(i)]
        else { return nil }
        return (unit, end)
    }

    private static let beginsOfVerbs = ScalarSet("下生产用出均检度空工行")

    /// 每吨分别降低130元和125元, 每亩300元提高到400元, 每株十元以上五十元以下: both are of each.
    private func shareRate(of rated: Figure, with figure: inout Figure) {
        guard figure.per == nil, figure.unit == rated.unit, figure.unit != nil else { return }
        let start = figure.prefixStart ?? figure.start
        guard
            listSeparatorEnd(at: rated.end) == start || text.match("以上", at: rated.end) == start
                || isChange(from: rated.end, to: start) || repeatsVerb(of: rated, at: start)
        else { return }
        figure.per = rated.per
    }

    /// 提高到, 左右降为约: from one level to another, and nothing else between them.
    private func isChange(from start: Int, to end: Int) -> Bool {
        let last = lexicons.modifiersBefore.modifier(in: text, before: end)?.start ?? end
        var i = lexicons.modifiersAfter.match(in: text, after: start)?.end ?? start
        guard i < last, last - i <= Self.longestChange, Self.changes.contains(text.scalar(i)),
            Self.endsOfChanges.contains(text.scalar(before: last))
        else { return false }
        while i < last, isHan(text.scalar(i)), reader.part(i) == 0 { i = text.after(i) }
        return i == last
    }

    /// In bytes: 进一步提高到.
    private static let longestChange = 18
    private static let changes = ScalarSet("提增上升涨调下降减缩压改变扩加略逐翻跌回骤大急飙进")
    private static let endsOfChanges = ScalarSet("到至为成")

    /// 汽油每公升涨0.7元、柴油涨0.5元: the same verb of something else.
    private func repeatsVerb(of rated: Figure, at start: Int) -> Bool {
        let verb = text.scalar(before: start)
        guard text.has("、", at: rated.end), start - rated.end <= Self.longestChange, Self.verbsOfPrices.contains(verb),
            verb == text.scalar(before: rated.prefixStart ?? rated.start)
        else { return false }
        var i = text.after(rated.end)
        while i < start, isHan(text.scalar(i)), reader.part(i) == 0 { i = text.after(i) }
        return i == start
    }

    private static let verbsOfPrices = ScalarSet("涨跌降升增减高低加省少多")

    /// True if the clause of the last 每 ends before `figure`: a rate does not reach over that.
    func endsClause(before figure: Figure) -> Bool {
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

    private static let clauseEnds = ScalarSet(".,，。；;！？!?\n\r：:（）()“”")

    /// 元/吨, 人/平方公里, 千米每小时, 元/月, 80mg/100ml.
    func readDenominatorUnit(of figure: inout Figure) {
        let i = figure.end
        let next = text.after(i)
        guard text[i] == UInt8(ascii: "/") else { return readSpelledDenominator(of: &figure, at: next) }
        if let (unit, end) = lexicons.units.unit(in: text, at: next) {
            divide(&figure, by: Figure.Rate(value: NumeralValue(1), measure: unit), until: end)
        } else if text.has("月", at: next), figure.unit?.dimension == .money {
            divide(&figure, by: Figure.Rate(value: NumeralValue(1), measure: nil), until: text.after(next))
        } else if figure.unit?.dimension == .mass, isASCIIDigit(text.scalar(next)),
            let reading = reader.numeral(at: next),
            let (unit, end) = lexicons.units.unit(in: text, at: reading.end), unit.dimension == .volume
        {
            divide(&figure, by: Figure.Rate(value: reading.value, measure: unit), until: end)
        }
    }

    /// 千米每小时; but 连续三年每年 is two figures.
    private func readSpelledDenominator(of figure: inout Figure, at next: Int) {
        guard text.has("每", at: figure.end), let own = figure.unit, own.dimension != .time, own.dimension != .people,
            !own.traits.contains(.general),
            let (unit, end) = lexicons.units.unit(in: text, at: next), unit.isMeasured
        else { return }
        divide(&figure, by: Figure.Rate(value: NumeralValue(1), measure: unit), until: end)
    }

    private func divide(_ figure: inout Figure, by rate: Figure.Rate, until end: Int) {
        (figure.per, figure.end, figure.rule) = (rate, end, .rate)
    }
}
