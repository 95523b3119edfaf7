import TextModel

/// Conversion rules in order of precedence: at a place in a text the first one that matches there is applied.
struct ScriptRules {
    /// Which characters may stand at one place of a context.
    struct Allowed: Equatable {
        var scalars: Set<Unicode.Scalar>
        /// Every character but these, and the edge of the text: `[^…]`.
        var isNegated = false

        func contains(_ scalar: Unicode.Scalar) -> Bool { scalars.contains(scalar) != isNegated }
    }

    /// `from` becomes `to` where what stands before and after it, one set a character, allows it.
    struct Rule: Equatable {
        var from: [Unicode.Scalar]
        var to: [Unicode.Scalar]
        var before: [Allowed] = []
        var after: [Allowed] = []
        /// Why, where it is one of our exceptions.
        var reason: String?
        /// What the rule that it was split from takes.
        var phrase: [Unicode.Scalar] = []

        var hasContext: Bool { !before.isEmpty || !after.isEmpty }
        var isOneAlone: Bool { from.count == 1 && !hasContext }
        /// How many characters it looks at: the more, the better it knows.
        var reach: Int { before.count + from.count + after.count }
    }

    let rules: [Rule]

    /// What ICU's transliterator itself runs by: from its data, or as it tells itself, which takes long.
    static func ofICU(for target: TargetScript) throws(NormalizationError) -> ScriptRules {
        if let rules = ScriptRuleSource(for: target)?.rules { return ScriptRules(rules: rules) }
        return try opened(for: target)
    }

    /// The same as the transliterator tells when it is open.
    static func opened(for target: TargetScript) throws(NormalizationError) -> ScriptRules {
        let transliterator = try Transliterator(id: target == .hans ? "Hant-Hans" : "Hans-Hant")
        var rules: [Rule] = []
        for line in try transliterator.rules().split(separator: "\n") {
            guard line.hasSuffix(";"), let arrow = line.range(of: " > "),
                let rule = Rule(String(line[..<arrow.lowerBound]), to: String(line[arrow.upperBound...].dropLast()))
            else {
                throw NormalizationError(description: "ICU has a conversion rule of a form not known here: \(line)")
            }
            rules.append(rule)
        }
        return ScriptRules(rules: rules)
    }
}

extension ScriptRules.Rule {
    /// Reads `長` and, with contexts, `[一二]{只}`, `{丰}[^姿度]`. Ranges, variables, quotes and cursors would need more;
    /// neither ICU's two conversions nor the exceptions have any.
    init?(_ pattern: String, to result: String) {
        let left = Array(pattern.unicodeScalars)
        let open = left.firstIndex(of: "{") ?? -1
        let close = left.firstIndex(of: "}") ?? left.endIndex
        guard open < close, let before = Self.context(left[..<max(open, 0)]),
            let after = Self.context(left[close...].dropFirst())
        else { return nil }
        let from = Array(left[(open + 1)..<close])
        let to = Array(result.unicodeScalars)
        guard !from.isEmpty, !to.isEmpty, (from + to).allSatisfy({ $0.value >= 0x800 }) else { return nil }
        self.init(from: from, to: to, before: before, after: after)
    }

    /// The characters of a context: one set for each `[…]`, `[^…]` or single character.
    private static func context(_ pattern: ArraySlice<Unicode.Scalar>) -> [ScriptRules.Allowed]? {
        var sets: [ScriptRules.Allowed] = []
        var rest = pattern
        while let first = rest.popFirst() {
            if first == "[" {
                guard let end = rest.firstIndex(of: "]") else { return nil }
                let isNegated = rest.first == "^"
                sets.append(.init(scalars: Set(rest[..<end].drop { $0 == "^" }), isNegated: isNegated))
                rest = rest[(end + 1)...]
            } else {
                guard first.value > 0x7F else { return nil }
                sets.append(.init(scalars: [first]))
            }
        }
        return sets
    }
}

extension Substring {
    /// The first occurrence of `other`, compared scalar by scalar.
    fileprivate func range(of other: String) -> Range<Index>? {
        let pattern = Array(other.unicodeScalars)
        var start = startIndex
        while start < endIndex {
            if unicodeScalars[start...].starts(with: pattern) {
                return start..<unicodeScalars.index(start, offsetBy: pattern.count)
            }
            start = unicodeScalars.index(after: start)
        }
        return nil
    }
}
