/// One way to read the words of a figure: numbers, the words after them, and what stands between.
struct FigureReading {
    /// One number, or the two ends of a range.
    var numbers: [DecimalNumber]
    /// The words of the unit; empty where there is none.
    var unit: [Unicode.Scalar]
    var mark: Numeral.Mark?
    /// 上万: ten thousand at the least.
    var isMinimum = false
    var fraction: (numerator: DecimalNumber, denominator: DecimalNumber)?

    init(_ numbers: [DecimalNumber], unit: some Sequence<Unicode.Scalar>, mark: Numeral.Mark? = nil) {
        (self.numbers, self.unit, self.mark) = (numbers, Array(unit), mark)
    }
}

/// Reads the words of quantities and percentages anew.
///
/// Where words can be read in several ways (3千米 is 3 千米 and 3000 米), all of them are given. Words that it does not
/// know give none: then there is nothing to hold the record against.
struct FigureReader {
    let scalars: [Unicode.Scalar]

    /// All readings of a figure's words.
    static func readings(of surface: [Unicode.Scalar]) -> [FigureReading] {
        var words = surface.filter { !$0.isBlank }
        // Nobody states a figure in more words; what is longer is not worth the time.
        guard words.count <= 128 else { return [] }
        // 零下3度 may be given as 3 or as -3.
        if words.starts(with: "零下".unicodeScalars) {
            let readings = FigureReader(scalars: Array(words.dropFirst(2))).all
            return readings + readings.map(\.negated)
        }
        let isNegative = words.first.map { "-−－负負".unicodeScalars.contains($0) } ?? false
        if isNegative || words.first == "+" { words.removeFirst() }
        // 负的0.3%
        if isNegative, words.first == "的" { words.removeFirst() }
        let signs = words.prefix(currencyLength(words))
        words.removeFirst(signs.count)
        var readings = FigureReader(scalars: withoutThousandsMark(words)).all
        // The unit of $500 stands before the number.
        if !signs.isEmpty {
            readings += readings.filter(\.unit.isEmpty).map { FigureReading($0.numbers, unit: signs, mark: $0.mark) }
        }
        return isNegative ? readings.map(\.negated) : readings
    }

    /// The length of the name or sign of a currency before a number.
    private static func currencyLength(_ words: [Unicode.Scalar]) -> Int {
        let name = currencies.first { words.starts(with: $0) }
        return name?.count ?? words.prefix { "$¥€£＄￥￡".unicodeScalars.contains($0) }.count
    }

    private static let currencies = [
        "新台币", "新臺幣", "新台幣", "台币", "台幣", "臺幣", "人民币", "人民幣", "港币", "港幣", "美元", "美金", "日圆", "日元", "日币", "日幣",
        "欧元", "歐元", "韩元", "韓元", "韩币", "韓幣", "澳币", "澳幣", "加币", "加幣", "英镑", "英鎊", "NT$", "US$", "HK$",
    ]
    .map { Array($0.unicodeScalars) }

    /// 二、○八二亿 without the mark that parts its thousands.
    private static func withoutThousandsMark(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard let mark = words.firstIndex(of: "、"), mark + 4 < words.count,
            words[..<mark].allSatisfy({ NumeralScanner.digit($0) != nil }),
            words[(mark + 1)...(mark + 3)].allSatisfy({ NumeralScanner.digit($0) != nil }),
            NumeralScanner.power(words[mark + 4]) ?? 0 >= 4
        else { return words }
        return Array(words[..<mark] + words[(mark + 1)...])
    }

    private var all: [FigureReading] {
        if let special = half ?? doubling ?? tolerance ?? fraction { return special }
        if scalars.first == "上", let numeral = Numeral(scalars, at: 1), numeral.hasPower {
            return single(numeral).map { reading in
                var reading = reading
                reading.isMinimum = true
                return reading
            }
        }
        guard let numeral = Numeral(scalars, at: 0) else { return [] }
        return range(from: numeral) ?? steps(from: numeral) ?? single(numeral)
    }
}

// MARK: - One number

