import TextModel

/// One measure in two steps: 1小时20分钟, 五元三毛, 三年零六个月.
extension FigureScan {
    /// Adds the smaller unit that follows the figure, and what follows that.
    func readSmallerUnit(of figure: inout Figure) {
        while let step = figure.unit.flatMap({ Self.steps[$0.name] }), figure.high == nil, figure.modifier == nil {
            var i = figure.end
            if text.has("零", at: i) || text.has("又", at: i) { i = text.after(i) }
            guard let reading = reader.numeral(at: i), reading.high == nil, reading.inexact == nil, !reading.isBare,
                let (unit, end) = lexicons.units.unit(in: text, at: reading.end),
                let smaller = Self.step(unit.name, in: step.family), smaller.size < step.size,
                reading.value < ExactDecimal(step.size / smaller.size)
            else { return }
            add(reading.value, of: unit, smaller, to: &figure, step)
            figure.end = end
            figure.rule = "figure.steps"
        }
    }

    /// Time is counted in its smaller unit, money in its larger one.
    private func add(_ amount: ExactDecimal, of unit: Unit, _ smaller: Step, to figure: inout Figure, _ step: Step) {
        let ratio = step.size / smaller.size
        if step.family == .money {
            guard let share = amount.dividedExactly(by: ExactDecimal(ratio)) else { return }
            figure.low = figure.low + share
        } else {
            figure.low = figure.low.multiplied(by: ratio) + amount
            figure.measure = .unit(unit)
        }
    }

    private enum Family { case time, calendar, money, mass }

    private struct Step {
        let family: Family
        /// In the smallest unit of the family.
        let size: Int
        init(_ family: Family, _ size: Int) { (self.family, self.size) = (family, size) }
    }

    /// 分 is a sixtieth of an hour, and a hundredth of a 元.
    private static func step(_ name: String, in family: Family) -> Step? {
        if name == "分" && family == .money { return Step(.money, 1) }
        return steps[name].flatMap { $0.family == family ? $0 : nil }
    }

    private static let steps: [String: Step] = [
        "秒": Step(.time, 1), "秒钟": Step(.time, 1), "分": Step(.time, 60), "分钟": Step(.time, 60),
        "小时": Step(.time, 3600), "个小时": Step(.time, 3600), "天": Step(.time, 86400),
        "个月": Step(.calendar, 1), "年": Step(.calendar, 12),
        "角": Step(.money, 10), "毛": Step(.money, 10), "元": Step(.money, 100), "块": Step(.money, 100),
        "圆": Step(.money, 100),
        "两": Step(.mass, 1), "斤": Step(.mass, 10),
    ]
}
