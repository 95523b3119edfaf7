import TextModel

/// What a word says about time: by how much it differs from which date.
struct DateWord: Sendable {
    enum Meaning: String, Sendable {
        case none, year, yearOfText, topicYear, month, monthOfText, topicMonth, day, dayOfText, week, quarter, half,
            edge, monthEdge, century, lunar, yearOfMonth, firstMonth
        case quarterNumber, quarterEdge, wholeYear, dayBefore, past, plan
    }

    let meaning: Meaning
    let offset: Int
}

/// The words for relative dates, found by their longest form at a place of a text.
final class DateWords: Sendable {
    static let shared = DateWords()

    let numerals = CharacterTable.numerals
    let neighbours = DateNeighbours()
    /// Where any date can begin.
    let starts: DateStarts
    /// What the date of a dateline begins with: a numeral, or the name of an era.
    let datelineMarks: ConstantTable<UInt64>
    private let trie: WordTrie
    private let words: [DateWord]
    private let eraTrie: WordTrie
    private let eras: [Era]
    private let dayFollowers: WordTrie
    private let republicCues: WordTrie
    private let quarterCues: WordTrie
    /// One bit for each scalar that a cue for the Republic begins or ends with.
    private let republicMarks: ConstantTable<UInt64>

    private init() {
        let rows = Lexicon.dateWords.rows
        trie = WordTrie(rowsOf: .dateWords)
        words = rows.map { DateWord(meaning: DateWord.Meaning(rawValue: $0[1]) ?? .none, offset: Int($0[2]) ?? 0) }
        let eraRows = Lexicon.eras.rows
        eraTrie = WordTrie(rowsOf: .eras)
        eras = eraRows.map(Era.init)
        dayFollowers = WordTrie(rowsOf: .dayFollowers)
        republicCues = WordTrie(rowsOf: .republicCues)
        quarterCues = WordTrie(rowsOf: .quarterCues)
        republicMarks = ConstantTable(bitsOf: republicCues.firstScalars + [0x5E74, 0x6C11])
        datelineMarks = ConstantTable(
            bitsOf: CharacterTable.numeralParts.indices.filter { CharacterTable.numeralParts[$0] != 0 }.map(UInt32.init)
                + [0x6C11, 0x4E2D])
        starts = DateStarts(words: (rows + eraRows).map { $0[0].unicodeScalars.map(\.value) })
    }

    @inline(__always)
    func word(in text: Scalars, at i: Int) -> (word: DateWord, end: Int)? {
        trie.longestMatch(in: text, at: i).map { (words[$0.value], $0.bound) }
    }

    @inline(__always)
    func era(in text: Scalars, at i: Int) -> (era: Era, end: Int)? {
        eraTrie.longestMatch(in: text, at: i).map { (eras[$0.value], $0.bound) }
    }

    /// True for a word that follows a day: 说, 起, 下午. It tells 12号 from the number of a thing.
    func isDayFollower(in text: Scalars, at i: Int) -> Bool { dayFollowers.longestMatch(in: text, at: i) != nil }

    /// True if words of business stand near `range`: then 第三季 is a quarter, else it may be a season of a series.
    func isQuarter(_ range: Range<Int>, in text: Scalars) -> Bool {
        var i = max(0, range.lowerBound - Self.quarterReach)
        while text[i] & 0xC0 == 0x80 { i += 1 }
        let end = min(text.count, range.upperBound + Self.quarterReach)
        while i < end {
            if quarterCues.longestMatch(in: text, at: i) != nil { return true }
            i = text.after(i)
        }
        return false
    }

    /// Bytes before and after a quarter in which such words count.
    private static let quarterReach = 75

    /// The next place where 年, 民 or a name of Taiwan can stand.
    func nextRepublicCue(in text: Scalars, from start: Int) -> Int {
        text.firstMarked(by: republicMarks, from: start, to: text.count)
    }

    func isRepublicCue(in text: Scalars, at i: Int) -> Bool { republicCues.longestMatch(in: text, at: i) != nil }
}
