import TextModel

/// A unit or measure word, without its multiplier: 件, 美元, 平方公里.
public struct Unit: Hashable, Sendable, BitwiseCopyable {
    /// What is measured, as far as the rules tell units apart.
    public enum Dimension: String, Hashable, Sendable, BitwiseCopyable, CaseIterable {
        case length, area, volume, mass, time, age, speed, energy, power, electric, pressure, temperature, angle
        case frequency, data, chemistry, money, ratio, people, transport
        /// A measure word that counts things: 个, 项.
        case count
        /// A noun that is counted without a measure word: 部门, 车道.
        case noun
        /// A level of administration that is counted without a measure word: 省, 市.
        case place
    }

    /// Its place in the lexicon.
    typealias Row = UInt16

    let row: Row
    public let dimension: Dimension
    let traits: Traits

    /// How it fits into a larger unit, for the few that do.
    var step: UnitStep? { traits.contains(.stepped) ? UnitLexicon.shared.steps[Int(row)] : nil }

    fileprivate init(row: Int, dimension: Dimension, traits: Traits) {
        self.row = Row(row)
        self.dimension = dimension
        self.traits = traits
    }

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

extension Unit {
    /// What the rules must know about single units; the last column of the table.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt32

        /// Part of another word after a small Chinese numeral: 三方, 四面.
        static let weak = Traits(rawValue: 1)
        /// Counts after 一 as well: 一吨, 一倍.
        static let one = Traits(rawValue: 1 << 1)
        /// After 一 it may be no length: 有一天, 这一年.
        static let span = Traits(rawValue: 1 << 2)
        /// 二 before it is the second: 二次污染.
        static let second = Traits(rawValue: 1 << 3)
        static let points = Traits(rawValue: 1 << 4)
        static let tenths = Traits(rawValue: 1 << 5)
        static let discount = Traits(rawValue: 1 << 6)
        /// 个, which longer units begin with.
        static let general = Traits(rawValue: 1 << 7)
        static let year = Traits(rawValue: 1 << 8)
        static let day = Traits(rawValue: 1 << 9)
        /// 点, of an index or of the clock.
        static let index = Traits(rawValue: 1 << 10)
        /// 两, a unit or a numeral.
        static let tael = Traits(rawValue: 1 << 11)
        static let minute = Traits(rawValue: 1 << 12)
        static let seconds = Traits(rawValue: 1 << 13)
        /// A digit after it is a tenth of it: 一米八, 三块五.
        static let tail = Traits(rawValue: 1 << 14)
        /// ", which closes quotations too.
        static let inch = Traits(rawValue: 1 << 15)
        /// 次, which counts the sessions of a congress: 十二届四次会议.
        static let session = Traits(rawValue: 1 << 16)
        /// 组, which is a part of a village: 古村三组.
        static let group = Traits(rawValue: 1 << 17)

        /// Has a `step`: told by its table, not by this one.
        static let stepped = Traits(rawValue: 1 << 18)
        /// Of one character.
        static let short = Traits(rawValue: 1 << 19)
        /// 级, which makes an order of magnitude of 千万.
        static let grade = Traits(rawValue: 1 << 20)
        /// 条, which numbers the articles of a law: 刑法264条.
        static let article = Traits(rawValue: 1 << 21)
        /// 阶段, which numbers a norm of emission: 国五阶段.
        static let stage = Traits(rawValue: 1 << 22)
        /// 局, of which a half may be meant: 9局上.
        static let inning = Traits(rawValue: 1 << 23)
        /// 航班, 条款, 系列, of which three figures are the name: 3403航班.
        static let numbered = Traits(rawValue: 1 << 24)
        /// 段, which numbers the parts of a road.
        static let section = Traits(rawValue: 1 << 25)
        /// 路, 班, 期, 所 …, which also say which one it is: 乘坐41路公交.
        static let serial = Traits(rawValue: 1 << 26)

        /// Ends in a character that names with a figure end in: told by their table, not by this one.
        static let endsName = Traits(rawValue: 1 << 27)

        init(rawValue: UInt32) { self.rawValue = rawValue }

        /// Whether it may be refused for what it is, as few units may.
        @inline(__always)
        var isGuarded: Bool {
            hasEither(.group, .session) || hasEither(.grade, .article) || hasEither(.inning, .stage)
                || hasEither(.year, .numbered) || hasEither(.section, .serial)
        }

        /// Whether it has `a` or `b`: a list of both would be made anew, and freed, each time.
        @inline(__always)
        func hasEither(_ a: Traits, _ b: Traits) -> Bool { rawValue & (a.rawValue | b.rawValue) != 0 }

        /// As the table names them, separated by commas.
        init(names: String) {
            self = names.split(separator: ",").reduce(into: []) { $0.formUnion(Self.named[String($1)] ?? []) }
        }

        private static let named: [String: Traits] = [
            "weak": .weak, "one": .one, "span": .span, "second": .second, "points": .points, "tenths": .tenths,
            "discount": .discount, "general": .general, "year": .year, "day": .day, "index": .index, "tael": .tael,
            "minute": .minute, "seconds": .seconds, "tail": .tail, "inch": .inch, "session": .session, "group": .group,
            "grade": .grade, "article": .article, "stage": .stage, "inning": .inning,
            "numbered": .numbered, "section": .section, "serial": .serial,
        ]
    }
}

