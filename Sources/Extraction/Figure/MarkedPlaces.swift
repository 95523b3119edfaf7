/// What a scan stops at.
protocol PlaceFilter {
    /// One bit for each scalar of the basic plane that it may stop at.
    var marks: ConstantTable<UInt64> { get }
    /// 1 where it stops at `scalar`, one of the marked ones, with `second` behind it; else 0. Without a branch, since none
    /// would be foretold.
    func mayBegin(_ scalar: UInt32, _ second: UInt32) -> Int
}

/// The places of a text that a scan has to look at, found without asking at each character whether it is one.
///
/// One character in five has its bit, and no processor foretells which: a branch for each of them costs more than all
/// else. So the text is taken apart first, by vectors where the processor has them; every character is written down, and
/// stays only where its bit is set. What begins there is told in the same way, by the character and the next one.
extension Scalars {
    /// Calls `visit`, in order, for each place that passes `filter`. It returns where to go on, in whole characters.
    @inline(__always)
    func forEachPlace(passing filter: some PlaceFilter, visit: (Int, UInt32) -> Int) {
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 3 * Self.roomOfWindow) { room in
            guard let room = room.baseAddress else { return }
            let window = CharacterWindow(
                characters: CharacterStretch(room: room, bytes: Self.window), kept: room + 2 * Self.roomOfWindow)
            var (start, resume) = (0, 0)
            while start < count {
                let (taken, end) = window.characters.take(self, from: start, to: start &+ Self.window)
                let kept = window.keep(window.mark(taken, by: filter.marks), passing: filter)
                for k in 0..<kept {
                    let place = start &+ Int(window.kept[k])
                    if place >= resume { resume = max(after(place), visit(place, scalar(place))) }
                }
                start = max(end, resume)
            }
        }
    }

    /// In bytes: so much is taken apart before the first place is visited, on the stack.
    static var window: Int { 512 }
    private static var roomOfWindow: Int { CharacterStretch.room(for: window) }
}

/// Some characters of a text, and which of them are kept.
private struct CharacterWindow {
    let characters: CharacterStretch
    /// Numbers of those that are kept, then their places.
    let kept: UnsafeMutablePointer<UInt16>

    /// Keeps of the first characters, as many as `taken`, those with their bits in `marks`; returns how many they are.
    @inline(__always)
    func mark(_ taken: Int, by marks: ConstantTable<UInt64>) -> Int {
        var marked = 0
        for k in 0..<taken {
            kept[marked] = UInt16(truncatingIfNeeded: k)
            marked &+= marks.bit(Int(characters.points[k]))
        }
        return marked
    }

    /// Keeps of the marked characters those that pass `filter`, now as places; returns how many they are.
    @inline(__always)
    func keep(_ marked: Int, passing filter: some PlaceFilter) -> Int {
        var left = 0
        for k in 0..<marked {
            let number = Int(kept[k])
            kept[left] = characters.places[number]
            left &+= filter.mayBegin(
                UInt32(characters.points[number]), UInt32(characters.points[number &+ 1]))
        }
        return left
    }
}
