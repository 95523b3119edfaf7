/// The small whole numbers that dates are made of.
extension DateScan {
    /// A whole number as dates use it.
    struct Number {
        let value: Int
        let end: Int
        /// Digits as written: 4 for 2024 and 二〇二四, 0 for 二十.
        let digitCount: Int
        let isChinese: Bool
        /// 七八月 is from July to August.
        var upper: Int?
    }

    /// The number at `i`; nil for one too long for a date, with decimals or with more than 千.
    @inline(__always)
    func number(at i: Int) -> Number? {
        let part = self.part(i)
        if part == CharacterClass.Part.digit.rawValue { return figures(at: i) }
        guard part != 0, part <= CharacterClass.Part.forty.rawValue else { return nil }
        return chineseNumber(at: i)
    }

    /// 2024, 08; not 3.5 nor 1,200.
    private func figures(at i: Int) -> Number? {
        var value = 0
        var end = i
        while true {
            let digit = text[end] &- 0x30
            guard digit < 10 else { break }
            if end - i == 4 { return nil }
            value = value * 10 + Int(digit)
            end += 1
        }
        let next = text[end]
        if next == UInt8(ascii: ".") || next == UInt8(ascii: ","), isASCIIDigit(text.scalar(end + 1)) { return nil }
        return Number(value: value, end: end, digitCount: end - i, isChinese: false)
    }

    /// 二〇二四, 十九, 廿三, 三十一, 一百一十三, 两千零四, 七八.
    private func chineseNumber(at start: Int) -> Number? {
        var read = ChineseNumber()
        var i = start
        while read.take(part(of: i)) { i = text.after(i) }
        guard i > start, let value = read.value, !continuesNumeral(at: i) else { return nil }
        return Number(value: value, end: i, digitCount: read.digitCount, isChinese: true, upper: read.upper)
    }

    /// The 0 of 二00一 counts as 〇.
    private func part(of i: Int) -> UInt8 { text[i] == 0x30 ? 1 : part(i) }

    /// 十几, 十余, 三万, 三点五: no number of a date.
    private func continuesNumeral(at i: Int) -> Bool {
        let part = self.part(i)
        if part.largeUnit != nil || part == CharacterClass.Part.unknown.rawValue { return true }
        return part == CharacterClass.Part.several.rawValue || part == CharacterClass.Part.digit.rawValue
    }

    /// The place behind the numeral at `i`, whatever it is, so that none is begun in its middle.
    func endOfNumeral(at i: Int) -> Int {
        if text[i] &- 0x30 < 10 { return endOfNumeral(figuresBefore: text.endOfFigures(at: i)) }
        var end = i
        while (1...CharacterClass.Part.forty.rawValue).contains(part(end)) { end = text.after(end) }
        return max(end, text.after(i))
    }

    /// The same behind figures that end at `end`. 3.5月: 5月 is no month.
    @inline(__always)
    func endOfNumeral(figuresBefore end: Int) -> Int {
        text[end] == UInt8(ascii: ".") && text[end &+ 1] &- 0x30 < 10 ? decimalsEnd(after: end) : end
    }

    /// Behind the decimals after a point; where they begin if they begin a date of their own: 1.5月8日.
    private func decimalsEnd(after point: Int) -> Int {
        if let first = number(at: point + 1) {
            // 1.2017年10月 is the first of a list
            if first.digitCount == 4, text.has("年", at: first.end) { return point + 1 }
            if text.has("月", at: first.end), let day = number(at: text.after(first.end)), text.has("日", at: day.end) {
                return point + 1
            }
        }
        return text.endOfFigures(at: point + 1)
    }
}

/// A Chinese numeral below ten thousand, character by character.
private struct ChineseNumber {
    /// The sum of the parts with a unit: 二十 of 二十三.
    private var total = 0
    /// The digits since the last unit.
    private var digits = 0
    private var count = 0
    private var hasUnit = false
    private var lastUnit = Int.max
    private var previous = -1
    /// Written as two rising neighbours, 七八: from 7 to 8.
    private(set) var upper: Int?

    /// Digits as written; 0 where there is a unit.
    var digitCount: Int { hasUnit ? 0 : count }

    var value: Int? {
        if hasUnit { return digits < 10 ? total + digits : nil }
        return count <= 4 ? digits : nil
    }

    /// Takes one character by its part; false if the numeral ends before it.
    mutating func take(_ part: UInt8) -> Bool {
        if let digit = part.chineseDigit { return take(digit: digit) }
        switch part {
        case CharacterClass.Part.ten.rawValue: return take(unit: 10)
        case CharacterClass.Part.hundred.rawValue: return take(unit: 100)
        case CharacterClass.Part.thousand.rawValue: return take(unit: 1000)
        case CharacterClass.Part.twenty.rawValue: return take(tens: 20)
        case CharacterClass.Part.thirty.rawValue: return take(tens: 30)
        default: return false
        }
    }

    private mutating func take(digit: Int) -> Bool {
        guard count < 5, !hasUnit || count == 0 || digits == 0 else { return false }
        upper = count == 1 && !hasUnit && digit == previous + 1 && previous > 0 ? digit : nil
        digits = digits * 10 + digit
        count += 1
        previous = digit
        return true
    }

    private mutating func take(unit: Int) -> Bool {
        guard unit < lastUnit, digits < 10, hasUnit || count <= 1 else { return false }
        if digits == 0 && unit > 10 { return false }
        total += (digits == 0 ? 1 : digits) * unit
        return reset(to: unit)
    }

    private mutating func take(tens: Int) -> Bool {
        guard !hasUnit, count == 0 else { return false }
        total = tens
        return reset(to: 10)
    }

    private mutating func reset(to unit: Int) -> Bool {
        (digits, count, hasUnit, lastUnit, upper) = (0, 0, true, unit, nil)
        return true
    }
}
