import TextModel

/// A numeral and what it measures, while it is being read.
struct Figure {
    enum Measure: Equatable {
        case none
        case percent
        case perMille
        case points
        case unit(Unit)
    }

    var start: Int
    var end: Int
    var low: ExactDecimal
    var high: ExactDecimal?
    /// Set for X分之Y that is no percentage; `low` is then the numerator.
    var denominator: ExactDecimal?
    var measure = Measure.none
    var modifier: Modifier?
    var per: Quantity.Per?
    /// What the currency's name before the amount says: TWD for 新台币3亿元.
    var currency: CurrencyPrefix?
    /// Where the currency's name starts, which a modifier stands before.
    var prefixStart: Int?
    var rule = "figure.numeral"
    /// The second number of a range, which no word can begin with: 两到三升.
    var isRangeEnd = false
    /// How the numeral that the figure begins with was written.
    var numeral: NumeralShape

    init(_ reading: NumeralReading) {
        start = reading.start
        end = reading.end
        low = reading.value
        high = reading.high
        modifier = reading.inexact
        numeral = reading.shape
    }

    var unit: Unit? {
        if case .unit(let unit) = measure { unit } else { nil }
    }

    var amount: Amount {
        if let denominator { return .fraction(numerator: low, denominator: denominator) }
        if let high { return .range(low: low, high: high) }
        return .value(low)
    }

    mutating func negate() { (low, high) = (high?.negated ?? low.negated, high.map { _ in low.negated }) }

    mutating func scale(byPowerOfTen power: Int) {
        low = low.scaled(byPowerOfTen: power)
        high = high?.scaled(byPowerOfTen: power)
    }
}
