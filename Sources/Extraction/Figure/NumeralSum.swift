import TextModel

/// The sum of the parts of a numeral: below 万, 万 and above it.
struct NumeralSum {
    /// The last part that was read, as yet without a multiplier.
    private var part: NumeralValue
    private var section = NumeralValue.zero
    private var group = NumeralValue.zero
    private var total = NumeralValue.zero
    /// The power of ten of the last multiplier: what follows must be smaller.
    private(set) var lastPower = Int.max
    private var lastLargePower = 0

    init(_ value: NumeralValue) { part = value }

    var value: NumeralValue { total + group + section + part }

    /// False where the multiplier does not fit: a second 亿 after 一亿二千.
    mutating func multiply(byPowerOfTen power: Int) -> Bool {
        defer { lastPower = min(power, lastPower) }
        switch power {
        case 1...3:
            let isFirst = section.isZero && group.isZero && total.isZero
            if part.isZero { return false }
            part = part.scaled(byPowerOfTen: power)
            return isFirst || part < NumeralValue(coefficient: 1, exponent: lastPower)
        case 4:
            let below = section + part
            if group.isZero == below.isZero { return false }
            group = (group + below).scaled(byPowerOfTen: 4)
            (section, part) = (.zero, .zero)
            return group < Self.limit
        default:
            return multiplyAll(byPowerOfTen: power)
        }
    }

    /// 亿 and 兆 multiply all that stands before them, up to a larger one: 五兆六十二亿.
    private mutating func multiplyAll(byPowerOfTen power: Int) -> Bool {
        let amount = group + section + part
        if amount.isZero == total.isZero {
            guard !total.isZero, power < lastLargePower else { return false }
            total = total + amount.scaled(byPowerOfTen: power)
        } else {
            total = (total.isZero ? amount : total).scaled(byPowerOfTen: power)
        }
        lastLargePower = power
        (group, section, part) = (.zero, .zero, .zero)
        return total < Self.limit
    }

    /// Adds a part that has to be smaller than the last multiplier; 二 in 三万二 stands for 二千.
    mutating func add(_ next: NumeralCoefficient, isElliptic: Bool) -> Bool {
        guard lastPower != Int.max, next.value < NumeralValue(coefficient: 1, exponent: lastPower) else { return false }
        section = section + part
        part = isElliptic ? next.value.scaled(byPowerOfTen: lastPower - 1) : next.value
        return true
    }

    /// Longer chains of multipliers are no number that anybody writes.
    private static let limit = NumeralValue(coefficient: 1, exponent: 60)
}
