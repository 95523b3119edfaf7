import TextModel

/// Names and set phrases that hold 第 and a numeral.
extension FigureScan {
    /// 第五中心医院, 第三巡视组, 质量第一: called so, and no place in a series.
    func isNamedByNumber(_ start: Int, _ reading: NumeralReading) -> Bool {
        let end = reading.end
        // 第三支队, but 第三支队伍
        if let name = lexicons.numbered.longestMatch(in: text, at: end), !text.has("伍", at: name.bound) { return true }
        // 第7E染色体
        if reading.form == .digits, isASCIILetter(text.scalar(end)) { return true }
        return isMotto(start, end) || isTitle(start, end) || isNextDay(start, reading)
    }

    /// 坚持质量第一: what comes before all else; 质量第一次 is another word.
    private func isMotto(_ start: Int, _ end: Int) -> Bool {
        guard let name = lexicons.names.longestMatch(in: text, before: end), name.bound < start else { return false }
        return !Self.measuresOfPlaces.contains(text.scalar(end))
    }

    private static let measuresOfPlaces = ScalarSet("次个届批名位件步轮条期年天阶")

    /// 《第四极》 is a work; 《海岛第二季》 is the second of them.
    private func isTitle(_ start: Int, _ end: Int) -> Bool {
        isNameOfWork(start, end) && !Self.partsOfSeries.contains(text.scalar(end))
    }

    private static let partsOfSeries = ScalarSet("次届季部本个集卷")

    /// ，第二天一早: the day after; 假期第二天 is the second one.
    private func isNextDay(_ start: Int, _ reading: NumeralReading) -> Bool {
        guard text.has("天", at: reading.end), reading.shape.digitCount == 1, text.has("二", at: text.before(reading.end))
        else { return false }
        let next = text.scalar(text.after(reading.end))
        guard next != 0x7684, next != 0xFF1A, next != 0x3A else { return false }
        let before = text.scalar(before: start)
        // 等到第二天; 来到第二天 is said of a festival
        if before == 0x5230 { return Self.charactersBeforeTill.contains(text.scalar(before: text.before(start))) }
        return Self.endsBeforeNextDay.contains(before) || isLineStart(before)
    }

    private static let charactersBeforeTill = ScalarSet("等拖直点晚夜")

    private static let endsBeforeNextDay = ScalarSet("，。！？”")
}
