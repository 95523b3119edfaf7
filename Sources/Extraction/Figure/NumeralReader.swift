import TextModel

/// Reads numerals, in figures and in Chinese characters, exactly. Looks at each byte a bounded number of times.
final class NumeralReader {
    let text: Scalars
    let units: UnitLexicon
    /// Whether 兆 is 10^12 where no unit says otherwise.
    let isTraditional: Bool
    private let table = CharacterTable.numerals
    /// The numbers that do not fit a machine word, for those that stand for them.
    private(set) var longNumbers: [ExactDecimal] = []

    init(text: Scalars, units: UnitLexicon, isTraditional: Bool = false) {
        self.text = text
        self.units = units
        self.isTraditional = isTraditional
    }

    /// Keeps a long number; returns its place.
    func keep(_ number: ExactDecimal) -> Int {
        longNumbers.append(number)
        return longNumbers.count - 1
    }

    /// What the scalar at `i` can be in a numeral.
    @inline(__always)
    func part(_ i: Int) -> UInt8 {
        let scalar = text.scalar(i)
        let part = table[scalar] & CharacterClass.partMask
        return scalar == 0x53C2 ? financialThree(at: i) : part
    }

    /// The longest numeral that starts at `start`, without a sign.
    func numeral(at start: Int) -> NumeralReading? { plainNumeral(at: start) ?? longestNumeral(at: start) }

    /// Figures, one Chinese digit, or tens, behind which nothing stands that could belong to the numeral: most are such.
    @inline(__always)
    private func plainNumeral(at start: Int) -> NumeralReading? {
        if text[start] &- 0x30 < 10 { return plainFigures(at: start) }
        guard let digit = plainDigit(at: start) else {
            return text.has("十", at: start) ? plainTens(1, from: start, unit: start) : nil
        }
        let end = text.after(start)
        if text.has("十", at: end) { return plainTens(digit, from: start, unit: end) }
        return plainChinese(digit, start..<end, digitCount: 1)
    }

    /// 十, 十五, 三十 and 二十五.
    private func plainTens(_ tens: Int, from start: Int, unit: Int) -> NumeralReading? {
        let end = text.after(unit)
        guard let ones = plainDigit(at: end), !text.has("两", at: end) else {
            return plainChinese(tens * 10, start..<end, digitCount: 0)
        }
        return plainChinese(tens * 10 + ones, start..<text.after(end), digitCount: 0)
    }

    @inline(__always)
    private func plainChinese(_ value: Int, _ range: Range<Int>, digitCount: Int) -> NumeralReading? {
        guard !goesOn(digitsBefore: range.upperBound) else { return nil }
        var shape = NumeralShape(
            start: range.lowerBound, end: range.upperBound, form: .chinese, digitCount: digitCount)
        shape.integer = value
        return NumeralReading(value: NumeralValue(coefficient: UInt64(value), exponent: 0, reader: self), shape: shape)
    }

    /// 1 to 9, as they are written in words.
    @inline(__always)
    private func plainDigit(at i: Int) -> Int? {
        guard let digit = part(i).chineseDigit, digit > 0, Self.plainDigits.contains(text.scalar(i)) else { return nil }
        return digit
    }

    /// 2000, 5.7, 300万 and 1.25亿.
    @inline(__always)
    private func plainFigures(at start: Int) -> NumeralReading? {
        var (digits, end) = (UInt64(0), start)
        readFigures(&digits, &end, from: start)
        let whole = end
        if text[end] == UInt8(ascii: "."), text[end + 1] &- 0x30 < 10 {
            end += 1
            readFigures(&digits, &end, from: start)
        }
        var shape = NumeralShape(
            start: start, end: end, form: .digits, hasDecimals: end > whole, digitCount: whole - start)
        if let power = part(end).largeUnit, power < 12 {
            (shape.power, shape.hasMultiplier, shape.end) = (power, true, text.after(end))
            // 00万 is no number, 5万点三 goes on
            if digits == 0 || Self.pointsInWords.contains(text.scalar(shape.end)) { return nil }
        }
        guard !goesOn(figuresBefore: shape.end) else { return nil }
        let decimals = max(0, end - whole - 1)
        let value = NumeralValue(coefficient: digits, exponent: shape.power - decimals, reader: self)
        shape.integer = end == whole && shape.power == 0 ? Int(truncatingIfNeeded: digits) : value.integer
        return NumeralReading(value: value, shape: shape)
    }

