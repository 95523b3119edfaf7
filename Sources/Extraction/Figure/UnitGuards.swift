import TextModel

/// What looks like a unit and is none: measure words that are part of another word, places, years, styles.
extension FigureScan {
    /// False where what looks like a unit cannot be one after this numeral. The figure, which is only asked, is `inout`, since else
    /// it would be copied.
    func accepts(_ unit: Unit, from start: Int, to end: Int, for figure: inout Figure) -> Bool {
        let numeral = figure.numeral
        let isBlurred = figure.modifier != nil
        // 一个, 一位: most of what is refused is refused by this
        if isArticle(numeral, unit, end: end) { return false }
        if numeral.isBare && !isBlurred && !isLargeAmount(figure) && !boundsBareNumeral(at: numeral.start) {
            return false
        }
        if start > figure.end && (!unit.isMeasured || unit.traits.contains(.day)) && !isScale(unit, before: start)
            && !isSetApart(figure, unit)
        {
            return false
        }
        if numeral.form == .chinese, !isBlurred, isPlaceName(unit, at: end) { return false }
        if unit.traits.isGuarded, isRefused(unit, figure, from: start, to: end) { return false }
        if unit.dimension == .count, isSlogan(numeral, end: end) { return false }
        if isNameOfWork(numeral.start, end) { return false }
        if unit.traits.contains(.endsName), isName(numeral.start, end) { return false }
        if unit.traits.contains(.short), !isBlurred, isYearOfEvent(numeral) { return false }
        if isCode(numeral) || isStyle(numeral) { return false }
        if numeral.digitCount > 10 && numeral.form == .digits && unit.dimension != .money { return false }
        if unit.dimension == .noun || unit.dimension == .place, !counts(unit, numeral, end) { return false }
        if unit.traits.hasEither(.general, .minute), isFirstStep(unit, end: end) { return true }
        // 二万年 are as many
        if unit.traits.contains(.second), numeral.digitCount == 1, !numeral.hasMultiplier,
            text.has("二", at: numeral.start), !isYearsOfRange(unit, end)
        {
            return false
        }
        if unit.traits.contains(.tael), numeral.form == .chinese { return isTael(end) }
        if unit.traits.contains(.inch), !isInch(end) { return false }
        if isModel(figure.start..<figure.end, start..<end) { return false }
        // 26°07′ is a place on the globe
        if text.has("°", at: start), isASCIIDigit(text.scalar(end)) { return false }
        if isFinancial(numeral), unit.dimension == .money || unit.traits.contains(.minute) { return true }
        if numeral.isOne { return acceptsOne(unit, end: end, at: numeral.start) }
        if numeral.form == .chinese, let value = numeral.integer, value < 10, !isBlurred, !numeral.isRange,
            !figure.isRangeEnd || !unit.isMeasured,
            !numeral.hasMultiplier, !numeral.hasDecimals, unit.traits.contains(.weak),
            text.match("连续", endingAt: numeral.start) == nil
        {
            return false
        }
        if unit.traits.contains(.weak), isRecentYear(numeral) { return false }
        if unit.traits.contains(.tael) { return isTael(end) }
        if unit.traits.contains(.year) { return isBlurred || !isYear(numeral) && !isYearEnd(numeral, end) }
        if unit.traits.contains(.day) { return isSpan(figure, end) }
        if unit.traits.contains(.index) {
            return numeral.hasMultiplier
                || numeral.form == .digits && (numeral.hasDecimals || figure.low > NumeralValue(24))
        }
        return true
    }

    /// What single units are refused for: units that number things, and those of sessions, articles, stages and years.
    private func isRefused(_ unit: Unit, _ figure: Figure, from start: Int, to end: Int) -> Bool {
        let (numeral, traits) = (figure.numeral, unit.traits)
        let isBlurred = figure.modifier != nil
        if traits.contains(.group), text.scalar(before: numeral.start) == 0x6751 { return true }
        if traits.contains(.session), isSession(numeral, end: end) || isTrain(numeral, end) { return true }
        if traits.contains(.grade), numeral.hasMultiplier { return true }
        if traits.contains(.article),
            isNumberOfArticle(numeral.start) || isNameOfRules(numeral.start, end) || isStreet(numeral, end)
        {
            return true
        }
        if traits.contains(.inning), isInning(numeral.start, end) { return true }
        if traits.contains(.stage), isStageOfNorm(numeral) { return true }
        if traits.contains(.year),
            isPlan(numeral, end: end) || isYearOfEra(numeral.start) || isYearOfRepublic(numeral, end)
        {
            return true
        }
        if traits.contains(.numbered), numeral.digitCount > 2, numeral.form == .digits, !isBlurred { return true }
        if traits.contains(.section), isSectionOfRoad(numeral.start) { return true }
        return traits.contains(.serial) && !isBlurred && isSerial(figure, from: start, to: end)
    }

