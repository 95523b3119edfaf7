import TextModel

/// The nouns that figures measure, looked up at the end of a phrase.
struct IndicatorHeads: Sendable {
    static let shared = IndicatorHeads()

    /// Where each word stands in the table.
    private let words: [Range<Int>]
    private let isHead: [Bool]
    private let longest: Int

    private init() {
        var words: [Range<Int>] = []
        var isHead: [Bool] = []
        Lexicon.indicatorHeads.forEachRow { cells in
            words.append(cells[0].place(in: .indicatorHeads))
            isHead.append(cells.count < 2)
        }
        self.words = words
        self.isHead = isHead
        longest = words.map(\.count).max() ?? 0
    }

    /// Whether `phrase` ends with a noun that figures measure; its longest ending decides.
    func end(_ phrase: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = max(phrase.lowerBound, phrase.upperBound - longest)
        while start < phrase.upperBound {
            if bytes[start] & 0xC0 != 0x80, let index = index(of: start..<phrase.upperBound, in: bytes) {
                return isHead[index]
            }
            start += 1
        }
        return false
    }

    private func index(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            switch compare(words[middle], range, bytes) {
            case 0: return middle
            case ..<0: low = middle + 1
            default: high = middle
            }
        }
        return nil
    }

    private func compare(
        _ word: Range<Int>, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        let table = Lexicon.indicatorHeads.bytes
        for i in 0..<min(word.count, range.count) {
            let difference = Int(table[word.lowerBound + i]) - Int(bytes[range.lowerBound + i])
            if difference != 0 { return difference }
        }
        return word.count - range.count
    }
}
