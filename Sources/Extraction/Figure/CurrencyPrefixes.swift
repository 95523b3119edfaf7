import TextModel

/// A currency named before an amount.
struct CurrencyPrefix: Hashable, Sendable {
    fileprivate let row: Int32

    var code: String { CurrencyPrefixes.shared.codes[Int(row)] }
    /// The unit of the same name, if the amount has none of its own.
    var unit: Unit? { CurrencyPrefixes.shared.units[Int(row)] }
}

/// The names and signs of currencies that stand before an amount.
final class CurrencyPrefixes: Sendable {
    static let shared = CurrencyPrefixes()

    private let trie = WordTrie(rowsOf: .figureCurrencyPrefixes, direction: .backward)
    fileprivate let codes = Lexicon.figureCurrencyPrefixes.rows.map { $0[1] }
    fileprivate let units = Lexicon.figureCurrencyPrefixes.rows.map { UnitLexicon.shared.unit(named: $0[0]) }

    /// The currency named right before `i`.
    func prefix(in text: Scalars, before i: Int) -> (prefix: CurrencyPrefix, start: Int)? {
        trie.longestMatch(in: text, before: i).map { (CurrencyPrefix(row: Int32($0.value)), $0.bound) }
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
