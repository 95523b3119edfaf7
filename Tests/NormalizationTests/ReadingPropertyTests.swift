import Testing
import TextModel

@testable import Normalization

/// What must hold for every text: shown on texts thrown together from pieces that come near glosses and damage.
struct ReadingPropertyTests {
    private static let pieces = [
        "長", "长", "行", "的", "網", "展", "發", "燃", "一", "。", "，", "“", "”", "!", "！", "?", "\u{FFFD}", "(", ")", "（", "）",
        "(zhǎng)", "(cháng)", "(háng)", "(de)", "(de)", "(wǎng)", "（fā）", "(Fā)", "(a)", "(完)", "?fàn)顩r", "?jié)摿3]",
        "?xì)饧八a(chǎn)", "a(chǎn)", "?,F(xiàn)", "!毕虬推酱胝f", "!彼f", "\n", " ", "读音", "a", "r", "f", "zhǎng", "ǎ",
        "\u{30C}", "3]",
        "記(jì)者說(shuō)", "𠀀", "🙂", "é",
    ]

    private static let texts: [[UInt8]] = {
        var dice = Dice(state: 20_240_419)
        return (0..<4_000).map { _ in
            (0..<Int.random(in: 1...14, using: &dice)).flatMap { _ in Array(pieces.randomElement(using: &dice)!.utf8) }
        }
    }()

    @Test func removingTwiceChangesNothing() throws {
        for text in Self.texts {
            let once = try ReadingGlosses.removed(from: text).utf8
            let twice = try ReadingGlosses.removed(from: once).utf8
            #expect(twice == once, "\(String(decoding: text, as: UTF8.self))")
        }
    }

    /// The result is text, and its alignment covers both texts.
    @Test func alignmentCoversBothTexts() throws {
        for text in Self.texts {
            let result = try ReadingGlosses.removed(from: text)
            #expect(UTF8Scanner.firstIllFormed(in: result.utf8, from: 0) == nil)
            #expect(result.alignment.runs.reduce(0) { $0 + $1.sourceCount } == text.count)
            #expect(result.alignment.runs.reduce(0) { $0 + $1.normalizedCount } == result.utf8.count)
            var (i, j) = (0, 0)
            for run in result.alignment.runs {
                if run.isKept { #expect(text[i..<i + run.sourceCount] == result.utf8[j..<j + run.normalizedCount]) }
                i += run.sourceCount
                j += run.normalizedCount
            }
        }
    }

    /// Every slice comes from a stretch of the source that gives it back.
    @Test func everySliceComesFromSourceThatNormalizesToIt() throws {
        let source = "記(jì)者從統(tǒng)計(jì)局獲(huò)悉(完)，經(jīng)濟(jì)向(xiàng)好"
        let bytes = Array(source.utf8)
        let result = try ReadingGlosses.removed(from: bytes)
        let starts = result.utf8.indices.filter { result.utf8[$0] & 0xC0 != 0x80 } + [result.utf8.count]
        for (i, start) in starts.enumerated() {
            for end in starts[i...].dropFirst() {
                let place = result.alignment.source(of: TextRange(utf8: start..<end)).utf8
                #expect(try ReadingGlosses.removed(from: Array(bytes[place])).utf8 == Array(result.utf8[start..<end]))
            }
        }
    }
}