    /// Whether a noun or a place is counted: 11部门 and 两国, but not 二国, the name 20国集团 or 13.6万群众, where the multiplier
    /// stands in for the measure word.
    private func counts(_ unit: Unit, _ numeral: NumeralShape, _ end: Int) -> Bool {
        if unit.dimension == .place, numeral.form == .chinese || text.match("集团", at: end) != nil { return false }
        return countsNoun(numeral) && !(unit.dimension == .noun && numeral.hasMultiplier)
    }

    /// 二年至六年 is a length of time.
    private func isYearsOfRange(_ unit: Unit, _ end: Int) -> Bool {
        guard unit.traits.contains(.year), let next = text.separatorEnd(at: end), let reading = reader.numeral(at: next)
        else {
            return false
        }
        return text.has("年", at: reading.end)
    }

    /// 十四届四次会议, 全国人大四次会议: the fourth; but 召开四次会议.
    private func isSession(_ numeral: NumeralShape, end: Int) -> Bool {
        let before = text.scalar(before: numeral.start)
        if numeral.form == .chinese, text.match("全会", at: end) != nil, Self.endsOfCommittees.contains(before) {
            return true
        }
        return before == 0x5C4A
            || numeral.form == .chinese && Self.endsOfAssemblies.contains(before) && text.has("会", at: end)
    }

    /// 一百二十四次列车 and 2088次列车 are called so, 约30次列车 are as many.
    private func isTrain(_ numeral: NumeralShape, _ end: Int) -> Bool {
        text.match("列车", at: end) != nil && numeral.integer ?? 0 > 9
            && !Self.charactersBeforeTrains.contains(text.scalar(before: numeral.start))
    }

    private static let charactersBeforeTrains = ScalarSet("约近超过逾共有达了加开行满")

    /// 纪委五次全会, but 召开五次全会.
    private static let endsOfCommittees = ScalarSet("委央会")

    /// 人大, 政协, 理事会.
    private static let endsOfAssemblies = ScalarSet("大协会")

    /// 9局上 and 9局下半 are the halves of the ninth; 9局下来 are nine. 城建八局 is a company.
    private func isInning(_ start: Int, _ end: Int) -> Bool {
        let before = text.scalar(before: start)
        if Self.endsOfBuilders.contains(before) { return true }
        // ，4局再下一城 is the fourth; 先发6局遭敲5安 are six
        if text[start] < 0x80, Self.endsOfClauses.contains(before) || isLineStart(before),
            Self.charactersAfterInning.contains(text.scalar(end))
        {
            return true
        }
        guard text.has("上", at: end) || text.has("下", at: end) else { return false }
        return !Self.charactersAfterTurn.contains(text.scalar(text.after(end)))
    }

    /// 中建, 中铁, 水电, 中交, 中冶.
    private static let endsOfBuilders = ScalarSet("建铁电交冶航")

    private static let endsOfClauses = ScalarSet("，。；、）)」")
    private static let charactersAfterInning = ScalarSet("再敲遭尚两也一")

    private static let charactersAfterTurn = ScalarSet("来去下演")

    /// 国五阶段 is the fifth stage of a norm; 全国五阶段 would be five.
    private func isStageOfNorm(_ numeral: NumeralShape) -> Bool {
        let country = text.before(numeral.start)
        return numeral.form == .chinese && numeral.digitCount == 1 && text.has("国", at: country)
            && !Self.charactersOfCountries.contains(text.scalar(before: country))
    }

    private static let charactersOfCountries = ScalarSet("全我各中两外多")

    /// margin: 0cm, text-indent: -1cm, and the 0 of 二0二0: neither is said of anything.
    private func isStyle(_ numeral: NumeralShape) -> Bool {
        guard numeral.form == .digits else { return false }
        var start = numeral.start
        if text[start - 1] == UInt8(ascii: "-") { start -= 1 }
        let before = text.scalar(before: start)
        if before < 0x80 {
            let colon = text.skippingBlank(before: start)
            return text[colon - 1] == UInt8(ascii: ":") && isASCIILetter(text.scalar(before: colon - 1))
                && isASCIILetter(text.scalar(numeral.end))
        }
        return text[numeral.start] == 0x30 && reader.part(text.before(numeral.start)).chineseDigit != nil
    }

