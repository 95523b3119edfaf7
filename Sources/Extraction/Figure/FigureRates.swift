import TextModel

/// What a figure is counted by: 每百户…124件, 元/吨.
extension FigureScan {
    /// 每百户…124件: the 每 of the clause, the number and unit after it.
    func addRate(to figure: inout Figure) {
        if let rated, every < 0 { return shareRate(of: rated, with: &figure) }
        guard every >= 0, figure.per == nil, figure.unit != nil || figure.measure == .none && figure.denominator == nil,
            figure.unit?.dimension != .age, figure.start > every, figure.start - every <= 75,
            !endsClause(before: figure), figure.start == text.after(every) || !isSingledOut(figure)
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

    /// 每天查看最后12户, 每个人牢记这三条: as many in all.
    private func isSingledOut(_ figure: Figure) -> Bool {
        text.has(anyOf: Self.wordsOfWholes, endingAt: figure.start)
    }

    private static let wordsOfWholes: FewWords = ["这", "那", "上述", "最后", "连续"]

    /// 每吨分别降低130元和125元: both are of each ton.
    private func shareRate(of rated: Figure, with figure: inout Figure) {
        guard figure.per == nil, figure.unit == rated.unit, figure.unit != nil,
            listSeparatorEnd(at: rated.end) == figure.start
        else { return }
        figure.per = rated.per
    }

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

    private static let clauseEnds = ScalarSet(",，。；;！？!?\n\r：:（）()“”")

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
