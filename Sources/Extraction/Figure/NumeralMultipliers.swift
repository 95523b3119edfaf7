import TextModel

/// 万, 亿, 兆 and what stands before them.
extension NumeralReader {
    struct Multiplier {
        let power: Int
        let end: Int
        var inexact: Modifier?
    }

    /// 万, 亿, 兆; 十, 百, 千 after figures; with a 余, 多, 个 or one blank before it.
    /// - Parameter continues: whether a greater part came before: 7千吨 counts in 千吨, 3万7千吨 in 吨.
    func multiplier(
        at start: Int, after coefficient: NumeralCoefficient, isFirst: Bool, continues: Bool
    ) -> Multiplier? {
        var i = start
        var inexact: Modifier?
        if isFirst { i = coefficient.form == .digits ? text.skippingBlank(i) : skippingInnerBlanks(i) }
        i = skippingInexactness(i, &inexact)
        let part = part(i)
        if let power = part.smallUnit {
            // 3千元, and $2 百万
            guard coefficient.form == .digits, i == start || self.part(text.after(i)).largeUnit != nil,
                continues || !units.hasCompound(in: text, at: i)
            else { return nil }
            return Multiplier(power: power, end: text.after(i))
        }
        if let power = part.largeUnit, power < 12 || isTrillion(i) {
            return Multiplier(power: power, end: text.after(i), inexact: inexact)
        }
        guard isFirst, coefficient.form == .digits else { return nil }
        if i > start, let word = englishPower(at: i) { return Multiplier(power: word.power, end: word.end) }
        guard i == start, let power = letterPower(at: i) else { return nil }
        return Multiplier(power: power, end: i + 1)
    }

    /// Skips 余, 多, 来 or 几, and 个 (两个亿), that stand before 万 or 亿.
    func skippingInexactness(_ start: Int, _ inexact: inout Modifier?) -> Int {
        var i = start
        if text.has("个", at: i) { i = text.after(i) }
        let word = text.scalar(i)
        guard word == 0x4F59 || word == 0x591A || word == 0x6765 else { return part(i).largeUnit == 8 ? i : start }
        i = text.after(i)
        if text.has("个", at: i) { i = text.after(i) }
        i = skippingInnerBlanks(i)
        guard part(i).largeUnit != nil else { return start }
        inexact = word == 0x6765 ? .about : .over
        return i
    }

    /// 兆 is 10^12 before an amount of money or a smaller part of the numeral, else a unit: 100兆宽带. In Taiwan it is mostly
    /// 10^12: 8.64兆负债.
    private func isTrillion(_ i: Int) -> Bool {
        let next = text.after(i)
        if units.hasCompound(in: text, at: i) { return false }
        let part = part(next)
        if part >= 1 && part <= 10 || part == CharacterClass.Part.digit.rawValue || part.largeUnit != nil {
            return true
        }
        if isTraditional, !isASCIILetter(text.scalar(next)), !Self.wordsOfNetworks.contains(text.scalar(next)) {
            return true
        }
        let tail = text.has("余", at: next) || text.has("多", at: next) ? text.after(next) : next
        return units.unit(in: text, at: tail)?.unit.dimension == .money
    }

    /// 网, 宽, 频, 光, 位, 字, 赫, 瓦 behind a 兆 that is a unit.
    private static let wordsOfNetworks = ScalarSet("网宽频光位字赫瓦比")
}
