extension Numeral {
    /// The number or the two numbers that the numeral spells: 三四百 is 300 and 400. Empty if it spells none.
    var values: [DecimalNumber] {
        if let pair = approximatePair {
            return [pair.low, pair.high].compactMap { Self.value($0[...]) }
        }
        return (positional ?? Self.value(tokens[...])).map { [$0] } ?? []
    }

    /// How many things words count: 4 for 四省市, and for 三省一市. nil if they do not begin with a numeral.
    static func count(saidBy words: [Unicode.Scalar]) -> Int? {
        // No counting expression is longer, and every place in it may be read from anew.
        guard words.count <= 32 else { return nil }
        var (total, position): (Int?, Int) = (nil, 0)
        while position < words.count {
            guard let numeral = Numeral(words, at: position), numeral.values.count == 1, numeral.end < words.count,
                let number = numeral.values[0].integer, number < 100_000
            else {
                if total == nil { return nil }
                position += 1
                continue
            }
            total = (total ?? 0) + number
            position = numeral.end + 1
        }
        return total
    }

    /// The number in which every digit has its place: 二〇二三, 八五(折). nil if other tokens stand between.
    var positional: DecimalNumber? {
        let digits = tokens.compactMap { if case .digit(let digit) = $0 { UInt8(digit) } else { nil } }
        guard digits.count == tokens.count, digits.count > 1 else { return nil }
        return DecimalNumber(digits: digits)
    }

    /// The two spellings of a numeral with two neighbouring digits in one place: 三四百, 十五六, 三五(个).
    private var approximatePair: (low: [Token], high: [Token])? {
        let places = tokens.indices.dropLast().filter { index in
            guard case .digit(let a) = tokens[index], case .digit(let b) = tokens[index + 1] else { return false }
            return a > 0 && (b == a + 1 || (a, b) == (3, 5))
        }
        // More than two digits in a row are written place by place.
        let digitPairs = zip(tokens, tokens.dropFirst()).filter { pair in
            if case (.digit, .digit) = pair { true } else { false }
        }
        guard places.count == 1, digitPairs.count == 1, !tokens.contains(.point), let place = places.first else {
            return nil
        }
        var (low, high) = (tokens, tokens)
        low.remove(at: place + 1)
        high.remove(at: place)
        return (low, high)
    }

    /// The value of tokens: the part before the greatest power is multiplied by it, the part after it is added.
    private static func value(_ tokens: ArraySlice<Token>) -> DecimalNumber? {
        let greatest = tokens.compactMap { if case .power(let power) = $0, power >= 4 { power } else { nil } }.max()
        guard let greatest, let place = tokens.lastIndex(of: .power(greatest)) else {
            return valueBelowTenThousand(tokens)
        }
        let (before, after) = (tokens[..<place], tokens[(place + 1)...])
        guard let factor = before.isEmpty ? DecimalNumber(1) : digitByDigit(before) ?? value(before),
            let added = remainder(after, below: greatest)
        else { return nil }
        return factor.scaled(byPowerOfTen: greatest) + added
    }

    /// The 四○○ of 四○○万, the 二六二 of 二六二.九万, the 一五○○ of 十五万一五○○.
    private static func digitByDigit(_ tokens: ArraySlice<Token>) -> DecimalNumber? {
        let digits = tokens.compactMap { if case .digit(let digit) = $0 { UInt8(digit) } else { nil } }
        return digits.count == tokens.count && digits.count > 1 ? DecimalNumber(digits: digits) : nil
    }

    /// What follows a power: nothing, a smaller number, or one digit for the next lower place (三万五 is 35000).
    private static func remainder(_ tokens: ArraySlice<Token>, below power: Int) -> DecimalNumber? {
        if tokens.isEmpty { return .zero }
        if tokens.count == 1, case .digit(let digit)? = tokens.first, digit > 0 {
            return DecimalNumber(digit).scaled(byPowerOfTen: power - 1)
        }
        if tokens.count == 1, case .digits? = tokens.first { return digits(tokens, below: power) }
        let placed = tokens.count > 2 ? digitByDigit(tokens) : nil
        guard let value = placed ?? value(tokens), value < DecimalNumber(1).scaled(byPowerOfTen: power) else {
            return nil
        }
        return value
    }

    /// Digits right after a power count as they stand (44万55, 1万4,402.92), a single one for the next lower place (4万5).
    private static func digits(_ tokens: ArraySlice<Token>, below power: Int) -> DecimalNumber? {
        guard case .digits(let number)? = tokens.first, number < DecimalNumber(1).scaled(byPowerOfTen: power) else {
            return nil
        }
        guard number < DecimalNumber(10) else { return number }
        return number.isInteger ? number.scaled(byPowerOfTen: power - 1) : nil
    }

    private static func valueBelowTenThousand(_ tokens: ArraySlice<Token>) -> DecimalNumber? {
        guard let point = tokens.firstIndex(of: .point) else { return whole(tokens) }
        let decimals = tokens[(point + 1)...].compactMap { token -> UInt8? in
            if case .digit(let digit) = token { UInt8(digit) } else { nil }
        }
        guard decimals.count == tokens.endIndex - point - 1,
            let whole = digitByDigit(tokens[..<point]) ?? whole(tokens[..<point])
        else { return nil }
        return whole + DecimalNumber(digits: decimals, exponent: -decimals.count)
    }

    /// 三千二百零五, 十五, 一百五 (150), 3千.
    private static func whole(_ tokens: ArraySlice<Token>) -> DecimalNumber? {
        var total = DecimalNumber.zero
        var pending: DecimalNumber?
        var lastPower = 4
        var (isSpokenDigit, seenZero) = (false, false)
        for token in tokens {
            switch token {
            case .digit(0) where tokens.count > 1: seenZero = true
            case .digit(let digit):
                guard pending == nil else { return nil }
                (pending, isSpokenDigit) = (DecimalNumber(digit), true)
            case .digits(let number):
                guard pending == nil else { return nil }
                (pending, isSpokenDigit) = (number, false)
            case .power(let power):
                guard power < lastPower else { return nil }
                total = total + (pending ?? DecimalNumber(1)).scaled(byPowerOfTen: power)
                (pending, lastPower, seenZero) = (nil, power, false)
            case .point: return nil
            }
        }
        guard let last = pending else { return total }
        let isElliptic = isSpokenDigit && (2...3).contains(lastPower) && !seenZero
        return total + (isElliptic ? last.scaled(byPowerOfTen: lastPower - 1) : last)
    }
}
