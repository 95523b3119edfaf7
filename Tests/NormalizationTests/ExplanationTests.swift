import Testing
import TextModel

@testable import Normalization

private func explained(
    _ text: String, steps: Set<NormalizationStep> = Set(NormalizationStep.allCases), to target: TargetScript = .hans
) throws -> [TextChange] {
    try Normalizer(steps: steps, target: target).explain(Decoder().decode(Array(text.utf8)))
}

struct ExplanationTests {
    /// Place in bytes of the source, what stood there, what it became, the step, why.
    private func rows(_ changes: [TextChange]) -> [String] {
        changes.map { "\($0.source.start.utf8) \($0.before)→\($0.after) \($0.step.rawValue) \($0.reason)" }
    }

    @Test func oneRowForEachChange() throws {
        let rows = rows(try explained("\u{200B}第１長(zhǎng)橋\u{F9F4}"))
        #expect(
            rows == [
                "0 \u{200B}→ invisible zero-width character", "6 １→1 width full-width form",
                "9 長→长 script ICU Hant-Hans", "12 (zhǎng)→ readings gloss: a reading of 長",
                "20 橋→桥 script ICU Hant-Hans", "23 \u{F9F4}→林 compatibility compatibility ideograph",
            ])
    }

    @Test(arguments: [
        ("這是乾的", "乾", "guess: 干, else 乾"), ("洗乾淨", "乾", "exception: the common word: no guess"),
        ("祕書處", "祕", "ICU Hant-Hans"),
    ])
    func aCharacterIsNotAlwaysCertain(text: String, character: String, reason: String) throws {
        let change = try #require(try explained(text).first { $0.before == character })
        #expect(change.reason == reason)
    }

    /// The third column of the exceptions tells why.
    @Test func exceptionsGiveTheirReasons() throws {
        let first = try #require(try explained("這家公司的帳上沒有錢").first { $0.before == "帳" })
        #expect(first.reason == "exception: money accounts; a curtain is 帐")
        let phrase = try #require(try explained("么麼小醜").first { $0.before == "麼" })
        #expect(phrase.reason == "phrase 么麼: mo, tiny")
    }

    @Test func aRepairIsOneChange() throws {
        let changes = try explained("經濟發展?fàn)顩r良好，發(fā)展勢(shì)頭強(qiáng)勁")
        let repair = try #require(changes.first { $0.step == .damageRepaired })
        #expect(repair.before == "?fàn)顩r")
        #expect(repair.after == "狀況")
        #expect(changes.contains { $0.step == .script && $0.before == "狀" && $0.source == repair.source })
    }

    @Test func aPageIsOneChangeAndLeadsBack() throws {
        let source = Decoder().decode(Array("<p>甲&nbsp;乙</p><p>長江</p>".utf8))
        let changes = try Normalizer().explain(source, from: Markup().extract(from: source))
        #expect(changes.first?.step == .markup)
        #expect(changes.first?.reason == "a page of 24 characters, its article has 7")
        let long = try #require(changes.first { $0.before == "長" })
        #expect(String(decoding: source.utf8[long.source.utf8], as: UTF8.self) == "長")
    }

    @Test func onlyTheStepsAskedFor() throws {
        #expect(try explained("長(zhǎng)１", steps: [.width]).map(\.after) == ["1"])
        #expect(try explained("发展", to: .hant).map(\.reason).first == "ICU Hans-Hant")
        #expect(try explained("发展经济").isEmpty)
    }

    /// Whatever the text: the way of the explanation ends where that of normalization does, and says of as many changes
    /// as are counted; and every conversion has a rule that gives what stands there.
    @Test(arguments: [TargetScript.hans, .hant])
    func explainsWhatNormalizationDoes(target: TargetScript) throws {
        let normalizer = Normalizer(target: target)
        for text in TextLayerPropertyTests.texts {
            let source = SourceText(utf8: text, encoding: "utf-8", diagnostics: [])
            let normalized = try normalizer.normalize(source)
            let explainer = try normalizer.explainer(of: source, from: nil)
            #expect(explainer.utf8 == normalized.utf8)
            let places = explainer.changes.map(\.source.start)
            #expect(places == places.sorted())
            #expect(!explainer.changes.contains { $0.step == .script && $0.reason == "conversion" })
            for step in ["invisible", "width", "compatibility", "readings", "script"] {
                let count = normalized.diagnostics.first { $0.code == "normalization.\(step)" }?.message.prefix {
                    $0 != " "
                }
                #expect(explainer.changes.filter { $0.step.rawValue == step }.count == Int(count ?? "0"), "\(step)")
            }
        }
    }

    /// The rule that is named gives what the text has.
    @Test func theRuleIsTheOneThatWasApplied() throws {
        for text in TextLayerPropertyTests.texts {
            let result = try ScriptConversion(to: .hans).apply(to: text)
            let changes = StepChange.all(from: text, to: result)
            let reasons = ScriptReasons(of: text, changes, try ScriptRuleIndex.shared(for: .hans))
            for change in changes {
                let to = reasons.rule(for: change)?.to.map(Character.init)
                #expect(to.map { String($0) } == String(decoding: change.after, as: UTF8.self))
            }
        }
    }
}
