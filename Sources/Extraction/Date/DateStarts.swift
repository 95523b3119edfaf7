/// Where dates can begin: tables of bits, for the first character and for its pair with the next.
struct DateStarts: PlaceFilter, Sendable {
    /// One bit for each scalar that a date can begin with, or that ends a sentence.
    let marks: ConstantTable<UInt64>
    let pairs: ConstantTable<UInt64>
    /// One bit for each scalar that ends a sentence.
    private let boundaries: ConstantTable<UInt64>

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
        let ends = Self.scalars("。！？!?\n")
        for boundary in ends { starts.mark(boundary) }
        boundaries = ConstantTable(bitsOf: ends)
        (marks, pairs) = (ConstantTable(starts.first), ConstantTable(starts.pairs))
    }

    /// Both tables while they are being filled.
    private struct Builder {
        var first = [UInt64](repeating: 0, count: 0x10000 / 64)
        var pairs = [UInt64](repeating: 0, count: 0x10000 / 64)

        mutating func add(_ firsts: [UInt32], _ seconds: [UInt32]) {
            for first in firsts {
                mark(first)
                for second in seconds {
                    let bit = FigureStarts.pair(first, second)
                    pairs[bit >> 6] |= 1 << UInt64(bit & 63)
                }
            }
        }

        mutating func mark(_ scalar: UInt32) {
            if scalar < 0x10000 { first[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
        }
    }

    /// 今(12)日, 本(8)月 …
    private static let bracketed = scalars("今昨明本上去当同下次")

    private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    /// 1 if a date can begin with `scalar`, which is one of the marked ones, where `second` stands behind it, or if a
    /// sentence ends; else 0.
    @inline(__always)
    func mayBegin(_ scalar: UInt32, _ second: UInt32) -> Int {
        pairs.bit(FigureStarts.pair(scalar, second)) | boundaries.bit(Int(truncatingIfNeeded: scalar & 0xFFFF))
    }

    @inline(__always)
    static func isBoundary(_ scalar: UInt32) -> Bool {
        scalar == 0x3002 || scalar == 0x0A || scalar == 0xFF01 || scalar == 0xFF1F || scalar == 0x21 || scalar == 0x3F
    }
}
