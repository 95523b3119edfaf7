import Testing
import TextModel

@testable import Normalization

/// What must hold of the whole layer for every text: shown on texts thrown together from pieces that each step changes.
struct TextLayerPropertyTests {
    private static let pieces = [
        "今年前三季度", "經濟運行總體平穩", "增長(zhǎng)", "知識(shí)產(chǎn)權(quán)", "乾隆", "乾淨", "瞭望", "瞭解", "著作", "看著", "着", "后", "後",
        "裡", "臺灣",
        "說", "说", "。", "，", "“", "”", "「", "」", "《", "》", "（", "）", "(完)", "(a)", "!", "！", "?", "？", "……", "\n",
        "\n\n", "\r\n", "\r",
        " ", "　", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{FE0F}", "１９９８年", "５．７％", "ＧＤＰ", "．", "5.2%", "\u{F967}",
        "\u{2F8A6}", "🙂",
        "𩶘", "𠀀", "é", "·", "\u{FFFD}", "?fàn)顩r", "<", "p>", "&",
    ]

    static let texts: [[UInt8]] = {
        var dice = Dice(state: 19_980_101)
        return (0..<4_000).map { _ in
            (0..<Int.random(in: 1...24, using: &dice)).flatMap { _ in Array(pieces.randomElement(using: &dice)!.utf8) }
        }
    }()

    private func forEachText(_ body: (SourceText, NormalizedText) throws -> Void) throws {
        let normalizer = Normalizer()
        for text in Self.texts {
            let source = SourceText(utf8: text, encoding: "utf-8", diagnostics: [])
            try body(source, try normalizer.normalize(source))
        }
    }

    @Test func normalizingTwiceChangesNothing() throws {
        try forEachText { source, text in
            let again = try Normalizer().normalize(SourceText(utf8: text.utf8, encoding: "utf-8", diagnostics: []))
            #expect(again.utf8 == text.utf8, "\(String(decoding: source.utf8, as: UTF8.self))")
        }
    }

    /// The runs follow one another, in both texts, from the first byte to the last, and none is empty in both.
    @Test func alignmentIsMonotoneAndCoversBothTexts() throws {
        try forEachText { source, text in
            #expect(String(validating: text.utf8, as: UTF8.self) != nil)
            #expect(text.alignment.sourceCount == source.utf8.count)
            #expect(text.alignment.normalizedCount == text.utf8.count)
            let runs = text.alignment.runs
            #expect(runs.reduce(0) { $0 + $1.sourceCount } == source.utf8.count)
            #expect(runs.reduce(0) { $0 + $1.normalizedCount } == text.utf8.count)
            #expect(runs.allSatisfy { $0.sourceCount + $0.normalizedCount > 0 })
            #expect(runs.allSatisfy { !$0.isKept || $0.sourceCount == $0.normalizedCount })
        }
    }

    /// Kept runs correspond character by character; and every character leads to a stretch of whole characters, behind
    /// that of the character before it.
    @Test func everyCharacterLeadsBack() throws {
        try forEachText { source, text in
            var (position, last) = (0, 0)
            while position < text.utf8.count {
                let length = text.utf8.withUnsafeBufferPointer { UTF8Character.read($0, at: position).length }
                let place = text.alignment.source(of: TextRange(utf8: position..<position + length)).utf8
                let string = String(decoding: source.utf8, as: UTF8.self)
                #expect(!place.isEmpty && place.lowerBound >= last, "\(string)")
                #expect(String(validating: source.utf8[place], as: UTF8.self) != nil, "\(string)")
                (position, last) = (position + length, place.upperBound)
            }
        }
    }

    /// The marks that came along with the edits are those that are there.
    @Test func punctuationIsThatOfTheText() throws {
        try forEachText { source, text in
            #expect(
                text.punctuation == Punctuation.marks(in: text.utf8), "\(String(decoding: source.utf8, as: UTF8.self))")
        }
    }

    /// The survey that decoding made says the same as one of the text itself.
    @Test func decodingAndNormalizingAgree() throws {
        for text in Self.texts {
            let source = Decoder(encoding: .utf8).decode(text)
            let own = SourceText(utf8: source.utf8, encoding: source.encoding, diagnostics: source.diagnostics)
            #expect(try Normalizer().normalize(source).utf8 == Normalizer().normalize(own).utf8)
        }
    }
}
