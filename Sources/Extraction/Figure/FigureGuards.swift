import TextModel

/// What looks like a figure and is none: codes, versions, times of day, measure words that are part of another word.
extension FigureScan {
    // MARK: - Words in Latin letters

    /// The end of the word, URL or code that begins with the letter at `i`: G20, MU5735, COVID-19, https://….
    func skipWord(at i: Int) -> Int {
        var end = i
        while isASCIILetter(text.scalar(end)) { end += 1 }
        if text.match("://", at: end) != nil || text.match("www.", at: i) != nil { return skipAddress(from: end) }
        if isASCIIDigit(text.scalar(end)) {
            return readsOn(word: i..<end) ? end : skipCode(from: end)
        }
        if text[end] == UInt8(ascii: "-") || text[end] == UInt8(ascii: "_") || text[end] == UInt8(ascii: "@") {
            return skipCode(from: end)
        }
        if end - i == 2, text.match("PM", at: i) != nil { return skipParticulates(from: end) }
        return end
    }

    /// True where a figure comes right after the word and does not belong to it: EPS6.84元, RMB100.
    private func readsOn(word: Range<Int>) -> Bool {
        if word.count >= 2, lexicons.currencies.code(in: text, before: word.upperBound) != nil { return true }
        guard word.count >= 3, let reading = reader.numeral(at: word.upperBound), let figure = measured(reading) else {
            return false
        }
        switch figure.measure {
        case .percent, .points, .perMille: return true
        case .unit(let unit): return unit.dimension == .money
        case .none: return false
        }
    }

    /// Letters, figures, and the signs that tie them together.
    private func skipCode(from start: Int) -> Int {
        var i = start
        while true {
            let scalar = text.scalar(i)
            if isASCIIDigit(scalar) || isASCIILetter(scalar) {
                i += 1
            } else if Self.ties.contains(scalar), isASCIIDigit(text.scalar(i + 1)) || isASCIILetter(text.scalar(i + 1))
            {
                i += 1
            } else {
                return i
            }
        }
    }

    private static let ties: Set<UInt32> = Set("-_./@".unicodeScalars.map(\.value))

    private func skipAddress(from start: Int) -> Int {
        var i = start
        while text[i] > 0x20 && text[i] < 0x7F && text[i] != UInt8(ascii: ")") { i += 1 }
        return i
    }

    /// PM2.5, also where a line break came in between.
    private func skipParticulates(from start: Int) -> Int {
        var i = start
        while text[i] == 0x20 || text[i] == 0x0A || text[i] == 0x0D { i += 1 }
        guard isASCIIDigit(text.scalar(i)) else { return start }
        return reader.numeral(at: i)?.end ?? start
    }

    // MARK: - Figures that are codes

    /// The end of a version, date, time or telephone number that `reading` begins; nil if it is a plain number.
    func codeEnd(of reading: NumeralReading) -> Int? {
        let end = reading.end
        let scalar = text.scalar(end)
        if reading.form == .chinese || reading.hasMultiplier { return clockEnd(of: reading) }
        switch scalar {
        case 0x2E, 0x3A, 0x2F:
            // 1.2.3, 9:30, 2024/4/19; 1. is a list marker and 3/4 may be a fraction
            guard isASCIIDigit(text.scalar(end + 1)) else { return nil }
            return skipCode(from: skipChain(from: end))
        case 0xFF1A, 0xB7:
            let next = text.after(end)
            return isASCIIDigit(text.scalar(next)) ? skipChain(from: end) : nil
        case 0x2D:
            return hyphenatedEnd(of: reading)
        default:
            if isASCIILetter(scalar), lexicons.units.unit(in: text, at: end) == nil, scalar | 0x20 != 0x77 {
                return skipCode(from: end)
            }
            return clockEnd(of: reading)
        }
    }

    /// Figures and the colons, points and strokes between them.
    private func skipChain(from start: Int) -> Int {
        var i = start
        while true {
            let scalar = text.scalar(i)
            if isASCIIDigit(scalar) {
                i += 1
            } else if scalar == 0x2E || scalar == 0x3A || scalar == 0x2F || scalar == 0xFF1A || scalar == 0xB7,
                isASCIIDigit(text.scalar(text.after(i)))
            {
                i = text.after(i)
            } else {
                return i
            }
        }
    }

    /// 2020-05-26 and 010-1234-5678: three parts, or parts that begin with 0.
    private func hyphenatedEnd(of reading: NumeralReading) -> Int? {
        var parts = 1
        var i = reading.end
        while text[i] == UInt8(ascii: "-"), isASCIIDigit(text.scalar(i + 1)) {
            i += 1
            while isASCIIDigit(text.scalar(i)) { i += 1 }
            parts += 1
        }
        let beginsWithZero = text[reading.start] == 0x30 && reading.digitCount > 1
        return parts > 2 || parts == 2 && beginsWithZero ? i : nil
    }

