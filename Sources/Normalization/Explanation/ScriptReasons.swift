/// All conversion rules by the character that they are about, to ask which of them it was.
struct ScriptRuleIndex {
    let target: TargetScript
    private let rules: [Unicode.Scalar: [ScriptRules.Rule]]
    /// What is ours of the rules without company: the reasons of the exceptions, the guesses, the pairs.
    private let aloneReasons: [Unicode.Scalar: String]

    /// Made at first use.
    static func shared(for target: TargetScript) throws(NormalizationError) -> ScriptRuleIndex {
        try (target == .hans ? toHans : toHant).get()
    }

    private static let toHans = made(for: .hans)
    private static let toHant = made(for: .hant)

    private static func made(for target: TargetScript) -> Result<ScriptRuleIndex, NormalizationError> {
        Result { () throws(NormalizationError) in try ScriptRuleIndex(target) }
    }

    private init(_ target: TargetScript) throws(NormalizationError) {
        self.target = target
        rules = Dictionary(grouping: try ScriptRuleBook(for: target).rules.rules) { $0.from[0] }
        var reasons: [Unicode.Scalar: String] = [:]
        for (from, _) in target == .hans ? ScriptPairs.toHans : ScriptPairs.toHant {
            reasons[from] = "variant that ICU does not know or gives another form"
        }
        for row in (target == .hans ? ScriptExceptions.toHans : ScriptExceptions.toHant).rows {
            let scalars = row[0].unicodeScalars
            if scalars.count == 1, let scalar = scalars.first { reasons[scalar] = "exception: \(row[2])" }
        }
        for row in ScriptGuesses.lexicon(for: target).rows {
            reasons[row[0].unicodeScalars.first!] = "guess: \(row[1]), else \(row[2])"
        }
        aloneReasons = reasons
    }

    /// The rule that applies to character number `k` of `text`, where `written` is what the text has become before it.
    func rule(at k: Int, in text: [Unicode.Scalar], written: [Unicode.Scalar]) -> ScriptRules.Rule? {
        rules[text[k]]?.first { Self.matches($0, at: k, text, written) }
    }

    private static func matches(
        _ rule: ScriptRules.Rule, at k: Int, _ text: [Unicode.Scalar], _ written: [Unicode.Scalar]
    ) -> Bool {
        func allows(_ allowed: ScriptRules.Allowed, _ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
            scalars.indices.contains(place) ? allowed.contains(scalars[place]) : allowed.isNegated
        }
        let end = k + rule.from.count
        return text[k...].starts(with: rule.from)
            && rule.before.reversed().enumerated().allSatisfy { allows($0.element, k - 1 - $0.offset, written) }
            && rule.after.enumerated().allSatisfy { allows($0.element, end + $0.offset, text) }
    }

    /// Why there is `rule`, in words.
    func words(for rule: ScriptRules.Rule) -> String {
        let phrase = String(String.UnicodeScalarView(rule.phrase))
        if let reason = rule.reason {
            return rule.phrase.count > 1 ? "phrase \(phrase): \(reason)" : "exception: \(reason)"
        }
        let icu = target == .hans ? "ICU Hant-Hans" : "ICU Hans-Hant"
        if rule.isOneAlone { return aloneReasons[rule.from[0]] ?? icu }
        return rule.phrase.count > 1 ? "\(icu), phrase \(phrase)" : "\(icu), in this company"
    }
}

/// Why the characters of one text were converted. Asked for each change in order.
struct ScriptReasons {
    private let index: ScriptRuleIndex
    private let text: [Unicode.Scalar]
    /// The text as it has become, but for what has another length: what rules see before a character.
    private let written: [Unicode.Scalar]
    /// The numbers of the characters that were changed, by where they start.
    private let numbers: [Int: Int]

    init(of utf8: [UInt8], _ changes: [StepChange], _ index: ScriptRuleIndex) {
        self.index = index
        text = Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
        var (written, numbers) = (text, [Int: Int]())
        var (position, next) = (0, 0)
        for (number, scalar) in text.enumerated() where next < changes.count {
            if changes[next].range.lowerBound == position {
                numbers[position] = number
                let after = String(decoding: changes[next].after, as: UTF8.self).unicodeScalars
                if changes[next].after.count == changes[next].range.count { written[number] = after.first! }
                next += 1
            }
            position += scalar.utf8.count
        }
        (self.written, self.numbers) = (written, numbers)
    }

    func words(for change: StepChange) -> String {
        guard let rule = rule(for: change) else { return "conversion" }
        return index.words(for: rule)
    }

    func rule(for change: StepChange) -> ScriptRules.Rule? {
        numbers[change.range.lowerBound].flatMap { index.rule(at: $0, in: text, written: written) }
    }
}
