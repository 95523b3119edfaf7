import TextModel

/// What looks like a figure and is none: codes, versions, times of day.
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
        if word.count >= 2, lexicons.currencies.prefix(in: text, before: word.upperBound) != nil { return true }
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

    private static let ties = ScalarSet("-_./@")

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

    /// 2020-05-26 and 010-1234-5678: three parts, or parts that begin with 0; 737-8 and 2026-27年, which run backwards.
    private func hyphenatedEnd(of reading: NumeralReading) -> Int? {
        var parts = 1
        var i = reading.end
        while text[i] == UInt8(ascii: "-"), isASCIIDigit(text.scalar(i + 1)) {
            i += 1
            while isASCIIDigit(text.scalar(i)) { i += 1 }
            parts += 1
        }
        let beginsWithZero = text[reading.start] == 0x30 && reading.shape.digitCount > 1
        return parts > 2 || parts == 2 && (beginsWithZero || runsBackwards(reading, to: i)) ? i : nil
    }

    /// True where the part after the hyphen is shorter by two digits or more and nothing makes a range of the two.
    private func runsBackwards(_ reading: NumeralReading, to end: Int) -> Bool {
        let length = end - reading.end - 1
        return !reading.hasDecimals && reading.shape.digitCount >= length + 2 && text[end] != UInt8(ascii: "%")
            && text[end] != UInt8(ascii: ".")
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
}
