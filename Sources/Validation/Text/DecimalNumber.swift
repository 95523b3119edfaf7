/// A decimal number, exact at any length: a sign, digits and a power of ten.
///
/// Canonical inside (no zeros at either end of the digits), so that equal numbers are equal values.
package struct DecimalNumber: Hashable, Sendable {
    package private(set) var isNegative: Bool
    /// 0…9, most significant first; empty for zero.
    private let digits: [UInt8]
    private let exponent: Int

    package init(isNegative: Bool = false, digits: some Sequence<UInt8>, exponent: Int = 0) {
        var trimmed = Array(digits.drop { $0 == 0 })
        var exponent = exponent
        while trimmed.last == 0 {
            trimmed.removeLast()
            exponent += 1
        }
        self.digits = trimmed
        self.isNegative = isNegative && !trimmed.isEmpty
        self.exponent = trimmed.isEmpty ? 0 : exponent
    }

    package init(_ value: Int) {
        self.init(isNegative: value < 0, digits: String(value.magnitude).utf8.map { $0 - UInt8(ascii: "0") })
    }

    /// Reads a number as JSON writes it. nil for an exponent beyond ±1000, which no record can need.
    package init?(jsonNumber text: some Sequence<UInt8>) {
        var digits: [UInt8] = []
        var (scale, power, seenPoint, isNegative) = (0, 0, false, false)
        var rest = text.makeIterator()
        scan: while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "."): seenPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard let value = Int(String(decoding: IteratorSequence(rest).map { $0 }, as: UTF8.self)),
                    value.magnitude <= 1000
                else { return nil }
                power = value
                break scan
            default:
                digits.append(byte - UInt8(ascii: "0"))
                if seenPoint { scale += 1 }
            }
        }
        self.init(isNegative: isNegative, digits: digits, exponent: power - scale)
    }

    package static let zero = DecimalNumber(0)

    package var isZero: Bool { digits.isEmpty }
    package var isInteger: Bool { exponent >= 0 }

    /// The number as an `Int`, where it is one and has at most 18 digits.
    package var integer: Int? {
        guard exponent >= 0, digits.count + exponent <= 18 else { return nil }
        let magnitude = (digits + repeatElement(0, count: exponent)).reduce(0) { $0 * 10 + Int($1) }
        return isNegative ? -magnitude : magnitude
    }

    package var negated: DecimalNumber {
        DecimalNumber(isNegative: !isNegative, digits: digits, exponent: exponent)
    }

    package func scaled(byPowerOfTen power: Int) -> DecimalNumber {
        DecimalNumber(isNegative: isNegative, digits: digits, exponent: exponent + power)
    }

    /// The number in plain decimal form, as the record must write it.
    package var plainText: String {
        if digits.isEmpty { return "0" }
        var letters = digits.map { $0 + UInt8(ascii: "0") } + repeatElement(UInt8(ascii: "0"), count: max(0, exponent))
        if exponent < 0 {
            letters.insert(
                contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, 1 - digits.count - exponent)), at: 0)
            letters.insert(UInt8(ascii: "."), at: letters.count + exponent)
        }
        return (isNegative ? "-" : "") + String(decoding: letters, as: UTF8.self)
    }
}

// MARK: - Arithmetic on amounts (numbers that are not negative)

extension DecimalNumber: Comparable {
    package static func + (a: DecimalNumber, b: DecimalNumber) -> DecimalNumber {
        let exponent = min(a.exponent, b.exponent)
        let x = Array((a.digits + repeatElement(0, count: a.exponent - exponent)).reversed())
        let y = Array((b.digits + repeatElement(0, count: b.exponent - exponent)).reversed())
        var sum: [UInt8] = []
        var carry: UInt8 = 0
        for index in 0..<max(x.count, y.count) {
            carry += (index < x.count ? x[index] : 0) + (index < y.count ? y[index] : 0)
            sum.append(carry % 10)
            carry /= 10
        }
        return DecimalNumber(digits: ([carry] + sum.reversed()), exponent: exponent)
    }

    /// The product with a small whole number (below a million).
    package func multiplied(by factor: Int) -> DecimalNumber {
        var product: [UInt8] = []
        var carry = 0
        for digit in digits.reversed() {
            carry += Int(digit) * factor
            product.append(UInt8(carry % 10))
            carry /= 10
        }
        while carry > 0 {
            product.append(UInt8(carry % 10))
            carry /= 10
        }
        return DecimalNumber(isNegative: isNegative, digits: product.reversed(), exponent: exponent)
    }

    /// The product of two amounts. Quadratic in their digits.
    package static func * (a: DecimalNumber, b: DecimalNumber) -> DecimalNumber {
        var columns = [Int](repeating: 0, count: a.digits.count + b.digits.count)
        for (i, x) in a.digits.reversed().enumerated() {
            for (j, y) in b.digits.reversed().enumerated() { columns[i + j] += Int(x) * Int(y) }
        }
        for place in columns.indices.dropLast() {
            columns[place + 1] += columns[place] / 10
            columns[place] %= 10
        }
        return DecimalNumber(digits: columns.reversed().map { UInt8($0) }, exponent: a.exponent + b.exponent)
    }

    /// The difference of two amounts, the greater one first; zero where it is the smaller one.
    package static func - (a: DecimalNumber, b: DecimalNumber) -> DecimalNumber {
        guard b < a else { return .zero }
        let exponent = min(a.exponent, b.exponent)
        let x = Array((a.digits + repeatElement(0, count: a.exponent - exponent)).reversed())
        let y = Array((b.digits + repeatElement(0, count: b.exponent - exponent)).reversed())
        var difference: [UInt8] = []
        var borrow: UInt8 = 0
        for index in 0..<x.count {
            let taken = (index < y.count ? y[index] : 0) + borrow
            borrow = x[index] < taken ? 1 : 0
            difference.append(x[index] + 10 * borrow - taken)
        }
        return DecimalNumber(digits: difference.reversed(), exponent: exponent)
    }

    /// Half of what the last digit that is not zero counts: how far rounding may have moved the number.
    package var roundingError: DecimalNumber {
        isZero ? .zero : DecimalNumber(digits: [5], exponent: exponent - 1)
    }

    /// How many digits it has, zeros at the ends left aside.
    package var precision: Int { digits.count }

    package static func < (a: DecimalNumber, b: DecimalNumber) -> Bool {
        if a.isNegative != b.isNegative { return a.isNegative }
        return a.isNegative ? isSmaller(b, a) : isSmaller(a, b)
    }

    private static func isSmaller(_ a: DecimalNumber, _ b: DecimalNumber) -> Bool {
        if a.isZero || b.isZero { return a.isZero && !b.isZero }
        let (leadingA, leadingB) = (a.digits.count + a.exponent, b.digits.count + b.exponent)
        return leadingA == leadingB ? a.digits.lexicographicallyPrecedes(b.digits) : leadingA < leadingB
    }
}