    /// 9时30分, 九点半, 8点: a time of day, not minutes or points.
    private func clockEnd(of reading: NumeralReading) -> Int? {
        guard !reading.hasDecimals, let hour = reading.value.integer, (0...24).contains(hour), reading.high == nil,
            text.has("时", at: reading.end) || text.has("点", at: reading.end)
        else { return nil }
        let next = text.after(reading.end)
        if text.has("半", at: next) || text.has("整", at: next) { return text.after(next) }
        guard let minutes = reader.numeral(at: next), let value = minutes.value.integer, value < 60,
            text.has("分", at: minutes.end), text.scalar(text.after(minutes.end)) != 0x949F
        else { return next }
        let end = text.after(minutes.end)
        guard let seconds = reader.numeral(at: end), text.has("秒", at: seconds.end) else { return end }
        return text.after(seconds.end)
    }

    // MARK: - Units that are part of another word

    /// False where what looks like a unit cannot be one after this numeral.
    func accepts(_ unit: Unit, from start: Int, to end: Int, for figure: Figure) -> Bool {
        let reading = figure.reading
        let isBlurred = figure.modifier != nil
        if reading.isBare && !isBlurred && !isLargeAmount(reading) && !boundsBareNumeral(at: reading.start) {
            return false
        }
        if start > figure.end && !unit.isMeasured { return false }
        if unit.dimension == .place && reading.form == .chinese { return false }
        if unit.name == "个" || unit.name == "分", isFirstStep(unit, end: end) { return true }
        if reading.isOne { return acceptsOne(unit, end: end, at: reading.start) }
        if reading.form == .chinese, let value = reading.value.integer, value < 10, !isBlurred, reading.high == nil,
            !reading.hasMultiplier, !reading.hasDecimals, Self.weakUnits.contains(unit.name)
        {
            return false
        }
        switch unit.name {
        case "年": return !isYear(reading)
        case "日": return isSpan(figure, end)
        case "点":
            return reading.form == .digits && (reading.hasDecimals || reading.value > ExactDecimal(24))
        default: return true
        }
    }

    /// 一个半小时, 五分三十秒.
    private func isFirstStep(_ unit: Unit, end: Int) -> Bool {
        if unit.name == "个" {
            guard text.has("半", at: end) else { return false }
            return lexicons.units.unit(in: text, at: text.after(end))?.unit.dimension == .time
        }
        guard let seconds = reader.numeral(at: end) else { return false }
        return text.has("秒", at: seconds.end)
    }

    /// 百万 and more: 百万元, 千亿美元.
    private func isLargeAmount(_ reading: NumeralReading) -> Bool {
        reading.hasMultiplier && reading.value > ExactDecimal(coefficient: 1, exponent: 5)
            && text.scalar(reading.start) != 0x4E07 && text.scalar(reading.start) != 0x4EBF
    }

    /// 2023年 and 二〇二三年 are dates, 08年 is one too.
    private func isYear(_ reading: NumeralReading) -> Bool {
        guard reading.digitCount > 0, reading.inexact == nil, !reading.hasMultiplier, !reading.hasDecimals else {
            return false
        }
        if reading.form == .chinese { return reading.digitCount > 1 && !reading.isPair }
        if reading.digitCount == 2 && text[reading.start] == 0x30 { return true }
        return reading.digitCount == 4 && text[reading.end - 4] != 0x2C && text[reading.start] >= 0x31
            && text[reading.start] <= 0x32
    }

    /// 15日内 is a span of days, 15日 a day of the month.
    private func isSpan(_ figure: Figure, _ end: Int) -> Bool {
        if figure.low > ExactDecimal(31) || figure.reading.high != nil { return true }
        return text.has("内", at: end) || text.match("以内", at: end) != nil || text.match("之内", at: end) != nil
            || text.match("以上", at: end) != nil || text.match("以下", at: end) != nil
    }

    /// 一 before a measure word is an article (一个, 一位); before a unit of measurement it counts (一吨).
    private func acceptsOne(_ unit: Unit, end: Int, at start: Int) -> Bool {
        switch unit.name {
        case "倍", "成", "个百分点", "百分点", "个基点", "基点": return true
        case "年", "天", "周": return !Self.wordsBeforeOneYear.contains(text.scalar(before: start))
        default: return unit.isMeasured && (end - start > 6 || Self.unitsOfOne.contains(unit.name))
        }
    }

    private static let unitsOfOne: Set<String> = ["吨", "米", "元", "亩", "克", "升", "斤", "秒", "瓦"]
    private static let wordsBeforeOneYear: Set<UInt32> = Set("这那每新又头有某的同第".unicodeScalars.map(\.value))

    /// Units of one character that are part of a word after a small Chinese numeral: 三方, 四面, 三角.
    private static let weakUnits: Set<String> = [
        "方", "角", "毛", "分", "点", "度", "面", "手", "口", "重", "代", "线", "环", "星", "卡", "里", "石", "斗", "寸", "丈", "尺",
        "载", "旬", "维", "关", "季", "级", "期", "版", "道", "头", "平方", "立方", "金", "票", "两", "股", "路", "段", "部",
    ]
}
