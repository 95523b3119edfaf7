import TextModel

/// How much: one number, the two ends of a range, or a fraction.
public enum Amount: Hashable, Sendable {
    case value(ExactDecimal)
    case range(low: ExactDecimal, high: ExactDecimal)
    case fraction(numerator: ExactDecimal, denominator: ExactDecimal)

    /// The one number, where it is one; of a fraction the quotient, where it ends.
    public var value: ExactDecimal? {
        switch self {
        case .value(let value): value
        case .range: nil
        case .fraction(let numerator, let denominator): numerator.dividedExactly(by: denominator)
        }
    }

    public var low: ExactDecimal? {
        if case .range(let low, _) = self { low } else { nil }
    }

    public var high: ExactDecimal? {
        if case .range(_, let high) = self { high } else { nil }
    }

    fileprivate func describe(into attributes: inout AttributeList) {
        switch self {
        case .value(let value): attributes.append("value", .decimal(value))
        case .range(let low, let high):
            attributes.append("low", .decimal(low))
            attributes.append("high", .decimal(high))
        case .fraction(let numerator, let denominator):
            attributes.append("numerator", .decimal(numerator))
            attributes.append("denominator", .decimal(denominator))
            attributes.append("value", value.map { .decimal($0) } ?? .null)
        }
    }
}

/// A number with a unit or measure word: 6.5万件.
public struct Quantity: EntityValue {
    /// What a rate is counted by: 100 户 in 每百户…124件, 1 吨 in 元/吨.
    public struct Per: Hashable, Sendable {
        public let value: ExactDecimal
        public let unit: String

        init(_ rate: Figure.Rate, units: UnitLexicon) {
            value = rate.value.exact
            // 月 is no unit elsewhere
            unit = rate.measure.map(units.name) ?? "月"
        }
    }

    private let stored: StoredAmount
    public let modifier: Modifier?
    /// 元 in a text from Taiwan or Hong Kong that does not say which.
    private let isOpenCurrency: Bool
    private let row: Unit.Row
    private let nounRow: CountedNoun.Row

    init(amount: Amount, measure: Unit?, modifier: Modifier?, units: UnitLexicon) {
        self.init(
            number: ShortDecimal(amount), amount: amount, measure: measure, modifier: modifier, units: units)
    }

    /// - Parameter number: that of `amount`, which is not asked for where this is not nil.
    @inline(__always)
    init(
        number: ShortDecimal?, amount: @autoclosure () -> Amount, measure: Unit?, currency: CurrencyPrefix? = nil,
        isOpenCurrency: Bool = false, modifier: Modifier?, per: Per? = nil, noun: CountedNoun? = nil, units: UnitLexicon
    ) {
        stored = StoredAmount(
            number, amount(), currency: currency, per: per, units: units.isEmbedded ? nil : units)
        self.modifier = modifier
        self.isOpenCurrency = isOpenCurrency
        row = measure?.row ?? .max
        nounRow = noun?.row ?? .max
    }

    public var amount: Amount { stored.amount }
    public var per: Per? { stored.rare?.per }

    /// Nil for 10.67亿 and for fractions.
    public var measure: Unit? { row == .max ? nil : units.unit(row) }
    /// What `measure` is a unit of.
    private var units: UnitLexicon { stored.rare?.units ?? .shared }

    /// As written, without the multiplier: 件.
    public var unit: String? { measure.map(units.name) }
    /// UCUM, or ISO 4217 for money; of a currency's name before the amount (TWD for 新台币3亿元) the code of that.
    public var unitCode: String? { isOpenCurrency ? nil : stored.rare?.currency?.code ?? measure.flatMap(units.code) }
    /// The head noun right after a measure word: 方面 after 八个.
    public var noun: String? { nounRow == .max ? nil : CountedNoun(row: nounRow).name }

    /// What kind of thing the unit measures; nil without a unit.
    public var dimension: Unit.Dimension? { measure?.dimension }

    public func describe(into attributes: inout AttributeList) {
        amount.describe(into: &attributes)
        attributes.append("unit", .optional(unit))
        attributes.append("unit_code", .optional(unitCode))
        attributes.append("modifier", .optional(modifier?.rawValue))
        attributes.append("per", per.map { .object($0.description) } ?? .null)
        attributes.append("noun", .optional(noun))
    }
}

extension Quantity.Per {
    fileprivate var description: AttributeList {
        var attributes = AttributeList()
        attributes.append("value", .decimal(value))
        attributes.append("unit", .string(unit))
        return attributes
    }
}

/// A share or a rate, or a number of percentage points: 5.7%, 三成, 0.6个百分点.
public struct Percentage: EntityValue {
    public enum Unit: String, Hashable, Sendable {
        case percent = "%"
        case perMille = "‰"
        /// Percentage points are never percent.
        case points = "pp"
    }

    private let stored: StoredAmount
    public let modifier: Modifier?
    public let unit: Unit

    init(amount: Amount, unit: Unit, modifier: Modifier?) {
        self.init(number: ShortDecimal(amount), amount: amount, unit: unit, modifier: modifier)
    }

    /// - Parameter number: that of `amount`, which is not asked for where this is not nil.
    init(number: ShortDecimal?, amount: @autoclosure () -> Amount, unit: Unit, modifier: Modifier?) {
        stored = StoredAmount(number, amount())
        self.unit = unit
        self.modifier = modifier
    }

    public var amount: Amount { stored.amount }

    public func describe(into attributes: inout AttributeList) {
        amount.describe(into: &attributes)
        attributes.append("unit", .string(unit.rawValue))
        attributes.append("modifier", .optional(modifier?.rawValue))
    }
}

/// A place in an order: 第二, 前三.
public struct Ordinal: EntityValue {
    private let stored: StoredAmount

    init(amount: Amount) { stored = StoredAmount(amount) }

    public var amount: Amount { stored.amount }

    public func describe(into attributes: inout AttributeList) { amount.describe(into: &attributes) }
}

/// A numeral by itself, whatever it counts.
public struct Numeral: EntityValue {
    private let stored: StoredAmount

    init(amount: Amount) { stored = StoredAmount(amount) }

    public var amount: Amount { stored.amount }

    public func describe(into attributes: inout AttributeList) { amount.describe(into: &attributes) }
}
