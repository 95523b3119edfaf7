import CSurvey

/// Where figures can begin: what a scalar and the one behind it say at a glance, so that the readers need not be asked.
struct FigureStarts: Sendable {
    /// What each scalar can be to the readers.
    let classes: CharacterTable
    /// What can stand behind the first Chinese numeral of a figure: 三 before any other counts nothing.
    let followers: [UInt32]
    /// What can stand behind the first character of a pair.
    let secondsOfPairs: Set<UInt32>
    /// One bit, hashed, for each scalar that a rule or a fixed expression begins with, and the one behind it.
    let pairs: ConstantTable<UInt64>

    /// - Parameters:
    ///   - units: what units begin with.
    ///   - fixed: the words with a numeral in them that counts nothing.
    init(units: [UInt32], fixed: [[UInt32]]) {
        var classes = CharacterTable.numeralParts
        let numerals = classes.indices.filter { 1...Self.lastNumeral ~= classes[$0] }.map(UInt32.init)
        let digits = Array(0x30...0x39).map(UInt32.init)
        var pairs = [UInt64](repeating: 0, count: 1 << 10)
        var secondsOfPairs: Set<UInt32> = []
        func add(_ firsts: [UInt32], _ seconds: [UInt32], _ flag: UInt8) {
            secondsOfPairs.formUnion(seconds)
            for first in firsts where first < 0x10000 {
                classes[Int(first)] |= flag
                for second in seconds {
                    let bit = StartTable.pair(first, second)
                    pairs[bit >> 6] |= 1 << UInt64(bit & 63)
                }
            }
        }
        for word in fixed {
            add(
                [word[0]], Array(word.dropFirst().prefix(1)),
                word.count > 1 ? CharacterClass.fixed : CharacterClass.always | CharacterClass.fixed)
        }
        let places = numerals + digits + Self.scalars(" 　")
        for (firsts, seconds) in [
            ("第前", places), ("首", Self.scalars("位")), ("翻", numerals + digits + Self.scalars("了近多番")),
            ("对", Self.scalars("折")), ("米", numerals), ("单", Self.scalars("位")),
            ("(（", units + numerals + Self.scalars("%")),
        ] { add(Self.scalars(firsts), seconds, CharacterClass.trigger) }
        // 亿 and 万 count by themselves behind 超 and 上
        add(Self.scalars("每参万萬亿億兆"), [], CharacterClass.always)
        self.classes = CharacterTable(classes)
        followers = numerals + units + Self.scalars(Self.jointsOfNumerals)
        self.secondsOfPairs = secondsOfPairs
        self.pairs = ConstantTable(pairs)
    }

    /// Gives the tables back; see `ConstantTable.deallocate`.
    func deallocate() {
        classes.deallocate()
        pairs.deallocate()
    }

    private static let lastNumeral = CharacterClass.Part.half.rawValue
    /// What else goes on after a numeral: 三分之一, 三点五, 三.五, 三多, 三成, 三%, 三、四, 三至四, 三±一 ….
    private static let jointsOfNumerals = "分点點.多余来个又之、和及与至到间百番%‰±正 　/-~–—―−～〜－‐‑‒─"

    private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    /// False where no fixed expression can begin with `scalar`, which has `bits`, and `second` behind it.
    @inline(__always)
    func mayBeginFixed(_ bits: UInt8, _ scalar: UInt32, _ second: UInt32) -> Bool {
        bits & CharacterClass.always != 0 || pairs.hasBit(StartTable.pair(scalar, second))
    }

    /// Adds what scalars of the basic plane are to figures, as `tiqu_starts` wants it.
    func addClasses(to starts: inout [UInt8]) {
        for scalar in starts.indices {
            let bits = classes[UInt32(scalar)]
            if bits != 0 { starts[scalar] |= Self.startClass(bits) }
        }
        for scalar in followers where scalar < 0x10000 { starts[Int(scalar)] |= UInt8(TIQU_STARTS_FIGURE_BEHIND) }
        for scalar in secondsOfPairs where scalar < 0x10000 { starts[Int(scalar)] |= UInt8(TIQU_STARTS_FIGURE_SECOND) }
    }

    private static func startClass(_ bits: UInt8) -> UInt8 {
        let part = bits & CharacterClass.partMask
        let isSure =
            bits & CharacterClass.always != 0 || part == CharacterClass.Part.digit.rawValue
            || part == CharacterClass.Part.letter.rawValue
        let mayBegin = bits & (CharacterClass.trigger | CharacterClass.fixed) != 0
        return (isSure ? UInt8(TIQU_STARTS_FIGURE) : 0) | (part != 0 ? UInt8(TIQU_STARTS_FIGURE_BEFORE) : 0)
            | (mayBegin ? UInt8(TIQU_STARTS_FIGURE_PAIR) : 0)
    }
}