/// The units, found by their longest name at a place of a text.
///
/// Added ones come behind the embedded ones, so that these are the same in every lexicon.
final class UnitLexicon: Sendable {
    static let shared = UnitLexicon(adding: [])

    /// False with units that a caller has added.
    let isEmbedded: Bool
    fileprivate let names: [String]
    fileprivate let codes: [String?]
    fileprivate let steps: [UnitStep?]
    private let units: ConstantTable<Unit>
    private let trie: WordTrie
    /// The units that a longer word takes a character from, and their lengths in bytes: 户 before 用电.
    private let beginnings: [(unit: Int, length: Int)]

    init(adding entries: [LexiconEntries.UnitEntry]) {
        isEmbedded = entries.isEmpty
        let rows = Self.rows(adding: entries)
        names = rows.map { $0[0] }
        codes = rows.map { $0[2].isEmpty ? nil : $0[2] }
        // 劣五类 is a grade
        let ends = Set(Lexicon.figureNames.rows.compactMap(\.[0].unicodeScalars.last) + ["类"])
        let table = UnitStep.table
        steps = names.map { table[$0] }
        units = ConstantTable(
            rows.enumerated().map { [steps] row, cells in
                var traits = Unit.Traits(names: cells[3])
                if steps[row] != nil { traits.insert(.stepped) }
                if cells[0].unicodeScalars.count == 1 { traits.insert(.short) }
                if let last = cells[0].unicodeScalars.last, ends.contains(last) { traits.insert(.endsName) }
                return Unit(row: row, dimension: Unit.Dimension(rawValue: cells[1]) ?? .count, traits: traits)
            })
        var beginnings: [(unit: Int, length: Int)] = []
        let numbers = Dictionary(rows.enumerated().map { ($1[0], $0) }) { first, _ in first }
        let none = Lexicon.figureNonUnits.rows.map { cells in
            guard cells.count > 1, let unit = numbers[cells[1]] else { return (word: cells[0], value: Self.noUnit) }
            beginnings.append((unit, cells[1].utf8.count))
            return (word: cells[0], value: Self.noUnit + beginnings.count)
        }
        self.beginnings = beginnings
        trie = WordTrie(rows.enumerated().map { (word: $1[0], value: $0) } + none)
    }

    deinit {
        units.deallocate()
        trie.deallocate()
    }

    /// The rows of the table; an entry for a unit that is there changes what it says of it.
    private static func rows(adding entries: [LexiconEntries.UnitEntry]) -> [[String]] {
        var rows = Lexicon.figureUnits.rows
        if entries.isEmpty { return rows }
        let numbers = Dictionary(rows.enumerated().map { ($1[0], $0) }) { first, _ in first }
        for entry in entries {
            if let number = numbers[entry.surface] {
                (rows[number][1], rows[number][2]) = (entry.dimension, entry.code)
            } else {
                rows.append([entry.surface, entry.dimension, entry.code, ""])
            }
        }
        return rows
    }

    private static let noUnit = 1 << 20

    func name(of unit: Unit) -> String { names[Int(unit.row)] }

    /// The UCUM code, or for money the ISO 4217 code.
    func code(of unit: Unit) -> String? { codes[Int(unit.row)] }

    /// What units begin with.
    var firstScalars: [UInt32] { names.compactMap { $0.unicodeScalars.first?.value } }

    /// The unit with the longest name at `i`; nil where a longer word stands there that is none (元素).
    func unit(in text: Scalars, at i: Int) -> (unit: Unit, end: Int)? {
        guard let match = trie.longestLikelyMatch(in: text, at: i), match.value != Self.noUnit else { return nil }
        if match.value > Self.noUnit {
            let beginning = beginnings[match.value - Self.noUnit - 1]
            return (units[beginning.unit], i + beginning.length)
        }
        // 5G and 3Dmax are no units, nor the m of 5mm
        if text[match.bound - 1] < 0x80, isASCIILetter(text.scalar(match.bound - 1)),
            isASCIILetter(text.scalar(match.bound)) || isASCIIDigit(text.scalar(match.bound))
        {
            return nil
        }
        return (units[match.value], match.bound)
    }

    /// The end of the word at `i` that begins like a unit and is none: 元素.
    func otherWordEnd(in text: Scalars, at i: Int) -> Int? {
        trie.longestMatch(in: text, at: i).flatMap { $0.value == Self.noUnit ? $0.bound : nil }
    }

    /// True where a unit of several characters stands: 千米 and 百分点 after figures.
    func hasCompound(in text: Scalars, at i: Int) -> Bool {
        guard let match = trie.longestMatch(in: text, at: i) else { return false }
        return match.bound > text.after(i)
    }

    func unit(_ row: Unit.Row) -> Unit { units[Int(row)] }

    /// The unit called `name`, for the rules that make one.
    func unit(named name: String) -> Unit? { names.firstIndex(of: name).map { units[$0] } }
}
