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
    /// In place of a surface: a word that is no name.
    static let word: Int32 = -4
}

/// Finds every surface of the tables in a text, in one pass. Linear: no surface is longer than the longest name.
struct RegionScanner {
    let tables: RegionTables
    let bytes: UnsafeBufferPointer<UInt8>
    /// The month of publication, as 202404.
    let month: Int32

    /// All names, and the words around them that contend for the same characters; by start, then shortest first.
    func matches() -> [RegionMatch] {
        let names = self.names()
        return names.isEmpty ? [] : RegionWords(tables: tables, bytes: bytes).merged(with: names)
    }

    /// The same without what a lexicon excepts.
    func matches(apartFrom exceptions: PhrasePlaces) -> [RegionMatch] {
        let all = matches()
        if exceptions.isEmpty { return all }
        return all.filter {
            $0.surface == RegionMatch.word || exceptions.cut(of: Int($0.start)..<Int($0.end)) == nil
        }
    }

    private func names() -> [RegionMatch] {
        tables.trie.withCursor { cursor in
            var matches: [RegionMatch] = []
            var listsEnd = 0
            tables.starts.forEachStart(in: bytes) { position in
                cursor.forEachSurface(at: position, in: bytes) { end, surface in
                    if end > position + 3 {
                        if tables.surfaces[Int(surface)].lastMonth < month, !isBeforePart(surface, end) { return }
                        matches.append(RegionMatch(start: Int32(position), end: Int32(end), surface: surface))
                    } else if position >= listsEnd {
                        listsEnd = appendAbbreviations(at: position, to: &matches)
                    }
                }
            }
            return matches
        }
    }

    /// True where the full name of a county follows that lies where a former prefecture was: 柳州地区忻城县.
    private func isBeforePart(_ surface: Int32, _ end: Int) -> Bool {
        guard case .name(let first) = tables.surfaces[Int(surface)].role,
            let next = tables.trie.longestSurface(at: end, in: bytes),
            case .name(let nextFirst) = tables.surfaces[Int(next.surface)].role
        else { return false }
        var (successors, isPart): (Set<Gazetteer.Index>, Bool) = ([], false)
        tables.forEachReading(from: first) {
            if $0.former >= 0 { successors.formUnion(tables.formers[Int($0.former)].successors) }
        }
        tables.forEachReading(from: nextFirst) { reading in
            isPart = isPart || reading.form == .full && successors.contains(tables.gazetteer[reading.division].parent)
        }
        return isPart
    }

    /// Appends the list of abbreviations that starts at `start`. Returns up to where no other one starts.
    private func appendAbbreviations(at start: Int, to matches: inout [RegionMatch]) -> Int {
        let list = tables.abbreviations.list(from: start, in: bytes)
        if list.count >= 2 {
            matches.append(RegionMatch(start: Int32(start), end: Int32(list.end), surface: RegionMatch.abbreviations))
            return list.end
        }
        return appendSeparateAbbreviations(at: start, to: &matches)
    }

    /// 沪、苏、浙三地: one-character names that each stand between 、.
    private func appendSeparateAbbreviations(at start: Int, to matches: inout [RegionMatch]) -> Int {
        let list = tables.abbreviations.separateList(from: start, in: bytes)
        guard list.isList, tables.neighbours.ends(at: list.end, in: bytes) else { return start + 3 }
        for item in stride(from: start, to: list.end, by: 6) {
            matches.append(
                RegionMatch(start: Int32(item), end: Int32(item + 3), surface: RegionMatch.separateAbbreviation))
        }
        return list.end
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// True where 、 stands at `position`.
    @inline(__always)
    func hasIdeographicComma(at position: Int) -> Bool {
        position + 2 < count && self[position] == 0xE3 && self[position + 1] == 0x80 && self[position + 2] == 0x81
    }
}
