import Testing
import TextModel

@testable import Normalization

/// The compiled table against ICU itself, run as a transliterator, and properties that hold for any text.
struct ScriptConversionTests {
    /// Text of our own that meets phrases, contexts, names and what stays.
    static let prose = """
        據統計，去年該縣接待遊客三百餘萬人次，旅遊收入增長兩成；乾燥的夏天過後，髮型師們開始為後來的客人理髮。
        「這裡的麵條好吃，那裡的於先生說得對。」他著手整理著作，又憑藉經驗瞭解了情況，計畫與規劃一併送出。
        沈默的鐘錶匠穿著舊衣，把錶鍊擱在櫃檯上；鐵路局的幹部、乾淨的餐館與樹幹並無干係。
        """

    private func converted(_ text: String, with table: ScriptTable) -> String {
        // An empty census shows neither script: one stretch in which nothing is kept.
        let bytes = Array(text.utf8)
        let result = ScriptConversion.convert(bytes, with: table, in: ScriptStretches(of: bytes, .init(), .hans))
        return String(decoding: result.utf8, as: UTF8.self)
    }

    private func assertEqualToICU(_ target: TargetScript, _ id: String) throws {
        let icu = try Transliterator(id: id)
        let rules = try ScriptRules.ofICU(for: target)
        var texts = rules.rules.map { "甲" + string($0.from) + "乙" } + [Self.prose]
        // Every ideograph of the basic block by itself, in lines that no phrase spans.
        texts.append((0x3400...0x9FFF).compactMap(Unicode.Scalar.init).map { "\($0)\n" }.joined())
        let text = texts.joined(separator: "\n")
        #expect(try converted(text, with: ScriptTable(rules)) == icu.transliterate(text))
    }

    private func string(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }

    /// ICU's data, read by us, holds the rules that its transliterator says it runs by.
    @Test(arguments: [TargetScript.hans, .hant])
    func rulesInTheDataAreThoseOfTheTransliterator(target: TargetScript) throws {
        let rules = try ScriptRules.opened(for: target).rules
        #expect(rules.count > 3000)
        #expect(ScriptRuleSource(for: target)?.rules == rules)
    }

    @Test(arguments: [false, true])
    func rulesAreReadInBothDirections(isReversed: Bool) throws {
        let text = "$Digit = [一二] ;干↔乾;麽→么;么←幺;$Digit { 出 } 戏 → 齣;丰}[^姿度]→豐;㑮↔𫝈;"
        let rules = try #require(ScriptRuleSource(Array(text.utf16), isReversed: isReversed)?.rules)
        let sides = rules.map { "\(string($0.from))\(string($0.to))" }
        #expect(sides == (isReversed ? ["乾干", "幺么", "𫝈㑮"] : ["干乾", "麽么", "出齣", "丰豐", "㑮𫝈"]))
        if isReversed { return }
        #expect(rules[2].before == [.init(scalars: ["一", "二"])] && rules[2].after == [.init(scalars: ["戏"])])
        #expect(rules[3].before.isEmpty && rules[3].after == [.init(scalars: ["姿", "度"], isNegated: true)])
    }

