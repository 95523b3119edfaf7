import TextModel

/// The nouns that figures measure, looked up at the end of a phrase.
struct IndicatorHeads: Sendable {
    /// What the table says of a word.
    private enum Mark: String {
        case head
        /// What a thing has at all times: 全长, 排水量.
        case fixed
        /// A good: so many tons of it, but what grows is its output, which has to be named.
        case good
        /// Ends like one, but measures nothing: 力量.
        case not
    }

    static let shared = IndicatorHeads()

    /// Where each word stands in the table.
    private let words: [Range<Int>]
    private let marks: [Mark]
    private let longest: Int

    private init() {
        var words: [Range<Int>] = []
        var marks: [Mark] = []
        Lexicon.indicatorHeads.forEachRow { cells in
            words.append(cells[0].place(in: .indicatorHeads))
            marks.append(
                cells.count < 2 ? .head : Mark(rawValue: String(decoding: cells[1], as: UTF8.self)) ?? .head)
        }
        self.words = words
        self.marks = marks
        longest = words.map(\.count).max() ?? 0
    }

    /// Whether `phrase` ends with a noun that figures measure; its longest ending decides.
    func end(_ phrase: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        mark(phrase, in: bytes).map { $0 != .not } ?? false
    }

    /// Whether `phrase` names what does not change with time.
    func areFixed(_ phrase: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        mark(phrase, in: bytes) == .fixed
    }

    /// Whether `phrase` names a good.
    func nameGoods(_ phrase: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        mark(phrase, in: bytes) == .good
    }

    private func mark(_ phrase: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Mark? {
        var start = max(phrase.lowerBound, phrase.upperBound - longest)
        while start < phrase.upperBound {
            if bytes[start] & 0xC0 != 0x80, let index = index(of: start..<phrase.upperBound, in: bytes) {
                return marks[index]
            }
            start += 1
        }
        return nil
    }

    /// Whether `phrase` ends with what years and minutes measure.
    func namesDuration(_ phrase: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        Self.durations.contains { $0.utf8CodeUnitCount <= phrase.count && bytes.has($0, before: phrase.upperBound) }
    }

    private static let durations: [StaticString] = [
        "时间", "时长", "用时", "寿命", "年龄", "天数", "时延", "周期", "工期", "时数", "耗时",
    ]

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
