import TextModel

/// Numbers whose unit stands in the heading above them or in brackets before them: 单位：亿元, 发行总额（亿元）：12.5.
struct HeadingUnit {
    let measure: Figure.Measure
    /// 8 for 亿元.
    let power: Int
}

extension FigureScan {
    // MARK: - 单位：亿元

    /// Keeps the unit that 单位 at `i` announces for the cells of the table below.
    func unitHeading(at i: Int) -> Int {
        guard let colon = text.match("单位", at: i), text[colon] == UInt8(ascii: ":") || text.has("：", at: colon) else {
            return i
        }
        guard let (unit, end) = namedUnit(at: text.skippingBlank(text.after(colon))), !isHan(text.scalar(end)),
            !Self.joints.contains(text.scalar(end))
        else {
            return i
        }
        heading = (unit, nextFullStop(from: end))
        return end
    }

    /// Where the first 。 from `start` on stands: a table ends with the first sentence.
    private func nextFullStop(from start: Int) -> Int {
        // looked for once for all headings before it
        if lastFullStop < start { lastFullStop = Self.fullStops.first(in: text, from: start, to: text.count) }
        return lastFullStop
    }

    private static let fullStops = CharacterFinder("。")

    /// 单位：十亿美元、% announces more than one unit.
    private static let joints = ScalarSet("、,，/")

    /// A multiplier and a unit, one of which may be missing: 亿元, 亿, 平方米, %.
    private func namedUnit(at start: Int) -> (unit: HeadingUnit, end: Int)? {
        var i = start
        var power = 0
        if text[i] == UInt8(ascii: "%") { return (HeadingUnit(measure: .percent, power: 0), i + 1) }
        var found = lexicons.units.unit(in: text, at: i)
        while found == nil, let more = reader.part(i).largeUnit ?? reader.part(i).smallUnit, power < 20 {
            power += more
            i = text.after(i)
            found = lexicons.units.unit(in: text, at: i)
        }
        if let (unit, end) = found, unit.dimension != .noun, unit.dimension != .place {
            let measure: Figure.Measure = unit.traits.contains(.points) ? .points : .unit(unit)
            return (HeadingUnit(measure: measure, power: power), end)
        }
        return power > 0 ? (HeadingUnit(measure: .none, power: power), i) : nil
    }

    /// The figure with the unit of the heading, if it is a cell of a table.
    func tableCell(_ figure: Figure) -> Figure? {
        guard let heading, isPlain(figure), isBlank(text.scalar(before: figure.start)),
            text.scalar(figure.end) == 0 || isBlank(text.scalar(figure.end)) || text.scalar(figure.end) == 0x0A,
            !isRecentYear(figure.numeral)
        else { return nil }
        return inheriting(heading.unit, figure)
    }

    private func isPlain(_ figure: Figure) -> Bool {
        figure.measure == .none && figure.high == nil && figure.denominator == nil && figure.numeral.form == .digits
            && !figure.numeral.hasMultiplier
    }

    /// What parts the cells of a table; the first cell of a line names it.
    private func isBlank(_ scalar: UInt32) -> Bool {
        scalar == 0x20 || scalar == 0x09 || scalar == 0x7C || scalar == 0x3000
    }

    private func inheriting(_ unit: HeadingUnit, _ figure: Figure) -> Figure {
        var figure = figure
        figure.measure = unit.measure
        figure.scale(byPowerOfTen: unit.power)
        figure.numeral.hasMultiplier = unit.power > 0
        figure.rule = .headingUnit
        return figure
    }

    // MARK: - 发行总额（亿元）：12.5

    /// Keeps the unit in the brackets that open at `i` for the number right after them.
    func bracketedUnit(at i: Int) {
        guard isHan(text.scalar(before: i)), let (unit, end) = namedUnit(at: text.after(i)) else { return }
        let closing = text.scalar(end)
        guard closing == 0x29 || closing == 0xFF09 else { return }
        // a table with columns of several units
        heading = nil
        var start = text.skippingBlank(text.after(end))
        if text[start] == UInt8(ascii: ":") || text.has("：", at: start) {
            start = text.skippingBlank(text.after(start))
        }
        if text.has("为", at: start) || text.has("达", at: start) { start = text.after(start) }
        label = (unit, start)
    }

    /// The figure with the unit in the brackets before it.
    func labelled(_ figure: Figure) -> Figure? {
        guard let label, label.start == figure.start, isPlain(figure), !text.has("、", at: figure.end),
            text[figure.end] != UInt8(ascii: ".")
        else { return nil }
        return inheriting(label.unit, figure)
    }
}
