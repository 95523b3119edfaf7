import Extraction
import TextModel

/// A quantity or percentage as a fact takes it up.
struct FigureReading {
    /// Its number among the article's entities.
    let entity: Int
    let low: ExactDecimal
    let high: ExactDecimal
    let unit: UnitName?
    let modifier: Modifier?
    /// Nil for a percentage and for a number without a unit.
    let dimension: Unit.Dimension?
    let isPercentage: Bool
    let isPoints: Bool
    /// The length of the noun that the figure counts, which follows it: 领域 after 四个.
    let nounCount: Int
    let range: Range<Int>

    /// Nil where the entity is no figure, or a fraction that does not end.
    init?(_ entities: UnsafePointer<LinkedEntity>, at index: Int) {
        let range = entities.range(index)
        let reading =
            entities.read(index, as: Quantity.self) { FigureReading($0, entity: index, range) }
            ?? entities.read(index, as: Percentage.self) { FigureReading($0, entity: index, range) }
        guard let reading else { return nil }
        self = reading
    }

    private init?(_ quantity: UnsafePointer<Quantity>, entity: Int, _ range: Range<Int>) {
        // one copy, and not one for each look at what it has to work out
        let quantity = quantity.pointee
        guard let ends = Self.ends(of: quantity.amount) else { return nil }
        (low, high) = ends
        unit = quantity.unit.map(UnitName.init(name:))
        (modifier, dimension) = (quantity.modifier, quantity.measure?.dimension)
        (isPercentage, isPoints) = (false, false)
        nounCount = quantity.noun?.utf8.count ?? 0
        (self.entity, self.range) = (entity, range)
    }

    private init?(_ percentage: UnsafePointer<Percentage>, entity: Int, _ range: Range<Int>) {
        guard let ends = Self.ends(of: percentage.pointee.amount) else { return nil }
        (low, high) = ends
        unit = UnitName(name: percentage.pointee.unit.rawValue)
        (modifier, dimension) = (percentage.pointee.modifier, nil)
        (isPercentage, isPoints) = (true, percentage.pointee.unit == .points)
        nounCount = 0
        (self.entity, self.range) = (entity, range)
    }

    private static func ends(of amount: Amount) -> (low: ExactDecimal, high: ExactDecimal)? {
        switch amount {
        case .value(let value): return (value, value)
        case .range(let low, let high): return (low, high)
        case .fraction: return amount.value.map { ($0, $0) }
        }
    }

    /// Whether it may be a part of a whole: a percentage or a fraction.
    var isShare: Bool {
        isPercentage ? !isPoints : unit == nil && !low.isInteger && low < FigureReading.one
    }

    private static let one = ExactDecimal(1)

    var isBasisPoints: Bool { unit == "基点" || unit == "个基点" }
    var isMultiple: Bool { unit == "倍" }
    var isMoney: Bool { dimension == .money }
    var isDuration: Bool { dimension?.isDuration ?? false }

    /// Whether it counts things rather than measures them.
    var isCount: Bool { dimension?.isCount ?? false }

    /// Figures of an article's statistics; small whole numbers count incidental things.
    var isStatistic: Bool {
        isPercentage || isMoney || !low.isInteger || unit == nil || !(low < FigureReading.tenThousand)
    }

    var isLarge: Bool { !(low < FigureReading.tenThousand) }

    static let tenThousand = ExactDecimal(10_000)

    func isSameMeasure(as other: FigureReading) -> Bool {
        unit == other.unit && isPercentage == other.isPercentage
    }

    /// False for 下跌268点至44659点, which is an amount and a level.
    var isNarrow: Bool { low == high || high < low.scaled(byPowerOfTen: 1) }

    /// 18小时 and 11个小时 measure the same.
    func isComparable(with other: FigureReading) -> Bool {
        isSameMeasure(as: other) || dimension == .time && other.dimension == .time
    }

    var amount: Fact.Amount { Fact.Amount(low: low, high: high, unit: unit?.name, modifier: modifier?.rawValue) }
}

extension Unit.Dimension {
    var isDuration: Bool { self == .time || self == .age }

    /// Of units that count things rather than measure them.
    var isCount: Bool {
        switch self {
        case .count, .noun, .place, .people, .transport: true
        default: false
        }
    }
}

/// The name of a unit, compared by its bytes: for strings that are not ASCII, Swift brings both into a normal form first.
struct UnitName: Equatable, ExpressibleByStringLiteral {
    let name: String

    init(name: String) { self.name = name }

    init(stringLiteral name: String) { self.name = name }

    static func == (first: UnitName, second: UnitName) -> Bool {
        let (first, second) = (first.name.utf8, second.name.utf8)
        return first.count == second.count && first.last == second.last && first.elementsEqual(second)
    }
}
