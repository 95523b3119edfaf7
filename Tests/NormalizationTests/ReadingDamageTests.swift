import Testing
import TextModel

@testable import Normalization

struct ReadingDamageTests {
    private func result(_ text: String) throws -> StepResult { try ReadingGlosses.removed(from: Array(text.utf8)) }

    private func string(_ result: StepResult) -> String { String(decoding: result.utf8, as: UTF8.self) }

    private func count(_ code: String, in result: StepResult) -> Int {
        result.changes.filter { $0.change.code == code }.reduce(0) { $0 + $1.count }
    }

    @Test(arguments: [
        // A reading inside a character; the byte that it took is known by it.
        ("展?fàn)顩r", "展狀況"),
        ("發(fā)展?fàn)顩r報(bào)告", "發展狀況報告"),
        // As decoders show it that keep the bracket.
        ("展\u{FFFD}(fàn)顩r", "展狀況"),
        ("展\u{FFFD}fàn)顩r", "展狀況"),
        // With an unseen bracket that went down with half a character.
        ("發(fā)展?jié)摿3]", "發展潛力[3]"),
        ("巨大的發(fā)展?jié)摿12]。", "巨大的發展潛力[12]。"),
        // With characters that pages do not show, known by a set phrase.
        ("燃?xì)饧八a(chǎn)", "燃氣及水生產"),
        ("電力、熱力、燃?xì)饧八a(chǎn)和供應(yīng)業(yè)", "電力、熱力、燃氣及水生產和供應業"),
        // A full stop's first byte became a question mark.
        ("重視?,F(xiàn)階段", "重視。現階段"),
        ("重視?，F(xiàn)階段", "重視。現階段"),
        // A closing quotation mark's first byte was lost; the name stands elsewhere in the text.
        ("向巴平措來了，他說：“終於成了!毕虬推酱胝f。", "向巴平措來了，他說：“終於成了!”向巴平措說。"),
    ])
    func repaired(source: String, expected: String) throws {
        let result = try result(source)
        #expect(string(result) == expected)
        #expect(count("normalization.damage_repaired", in: result) == 1)
        #expect(count("normalization.damage", in: result) == 0)
    }

    /// What cannot be proved stays to the letter and is counted.
    @Test(arguments: [
        // Which of 他說, 她說, 它說 it was does not show.
        ("他說：“還有一段路!彼f。", 1),
        // No dictionary has the name, nor does it stand elsewhere.
        ("他說：“終於成了!毕虬推酱胝f。", 1),
        // 因為他的父母 without 他的: what is left would be the common 四.
        ("因?yàn)樗母改付际教師", 1),
        // No character behind 是 is read so.
        ("於是?fàn)顩r", 1),
        // The rest does not come out as characters.
        ("展?fàn)龘z", 1),
        ("展?fàn)，", 1),
    ])
    func leftAlone(source: String, damages: Int) throws {
        let result = try result(source)
        #expect(string(result) == source)
        #expect(count("normalization.damage", in: result) == damages)
        #expect(count("normalization.damage_repaired", in: result) == 0)
    }

    /// What only looks like it.
    @Test(arguments: [
        "真的吗?好)", "(是?fàn)", "“太好了!被告方面的A股持有人说。", "“太好了!北京的B座”", "你去?,我不去", "是吗?，F座见", "摘? ? 要",
        "“走!”他说。", "100?a)選項", "什么?de)",
    ])
    func sound(_ source: String) throws {
        let result = try result(source)
        #expect(string(result) == source)
        #expect(result.changes.allSatisfy { $0.count == 0 })
    }