    private static let pointsInWords = ScalarSet("点點")

    /// Appends the figures at `end` to `digits` and moves `end` behind them, as long as all from `start` on are sure to fit.
    @inline(__always)
    private func readFigures(_ digits: inout UInt64, _ end: inout Int, from start: Int) {
        while text[end] &- 0x30 < 10, end - start < 18 {
            digits = digits &* 10 &+ UInt64(text[end] &- 0x30)
            end += 1
        }
    }

    private static let plainDigits = ScalarSet("一二两三四五六七八九")

    /// What can go on with figures: digits, commas, points, powers, multipliers, 余 and 多 before them.
    @inline(__always)
    private func goesOn(figuresBefore i: Int) -> Bool {
        let scalar = text.scalar(i)
        if scalar < 0x80 {
            return scalar >= 0x20 && scalar != 0x25 && scalar != 0x29 && scalar != 0x2D && scalar != 0x7E
        }
        // ·, × and the full-width comma
        return scalar == 0xB7 || scalar == 0xD7 || scalar == 0xFF0C || mayContinue(i)
    }

    /// What can go on with a Chinese digit: a point, a 、 that parts thousands, and what goes on with all numerals.
    @inline(__always)
    private func goesOn(digitsBefore i: Int) -> Bool {
        let scalar = text.scalar(i)
        return scalar < 0x80
            ? scalar >= 0x20 : scalar == 0x70B9 || scalar == 0x9EDE || scalar == 0x3001 || mayContinue(i)
    }

    /// The same, whatever it is made of.
    func longestNumeral(at start: Int) -> NumeralReading? {
        guard var reading = unfinished(at: start), reading.end > start, !isOrdinaryWord(reading) else { return nil }
        reading.shape.integer = reading.value.integer
        reading.shape.isRange = reading.high != nil
        return reading
    }

    /// 陆, 伍, 拾 … alone are numerals only before an amount of money.
    private func isOrdinaryWord(_ reading: NumeralReading) -> Bool {
        guard reading.form == .chinese else { return false }
        guard reading.end == text.after(reading.start) else { return beginsWithLand(reading) }
        let scalar = text.scalar(reading.start)
        guard Self.financialCharacters.contains(scalar) else { return false }
        // 负壹, but not 陆、港: 陆 and 伍 are words of their own
        let isApart = !isHan(text.scalar(before: reading.start)) || text.scalar(before: reading.start) == 0x8D1F
        if isApart, !isHan(text.scalar(reading.end)), Self.financialDigits.contains(scalar) { return false }
        return fractionEnd(at: reading.end) == nil && !text.has("又", at: reading.end)
            && !text.has("之", at: text.before(reading.start))
            && units.unit(in: text, at: reading.end)?.unit.dimension != .money
            && !isSmallMoney(at: reading.end, before: scalar)
    }

    /// 大陆两地: what seems to be 陆两 is 大陆 and 两.
    private func beginsWithLand(_ reading: NumeralReading) -> Bool {
        text.has("陆", at: reading.start) && isHan(text.scalar(before: reading.start))
            && (part(text.after(reading.start)).chineseDigit != nil || part(text.after(reading.start)).smallUnit != nil)
            && !Self.financialCharacters.contains(text.scalar(text.after(reading.start)))
            && !Self.financialCharacters.contains(text.scalar(before: reading.start))
    }

    /// 壹分 and 肆角叁分.
    private func isSmallMoney(at i: Int, before digit: UInt32) -> Bool {
        text.has("分", at: i) && !isHan(text.scalar(text.after(i)))
    }

    private static let financialCharacters = ScalarSet("壹弌贰叁肆伍陆柒捌玖拾佰仟幺")
    /// True for 壹, 贰 and the like, which hardly anything but money is written with.
    func isFinancialDigit(_ i: Int) -> Bool { Self.financialDigits.contains(text.scalar(i)) }

    private static let financialDigits = ScalarSet("壹贰叁肆柒捌玖")

