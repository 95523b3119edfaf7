import Testing
import TextModel

@testable import Normalization

struct ScriptCharactersTests {
    /// A text without a listed character is never converted, so the list must name every character that any rule
    /// changes: derived here again from ICU's rules and the exceptions.
    @Test func everyCharacterThatChangesIsListed() throws {
        let rules = try ScriptRules.withExceptions(for: .hans).rules
        let overruled = Set(ScriptExceptions.toHans.rows.map { $0[0] })
        var unlisted: Set<Unicode.Scalar> = []
        for rule in rules {
            let from = String(String.UnicodeScalarView(rule.from))
            let to = String(String.UnicodeScalarView(rule.to))
            if overruled.contains(from)
                && !ScriptExceptions.toHans.rows.contains(where: { $0[0] == from && $0[1] == to })
            {
                continue
            }
            for (a, b) in zip(rule.from, rule.to) where a != b {
                if ScriptCharacters.classes[Int(a.value)] == ScriptCharacters.Class.neutral.rawValue {
                    unlisted.insert(a)
                }
            }
        }
        #expect(unlisted.isEmpty, "\(unlisted.map(String.init).sorted().joined())")
    }

    @Test(arguments: [
        ("今年前三季度，全市经济运行总体平稳。", Script.hans), ("今年前三季，全市經濟運行總體平穩。", .hant),
        ("今年前三季，经济運行总體平稳。", .mixed), ("GDP 5.2%", .none), ("于右任是文人", .none),
    ])
    func script(of text: String, is script: Script) {
        #expect(ScriptCharacters.census(of: Array(text.utf8)).script == script)
    }

    /// What only simplified text has is not taken for traditional, and the other way round.
    @Test func classesAreDisjointAndSorted() {
        let rows = ScriptCharacters.lexicon.rows
        let all = rows.flatMap { Array($0[1].unicodeScalars) }
        #expect(all.count == Set(all).count)
    }
}
