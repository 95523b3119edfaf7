import TextModel

/// Numerals in names: slogans and titles in marks, years of the Republic.
extension FigureScan {
    /// “三个坚持” and “四条底线” are what a policy is called; three things that somebody counts stand without marks.
    func isSlogan(_ numeral: NumeralShape, end: Int) -> Bool {
        guard numeral.form == .chinese, let closing = closingMark(of: text.scalar(before: numeral.start)) else {
            return false
        }
        var i = end
        for length in 0...Self.longestSlogan {
            let scalar = text.scalar(i)
            if scalar == closing { return length > 0 }
            guard isHan(scalar) || isASCIIDigit(scalar) else { return false }
            i = text.after(i)
        }
        return false
    }

    /// What follows the measure word, in characters.
    private static let longestSlogan = 9

    private func closingMark(of scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x201C: 0x201D
        case 0x2018: 0x2019
        case 0x300C: 0x300D
        case 0x300E: 0x300F
        case 0x22: 0x22
        default: nil
        }
    }

    /// “科技十条” and 《十六条》 are named by how many articles they have.
    func isNameOfRules(_ start: Int, _ end: Int) -> Bool {
        guard Self.closingMarks.contains(text.scalar(end)) else { return false }
        var i = start
        for _ in 0..<Self.longestName {
            let scalar = text.scalar(before: i)
            if Self.openingMarks.contains(scalar) { return true }
            guard isHan(scalar) else { return false }
            i = text.before(i)
        }
        return false
    }

    private static let openingMarks = ScalarSet("“‘「『《\"")
    private static let closingMarks = ScalarSet("”’」』》\"")

    /// In characters: 扩大开放 before 百条.
    private static let longestName = 8

    /// 《新闻60分》 and 《人生七年》 are works; 《某某三年行动计划》 says of itself what it is.
    func isNameOfWork(_ start: Int, _ end: Int) -> Bool {
        guard let opening = opening(before: start) else { return false }
        var i = end
        while i - opening < Self.longestTitle {
            let scalar = text.scalar(i)
            if scalar == 0x300B { return !isDocument(endingAt: i) }
            guard isHan(scalar) || isASCIIDigit(scalar) else { return false }
            i = text.after(i)
        }
        return false
    }

    /// 「2026首尔论坛」 and a heading 2026台东博览会: a year that a name begins with.
    func isYearOfEvent(_ numeral: NumeralShape) -> Bool {
        guard isRecentYear(numeral), let year = numeral.integer, year % 10 > 0 else { return false }
        let before = text.scalar(before: numeral.start)
        return isLineStart(before) || Self.openingMarks.contains(before)
    }

    /// Where the 《 stands, up to six characters before `i`, with nothing but a word between.
    private func opening(before i: Int) -> Int? {
        guard mayHoldOpening(before: i) else { return nil }
        var i = i
        for _ in 0...6 {
            let scalar = text.scalar(before: i)
            if scalar == 0x300A { return i }
            guard isHan(scalar) || scalar == 0xB7 else { return nil }
            i = text.before(i)
        }
        return nil
    }

    /// Told by the last two bytes of 《: it has three, and so have the six characters behind it.
    @inline(__always)
    private func mayHoldOpening(before i: Int) -> Bool { text.mayHavePair(0x80, 0x8A, before: i) }

    private func isDocument(endingAt i: Int) -> Bool {
        Self.endsOfDocuments.contains(text.scalar(before: i)) || text.match("周年", endingAt: i) != nil
    }

    /// In bytes: what is longer is no name of a work but says what it is about.
    private static let longestTitle = 36
    /// 法, 条例, 规划, 方案, 意见, 报告, 通知, 规定, 协议, 纲要, 措施, 证书, 规范, 声明, 规则, 名录, 周年 ….
    private static let endsOfDocuments = ScalarSet("法例划案见告知定议要施书范话明言则准录")

    /// “最后一公里” is no distance.
    func isLastMile(_ start: Int) -> Bool {
        text.match("最后", endingAt: start) ?? text.match("最先", endingAt: start)
            ?? text.match("最初", endingAt: start) != nil
    }

    /// 较前一周, 在前一天: which one, not how long; but 开幕前一天.
    func isPrevious(_ start: Int) -> Bool {
        let front = text.before(start)
        return text.has("前", at: front) && Self.wordsBeforePrevious.contains(text.scalar(before: front))
    }

    private static let wordsBeforePrevious = ScalarSet("比较与和在了")

    /// 现代五项, 收支两条线: names that end in a figure, and 劣五类, which is a grade.
    func isName(_ start: Int, _ end: Int) -> Bool {
        if text.has("劣", at: text.before(start)), text.has("类", at: text.before(end)) { return true }
        guard let name = lexicons.names.longestMatch(in: text, before: end) else { return false }
        return name.bound < start
    }

    /// 草厂四条胡同 is the name of a street, 这四条胡同 are as many.
    func isStreet(_ numeral: NumeralShape, _ end: Int) -> Bool {
        guard numeral.form == .chinese, text.match("胡同", at: end) != nil || text.has("巷", at: end) else {
            return false
        }
        let before = text.scalar(before: numeral.start)
        return isHan(before) && !Self.charactersBeforeCount.contains(before)
    }

    /// 民国六十七年、七十年及七十三年, 民国四十几年, 秦始皇二十四年: which years, of which only the first is called so.
    func isYearOfEra(_ start: Int) -> Bool {
        if text.match("民国", endingAt: start) ?? text.match("皇", endingAt: start) != nil { return true }
        guard Self.jointsOfYears.contains(text.scalar(before: start)) else { return false }
        var i = text.before(start)
        guard text.has("年", at: text.before(i)) else { return false }
        for _ in 0..<Self.longestListOfYears {
            let scalar = text.scalar(before: i)
            guard i > 0, scalar == 0x5E74 || Self.jointsOfYears.contains(scalar) || reader.part(text.before(i)) != 0
            else { break }
            i = text.before(i)
        }
        return text.match("民国", endingAt: i) != nil
    }

    /// 108年任职 and 没有98年的资料 tell which year, as Taiwan counts them; 超过90年 and 90年历史 say how long.
    func isYearOfRepublic(_ numeral: NumeralShape, _ end: Int) -> Bool {
        guard reader.isTraditional, numeral.form == .digits, (80..<120).contains(numeral.integer ?? 0) else {
            return false
        }
        let start = text.skippingBlank(before: numeral.start)
        if text.match("没有", endingAt: start) != nil { return true }
        return !DateScan.isLength(yearsBetween: text.scalar(before: start), text.scalar(end))
            && !text.has(anyOf: Self.wordsBeforeLongTimes, endingAt: start) && !text.has("内", at: end)
    }

    private static let wordsBeforeLongTimes: FewWords = ["未来", "过去", "建军"]

    private static let jointsOfYears = ScalarSet("、及和与至到")
    private static let longestListOfYears = 24

    /// 刑法264条 is one article; 办法20条, 拿出的办法3条 are as many.
    func isNumberOfArticle(_ start: Int) -> Bool {
        // 《著作权法》12条
        let i = text.scalar(before: start) == 0x300B ? text.before(start) : start
        guard text.has("法", at: text.before(i)) else { return false }
        return !Self.charactersBeforeMethods.contains(text.scalar(before: text.before(i)))
    }

    /// 办法, 方法, 做法, 立法, 执法 …: no law by its name.
    private static let charactersBeforeMethods = ScalarSet("办方做立执司说看想手用违非合技书乘加减")

    /// 国企改革三年行动 and 第三个三年计划 are the names of programmes; 92年出生 tells which year.
    func isPlan(_ numeral: NumeralShape, end: Int) -> Bool {
        if text.match("行动", at: end) != nil { return !text.has(anyOf: Self.gaits, at: end) }
        if text.match("出生", at: end) != nil { return (40...99).contains(numeral.integer ?? 0) }
        guard text.match("计划", at: end) ?? text.match("规划", at: end) != nil else { return false }
        return isNumberedPlan(numeral)
    }

    private static let gaits: FewWords = ["行动不", "行动迟", "行动自"]

    private func isNumberedPlan(_ numeral: NumeralShape) -> Bool {
        var i = text.before(numeral.start)
        guard text.has("个", at: i) else { return false }
        for _ in 0..<Self.longestPlanNumber {
            i = text.before(i)
            if text.has("第", at: i) { return true }
        }
        return false
    }

    /// In characters, with 第: 第十三个.
    private static let longestPlanNumber = 3
}
