import TextModel

/// Figures that blanks or a full stop tear apart, of which a part alone would be another number.
extension FigureScan {
    /// 1 7 .5, 1 9 9 7, 6 5 %, 3。7亿: figures set apart, of which some may belong to the number and some not.
    func isTornApart(_ reading: NumeralReading) -> Bool {
        guard reading.form == .digits else { return false }
        if text[reading.start - 1] == 0x82, text.scalar(before: reading.start) == 0x3002 {
            return isASCIIDigit(text.scalar(reading.start - 4)) && reading.shape.digitCount <= 2
        }
        guard text[reading.start - 1] == UInt8(ascii: " ") else { return false }
        if text[reading.start - 2] == UInt8(ascii: ".") { return isBehindPoint(reading.start - 2) }
        guard isASCIIDigit(text.scalar(reading.start - 2)) else { return false }
        if !reading.hasDecimals {
            let before = text.scalar(before: reading.start - 2)
            return reading.shape.digitCount == 1
                && (before == 0x20 ? isASCIIDigit(text.scalar(reading.start - 4)) : isHan(before) || before == 0x2E)
        }
        return text.match(" .", at: reading.start + reading.shape.digitCount) != nil
    }

    /// The 8 of 降至15. 8%; what the 2 of 2. 8个村 numbers begins a line.
    private func isBehindPoint(_ point: Int) -> Bool {
        var i = point
        while isASCIIDigit(text.scalar(i - 1)) { i -= 1 }
        return i < point && isHan(text.scalar(before: i))
    }
}
