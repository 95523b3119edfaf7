/// Conversion rules, compiled: a flat table for single characters, a list of phrases for those that can begin one.
///
/// All rules are as long in their result as in what they match (checked on compiling), so a text is converted in place
/// and nothing moves.
struct ScriptTable: Sendable {
    /// For each character of the basic plane: 0 where it stays, the character it becomes, or `head` plus the number
    /// of its list of phrases.
    let single: [UInt16]
    let heads: [Head]

    /// A character that begins phrases.
    struct Head: Sendable {
        /// What it becomes where no phrase matches.
        let alone: UInt16
        /// In order of precedence.
        let phrases: [Phrase]
    }

    struct Phrase: Sendable {
        /// UTF-8 of what follows the head, and of the whole result.
        let rest: [UInt8]
        let result: [UInt8]
        /// What the characters around must be: before in the text as converted so far, after as it was.
        let before: [Set<Unicode.Scalar>]
        let after: [Set<Unicode.Scalar>]
    }

    /// Private-use characters, which no rule yields, number the heads.
    static let head: UInt16 = 0xE000
    static let headNumbers: Range<UInt16> = 0xE000..<0xF900

    init(_ rules: ScriptRules) throws(NormalizationError) {
        var single = [UInt16](repeating: 0, count: 0x10000)
        var phrases: [UInt16: [Phrase]] = [:]
        var hasOwnRule: Set<UInt16> = []
        for rule in rules.rules {
            guard let first = UInt16(exactly: rule.from[0].value), rule.from.count == rule.to.count,
                Self.utf8(rule.from).count == Self.utf8(rule.to).count
            else {
                throw NormalizationError(description: "a conversion rule changes the length: \(rule)")
            }
            if rule.from.count > 1 || rule.hasContext {
                // A phrase after the rule of its first character alone could never be reached.
                if hasOwnRule.contains(first) { continue }
                phrases[first, default: []].append(
                    Phrase(
                        rest: Self.utf8(Array(rule.from.dropFirst())), result: Self.utf8(rule.to), before: rule.before,
                        after: rule.after))
            } else if hasOwnRule.insert(first).inserted, rule.from != rule.to {
                single[Int(first)] = UInt16(rule.to[0].value)
            }
        }
        self.heads = phrases.keys.sorted().enumerated().map { number, first in
            let alone = single[Int(first)]
            single[Int(first)] = Self.head + UInt16(number)
            return Head(alone: alone, phrases: phrases[first]!)
        }
        self.single = single
    }

    private static func utf8(_ scalars: [Unicode.Scalar]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return Array(String(text).utf8)
    }
}
