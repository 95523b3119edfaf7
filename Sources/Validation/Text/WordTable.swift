/// Words and what each of them says, for looking backwards from a place.
///
/// Texts are compared in simplified characters, whatever they are written in: the tables hold those only.
struct WordTable: Sendable {
    struct Match {
        let meaning: String
        /// Where the word stands in the window that was searched.
        let range: Range<Int>
    }

    private struct Word: Sendable {
        let scalars: [Unicode.Scalar]
        let meaning: String
    }

    /// The words by their last character, longer ones first.
    private let words: [Unicode.Scalar: [Word]]

    /// - Parameter text: columns are a word and its meaning.
    init(_ text: StaticString) {
        var words: [Unicode.Scalar: [Word]] = [:]
        for row in DataTable(text: text).rows {
            let scalars = Array(row[0].unicodeScalars)
            if let last = scalars.last { words[last, default: []].append(Word(scalars: scalars, meaning: row[1])) }
        }
        self.words = words.mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
    }

    /// The word that ends nearest to the end of a window; of words that end at one place, the longest.
    func last(in window: [Unicode.Scalar]) -> Match? {
        for end in stride(from: window.count, to: 0, by: -1) {
            if let match = word(endingAt: end, in: window) { return match }
        }
        return nil
    }

    /// The word that ends nearest to the beginning of a window.
    func first(in window: [Unicode.Scalar]) -> Match? {
        for end in 1..<max(1, window.count + 1) {
            if let match = word(endingAt: end, in: window) { return match }
        }
        return nil
    }

    /// Whether some word of this meaning stands in a window.
    func says(_ meaning: String, in window: [Unicode.Scalar]) -> Bool {
        (1..<max(1, window.count + 1)).contains { end in
            words[window[end - 1]]?.contains { $0.meaning == meaning && Self.ends(window[..<end], with: $0.scalars) }
                ?? false
        }
    }

    /// What the words of a window say. A word inside one that says nothing counts as little as that: 要 in 主要.
    func meanings(in window: [Unicode.Scalar], apartFrom nothing: String) -> Set<String> {
        let matches = (1..<max(1, window.count + 1)).compactMap { word(endingAt: $0, in: window) }
        let silent = matches.filter { $0.meaning == nothing }.reduce(into: Set<Int>()) { $0.formUnion($1.range) }
        return Set(matches.filter { !$0.range.allSatisfy(silent.contains) }.map(\.meaning))
    }

    /// The longest word that ends at one place.
    func word(endingAt end: Int, in window: [Unicode.Scalar]) -> Match? {
        words[window[end - 1]]?.first { Self.ends(window[..<end], with: $0.scalars) }.map {
            Match(meaning: $0.meaning, range: (end - $0.scalars.count)..<end)
        }
    }

    private static func ends(_ window: ArraySlice<Unicode.Scalar>, with word: [Unicode.Scalar]) -> Bool {
        window.count >= word.count && window.suffix(word.count).elementsEqual(word)
    }
}

extension VariantTable {
    /// A stretch of text in simplified characters, one for one.
    func folded(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        scalars.map { scalar in
            guard scalar.isHan, let simplified = simplified(of: scalar).first else { return scalar }
            return simplified
        }
    }
}
