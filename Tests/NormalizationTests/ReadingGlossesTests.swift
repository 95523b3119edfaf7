import Testing
import TextModel

@testable import Normalization

struct ReadingGlossesTests {
    private func withoutGlosses(_ text: String) throws -> String {
        String(decoding: try ReadingGlosses.removed(from: Array(text.utf8)).utf8, as: UTF8.self)
    }

    @Test(arguments: [
        // The converter's own: one tone mark, ASCII brackets, on a changed character.
        ("長(zhǎng)江", "長江"),
        ("該縣(xiàn)去年新增網(wǎng)點(diǎn)三百個(gè)", "該縣去年新增網點三百個"),
        // Other sites' sets of characters, and characters that are the same in both scripts.
        ("大(dà)廳(tīng)裡(lǐ)的燈(dēng)", "大廳裡的燈"),
        ("樂(lè)隊(duì)與類(lèi)別", "樂隊與類別"),
        ("银（yín）行（xíng）", "银行"),
        ("銀（yín)行(xíng）", "銀行"),
        // Another reading of a character than the first one.
        ("銀行(háng)與重(chóng)慶(qìng)", "銀行與重慶"),
        ("校長(zhǎng)說路很長(cháng)，會(huì)計(jì)點(diǎn)頭", "校長說路很長，會計點頭"),
        ("亳(bó)州新站启用", "亳州新站启用"),
        ("所謂“長(zhǎng)”", "所謂“長”"),
        // Doubled.
        ("今年的(de)(de)收入", "今年的收入"),
        ("設(shè)(shè)備與網(wǎng)（wǎng）絡", "設備與網絡"),
        // Spellings: decomposed marks, ü, v, breve, the letters of school fonts.
        ("長(zha\u{30C}ng)江", "長江"),
        ("綠(lǜ)色旅(lu\u{308}\u{30C})遊", "綠色旅遊"),
        ("長(zhăng)江", "長江"),
        ("長(zhɑ\u{30C}nɡ)江", "長江"),
        ("記(jì)者說(shuō)婦女(nv)與呂(lü)某，進(jìn)出", "記者說婦女與呂某，進出"),
        // A capital among glosses.
        ("張(Zhāng)某與記(jì)者說(shuō)話，開(kāi)會", "張某與記者說話，開會"),
        // After a letter or sign that was taken for the second byte of the character before: B541 is 礎, DC7C 職.
        ("體系A(chǔ)I化，說(shuō)，F(xiàn)IFA", "體系AI化，說，FIFA"),
        // Words on pronunciation that only seem to be there.
        ("一系列紀(jì)念作品，發(fā)音樂專輯，思念為主(zhǔ)軸", "一系列紀念作品，發音樂專輯，思念為主軸"),
        // Neutral tone: ICU's reading of a changed character.
        ("他們(men)說", "他們說"),
    ])
    func removed(source: String, expected: String) throws {
        #expect(try withoutGlosses(source) == expected)
    }

    /// Readings without tone are glosses in a text that shows the habit, and only there.
    @Test(arguments: [
        ("我们(men)去(qu)年的(de)(de)收入", "我们去年的收入"),
        ("經(jīng)濟(jì)發(fā)展的(de)成果由人民(min)共享", "經濟發展的成果由人民共享"),
        ("今(jin)年以来(lai)，全市(shi)的工业(ye)生产平稳", "今年以来，全市的工业生产平稳"),
        ("今(jin)年以来，全市(shi)的工业(ye)生产平稳", "今(jin)年以来，全市(shi)的工业(ye)生产平稳"),
        ("马(ma)和(horse)龙(long)、虎(tiger)、羊(yang)、水(shui)", "马(ma)和(horse)龙(long)、虎(tiger)、羊(yang)、水(shui)"),
    ])
    func toneless(source: String, expected: String) throws {
        #expect(try withoutGlosses(source) == expected)
    }

    /// After a letter that is half a character, among glosses; the letter is reported.
    @Test func afterALetter() throws {
        let source = "記(jì)者說(shuō)，工業(yè)生a(chǎn)快，見a(zhǎng)"
        let result = try ReadingGlosses.removed(from: Array(source.utf8))
        #expect(String(decoding: result.utf8, as: UTF8.self) == "記者說，工業生a快，見a(zhǎng)")
        let damage = try #require(result.changes.first { $0.change.code == "normalization.damage" })
        #expect(damage.change.severity == .warning)
        #expect(damage.count == 1)
        #expect(Array(source.utf8)[try #require(damage.first)].elementsEqual("a".utf8))
    }

    /// A page that talks about one reading among its glosses loses it with them: it cannot be told apart there.
    /// A word on pronunciation counts on its line, whatever other lines have nearer to the start.
    @Test func wordsOnPronunciationOfOtherLinesHideNone() throws {
        let text = "這裡讀作輕聲\n省(shěng)字是多音字"
        #expect(try withoutGlosses(text) == text)
        #expect(try withoutGlosses("這裡讀作輕聲\n省(shěng)字寫法不難") == "這裡讀作輕聲\n省字寫法不難")
    }

    @Test func aGlossedPageIsGlossedThroughout() throws {
        let source = "記(jì)者說(shuō)，經(jīng)濟(jì)向好。\n“行(xíng)”的讀音"
        #expect(try withoutGlosses(source) == "記者說，經濟向好。\n“行”的讀音")
    }

    @Test func cleanTextKeepsItsStorage() throws {
        let text = Array("前三季度(1至9月)，全省生产总值增长5.2%（初步核算）。真的吗?真的!".utf8)
        let result = try ReadingGlosses.removed(from: text)
        #expect(result.alignment.isIdentity)
        #expect(
            text.withUnsafeBufferPointer { $0.baseAddress } == result.utf8.withUnsafeBufferPointer { $0.baseAddress })
    }

    /// Opening brackets without end, and readings without end, take a time that grows with the text and no faster.
    @Test(arguments: [
        ("(", ""), ("（", ""), ("长(", ""), ("?", ""), ("!", ""), ("“好!彼", ""), ("展?fàn)", ""), ("的(de)", ""),
        ("长(zhǎng)", "长"),
        ("长(zhǎng)读音", ""), ("长(abc)", ""), ("a(chǎn)", ""),
    ])
    func hostileTextIsLinear(unit: String, cleaned: String) throws {
        func time(_ count: Int) throws -> Duration {
            let text = Array(String(repeating: unit, count: count).utf8)
            return try (0..<3).map { _ in
                try ContinuousClock().measure { _ = try ReadingGlosses.removed(from: text) }
            }.min()!
        }
        _ = try time(10)
        let (small, large) = (try time(1_500), try time(12_000))
        // Eight times the text; anything quadratic would be at 64 times.
        #expect(large < max(small, .milliseconds(5)) * 40, "\(unit): \(small), \(large)")
        if !cleaned.isEmpty {
            #expect(try withoutGlosses(String(repeating: unit, count: 99)) == String(repeating: cleaned, count: 99))
        }
    }
}
