import TextModel

/// What a word says about time: by how much it differs from which date.
struct DateWord: Sendable {
    enum Meaning: String, Sendable {
        case none, year, yearOfText, topicYear, month, monthOfText, topicMonth, day, dayOfText, week, quarter, half,
            edge, monthEdge
        case quarterNumber, past, plan
    }

    let meaning: Meaning
    let offset: Int
}

/// The words for relative dates, found by their longest form at a place of a text.
final class DateWords: Sendable {
    static let shared = DateWords()

    let characters: CharacterTable
    private let trie: WordTrie
    private let words: [DateWord]

    private init() {
        let rows = Lexicon.dateWords.rows
        trie = WordTrie(rowsOf: .dateWords)
        words = rows.map { DateWord(meaning: DateWord.Meaning(rawValue: $0[1]) ?? .none, offset: Int($0[2]) ?? 0) }
        characters = CharacterTable(
            triggers: Self.triggers.unicodeScalars.map(\.value), fixed: trie.firstScalars, boundaries: "。！？!?\n")
    }

    /// 第一季度, 前三季度, 公元, 纪元, 西元, 民国, 中华民国, 正月, 腊月.
    private static let triggers = "第前公纪西民中今昨明本上下去当同首"

    func word(in text: Scalars, at i: Int) -> (word: DateWord, end: Int)? {
        trie.longestMatch(in: text, at: i).map { (words[$0.value], $0.bound) }
    }
}
