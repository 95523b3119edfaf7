import CSurvey

/// Finds the next of a few characters of the basic plane, going over all others by vectors where the processor has them.
package struct CharacterFinder: Sendable {
    private let finder: ConstantTable<TiquFinder>
    private let marks: ConstantTable<UInt64>

    package init(_ characters: String) {
        let scalars = characters.unicodeScalars.map(\.value).sorted()
        var finder = TiquFinder()
        // neighbours share a bit, but none with one of a single byte, behind which anything may stand
        let narrow = scalars.prefix { $0 < 0x80 }.count
        for (number, scalar) in scalars.enumerated() {
            let group = number < narrow ? 0 : 1 + (number - narrow) * 7 / (scalars.count - narrow)
            tiqu_finder_add(&finder, scalar, 1 << UInt8(group))
        }
        self.finder = ConstantTable([finder])
        marks = ConstantTable(bitsOf: scalars)
    }

    /// The first place from `start` on, and before `end`, where one of the characters stands; `end` if there is none.
    func first(in text: Scalars, from start: Int, to end: Int) -> Int {
        var i = start
        while i < end {
            i = text.find(finder, from: i, to: end)
            if i >= end { break }
            let scalar = text.scalar(i)
            if scalar < 0x10000, marks.hasBit(Int(scalar)) { return i }
            i &+= 1
        }
        return end
    }

    /// The first place in `range` of well-formed UTF-8 where one of the characters stands and that is accepted; nil if none is.
    package func first(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, where accepts: (Int) -> Bool
    ) -> Int? {
        let text = Scalars(bytes)
        var i = first(in: text, from: range.lowerBound, to: range.upperBound)
        while i < range.upperBound {
            if accepts(i) { return i }
            i = first(in: text, from: text.after(i), to: range.upperBound)
        }
        return nil
    }
}
