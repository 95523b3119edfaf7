import TextModel

/// The rules that text is converted by: our exceptions, then what is left of ICU's rules.
///
/// Every rule is brought into one form: one character becomes another in the company of certain neighbours. So each
/// character is decided by itself, by the rule that looks furthest, and no phrase hides what begins inside it.
struct ScriptRuleBook {
    private typealias Rule = ScriptRules.Rule

    /// What each character becomes where no rule with company matches.
    private(set) var alone: [Unicode.Scalar: Unicode.Scalar] = [:]
    private var inCompany: [Rule] = []
    /// What any character becomes.
    private var results: Set<Unicode.Scalar> = []

    init(for target: TargetScript) throws(NormalizationError) {
        let exceptions = try Self.exceptions(target == .hans ? ScriptExceptions.toHans : ScriptExceptions.toHant)
        let icu = try ScriptRules.ofICU(for: target).rules
        for rule in exceptions where rule.isOneAlone { alone[rule.from[0]] = rule.to[0] }
        for (from, to) in target == .hans ? ScriptPairs.toHans : ScriptPairs.toHant where alone[from] == nil {
            alone[from] = to
        }
        var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
        for rule in icu where rule.isOneAlone && plain[rule.from[0]] == nil { plain[rule.from[0]] = rule.to[0] }
        alone.merge(plain) { ours, _ in ours }
        results = Set(alone.lazy.filter { $0.key != $0.value }.map(\.value))

        let ours = exceptions.filter { !$0.isOneAlone }.enumerated().map { (rule: $0.element, order: order($0)) }
            .sorted { $0.order.lexicographicallyPrecedes($1.order) }.map(\.rule)
        // Most of ICU's phrases say what its single characters say anyway; others are what the exceptions are for.
        let decided = Set(ours.filter { !$0.hasContext }.map(\.from))
        let theirs = icu.filter { rule in
            !rule.isOneAlone && rule.to != rule.from.map { plain[$0] ?? $0 } && !decided.contains(rule.from)
        }
        let split = (ours + theirs).flatMap(split)
        let heads = Set(split.filter { $0.to[0] != alone[$0.from[0]] ?? $0.from[0] }.map { $0.from[0] })
        inCompany = split.filter { heads.contains($0.from[0]) }
    }

    /// All rules in order of precedence.
    var rules: ScriptRules {
        let singles = alone.map { Rule(from: [$0.key], to: [$0.value]) }
        return ScriptRules(rules: inCompany + singles.sorted { $0.from[0] < $1.from[0] })
    }

    private static func exceptions(_ lexicon: Lexicon) throws(NormalizationError) -> [Rule] {
        var rules: [Rule] = []
        for row in lexicon.rows {
            guard var rule = Rule(row[0], to: row[1]), rule.from.count == rule.to.count else {
                throw NormalizationError(description: "\(lexicon.name) has a rule of a form not known here: \(row[0])")
            }
            rule.reason = row[2]
            rules.append(rule)
        }
        return rules
    }

    /// Who looks further goes first, and of two that look as far, who departs from the usual.
    private func order(_ entry: (offset: Int, element: Rule)) -> [Int] {
        let rule = entry.element
        let isUsual = zip(rule.from, rule.to).allSatisfy { alone[$0] ?? $0 == $1 }
        return [-rule.reach, isUsual ? 1 : 0, entry.offset]
    }

    /// One rule for each character of a phrase, with the others as its company.
    private func split(_ rule: Rule) -> [Rule] {
        guard rule.from.count == rule.to.count else { return [rule] }
        let places = zip(rule.from, rule.to).map { inBothScripts(ScriptRules.Allowed(scalars: [$0, $1])) }
        let mates = rule.from.indices.map { known(rule.from[$0], as: rule.to[$0], places[$0]) }
        let before = mates.map { ScriptRules.Allowed(scalars: $0.written) }
        let after = mates.map { ScriptRules.Allowed(scalars: $0.source) }
        return rule.from.indices.map { k in
            Rule(
                from: [rule.from[k]], to: [rule.to[k]], before: rule.before.map(inBothScripts) + before[..<k],
                after: after[(k + 1)...] + rule.after.map(inBothScripts), reason: rule.reason, phrase: rule.from)
        }
    }

    /// What a character of a phrase may stand as before the others of it, and after them. One that becomes something
    /// unusual is known by that: 么 may as well have been any 麼, so neither 麼麼 nor 么么 is 么麼.
    private func known(
        _ from: Unicode.Scalar, as to: Unicode.Scalar, _ place: ScriptRules.Allowed
    ) -> (written: Set<Unicode.Scalar>, source: Set<Unicode.Scalar>) {
        guard to != alone[from] ?? from else { return (place.scalars, place.scalars) }
        let sure = place.scalars.filter { $0 == to || !results.contains($0) }
        return (sure, sure.union([from]))
    }

    /// The neighbours before are converted already, those after are not yet: a context means either.
    private func inBothScripts(_ allowed: ScriptRules.Allowed) -> ScriptRules.Allowed {
        var both = allowed
        both.scalars.formUnion(allowed.scalars.compactMap { alone[$0] })
        return both
    }
}
