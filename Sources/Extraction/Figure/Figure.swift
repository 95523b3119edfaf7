import TextModel

/// A numeral and what it measures, while it is being read. Kept small, since it is copied at many steps.
struct Figure {
    enum Measure: Equatable {
        case none
        case percent
        case perMille
        case points
        case unit(Unit)
    }

    /// What it is counted by: 每百户.
    struct Rate {
        let value: NumeralValue
        /// Nil for 月.
        let measure: Unit?
    }

    /// What made a figure of it.
    enum Rule: String {
        case numeral = "figure.numeral"
        case unit = "figure.unit"
        case percentSign = "figure.percent_sign"
        case percentWords = "figure.percent_words"
        case percentagePoints = "figure.percentage_points"
        case tenths = "figure.tenths"
        case discount = "figure.discount"
        case fraction = "figure.fraction"
        case slashFraction = "figure.slash_fraction"
        case half = "figure.half"
        case rate = "figure.rate"
        case steps = "figure.steps"
        case range = "figure.range"
        case tolerance = "figure.tolerance"
        case list = "figure.list"
        case headingUnit = "figure.heading_unit"
        case currencyPrefix = "figure.currency_prefix"
    }

    @Narrow var start: Int
    @Narrow var end: Int
    @Narrow private var storedPrefixStart = -1
    var low: NumeralValue
    var high: NumeralValue?
    /// Set for X分之Y that is no percentage; `low` is then the numerator.
    var denominator: NumeralValue?
    var measure = Measure.none
    var modifier: Modifier?
    var per: Rate?
    /// What the currency's name before the amount says: TWD for 新台币3亿元.
    var currency: CurrencyPrefix?
    var rule = Rule.numeral
    /// The second number of a range, which no word can begin with: 两到三升.
    var isRangeEnd = false
    /// How the numeral that the figure begins with was written.
    var numeral: NumeralShape

    init(_ reading: NumeralReading) {
        (start, end) = (reading.start, reading.end)
        low = reading.value
        high = reading.high
        modifier = reading.inexact
        numeral = reading.shape
    }

    /// Where the currency's name starts, which a modifier stands before.
    var prefixStart: Int? {
        get { storedPrefixStart < 0 ? nil : storedPrefixStart }
        set { storedPrefixStart = newValue ?? -1 }
    }

    var unit: Unit? {
        if case .unit(let unit) = measure { unit } else { nil }
    }

    var amount: Amount {
        if let denominator { return .fraction(numerator: low.exact, denominator: denominator.exact) }
        if let high { return .range(low: low.exact, high: high.exact) }
        return .value(low.exact)
    }

    mutating func negate() { (low, high) = (high?.negated ?? low.negated, high.map { _ in low.negated }) }

    mutating func scale(byPowerOfTen power: Int) {
        low = low.scaled(byPowerOfTen: power)
        high = high?.scaled(byPowerOfTen: power)
    }
}