extension FigureReader {
    /// A number and its unit, and what else that may mean.
    private func single(_ numeral: Numeral) -> [FigureReading] {
        let rest = scalars[numeral.end...]
        let tails = tail(numeral)
        guard tails.isEmpty, !Self.containsNumber(rest) else { return tails }
        var readings = lettered(numeral)
        let (spoken, positional) = (numeral.values, numeral.positional.map { [$0] } ?? [])
        for values in spoken == positional ? [spoken] : [spoken, positional] where !values.isEmpty {
            readings.append(FigureReading(values, unit: rest, mark: numeral.mark))
            readings += withHalf(values, rest) + withMore(values, rest)
        }
        return readings + withPrefixedUnit(numeral)
    }

    /// Whether a second number stands in the words that ought to be a unit; digits at their end may belong to it (m2), and so
    /// does what it is counted by (mg/100ml).
    private static func containsNumber(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
        words.contains("零") || words.prefix { $0 != "/" }.dropLast().contains(where: \.isASCIIDigit)
    }

    /// 三个半小时, 两年半: the half belongs to the number, the unit may stand on either side of it.
    private func withHalf(_ values: [DecimalNumber], _ rest: ArraySlice<Unicode.Scalar>) -> [FigureReading] {
        guard values.count == 1, let place = rest.firstIndex(of: "半"), place > rest.startIndex else { return [] }
        let value = [values[0] + DecimalNumber(digits: [5], exponent: -1)]
        let (before, after) = (rest[..<place], rest[(place + 1)...])
        return [before + after, before, after].map { FigureReading(value, unit: $0) }
    }

    /// 三年多, 三个多月: what is more stands inside or behind the unit.
    private func withMore(_ values: [DecimalNumber], _ rest: ArraySlice<Unicode.Scalar>) -> [FigureReading] {
        guard let place = rest.dropFirst().firstIndex(where: { "多余餘".unicodeScalars.contains($0) }) else { return [] }
        return [FigureReading(values, unit: rest[..<place] + rest[(place + 1)...], mark: .more)]
    }

    /// The reading in which the last token of the numeral begins the unit: 千米, 兆瓦, 百帕, 两.
    private func withPrefixedUnit(_ numeral: Numeral) -> [FigureReading] {
        guard let shorter = shortened(numeral), !shorter.values.isEmpty else { return [] }
        return [FigureReading(shorter.values, unit: scalars[shorter.end...], mark: shorter.mark)]
    }

    /// The numeral without its last token, where that may begin a unit.
    private func shortened(_ numeral: Numeral) -> Numeral? {
        guard numeral.tokens.count > 1, let last = numeral.tokens.last,
            [.power(2), .power(3), .power(12), .digit(2)].contains(last)
        else { return nil }
        return Numeral(tokens: numeral.tokens.dropLast(), mark: numeral.mark, end: numeral.end - 1)
    }
}

// MARK: - Ranges and steps

extension FigureReader {
    /// 3至5亿元, 3亿—5亿元, 5%-10%: nil if no range is written.
    private func range(from numeral: Numeral) -> [FigureReading]? {
        guard let connector = scalars[numeral.end...].firstIndex(where: Self.isConnector) else { return nil }
        let next = scalars[connector...].firstIndex { !Self.isConnector($0) } ?? scalars.endIndex
        guard let second = Numeral(scalars, at: skippingPrefix(at: next)) else { return nil }
        // 3兆瓦到15兆瓦, 30到50千米: what ends a numeral may begin the unit.
        let readings = [numeral, shortened(numeral)].compactMap(\.self).flatMap { low in
            [second, shortened(second)].compactMap(\.self).flatMap { high in
                range(from: low, to: high, connector: connector)
            }
        }
        return readings + sides(scalars[..<connector], scalars[next...])
    }

