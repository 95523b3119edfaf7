import Testing
import Validation

@testable import Report

struct ReportWriterTests {
    private static func record(text: String, more: String = "") -> [UInt8] {
        let written = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\n", with: "\\n")
        return Array(
            """
            {"schema": "tiqu.record/1", "id": "a.txt", "title": null, "offset_unit": "codepoint", "text": "\(written)",
             "alignment": [[\(text.unicodeScalars.count), \(text.unicodeScalars.count)]], "entities": []\(more)}
            """.utf8)
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// The payload that the page gets for a record.
    private func payload(_ record: [UInt8], source: ReportWriter.Source = .notGiven) throws -> String {
        var writer = ReportWriter(title: "t", hasSource: false)
        let element = Self.text(try writer.article(record, source: source, findings: []))
        let (start, end) = ("<script type=\"application/json\" id=\"article-0\">", "</script>\n")
        try #require(element.hasPrefix(start) && element.hasSuffix(end))
        return String(element.dropFirst(start.count).dropLast(end.count))
    }

    @Test func nothingOfAnArticleEndsItsElement() throws {
        let hostile = "</script><script>alert(1)</script><!-- \" \\ &"
        let payload = try payload(Self.record(text: hostile), source: .text(Array(hostile.utf8)))
        #expect(!payload.contains("<"))
        let root = try JSONReader.read(Array(payload.utf8)).root
        #expect(root["record"]?["text"]?.string == hostile && root["source"]?.string == hostile)
    }

    @Test func recordsAreThinned() throws {
        let more = """
            , "facts": [{"id": "f1", "value": 12345678901234567.25, "low": null, "unit": "a",
              "indicator": {"text": "b", "start": 0, "end": 1}}]
            """
        let record = try JSONReader.read(Self.record(text: "bc", more: more)).root
        #expect(
            Self.text(ThinRecord.json(record))
                == #"{"schema":"tiqu.record/1","id":"a.txt","offset_unit":"codepoint","text":"bc","alignment":[[2,2]],"#
                + #""entities":[],"facts":[{"id":"f1","value":"12345678901234567.25","unit":"a","indicator":{"start":0,"end":1}}]}"#
        )
    }

    @Test func whatIsNoRecordIsRefused() {
        for (bytes, reason) in [
            ("{", "byte 2: not JSON: expected a key in quotes"),
            ("[]", "not a record: it does not say \"tiqu.record/1\""),
        ] {
            var writer = ReportWriter(title: "t", hasSource: false)
            let error = #expect(throws: UnreadableRecord.self) {
                try writer.article(Array(bytes.utf8), findings: [])
            }
            #expect(error?.description == reason)
        }
    }

    @Test func aSourceThatDoesNotFitIsLeftOut() throws {
        let fitting = try payload(Self.record(text: "上海"), source: .text(Array("上海".utf8)))
        #expect(fitting.contains(#""source":"上海""#))
        let other = try payload(Self.record(text: "上海"), source: .text(Array("上海市".utf8)))
        #expect(!other.contains("上海市") && other.contains("has 3 characters"))
    }

    @Test func findingsAndCountsAreInThePage() throws {
        var writer = ReportWriter(title: "t", hasSource: false)
        let record = Self.record(text: "上海\n<b>")
        let findings = Validator().validate(record: record, name: "r")
        #expect(!findings.isEmpty)
        let element = Self.text(try writer.article(record, findings: findings))
        #expect(element.contains(#"{"code":"V004","severity":"error""#))
        let index = Self.text(writer.end)
        let errors = findings.count { $0.severity == .error }
        #expect(index.contains(#""lead":"上海 \u003cb>","entities":0,"facts":0,"errors":\#(errors),"#))
    }

    @Test func controlCharactersAreEscaped() {
        var page = PageText()
        page.append(string: "a\u{0}\u{1F}\n\t\"\\<")
        #expect(Self.text(page.bytes) == #""a\u0000\u001f\n\u0009\"\\\u003c""#)
    }
}

struct PageTemplateTests {
    @Test(arguments: [PageTemplate.Mode.report, .service])
    func everyPlaceIsFilled(mode: PageTemplate.Mode) {
        let template = PageTemplate(mode: mode, title: "<b> & \"")
        let page = String(decoding: template.beginning + template.end, as: UTF8.self)
        #expect(!page.contains("{{title}}") && !page.contains("{{policy}}") && !page.contains("{{data}}"))
        #expect(page.contains("<title>&lt;b> &amp; &quot;</title>"))
        #expect(page.contains("data-mode=\"\(mode.rawValue)\""))
        #expect(page.contains("pasteView(") == (mode == .service))
    }

    /// Vectors of RFC 4648, written as digests are.
    @Test(arguments: [("", ""), ("66", "Zg=="), ("666f", "Zm8="), ("666f6f", "Zm9v"), ("666f6f626172", "Zm9vYmFy")])
    func base64(hexadecimal: String, text: String) { #expect(Base64.text(ofHexDigest: hexadecimal) == text) }
}
