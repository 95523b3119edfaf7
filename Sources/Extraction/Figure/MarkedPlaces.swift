/// The places of a text that a scan has to look at, found without asking at each character whether it is one.
///
/// One character in five has its bit, and no processor foretells which: a branch for each of them costs more than all
/// else. So every place is written down, and stays only where the bit is set. What begins there is told in the same
/// way, by the character and the next one.
extension Scalars {
    /// Calls `visit`, in order, for each place whose scalar has its bit in `marks` and with the next one passes
    /// `mayBegin`, which says 1 or 0. It returns where to go on, in whole characters.
    @inline(__always)
    func forEachPlace(
        markedBy marks: ConstantTable<UInt64>, where mayBegin: (UInt32, UInt32) -> Int, visit: (Int, UInt32) -> Int
    ) {
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: Self.window) { places in
            var (start, resume) = (0, 0)
            while start < count {
                let (marked, end) = mark(by: marks, from: start, in: places)
                let kept = keep(marked, from: start, in: places, where: mayBegin)
                for k in 0..<kept {
                    let place = start &+ Int(places[k])
                    if place >= resume { resume = max(after(place), visit(place, scalar(place))) }
                }
                start = max(end, resume)
            }
        }
    }

    /// In bytes: so many places are written down before the first is visited, on the stack.
    static var window: Int { 512 }

    /// Writes down the places from `start` on whose scalars have their bits in `marks`, counted from `start`.
    /// - Returns: how many they are, and where the first character stands that was not looked at.
    func mark(
        by marks: ConstantTable<UInt64>, from start: Int, in places: UnsafeMutableBufferPointer<UInt16>
    ) -> (marked: Int, end: Int) {
        let end = min(start &+ places.count, count)
        var (i, marked) = (start, 0)
        while i < end {
            markThrees(by: marks, from: start, to: end, in: places, &i, &marked)
            if i >= end { break }
            // no more places than bytes
            places[marked] = UInt16(truncatingIfNeeded: i &- start)
            let scalar = scalar(i)
            marked &+= scalar < 0x10000 ? marks.bit(Int(truncatingIfNeeded: scalar)) : 0
            i = after(i)
        }
        return (marked, i)
    }

    /// Keeps of the first places, as many as `marked`, those at which `mayBegin` says 1; returns how many they are.
    @inline(__always)
    private func keep(
        _ marked: Int, from start: Int, in places: UnsafeMutableBufferPointer<UInt16>,
        where mayBegin: (UInt32, UInt32) -> Int
    ) -> Int {
        var kept = 0
        for k in 0..<marked {
            let place = start &+ Int(places[k])
            places[kept] = places[k]
            let (first, second) = pair(at: place)
            kept &+= mayBegin(first, second)
        }
        return kept
    }
}
