import Testing
import TextModel

@testable import Normalization

/// What must hold of any page, however broken: pages put together at random from what breaks parsers.
struct MarkupAlignmentTests {
    private static let parts = [
        "浙江", "省，", "增长5.7%。", " ", "\n", "\r\n", "\t", "　", "a", "b c", "&amp;", "&nbsp;", "&lt", "&copy", "&notit;",
        "&#x4e2d;",
        "&#20013", "&", "&;", "&#", "<", "<<", "< ", ">", "<p>", "</p>", "<br>", "<div>", "</div>", "<div class=nav>",
        "<b>", "</b>", "<i>",
        "</i>", "<a href='x>y'>", "</a>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<li>", "<ul>", "</ul>",
        "<h1>", "</h1>", "<pre>",
        "</pre>", "<!-- x -->", "<!--", "-->", "<script>", "</script>", "<title>", "</title>", "<rt>", "<ruby>", "</x>",
        "<x", "</", "<?", "<!",
        "<svg>", "</svg>", "<select>", "<option>", "<textarea>", "</textarea>", "\u{0}", "\u{1}", "\u{7F}", "\u{85}",
        "\u{FFFF}", "𠮷", "é", "<form>", "<p", "\"",
        "'", "=",
        "<template>", "<noscript>", "</body>", "</html>", "<body>", "<frameset>", "<![CDATA[", "]]>", "<plaintext>",
        "\u{0}\u{0}", "\u{C}",
    ]

    private static func page(_ random: inout Dice) -> String {
        (0..<Int.random(in: 0...60, using: &random)).map { _ in parts.randomElement(using: &random)! }.joined()
    }

    @Test func everyWordComesFromThePage() {
        var random = Dice(state: 3)
        for _ in 0..<1_500 {
            let page = Self.page(&random)
            let source = Decoder(encoding: .utf8).decode(Array(page.utf8))
            let result = Markup().extract(from: source)
            Self.check(result, against: source.utf8)
        }
    }

    /// The alignment covers both texts, goes forward, and each character stands where it says, or an entity does.
    private static func check(_ result: MarkupResult, against source: [UInt8]) {
        let alignment = result.alignment
        #expect(alignment.sourceCount == source.count && alignment.normalizedCount == result.utf8.count)
        #expect(alignment.runs.reduce(0) { $0 + $1.sourceCount } == source.count)
        #expect(alignment.runs.reduce(0) { $0 + $1.normalizedCount } == result.utf8.count)
        #expect(UTF8Scanner.firstIllFormed(in: result.utf8, from: 0) == nil)
        var (offset, last) = (0, 0)
        for scalar in String(decoding: result.utf8, as: UTF8.self).unicodeScalars {
            let count = String(scalar).utf8.count
            let range = alignment.source(of: TextRange(utf8: offset..<offset + count)).utf8
            #expect(range.lowerBound >= last)
            let slice = source[range]
            if !scalar.properties.isWhitespace && !slice.elementsEqual(String(scalar).utf8) {
                #expect(
                    slice.isEmpty || slice.first == UInt8(ascii: "&"),
                    "\(scalar) from \(String(decoding: slice, as: UTF8.self)) in \(String(decoding: source, as: UTF8.self).debugDescription)"
                )
            }
            (offset, last) = (offset + count, range.lowerBound)
        }
    }

    /// Zero bytes are nothing in a paragraph and U+FFFD in a formula; what follows them keeps its place.
    @Test(arguments: [
        ("<math>\u{0}\u{C}(甲", "\u{0}\u{C}(甲"), ("<p>乙\u{0}\u{0}(甲</p>", "乙(甲"), ("<math>\u{0}\u{1}甲", "\u{0}\u{1}甲"),
        ("<p>乙\u{0}\u{1}甲</p>", "乙\u{1}甲"),
        ("<p>乙\u{0}\u{0}\u{FFFD}\u{FFFD}\u{FFFD}甲</p>", "乙\u{FFFD}\u{FFFD}\u{FFFD}甲"),
        ("<math><mi>x\u{0}甲", "x甲"),
    ])
    func zeroBytes(page: String, expected: String) {
        let source = SourceText(utf8: Array(page.utf8), encoding: "utf-8", diagnostics: [])
        let result = Markup().extract(from: source)
        #expect(String(decoding: result.utf8, as: UTF8.self).filter { $0 != " " } == expected.filter { $0 != "\u{C}" })
        Self.check(result, against: source.utf8)
    }

    /// A number for which there is no character, even one that the parser loses count of, is U+FFFD.
    @Test(arguments: [
        "&#xDaaaaaaa", "&#x110000;", "&#x100000041;", "&#4294967105;", "&#xD00000C3;&#xD00000AA;", "&#0;",
    ])
    func numbersBeyondUnicode(reference: String) {
        let source = SourceText(utf8: Array("<p>甲\(reference)；aa乙</p>".utf8), encoding: "utf-8", diagnostics: [])
        let result = Markup().extract(from: source)
        let count = reference.count { $0 == "&" }
        #expect(
            String(decoding: result.utf8, as: UTF8.self) == "甲\(String(repeating: "\u{FFFD}", count: count))；aa乙")
        Self.check(result, against: source.utf8)
    }

    @Test func normalizationGoesOnFromThePage() throws {
        let source = Decoder().decode(Array("<html><body><p>長(zhǎng)江&amp;黃河，<b>６.５萬</b>件</p></body></html>".utf8))
        let text = try Normalizer().normalize(source, from: Markup().extract(from: source))
        #expect(String(decoding: text.utf8, as: UTF8.self) == "长江&黄河，6.5万件")
        let figure = TextRange<Normalized>(utf8: text.utf8.count - 9..<text.utf8.count)
        #expect(String(decoding: source.utf8[text.alignment.source(of: figure).utf8], as: UTF8.self) == "６.５萬</b>件")
    }
}

