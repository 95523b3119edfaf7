import TextModel

/// Words right beside a figure that bound or blur it: 约, 近, 不足, 以上.
extension FigureScan {
    /// Before the figure, inside it, after it. The figure is `inout` where it is only asked, too: else it would be copied for
    /// each question.
    func addModifier(to figure: inout Figure) {
        let start = text.skippingBlank(before: figure.prefixStart ?? figure.start)
        let previous = bounded
        bounded = nil
        if let before = modifierBefore(start, &figure) ?? modifierOfRate(&figure) ?? modifierOfAverage(start) {
            figure.modifier = before
            bounded = Bounded(figure, before)
        } else if text.scalar(before: figure.start) == 0x4E0A, figure.start > floor,
            boundsBareNumeral(at: figure.start),
            figure.numeral.isBare
        {
            figure.modifier = .atLeast
            figure.start = text.before(figure.start)
        } else if let far = modifierOfShare(start, &figure) ?? modifierOfVerb(start) {
            // 大概需要二十多天, 约占全国的三分之一强: what stands beside it says more
            let near = far == .about ? figure.modifier ?? modifierAfter(&figure) : nil
            figure.modifier = near ?? far
            bounded = Bounded(figure, far)
        } else if figure.modifier == nil {
            figure.modifier = modifierAfter(&figure)
            if let previous, figure.modifier == nil { shareBound(of: previous, with: &figure) }
        }
    }

    private func modifierBefore(_ start: Int, _ figure: inout Figure) -> Modifier? {
        guard let (modifier, wordStart) = lexicons.modifiersBefore.modifier(in: text, before: start) else { return nil }
        let last = text.scalar(before: start)
        if !isWord(at: wordStart, until: start, figure) { return nil }
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
        if modifier == .atMost, isRecord(wordStart) || isLongest(wordStart, figure) { return nil }
        // 补助最低3万元, but 海拔最低137米
        if modifier == .atLeast, text.match("最低", at: wordStart) == start, !isLowestAmount(wordStart, figure) {
            return nil
        }
        // 近三年 is a time, 近30年 and 将近三年 a length
        if last == 0x8FD1, !takesTime(before: text.before(start), figure.end),
            !isDuration(text.before(start), figure.end),
            let unit = figure.unit,
            unit.dimension == .time, !isClockTime(unit), figure.low <= NumeralValue(10),
            figure.numeral.inexact == nil, figure.rule != .half
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

    /// What is passed rather than gone through: 气温过35℃, 占比过半数, 年过40岁; but 过40岁生日.
    private func isLevel(_ figure: Figure) -> Bool {
        figure.measure == .percent || figure.unit?.dimension == .temperature
            || figure.unit?.dimension == .age && text.match("年过", endingAt: figure.start) != nil
                && text.match("生日", at: figure.end) == nil
    }

    /// 近两个小时 says how long, since no time is called so.
    private func isClockTime(_ unit: Unit) -> Bool {
        let code = lexicons.units.code(of: unit)
        return code == "h" || code == "min" || code == "s"
    }

    /// True for the 最高 or 最长 at `i` where it says what was reached: 全场最高26分.
    func isRecord(_ i: Int) -> Bool {
        guard Self.charactersBeforeRecord.contains(text.scalar(before: i)) else { return false }
        // 每年最高4000元, 每台最高可退2000元
        if text.has("每", at: text.before(text.before(i))) { return false }
        return text.match("最高", at: i) ?? text.match("最长", at: i) ?? text.match("最低", at: i) != nil
    }

    /// A price or a share, of which no more than the lowest is told, but not 最高和最低20%.
    private func isLowestAmount(_ i: Int, _ figure: Figure) -> Bool {
        (figure.unit?.dimension == .money || figure.measure == .percent) && !isRecord(i)
            && !text.has("和", at: text.before(i))
    }

    /// False where the word only looks like one that bounds: the 约在 of 合约在, the > of a tag, 跨越三个台阶.
    private func isWord(at i: Int, until end: Int, _ figure: Figure) -> Bool {
        switch text.scalar(i) {
        case 0x7EA6:
            return text.match("约在", at: i) != end || !Self.kindsOfTreaties.contains(text.scalar(before: i))
        case 0x3E: return !Self.endsOfTags.contains(text.scalar(before: i))
        case 0x8DE8:
            return figure.unit == nil || figure.unit?.dimension == .money || text.match("跨越", at: i) == nil
        default: return true
        }
    }

    /// 约 after them is a treaty or contract.
    private static let kindsOfTreaties = ScalarSet("合契条协公盟签")
    /// What stands before the > of <br>, <td class="x"> and <br/>.
    private static let endsOfTags = ScalarSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\"'/-")

    /// 最长3.5米 is a size; 最长三年 bounds a time.
    private func isLongest(_ i: Int, _ figure: Figure) -> Bool {
        figure.unit?.dimension != .time && text.match("最长", at: i) != nil
    }

    /// 最高 after them is the highest that there was: 全队, 历史, 以来, 海拔.
    private static let charactersBeforeRecord = ScalarSet("场队台国球界省市区县史来拔的度温为是创内中年月日季")

    /// 过 after them is another word: 经过, 通过.
    private static let wordsOfPassing = ScalarSet("经通不曾去来到划转绕")

    /// 将近, 接近, and what takes time: 历时近三年, 经过近十年.
    private static let beforeNear = ScalarSet("经将接过时费续用已达得宕了耗历长隔积")

    private func modifierAfter(_ figure: inout Figure) -> Modifier? {
        if let (modifier, end) = lexicons.modifiersAfter.match(in: text, after: figure.end) {
            // 三公里以外 is more, 这五类以外 is another matter
            if modifier == .over, text.match("以外", at: figure.end) != nil, figure.unit?.dimension != .length {
                return nil
            }
            // 23岁余男, 41岁许女: their names
            if figure.unit?.dimension == .age, text.has("余", at: figure.end) || text.has("许", at: figure.end),
                isHan(text.scalar(end))
            {
                return nil
            }
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
        if let modifier = modifierInside(&figure) { return modifier }
        // 一亩多地, though 多地 are many places
        return figure.unit?.dimension == .area && text.match("多地", at: figure.end) != nil ? .over : nil
    }

    /// True for 上, 近, 超, 逾 … before a numeral without a digit: 上百, 近千, 逾万.
    func boundsBareNumeral(at i: Int) -> Bool {
        if text.scalar(before: i) == 0x4E0A { return !Self.wordsOfAbove.contains(text.scalar(before: text.before(i))) }
        return lexicons.modifiersBefore.modifier(in: text, before: i) != nil
    }

    /// 上 after them is another word: 网上, 线上.
    private static let wordsOfAbove = ScalarSet("网线会路街市海地山身场以基晚早马船车台岛世历史实")
}
