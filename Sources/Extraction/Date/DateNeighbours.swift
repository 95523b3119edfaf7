/// What may stand right beside a date and say more of it: told by one look at the character, since beside most dates stands a word
/// that does not.
struct DateNeighbours: Sendable {
    private static let behind: UInt8 = 1
    private static let before: UInt8 = 2

    private let classes: CharacterTable

    init() {
        var classes = CharacterTable.numeralParts.map { $0 == 0 ? 0 : Self.behind }
        for scalar in classes.indices where Scalars.isDash(UInt32(scalar)) { classes[scalar] |= Self.behind }
        for scalar in Self.charactersBehind { classes[Int(scalar.value)] |= Self.behind }
        for scalar in Self.charactersBefore { classes[Int(scalar.value)] |= Self.before }
        self.classes = CharacterTable(classes)
    }

    /// 4月至, 4月-, 4月19日（星期五）, 4月19日上午; 4月19日9时 has a numeral.
    private static let charactersBehind = (" \u{3000}(（-~至到" + DateScan.charactersOfTimes).unicodeScalars
    /// 将, 定, 拟 and 订 于4月, 预计4月 and the like, 较4月, and what stands before a date itself.
    private static let charactersBefore = "将定拟订计估望期争比较与同于在".unicodeScalars

    /// False where a date before `scalar` is no stretch and has neither a day of the week nor a time of day.
    @inline(__always)
    func mayGoOn(behind scalar: UInt32) -> Bool { classes[scalar] & Self.behind != 0 }

    /// False where `scalar` before a date tells neither that it is to come nor that it is compared with.
    @inline(__always)
    func mayTell(before scalar: UInt32) -> Bool { classes[scalar] & Self.before != 0 }
}
