import Testing
import TextModel

@testable import Extraction

/// Numbers written in every style are read back exactly.
struct FigureNumeralTests {
    private struct Read {
        let value: ExactDecimal
        let high: ExactDecimal?
        let shape: NumeralShape
    }

    private static func read(_ text: String) -> Read? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            let reader = NumeralReader(text: Scalars(bytes), units: .shared)
            // the reader keeps the long numbers that its readings stand for
            return withExtendedLifetime(reader) {
                guard let reading = reader.numeral(at: 0), reading.end == bytes.count else { return nil }
                return Read(value: reading.value.exact, high: reading.high?.exact, shape: reading.shape)
            }
        }
    }

    private static let numbers: [Int] = {
        var generator = SeededGenerator(seed: 7)
        let small = Array(1...2000)
        let large = (0..<3000).map { _ in
            Int.random(in: 1...Int.max, using: &generator) % [10_000, 1_000_000, 100_000_000, 1_000_000_000_000_000]
                .randomElement(using: &generator)!
        }
        return small + large.filter { $0 > 0 }
    }()

    @Test func `Chinese numerals`() {
        for number in Self.numbers {
            let text = ChineseNumeral.plain.spell(number)
            #expect(Self.read(text)?.value == ExactDecimal(number), "\(text)")
        }
    }

    @Test func `financial numerals`() {
        for number in Self.numbers where number >= 10 {
            let text = ChineseNumeral.financial.spell(number)
            #expect(Self.read(text)?.value == ExactDecimal(number), "\(text)")
        }
    }

    @Test func `digit by digit`() {
        for number in Self.numbers {
            let text = String(String(number).map { ChineseNumeral.plain.digits[Int(String($0))!] })
            guard let reading = Self.read(text) else {
                Issue.record("\(text)")
                continue
            }
            #expect(reading.value == ExactDecimal(number), "\(text)")
        }
    }

    @Test func `figures with groups, decimals and multipliers`() {
        for number in Self.numbers {
            let value = ExactDecimal(number)
            #expect(Self.read(String(number))?.value == value)
            #expect(Self.read(grouped(number))?.value == value, "\(grouped(number))")
            #expect(Self.read("\(number).25")?.value == value + ExactDecimal(coefficient: 25, exponent: -2))
            #expect(Self.read("\(number)万")?.value == value.scaled(byPowerOfTen: 4))
            #expect(
                Self.read("\(number).5万亿")?.value
                    == (value + ExactDecimal(coefficient: 5, exponent: -1)).scaled(byPowerOfTen: 12))
        }
    }

    /// Every style in which a decimal can be spelled.
    @Test(arguments: ChineseNumeral.styles)
    func `decimals in every style`(_ style: ChineseNumeral) {
        var generator = SeededGenerator(seed: 23)
        for number in Self.numbers.prefix(1500) + Self.numbers.suffix(1500) {
            let decimals = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                UInt8.random(in: 0...9, using: &generator)
            }
            let text = style.spell(number, decimals: decimals)
            let fraction = ExactDecimal(digits: decimals, exponent: -decimals.count)
            #expect(Self.read(text)?.value == ExactDecimal(number) + fraction, "\(text)")
        }
    }

    /// 3亿5000万 and 1.25万亿: figures and multipliers.
    @Test func `figures and multipliers in one`() {
        for number in Self.numbers where number >= 10_000 {
            let text = ChineseNumeral.mixed(number)
            #expect(Self.read(text)?.value == ExactDecimal(number), "\(text)")
            let decimals = String(number % 10_000 + 10_000).dropFirst()
            let value = ExactDecimal(number).scaled(byPowerOfTen: 8)
            #expect(Self.read("\(number / 10_000).\(decimals)万亿")?.value == value, "\(number)")
        }
    }

    private func grouped(_ number: Int) -> String {
        var text = ""
        for (place, digit) in String(number).reversed().enumerated() {
            if place > 0 && place % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }

    @Test func `figures of any length`() {
        let digits = String(repeating: "9876543210", count: 5000) + "1"
        #expect(Self.read(digits)?.value.description == digits)
    }

    @Test(arguments: [
        ("三四百", "300", "400"), ("十五六", "15", "16"), ("七百三四十", "730", "740"), ("三四十万", "300000", "400000"),
        ("六十三四万", "630000", "640000"), ("一万六七", "16000", "17000"), ("八九千", "8000", "9000"), ("三五百", "300", "500"),
    ])
    func `two numbers in one`(_ text: String, _ low: String, _ high: String) {
        let reading = Self.read(text)
        #expect(reading?.value.description == low)
        #expect(reading?.high?.description == high)
    }

    @Test(arguments: [
        ("5兆5893.73亿", "5589373000000"), ("4千4百", "4400"), ("1亿3千8百万", "138000000"), ("二万多亿", "2000000000000"),
        ("三千 九百 六十五", "3965"), ("四百 点 五", "400.5"), ("1.2e-5", "0.000012"), ("3.5×10^8", "350000000"),
        ("6×10⁻³", "0.006"), ("2×10的3次方", "2000"), ("4万6", "46000"), ("1万500", "10500"), ("伍佰参拾肆", "534"),
        ("幺八九", "189"), ("四百五", "450"), ("三万二", "32000"), ("一亿二", "120000000"), ("两千零五", "2005"), ("一千零十", "1010"),
        ("百二十", "120"),
        ("五兆六十二亿四万五千二", "5006200045200"), ("1千零20", "1020"), ("4万1603.36", "41603.36"), ("3万5千", "35000"),
        ("零点零五", "0.05"), ("五万点三", "50000.3"), ("3e8", "300000000"), ("1，200", "1200"), ("一亿二千", "100002000"),
        ("一亿二万", "100020000"),
        ("万万", "100000000"), ("两个亿", "200000000"), ("十多万", "100000"), ("卅二", "32"),
    ])
    func `single numerals`(_ text: String, _ value: String) {
        #expect(Self.read(text)?.value.description == value)
    }
}

