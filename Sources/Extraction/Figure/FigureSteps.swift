import TextModel

/// One measure in two steps: 1小时20分钟, 五元三毛, 三年零六个月.
extension FigureScan {
    /// Adds the smaller unit that follows the figure, and what follows that.
    func readSmallerUnit(of figure: inout Figure) {
        while let step = figure.unit?.step, figure.high == nil, figure.modifier == nil {
            var i = figure.end
            if text.has("零", at: i) || text.has("又", at: i) { i = text.after(i) }
            // 6 呎 2 吋
            let isSetApart = step.family == .imperial && figure.numeral.form == .digits
            if isSetApart { i = text.skippingBlank(i) }
            guard reader.part(i) != 0, let reading = reader.numeral(at: i), reading.high == nil, reading.inexact == nil,
                !reading.isBare,
                // 72小时十分关键
                figure.numeral.form == .chinese || !lexicons.fixedExpressions.begins(in: text, at: i),
                let (unit, end) = lexicons.units.unit(
                    in: text, at: isSetApart ? text.skippingBlank(reading.end) : reading.end)
                    ?? monthsOfSentence(figure, at: reading.end),
                let smaller = Self.step(of: unit, in: step.family), smaller.size < step.size,
                reading.value < NumeralValue(step.size / smaller.size)
            else { return }
            add(reading.value, of: unit, smaller, to: &figure, step)
            figure.end = end
            figure.rule = .steps
        }
    }

    /// The 10月 of 判刑4年10月 are months, not October.
    private func monthsOfSentence(_ figure: Figure, at i: Int) -> (unit: Unit, end: Int)? {
        guard text.has("月", at: i), let months = lexicons.months, figure.unit?.traits.contains(.year) ?? false else {
            return nil
        }
        let isJudged = text.match("判", endingAt: figure.start) != nil && text.match("谈判", endingAt: figure.start) == nil
        if isJudged || text.match("徒刑", at: text.after(i)) != nil { return (months, text.after(i)) }
        var place = figure.start
        for _ in 0..<Self.reachOfJudgment {
            place = text.before(place)
            // 重判10年到7年4月
            if text.has("刑", at: place) || figure.isRangeEnd && text.has("判", at: place) {
                return (months, text.after(i))
            }
        }
        return nil
    }

    /// In characters.
    private static let reachOfJudgment = 6

    /// Time is counted in its smaller unit, money in its larger one.
    private func add(
        _ amount: NumeralValue, of unit: Unit, _ smaller: UnitStep, to figure: inout Figure, _ step: UnitStep
    ) {
        let ratio = step.size / smaller.size
        if step.family.isMoney {
            guard let share = amount.dividedExactly(by: NumeralValue(ratio)) else { return }
            figure.low = figure.low + share
        } else {
            figure.low = figure.low.multiplied(by: ratio) + amount
            figure.measure = .unit(unit)
        }
    }

    /// 分 is a sixtieth of an hour, and a hundredth of a 元.
    private static func step(of unit: Unit, in family: UnitStep.Family) -> UnitStep? {
        if unit.traits.contains(.minute) && family == .money { return UnitStep(family: .money, size: 1) }
        return unit.step.flatMap { $0.family == family ? $0 : nil }
    }
}
