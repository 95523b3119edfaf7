import TextModel

/// Numerals that say which one it is and not how many: bus routes, classes, lots, villages and institutes by their number.
extension FigureScan {
    /// 乘坐41路公交, 初二3班的学生, 第七研究院703所; but 兵分三路, 每周3班, 三所学校.
    func isSerial(_ figure: Figure, from start: Int, to end: Int) -> Bool {
        switch text.scalar(start) {
        case 0x8DEF: isRoute(figure.numeral, end)
        case 0x73ED: isSchoolClass(figure.numeral, end)
        case 0x671F: isLot(figure.numeral, end)
        case 0x6751: isVillage(figure.numeral)
        case 0x6240: isInstitute(figure.numeral, end)
        case 0x57: isDisturbance(figure)
        // 三四季度 are the third and the fourth
        case 0x5B63: true
        default: isEngine(figure, end)
        }
    }

    /// 41路公交, 公交8路 and 14、15、16路; 三多路 has its own word.
    private func isRoute(_ numeral: NumeralShape, _ end: Int) -> Bool {
        if Self.charactersAfterRoute.contains(text.scalar(end)) { return true }
        return Self.charactersBeforeRoute.contains(text.scalar(before: numeral.start))
    }

    /// 公交, 营运, 路口, 口, 班车, 公车, 巴士, and 41路、21路.
    private static let charactersAfterRoute = ScalarSet("公营路口班巴、")
    /// 公交, 电车, 客运, 棕 and other colours of lines; 黄河 and more that streets are named after.
    private static let charactersBeforeRoute = ScalarSet("交车运棕红蓝绿橘黄河海山隆、")

    /// 3班的学生, 高一5班、6班; but 每周3班 and 航班19班.
    private func isSchoolClass(_ numeral: NumeralShape, _ end: Int) -> Bool {
        let before = text.scalar(before: numeral.start)
        if before == 0x5E74 || before == 0x7EA7 || before == 0x3001 { return true }
        let next = text.has("的", at: end) ? text.after(end) : end
        return text.has(anyOf: Self.membersOfClass, at: next)
    }

    private static let membersOfClass: FewWords = ["同学", "学生", "孩子", "班长", "班主任", "全体"]

    /// 115000071期 of a lottery and 70期重划区 are called so.
    private func isLot(_ numeral: NumeralShape, _ end: Int) -> Bool {
        numeral.form == .digits && numeral.digitCount > 5 || text.match("重划", at: end) != nil
    }

    /// 红旗乡2村; 1乡1村 are as many.
    private func isVillage(_ numeral: NumeralShape) -> Bool {
        let town = text.before(numeral.start)
        guard text.has("乡", at: town) || text.has("镇", at: town) else { return false }
        let before = text.before(town)
        return isHan(text.scalar(before)) && reader.part(before) == 0
    }

    /// 某某集团703所 is an institute; so are 703所12名同志 and 到十四所上班.
    private func isInstitute(_ numeral: NumeralShape, _ end: Int) -> Bool {
        if text.match("上班", at: end) ?? text.match("党委", at: end) != nil { return true }
        guard numeral.form == .digits, numeral.digitCount > 1 else { return false }
        if Self.endsOfOwners.contains(text.scalar(before: numeral.start)) { return true }
        return numeral.digitCount == 3 && isASCIIDigit(text.scalar(end))
    }

    /// 船舶, 重工, 电子, 研究院, 集团, 航天.
    private static let endsOfOwners = ScalarSet("舶工子院团天")

    /// 热带扰动92W: 90 to 99 are storms to come, W the western Pacific.
    private func isDisturbance(_ figure: Figure) -> Bool {
        guard let number = figure.low.integer, (90...99).contains(number) else { return false }
        return Self.charactersBeforeStorm.contains(text.scalar(before: figure.start))
    }

    private static let charactersBeforeStorm = ScalarSet("动统「“")

    /// 2.0t is an engine, with a turbine; 3.5t/hm2 is a yield.
    private func isEngine(_ figure: Figure, _ end: Int) -> Bool {
        figure.low < NumeralValue(10) && text[end] != UInt8(ascii: "/")
    }
}
