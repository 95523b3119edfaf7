import Testing
import TextModel

@testable import Normalization

struct ScriptCharactersTests {
    /// A text without a listed character is never converted, so the list must name every character that any rule
    /// changes: derived here again from ICU's rules, the pairs and the exceptions.
    @Test func everyCharacterThatChangesIsListed() throws {
        var listed: Set<Unicode.Scalar> = []
        ScriptCharacters.forEach { scalar, kind in if kind != .hans { listed.insert(scalar) } }
        let rules = try ScriptRuleBook(for: .hans).rules.rules
        let changed = Set(rules.filter { $0.from != $0.to }.map { $0.from[0] })
        #expect(changed.subtracting(listed).isEmpty)
        #expect(listed.subtracting(changed).isEmpty)
    }

    @Test(arguments: [
        ("今年前三季度，全市经济运行总体平稳。", Script.hans), ("今年前三季，全市經濟運行總體平穩。", .hant),
        ("今年前三季，经济运行总體平稳。", .mixed), ("GDP 5.2%", .none), ("于右任是文人", .none), ("𩶘", .hant),
    ])
    func script(of text: String, is script: Script) {
        #expect(Survey.of(Array(text.utf8)).census.script == script)
    }

    /// The counters of a long text do not run over.
    @Test func countsLongTexts() {
        let census = Survey.of(Array(String(repeating: "說说着著乾a", count: 5000).utf8)).census
        #expect((census.hant, census.hans, census.zhe, census.zhu, census.ambiguous) == (5000, 5000, 5000, 5000, 10000))
    }

    /// What only simplified text has is not taken for traditional, and the other way round.
    @Test func classesAreDisjoint() {
        let all = ScriptCharacters.lexicon.rows.flatMap { Array($0[1].unicodeScalars) }
        #expect(all.count == Set(all).count)
    }
}
