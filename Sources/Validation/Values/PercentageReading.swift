/// Reads the words of percentages anew: 5.7%, 百分之五点七, 三成五, 八五折, 千分之三, 0.6个百分点.
enum PercentageReader {
    enum Unit: String {
        case percent = "%"
        case permille = "‰"
        case point = "pp"
    }

    /// All readings, each with the unit its words say. Empty for words it does not know.
    static func readings(of surface: [Unicode.Scalar]) -> [(numbers: [DecimalNumber], unit: Unit, mark: Numeral.Mark?)]
    {
        let words = surface.filter { !$0.isBlank }
        if words == ["百", "分", "百"] { return [([DecimalNumber(100)], .percent, nil)] }
        let isNegative = words.first == "负" || words.first == "負"
        for (prefix, unit) in [("百分之", Unit.percent), ("千分之", Unit.permille)] {
            let body = isNegative ? words.dropFirst() : words[...]
            guard body.starts(with: prefix.unicodeScalars) else { continue }
            return FigureReader.readings(of: Array(body.dropFirst(3))).filter(\.unit.isEmpty)
                .map { isNegative ? $0.negated : $0 }.map { ($0.numbers, unit, $0.mark) }
        }
        return FigureReader.readings(of: words).compactMap { reading in
            scale(reading).map { ($0.numbers, $0.unit, reading.mark) }
        }
    }

    /// What the words after the number make of it; nil if they make no percentage.
    private static func scale(_ reading: FigureReading) -> (numbers: [DecimalNumber], unit: Unit)? {
        switch string(reading.unit) {
        case "%", "％", "﹪": (reading.numbers, .percent)
        case "‰": (reading.numbers, .permille)
        case "个百分点", "個百分點", "百分点", "百分點": (reading.numbers, .point)
        case "成": (reading.numbers.map { $0.scaled(byPowerOfTen: 1) }, .percent)
        case "折": (reading.numbers.map(discount), .percent)
        default: tenths(reading).map { ($0, .percent) }
        }
    }

    /// 三成五 is 35, 三成半 too.
    private static func tenths(_ reading: FigureReading) -> [DecimalNumber]? {
        guard reading.unit.first == "成", reading.numbers.count == 1 else { return nil }
        let rest = Array(reading.unit.dropFirst())
        let tens = reading.numbers[0].scaled(byPowerOfTen: 1)
        if rest == ["半"] { return [tens + DecimalNumber(5)] }
        guard let numeral = Numeral(rest, at: 0), numeral.end == rest.count, let ones = numeral.values.first,
            ones < DecimalNumber(10)
        else { return nil }
        return [tens + ones]
    }

    /// 八折 is 80, 八五折 and 8.5折 are 85.
    private static func discount(_ number: DecimalNumber) -> DecimalNumber {
        number < DecimalNumber(10) ? number.scaled(byPowerOfTen: 1) : number
    }
}

/// Reads the words of ordinals anew: 第二, 第3, 前三, 首位.
enum OrdinalReader {
    /// One number, or the ends of a range; empty for words it does not know.
    static func numbers(of surface: [Unicode.Scalar]) -> [DecimalNumber] {
        let words = surface.filter { !$0.isBlank }
        switch words.first {
        case "首", "榜": return [DecimalNumber(1)]
        case "前":
            guard let high = whole(Array(words.dropFirst())) else { return [] }
            return high.count == 1 ? [DecimalNumber(1), high[0]] : []
        // 第二至第五 as well
        case "第": return whole(words.filter { $0 != "第" }) ?? []
        default: return []
        }
    }

    /// The numbers of words that are a numeral, or a range of two, and nothing else.
    private static func whole(_ words: [Unicode.Scalar]) -> [DecimalNumber]? {
        FigureReader.readings(of: words).first { $0.unit.isEmpty && $0.fraction == nil && $0.mark == nil }?.numbers
    }
}