    /// 3,500 人 with blanks around it, as many set figures.
    private func isSetApart(_ figure: Figure, _ unit: Unit) -> Bool {
        figure.numeral.form == .digits && !unit.traits.contains(.weak) && unit.dimension != .noun
            && unit.dimension != .place && !unit.traits.contains(.day) && !isRecentYear(figure.numeral)
            && isHan(text.scalar(before: text.skippingBlank(before: figure.start)))
    }

    /// Nova 5 V is the name of a thing, not a voltage.
    private func isModel(_ figure: Range<Int>, _ unit: Range<Int>) -> Bool {
        guard unit.count == 1, unit.lowerBound > figure.upperBound, isASCIILetter(text.scalar(unit.lowerBound)) else {
            return false
        }
        return isASCIILetter(text.scalar(before: text.skippingBlank(before: figure.lowerBound)))
    }

    /// 中山路二段 is an address, and so is 中山路8、9段.
    private func isSectionOfRoad(_ start: Int) -> Bool {
        var i = start
        while text.scalar(before: i) == 0x3001, reader.part(text.before(text.before(i))) != 0 {
            i = text.before(text.before(i))
        }
        return Self.endsOfRoads.contains(text.scalar(before: i))
    }

    private static let endsOfRoads = ScalarSet("路街道")

    /// 三迈村, 四十里堡镇: a place, not a length.
    private func isPlaceName(_ unit: Unit, at end: Int) -> Bool {
        guard unit.traits.contains(.short), Self.placeSuffixes.contains(text.scalar(end)) else { return false }
        switch unit.dimension {
        // but 十元店 says what things cost there
        case .money: return !text.has("店", at: end)
        case .length, .speed, .mass, .volume, .angle: return true
        default: return false
        }
    }

    private static let placeSuffixes = ScalarSet("村镇乡堡铺屯庄桥沟店坡岭岗坪河湾街巷寨")

    /// 壹角, 叁分: what is written so is an amount of money.
    private func isFinancial(_ numeral: NumeralShape) -> Bool {
        numeral.form == .chinese && reader.isFinancialDigit(numeral.start)
    }

    /// 5" is a length unless a quotation is open that the mark can close, or one begins with it.
    private func isInch(_ end: Int) -> Bool {
        let next = text.scalar(end)
        guard next == 0 || next == 0x20 || next == 0x0A || next == 0x3002 || next == 0xFF0C || next == 0x7684 else {
            return false
        }
        var i = end - 2
        while i >= 0, text[i] != 0x0A {
            if text[i] == UInt8(ascii: "\"") || end - i > 240 { return false }
            i -= 1
        }
        return true
    }

    /// 一个半小时, 五分三十秒.
    private func isFirstStep(_ unit: Unit, end: Int) -> Bool {
        if unit.traits.contains(.general) {
            return text.has("半", at: end) && lexicons.unitAfterHalf(in: text, at: text.after(end)) != nil
        }
        if text.match("半钟", at: end) != nil { return true }
        guard let seconds = reader.numeral(at: end) else { return false }
        return text.has("秒", at: seconds.end)
    }

    /// 百万 and more: 百万元, 千亿美元.
    private func isLargeAmount(_ figure: Figure) -> Bool {
        figure.numeral.hasMultiplier && figure.low > NumeralValue(coefficient: 1, exponent: 5)
            && text.scalar(figure.start) != 0x4E07 && text.scalar(figure.start) != 0x4EBF
    }

    /// 2023年 and 二〇二三年 are dates, 08年 is one too.
    private func isYear(_ numeral: NumeralShape) -> Bool {
        guard numeral.digitCount > 0, numeral.inexact == nil, !numeral.hasMultiplier, !numeral.hasDecimals else {
            return false
        }
        if numeral.form == .chinese { return numeral.digitCount > 1 && !numeral.isPair }
        if numeral.digitCount == 2 && text[numeral.start] == 0x30 { return true }
        return numeral.digitCount == 4 && text[numeral.end - 4] != 0x2C && text[numeral.start] >= 0x31
            && text[numeral.start] <= 0x32
    }

    /// 九十五年底 is the end of a year, counted from 1912; 三年底子 is none.
    private func isYearEnd(_ numeral: NumeralShape, _ end: Int) -> Bool {
        guard text.has("底", at: end) || text.has("末", at: end), let year = numeral.integer else { return false }
        return (11...120).contains(year) && !Self.wordsOfGround.contains(text.scalar(text.after(end)))
    }

    /// 底子, 底蕴, 底部, 底气, 底层, 底薪.
    private static let wordsOfGround = ScalarSet("子蕴部气层线薪稿")

