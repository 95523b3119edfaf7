/// Finds the few bytes at which something may have to be done, sixteen at a time: several GB/s where there are none.
///
/// A mark is an ASCII character or one of three bytes, given by its last two, which only a few rare characters share
/// with it; whoever asks looks at the first.
struct MarkScan {
    private typealias Block = SIMD16<UInt8>

    private let ascii: (Block, Block)
    private let wide: (middle: Block, last: Block)
    private let otherWide: (middle: Block, last: Block)

    /// `(` and `（`.
    static let brackets = MarkScan(ascii: ("(", "("), wide: (0xBC, 0x88), otherWide: (0xBC, 0x88))
    /// `?`, `!`, `！` and U+FFFD: where damage shows.
    static let damage = MarkScan(ascii: ("?", "!"), wide: (0xBC, 0x81), otherWide: (0xBF, 0xBD))

    private init(ascii: (Unicode.Scalar, Unicode.Scalar), wide: (UInt8, UInt8), otherWide: (UInt8, UInt8)) {
        self.ascii = (Block(repeating: UInt8(ascii.0.value)), Block(repeating: UInt8(ascii.1.value)))
        self.wide = (Block(repeating: wide.0), Block(repeating: wide.1))
        self.otherWide = (Block(repeating: otherWide.0), Block(repeating: otherWide.1))
    }

    /// The place of the next mark's last byte at or after `start`; the count of `bytes` where there is none.
    func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = UnsafeRawPointer(bytes.baseAddress), start < bytes.count else { return bytes.count }
        if isMark(bytes, at: start) { return start }
        var i = start + 1
        while i + 16 <= bytes.count {
            let found = marks(base, at: i)
            if found.x | found.y != 0 {
                return found.x != 0
                    ? i + found.x.trailingZeroBitCount / 8 : i + 8 + found.y.trailingZeroBitCount / 8
            }
            i += 16
        }
        while i < bytes.count && !isMark(bytes, at: i) { i += 1 }
        return min(i, bytes.count)
    }

    /// All bits of each of sixteen bytes that ends a mark, the first byte lowest.
    @inline(__always)
    private func marks(_ base: UnsafeRawPointer, at i: Int) -> SIMD2<UInt64> {
        let here = base.loadUnaligned(fromByteOffset: i, as: Block.self)
        let before = base.loadUnaligned(fromByteOffset: i - 1, as: Block.self)
        let found =
            (here .== ascii.0) .| (here .== ascii.1) .| ((here .== wide.last) .& (before .== wide.middle))
            .| ((here .== otherWide.last) .& (before .== otherWide.middle))
        let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
        return SIMD2(UInt64(littleEndian: words.x), UInt64(littleEndian: words.y))
    }

    private func isMark(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
        if bytes[i] == ascii.0[0] || bytes[i] == ascii.1[0] { return true }
        guard i > 0 else { return false }
        return bytes[i] == wide.last[0] && bytes[i - 1] == wide.middle[0]
            || bytes[i] == otherWide.last[0] && bytes[i - 1] == otherWide.middle[0]
    }
}
