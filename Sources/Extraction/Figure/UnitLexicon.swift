import TextModel

/// A unit or measure word, without its multiplier: 件, 美元, 平方公里.
public struct Unit: Hashable, Sendable {
    /// What is measured, as far as the rules tell units apart.
    public enum Dimension: String, Hashable, Sendable {
        case length, area, volume, mass, time, age, speed, energy, power, electric, pressure, temperature, angle
        case frequency, data, chemistry, money, ratio, people, transport
        /// A measure word that counts things: 个, 项.
        case count
        /// A noun that is counted without a measure word: 部门, 车道.
        case noun
        /// A level of administration that is counted without a measure word: 省, 市.
        case place
    }

    let row: Int
    public let name: String
    public let dimension: Dimension
    /// The UCUM code, or for money the ISO 4217 code.
    public let code: String?

    public static func == (a: Self, b: Self) -> Bool { a.row == b.row }
    public func hash(into hasher: inout Hasher) { hasher.combine(row) }

    /// True for a unit of measurement, false for what merely counts: 一吨 is a quantity, 一位 often only an article.
    var isMeasured: Bool {
        switch dimension {
        case .people, .transport, .count, .noun, .place, .ratio: false
        default: true
        }
    }
}

/// The units, found by their longest name at a place of a text.
struct UnitLexicon: Sendable {
    static let shared = UnitLexicon()

    let units: [Unit]
    private let trie: WordTrie

    private init() {
        let rows = Lexicon.figureUnits.rows
        units = rows.enumerated().map { row, cells in
            Unit(
                row: row, name: cells[0], dimension: Unit.Dimension(rawValue: cells[1])!,
                code: cells[2].isEmpty ? nil : cells[2])
        }
        let none = Lexicon.figureNonUnits.rows.map { (word: $0[0], value: Self.noUnit) }
        trie = WordTrie(rows.enumerated().map { (word: $1[0], value: $0) } + none)
    }

    private static let noUnit = 1 << 20

    /// The unit with the longest name at `i`; nil where a longer word stands there that is none (元素).
    func unit(in text: Scalars, at i: Int) -> (unit: Unit, end: Int)? {
        guard let match = trie.longestMatch(in: text, at: i), match.value != Self.noUnit else { return nil }
        // 5G and 3Dmax are no units, nor the m of 5mm
        if text[match.bound - 1] < 0x80, isASCIILetter(text.scalar(match.bound - 1)),
            isASCIILetter(text.scalar(match.bound)) || isASCIIDigit(text.scalar(match.bound))
        {
            return nil
        }
        return (units[match.value], match.bound)
    }

    /// True where a unit of several characters stands: 千米 and 百分点 after figures.
    func hasCompound(in text: Scalars, at i: Int) -> Bool {
        guard let match = trie.longestMatch(in: text, at: i) else { return false }
        return match.bound > text.after(i)
    }

    /// The unit called `name`, for the rules that make one.
    func unit(named name: String) -> Unit? { units.first { $0.name == name } }
}
