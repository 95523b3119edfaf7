import TextModel

extension NumeralReader {
    /// The figures or Chinese digits at `start`, up to the first multiplier. `upper` reads 三四百 as 400.
    func coefficient(at start: Int, upper: Bool, continues: Bool = false) -> NumeralCoefficient? {
        let part = part(start)
        if part == CharacterClass.Part.digit.rawValue { return figures(at: start) }
        guard part != 0 && part <= CharacterClass.Part.forty.rawValue else {
            // .77
            return text[start] == UInt8(ascii: ".") && isASCIIDigit(text.scalar(start + 1)) ? figures(at: start) : nil
        }
        if part.largeUnit != nil {
            // the multiplier itself is read by whoever multiplies
            let one = NumeralValue(coefficient: 1, exponent: 0, reader: self)
            return NumeralCoefficient(value: one, end: start, form: .chinese, isBare: true)
        }
        return chinese(at: start, upper: upper, continues: continues)
    }

    // MARK: - Figures

    /// 1200, 1,200.5 and, with a full-width comma, 1，200.
    private func figures(at start: Int) -> NumeralCoefficient {
        var digits = DigitRun()
        var i = run(of: &digits, from: start)
        if i - start <= 3 {
            while let group = thousands(at: i) {
                i = run(of: &digits, from: group)
            }
        }
        let whole = digits.count
        if let start = decimalStart(at: i) { i = run(of: &digits, from: start) }
        let decimals = digits.count - whole
        let places = start..<i
        let power = powerOfTen(at: &i)
        return NumeralCoefficient(
            value: digits.value(exponent: power - decimals, in: places, of: self), end: i, form: .digits,
            hasDecimals: decimals > 0,
            digitCount: whole)
    }

    /// The first decimal after a point at `i`: 3.5, 8 .5 and, where a percent sign or multiplier follows, 3·5%.
    private func decimalStart(at i: Int) -> Int? {
        switch text[i] {
        case UInt8(ascii: "."): return isASCIIDigit(text.scalar(i + 1)) ? i + 1 : nil
        case UInt8(ascii: " "):
            return text[i + 1] == UInt8(ascii: ".") && isASCIIDigit(text.scalar(i + 2)) ? i + 2 : nil
        case 0xC2:
            guard text.has("·", at: i) else { return nil }
            var end = i + 2
            while isASCIIDigit(text.scalar(end)) && end - i < 8 { end += 1 }
            return end > i + 2 && isMeasure(at: end) ? i + 2 : nil
        default: return nil
        }
    }

    /// What makes a point of the · in 3·5%, 2·1万 and 6·4公里; in 7·20特大暴雨 it parts month and day.
    private func isMeasure(at i: Int) -> Bool {
        if text[i] == UInt8(ascii: "%") || part(i).largeUnit != nil { return true }
        guard let unit = units.unit(in: text, at: i)?.unit else { return false }
        return unit.isMeasured && unit.dimension != .time || unit.traits.contains(.points)
    }

    /// Appends the figures from `start` on; returns their end.
    private func run(of digits: inout DigitRun, from start: Int) -> Int {
        var i = start
        while true {
            let digit = text[i] &- 0x30
            guard digit < 10 else { return i }
            digits.append(digit)
            i += 1
        }
    }

    /// The start of three figures after a comma at `i`, if they are three.
    private func thousands(at i: Int) -> Int? {
        let first = text[i] == UInt8(ascii: ",") ? i + 1 : text.has("，", at: i) ? i + 3 : i
        guard first > i, isASCIIDigit(text.scalar(first)), isASCIIDigit(text.scalar(first + 1)),
            isASCIIDigit(text.scalar(first + 2)), !isASCIIDigit(text.scalar(first + 3))
        else { return nil }
        return first
    }

    // MARK: - Chinese digits

    /// 三千五百二十六, 二〇二三, 三点五, 十几.
    private func chinese(at start: Int, upper: Bool, continues: Bool) -> NumeralCoefficient? {
        var section = ChineseSection(continues: continues)
        var i = start
        while section.step(self, at: &i, upper: upper) {}
        guard i > start else { return nil }
        var result = NumeralCoefficient(
            value: section.value(self), end: i, form: .chinese, inexact: section.inexact, isBare: section.isBare,
            digitCount: section.digitCount, hasPair: section.hasPair, isPair: section.isPair,
            isNaked: section.digitCount > 0 && !section.hasLeadingZero)
        if section.inexact == nil { addDecimals(to: &result) }
        return result
    }

    /// The 点五 of 三点五. 八点三十分 is a time of day.
    private func addDecimals(to result: inout NumeralCoefficient) {
        guard let decimals = decimals(at: result.end) else { return }
        result.value = result.value + decimals.value
        result.hasDecimals = true
        result.isPair = false
        result.end = decimals.end
    }

    /// A point and digits at `point`; the point of 八.四% is a full stop, which also parts 九.一八.
    func decimals(at point: Int) -> (value: NumeralValue, end: Int)? {
        let isStop = text[point] == UInt8(ascii: ".")
        let point = isStop ? point : text.skippingBlanks(point)
        guard isStop || text.has("点", at: point) || text.has("點", at: point) else { return nil }
        var digits = DigitRun()
        let start = isStop ? point + 1 : skippingInnerBlanks(text.after(point))
        var i = start
        while let digit = part(i).chineseDigit, !text.has("两", at: i) {
            digits.append(UInt8(digit))
            i = text.after(i)
        }
        guard digits.count > 0, part(i).smallUnit == nil, !isTimeOfDay(i), !isStop || isMeasured(i) else { return nil }
        return (digits.value(exponent: -digits.count, in: start..<i, of: self), i)
    }

    /// True where something that is counted or measured stands at `i`.
    private func isMeasured(_ i: Int) -> Bool {
        text[i] == UInt8(ascii: "%") || part(i).largeUnit != nil || units.unit(in: text, at: i) != nil
    }

    /// 八点零五分, but not 三点五分之… nor 三点五分钟.
    private func isTimeOfDay(_ i: Int) -> Bool {
        text.has("分", at: i) && !text.has("钟", at: i + 3) && !text.has("之", at: i + 3)
    }
}

/// Digits as they are read: a machine word as long as they fit.
struct DigitRun {
    private(set) var count = 0
    private var word: UInt64 = 0

    @inline(__always)
    mutating func append(_ digit: UInt8) {
        count &+= 1
        if count <= 19 { word = word &* 10 &+ UInt64(digit) }
    }

    /// The number that the digits spell, times a power of ten.
    /// - Parameter places: where they stand, with nothing else between them that could be a digit.
    @inline(__always)
    func value(exponent: Int, in places: Range<Int>, of reader: NumeralReader) -> NumeralValue {
        if count <= 19 { return NumeralValue(coefficient: word, exponent: exponent, reader: reader) }
        return NumeralValue(ExactDecimal(digits: reader.digits(in: places), exponent: exponent), reader: reader)
    }
}

extension NumeralReader {
    /// All digits that stand in `places`, in figures or in Chinese.
    fileprivate func digits(in places: Range<Int>) -> [UInt8] {
        var digits: [UInt8] = []
        var i = places.lowerBound
        while i < places.upperBound {
            if isASCIIDigit(text.scalar(i)) {
                digits.append(text[i] - 0x30)
            } else if let digit = part(i).chineseDigit {
                digits.append(UInt8(digit))
            }
            i = text.after(i)
        }
        return digits
    }
}
