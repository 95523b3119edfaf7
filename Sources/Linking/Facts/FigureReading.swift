import Extraction
import TextModel

/// A quantity or percentage as a fact takes it up.
struct FigureReading {
    /// Its number among the article's entities.
    let entity: Int
    let low: ExactDecimal
    let high: ExactDecimal
    let unit: String?
    let modifier: Modifier?
    /// Nil for a percentage and for a number without a unit.
    let dimension: Unit.Dimension?
    let isPercentage: Bool
    /// The length of the noun that the figure counts, which follows it: 领域 after 四个.
    let nounCount: Int
    let range: Range<Int>

    /// Nil where the entity is no figure, or a fraction that does not end.
    init?(_ entities: [LinkedEntity], at index: Int) {
        let entity = entities[index].entity
        let amount: Amount
        switch entity.value {
        case let quantity as Quantity:
            amount = quantity.amount
            (unit, modifier, dimension) = (quantity.unit, quantity.modifier, quantity.measure?.dimension)
            isPercentage = false
            nounCount = quantity.noun?.utf8.count ?? 0
        case let percentage as Percentage:
            amount = percentage.amount
            (unit, modifier, dimension) = (percentage.unit.rawValue, percentage.modifier, nil)
            isPercentage = true
            nounCount = 0
        default: return nil
        }
        guard let low = amount.low ?? amount.value, let high = amount.high ?? amount.value else { return nil }
        (self.low, self.high) = (low, high)
        self.entity = index
        range = entity.range.utf8
    }

    /// Whether it may be a part of a whole: a percentage or a fraction.
    var isShare: Bool {
        isPercentage ? !isPoints : unit == nil && !low.isInteger && low < FigureReading.one
    }

    private static let one = ExactDecimal(1)

    var isPoints: Bool { unit == Percentage.Unit.points.rawValue }
    var isBasisPoints: Bool { unit == "基点" || unit == "个基点" }
    var isMultiple: Bool { unit == "倍" }
    var isMoney: Bool { dimension == .money }
    var isDuration: Bool { dimension == .time || dimension == .age }

    /// Whether it counts things rather than measures them, or has no unit at all.
    var isCount: Bool {
        switch dimension {
        case .count, .noun, .place, .people, .transport: true
        default: false
        }
    }

    /// Figures of an article's statistics; small whole numbers count incidental things.
    var isStatistic: Bool {
        isPercentage || isMoney || !low.isInteger || unit == nil || !(low < FigureReading.tenThousand)
    }

    var isLarge: Bool { !(low < FigureReading.tenThousand) }

    private static let tenThousand = ExactDecimal(10_000)

    func isSameMeasure(as other: FigureReading) -> Bool {
        unit == other.unit && isPercentage == other.isPercentage
    }

    /// False for 下跌268点至44659点, which is an amount and a level.
    var isNarrow: Bool { low == high || high < low.scaled(byPowerOfTen: 1) }

    /// 18小时 and 11个小时 measure the same.
    func isComparable(with other: FigureReading) -> Bool {
        isSameMeasure(as: other) || dimension == .time && other.dimension == .time
    }

    var amount: Fact.Amount { Fact.Amount(low: low, high: high, unit: unit, modifier: modifier?.rawValue) }
}
