/// Ways to write a figure that are read apart from the plain ones: 一米八, 15k元, 20±2℃, 二十三、四岁.
extension FigureReader {
    /// 一米八, 三块五, 1米85, 40秒264: digits behind the unit are its decimals.
    func tail(_ numeral: Numeral) -> [FigureReading] {
        let rest = scalars[numeral.end...]
        guard let start = rest.dropFirst().firstIndex(where: { NumeralScanner.digit($0) != nil || $0.isASCIIDigit }),
            start - numeral.end <= 2, numeral.values.count == 1,
            !rest.contains(where: { $0.value < 0x80 && !$0.isASCIIDigit })
        else { return [] }
        let digits = scalars[start...].compactMap { scalar -> UInt8? in
            scalar.isASCIIDigit ? UInt8(scalar.value - 0x30) : NumeralScanner.digit(scalar).map { UInt8($0) }
        }
        // Only races are timed to three of them.
        let most = scalars[numeral.end..<start].elementsEqual(["秒"]) ? 3 : 2
        guard digits.count == scalars.count - start, digits.count <= most else { return [] }
        let value = numeral.values[0] + DecimalNumber(digits: digits, exponent: -digits.count)
        return [FigureReading([value], unit: scalars[numeral.end..<start])]
    }

    /// 15k元, 300w张, 5.31 million: a letter or an English word that multiplies.
    func lettered(_ numeral: Numeral) -> [FigureReading] {
        let rest = scalars[numeral.end...]
        return Self.multipliers.filter { rest.starts(with: $0.word) }.map { word, power in
            FigureReading(
                numeral.values.map { $0.scaled(byPowerOfTen: power) }, unit: rest.dropFirst(word.count),
                mark: numeral.mark)
        }
    }

    private static let multipliers: [(word: [Unicode.Scalar], power: Int)] = [
        ("k", 3), ("K", 3), ("w", 4), ("W", 4), ("M", 6), ("thousand", 3), ("million", 6), ("billion", 9),
        ("trillion", 12),
    ].map { (Array($0.unicodeScalars), $1) }

    /// 20±2℃ and ±5%: from so much less to so much more. nil if nothing of the kind is written.
    var tolerance: [FigureReading]? {
        let signs = ["±", "正负", "正負"].map { Array($0.unicodeScalars) }
        guard let (sign, place) = signs.lazy.compactMap({ sign in self.place(of: sign).map { (sign, $0) } }).first,
            let spread = Numeral(scalars, at: place + sign.count), let amount = spread.values.first
        else { return nil }
        let unit = scalars[spread.end...]
        guard place > 0 else { return [FigureReading([amount.negated, amount], unit: unit)] }
        guard let middle = Numeral(scalars, at: 0), let center = middle.values.first,
            let low = Self.difference(center, amount)
        else { return [] }
        return [FigureReading([low, center + amount], unit: unit)]
    }

    private func place(of sign: [Unicode.Scalar]) -> Int? {
        scalars.indices.first { scalars[$0...].starts(with: sign) }
    }

    /// a - b, where both have few decimals.
    private static func difference(_ a: DecimalNumber, _ b: DecimalNumber) -> DecimalNumber? {
        for power in 0...9 {
            guard let x = a.scaled(byPowerOfTen: power).integer, let y = b.scaled(byPowerOfTen: power).integer else {
                continue
            }
            return DecimalNumber(x - y).scaled(byPowerOfTen: -power)
        }
        return nil
    }

    /// Both ends of 五、六十 and 二十三、四: what the first lacks stands in the second, or the other way round.
    func neighbours(_ low: DecimalNumber, _ high: DecimalNumber) -> [(DecimalNumber, DecimalNumber)] {
        var pairs: [(DecimalNumber, DecimalNumber)] = []
        for power in 1...16 where (low + DecimalNumber(1)).scaled(byPowerOfTen: power) == high {
            pairs.append((low.scaled(byPowerOfTen: power), high))
        }
        let (first, second) = (low.plainText, high.plainText)
        if first.count > second.count, !first.contains("."), !second.contains(".") {
            let digits = (first.dropLast(second.count) + second).utf8.map { $0 - UInt8(ascii: "0") }
            pairs.append((low, DecimalNumber(digits: digits)))
        }
        return pairs
    }
}
