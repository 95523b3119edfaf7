import TextModel

/// A head noun right after a measure word: 方面 in 八个方面.
struct CountedNoun: Hashable, Sendable {
    /// Its place in the lexicon.
    typealias Row = UInt16

    let row: Row

    var name: String { CountedNouns.shared.names[Int(row)] }
}

/// The nouns that are counted with a measure word.
final class CountedNouns: Sendable {
    static let shared = CountedNouns()

    private let trie = WordTrie(rowsOf: .figureNouns)
    fileprivate let names = Lexicon.figureNouns.rows.map { $0[0] }
    /// 家, 化, 性 …: 企业家 is no 企业.
    private let suffixes = ScalarSet("家化性型级长员者界间内外们")

    /// The noun that starts at `i`, if what follows it cannot make it another word.
    func noun(in text: Scalars, at i: Int) -> CountedNoun? {
        guard let match = trie.longestMatch(in: text, at: i), !suffixes.contains(text.scalar(match.bound)) else {
            return nil
        }
        return CountedNoun(row: CountedNoun.Row(match.value))
    }
}
