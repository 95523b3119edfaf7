import TextModel

/// A decimal number while it is being read: exact like `ExactDecimal`, which it becomes in the end, but a plain value of
/// three words, so that readings are copied without counting references.
///
/// Digits that do not fit a machine word, which hardly any figure has, are kept by the reader: no value may outlive it.
/// Sendable for the sake of constants alone, which no reader keeps.
struct NumeralValue: @unchecked Sendable {
    /// The digits, without zeros at their end; of a long number its place among those that the reader keeps.
    private let coefficient: UInt64
    /// Who keeps the long numbers; nil for a constant, which is short.
    private let keeper: Unmanaged<NumeralReader>?
    private let exponent: Int32
    private let isNegative: Bool
    private let isLong: Bool

    static let zero = NumeralValue(coefficient: 0, exponent: 0)

    @inline(__always)
    init(_ value: Int) {
        self.init(
            isNegative: value < 0, coefficient: UInt64(value.magnitude), exponent: 0, keeper: nil)
    }

    /// `coefficient` × 10^`exponent`.
    @inline(__always)
    init(coefficient: UInt64, exponent: Int, reader: NumeralReader? = nil) {
        self.init(
            isNegative: false, coefficient: coefficient, exponent: exponent,
            keeper: reader.map { Unmanaged.passUnretained($0) })
    }

    /// A number of any length, read by `reader`.
    init(_ value: ExactDecimal, reader: NumeralReader) { self.init(value, keeper: Unmanaged.passUnretained(reader)) }

    private init(isNegative: Bool, coefficient: UInt64, exponent: Int, keeper: Unmanaged<NumeralReader>?) {
        var (coefficient, exponent) = (coefficient, exponent)
        while coefficient != 0 && coefficient % 10 == 0 { (coefficient, exponent) = (coefficient / 10, exponent + 1) }
        self.coefficient = coefficient
        self.exponent = coefficient == 0 ? 0 : Int32(clamping: exponent)
        self.isNegative = isNegative && coefficient != 0
        self.keeper = keeper
        isLong = false
    }

    private init(_ value: ExactDecimal, keeper: Unmanaged<NumeralReader>?) {
        if let short = value.shortForm {
            self.init(
                isNegative: value.isNegative, coefficient: short.coefficient, exponent: short.exponent, keeper: keeper)
            return
        }
        guard let keeper else { preconditionFailure("a constant is short") }
        let amount = value.isNegative ? value.negated : value
        self.init(longNumber: keeper.takeUnretainedValue().keep(amount), isNegative: value.isNegative, keeper: keeper)
    }

    private init(longNumber: Int, isNegative: Bool, keeper: Unmanaged<NumeralReader>) {
        (coefficient, exponent, isLong) = (UInt64(longNumber), 0, true)
        (self.keeper, self.isNegative) = (keeper, isNegative)
    }

    /// The sign and the power of ten changed, the digits as they are.
    private init(_ value: NumeralValue, isNegative: Bool, exponent: Int32) {
        (coefficient, keeper, isLong) = (value.coefficient, value.keeper, value.isLong)
        (self.isNegative, self.exponent) = (isNegative, exponent)
    }

    /// The number as everyone else knows it.
    var exact: ExactDecimal {
        guard isLong, let keeper else {
            return ExactDecimal(isNegative: isNegative, coefficient: coefficient, exponent: Int(exponent))
        }
        let amount = keeper.takeUnretainedValue().longNumbers[Int(coefficient)].scaled(byPowerOfTen: Int(exponent))
        return isNegative ? amount.negated : amount
    }

    /// The number as entities keep it, where it is short enough.
    @inline(__always)
    var short: ShortDecimal? {
        guard !isLong, let exponent = Int8(exactly: exponent) else { return nil }
        return ShortDecimal(isNegative: isNegative, coefficient: coefficient, exponent: exponent)
    }

    @inline(__always)
    var isZero: Bool { coefficient == 0 && !isLong }

    /// The number as an `Int`, where it is one and fits.
    var integer: Int? {
        guard !isLong, exponent >= 0, exponent <= 18, let value = Self.shifted(coefficient, by: exponent),
            value <= UInt64(Int.max)
        else { return nil }
        return isNegative ? -Int(value) : Int(value)
    }

    var negated: NumeralValue { NumeralValue(self, isNegative: !isNegative && !isZero, exponent: exponent) }

    func scaled(byPowerOfTen power: Int) -> NumeralValue {
        isZero ? self : NumeralValue(self, isNegative: isNegative, exponent: exponent + Int32(clamping: power))
    }
}

// MARK: - Arithmetic, as far as reading numerals needs it

extension NumeralValue: Comparable {
    /// The sum of two numbers that are not negative.
    static func + (a: NumeralValue, b: NumeralValue) -> NumeralValue {
        if a.isZero { return b }
        if b.isZero { return a }
        let exponent = min(a.exponent, b.exponent)
        if !a.isLong, !b.isLong, let x = shifted(a.coefficient, by: a.exponent - exponent),
            let y = shifted(b.coefficient, by: b.exponent - exponent)
        {
            let (sum, overflow) = x.addingReportingOverflow(y)
            if !overflow {
                return NumeralValue(
                    isNegative: false, coefficient: sum, exponent: Int(exponent), keeper: a.keeper ?? b.keeper)
            }
        }
        return NumeralValue(a.exact + b.exact, keeper: a.keeper ?? b.keeper)
    }

    /// `self` - `other`, where both are short; neither may be negative.
    func subtracting(_ other: NumeralValue) -> NumeralValue? {
        exact.subtracting(other.exact).map { NumeralValue($0, keeper: keeper ?? other.keeper) }
    }

    func multiplied(by factor: Int) -> NumeralValue { NumeralValue(exact.multiplied(by: factor), keeper: keeper) }

    /// The quotient, where it ends and is short.
    func dividedExactly(by divisor: NumeralValue) -> NumeralValue? {
        exact.dividedExactly(by: divisor.exact).map { NumeralValue($0, keeper: keeper ?? divisor.keeper) }
    }

    static func == (a: NumeralValue, b: NumeralValue) -> Bool {
        if a.isLong || b.isLong { return a.exact == b.exact }
        return a.coefficient == b.coefficient && a.exponent == b.exponent && a.isNegative == b.isNegative
    }

    static func < (a: NumeralValue, b: NumeralValue) -> Bool {
        if a.isLong || b.isLong { return a.exact < b.exact }
        if a.isNegative != b.isNegative { return a.isNegative }
        return a.isNegative ? isSmaller(b, a) : isSmaller(a, b)
    }

    /// Compares two short amounts.
    private static func isSmaller(_ a: NumeralValue, _ b: NumeralValue) -> Bool {
        if a.coefficient == 0 || b.coefficient == 0 { return a.coefficient == 0 && b.coefficient != 0 }
        let exponent = min(a.exponent, b.exponent)
        // what does not fit is greater than all that does
        guard let x = shifted(a.coefficient, by: a.exponent - exponent) else { return false }
        guard let y = shifted(b.coefficient, by: b.exponent - exponent) else { return true }
        return x < y
    }

    @inline(__always)
    private static func shifted(_ value: UInt64, by power: Int32) -> UInt64? {
        guard power > 0 else { return value }
        guard power <= 19 else { return nil }
        var value = value
        for _ in 0..<power {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        return value
    }
}
