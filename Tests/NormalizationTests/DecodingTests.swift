import Testing
import TextModel

@testable import Normalization

private let hans = "据统计，2023年全省生产总值8.2万亿元，同比增长5.7%。"
private let hant = "據統計，2023年全省生產總值8.2兆元，年增5.7%。"

extension SourceText {
    fileprivate var string: String { String(decoding: utf8, as: UTF8.self) }
    fileprivate var codes: [String] { diagnostics.map(\.code) }
}

struct DecodingTests {
    @Test func validTextIsNotCopied() {
        let bytes = Array("新闻，News 🙂".utf8)
        let source = Decoder().decode(bytes)
        #expect(
            source.utf8.withUnsafeBufferPointer { $0.baseAddress } == bytes.withUnsafeBufferPointer { $0.baseAddress })
        #expect(source.encoding == "utf-8" && source.diagnostics.isEmpty)
    }

    @Test(arguments: [
        (hans, TextEncoding.utf8, "utf-8"), (hans, .utf16le, "utf-16le"), (hant, .utf16be, "utf-16be"),
        (hans, .gbk, "gbk"), (hant, .gbk, "gbk"), (hans + "𠮷", .gb18030, "gb18030"), (hant, .big5, "big5"),
        (hant + "佢哋", .big5HKSCS, "big5-hkscs"), (hant, .eucTW, "euc-tw"),
    ])
    func readsUndeclaredText(text: String, encoding: TextEncoding, name: String) throws {
        let source = Decoder().decode(try #require(EncodedText.bytes(text, encoding)))
        #expect(source.string == text)
        #expect(source.encoding == name)
        #expect(!source.codes.contains("decoding.invalid_bytes"))
    }

    /// What a title, a cell or a caption is: a few characters.
    @Test(arguments: [
        ("中文", TextEncoding.gbk), ("浙江省", .gbk), ("新聞", .big5), ("臺灣大學", .big5), ("本报讯", .gbk),
        ("記者報導", .eucTW), ("今天上午", .utf16le), ("今天上午", .utf16be), ("5月1日", .gbk), ("（完）", .big5),
    ])
    func readsShortText(text: String, encoding: TextEncoding) throws {
        let source = Decoder().decode(try #require(EncodedText.bytes(text, encoding)))
        #expect(source.string == text)
        #expect(source.encoding == encoding.rawValue)
    }

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF], TextEncoding.utf8), ([0xFF, 0xFE], .utf16le), ([0xFE, 0xFF], .utf16be),
            ([0x84, 0x31, 0x95, 0x33], .gb18030),
        ] as [([UInt8], TextEncoding)])
    func byteOrderMarkIsDropped(mark: [UInt8], encoding: TextEncoding) throws {
        let source = Decoder().decode(mark + (try #require(EncodedText.bytes("新", encoding))))
        #expect(source.string == "新")
        #expect(source.codes == ["decoding.byte_order_mark"])
        #expect(TextEncoding(label: source.encoding)?.family == encoding.family)
    }

    @Test func emptyText() {
        #expect(Decoder().decode([]).utf8.isEmpty)
        #expect(Decoder(encoding: .big5).decode([]).encoding == "utf-8")
    }

    // MARK: Damage

    @Test func invalidBytesAreCountedAndLocated() throws {
        let source = Decoder().decode(Array("新".utf8) + [0xFF, 0xE6, 0x96] + Array("闻".utf8) + [0xC0])
        #expect(source.string == "新\u{FFFD}\u{FFFD}闻\u{FFFD}")
        let diagnostic = try #require(source.diagnostics.first)
        #expect(diagnostic.code == "decoding.invalid_bytes")
        #expect(diagnostic.message.contains("3 ill-formed byte sequences"))
        #expect(diagnostic.message.contains("the first at byte 3"))
        #expect(diagnostic.range == TextRange(utf8: 3..<6))
    }

    /// A text cut within its last character, as downloads are.
    @Test(arguments: [
        (hans, TextEncoding.utf8), (hans, .utf16le), (hant, .utf16be), (hans, .gbk), (hans + "𠮷", .gb18030),
        (hant + "一", .big5), (hant + "一", .eucTW),
    ])
    func lastCharacterCut(text: String, encoding: TextEncoding) throws {
        let whole = text + (encoding == .gb18030 ? "" : "一")
        let bytes = try #require(EncodedText.bytes(whole, encoding)).dropLast()
        let source = Decoder().decode(Array(bytes))
        #expect(source.string.hasPrefix(String(whole.dropLast())))
        #expect(source.string.contains("\u{FFFD}"))
        #expect(source.codes.contains("decoding.invalid_bytes"))
    }

    /// ASCII after half a character is not swallowed with it.
    @Test(arguments: [TextEncoding.gbk, .big5, .eucTW])
    func asciiSurvivesHalfACharacter(encoding: TextEncoding) throws {
        let (before, after) = (try #require(EncodedText.bytes("經濟", encoding)), Array("<p>".utf8))
        let source = Decoder(encoding: encoding).decode(before + [0xA4] + after)
        #expect(source.string == "經濟\u{FFFD}<p>")
        #expect(source.diagnostics.first?.message.contains("the first at byte \(before.count)") == true)
    }

    @Test func loneSurrogates() {
        let bytes: [UInt8] = [0x2D, 0x4E, 0x00, 0xD8, 0x87, 0x65, 0x00, 0xDC, 0x40]
        let source = Decoder(encoding: .utf16le).decode(bytes)
        #expect(source.string == "中\u{FFFD}文\u{FFFD}\u{FFFD}")
        #expect(source.diagnostics.first?.message.contains("3 ill-formed byte sequences") == true)
    }

    /// The same replacements as the standard library makes, on every sequence of up to four odd bytes.
    @Test func repairsUTF8AsTheStandardLibraryDoes() {
        let odd: [UInt8] = [
            0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
        ]
        for a in odd {
            for b in odd {
                for c in odd {
                    for d in odd {
                        let bytes = [a, b, c, d]
                        let repaired = Transcoder.transcode(bytes, from: 0, as: .utf8).utf8
                        #expect(repaired == Array(String(decoding: bytes, as: UTF8.self).utf8))
                    }
                }
            }
        }
    }

    /// Whatever the bytes are, the text is well-formed and keeps all ASCII that does not belong to a character.
    @Test(arguments: TextEncoding.allCases)
    func randomBytesNeverCrash(encoding: TextEncoding) {
        var random = Dice(state: 7)
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            for source in [Decoder().decode(bytes), Decoder(encoding: encoding).decode(bytes)] {
                #expect(UTF8Scanner.firstIllFormed(in: source.utf8, from: 0) == nil)
                #expect(bytes.isEmpty || !source.utf8.isEmpty || ByteOrderMark(bytes) != nil)
            }
            for family in TextEncoding.Family.allCases {
                let text = Transcoder.transcode(bytes, from: 0, as: family)
                #expect(UTF8Scanner.firstIllFormed(in: text.utf8, from: 0) == nil)
            }
        }
    }

    @Test func binaryIsNoText() throws {
        #expect(!Decoder.isBinary(Array(hans.utf8)))
        for encoding in [TextEncoding.utf16le, .utf16be] {
            #expect(!Decoder.isBinary(try #require(EncodedText.bytes(hans, encoding))))
            #expect(!Decoder.isBinary(try #require(EncodedText.bytes("<html><title>News</title>", encoding))))
        }
        var random = Dice(state: 1)
        #expect(Decoder.isBinary((0..<4096).map { _ in UInt8.random(in: 0...255, using: &random) }))
        #expect(
            Decoder.isBinary([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52]))
    }
}
