import TextModel

/// How a numeral was written.
///
/// Half as large as with whole words in it, since figures are copied at many steps.
struct NumeralShape {
    enum Form { case digits, chinese }

    @Narrow var start: Int
    @Narrow var end: Int
    /// Digits before a point where there are no units: 4 for 2023 and for 二〇二三.
    @Narrow var digitCount: Int
    /// The power of ten of the multipliers: 8 for 3亿.
    @Narrow var power = 0
    private var storedInteger = Int.min
    var form: Form
    /// `over` for a 余, 多 or 几 inside (十余万), `about` for a 来.
    var inexact: Modifier?
    /// Written with 万, 亿 or 兆, or with 十, 百 or 千 after figures.
    var hasMultiplier = false
    /// Begins with 百, 千, 万 or 亿 and no digit: 百万, 千亿.
    var isBare: Bool
    var hasDecimals: Bool
    /// Two digits such as 七八: 78 alone, 7 to 8 before a unit.
    var isPair: Bool
    /// Two numbers, such as 三四百.
    var isRange = false
    /// Several numbers added up: 3亿5000万.
    var isSum = false

    init(
        start: Int, end: Int, form: Form, inexact: Modifier? = nil, isBare: Bool = false, hasDecimals: Bool = false,
        digitCount: Int = 0, isPair: Bool = false
    ) {
        (self.start, self.end, self.digitCount) = (start, end, digitCount)
        (self.form, self.inexact) = (form, inexact)
        (self.isBare, self.hasDecimals, self.isPair) = (isBare, hasDecimals, isPair)
    }

    /// The value, if it is a whole number that fits.
    var integer: Int? {
        get { storedInteger == .min ? nil : storedInteger }
        set { storedInteger = newValue ?? .min }
    }

    /// True for 一 alone.
    var isOne: Bool { form == .chinese && digitCount == 1 && integer == 1 }
}

/// A numeral as read from the text.
struct NumeralReading {
    var value: NumeralValue
    /// The upper of both numbers in 三四百.
    var high: NumeralValue?
    var shape: NumeralShape

    var start: Int { shape.start }
    var end: Int { shape.end }
    var form: NumeralShape.Form { shape.form }
    var inexact: Modifier? { shape.inexact }
    var hasMultiplier: Bool { shape.hasMultiplier }
    var isBare: Bool { shape.isBare }
    var hasDecimals: Bool { shape.hasDecimals }
}

/// A number in front of a multiplier: figures, or Chinese digits and units below ten thousand.
struct NumeralCoefficient {
    var value: NumeralValue
    var end: Int
    var form: NumeralShape.Form
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
