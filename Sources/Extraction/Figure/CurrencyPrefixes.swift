import TextModel

/// The names and signs of currencies that stand before an amount.
struct CurrencyPrefixes: Sendable {
    private let trie: WordTrie
    private let names: [String]
    private let codes: [String]

    init() {
        let rows = Lexicon.figureCurrencyPrefixes.rows
        trie = WordTrie(rowsOf: .figureCurrencyPrefixes, direction: .backward)
        names = rows.map { $0[0] }
        codes = rows.map { $0[1] }
    }

    /// The currency named right before `i`.
    func code(in text: Scalars, before i: Int) -> (name: String, code: String, start: Int)? {
        trie.longestMatch(in: text, before: i).map { (names[$0.value], codes[$0.value], $0.bound) }
    }
}

extension Lexicon {
    /// Currencies before the amount: 人民币3亿元, US$5.
    static let figureCurrencyPrefixes = Lexicon(
        name: "figureCurrencyPrefixes",
        text: """
            # Names and signs of currencies that stand before an amount; codes from ISO 4217, 2024.
            # prefix\tcode
            $\tUSD
            A$\tAUD
            AU$\tAUD
            C$\tCAD
            CA$\tCAD
            CNY\tCNY
            EUR\tEUR
            GBP\tGBP
            HK$\tHKD
            HKD\tHKD
            JPY\tJPY
            NT$\tTWD
            NTD\tTWD
            NZ$\tNZD
            RMB\tCNY
            S$\tSGD
            TWD\tTWD
            US$\tUSD
            USD\tUSD
            £\tGBP
            ¥\tCNY
            ₩\tKRW
            €\tEUR
            人民币\tCNY
            台币\tTWD
            新加坡币\tSGD
            新台币\tTWD
            日圆\tJPY
            日币\tJPY
            欧元\tEUR
            港币\tHKD
            澳币\tAUD
            美元\tUSD
            美金\tUSD
            英镑\tGBP
            韩币\tKRW
            ￥\tCNY
            """)
}