    /// Forms that ICU's rules could have and these two have not: then ICU itself is asked.
    @Test(arguments: [
        "", "[一-三]→四;", "一→二|三;", "'一'→二;", ":: NFC;", "$a→一;", "一 > 二;", "一}$a→二;", "$a=$b;", "一→a;", "一→;",
        "二↔三}四;",
    ])
    func otherFormsAreNotRead(text: String) { #expect(ScriptRuleSource(Array(text.utf16), isReversed: false) == nil) }

    @Test func toSimplifiedEqualsICU() throws { try assertEqualToICU(.hans, "Hant-Hans") }

    @Test func toTraditionalEqualsICU() throws { try assertEqualToICU(.hant, "Hans-Hant") }

    /// Wherever no exception and no pair has a hand in it, the shipped rules give what ICU gives.
    @Test(arguments: [TargetScript.hans, .hant])
    func onlyExceptionsDifferFromICU(target: TargetScript) throws {
        let icu = try Transliterator(id: target == .hans ? "Hant-Hans" : "Hans-Hant")
        let exceptions = target == .hans ? ScriptExceptions.toHans : ScriptExceptions.toHant
        let pairs = target == .hans ? ScriptPairs.toHans : ScriptPairs.toHant
        let ours = Set(exceptions.rows.flatMap { $0[0].unicodeScalars }).union(pairs.map(\.0))
        let plain = (0x4E00...0x9FFF).compactMap(Unicode.Scalar.init).filter { !ours.contains($0) }
        let text = plain.map { "\($0)\n" }.joined()
        #expect(try converted(text, with: ScriptConversion.table(for: target)) == icu.transliterate(text))
    }

    /// 么 may be any 麼, and 復 any 复: only what a phrase itself makes of its characters tells that it is there.
    @Test(arguments: [
        ("麼麼", TargetScript.hans, "么么"), ("么么", .hans, "么么"), ("么麼小醜", .hans, "幺麽小丑"),
        ("恢复制裁", .hant, "恢復制裁"), ("复制文件", .hant, "複製文件"),
    ])
    func aPhraseIsThereAsAWhole(text: String, target: TargetScript, expected: String) throws {
        let result = try ScriptConversion(to: target).apply(to: Array(text.utf8))
        #expect(String(decoding: result.utf8, as: UTF8.self) == expected)
    }

    /// Converting twice changes nothing the second time: in random text made of what the rules look at.
    @Test(arguments: 0..<40)
    func isIdempotent(seed: Int) throws {
        var random = Dice(state: UInt64(seed))
        let characters = ScriptExceptions.toHans.rows.flatMap { row in
            row[0].unicodeScalars.filter { !"[]{}^".unicodeScalars.contains($0) }
        }
        var text = String.UnicodeScalarView()
        for _ in 0..<2000 { text.append(characters.randomElement(using: &random)!) }
        let conversion = ScriptConversion(to: .hans)
        let once = try conversion.apply(to: Array(String(text).utf8))
        let twice = try conversion.apply(to: once.utf8)
        #expect(twice.utf8 == once.utf8)
    }

    /// A result of another length is an edit of the alignment, so every slice still leads to its source.
    @Test func resizedCharactersAreAligned() throws {
        let source = "月兒團圞，魚名鱚"
        let result = try ScriptConversion(to: .hans).apply(to: Array(source.utf8))
        #expect(String(decoding: result.utf8, as: UTF8.self) == "月儿团𪢮，鱼名𬶮")
        #expect(result.alignment.edits.count == 2)
        #expect(result.alignment.normalizedCount == result.utf8.count)
        let moon = TextRange<Normalized>(utf8: 9..<13)
        #expect(result.alignment.source(of: moon) == TextRange(utf8: 9..<12))
        #expect(result.changes.first?.count == 5)
    }

    @Test func namesTheFirstGuess() throws {
        let result = try ScriptConversion(to: .hans).apply(to: Array("他說乾，又說乾".utf8))
        let guess = try #require(result.changes.first { $0.change.code == "normalization.script_uncertain" })
        #expect(guess.count == 2)
        #expect(guess.first == 6..<9)
        #expect(guess.note == ", the first 乾 to 干, not 乾")
    }

    @Test func whatIsCertainIsNoGuess() throws {
        let text = "「乾淨的葡萄乾」，他看著《著作權法》，藉此瞭解徵收辦法"
        let changes = try ScriptConversion(to: .hans).apply(to: Array(text.utf8)).changes
        #expect(changes.map(\.change.code) == ["normalization.script"])
    }

    @Test func everyExceptionHasAsManyCharactersAsItsResult() throws {
        for row in ScriptExceptions.toHans.rows + ScriptExceptions.toHant.rows {
            #expect(row.count == 3)
            let rule = try #require(ScriptRules.Rule(row[0], to: row[1]), "\(row)")
            #expect(rule.from.count == rule.to.count, "\(row)")
        }
    }
}
