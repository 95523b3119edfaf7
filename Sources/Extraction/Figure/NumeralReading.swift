import TextModel

/// A numeral as read from the text: its value, and how it was written.
struct NumeralReading {
    enum Form { case digits, chinese }

    var start: Int
    var end: Int
    var value: ExactDecimal
    /// The upper of both numbers in 三四百.
    var high: ExactDecimal?
    var form: Form
    /// `over` for a 余, 多 or 几 inside (十余万), `about` for a 来.
    var inexact: Modifier?
    /// Written with 万, 亿 or 兆, or with 十, 百 or 千 after figures.
    var hasMultiplier = false
    /// Begins with 百, 千, 万 or 亿 and no digit: 百万, 千亿.
    var isBare = false
    var hasDecimals = false
    /// Digits before a point where there are no units: 4 for 2023 and for 二〇二三.
    var digitCount = 0
    /// Two digits such as 七八: 78 alone, 7 to 8 before a unit.
    var isPair = false
    /// What stands before the one multiplier, for 3至5亿: 5 and 8. The power is 0 where there is none or several.
    var coefficient: ExactDecimal
    var power = 0

    /// True for 一 alone.
    var isOne: Bool { form == .chinese && digitCount == 1 && value == ExactDecimal(1) }

    mutating func negate() {
        (value, high) = (high.map(\.negated) ?? value.negated, high.map { _ in value.negated })
        coefficient = coefficient.negated
    }
}

/// A number in front of a multiplier: figures, or Chinese digits and units below ten thousand.
struct NumeralCoefficient {
    var value: ExactDecimal
    var end: Int
    var form: NumeralReading.Form
    var inexact: Modifier?
    var isBare = false
    var hasDecimals = false
    var digitCount = 0
    /// Holds two digits that mean from one to the other: 三四百.
    var hasPair = false
    /// Is nothing but two such digits: 三四.
    var isPair = false
    /// Chinese digits without a unit and without a leading zero: the 二 of 三万二.
    var isNaked = false
}