/// Spells numbers in Chinese characters.
struct ChineseNumeral: CustomTestStringConvertible {
    var name = "plain"
    let digits: [Character]
    /// Ones, tens, hundreds, thousands.
    var units = ["", "十", "百", "千"]
    var large = ["万", "亿"]
    /// 两百, 两千 for 二百, 二千.
    var usesTwo = false
    /// 二〇二三 for 二千零二十三.
    var isPositional = false

    var testDescription: String { name }

    static let plain = ChineseNumeral(digits: Array("零一二三四五六七八九"))
    static let financial = ChineseNumeral(
        name: "financial", digits: Array("零壹贰叁肆伍陆柒捌玖"), units: ["", "拾", "佰", "仟"])
    static let styles: [ChineseNumeral] = [
        plain, financial,
        ChineseNumeral(name: "round zero", digits: Array("〇一二三四五六七八九")),
        ChineseNumeral(name: "with 两", digits: Array("零一二三四五六七八九"), usesTwo: true),
        ChineseNumeral(name: "traditional", digits: Array("零一二三四五六七八九"), large: ["萬", "億"]),
        ChineseNumeral(name: "digit by digit", digits: Array("〇一二三四五六七八九"), isPositional: true),
        ChineseNumeral(name: "digit by digit, 零", digits: Array("零一二三四五六七八九"), isPositional: true),
    ]

    /// The number, a point, and decimals.
    func spell(_ number: Int, decimals: [UInt8]) -> String {
        let whole = isPositional ? String(String(number).utf8.map { digits[Int($0) - 0x30] }) : spell(number)
        return decimals.isEmpty ? whole : whole + "点" + String(decimals.map { digits[Int($0)] })
    }

    /// 3亿5000万: figures before each multiplier.
    static func mixed(_ number: Int) -> String {
        var text = ""
        var rest = number
        for (size, unit) in [(1_000_000_000_000, "万亿"), (100_000_000, "亿"), (10_000, "万"), (1, "")] {
            let part = rest / size
            rest %= size
            guard part > 0 else { continue }
            // 1万亿2000亿 shares its 亿, and 1万20 is written with a zero
            if size == 1_000_000_000_000 {
                text += "\(part)" + (rest >= 100_000_000 ? "万" : unit)
            } else {
                text += text.isEmpty || part >= 1000 ? "\(part)\(unit)" : "零\(part)\(unit)"
            }
        }
        return text
    }

    func spell(_ number: Int) -> String {
        if number == 0 { return String(digits[0]) }
        var text = ""
        for (power, unit) in [(12, large[0] + large[1]), (8, large[1]), (4, large[0]), (0, "")] {
            let section = number / Int(ExactDecimal(coefficient: 1, exponent: power).integer!) % 10_000
            if section == 0 { continue }
            if !text.isEmpty && section < 1000 { text.append(digits[0]) }
            // 一千万亿 and 五千亿 after it share the 亿
            let above = number / Int(ExactDecimal(coefficient: 1, exponent: 8).integer!) % 10_000
            text += spell(section: section) + (power == 12 && above > 0 ? large[0] : unit)
        }
        return text
    }

    private func spell(section: Int) -> String {
        var text = ""
        var needsZero = false
        for (place, unit) in zip([1000, 100, 10, 1], units.reversed()) {
            let digit = section / place % 10
            if digit == 0 {
                needsZero = !text.isEmpty
            } else {
                if needsZero { text.append(digits[0]) }
                needsZero = false
                text += (usesTwo && digit == 2 && place > 10 ? "两" : String(digits[digit])) + unit
            }
        }
        return text
    }
}

/// A small generator that gives the same numbers every time.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
