import TextModel

/// A table that is made once and never changes, for as long as the process or what owns it lives: reading it counts no references and
/// checks no bounds. The index must be one of the array's that it was made from.
struct ConstantTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    private let base: UnsafePointer<Element>
    let count: Int

    /// Copies `elements`, for good, unless somebody calls `deallocate`: for what is as long-lived as the lexicons.
    init(_ elements: [Element]) {
        base = UnsafePointer(keeping: elements)
        count = elements.count
    }

    @inline(__always)
    subscript(i: Int) -> Element { base[i] }

    /// Where its elements lie.
    var first: UnsafePointer<Element> { base }

    /// Gives the memory back, for the few tables that end before the process does. Nobody may read it any more.
    func deallocate() { base.deallocate() }
}

extension ConstantTable<UInt64> {
    /// Whether the bit `i` is set.
    @inline(__always)
    func hasBit(_ i: Int) -> Bool { base[i &>> 6] &>> UInt64(truncatingIfNeeded: i & 63) & 1 != 0 }

    /// The bit `i`, 1 or 0.
    @inline(__always)
    func bit(_ i: Int) -> Int {
        Int(truncatingIfNeeded: base[i &>> 6] &>> UInt64(truncatingIfNeeded: i & 63) & 1)
    }

    /// One bit for each scalar of the basic plane.
    init(bitsOf scalars: some Sequence<UInt32>) {
        var bits = [UInt64](repeating: 0, count: 0x10000 / 64)
        for scalar in scalars where scalar < 0x10000 { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
        self.init(bits)
    }
}
