/// What may stand right behind a numeral or a unit and go on with the figure: told by one look at the character, since behind most
/// numerals stands a unit, and behind most units a word.
enum FigureNeighbours {
    private static let behindNumeral: UInt8 = 1
    private static let behindUnit: UInt8 = 2

    private static let classes = CharacterTable(
        CharacterTable.numeralParts.enumerated().map { scalar, part in
            var bits: UInt8 = 0
            if scalar < 0x80 || charactersBehindNumeral.contains(UInt32(scalar)) { bits |= behindNumeral }
            if part != 0 || charactersBehindUnit.contains(UInt32(scalar)) { bits |= behindUnit }
            return bits
        })

    /// 4月, 2024年, 三分之一, 一半, 3‰, 十余, 8个百分点, 9：30, 9·18, 九点半; and all of ASCII.
    private static let charactersBehindNumeral = ScalarSet("月年分半‰余多几来个：·时点\u{3000}")
    /// 三年半, 元/吨, 千米每小时, 三年零六个月, 6 呎 2 吋, 一米八; 参 is a numeral at times.
    private static let charactersBehindUnit = ScalarSet("/每又参 \u{3000}")

    /// False where a numeral before `scalar` can have nothing but a unit behind it.
    @inline(__always)
    static func mayGoOn(behindNumeral scalar: UInt32) -> Bool { classes[scalar] & behindNumeral != 0 }

    /// False where `scalar` goes on with no figure whose unit ends before it.
    @inline(__always)
    static func mayGoOn(behindUnit scalar: UInt32) -> Bool { classes[scalar] & behindUnit != 0 }
}
