/// Units that stand away from their number: 单位：亿元 above a table, 发行总额（亿元）：12.5.
struct HeadingUnits {
    private let text: [Unicode.Scalar]

    /// Where 单位： stands, in order: looked for once, not once for every number.
    private let headings: [Int]

    init(_ text: [Unicode.Scalar]) {
        self.text = text
        headings = text.indices.dropLast(2).filter {
            text[$0] == "单" && text[$0 + 1] == "位" && (text[$0 + 2] == "：" || text[$0 + 2] == ":")
        }
    }

    /// The power of ten and the unit announced for the number at `place`, nearest first.
    func announced(before place: Int) -> [(power: Int, unit: [Unicode.Scalar])] {
        [bracketed(before: place), heading(before: place)].compactMap(\.self).map(Self.parts)
    }

    /// What stands in the brackets that close right before the number.
    private func bracketed(before place: Int) -> ArraySlice<Unicode.Scalar>? {
        var end = place
        while end > 0, " :：为达".unicodeScalars.contains(text[end - 1]) { end -= 1 }
        guard end > 0, text[end - 1] == ")" || text[end - 1] == "）" else { return nil }
        let words = text[max(0, end - 12)..<end - 1]
        guard let open = words.lastIndex(where: { $0 == "(" || $0 == "（" }) else { return nil }
        return words[(open + 1)...]
    }

    /// What follows the last 单位： before the number.
    private func heading(before place: Int) -> ArraySlice<Unicode.Scalar>? {
        guard let start = lastHeading(endingBefore: place), place - start <= Self.reach else { return nil }
        return text[(start + 3)..<place].drop { $0 == " " }.prefix { !" \n\r\t|)）。".unicodeScalars.contains($0) }
    }

    /// The heading nearest above a place. O(log n).
    private func lastHeading(endingBefore place: Int) -> Int? {
        var (low, high) = (0, headings.count)
        while low < high {
            let middle = (low + high) / 2
            if headings[middle] + 3 <= place { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? headings[low - 1] : nil
    }

    /// How far above a number its table may begin.
    private static let reach = 6000

    /// 8 and 元 of 亿元.
    private static func parts(_ words: ArraySlice<Unicode.Scalar>) -> (power: Int, unit: [Unicode.Scalar]) {
        let powers = words.prefix { NumeralScanner.power($0) != nil }.compactMap(NumeralScanner.power)
        return (powers.reduce(0, +), Array(words.dropFirst(powers.count)))
    }
}
