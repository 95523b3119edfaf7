import TextModel

/// Chinese digits and units below 万 as they are read, one run of digits and its unit at a step.
struct ChineseSection {
    /// True after a multiplier: the 六七 of 一万六七 cannot be 67.
    private let continues: Bool
    private var amount: UInt64 = 0
    /// The power of ten of the last unit; the next must be smaller.
    private var unit = 4
    private var run = DigitRun()
    /// Where the digits of the run stand.
    private var places = 0..<0
    private(set) var hasLeadingZero = false
    private(set) var hasPair = false
    private(set) var isPair = false
    private(set) var isBare = false
    private(set) var inexact: Modifier?

    init(continues: Bool) { self.continues = continues }

    func value(_ reader: NumeralReader) -> NumeralValue {
        run.count > 0
            ? run.value(exponent: 0, in: places, of: reader)
            : NumeralValue(coefficient: amount, exponent: 0, reader: reader)
    }

    /// The length of 二〇二三, 0 for 二十三.
    var digitCount: Int { run.count }

    /// Reads on from `i`; false when the section is complete.
    mutating func step(_ reader: NumeralReader, at i: inout Int, upper: Bool) -> Bool {
        var place = isEmpty ? i : reader.skippingInnerBlanks(i)
        if place == i { return read(reader, at: &i, upper: upper) }
        var next = self
        let start = place
        let goesOn = next.read(reader, at: &place, upper: upper)
        // 第二十 三、: what stands behind the blank is the number of the next paragraph
        // 三十 四十: nor the next number
        guard place > start, !reader.text.has("、", at: place), goesOn || reader.part(place).smallUnit == nil
        else { return false }
        (self, i) = (next, place)
        return goesOn
    }

    private var isEmpty: Bool { unit == 4 && run.count == 0 && amount == 0 }

    private mutating func read(_ reader: NumeralReader, at i: inout Int, upper: Bool) -> Bool {
        let part = reader.part(i)
        if part.chineseDigit != nil { return readRun(reader, at: &i, upper: upper) }
        if let power = part.smallUnit { return readUnit(power, reader, at: &i) }
        if part >= CharacterClass.Part.twenty.rawValue && part <= CharacterClass.Part.forty.rawValue && unit > 1 {
            amount += UInt64(part - CharacterClass.Part.twenty.rawValue + 2) * 10
            unit = 1
            i = reader.text.after(i)
            return true
        }
        return false
    }

    /// A unit without a digit: 十五, 一百十五, and the bare 百 and 千 of 百万, 千家.
    private mutating func readUnit(_ power: Int, _ reader: NumeralReader, at i: inout Int) -> Bool {
        guard power < unit, unit == 4 || power == 1 else { return false }
        if power > 1 { isBare = true }
        amount += Self.powers[power]
        unit = power
        i = reader.text.after(i)
        readUnknown(reader, at: &i)
        return inexact == nil
    }

    /// Digits, and the unit after them.
    private mutating func readRun(_ reader: NumeralReader, at i: inout Int, upper: Bool) -> Bool {
        var digits = ShortRun()
        var end = i
        var all = DigitRun()
        while let digit = reader.part(end).chineseDigit {
            // 二两 is a weight, 一两百 a hundred or two
            if digits.count > digits.zeros, reader.text.has("两", at: end),
                !reader.text.has("一", at: i) || digits.count > 1
            {
                break
            }
            digits.append(digit)
            all.append(UInt8(digit))
            end = reader.text.after(end)
        }
        // 一千五百零几
        if digits.count == digits.zeros, unit < 4, reader.part(end) == CharacterClass.Part.unknown.rawValue {
            (inexact, i) = (.over, reader.text.after(end))
            return false
        }
        let place = reader.skippingInnerBlanks(end)
        let power = reader.part(place).smallUnit ?? 0
        if power > 0 && power < unit, var digit = digits.beforeUnit(upper: upper) {
            // 零十 is ten, 零百 a hundred
            if digits.count == digits.zeros { digit = 1 }
            if unit == 4 && digits.zeros > 0 { hasLeadingZero = true }
            hasPair = hasPair || digits.isPair
            amount += UInt64(digit) * Self.powers[power]
            unit = power
            i = reader.text.after(place)
            readUnknown(reader, at: &i)
            return inexact == nil
        }
        if unit == 4, let whole = thousands(all, reader, at: &end) { all = whole }
        guard unit < 4 else { return takeDigits(all, digits, reader, end: end, at: &i, upper: upper) }
        return takeTail(digits, end: end, at: &i, upper: upper)
    }

