/// Where figures can begin: what a scalar and the one behind it say at a glance, so that the readers need not be asked.
struct FigureStarts: PlaceFilter, Sendable {
    /// What each scalar can be to the readers.
    let classes: CharacterTable
    /// One bit for each scalar that has a class.
    let marks: ConstantTable<UInt64>
    /// What can stand behind the first Chinese numeral of a figure: 三 before any other counts nothing.
    let followers: ConstantTable<UInt64>
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
        func add(_ firsts: [UInt32], _ seconds: [UInt32], _ flag: UInt8) {
            for first in firsts where first < 0x10000 {
                classes[Int(first)] |= flag
                for second in seconds {
                    let bit = Self.pair(first, second)
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
        marks = ConstantTable(bitsOf: classes.indices.filter { classes[$0] != 0 }.map(UInt32.init))
        followers = ConstantTable(bitsOf: numerals + units + Self.scalars(Self.jointsOfNumerals))
        self.pairs = ConstantTable(pairs)
    }

    /// Gives the tables back; see `ConstantTable.deallocate`.
    func deallocate() {
        classes.deallocate()
        for table in [marks, followers, pairs] { table.deallocate() }
    }

    private static let lastNumeral = CharacterClass.Part.half.rawValue
    /// What else goes on after a numeral: 三分之一, 三点五, 三.五, 三多, 三成, 三%, 三、四, 三至四, 三±一 ….
    private static let jointsOfNumerals = "分点點.多余来个又之、和及与至到间百番%‰±正 　/-~–—―−～〜－‐‑‒─"

    private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    /// False where no fixed expression can begin with `scalar`, which has `bits`, and `second` behind it.
    @inline(__always)
    func mayBeginFixed(_ bits: UInt8, _ scalar: UInt32, _ second: UInt32) -> Bool {
        bits & CharacterClass.always != 0 || pairs.hasBit(Self.pair(scalar, second))
    }

    @inline(__always)
    static func pair(_ first: UInt32, _ second: UInt32) -> Int {
        Int(truncatingIfNeeded: (first &* 0x9E37_79B1 &+ second &* 0x85EB_CA6B) &>> 16)
    }

    /// The parts of numerals that a figure can begin with whatever follows: a bit for each.
    private static var certainParts: UInt32 {
        1 << UInt32(CharacterClass.Part.digit.rawValue) | 1 << UInt32(CharacterClass.Part.letter.rawValue)
    }

    /// 1 if a figure can begin with `scalar`, where `second` stands behind it, else 0: without a branch, since none of
    /// them would be foretold.
    @inline(__always)
    func mayBegin(_ scalar: UInt32, _ second: UInt32) -> Int {
        let bits = UInt32(classes[scalar])
        let part = bits & UInt32(CharacterClass.partMask)
        let isCertain = Self.certainParts &>> part | bits &>> 7
        // a follower has a bit; what lies beyond the basic plane has none
        let follower = followers.bit(Int(truncatingIfNeeded: min(second, 0xFFFF)))
        let isFollowed = UInt32(truncatingIfNeeded: follower) & (part &+ UInt32(CharacterClass.partMask)) &>> 5
        let isPair = UInt32(truncatingIfNeeded: pairs.bit(Self.pair(scalar, second))) & (bits &>> 5 | bits &>> 6)
        return Int((isCertain | isFollowed | isPair) & 1)
    }
}
