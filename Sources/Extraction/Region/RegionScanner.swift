import TextModel

/// A stretch of the text that is one of the known surfaces.
struct RegionMatch: Sendable {
    let start: Int32
    let end: Int32
    let surface: Int32

    /// In place of a surface: a list of one-character names.
    static let abbreviations: Int32 = -2
    /// In place of a surface: one-character names with 、 between them, this being one.
    static let separateAbbreviation: Int32 = -3
}

/// Finds every surface of the tables in a text, in one pass. Linear: no surface is longer than the longest name.
struct RegionScanner {
    let tables: RegionTables
    let bytes: UnsafeBufferPointer<UInt8>

    /// All matches, by start, then shortest first; they may overlap.
    func matches() -> [RegionMatch] {
        var matches: [RegionMatch] = []
        var listsEnd = 0
        var position = 0
        while position + 2 < bytes.count {
            // Names start with a common Han character: lead bytes E4 to E9.
            guard bytes[position] &- 0xE4 <= 5, let character = Character16(in: bytes, at: position) else {
                position += 1
                continue
            }
            tables.trie.forEachSurface(at: position, startingWith: character, in: bytes) { end, surface in
                if end == position + 3 {
                    listsEnd = max(listsEnd, appendAbbreviations(at: position, after: listsEnd, to: &matches))
                } else {
                    matches.append(RegionMatch(start: Int32(position), end: Int32(end), surface: surface))
                }
            }
            position += 3
        }
        return matches
    }

    /// Appends the list of abbreviations that starts at `start`, unless it lies in one already found.
    /// Returns how far the text is known.
    private func appendAbbreviations(at start: Int, after known: Int, to matches: inout [RegionMatch]) -> Int {
        guard start >= known else { return known }
        if let end = tables.abbreviations.listEnd(from: start, in: bytes) {
            matches.append(RegionMatch(start: Int32(start), end: Int32(end), surface: RegionMatch.abbreviations))
            return end
        }
        return appendSeparateAbbreviations(at: start, to: &matches)
    }

    /// 沪、苏、浙三地: one-character names that each stand between 、.
    private func appendSeparateAbbreviations(at start: Int, to matches: inout [RegionMatch]) -> Int {
        var items: [Int] = []
        var position = start
        var plainCount = 0
        while let character = Character16(in: bytes, at: position), tables.abbreviations.division(character) != nil {
            items.append(position)
            if tables.abbreviations.isPlain(character) { plainCount += 1 }
            position += 3
            guard bytes.hasIdeographicComma(at: position) else { break }
            position += 3
        }
        let endsClean = items.last.map { $0 + 3 == position && endsList(at: position) } ?? false
        guard items.count >= 2, endsClean, plainCount == items.count || items.count >= 3 && plainCount >= 2 else {
            return start + 3
        }
        for item in items {
            matches.append(
                RegionMatch(start: Int32(item), end: Int32(item + 3), surface: RegionMatch.separateAbbreviation))
        }
        return position
    }

    /// True where a list may end: before punctuation, or a word like 等, 三 or 两 that counts it.
    private func endsList(at position: Int) -> Bool {
        guard let next = Character16(in: bytes, at: position), next.isHan else { return true }
        return tables.listEnders.contains(next.value)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// True where 、 stands at `position`.
    @inline(__always)
    func hasIdeographicComma(at position: Int) -> Bool {
        position + 2 < count && self[position] == 0xE3 && self[position + 1] == 0x80 && self[position + 2] == 0x81
    }
}

extension Character16 {
    /// True for the common Han characters.
    var isHan: Bool { (0x4E00...0x9FFF).contains(value) }
}
