import TextModel

/// One row of the article as tidy data: a figure, what it measures, where, when, and how it changed.
///
/// Numbers named `…Entity` are indexes among the article's entities.
public struct Fact: Sendable {
    /// A number or a range, with its unit: what a figure says.
    public struct Amount: Sendable {
        public let low: ExactDecimal
        /// Equal to `low` where the figure is no range.
        public let high: ExactDecimal
        public let unit: String?
        public let modifier: String?

        public init(low: ExactDecimal, high: ExactDecimal, unit: String?, modifier: String?) {
            self.low = low
            self.high = high
            self.unit = unit
            self.modifier = modifier
        }

        public var isRange: Bool { low != high }
    }

    public struct Change: Sendable {
        public enum Direction: String, Sendable { case increase, decrease, unchanged }
        public enum Basis: String, Sendable {
            case yearOnYear = "year_on_year"
            case periodOnPeriod = "period_on_period"
            case since
        }

        public let direction: Direction
        /// Nil where only the direction is stated.
        public let amount: Amount?
        public let basis: Basis?
        public let entity: Int?

        public init(direction: Direction, amount: Amount?, basis: Basis?, entity: Int?) {
            self.direction = direction
            self.amount = amount
            self.basis = basis
            self.entity = entity
        }
    }

    public struct Rank: Sendable {
        public let value: Int
        /// Among whom: 全国.
        public let scope: TextRange<Normalized>?
        public let entity: Int

        public init(value: Int, scope: TextRange<Normalized>?, entity: Int) {
            self.value = value
            self.scope = scope
            self.entity = entity
        }
    }

    /// What has not happened yet.
    public enum Modality: String, Sendable { case forecast, target }

    public let sentence: Int
    public let indicator: TextRange<Normalized>
    public let regionCode: String?
    public let regionEntity: Int?
    /// Extended Date/Time Format.
    public let period: String?
    public let periodEntity: Int?
    /// The figure; nil where only a change or a rank is stated.
    public let amount: Amount?
    public let entity: Int?
    /// The earlier value, where the figure is the later one of 从…增至….
    public let from: Amount?
    public let modality: Modality?
    public let changes: [Change]
    public let rank: Rank?
    public let rule: String

    public init(
        sentence: Int, indicator: TextRange<Normalized>, regionCode: String?, regionEntity: Int?, period: String?,
        periodEntity: Int?, amount: Amount?, entity: Int?, from: Amount? = nil, modality: Modality? = nil,
        changes: [Change], rank: Rank?, rule: String
    ) {
        self.sentence = sentence
        self.indicator = indicator
        self.regionCode = regionCode
        self.regionEntity = regionEntity
        self.period = period
        self.periodEntity = periodEntity
        self.amount = amount
        self.entity = entity
        self.from = from
        self.modality = modality
        self.changes = changes
        self.rank = rank
        self.rule = rule
    }
}