    private func unfinished(at start: Int) -> NumeralReading? {
        guard let first = coefficient(at: start, upper: false) else { return nil }
        let shape = NumeralShape(
            start: start, end: first.end, form: first.form, inexact: first.inexact, isBare: first.isBare,
            hasDecimals: first.hasDecimals, digitCount: first.digitCount, isPair: first.isPair)
        var reading = NumeralReading(value: first.value, shape: shape)
        guard mayContinue(first.end) else {
            if first.hasPair { reading.high = coefficient(at: start, upper: true)?.value }
            return reading
        }
        var hasPair = first.hasPair
        sum(first, upper: false, into: &reading, hasPair: &hasPair)
        if hasPair, let first = coefficient(at: start, upper: true) {
            var high = reading
            sum(first, upper: true, into: &high, hasPair: &hasPair)
            reading.high = high.value
        }
        return reading
    }

    /// True if what stands at `i` can be a multiplier, or a word before one.
    @inline(__always)
    private func mayContinue(_ i: Int) -> Bool {
        let scalar = text.scalar(i)
        if scalar < 0x80 { return scalar == 0x20 || Self.letterPower(scalar) != nil }
        if table[scalar] & CharacterClass.partMask != 0 || scalar == 0x3000 { return true }
        switch scalar {
        case 0x4F59, 0x591A, 0x6765, 0x4E2A: return mayStandInside(scalar, before: text.after(i))
        default: return false
        }
    }

    /// True for the 余, 多 and 来 of 三百余万 and 两多个亿 and the 个 of 两个亿 and 十个多亿; most stand before a unit or a noun.
    private func mayStandInside(_ word: UInt32, before i: Int) -> Bool {
        let scalar = text.scalar(i)
        if word == 0x4E2A, scalar == 0x4F59 || scalar == 0x591A || scalar == 0x6765 { return true }
        return scalar == 0x4E2A || scalar == 0x20 || scalar == 0x3000 || part(i).largeUnit != nil
    }

    /// Adds up 3亿5000万 and 一千零一亿一千零一万一千零一 part by part.
    private func sum(
        _ first: NumeralCoefficient, upper: Bool, into reading: inout NumeralReading, hasPair: inout Bool
    ) {
        var sum = NumeralSum(first.value)
        var current = first
        reading.value = first.value
        while let end = multiply(&sum, by: &current, of: &reading) {
            reading.shape.end = end
            reading.value = sum.value
            reading.shape.inexact = current.inexact
            if current.hasDecimals || current.inexact != nil { return }
            guard let next = addend(at: end, afterPower: sum.lastPower, upper: upper) else {
                return addDecimals(at: end, to: &reading)
            }
            let before = reading
            // the 二 of 三万二 is 二千, that of 一亿二万 is not
            guard sum.add(next, isElliptic: isElliptic(next, after: first, below: sum.lastPower)) else { return }
            reading.shape.isSum = true
            hasPair = hasPair || next.hasPair
            reading.shape.end = next.end
            reading.value = sum.value
            reading.shape.inexact = next.inexact
            current = next
            if next.hasDecimals && next.form == .chinese {
                // 三十三万三千点五亿: the whole is multiplied
                var place = next.end
                while let power = part(place).largeUnit, power < 12 {
                    reading.value = reading.value.scaled(byPowerOfTen: power)
                    place = text.after(place)
                }
                return reading.shape.end = place
            }
            // 一亿二千亿 is 一亿 and 二千亿
            if part(next.end).largeUnit != nil {
                var trial = (sum, current, reading)
                if multiply(&trial.0, by: &trial.1, of: &trial.2) == nil { return reading = before }
            }
        }
    }

    /// The 二 of 三万二 is 二千, the 6 of 4万6 is 6000.
    private func isElliptic(_ next: NumeralCoefficient, after first: NumeralCoefficient, below power: Int) -> Bool {
        if next.form == .chinese {
            return next.isNaked && next.digitCount == 1 && part(next.end).largeUnit == nil
        }
        return isTenth(next, of: power) && !isMultiplied(next.end) && !first.hasDecimals
            && part(next.end - 4) != 1
    }

