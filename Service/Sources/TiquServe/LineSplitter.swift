/// Cuts a body that comes piece by piece into its lines. Keeps no more of it than one line.
struct LineSplitter {
    struct Line {
        /// From 1.
        let number: Int
        /// nil where the line was too long.
        let bytes: [UInt8]?
    }

    private let limit: Int
    private var open: [UInt8] = []
    private var isTooLong = false
    private var number = 0

    init(limit: Int) { self.limit = limit }

    /// The lines that end in `piece`; blank ones are left out.
    mutating func lines(in piece: some Collection<UInt8>) -> [Line] {
        var found: [Line] = []
        var rest = piece[...]
        while let end = rest.firstIndex(of: 0x0A) {
            keep(rest[..<end])
            if let line = close() { found.append(line) }
            rest = rest[rest.index(after: end)...]
        }
        keep(rest)
        return found
    }

    /// What stands behind the last line end.
    mutating func last() -> Line? { close() }

    private mutating func keep(_ bytes: some Collection<UInt8>) {
        if open.count + bytes.count > limit { isTooLong = true }
        if isTooLong { open = [] } else { open += bytes }
    }

    private mutating func close() -> Line? {
        defer { (open, isTooLong) = ([], false) }
        number += 1
        if isTooLong { return Line(number: number, bytes: nil) }
        return open.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } ? nil : Line(number: number, bytes: open)
    }
}
