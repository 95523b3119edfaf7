/// Where dates can begin: two tables of bits, one for the first character and one for its pair with the next.
struct DateStarts: Sendable {
    private var first = [UInt64](repeating: 0, count: 0x10000 / 64)
    private var pairs = [UInt64](repeating: 0, count: 0x10000 / 64)

    init(words: [[UInt32]]) {
        for word in words where word.count > 1 { add(word[0], word[1]) }
        let digits = Array(0x30...0x39).map(UInt32.init)
        let numerals = Self.scalars("零〇○一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟")
        let units = Self.scalars("年月日号季世个第-~–—―−～〜－‐‑─至到、 \u{3000}")
        add(digits, digits + units + Self.scalars("./"))
        add(numerals, numerals + units + [0x30])
        add(Self.scalars("第前首头"), digits + numerals)
        for word in Self.bracketed { add(word, 0x28) }
        for word in Self.bracketed { add(word, 0xFF08) }
        for boundary in Self.scalars("。！？!?\n") { mark(boundary) }
    }

    /// 今(12)日, 本(8)月 …
    private static let bracketed = scalars("今昨明本上去当同下次")

    private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    private mutating func add(_ firsts: [UInt32], _ seconds: [UInt32]) {
        for first in firsts { for second in seconds { add(first, second) } }
    }

    private mutating func add(_ a: UInt32, _ b: UInt32) {
        mark(a)
        let bit = Self.pair(a, b)
        pairs[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    private mutating func mark(_ scalar: UInt32) {
        if scalar < 0x10000 { first[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    }

    @inline(__always)
    private static func pair(_ a: UInt32, _ b: UInt32) -> Int {
        Int((a &* 0x9E37_79B1 &+ b &* 0x85EB_CA6B) >> 16)
    }

    /// The first place from `start` on where a date can begin or a sentence ends; the end of the text if there is none.
    func nextPlace(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        return first.withUnsafeBufferPointer { first in
            pairs.withUnsafeBufferPointer { pairs in
                Self.nextPlace(
                    in: base, bytes.count, start, first.baseAddress.unsafelyUnwrapped,
                    pairs.baseAddress.unsafelyUnwrapped)
            }
        }
    }

    /// The text is valid UTF-8, so that a character never reaches over its end.
    private static func nextPlace(
        in base: UnsafePointer<UInt8>, _ count: Int, _ start: Int, _ first: UnsafePointer<UInt64>,
        _ pairs: UnsafePointer<UInt64>
    ) -> Int {
        var i = start
        while i < count {
            var length = 0
            let scalar = scalar(base + i, &length)
            let next = i &+ length
            if first[Int(truncatingIfNeeded: scalar &>> 6)] &>> UInt64(scalar & 63) & 1 != 0 {
                var ignored = 0
                let second = next < count ? Self.scalar(base + next, &ignored) : 0
                let bit = pair(scalar, second)
                if pairs[bit &>> 6] &>> UInt64(truncatingIfNeeded: bit & 63) & 1 != 0 || isBoundary(scalar) { return i }
            }
            i = next
        }
        return count
    }

    /// A scalar of the basic plane; 0 for those beyond, with which no date begins.
    @inline(__always)
    private static func scalar(_ place: UnsafePointer<UInt8>, _ length: inout Int) -> UInt32 {
        let lead = UInt32(place[0])
        if lead & 0xF0 == 0xE0 {
            length = 3
            return (lead & 0x0F) &<< 12 | UInt32(place[1] & 0x3F) &<< 6 | UInt32(place[2] & 0x3F)
        }
        if lead < 0x80 {
            length = 1
            return lead
        }
        length = lead < 0xE0 ? 2 : 4
        return lead < 0xE0 ? (lead & 0x1F) &<< 6 | UInt32(place[1] & 0x3F) : 0
    }

    @inline(__always)
    static func isBoundary(_ scalar: UInt32) -> Bool {
        scalar == 0x3002 || scalar == 0x0A || scalar == 0xFF01 || scalar == 0xFF1F || scalar == 0x21 || scalar == 0x3F
    }
}
