import TextModel

/// Powers of ten as science writes them: 3e8, 1.2e-5, 3.5×10^8, 6×10⁻³, 3.5×10的8次方.
extension NumeralReader {
    /// The power of ten that stands at `i`; moves `i` to its end. 0 where there is none.
    @inline(__always)
    func powerOfTen(at i: inout Int) -> Int {
        switch text[i] {
        case UInt8(ascii: "e"), UInt8(ascii: "E"): return letterExponent(at: &i)
        // × and the letters and signs that stand for it
        case 0xC3, UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "*"): return timesTen(at: &i)
        default: return 0
        }
    }

    /// Figures after a letter that do not look like an exponent are left alone.
    private func letterExponent(at i: inout Int) -> Int {
        var j = i + 1
        guard let power = signedInteger(at: &j), !isASCIILetter(text.scalar(j)), !isASCIIDigit(text.scalar(j)) else {
            return 0
        }
        i = j
        return power
    }

    private func timesTen(at i: inout Int) -> Int {
        let next = text.after(i)
        guard text[i] < 0x80 || text.has("×", at: i), let base = text.match("10", at: next) else { return 0 }
        var j = base
        if text[j] == UInt8(ascii: "^") {
            j += 1
            guard let power = signedInteger(at: &j) else { return 0 }
            i = j
            return power
        }
        if let start = text.match("的", at: j) {
            j = start
            guard let power = signedInteger(at: &j), let end = text.match("次方", at: j) else { return 0 }
            i = end
            return power
        }
        guard let power = raisedInteger(at: &j) else { return 0 }
        i = j
        return power
    }

    /// A small whole number with or without a sign at `i`.
    private func signedInteger(at i: inout Int) -> Int? {
        let isNegative = text[i] == UInt8(ascii: "-")
        var j = isNegative || text[i] == UInt8(ascii: "+") ? i + 1 : i
        let start = j
        var power = 0
        while isASCIIDigit(text.scalar(j)), j - start < 3 {
            power = power * 10 + Int(text[j] - 0x30)
            j += 1
        }
        guard j > start, power < 40 else { return nil }
        i = j
        return isNegative ? -power : power
    }

    /// The same in raised figures: ⁸, ⁻³.
    private func raisedInteger(at i: inout Int) -> Int? {
        var j = i
        let isNegative = text.has("⁻", at: j)
        if isNegative { j = text.after(j) }
        let start = j
        var power = 0
        while let digit = Self.raisedDigit(text.scalar(j)), power < 40 {
            power = power * 10 + digit
            j = text.after(j)
        }
        guard j > start, power < 40 else { return nil }
        i = j
        return isNegative ? -power : power
    }

    private static func raisedDigit(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0xB9: 1
        case 0xB2, 0xB3: Int(scalar - 0xB0)
        case 0x2070, 0x2074...0x2079: Int(scalar - 0x2070)
        default: nil
        }
    }
}