    /// The part that goes on after the multiplier before `end`.
    private func addend(at end: Int, afterPower power: Int, upper: Bool) -> NumeralCoefficient? {
        // 1千零20
        var start = part(end) == 1 && isASCIIDigit(text.scalar(text.after(end))) ? text.after(end) : end
        let place = skippingInnerBlanks(start)
        let crossesBlank = place > start
        start = place
        guard let next = coefficient(at: start, upper: upper, continues: true), !next.isBare,
            !crossesBlank || next.form == .chinese && !next.isNaked
        else { return nil }
        if next.form == .digits, !next.hasDecimals, !isMultiplied(next.end), !fits(next, below: power) { return nil }
        if next.form == .chinese, !followsOn(next, at: start, below: power) { return nil }
        // 277万两 is a weight: 2000 more would be 二千
        if next.isNaked, next.digitCount == 1, text.has("两", at: start) { return nil }
        // 5兆5893.73亿 and 4万1603.36, but not the 5.2 of 3万5.2
        guard !next.hasDecimals || next.form == .chinese || next.digitCount == 4 || part(next.end).largeUnit != nil
        else { return nil }
        return next
    }

    /// Digit by digit, 二万一五〇〇 and 六亿三一二万 fill the places below the multiplier; 四十万十五岁 are two figures.
    private func followsOn(_ next: NumeralCoefficient, at start: Int, below power: Int) -> Bool {
        if power >= 4, text.has("十", at: start), part(next.end).largeUnit == nil { return false }
        guard next.isNaked, next.digitCount > 1 else { return true }
        if power == 4 { return next.digitCount == 4 && !text.has("年", at: next.end) }
        return power == 8 && (3...4).contains(next.digitCount) && part(next.end).largeUnit == 4
    }

    /// The figures of 1万2000 fill the places below 万, those of 1万64人 have a unit; the 50 of 7万50… does not fit.
    private func fits(_ next: NumeralCoefficient, below power: Int) -> Bool {
        let isWritten = next.value >= NumeralValue(coefficient: 1, exponent: max(0, power - 2))
        return isWritten || part(next.end - next.digitCount - 3) == 1 || isTenth(next, of: power)
            || next.digitCount > 1 && units.unit(in: text, at: next.end) != nil
    }

    /// 4万6 is 46000 where nothing follows that the 6 may belong to: not in 25万5G, 百万5岁 and 1亿6….
    private func isTenth(_ next: NumeralCoefficient, of power: Int) -> Bool {
        guard next.digitCount == 1, next.form == .digits, power >= 4, !next.value.isZero else { return false }
        let scalar = text.scalar(next.end)
        if isASCIILetter(scalar) || scalar == 0x2E || scalar == 0x2C || scalar == 0x25 { return false }
        switch units.unit(in: text, at: next.end)?.unit.dimension {
        case .time?, .age?, .length?, .data?: return false
        default: return true
        }
    }

    private func isMultiplied(_ i: Int) -> Bool {
        var inexact: Modifier?
        let part = part(skippingInexactness(i, &inexact))
        return part.largeUnit != nil || part.smallUnit != nil
    }

    /// The 点三 of 五万点三.
    private func addDecimals(at end: Int, to reading: inout NumeralReading) {
        guard let decimals = decimals(at: end) else { return }
        reading.value = reading.value + decimals.value
        reading.shape.hasDecimals = true
        reading.shape.isSum = true
        reading.shape.end = decimals.end
    }

    /// Multiplies by all multipliers at the end of `current`; nil if there is none, or none that fits.
    private func multiply(
        _ sum: inout NumeralSum, by current: inout NumeralCoefficient, of reading: inout NumeralReading
    ) -> Int? {
        var end: Int?
        var place = current.end
        var power = 0
        while let multiplier = multiplier(
            at: place, after: current, isFirst: end == nil, continues: reading.shape.isSum)
        {
            // 4千多万 and 2万多亿, but not 10万多万
            if multiplier.inexact != nil, power >= 4, multiplier.power <= power { break }
            guard sum.multiply(byPowerOfTen: multiplier.power) else { break }
            power += multiplier.power
            if let inexact = multiplier.inexact { current.inexact = inexact }
            reading.shape.hasMultiplier = reading.hasMultiplier || multiplier.power >= 4 || current.form == .digits
            reading.shape.power += multiplier.power
            place = multiplier.end
            end = place
        }
        return end
    }
}
