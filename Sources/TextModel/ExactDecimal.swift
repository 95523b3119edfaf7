/// A decimal number of any length, exact: a sign, digits and a power of ten. Never a binary fraction.
///
/// Kept canonical (no zeros at either end of the digits, zero is never negative), so that equal numbers are equal
/// values: `1.50` and `1.5` are the same. Numbers of up to 19 digits allocate nothing.
public struct ExactDecimal: Hashable, Sendable {
    private enum Magnitude: Hashable, Sendable {
        case small(UInt64)
        /// Decimal digits 0…9, most significant first, more than fit a `UInt64`.
        case large([UInt8])
    }

    public let isNegative: Bool
    private let magnitude: Magnitude
    private let exponent: Int

    public static let zero = ExactDecimal(0)

    public init(_ value: Int) {
        self.init(isNegative: value < 0, coefficient: UInt64(value.magnitude), exponent: 0)
    }

    /// ± `coefficient` × 10^`exponent`.
    public init(isNegative: Bool = false, coefficient: UInt64, exponent: Int) {
        var coefficient = coefficient
        var exponent = exponent
        while coefficient != 0 && coefficient % 10 == 0 {
            coefficient /= 10
            exponent += 1
        }
        self.isNegative = isNegative && coefficient != 0
        self.magnitude = .small(coefficient)
        self.exponent = coefficient == 0 ? 0 : exponent
    }

    /// ± the number spelled by `digits` (values 0…9, most significant first) × 10^`exponent`. Linear in the digits.
    public init(isNegative: Bool = false, digits: some BidirectionalCollection<UInt8>, exponent: Int) {
        let leading = digits.drop { $0 == 0 }
        let trailingZeros = leading.reversed().prefix { $0 == 0 }.count
        let significant = leading.dropLast(trailingZeros)
        if significant.count <= 19 {
            let coefficient = significant.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
            self.init(isNegative: isNegative, coefficient: coefficient, exponent: exponent + trailingZeros)
        } else {
            self.init(
                isNegative: isNegative, magnitude: .large(Array(significant)), exponent: exponent + trailingZeros)
        }
    }

    /// The digits without zeros at their end, and the power of ten that they are multiplied by, where they fit a machine
    /// word: 3541.07 is 354107 × 10^-2.
    public var shortForm: (coefficient: UInt64, exponent: Int)? {
        if case .small(let coefficient) = magnitude { (coefficient, exponent) } else { nil }
    }

    public var isZero: Bool { magnitude == .small(0) }

    /// True for 0, 1, 2 …, 3·10^8, but not for 0.5.
    public var isInteger: Bool { exponent >= 0 }

    /// The number as an `Int`, where it is one and fits.
    public var integer: Int? {
        guard case .small(let coefficient) = magnitude, exponent >= 0, exponent <= 18 else { return nil }
        var value = coefficient
        for _ in 0..<exponent {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        guard value <= UInt64(Int.max) else { return nil }
        return isNegative ? -Int(value) : Int(value)
    }

    public var negated: ExactDecimal {
        ExactDecimal(isNegative: !isNegative && !isZero, magnitude: magnitude, exponent: exponent)
    }

    public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
        isZero ? self : ExactDecimal(isNegative: isNegative, magnitude: magnitude, exponent: exponent + power)
    }

    /// The digits 0…9, most significant first, without trailing zeros; empty for zero.
    private var digits: [UInt8] {
        switch magnitude {
        case .large(let digits): return digits
        case .small(var rest):
            var digits: [UInt8] = []
            while rest > 0 {
                digits.append(UInt8(rest % 10))
                rest /= 10
            }
            return digits.reversed()
        }
    }

    private init(isNegative: Bool, magnitude: Magnitude, exponent: Int) {
        self.isNegative = isNegative
        self.magnitude = magnitude
        self.exponent = exponent
    }
}

// MARK: - Arithmetic, as far as reading numerals needs it

extension ExactDecimal: Comparable {
    /// The sum of two numbers that are not negative. Linear in their digits.
    public static func + (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
        precondition(!a.isNegative && !b.isNegative, "only amounts are added")
        if a.isZero { return b }
        if b.isZero { return a }
        let exponent = min(a.exponent, b.exponent)
        if case .small(let x) = a.magnitude, case .small(let y) = b.magnitude,
            let x = shifted(x, by: a.exponent - exponent), let y = shifted(y, by: b.exponent - exponent)
        {
            let (sum, overflow) = x.addingReportingOverflow(y)
            if !overflow { return ExactDecimal(coefficient: sum, exponent: exponent) }
        }
        let x = a.digits + repeatElement(0, count: a.exponent - exponent)
        let y = b.digits + repeatElement(0, count: b.exponent - exponent)
        return ExactDecimal(digits: sum(of: x, and: y), exponent: exponent)
    }

