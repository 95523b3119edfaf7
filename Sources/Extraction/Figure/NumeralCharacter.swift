import TextModel

/// What a scalar can be to the readers of figures and dates: one table look-up decides whether to stop at it.
///
/// Five bits hold its part in a numeral, the others say that some reader begins at it.
struct CharacterClass: Hashable {
    let bits: UInt8

    /// The part of a numeral that a scalar can be.
    enum Part: UInt8 {
        case none = 0
        // 1...10: the Chinese digits 0...9
        case ten = 11, hundred, thousand, tenThousand, hundredMillion, trillion
        case twenty, thirty, forty
        case digit, letter
        /// 几, an unknown digit.
        case unknown
        /// 数, several.
        case several
        case half
    }

    /// A rule begins at it, if the scalar behind it is one that the rule reads.
    static let trigger: UInt8 = 0x20
    /// A fixed expression begins with it.
    static let fixed: UInt8 = 0x40
    /// A rule begins at it whatever follows.
    static let always: UInt8 = 0x80
    static let partMask: UInt8 = 0x1F

    @inline(__always) var part: UInt8 { bits & Self.partMask }
}

/// The part of a numeral that every scalar of the basic plane can be.
///
/// Most rows of 64 scalars have none: they share one, so that what is looked at fits the innermost cache.
struct CharacterTable: Sendable {
    /// For each row of scalars where its classes begin, in rows.
    private let rows: ConstantTable<UInt8>
    private let classes: ConstantTable<UInt8>

    static let numerals = CharacterTable(numeralParts)

    /// - Parameter classes: for each scalar of the basic plane its class.
    init(_ classes: [UInt8]) {
        var rows: [UInt8] = []
        var kept = [UInt8](repeating: 0, count: Self.rowLength)
        for start in stride(from: 0, to: 0x10000, by: Self.rowLength) {
            let row = classes[start..<start + Self.rowLength]
            let isEmpty = row.allSatisfy { $0 == 0 }
            rows.append(isEmpty ? 0 : UInt8(kept.count / Self.rowLength))
            if !isEmpty { kept += row }
        }
        (self.rows, self.classes) = (ConstantTable(rows), ConstantTable(kept))
    }

    private static var rowLength: Int { 64 }

    /// The parts of numerals, without marks.
    static let numeralParts: [UInt8] = {
        var classes = [UInt8](repeating: 0, count: 0x10000)
        for (scalar, value) in parts { classes[Int(scalar.value)] = value }
        for digit in 0x30...0x39 { classes[digit] = CharacterClass.Part.digit.rawValue }
        for letter in 0x41...0x5A {
            classes[letter] = CharacterClass.Part.letter.rawValue
            classes[letter + 0x20] = CharacterClass.Part.letter.rawValue
        }
        return classes
    }()

    func deallocate() {
        rows.deallocate()
        classes.deallocate()
    }

    @inline(__always)
    subscript(scalar: UInt32) -> UInt8 {
        guard scalar < 0x10000 else { return 0 }
        let row = Int(rows[Int(truncatingIfNeeded: scalar &>> 6)])
        return classes[row &<< 6 | Int(truncatingIfNeeded: scalar & 63)]
    }

    private static let parts: [(Unicode.Scalar, UInt8)] = {
        var parts: [(Unicode.Scalar, UInt8)] = []
        let digits = [
            "零〇○", "一壹弌幺", "二贰两贰", "三叁参", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖",
        ]
        for (value, scalars) in digits.enumerated() {
            // 参 is far more often 参加 than 叁: `NumeralReader.part` tells them apart
            for scalar in scalars.unicodeScalars where scalar != "参" { parts.append((scalar, UInt8(value + 1))) }
        }
        let units: [(String, CharacterClass.Part)] = [
            ("十拾", .ten), ("百佰", .hundred), ("千仟", .thousand), ("万萬", .tenThousand), ("亿億", .hundredMillion),
            ("兆", .trillion), ("廿", .twenty), ("卅", .thirty), ("卌", .forty), ("几幾", .unknown), ("数數", .several),
            ("半", .half),
        ]
        for (scalars, part) in units {
            for scalar in scalars.unicodeScalars { parts.append((scalar, part.rawValue)) }
        }
        return parts
    }()
}

extension UInt8 {
    /// The value of a Chinese digit, for a part of a numeral that is one.
    @inline(__always) var chineseDigit: Int? { self >= 1 && self <= 10 ? Int(self) - 1 : nil }

    /// 1 for 十, 2 for 百, 3 for 千.
    @inline(__always) var smallUnit: Int? {
        self >= CharacterClass.Part.ten.rawValue && self <= CharacterClass.Part.thousand.rawValue
            ? Int(self) - Int(CharacterClass.Part.ten.rawValue) + 1 : nil
    }

    /// 4 for 万, 8 for 亿, 12 for 兆.
    @inline(__always) var largeUnit: Int? {
        self >= CharacterClass.Part.tenThousand.rawValue && self <= CharacterClass.Part.trillion.rawValue
            ? (Int(self) - Int(CharacterClass.Part.thousand.rawValue)) * 4 : nil
    }
}