    /// 三个半月至四个月, 1米73到1米80, 六个月至一年: each side says its number by itself, both in one unit or in months.
    private func sides(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> [FigureReading] {
        let highs = Self.plainReadings(of: right).flatMap(Self.inMonthsToo)
        return Self.plainReadings(of: left).flatMap(Self.inMonthsToo).flatMap { low in
            highs.filter { $0.unit == low.unit }.map { FigureReading(low.numbers + $0.numbers, unit: low.unit) }
        }
    }

    /// Years are twelve months each.
    private static func inMonthsToo(_ reading: FigureReading) -> [FigureReading] {
        guard reading.unit == ["年"] else { return [reading] }
        return [reading, FigureReading(reading.numbers.map { $0.multiplied(by: 12) }, unit: ["个", "月"])]
    }

    /// The readings of words as one number with its unit, or one measure in several steps.
    private static func plainReadings(of words: ArraySlice<Unicode.Scalar>) -> [FigureReading] {
        let reader = FigureReader(scalars: Array(words))
        let readings = Numeral(reader.scalars, at: 0).map { reader.steps(from: $0) ?? reader.single($0) } ?? []
        return readings.filter { $0.numbers.count == 1 && !$0.unit.isEmpty }
    }

    private func range(from numeral: Numeral, to second: Numeral, connector: Int) -> [FigureReading] {
        let (firstUnit, unit) = (scalars[numeral.end..<connector], scalars[second.end...])
        guard let low = numeral.values.first, let high = second.values.last,
            firstUnit.isEmpty || unit.starts(with: firstUnit)
        else { return [] }
        if scalars[connector] == "、", firstUnit.isEmpty {
            let pairs = neighbours(low, high)
            if !pairs.isEmpty { return pairs.map { FigureReading([$0.0, $0.1], unit: unit, mark: second.mark) } }
        }
        if firstUnit.last == "半", unit.last == "半" {
            let half = DecimalNumber(digits: [5], exponent: -1)
            return [FigureReading([low + half, high + half], unit: unit.dropLast())]
        }
        let lows = firstUnit.isEmpty ? scaled(low, numeral, like: second, below: high) : [low]
        return lows.flatMap { low in
            [FigureReading([low, high], unit: unit, mark: numeral.mark ?? second.mark)]
                + withHalf([high], unit).map { FigureReading([low] + $0.numbers, unit: $0.unit) }
        }
    }

    /// In 3至5亿 the first number shares the power of the second, unless it has its own or would be the greater one.
    private func scaled(
        _ low: DecimalNumber, _ numeral: Numeral, like second: Numeral, below high: DecimalNumber
    ) -> [DecimalNumber] {
        guard numeral.trailingPower(atLeast: 4) == 0 else { return [low] }
        let great = second.trailingPower(atLeast: 4)
        let all = numeral.hasPower ? great : second.trailingPower(atLeast: 2)
        let shared = Set([great, all]).sorted().map { low.scaled(byPowerOfTen: $0) }.filter { $0 < high }
        return shared.isEmpty ? [low] : shared
    }

    private static func isConnector(_ scalar: Unicode.Scalar) -> Bool {
        "至到、-—–―~～－−〜和与".unicodeScalars.contains(scalar)
    }

    /// The index after 百分之, which either end of a range may repeat.
    private func skippingPrefix(at index: Int) -> Int {
        let isPrefix = scalars[index...].starts(with: "百分之".unicodeScalars)
        return isPrefix ? index + 3 : index
    }

    /// 1小时20分钟: each step is counted in the next smaller unit; where ten divides them (5元3角), the first unit may
    /// count as well. nil if it is no such measure.
    private func steps(from numeral: Numeral) -> [FigureReading]? {
        guard var total = numeral.values.first, numeral.values.count == 1 else { return nil }
        var position = numeral.end
        var (unit, ratio): ([Unicode.Scalar], Int) = ([], 1)
        var first: [Unicode.Scalar] = []
        while let next = FigureStep.all.first(where: { stepFollows($0, at: position, after: unit) }) {
            guard let second = part(at: position + next.from.count, countedIn: next.to), second.values.count == 1 else {
                return nil
            }
            total = total.multiplied(by: next.ratio) + second.values[0]
            if unit.isEmpty { first = next.from }
            (unit, position, ratio) = (next.to, second.end, ratio * next.ratio)
        }
        if let hundredths = decimals(behind: unit, at: position) {
            return [FigureReading([total + hundredths], unit: unit)]
        }
        guard !unit.isEmpty, scalars[position...].elementsEqual(unit) else { return nil }
        // A sentence of 3年6月 is told in months, that are counted by 个.
        let readings = [FigureReading([total], unit: unit == ["月"] ? ["个", "月"] : unit)]
        guard let power = [10: 1, 100: 2, 1000: 3][ratio] else { return readings }
        return readings + [FigureReading([total.scaled(byPowerOfTen: -power)], unit: first)]
    }

    /// The 14 of 3分40秒14.
    private func decimals(behind unit: [Unicode.Scalar], at position: Int) -> DecimalNumber? {
        guard unit == ["秒"], scalars[position...].starts(with: unit) else { return nil }
        let digits = scalars[(position + 1)...]
        guard (1...3).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
        return DecimalNumber(digits: digits.map { UInt8($0.value - 0x30) }, exponent: -digits.count)
    }

    private func stepFollows(_ step: FigureStep, at position: Int, after unit: [Unicode.Scalar]) -> Bool {
        let (from, rest) = (scalars[position...], scalars[position...].dropFirst(step.from.count))
        guard unit.isEmpty || unit == step.from, from.starts(with: step.from) else { return false }
        // The unit that the second number carries decides the step: 分 is a part of 角, and of an hour.
        return part(at: rest.startIndex, countedIn: step.to) != nil
    }

    /// The number of a step that the unit stands behind: 20 in 1小时20分钟 and 1小时又20分钟, the first 两 in 三斤两两.
    private func part(at position: Int, countedIn unit: [Unicode.Scalar]) -> Numeral? {
        let start = position < scalars.count && scalars[position] == "又" ? position + 1 : position
        guard let numeral = Numeral(scalars, at: start) else { return nil }
        return [numeral, shortened(numeral)].compactMap(\.self).first { scalars[$0.end...].starts(with: unit) }
    }
}

// MARK: - Words for numbers

extension FigureReader {
    /// 一半, 半小时, 半个百分点.
    private var half: [FigureReading]? {
        let value = [DecimalNumber(digits: [5], exponent: -1)]
        if scalars.elementsEqual("一半".unicodeScalars) {
            var reading = FigureReading(value, unit: [])
            reading.fraction = (DecimalNumber(1), DecimalNumber(2))
            return [reading]
        }
        guard scalars.first == "半" else { return nil }
        let rest = scalars.dropFirst()
        let isCounted = rest.first == "个" || rest.first == "個"
        return [FigureReading(value, unit: rest)] + (isCounted ? [FigureReading(value, unit: rest.dropFirst())] : [])
    }