/// Pages made to exhaust a parser. Each is some hundred kilobytes.
struct MarkupHostilityTests {
    @Test(arguments: [
        "<div>", "<b>", "<p><b>", "<", "</", "<a", "<!--", "&", "<table>", "<table><tr><td>", "<ul><li>",
        "<svg><title>", "<font size=1><p>",
        "</p>", "<br>", "<form>", "<select>", "<template>", "<frameset>", "<a href=x>", "<h1>", "<button>", "<script>",
        "a</b>", "&#x", "<i x='",
        "<table>x", "<ruby><rt>", "<div><table>", "<math><mi>", "<body a=1>", "<title>", "<textarea>", "浙江。<p>",
    ])
    func repeated(part: String) {
        let bytes =
            [UInt8]("<html><body><p>正文在前，应当读到。</p>".utf8)
            + Array(repeatElement(Array(part.utf8), count: 300_000 / part.utf8.count).joined())
        let result = Markup().extract(from: SourceText(utf8: bytes, encoding: "utf-8", diagnostics: []))
        #expect(result.alignment.sourceCount == bytes.count)
        #expect(UTF8Scanner.firstIllFormed(in: result.utf8, from: 0) == nil)
    }

    /// What differs each time, so that nothing is merged: open formatting that every paragraph must repeat, attributes.
    @Test func numbered() {
        for make in [{ "<p><b id=\($0)>x" }, { "<b id=\($0)><p>x</p>" }, { "<p><font color=c\($0)>x</p>" }]
            as [(Int) -> String]
        {
            let page = (0..<20_000).map(make).joined()
            let result = Markup().extract(from: SourceText(utf8: Array(page.utf8), encoding: "utf-8", diagnostics: []))
            #expect(result.diagnostics.contains { $0.code == "markup.not_parsed" })
        }
        let attributes = "<p " + (0..<30_000).map { "a\($0)" }.joined(separator: " ") + ">x</p>"
        let result = Markup().extract(
            from: SourceText(utf8: Array(attributes.utf8), encoding: "utf-8", diagnostics: []))
        #expect(result.alignment.sourceCount == attributes.utf8.count)
    }

    /// As deep as no page is, but one that a parser can read: it is read to its end.
    @Test func nestedAsDeepAsBrowsersAllow() {
        let page =
            String(repeating: "<div>", count: 500) + "<p>最深处的一段文字，也要读到。</p>" + String(repeating: "</div>", count: 500)
        let result = Markup().extract(from: SourceText(utf8: Array(page.utf8), encoding: "utf-8", diagnostics: []))
        #expect(String(decoding: result.utf8, as: UTF8.self) == "最深处的一段文字，也要读到。")
        #expect(result.diagnostics.isEmpty)
    }

    @Test func randomBytes() {
        var random = Dice(state: 11)
        for length in stride(from: 0, to: 3_000, by: 7) {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            let source = Decoder().decode(bytes)
            #expect(Markup().extract(from: source).alignment.sourceCount == source.utf8.count)
        }
    }
}
