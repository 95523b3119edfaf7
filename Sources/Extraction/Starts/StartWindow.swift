import CSurvey

/// The places of a text that somebody has to look at, found without asking at each character whether it is one.
///
/// One character in five may begin a figure or a date, and no processor foretells which: a branch for each of them costs more than
/// all else. So the text is taken apart first and its characters are looked up, once for both readers; what they and the next ones
/// are tells 64 of them at once, by vectors where the processor has them, and only what is left is asked for as a pair.
extension Scalars {
    /// Calls `visit` for each place where one of `readers` may begin: for a stretch of some kilobytes first the places of one reader,
    /// in order, then those of the other. It returns where that reader goes on, in whole characters.
    @inline(__always)
    func forEachStart(
        of readers: StartReaders, by table: StartTable, visit: (StartReader, Int, UInt32) -> Int
    ) {
        @inline(__always)
        func read(_ reader: StartReader, _ window: StartWindow, _ start: Int, _ taken: Int, _ end: inout Int) {
            window.forEach(taken, of: reader, by: table) { offset, scalar in
                let place = start &+ offset
                if place >= end { end = max(after(place), visit(reader, place, scalar)) }
            }
        }
        let window = StartWindow()
        defer { window.giveBack() }
        var (start, figuresEnd, datesEnd) = (0, 0, 0)
        while start < count {
            let (taken, end) = window.take(self, from: start, by: table)
            if readers.contains(.figures) { read(.figures, window, start, taken, &figuresEnd) }
            if readers.contains(.dates) { read(.dates, window, start, taken, &datesEnd) }
            // what all have read already is not taken apart
            start = max(end, readers == .both ? min(figuresEnd, datesEnd) : max(figuresEnd, datesEnd))
        }
    }
}

/// Which readers go over a text.
struct StartReaders: OptionSet {
    let rawValue: UInt8
    static let figures = StartReaders(rawValue: 1)
    static let dates = StartReaders(rawValue: 2)
    static let both: StartReaders = [.figures, .dates]
}

/// A stretch of a text, taken apart, in memory that is used again for the next one and for the next text.
private struct StartWindow {
    /// Nil in the room of the thread; what has been allocated where that is in use, for a text within a text.
    private let allocated: UnsafeMutableRawPointer?
    private let characters: CharacterStretch
    /// The numbers of those that are places.
    private let kept: UnsafeMutablePointer<UInt16>
    private let starts: UnsafeMutablePointer<TiquStarts>
    private let classes: UnsafeMutablePointer<UInt8>

    /// In bytes: most articles are not longer.
    private static var length: Int { 2048 }
    private static var entries: Int { CharacterStretch.room(for: length) }
    private static var blocks: Int { (entries + 63) / 64 }
    /// The bytes that it needs.
    private static var room: Int {
        blocks * MemoryLayout<TiquStarts>.stride + 3 * entries * MemoryLayout<UInt16>.stride + entries
            + Int(TIQU_STARTS_SPARE)
    }

    init() {
        precondition(Self.room <= Int(TIQU_ROOM), "the room of a thread is too small")
        let room = tiqu_take_room()
        allocated = room == nil ? .allocate(byteCount: Self.room, alignment: 64) : nil
        let base = (room ?? allocated).unsafelyUnwrapped
        starts = base.bindMemory(to: TiquStarts.self, capacity: Self.blocks)
        let lists = UnsafeMutableRawPointer(starts + Self.blocks).bindMemory(
            to: UInt16.self, capacity: 3 * Self.entries)
        characters = CharacterStretch(room: lists, bytes: Self.length)
        kept = lists + 2 * Self.entries
        classes = UnsafeMutableRawPointer(lists + 3 * Self.entries).bindMemory(
            to: UInt8.self, capacity: Self.entries + Int(TIQU_STARTS_SPARE))
    }

    /// Ends its use of the memory.
    func giveBack() {
        if let allocated { allocated.deallocate() } else { tiqu_give_room_back() }
    }

    /// Takes the text apart from `start` on and tells where readers may begin; returns how many characters that are, and their end.
    @inline(__always)
    func take(_ text: Scalars, from start: Int, by table: StartTable) -> (taken: Int, end: Int) {
        let (taken, end) = characters.take(text, from: start, to: start &+ Self.length)
        tiqu_starts(characters.points, taken, table.classes.first, classes, starts)
        return (taken, end)
    }

    /// Calls `visit` with the places, counted from the first, at which `reader` begins, and with the characters there, which are of
    /// the basic plane.
    @inline(__always)
    func forEach(_ taken: Int, of reader: StartReader, by table: StartTable, _ visit: (Int, UInt32) -> Void) {
        let count = tiqu_starts_kept(
            starts, taken, reader.rawValue, characters.points, table.pairs(of: reader).first, kept)
        for k in 0..<count {
            let number = Int(kept[k])
            visit(Int(characters.places[number]), UInt32(characters.points[number]))
        }
    }
}
