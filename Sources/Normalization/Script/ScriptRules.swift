import TextModel

/// Conversion rules in order of precedence: at a place in a text the first one that matches there is applied.
struct ScriptRules {
    /// `from` becomes `to` where what stands before and after it, one set a character, allows it.
    struct Rule {
        let from: [Unicode.Scalar]
        let to: [Unicode.Scalar]
        var before: [Set<Unicode.Scalar>] = []
        var after: [Set<Unicode.Scalar>] = []

        var hasContext: Bool { !before.isEmpty || !after.isEmpty }
    }

    let rules: [Rule]

    /// Our exceptions, longest first, then ICU's own rules in ICU's order.
    static func withExceptions(for target: TargetScript) throws(NormalizationError) -> ScriptRules {
        let lexicon = target == .hans ? ScriptExceptions.toHans : ScriptExceptions.toHant
        let exceptions = lexicon.rows.map { Rule(from: Array($0[0].unicodeScalars), to: Array($0[1].unicodeScalars)) }
        let longestFirst = exceptions.sorted { $0.from.count > $1.from.count }
        return ScriptRules(rules: longestFirst + (try ofICU(for: target)).rules)
    }

    /// What ICU's transliterator itself runs by.
    static func ofICU(for target: TargetScript) throws(NormalizationError) -> ScriptRules {
        let transliterator = try Transliterator(id: target == .hans ? "Hant-Hans" : "Hans-Hant")
        var rules: [Rule] = []
        for line in try transliterator.rules().split(separator: "\n") {
            guard let rule = parse(line) else {
                throw NormalizationError(description: "ICU has a conversion rule of a form not known here: \(line)")
            }
            rules.append(rule)
        }
        return ScriptRules(rules: rules)
    }

    /// Reads `長 > 长;` and, with contexts, `[一二]{只} > 隻;` and `{丰}[姿度] > 丰;`. Ranges, variables, quotes and
    /// cursors would need more; the rules of ICU's two conversions have none.
    private static func parse(_ line: Substring) -> Rule? {
        guard line.hasSuffix(";"), let arrow = line.range(of: " > ") else { return nil }
        let left = Array(line[..<arrow.lowerBound].unicodeScalars)
        let to = Array(line[arrow.upperBound...].dropLast().unicodeScalars)
        let open = left.firstIndex(of: "{") ?? left.startIndex - 1
        let close = left.firstIndex(of: "}") ?? left.endIndex
        guard open < close, let before = context(left[..<max(open, 0)]), let after = context(left[close...].dropFirst())
        else { return nil }
        let from = Array(left[(open + 1)..<close])
        guard !from.isEmpty, !to.isEmpty, (from + to).allSatisfy({ $0.value > 0x7F }) else { return nil }
        return Rule(from: from, to: to, before: before, after: after)
    }

    /// The characters of a context: one set for each `[…]` or single character.
    private static func context(_ pattern: ArraySlice<Unicode.Scalar>) -> [Set<Unicode.Scalar>]? {
        var sets: [Set<Unicode.Scalar>] = []
        var rest = pattern
        while let first = rest.popFirst() {
            if first == "[" {
                guard let end = rest.firstIndex(of: "]") else { return nil }
                sets.append(Set(rest[..<end]))
                rest = rest[(end + 1)...]
            } else {
                guard first.value > 0x7F else { return nil }
                sets.append([first])
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
