import TextModel

/// The tables that figures are read with, made ready once.
struct FigureLexicons: Sendable {
    static let shared = FigureLexicons()
    static let all: [Lexicon] = [
        .figureUnits, .figureNonUnits, .figureFixedExpressions, .figureModifiersBefore, .figureModifiersAfter,
        .figureNouns, .figureCurrencyPrefixes,
    ]

    let units = UnitLexicon.shared
    let fixedExpressions: FixedExpressions
    let modifiersBefore = ModifierLexicon(.figureModifiersBefore, direction: .backward)
    let modifiersAfter = ModifierLexicon(.figureModifiersAfter, direction: .forward)
    let currencies = CurrencyPrefixes()
    let characters: CharacterTable
    private let nouns = WordTrie(rowsOf: .figureNouns)
    private let nounNames = Lexicon.figureNouns.rows.map { $0[0] }

    private init() {
        fixedExpressions = FixedExpressions()
        characters = CharacterTable(
            triggers: Self.triggers.unicodeScalars.map(\.value), fixed: fixedExpressions.firstScalars,
            boundaries: Self.clauseEnds)
    }

    /// Characters at which a rule begins, besides numerals: 第二, 首位, 前三, 翻番, 每百户, 零下, 负.
    private static let triggers = "第首前翻每对"
    /// A rate by 每 does not reach over these.
    private static let clauseEnds = ",，。；;！？!?\n\r：:（）()“”"

    /// The head noun that starts at `i`, if what follows it cannot make it another word.
    func noun(in text: Scalars, at i: Int) -> String? {
        guard let match = nouns.longestMatch(in: text, at: i) else { return nil }
        let next = text.scalar(match.bound)
        if Self.suffixes.contains(next) { return nil }
        return nounNames[match.value]
    }

    /// 家, 化, 性 …: 企业家 is no 企业.
    private static let suffixes: Set<UInt32> = Set("家化性型级长员者界间内外们".unicodeScalars.map(\.value))
}

/// Words with a numeral in them that counts nothing.
struct FixedExpressions: Sendable {
    private let trie: WordTrie
    var firstScalars: [UInt32] { trie.firstScalars }

    init() {
        trie = WordTrie(Lexicon.figureFixedExpressions.rows.map { ($0[0], $0[1] == "skip" ? 1 : 0) })
    }

    /// The end of the fixed expression that starts at `i`; nil where a figure begins in the same way (十分钟).
    @inline(__always)
    func end(in text: Scalars, at i: Int) -> Int? {
        guard let match = trie.longestMatch(in: text, at: i), match.value == 1 else { return nil }
        // 5G is one, the beginning of 5GW is none
        if text[match.bound - 1] < 0x80 {
            let next = text.scalar(match.bound)
            if isASCIILetter(next) || isASCIIDigit(next) { return nil }
        }
        return match.bound
    }
}

/// Words that bound or blur the figure beside them.
struct ModifierLexicon: Sendable {
    private let trie: WordTrie
    private let modifiers: [Modifier?]

    init(_ lexicon: Lexicon, direction: WordTrie.Direction) {
        trie = WordTrie(rowsOf: lexicon, direction: direction)
        modifiers = lexicon.rows.map { Modifier(rawValue: $0[1]) }
    }

    func modifier(in text: Scalars, before i: Int) -> (modifier: Modifier, start: Int)? {
        guard let match = trie.longestMatch(in: text, before: i), let modifier = modifiers[match.value] else {
            return nil
        }
        return (modifier, match.bound)
    }

    func modifier(in text: Scalars, after i: Int) -> Modifier? {
        trie.longestMatch(in: text, at: i).flatMap { modifiers[$0.value] }
    }
}
