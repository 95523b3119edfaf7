import TextModel

// How the values of figures are kept. An entity has room for three words and asks for memory beyond that, which costs as much
// as reading a unit; so nearly all figures fit.

/// A number of up to 19 digits, in little more than a word; what does not fit is kept among the rare parts.
struct ShortDecimal: Sendable, BitwiseCopyable {
    private let coefficient: UInt64
    private let exponent: Int8
    private let isNegative: Bool

    static var zero: ShortDecimal { ShortDecimal(isNegative: false, coefficient: 0, exponent: 0) }

    /// - Parameter coefficient: without zeros at its end.
    @inline(__always)
    init(isNegative: Bool, coefficient: UInt64, exponent: Int8) {
        (self.isNegative, self.coefficient, self.exponent) = (isNegative, coefficient, exponent)
    }

    /// Nil for an amount of two numbers, and for a number that does not fit.
    init?(_ amount: Amount) {
        guard case .value(let value) = amount, let short = value.shortForm,
            let exponent = Int8(exactly: short.exponent)
        else { return nil }
        self.init(isNegative: value.isNegative, coefficient: short.coefficient, exponent: exponent)
    }

    var exact: ExactDecimal {
        ExactDecimal(isNegative: isNegative, coefficient: coefficient, exponent: Int(exponent))
    }
}

/// How much, as the values of figures keep it. Two bytes less than three words, so that a modifier and a unit fit beside it.
struct StoredAmount: Sendable {
    // the reference first: what comes behind `number` begins right behind it
    let rare: RareParts?
    private let number: ShortDecimal

    init(_ amount: Amount) { self.init(ShortDecimal(amount), amount) }

    /// - Parameters:
    ///   - number: that of `amount`, which is not asked for where this is not nil.
    ///   - units: nil for the embedded ones.
    @inline(__always)
    init(
        _ number: ShortDecimal?, _ amount: @autoclosure () -> Amount, currency: CurrencyPrefix? = nil,
        per: Quantity.Per? = nil, units: UnitLexicon? = nil
    ) {
        self.number = number ?? .zero
        let isPlain = number != nil && currency == nil && per == nil && units == nil
        rare =
            isPlain
            ? nil : RareParts(amount: number == nil ? amount() : nil, currency: currency, per: per, units: units)
    }

    var amount: Amount { rare?.amount ?? .value(number.exact) }
}

/// What few figures have.
final class RareParts: Sendable {
    /// Nil for a short number.
    let amount: Amount?
    let currency: CurrencyPrefix?
    let per: Quantity.Per?
    /// What the unit is one of, where a caller has added some; nil for the embedded ones.
    let units: UnitLexicon?

    init(amount: Amount?, currency: CurrencyPrefix?, per: Quantity.Per?, units: UnitLexicon?) {
        (self.amount, self.currency, self.per, self.units) = (amount, currency, per, units)
    }
}

extension Figure {
    /// Its number, where it has one that is short: as `amount` says it, without the way there.
    var shortNumber: ShortDecimal? { denominator == nil && high == nil ? low.short : nil }
}