    /// `self` - `other`, where both are short; neither may be negative.
    public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
        guard !isNegative, !other.isNegative else { return nil }
        let exponent = min(exponent, other.exponent)
        guard case .small(let x) = magnitude, case .small(let y) = other.magnitude,
            let x = Self.shifted(x, by: self.exponent - exponent),
            let y = Self.shifted(y, by: other.exponent - exponent)
        else { return nil }
        return ExactDecimal(isNegative: x < y, coefficient: x < y ? y - x : x - y, exponent: exponent)
    }

    /// The product with a small whole number. Linear in the digits.
    public func multiplied(by factor: Int) -> ExactDecimal {
        precondition(factor >= 0 && factor <= 1_000_000)
        if case .small(let coefficient) = magnitude {
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: UInt64(factor))
            if !overflow { return ExactDecimal(isNegative: isNegative, coefficient: product, exponent: exponent) }
        }
        var reversed: [UInt8] = []
        var carry = 0
        for digit in digits.reversed() {
            carry += Int(digit) * factor
            reversed.append(UInt8(carry % 10))
            carry /= 10
        }
        while carry > 0 {
            reversed.append(UInt8(carry % 10))
            carry /= 10
        }
        return ExactDecimal(isNegative: isNegative, digits: reversed.reversed(), exponent: exponent)
    }

    /// The quotient, where it ends and both numbers are short; 1 ÷ 2 is 0.5, 1 ÷ 3 is nil.
    public func dividedExactly(by divisor: ExactDecimal) -> ExactDecimal? {
        guard case .small(var n) = magnitude, case .small(var d) = divisor.magnitude, d != 0 else { return nil }
        var power = exponent - divisor.exponent
        let common = greatestCommonDivisor(n, d)
        n /= common
        d /= common
        while d % 10 == 0 { (d, power) = (d / 10, power - 1) }
        while d > 1 {
            guard d % 2 == 0 || d % 5 == 0 else { return nil }
            let (factor, rest): (UInt64, UInt64) = d % 2 == 0 ? (5, d / 2) : (2, d / 5)
            let (product, overflow) = n.multipliedReportingOverflow(by: factor)
            if overflow { return nil }
            (n, d, power) = (product, rest, power - 1)
        }
        return ExactDecimal(isNegative: isNegative != divisor.isNegative, coefficient: n, exponent: power)
    }

    public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
        if a.isNegative != b.isNegative { return a.isNegative }
        if a == b { return false }
        return a.isNegative ? isSmaller(b, a) : isSmaller(a, b)
    }

    private static func isSmaller(_ a: ExactDecimal, _ b: ExactDecimal) -> Bool {
        if a.isZero || b.isZero { return a.isZero }
        if case .small(let x) = a.magnitude, case .small(let y) = b.magnitude, a.exponent == b.exponent { return x < y }
        if let x = a.integer, let y = b.integer { return x.magnitude < y.magnitude }
        let (x, y) = (a.digits, b.digits)
        let (leadingX, leadingY) = (x.count + a.exponent, y.count + b.exponent)
        return leadingX == leadingY ? x.lexicographicallyPrecedes(y) : leadingX < leadingY
    }

    private static func shifted(_ value: UInt64, by power: Int) -> UInt64? {
        guard power <= 19 else { return nil }
        var value = value
        for _ in 0..<power {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        return value
    }

    private static func sum(of x: [UInt8], and y: [UInt8]) -> [UInt8] {
        let (long, short) = x.count >= y.count ? (x, y) : (y, x)
        var result = [UInt8](repeating: 0, count: long.count + 1)
        var carry: UInt8 = 0
        for i in 0..<long.count {
            let digit = long[long.count - 1 - i] + (i < short.count ? short[short.count - 1 - i] : 0) + carry
            result[long.count - i] = digit % 10
            carry = digit / 10
        }
        result[0] = carry
        return result
    }
}

private func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
}

// MARK: - Writing

extension ExactDecimal: CustomStringConvertible {
    /// The plain decimal form, as JSON writes it: `4471000`, `5.7`, `-0.05`; no exponent, no trailing zeros.
    public var description: String {
        var bytes: [UInt8] = []
        write(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the plain decimal form as ASCII.
    public func write(into output: inout [UInt8]) {
        let digits = self.digits
        guard !digits.isEmpty else { return output.append(UInt8(ascii: "0")) }
        if isNegative { output.append(UInt8(ascii: "-")) }
        let whole = digits.count + exponent
        if whole <= 0 {
            output.append(contentsOf: [UInt8(ascii: "0"), UInt8(ascii: ".")])
            output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -whole))
        }
        for (i, digit) in digits.enumerated() {
            if i == whole && whole > 0 { output.append(UInt8(ascii: ".")) }
            output.append(UInt8(ascii: "0") + digit)
        }
        if exponent > 0 { output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: exponent)) }
    }
}
