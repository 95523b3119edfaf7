import CSurvey

/// Where dates can begin: with which character, before which, and with which pairs of them.
struct DateStarts: Sendable {
    /// What a date can begin with.
    let firsts: Set<UInt32>
    /// What may stand behind the first character.
    let seconds: Set<UInt32>
    /// One bit, hashed, for each pair that a date can begin with.
    let pairs: ConstantTable<UInt64>

    init(words: [[UInt32]]) {
        var starts = Builder()
        for word in words where word.count > 1 { starts.add([word[0]], [word[1]]) }
        let digits = Array(0x30...0x39).map(UInt32.init)
        let numerals = Self.scalars("零〇○一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟")
        let units = Self.scalars("年月日号季世个第-~–—―−～〜－‐‑─至到、 \u{3000}")
        starts.add(digits, digits + units + Self.scalars("./"))
        starts.add(numerals, numerals + units + [0x30])
        starts.add(Self.scalars("第前首头"), digits + numerals)
        starts.add(Self.bracketed, [0x28, 0xFF08])
        (firsts, seconds) = (starts.firsts, starts.seconds)
        pairs = ConstantTable(starts.pairs)
    }

    /// The tables while they are being filled.
    private struct Builder {
        var firsts: Set<UInt32> = []
        var seconds: Set<UInt32> = []
        var pairs = [UInt64](repeating: 0, count: 0x10000 / 64)

        mutating func add(_ firsts: [UInt32], _ seconds: [UInt32]) {
            self.firsts.formUnion(firsts)
            self.seconds.formUnion(seconds)
            for first in firsts {
                for second in seconds {
                    let bit = StartTable.pair(first, second)
                    pairs[bit >> 6] |= 1 << UInt64(bit & 63)
                }
            }
        }
    }

    /// 今(12)日, 本(8)月 …
    private static let bracketed = scalars("今昨明本上去当同下次")

    private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    /// Adds what scalars of the basic plane are to dates, as `tiqu_starts` wants it: sure for the end of a sentence.
    func addClasses(to classes: inout [UInt8]) {
        for scalar in Self.boundaries { classes[Int(scalar)] |= UInt8(TIQU_STARTS_DATE) }
        for scalar in firsts where scalar < 0x10000 { classes[Int(scalar)] |= UInt8(TIQU_STARTS_DATE_PAIR) }
        for scalar in seconds where scalar < 0x10000 { classes[Int(scalar)] |= UInt8(TIQU_STARTS_DATE_SECOND) }
    }

    private static let boundaries = scalars("。！？!?\n")

    @inline(__always)
    static func isBoundary(_ scalar: UInt32) -> Bool {
        scalar == 0x3002 || scalar == 0x0A || scalar == 0xFF01 || scalar == 0xFF1F || scalar == 0x21 || scalar == 0x3F
    }
}