    /// 二、○八二亿: three digits after a 、, as gazettes part thousands.
    private func thousands(_ digits: DigitRun, _ reader: NumeralReader, at end: inout Int) -> DigitRun? {
        guard digits.count <= 3, reader.text.has("、", at: end) else { return nil }
        var whole = digits
        var i = reader.text.after(end)
        while let digit = reader.part(i).chineseDigit, whole.count < digits.count + 4 {
            whole.append(UInt8(digit))
            i = reader.text.after(i)
        }
        guard whole.count == digits.count + 3, reader.part(i).largeUnit != nil else { return nil }
        end = i
        return whole
    }

    /// Digits without any unit: 二〇二三, 〇五, 三.
    private mutating func takeDigits(
        _ all: DigitRun, _ digits: ShortRun, _ reader: NumeralReader, end: Int, at i: inout Int, upper: Bool
    ) -> Bool {
        places = i..<end
        i = end
        run = all
        hasLeadingZero = digits.zeros > 0
        isPair = digits.isPair && digits.count == 2
        // 三四万 is from three to four, 二三 alone is 23
        if isPair && (continues || reader.part(end).largeUnit != nil) {
            hasPair = true
            isPair = false
            run = DigitRun()
            run.append(UInt8(digits.beforeUnit(upper: upper) ?? 0))
        }
        return false
    }

    /// The last digit: 五 in 二十五 and 二百零五 is 5, in 二百五 it is 50.
    private mutating func takeTail(_ digits: ShortRun, end: Int, at i: inout Int, upper: Bool) -> Bool {
        guard let digit = digits.beforeUnit(upper: upper), digit > 0 || digits.zeros == 0 else { return false }
        hasPair = hasPair || digits.isPair
        amount += UInt64(digit) * (digits.zeros > 0 ? 1 : Self.powers[unit - 1])
        i = end
        return false
    }

    /// 几 after a unit: 十几, 一百几十.
    private mutating func readUnknown(_ reader: NumeralReader, at i: inout Int) {
        let place = reader.text.skippingBlanks(i)
        if place > i, reader.part(reader.text.after(place)).largeUnit == nil { return }
        guard reader.part(place) == CharacterClass.Part.unknown.rawValue else { return }
        inexact = .over
        i = reader.text.after(place)
        if reader.part(i).smallUnit ?? 4 < unit { i = reader.text.after(i) }
    }

    private static let powers: [UInt64] = [1, 10, 100, 1000]
}

/// The first digits of a run, as far as their reading depends on them.
struct ShortRun {
    private(set) var count = 0
    /// Zeros before any other digit.
    private(set) var zeros = 0
    private var first = 0
    private var second = 0

    mutating func append(_ digit: Int) {
        count += 1
        if digit == 0 && zeros == count - 1 { zeros += 1 }
        if count - zeros == 1 { first = digit }
        if count - zeros == 2 { second = digit }
    }

    /// 三四, 七八, and 三五: from the first to the second.
    var isPair: Bool {
        count - zeros == 2 && first > 0 && (second == first + 1 || first == 3 && second == 5)
    }

    /// The digit that a unit multiplies; nil where it is no single one.
    func beforeUnit(upper: Bool) -> Int? {
        if count - zeros == 1 { return first }
        if isPair { return upper ? second : first }
        return count == zeros ? 0 : nil
    }
}
