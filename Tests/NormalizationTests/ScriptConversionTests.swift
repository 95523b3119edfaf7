import Testing
import TextModel

@testable import Normalization

/// The compiled table against ICU itself, run as a transliterator.
struct ScriptConversionTests {
    /// Text of our own that meets phrases, contexts, names and what stays.
    static let prose = """
        據統計，去年該縣接待遊客三百餘萬人次，旅遊收入增長兩成；乾燥的夏天過後，髮型師們開始為後來的客人理髮。
        「這裡的麵條好吃，那裡的於先生說得對。」他著手整理著作，又憑藉經驗瞭解了情況，計畫與規劃一併送出。
        沈默的鐘錶匠穿著舊衣，把錶鍊擱在櫃檯上；鐵路局的幹部、乾淨的餐館與樹幹並無干係。
        """

    private func converted(_ text: String, by rules: ScriptRules) throws -> String {
        var change = ChangeCount(code: "", singular: "", plural: "")
        let table = try ScriptTable(rules)
        return String(
            decoding: ScriptConversion.convert(Array(text.utf8), with: table, change: &change), as: UTF8.self)
    }

    private func assertEqualToICU(_ target: TargetScript, _ id: String) throws {
        let icu = try Transliterator(id: id)
        let rules = try ScriptRules.ofICU(for: target)
        var texts = rules.rules.map { "甲" + string($0.from) + "乙" } + [Self.prose]
        // Every ideograph of the basic block by itself, in lines that no phrase spans.
        texts.append((0x3400...0x9FFF).compactMap(Unicode.Scalar.init).map { "\($0)\n" }.joined())
        let text = texts.joined(separator: "\n")
        #expect(try converted(text, by: rules) == icu.transliterate(text))
    }

    private func string(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }

    @Test func toSimplifiedEqualsICU() throws { try assertEqualToICU(.hans, "Hant-Hans") }

    @Test func toTraditionalEqualsICU() throws { try assertEqualToICU(.hant, "Hans-Hant") }

    /// Wherever no exception has a hand in it, the shipped rules give what ICU gives.
    @Test func onlyExceptionsDifferFromICU() throws {
        let exceptions = Set(ScriptExceptions.toHans.rows.flatMap { $0[0].unicodeScalars.map(String.init) })
        let plain = String(
            Self.prose.unicodeScalars.map { exceptions.contains(String($0)) ? "・" : Character($0) })
        let icu = try Transliterator(id: "Hant-Hans")
        #expect(try converted(plain, by: .withExceptions(for: .hans)) == icu.transliterate(plain))
    }

    @Test(arguments: [
        ("乾隆年間的瞭望塔一片狼藉", "乾隆年间的瞭望塔一片狼藉"),
        ("中央巡察組談知識份子", "中央巡察组谈知识份子"),
        ("俱樂部的表姊跌跤，銀髮老人理髮", "俱乐部的表姊跌跤，银发老人理发"),
        ("他說：「麪包衹有一個」，淩晨三點", "他说：「面包只有一个」，凌晨三点"),
        ("計畫與規劃、著名與穿著", "计划与规划、著名与穿着"),
    ])
    func exceptions(traditional: String, simplified: String) throws {
        #expect(try converted(traditional, by: .withExceptions(for: .hans)) == simplified)
    }

    /// Converting twice changes nothing the second time.
    @Test func isIdempotent() throws {
        let once = try converted(Self.prose, by: .withExceptions(for: .hans))
        #expect(try converted(once, by: .withExceptions(for: .hans)) == once)
    }

    @Test func everyExceptionIsAsLongAsItsResult() {
        for row in ScriptExceptions.toHans.rows + ScriptExceptions.toHant.rows {
            #expect(row.count == 3)
            #expect(row[0].unicodeScalars.count == row[1].unicodeScalars.count, "\(row)")
        }
    }
}
