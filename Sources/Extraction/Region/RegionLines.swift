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

    /// True where the line is named right after the list, or after others of its like: 京沪、京广及沿海高铁.
    private func isLine(endingAt end: Int) -> Bool {
        var end = end
        for _ in 0..<Self.longestEnumeration {
            if isLineItself(endingAt: end) { return true }
            var reader = ByteReader(bytes: bytes, position: end)
            guard reader.skip("、") || reader.skip("和") || reader.skip("及") || reader.skip("与"), reader.skipHanPair()
            else { return false }
            end = reader.position
        }
        return false
    }

    /// How many lines are looked through that share the word which says that they are some.
    private static let longestEnumeration = 5

    private func isLineItself(endingAt end: Int) -> Bool {
        if tables.followers.effect(at: end, in: bytes) == .line { return true }
        var reader = ByteReader(bytes: bytes, position: end)
        // 京台、京秦等六条高速公路.
        if reader.skip("等"), reader.skipCount() { return tables.followers.isWay(at: reader.position, in: bytes) }
        var position = end
        for _ in 0..<Self.reach {
            guard let character = Character16(in: bytes, at: position), character.isHan else { return false }
            position += 3
            if tables.followers.isWay(at: position, in: bytes) { return true }
        }
        return false
    }
}
