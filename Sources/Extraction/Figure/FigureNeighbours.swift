/// What may stand right behind a numeral or a unit and go on with the figure: told by one look at the character, since behind most
/// numerals stands a unit, and behind most units a word.
struct FigureNeighbours: Sendable {
    private static let behindNumeral: UInt8 = 1
    private static let behindUnit: UInt8 = 2

    private let classes: CharacterTable

    init() {
        var classes = CharacterTable.numeralParts.map { $0 == 0 ? 0 : Self.behindUnit }
        for scalar in 0..<0x80 { classes[scalar] |= Self.behindNumeral }
        for scalar in Self.charactersBehindNumeral { classes[Int(scalar.value)] |= Self.behindNumeral }
        for scalar in Self.charactersBehindUnit { classes[Int(scalar.value)] |= Self.behindUnit }
        self.classes = CharacterTable(classes)
    }

    /// 4月, 2024年, 三分之一, 一半, 3‰, 十余, 8个百分点, 9：30, 9·18, 九点半; all of ASCII besides.
    private static let charactersBehindNumeral = "月年分半‰余多几来个：·时点\u{3000}".unicodeScalars
    /// 元/吨, 千米每小时, 三年又六个月, 6 呎 2 吋, and 参, a numeral at times; 三年半, 三年零六个月 and 一米八 have numerals.
    private static let charactersBehindUnit = "/每又参 \u{3000}".unicodeScalars

    /// False where a numeral before `scalar` can have nothing but a unit behind it.
    @inline(__always)
    func mayGoOn(behindNumeral scalar: UInt32) -> Bool { classes[scalar] & Self.behindNumeral != 0 }

    /// False where `scalar` goes on with no figure whose unit ends before it.
    @inline(__always)
    func mayGoOn(behindUnit scalar: UInt32) -> Bool { classes[scalar] & Self.behindUnit != 0 }
}
