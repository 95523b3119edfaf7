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

    private let words: WordIndex
    private let marks: [Mark]

    private init() {
        var words: [UnsafeBufferPointer<UInt8>] = []
        var marks: [Mark] = []
        Lexicon.indicatorHeads.forEachRow { cells in
            words.append(cells[0])
            marks.append(
                cells.count < 2 ? .head : Mark(rawValue: String(decoding: cells[1], as: UTF8.self)) ?? .head)
        }
        self.words = WordIndex(words, by: .end)
        self.marks = marks
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
        words.last(endingAt: phrase.upperBound, limit: phrase.lowerBound, in: bytes).map { marks[$0.number] }
    }

    /// Whether `phrase` ends with what years and minutes measure.
    func namesDuration(_ phrase: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        Self.durations.contains { $0.utf8CodeUnitCount <= phrase.count && bytes.has($0, before: phrase.upperBound) }
    }

    /// Whether `phrase` ends with what a way takes or costs.
    func nameWays(_ phrase: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        Self.ways.contains { $0.utf8CodeUnitCount <= phrase.count && bytes.has($0, before: phrase.upperBound) }
    }

    private static let ways: [StaticString] = ["时间", "车程", "航程", "路程", "行程", "票价", "距离", "里程", "时长"]

    private static let durations: [StaticString] = [
        "时间", "时长", "用时", "寿命", "年龄", "天数", "时延", "周期", "工期", "时数", "耗时",
    ]
}
