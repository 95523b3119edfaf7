import TextModel

/// What may stand inside a numeral besides digits and multipliers: blanks, letters that multiply, 参 for 叁.
extension NumeralReader {
    /// The place after the blanks at `i`, if a Chinese digit or unit stands there that is no word by itself; else `i`.
    @inline(__always)
    func skippingInnerBlanks(_ i: Int) -> Int {
        guard text[i] == UInt8(ascii: " ") || text[i] == 0xE3 && text.scalar(i) == 0x3000 else { return i }
        return innerPlace(afterBlanksAt: i)
    }

    private func innerPlace(afterBlanksAt i: Int) -> Int {
        let place = text.skippingBlanks(i)
        let part = part(place)
        guard part >= 1 && part <= CharacterClass.Part.trillion.rawValue || isInexactness(place), !begins(word: place)
        else { return i }
        return place
    }

    /// 余 in 十 余 万.
    private func isInexactness(_ i: Int) -> Bool {
        guard text.has("余", at: i) || text.has("多", at: i) else { return false }
        return part(text.skippingBlanks(text.after(i))).largeUnit != nil
    }

    /// True where a word with a numeral in it begins that counts nothing: 万科, 百货.
    func begins(word i: Int) -> Bool { FigureLexicons.shared.fixedExpressions.begins(in: text, at: i) }

    /// The end of 分之 at `i`, or of 分 之 with blanks; nil where it does not stand.
    @inline(__always)
    func fractionEnd(at i: Int) -> Int? {
        let lead = text[i]
        // 分 begins with E5, a wide blank with E3
        guard lead == 0xE5 || lead == 0x20 || lead == 0xE3 else { return nil }
        let place = text.skippingBlanks(i)
        guard text.has("分", at: place) else { return nil }
        let next = text.skippingBlanks(text.after(place))
        guard text.has("之", at: next) else { return nil }
        let end = text.skippingBlanks(text.after(next))
        // 3分 之后
        return next == place + 3 || part(end) != 0 || text.has("负", at: end) ? end : nil
    }

    /// 4 for a w, 3 for a k, 6 for an M, which multiply figures.
    @inline(__always)
    static func letterPower(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0x57, 0x77: 4
        case 0x4B, 0x6B: 3
        case 0x4D: 6
        default: nil
        }
    }

    /// 300w张, 15k元, 3M美元; and 40k by itself, where nothing follows that it could be a part of.
    func letterPower(at i: Int) -> Int? {
        // 3km is no 3k
        guard let power = Self.letterPower(text.scalar(i)), units.unit(in: text, at: i) == nil else { return nil }
        let next = text.scalar(i + 1)
        if let unit = units.unit(in: text, at: i + 1)?.unit {
            // 10.2K处 is a place along a road
            return power == 4 || unit.dimension == .money || power == 3 && unit.traits.contains(.points) ? power : nil
        }
        let isApart = next == 0 || next == 0x20 || next == 0x0A || next == 0xFF0C || next == 0x3002
        return power != 4 && isApart ? power : nil
    }

    /// million, billion and trillion, as they stand after figures in English.
    func englishPower(at i: Int) -> (power: Int, end: Int)? {
        guard isASCIILetter(text.scalar(i)) else { return nil }
        if let end = text.match("million", at: i) { return (6, end) }
        if let end = text.match("billion", at: i) { return (9, end) }
        return text.match("trillion", at: i).map { (12, $0) }
    }

    /// 3 for a 参 between financial numerals, else nothing: 伍佰参拾, but 参加.
    func financialThree(at i: Int) -> UInt8 {
        let (before, after) = (text.scalar(before: i), text.scalar(text.after(i)))
        return Self.financialUnits.contains(before) || Self.financialUnits.contains(after) ? 4 : 0
    }

    /// 拾, 佰, 仟, and 零 as in 贰佰零参.
    private static let financialUnits = ScalarSet("拾佰仟零圆")
}
