import CSurvey

/// Conversion rules, compiled: a flat table for single characters, and one array of words for all that needs a look at
/// the neighbours or another number of bytes.
/// An object, since every text asks for one of the two that there are.
///
/// The words hold, each at an offset that others name:
/// - a *head*, a character that rules with company begin at: marks, what it becomes alone, where its rules without a
///   character to find them by are listed, then how many neighbours after and before it lead to rules, and these as
///   pairs of the neighbour and a list;
/// - a *list*: how many rules, and their offsets, in order of precedence;
/// - a *rule*: its precedence, how many characters it takes and gives what for them, how many characters it wants to
///   see before and after the first, and the sets they must be in, nearest first;
/// - a *set*: twice the number of characters, one more if the set excludes them, and the characters, sorted;
/// - a *result*: how many characters, and they.
final class ScriptTable: Sendable {
    /// For each character of the basic plane what it becomes, or a number below `headLimit`: that head.
    ///
    /// No character that is three bytes long in UTF-8 is below U+0800, so the numbers are free.
    let single: [UInt16]
    let words: [UInt32]
    /// Where the offsets of the heads begin in `words`.
    let heads: Int
    /// The characters beyond the basic plane that have rules: pairs of the character and its head, sorted.
    let beyond: Range<Int>

    static var headLimit: Int { Int(TIQU_CONVERSION_HEADS) }

    /// What a conversion has to know of a character beside its rules.
    struct Marks: OptionSet {
        let rawValue: UInt32
        /// The target script has this character too: it stays where the text is in that script already.
        static let ambiguous = Marks(rawValue: 1)
        /// 著, which stays where the text writes the particle 着.
        static let zhu = Marks(rawValue: 2)
        /// What it becomes alone is a guess.
        static let uncertain = Marks(rawValue: 4)
    }

    init(_ rules: ScriptRules, marks: [Unicode.Scalar: Marks] = [:]) throws(NormalizationError) {
        var assembler = ScriptAssembler(rules, marks: marks)
        let heads = assembler.assembleHeads()
        var single = (0..<0x10000).map(UInt16.init)
        for (scalar, result) in assembler.replaced { single[Int(scalar)] = result }
        guard heads.basic.count < Self.headLimit else {
            throw NormalizationError(description: "\(heads.basic.count) characters have rules with company: too many")
        }
        for (number, head) in heads.basic.enumerated() { single[Int(head.scalar)] = UInt16(number) }
        self.single = single
        self.heads = assembler.append(heads.basic.map(\.offset))
        let start = assembler.append(heads.beyond.flatMap { [$0.scalar, $0.offset] })
        self.beyond = start..<start + heads.beyond.count * 2
        self.words = assembler.words
    }
}

/// Writes the words of a `ScriptTable`.
struct ScriptAssembler {
    private(set) var words: [UInt32] = []
    /// The characters of the basic plane that one of the same plane replaces wherever they stand.
    private(set) var replaced: [UInt32: UInt16] = [:]

    struct Head {
        let scalar: UInt32
        let offset: UInt32
    }

    private let marks: [Unicode.Scalar: ScriptTable.Marks]
    private var alone: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    private var inCompany: [Unicode.Scalar: [Ranked]] = [:]
    private var sets: [[UInt32]: UInt32] = [:]

    private struct Ranked {
        let rank: Int
        let rule: ScriptRules.Rule
    }

    init(_ rules: ScriptRules, marks: [Unicode.Scalar: ScriptTable.Marks]) {
        self.marks = marks
        for (rank, rule) in rules.rules.enumerated() {
            let first = rule.from[0]
            // What stands after the rule of a character alone can never be reached.
            if alone[first] != nil { continue }
            if rule.isOneAlone {
                alone[first] = rule.to
            } else {
                inCompany[first, default: []].append(Ranked(rank: rank, rule: rule))
            }
        }
    }

    /// Writes all heads, in order of their characters; what needs no head goes to `replaced`.
    mutating func assembleHeads() -> (basic: [Head], beyond: [Head]) {
        var (basic, beyond): ([Head], [Head]) = ([], [])
        for first in Set(alone.keys).union(inCompany.keys).union(marks.keys).sorted() {
            let result = alone[first] ?? [first]
            let isFlat = result.count == 1 && Self.isWide(first) && Self.isWide(result[0])
            if inCompany[first] == nil && marks[first] == nil && isFlat {
                replaced[first.value] = UInt16(result[0].value)
            } else {
                let head = Head(scalar: first.value, offset: assembleHead(first, result))
                if first.value < 0x10000 { basic.append(head) } else { beyond.append(head) }
            }
        }
        return (basic, beyond)
    }

    /// Whether a character has three bytes in UTF-8.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool { (0x800..<0x10000).contains(scalar.value) }

    private mutating func assembleHead(_ first: Unicode.Scalar, _ result: [Unicode.Scalar]) -> UInt32 {
        var afterIt: [UInt32: [UInt32]] = [:]
        var beforeIt: [UInt32: [UInt32]] = [:]
        var others: [UInt32] = []
        for ranked in inCompany[first] ?? [] {
            let rule = assembleRule(ranked)
            let following = Self.following(ranked.rule)
            if let next = following.first, !next.isNegated {
                for scalar in next.scalars { afterIt[scalar.value, default: []].append(rule) }
            } else if let last = ranked.rule.before.last, !last.isNegated {
                for scalar in last.scalars { beforeIt[scalar.value, default: []].append(rule) }
            } else {
                others.append(rule)
            }
        }
        let mark = (marks[first] ?? []).rawValue
        let alone = UInt32(append([UInt32(result.count)] + result.map(\.value)))
        let pairs = [afterIt, beforeIt].map { index in
            index.sorted { $0.key < $1.key }.flatMap { [$0.key, list($0.value)] }
        }
        let record = [mark, alone, list(others), UInt32(afterIt.count), UInt32(beforeIt.count)]
        return UInt32(append(record + pairs[0] + pairs[1]))
    }

    private mutating func list(_ rules: [UInt32]) -> UInt32 { UInt32(append([UInt32(rules.count)] + rules)) }

    /// What must follow the first character: the rest of what the rule takes, then its context.
    private static func following(_ rule: ScriptRules.Rule) -> [ScriptRules.Allowed] {
        rule.from.dropFirst().map { .init(scalars: [$0]) } + rule.after
    }

    private mutating func assembleRule(_ ranked: Ranked) -> UInt32 {
        let rule = ranked.rule
        let following = Self.following(rule)
        let conditions = (rule.before.reversed() + following).map { assembleSet($0) }
        let result = UInt32(append([UInt32(rule.to.count)] + rule.to.map(\.value)))
        let record = [ranked.rank, rule.from.count, Int(result), rule.before.count, following.count].map(UInt32.init)
        return UInt32(append(record + conditions))
    }

    private mutating func assembleSet(_ allowed: ScriptRules.Allowed) -> UInt32 {
        let count = UInt32(allowed.scalars.count)
        let record = [count * 2 + (allowed.isNegated ? 1 : 0)] + allowed.scalars.map(\.value).sorted()
        if let known = sets[record] { return known }
        let offset = UInt32(append(record))
        sets[record] = offset
        return offset
    }

    /// Where the appended words begin.
    mutating func append(_ more: [UInt32]) -> Int {
        defer { words += more }
        return words.count
    }
}