    /// 翻番, 翻一番, 翻了两番: doubled, once for each time.
    private var doubling: [FigureReading]? {
        guard scalars.first == "翻" else { return nil }
        let start = scalars.dropFirst().firstIndex { !"了近约超".unicodeScalars.contains($0) } ?? 1
        let times = Numeral(scalars, at: start)
        let end = times?.end ?? start
        let (count, last) = (times?.values.first.map(\.integer) ?? 1, string(scalars[end...]))
        guard let count, (1...16).contains(count), last == "番" || (times == nil && last == "倍") else { return [] }
        return [FigureReading([DecimalNumber(1 << count)], unit: "倍".unicodeScalars)]
    }

    /// 三分之一, 1/3: nil if no fraction is written, empty if it cannot be read. 百分之 and 千分之 are no fractions here.
    private var fraction: [FigureReading]? {
        guard let first = Numeral(scalars, at: 0) else { return nil }
        let rest = scalars[first.end...]
        let isSpoken = rest.starts(with: "分之".unicodeScalars)
        let isSlash = rest.first == "/" && rest.count > 1 && rest[rest.startIndex + 1].isASCIIDigit
        guard isSpoken || isSlash else { return nil }
        guard let second = Numeral(scalars, at: first.end + (isSpoken ? 2 : 1)), let x = first.values.first,
            let y = second.values.first
        else { return [] }
        let (numerator, denominator) = isSpoken ? (y, x) : (x, y)
        var reading = FigureReading([], unit: scalars[second.end...])
        reading.fraction = (numerator, denominator)
        return [reading]
    }
}

extension FigureReading {
    var negated: FigureReading {
        var reading = self
        reading.numbers = numbers.count == 2 ? [numbers[1].negated, numbers[0].negated] : numbers.map(\.negated)
        return reading
    }
}
