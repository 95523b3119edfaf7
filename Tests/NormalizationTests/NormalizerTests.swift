import Testing
import TextModel

@testable import Normalization

private func normalized(_ text: String, steps: Set<NormalizationStep> = Set(NormalizationStep.allCases)) throws
    -> NormalizedText
{
    try Normalizer(steps: steps).normalize(Decoder().decode(Array(text.utf8)))
}

extension NormalizedText {
    fileprivate var string: String { String(decoding: utf8, as: UTF8.self) }
}

struct NormalizerTests {
    @Test(arguments: [
        ("長(zhǎng)江流域的網(wǎng)絡(luò)建設(shè)", "长江流域的网络建设"),
        ("時(shí)間（李明）說(shuō)：(完)", "时间（李明）说：(完)"),
        ("選項(a)與選項(b)，樂(lè)隊(PCT)在大(dà)廳(tīng)", "选项(a)与选项(b)，乐队(PCT)在大厅"),
        ("銀（yín）行（xíng）", "银行"),
        ("１９９８年１２．５％的Ａ股", "1998年12.5%的A股"),
        ("零\u{200B}寬\u{FEFF}字\u{FE0F}符\u{AD}", "零宽字符"),
        ("一行\r\n二行\r三行", "一行\n二行\n三行"),
        ("中\u{3000}文\u{A0}空格，！？：；（）", "中 文 空格，！？：；（）"),
        ("\u{F9F4}場與\u{F967}是", "林场与不是"),
        ("，。、；：“”《》「」『』—…·", "，。、；：“”《》「」『』—…·"),
    ])
    func text(source: String, expected: String) throws {
        #expect(try normalized(source).string == expected)
    }

    /// B541, half of 说 and A, is 礎: once 說 is 说, the bracket behind the A is known for a gloss.
    @Test func conversionMayUncoverAGloss() throws {
        let text = try normalized("長(zhǎng)江，他說A(chǔ)股")
        #expect(text.string == "长江，他说A股")
        #expect(
            text.diagnostics.map(\.message) == ["2 reading glosses removed", "2 characters converted to simplified"])
        #expect(try normalized(text.string).string == text.string)
    }

    @Test func cleanTextKeepsItsStorage() throws {
        let source = Decoder().decode(Array("前三季度，全省生产总值增长5.2%。".utf8))
        let text = try Normalizer().normalize(source)
        #expect(text.utf8 == source.utf8)
        #expect(text.alignment.isIdentity)
        #expect(text.diagnostics.isEmpty)
        let sourceAddress = source.utf8.withUnsafeBufferPointer { $0.baseAddress }
        #expect(text.utf8.withUnsafeBufferPointer { $0.baseAddress } == sourceAddress)
    }

    @Test func countsEachClassOfChange() throws {
        let text = try normalized("長(zhǎng)江１２\u{200B}網(wǎng)")
        let messages = Dictionary(uniqueKeysWithValues: text.diagnostics.map { ($0.code, $0.message) })
        #expect(messages["normalization.readings"] == "2 reading glosses removed")
        #expect(messages["normalization.width"] == "2 full-width forms and odd spaces folded")
        #expect(messages["normalization.invisible"] == "1 invisible character dropped")
        #expect(messages["normalization.script"] == "2 characters converted to simplified")
    }

    /// Diagnostics point into the source, not into some text between the steps.
    @Test func diagnosticsPointIntoTheSource() throws {
        let source = "\u{200B}１長(zhǎng)"
        let text = try normalized(source)
        let gloss = try #require(text.diagnostics.first { $0.code == "normalization.readings" }?.range)
        #expect(String(decoding: Array(source.utf8)[gloss.utf8], as: UTF8.self) == "(zhǎng)")
    }

    @Test func onlyTheStepsAskedFor() throws {
        #expect(try normalized("長(zhǎng)１", steps: [.script]).string == "长(zhǎng)１")
        #expect(try normalized("長(zhǎng)１", steps: [.readings]).string == "長１")
        #expect(try normalized("長(zhǎng)１", steps: [.width]).string == "長(zhǎng)1")
    }

    /// Every slice of the text comes from a source slice that normalizes to it.
    @Test func everySliceComesFromSourceThatNormalizesToIt() throws {
        let source = "（１）新聞(wén)\u{200B}網(wǎng)：該(gāi)省(shěng)專利達６．５萬件，(完)"
        let text = try normalized(source)
        let bytes = Array(source.utf8)
        let starts = text.utf8.indices.filter { text.utf8[$0] & 0xC0 != 0x80 } + [text.utf8.count]
        for (i, start) in starts.enumerated() {
            for end in starts[i...].dropFirst() {
                let range = TextRange<Normalized>(utf8: start..<end)
                let slice = String(decoding: bytes[text.alignment.source(of: range).utf8], as: UTF8.self)
                #expect(try normalized(slice).string == text.string(range))
            }
        }
    }
}
