/// A numeral as it is spelled, in digits, in Chinese or in both: `447.1万`, `三千五百`, `十余万`, `三四百`.
///
/// Independent of the reader that made the records: it exists to disagree with it.
struct Numeral {
    enum Token: Equatable {
        /// A run of Arabic digits.
        case digits(DecimalNumber)
        /// One Chinese digit, 0…9.
        case digit(Int)
        /// 十 1, 百 2, 千 3, 万 4, 亿 8, 兆 12.
        case power(Int)
        case point
    }

    /// What the words inside say beyond the number.
    enum Mark: Equatable {
        /// 余, 多, 几: somewhat more.
        case more
        /// 来: about that many.
        case around
    }

    var tokens: [Token]
    let mark: Mark?
    /// The index after the numeral.
    let end: Int

    /// Longer numerals are not read: no honest one is, and reading recurses by tokens.
    private static let maximumTokens = 64

    /// Reads the longest numeral that begins at `start`; nil if none does.
    init?(_ scalars: [Unicode.Scalar], at start: Int) {
        var scanner = NumeralScanner(scalars: scalars, position: start)
        scanner.scan()
        guard !scanner.tokens.isEmpty, scanner.tokens.count <= Self.maximumTokens, !scanner.isIndefinite else {
            return nil
        }
        (tokens, mark, end) = (scanner.tokens, scanner.mark, scanner.position)
    }

    init(tokens: [Token], mark: Mark?, end: Int) {
        (self.tokens, self.mark, self.end) = (tokens, mark, end)
    }

    var hasPower: Bool { tokens.contains { if case .power = $0 { true } else { false } } }

    /// The powers of ten at the end that are at least `least`, added up: 12 for 5万亿; for 九千亿 8, or 11 with 千.
    func trailingPower(atLeast least: Int) -> Int {
        tokens.reversed().prefix { if case .power(let power) = $0 { power >= least } else { false } }
            .reduce(0) { if case .power(let power) = $1 { $0 + power } else { $0 } }
    }
}

/// Cuts a numeral into tokens.
struct NumeralScanner {
    let scalars: [Unicode.Scalar]
    var position: Int
    var tokens: [Numeral.Token] = []
    var mark: Numeral.Mark?
    /// 几, 数 in place of a digit: no number at all.
    var isIndefinite = false

    mutating func scan() {
        while position < scalars.count, step() {}
    }

    private func scalar(at index: Int) -> Unicode.Scalar? {
        index < scalars.count ? Self.canonical(scalars[index]) : nil
    }

    /// Takes one token; false where the numeral ends.
    private mutating func step() -> Bool {
        guard let scalar = scalar(at: position) else { return false }
        if scalar.isASCIIDigit { return scanDigits() }
        if let tens = Self.tens(scalar), mark == nil {
            tokens.append(.digit(tens))
            return append(.power(1))
        } else if let digit = Self.digit(scalar), mark == nil {
            return append(.digit(digit))
        } else if let power = Self.power(scalar) {
            return append(.power(power))
        } else if isPoint(scalar), mark == nil, !tokens.isEmpty, !tokens.contains(.point) {
            guard let next = self.scalar(at: position + 1), Self.digit(next) != nil else { return false }
            return append(.point)
        } else if scalar == "个" || scalar == "個", mark == nil, !tokens.isEmpty, moreFollows(at: position + 1) {
            // 一个多亿
            mark = .more
            position += 2
            return true
        } else if scalar == "个" || scalar == "個", !tokens.isEmpty, let next = self.scalar(at: position + 1),
            let power = Self.power(next), power >= 4
        {
            // 两个亿
            position += 1
            return append(.power(power))
        }
        return scanMark(scalar)
    }

    /// 八点四, and 八.四 where Chinese digits are parted as Arabic ones are.
    private func isPoint(_ scalar: Unicode.Scalar) -> Bool {
        if case .digits? = tokens.last { return scalar == "点" }
        return "点.·".unicodeScalars.contains(scalar)
    }

