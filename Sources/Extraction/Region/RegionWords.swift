import TextModel

/// Finds the words that contend with names: looked up around names only, since no others matter.
struct RegionWords {
    let tables: RegionTables
    let bytes: UnsafeBufferPointer<UInt8>

    /// No word that is cut by a name begins further before it, in bytes.
    private static let reach = 9

    /// `names` and the words that begin shortly before them, in them, or in such a word; by start, then by end.
    ///
    /// Linear: each place of the text is looked at once.
    func merged(with names: [RegionMatch]) -> [RegionMatch] {
        var merged: [RegionMatch] = []
        merged.reserveCapacity(names.count * 2)
        tables.words.withCursor { cursor in
            var position = 0
            var number = 0
            while number < names.count {
                position = max(position, firstCharacter(before: Int(names[number].start)))
                var end = Int(names[number].end)
                while position < end {
                    while number < names.count, names[number].start <= position {
                        end = max(end, Int(names[number].end))
                        merged.append(names[number])
                        number += 1
                    }
                    cursor.forEachSurface(at: position, in: bytes) { wordEnd, _ in
                        end = max(end, wordEnd)
                        merged.append(
                            RegionMatch(start: Int32(position), end: Int32(wordEnd), surface: RegionMatch.word))
                    }
                    position += Character16(in: bytes, at: position) == nil ? 1 : 3
                }
            }
        }
        return merged
    }

    /// Up to three characters back from `start`, as far as three-byte characters reach.
    private func firstCharacter(before start: Int) -> Int {
        var position = start
        while position > start - Self.reach, Character16(in: bytes, at: position - 3) != nil { position -= 3 }
        return position
    }
}
