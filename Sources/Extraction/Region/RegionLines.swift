import TextModel

/// Tells the lists of one-character names that name a railway, road or range: 京沪高铁, 沪苏湖铁路, 川藏、青藏公路.
struct RegionLines {
    let tables: RegionTables
    let bytes: UnsafeBufferPointer<UInt8>

    /// How many characters of other places may stand between the list and what the line is.
    private static let reach = 2

    /// The numbers of those among `matches` that are no lists of provinces. Backwards, since a line may be named last.
    func lines(among matches: [RegionMatch]) -> Set<Int> {
        var lines: Set<Int> = []
        var next: (number: Int, start: Int32)?
        for number in matches.indices.reversed() where matches[number].surface == RegionMatch.abbreviations {
            let end = matches[number].end
            let continues = next.map { next in
                lines.contains(next.number)
                    && RegionListGap(from: Int(end), to: Int(next.start), in: bytes) != nil
            }
            if continues ?? false || isLine(endingAt: Int(end)) { lines.insert(number) }
            next = (number, matches[number].start)
        }
        return lines
    }

    private func isLine(endingAt end: Int) -> Bool {
        if tables.followers.effect(at: end, in: bytes) == .line { return true }
        var position = end
        for _ in 0..<Self.reach {
            guard let character = Character16(in: bytes, at: position), character.isHan else { return false }
            position += 3
            if tables.followers.isWay(at: position, in: bytes) { return true }
        }
        return false
    }
}
