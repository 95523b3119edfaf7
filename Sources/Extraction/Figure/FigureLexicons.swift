import TextModel

/// The tables that figures are read with, made ready once.
final class FigureLexicons: Sendable {
    static let shared = FigureLexicons()
    static let all: [Lexicon] = [
        .figureUnits, .figureUnitSteps, .figureNonUnits, .figureFixedExpressions, .figureModifiersBefore,
        .figureModifiersAfter,
        .figureNouns, .figureCurrencyPrefixes, .figureNames, .figureOrdinalNames,
    ]

    let units: UnitLexicon
    let fixedExpressions: FixedExpressions
    let modifiersBefore: ModifierLexicon
    let modifiersAfter: ModifierLexicon
    /// 倍, which 翻番 is counted in.
    let times: Unit?
    /// 月, 小时 … as they stand after 个多, and the units 个月, 个小时 that they make.
    let longerUnits: WordTrie
    let unitsOfLonger: [Unit]
    /// 分钟, which 五分半钟 is counted in.
    let minutes: Unit?
    /// 个月, of 4年10月 in a sentence.
    let months: Unit?
    /// 天, 年, 人 … which seem to begin another word in 每天生产.
    let unitsOfRates: [UInt32: Unit]
    /// 米, which 米八 is counted in.
    let metre: Unit?
    /// 现代五项: what ends in a figure and is none.
    let names: WordTrie
    /// 巡视组 after 第三: what is called by its number.
    let numbered: WordTrie
    /// 日 before them is a length of time.
    let bounds: WordTrie
    /// What may go on behind a numeral or a unit.
    let neighbours: FigureNeighbours
    let currencies = CurrencyPrefixes.shared
    let nouns = CountedNouns.shared
    /// Where figures can begin.
    let starts: FigureStarts
    /// Where figures and dates can begin.
    let startTable: StartTable

    private init() {
        units = .shared
        fixedExpressions = FixedExpressions()
        modifiersBefore = ModifierLexicon(.figureModifiersBefore, direction: .backward)
        modifiersAfter = ModifierLexicon(.figureModifiersAfter, direction: .forward)
        bounds = WordTrie(["以内", "之内", "以上", "以下", "之后"].map { (word: $0, value: 0) })
        names = WordTrie(rowsOf: .figureNames, direction: .backward)
        numbered = WordTrie(rowsOf: .figureOrdinalNames)
        times = units.unit(named: "倍")
        minutes = units.unit(named: "分钟")
        months = units.unit(named: "个月")
        metre = units.unit(named: "米")
        unitsOfRates = Dictionary(
            ["天", "年", "日", "周", "人", "户"].compactMap { [units] (scalar: Unicode.Scalar) in
                units.unit(named: String(scalar)).map { (scalar.value, $0) }
            }
        ) { first, _ in first }
        let tails = ["月", "小时", "星期", "世纪", "季度", "工作日", "礼拜", "钟头"]
        unitsOfLonger = tails.compactMap { [units] in units.unit(named: "个" + $0) }
        longerUnits = WordTrie(tails.enumerated().map { (word: $1, value: $0) })
        neighbours = FigureNeighbours()
        starts = Self.starts(units)
        startTable = StartTable(figures: starts, dates: DateWords.shared.starts)
    }

    /// The same with more units.
    init(adding entries: [LexiconEntries.UnitEntry]) {
        let base = Self.shared
        units = UnitLexicon(adding: entries)
        (fixedExpressions, bounds, names) = (base.fixedExpressions, base.bounds, base.names)
        numbered = base.numbered
        (modifiersBefore, modifiersAfter) = (base.modifiersBefore, base.modifiersAfter)
        (times, minutes, months, metre) = (base.times, base.minutes, base.months, base.metre)
        (longerUnits, unitsOfLonger, neighbours) = (base.longerUnits, base.unitsOfLonger, base.neighbours)
        unitsOfRates = base.unitsOfRates
        starts = Self.starts(units)
        startTable = StartTable(figures: starts, dates: DateWords.shared.starts)
    }

    deinit {
        startTable.deallocate()
        starts.deallocate()
    }

    private static func starts(_ units: UnitLexicon) -> FigureStarts {
        FigureStarts(
            units: units.firstScalars,
            fixed: Lexicon.figureFixedExpressions.rows.map { $0[0].unicodeScalars.map(\.value) })
    }

    /// The unit after the half of 一个半小时, 两个半月.
    func unitAfterHalf(in text: Scalars, at i: Int) -> (unit: Unit, end: Int)? {
        if let (unit, end) = units.unit(in: text, at: i), unit.dimension == .time { return (unit, end) }
        guard text.has("月", at: i), let longer = longerUnits.longestMatch(in: text, at: i) else { return nil }
        return (unitsOfLonger[longer.value], longer.bound)
    }
}

/// Words with a numeral in them that counts nothing.
struct FixedExpressions: Sendable {
    private let trie: WordTrie

    init() {
        trie = WordTrie(Lexicon.figureFixedExpressions.rows.map { ($0[0], $0[1] == "skip" ? 1 : 0) })
    }

    /// The end of the fixed expression that starts at `i`; nil where a figure begins in the same way (十分钟).
    @inline(__always)
    func end(in text: Scalars, at i: Int) -> Int? {
        guard let match = trie.longestLikelyMatch(in: text, at: i), match.value == 1 else { return nil }
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
    private let modifiers: ConstantTable<Modifier?>

    init(_ lexicon: Lexicon, direction: WordTrie.Direction) {
        trie = WordTrie(rowsOf: lexicon, direction: direction)
        modifiers = ConstantTable(lexicon.rows.map { Modifier(rawValue: $0[1]) })
    }

    func modifier(in text: Scalars, before i: Int) -> (modifier: Modifier, start: Int)? {
        guard let match = trie.longestMatch(in: text, before: i), let modifier = modifiers[match.value] else {
            return nil
        }
        return (modifier, match.bound)
    }

    func modifier(in text: Scalars, after i: Int) -> Modifier? { match(in: text, after: i)?.modifier }

    func match(in text: Scalars, after i: Int) -> (modifier: Modifier, end: Int)? {
        guard let match = trie.longestMatch(in: text, at: i), let modifier = modifiers[match.value] else { return nil }
        return (modifier, match.bound)
    }
}