    @Test func diagnosticsNameTheFirstPlace() throws {
        let source = "記(jì)者展?fàn)顩r，於是?fàn)顩r"
        let text = try Normalizer().normalize(Decoder().decode(Array(source.utf8)))
        let repaired = try #require(text.diagnostics.first { $0.code == "normalization.damage_repaired" })
        #expect(repaired.severity == .info)
        #expect(repaired.message == "1 damaged place repaired")
        #expect(Array(source.utf8)[try #require(repaired.range).utf8].elementsEqual("?fàn)顩r".utf8))
        let damage = try #require(text.diagnostics.first { $0.code == "normalization.damage" })
        #expect(damage.severity == .warning)
        #expect(damage.message == "1 place is damaged beyond repair")
        #expect(Array(source.utf8)[try #require(damage.range).utf8].elementsEqual("?fàn)".utf8))
    }

    /// Sentences damaged as pages are: each comes back as it was, or stays damaged and is reported.
    @Test func nothingIsRepairedWrongly() throws {
        let page = try DamagedPage()
        var outcomes = (repaired: 0, left: 0)
        for sentence in Self.sentences {
            let shown = page.showing(sentence)
            let result = try result(shown)
            if count("normalization.damage", in: result) > 0 || string(result).contains("?") {
                outcomes.left += 1
            } else {
                #expect(string(result) == sentence, "\(shown)")
                outcomes.repaired += 1
            }
        }
        #expect(outcomes.repaired >= 8, "\(outcomes)")
    }

    private static let sentences = [
        "各地發展狀況不一", "因為天氣原因延期", "統計數據顯示出口轉強", "該市發展現狀良好", "同時提供技術支持", "運動會開幕式今晚舉行",
        "目標是建設現代農業", "認為經濟運行平穩", "記者採訪了當地居民", "學校組織春季運動會", "國內市場潛力巨大", "專家認為問題不大",
        "從產業結構看變化明顯", "負責人介紹有關情況", "各級領導幹部參加學習", "經營環境進一步優化", "車輛檢測標準公布", "規劃圖紙已經審定",
    ]
}

/// Makes of a text what a page shows that writes readings into its GBK bytes wherever two of them are a character's.
private struct DamagedPage {
    private let table: GBKTable
    private var readings: [UInt16: String] = [:]

    init() throws {
        table = try GBKTable.shared()
        for (character, reading) in zip(
            "發產業經關現戰進統實區務據網長協優濟創計結動國機設點構術調會達規導數轉環標應農項對領權價強質報護當運勢認時場監級費預學來驗負競隊營範節細",
            """
            fā chǎn yè jīng guān xiàn zhàn jìn tǒng shí qū wù jù wǎng zhǎng xié yōu jì chuàng jì jié \
            dòng guó jī shè diǎn gòu shù diào huì dá guī dǎo shù zhuǎn huán biāo yīng nóng xiàng duì \
            lǐng quán jià qiáng zhì bào hù dāng yùn shì rèn shí chǎng jiān jí fèi yù xué lái yàn fù \
            jìng duì yíng fàn jié xì
            """.split(separator: " "))
        {
            readings[table.code(of: character.unicodeScalars.first!.value)!] = String(reading)
        }
    }

    func showing(_ text: String) -> String {
        let bytes = text.unicodeScalars.flatMap { scalar -> [UInt8] in
            let code = table.code(of: scalar.value)!
            return [UInt8(code >> 8), UInt8(code & 0xFF)]
        }
        var shown = ""
        var lead: UInt8?
        var i = 0
        while i < bytes.count {
            show(bytes[i], after: &lead, in: &shown)
            if i > 0, let reading = readings[UInt16(bytes[i - 1]) << 8 | UInt16(bytes[i])] {
                // A lead byte that stands before the bracket goes down with it.
                shown += lead == nil ? "(\(reading))" : "?\(reading))"
                lead = nil
            }
            i += 1
        }
        return shown + (lead == nil ? "" : "?")
    }

    private func show(_ byte: UInt8, after lead: inout UInt8?, in shown: inout String) {
        if let first = lead {
            if !table.isDropped(first, byte) { shown.unicodeScalars.append(Unicode.Scalar(table.unit(first, byte))!) }
            lead = nil
        } else if byte < 0x80 {
            shown.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
            lead = byte
        }
    }
}
