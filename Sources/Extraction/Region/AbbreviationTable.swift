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

    /// The list of abbreviations that starts at `start`: different provinces, each plain in itself or part of a known
    /// list. One character is no list; `count` tells.
    func list(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (end: Int, count: Int) {
        var provinces: [Gazetteer.Index] = []
        var end = start
        while let next = pieceEnd(at: end, in: bytes) {
            for position in stride(from: end, to: next, by: 3) {
                guard let character = Character16(in: bytes, at: position), let division = division(character),
                    !provinces.contains(division)
                else { return (end, provinces.count) }
                provinces.append(division)
            }
            end = next
        }
        return (end, provinces.count)
    }

    /// The end of the known list or plain character at `position`.
    private func pieceEnd(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let character = Character16(in: bytes, at: position), let meaning = meaning(character) else { return nil }
        return lists.longestSurface(at: position, in: bytes)?.end ?? (meaning.isPlain ? position + 3 : nil)
    }

    /// The abbreviations from `start` with 、 between them: how far they go, and whether they are enough for a list.
    func separateList(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (end: Int, isList: Bool) {
        var provinces: [Gazetteer.Index] = []
        var plainCount = 0
        var position = start
        while let character = Character16(in: bytes, at: position), let meaning = meaning(character) {
            if provinces.contains(meaning.division) { return (position, false) }
            provinces.append(meaning.division)
            if meaning.isPlain { plainCount += 1 }
            position += 3
            guard bytes.hasIdeographicComma(at: position) else {
                let count = provinces.count
                return (position, count >= 2 && (plainCount == count || count >= 3 && plainCount >= 2))
            }
            position += 3
        }
        return (max(position, start + 3), false)
    }
}
