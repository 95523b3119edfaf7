/// Some characters of a text, one after the other, for passes that look at each of them.
package struct CharacterStretch {
    /// Which they are; 0xFFFF for those beyond the basic plane. Behind the last one stands the character that follows.
    package let points: UnsafeMutablePointer<UInt16>
    /// Where they begin, counted from the first.
    package let places: UnsafeMutablePointer<UInt16>

    /// Takes memory of its own, which has to be given back.
    package init(allocatedFor bytes: Int) {
        self.init(room: .allocate(capacity: 2 * Self.room(for: bytes)), bytes: bytes)
    }

    /// Gives the memory back that it took itself.
    package func deallocate() { points.deallocate() }

    /// - Parameter room: for twice as many entries as `room(for:)` says.
    init(room: UnsafeMutablePointer<UInt16>, bytes: Int) {
        (points, places) = (room, room + Self.room(for: bytes))
    }

    /// How many entries one list needs for a stretch of so many bytes, at most 65,536.
    static func room(for bytes: Int) -> Int { bytes + Scalars.spareOfWindow }

    /// Takes the characters of well-formed UTF-8 apart that begin from `start` on and before `stop`, and the one behind them.
    /// - Returns: how many they are, without that one, and where it stands.
    package func take(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to stop: Int) -> (taken: Int, end: Int) {
        take(Scalars(bytes), from: start, to: stop)
    }

    @inline(__always)
    func take(_ text: Scalars, from start: Int, to stop: Int) -> (taken: Int, end: Int) {
        let taken = text.takeApart(from: start, to: min(stop, text.count), points, places)
        let end = text.after(start &+ Int(places[taken &- 1]))
        points[taken] = UInt16(clamping: text.scalar(end))
        return (taken, end)
    }
}