    /// Whether 多 stands at `index` and 万 or a greater power behind it.
    private func moreFollows(at index: Int) -> Bool {
        guard scalar(at: index) == "多", let next = scalar(at: index + 1), let power = Self.power(next) else {
            return false
        }
        return power >= 4
    }

    private mutating func append(_ token: Numeral.Token) -> Bool {
        tokens.append(token)
        position += 1
        return true
    }

    private mutating func scanMark(_ scalar: Unicode.Scalar) -> Bool {
        guard mark == nil else { return false }
        switch scalar {
        case "几", "数":
            // 十几 and 30几 are somewhat more than a round number; 几十 is no number.
            if endsInZero { mark = .more } else { isIndefinite = tokens.isEmpty }
            if mark == nil { return false }
            // 一百几十: how many tens is not said
            if let next = self.scalar(at: position + 1).flatMap(Self.power), case .power(let last)? = tokens.last,
                next < last
            {
                position += 1
            }
        case "余", "多":
            if tokens.isEmpty { return false }
            mark = .more
        case "来":
            guard endsInZero else { return false }
            mark = .around
        default: return false
        }
        position += 1
        return true
    }

    /// Whether what was read so far is a round number: 十, 三百, 30.
    private var endsInZero: Bool {
        switch tokens.last {
        case .power?: true
        case .digits(let number)?: number.integer.map { $0 > 0 && $0 % 10 == 0 } ?? false
        default: false
        }
    }

    /// Digits, with commas between groups of three and a decimal point.
    private mutating func scanDigits() -> Bool {
        guard mark == nil else { return false }
        if case .digits? = tokens.last { return false }
        var digits = takeDigits()
        while digits.count <= 3 || hasComma, scalar(at: position) == ",", groupFollows() {
            hasComma = true
            position += 1
            digits += takeDigits()
        }
        hasComma = false
        let whole = digits.count
        if scalar(at: position) == "." || scalar(at: position) == "·", let next = scalar(at: position + 1),
            next.isASCIIDigit
        {
            position += 1
            digits += takeDigits()
        }
        tokens.append(.digits(DecimalNumber(digits: digits, exponent: whole - digits.count)))
        return true
    }

    private var hasComma = false

    private mutating func takeDigits() -> [UInt8] {
        var digits: [UInt8] = []
        while let scalar = scalar(at: position), scalar.isASCIIDigit {
            digits.append(UInt8(scalar.value - 0x30))
            position += 1
        }
        return digits
    }

    /// Whether exactly three digits follow the comma here.
    private func groupFollows() -> Bool {
        let group = (1...3).allSatisfy { scalar(at: position + $0)?.isASCIIDigit ?? false }
        return group && !(scalar(at: position + 4)?.isASCIIDigit ?? false)
    }

    init(scalars: [Unicode.Scalar], position: Int) {
        (self.scalars, self.position) = (scalars, position)
    }
}

// MARK: - Characters

extension NumeralScanner {
    /// The plain simplified form of a character that numerals are written with.
    static func canonical(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{FF0C}": ","
        case "\u{FF0E}": "."
        case "\u{FF10}"..."\u{FF19}": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case "點": "点"
        case "幾": "几"
        case "數": "数"
        case "餘": "余"
        case "來": "来"
        default: scalar
        }
    }

    /// How many tens one character says: 廿四, 卅.
    private static func tens(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "廿": 2
        case "卅": 3
        case "卌": 4
        default: nil
        }
    }

    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "零", "〇", "○": 0
        case "一", "壹": 1
        case "二", "两", "兩", "贰", "貳", "弐": 2
        case "三", "叁", "參", "叄": 3
        case "四", "肆": 4
        case "五", "伍": 5
        case "六", "陆", "陸": 6
        case "七", "柒": 7
        case "八", "捌": 8
        case "九", "玖": 9
        default: nil
        }
    }

    static func power(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "十", "拾": 1
        case "百", "佰": 2
        case "千", "仟": 3
        case "万", "萬": 4
        case "亿", "億": 8
        case "兆": 12
        default: nil
        }
    }
}
