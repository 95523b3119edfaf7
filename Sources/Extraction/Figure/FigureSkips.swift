import TextModel

/// Figures that are passed over at a glance: 2024年, 4月 and 19日, which most of them are, and the middle of 2~3~4~5.
extension FigureScan {
    /// The end of the figures of 2024年, 4月 and 19日 at `i`, which most figures of news are.
    func datePartEnd(at i: Int) -> Int? {
        let end = text.endOfFigures(at: i)
        guard text[i - 1] != UInt8(ascii: ".") else { return nil }
        switch text.scalar(end) {
        case 0x6708: return end
        case 0x5E74: return end - i == 4 && isLikelyYear(at: i) ? end : nil
        case 0x65E5: return isDayOfMonth(i..<end) ? end : nil
        default: return nil
        }
    }

    /// 19日, but not 19日元 and 15日内, and nothing in lists and tables.
    private func isDayOfMonth(_ figures: Range<Int>) -> Bool {
        guard figures.count <= 2, list.isEmpty, heading == nil, label == nil,
            figures.reduce(0, { $0 * 10 + Int(text[$1] & 15) }) <= 31,
            let (unit, end) = lexicons.units.unit(in: text, at: figures.upperBound), unit.traits.contains(.day)
        else { return false }
        return !Self.isLength(days: figures, end: end, isChinese: false, in: text)
    }

    /// The end of the figures of 3 at `i` in 2~3~4~5: in the middle of a chain no range begins, and a number without a
    /// unit is no figure.
    func chainPartEnd(at i: Int) -> Int? {
        guard Self.isDashOfChain(text.scalar(before: i)), heading == nil, label == nil, list.isEmpty,
            let end = endBeforeDash(figuresAt: i), endBeforeDash(figuresAt: text.after(end)) != nil
        else { return nil }
        return end
    }

    /// The end of the figures at `i`, if a dash follows them.
    private func endBeforeDash(figuresAt i: Int) -> Int? {
        let end = text.endOfFigures(at: i)
        return end > i && Self.isDashOfChain(text.scalar(end)) ? end : nil
    }

    /// What parts the ends of a range and is no sign: ~–—―～〜‐‑─, as in `separatorEnd(at:)` without hyphen, minus, 至 and 到.
    @inline(__always)
    private static func isDashOfChain(_ scalar: UInt32) -> Bool {
        scalar == 0x7E || Scalars.isDash(scalar) && scalar != 0x2212 && scalar != 0xFF0D
    }

    /// 1600 to 2999.
    private func isLikelyYear(at i: Int) -> Bool { text[i] == 0x31 && text[i + 1] >= 0x36 || text[i] == 0x32 }

    /// 2024年 and 4月, which most numerals of news are: told at a glance.
    func isDatePart(_ reading: NumeralReading) -> Bool {
        switch text.scalar(reading.end) {
        case 0x6708: return true
        case 0x5E74:
            guard reading.shape.digitCount == 4, reading.form == .digits, !reading.hasDecimals else { return false }
            return isLikelyYear(at: reading.start)
        default: return false
        }
    }
}