    /// 00923 is the number of a share.
    private func isCode(_ numeral: NumeralShape) -> Bool {
        numeral.form == .digits && numeral.digitCount > 1 && text[numeral.start] == 0x30 && !numeral.hasDecimals
    }

    /// True if a noun without a measure word can be counted by the numeral: 两方面, 11部门, not 2019国家, 韶九社区.
    private func countsNoun(_ numeral: NumeralShape) -> Bool {
        if isRecentYear(numeral) || numeral.hasDecimals && !numeral.hasMultiplier { return false }
        guard numeral.form == .chinese, numeral.digitCount == 1, !text.has("两", at: numeral.start) else { return true }
        let before = text.scalar(before: numeral.start)
        return !isHan(before) || Self.charactersBeforeCount.contains(before) || countsList(numeral)
    }

    /// 通关、物流、融资、服务四方面: the numeral says how many stand in the list right before it.
    private func countsList(_ numeral: NumeralShape) -> Bool {
        guard let count = numeral.integer else { return false }
        var (i, commas, steps, sinceComma) = (numeral.start, 0, 0, 0)
        while steps < Self.longestList {
            let scalar = text.scalar(before: i)
            if scalar == 0x3001 {
                if sinceComma < 2 { return false }
                (commas, sinceComma) = (commas + 1, 0)
            } else if isHan(scalar) {
                sinceComma += 1
            } else {
                break
            }
            i = text.before(i)
            steps += 1
        }
        return commas > 0 && commas + 1 == count
    }

    /// How many characters the list may have.
    private static let longestList = 60

    static let charactersBeforeCount = ScalarSet("的了等在从共有这那设是为分以及和与上中下就按用由于对将把给到至达近约超全各前后成其该此每")

    /// 2016两岸峰会, 2013环湖赛: the year of an event, not an amount.
    func isRecentYear(_ numeral: NumeralShape) -> Bool {
        numeral.form == .digits && numeral.digitCount == 4 && numeral.end - numeral.start == 4
            && (1980...2040).contains(numeral.integer ?? 0)
    }

    /// 两 the weight; in 4、5两个月 it is a numeral.
    private func isTael(_ end: Int) -> Bool {
        !isHan(text.scalar(end)) || Self.charactersAfterTael.contains(text.scalar(end))
    }

    private static let charactersAfterTael = ScalarSet("白黄银金酒米肉茶重半以")

    /// 一 before a measure word is an article (一个, 一位); before a unit of measurement it counts (一吨).
    private func acceptsOne(_ unit: Unit, end: Int, at start: Int) -> Bool {
        if unit.traits.contains(.span), text.match("最后", endingAt: start) != nil { return false }
        if unit.dimension == .length, isLastMile(start) { return false }
        if unit.dimension == .time, isPrevious(start) { return false }
        if unit.traits.contains(.span) {
            return !Self.wordsBeforeOneYear.contains(text.scalar(before: start)) && !isSomeDay(start, end)
        }
        // 上一个世纪 is which one, 住上一个月 how long
        if unit.dimension == .time, text.has("上", at: text.before(start)) || text.has("下", at: text.before(start)) {
            return Self.verbsOfSpending.contains(text.scalar(before: text.before(start)))
        }
        return unit.traits.contains(.one) || unit.isMeasured && end - start > 6
    }

    /// 。一天，他… and 。一天晚上 tell of some day, not how long.
    private func isSomeDay(_ start: Int, _ end: Int) -> Bool {
        let before = text.scalar(before: start)
        return (isLineStart(before) || Self.endsOfTelling.contains(before)) && text.has("天", at: text.before(end))
            && Self.charactersAfterSomeDay.contains(text.scalar(end))
    }

    private static let endsOfTelling = ScalarSet("。！？”")
    private static let charactersAfterSomeDay = ScalarSet("，他她它我你晚早清傍")

    /// True for the 一 of 一个 and 一位, but not for that of 一个半小时 and 一分三十秒.
    private func isArticle(_ numeral: NumeralShape, _ unit: Unit, end: Int) -> Bool {
        guard numeral.isOne, !unit.traits.contains(.tael), !acceptsOne(unit, end: end, at: numeral.start),
            !isFinancial(numeral)
        else { return false }
        return !(unit.traits.hasEither(.general, .minute) && isFirstStep(unit, end: end))
    }

    /// What takes 上 or 下 behind it: 加上一个月, 创下一个月来新高.
    private static let verbsOfSpending = ScalarSet("加住待过用花歇学做干创写聊留剩")

    private static let wordsBeforeOneYear = ScalarSet("这那每新又头有某的同第上下")
}
