import TextModel

/// The one-character names of the provinces, and what makes a list of them.
struct AbbreviationTable: Sendable {
    private struct Meaning: Sendable {
        let division: Gazetteer.Index
        /// True where the character hardly means anything else: 沪, but not 新.
        let isPlain: Bool
    }

    /// For each common Han character the number of its meaning plus one, or 0.
    private var numbers = [UInt8](repeating: 0, count: 0xA000 - 0x4E00)
    private var meanings: [Meaning] = []
    /// What is a list although its characters are not plain: 云贵, 江浙.
    private var lists = SurfaceTrie(capacity: 1 << 9)

    init(_ characters: Lexicon, lists: Lexicon, _ gazetteer: Gazetteer) {
        var (numbers, meanings) = (self.numbers, self.meanings)
        characters.forEachRow { cells in
            guard cells.count >= 3, let character = Character16(in: cells[0], at: 0),
                let division = Gazetteer.code(cells[1]).flatMap(gazetteer.index(of:))
            else { return }
            meanings.append(Meaning(division: division, isPlain: cells[2].first == UInt8(ascii: "p")))
            numbers[Int(character.value) - 0x4E00] = UInt8(meanings.count)
        }
        (self.numbers, self.meanings) = (numbers, meanings)
        var count: Int32 = 0
        var trie = self.lists
        lists.forEachRow { cells in
            _ = trie.insert(cells[0], as: count)
            count += 1
        }
        self.lists = trie
    }

    private func meaning(_ character: Character16) -> Meaning? {
        let index = Int(character.value) - 0x4E00
        guard index >= 0, index < numbers.count, numbers[index] > 0 else { return nil }
        return meanings[Int(numbers[index]) - 1]
    }

    /// The province a character stands for.
    func division(_ character: Character16) -> Gazetteer.Index? { meaning(character)?.division }

    /// True where the character can hardly be anything but a province.
    func isPlain(_ character: Character16) -> Bool { meaning(character)?.isPlain ?? false }

    /// The end of the list of abbreviations that starts at `start`, if one does: two or more different provinces,
    /// each plain in itself or part of a known list.
    func listEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var seen: UInt64 = 0
        var end = start
        while let next = pieceEnd(at: end, in: bytes) {
            for position in stride(from: end, to: next, by: 3) {
                guard let bit = provinceBit(at: position, in: bytes), seen & bit == 0 else {
                    return end - start >= 6 ? end : nil
                }
                seen |= bit
            }
            end = next
        }
        return end - start >= 6 ? end : nil
    }

    /// The end of the known list or plain character at `position`.
    private func pieceEnd(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let character = Character16(in: bytes, at: position), let meaning = meaning(character) else { return nil }
        var end = meaning.isPlain ? position + 3 : nil
        lists.forEachSurface(at: position, startingWith: character, in: bytes) { listEnd, _ in end = listEnd }
        return end
    }

    private func provinceBit(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard let character = Character16(in: bytes, at: position) else { return nil }
        let index = Int(character.value) - 0x4E00
        guard index >= 0, index < numbers.count, numbers[index] > 0 else { return nil }
        return 1 << UInt64(numbers[index] & 63)
    }
}
