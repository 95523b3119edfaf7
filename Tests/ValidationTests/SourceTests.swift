import Hashing
import Testing
import Validation

@Suite struct SourceTests {
    @Test(arguments: [
        Break("[[9,9],[0,4],[35,35],[0,7],[35,35]]", "[[9,9],[0,4],[35,35],[0,7],[36,35]]", "V201", at: "alignment"),
        Break(
            "[[9,9],[0,4],[35,35],[0,7],[35,35]]", "[[9,9],[0,4],[35,35],[0,7],[35,35],[0,1]]", "V202", at: "alignment"),
        Break(
            "[[9,9],[0,4],[35,35],[0,7],[35,35]]", "[[9,9],[0,4],[30,30],[5,5],[0,7],[35,35]]", "V203",
            at: "alignment[3]"),
        Break(
            "[[9,9],[0,4],[35,35],[0,7],[35,35]]", "[[9,9],[0,4],[0,0],[35,35],[0,7],[35,35]]", "V203",
            at: "alignment[2]"),
        Break(
            #""text":"专利存量","start":66,"end":70,"source_start":77"#,
            #""text":"专利存量","start":66,"end":70,"source_start":76"#, "V204", at: "facts[1].indicator"),
        Break(
            #""end":8,"text":"4月19日","source_start":3,"source_end":8"#,
            #""end":8,"text":"4月19日","source_start":3,"source_end":9"#, "V204", at: "entities[1]"),
        Break(
            #"{"start":23,"end":79,"source_start":27,"source_end":90}"#,
            #"{"start":23,"end":79,"source_start":27,"source_end":91}"#, "V204", at: "sentences[1]"),
        Break(#""sha256":"7"#, #""sha256":"0"#, "V205", at: "source.sha256"),
        Break(#""bytes":198"#, #""bytes":199"#, "V206", at: "source.bytes"),
        Break(#""encoding":"utf-8""#, #""encoding":"ebcdic""#, "V207", at: "source.encoding"),
        Break("同比增长", "同比增张", "V208", at: "alignment[2]"),
        Break(
            #""source_start":10,"source_end":14"#, #""source_start":10,"source_end":140"#, "V212", at: "diagnostics[0]"),
        Break(
            #""source_start":10,"source_end":14"#, #""source_start":null,"source_end":14"#, "V212", at: "diagnostics[0]"
        ),
    ])
    func oneBreakGivesOneFinding(_ sample: Break) {
        #expect(sample.found == [sample.description])
    }

    @Test(arguments: [
        ("后來", "后来", "[[2,2]]"), ("乾隆", "乾隆", "[[2,2]]"), ("１９９８．５％", "1998.5%", "[[7,7]]"),
        ("甚麼", "什么", "[[2,2]]"), ("\u{F9DD}益", "利益", "[[2,2]]"), ("衹有淩晨", "只有凌晨", "[[4,4]]"),
        ("增長(zhǎng)了", "增长了", "[[2,2],[0,7],[1,1]]"), ("我們(men)", "我们", "[[2,2],[0,5]]"),
        ("綠(lǜ)色", "绿色", "[[1,1],[0,4],[1,1]]"), ("綠(lu\u{308}\u{300})色", "绿色", "[[1,1],[0,6],[1,1]]"),
        ("網（ｗǎｎｇ）", "网", "[[1,1],[0,6]]"), ("中\u{200B}国\u{FE00}", "中国", "[[1,1],[0,1],[1,1],[0,1]]"),
        ("甲\r\n乙", "甲\n乙", "[[1,1],[0,1],[2,2]]"),
    ])
    func legitimateNormalization(_ source: String, _ text: String, _ alignment: String) {
        #expect(codes(source, text, alignment) == [])
    }

    @Test(arguments: [
        ("增加", "減加", "[[2,2]]", "V208"), ("你，我", "你,我", "[[3,3]]", "V208"),
        ("網(zhǎng)", "网", "[[1,1],[0,7]]", "V209"), ("記者(奚金燕)", "记者", "[[2,2],[0,5]]", "V209"),
        ("申請(PCT)", "申请", "[[2,2],[0,5]]", "V209"), ("甲(a)", "甲", "[[1,1],[0,3]]", "V209"),
        ("網(wǎng", "网", "[[1,1],[0,5]]", "V209"), ("很好很好", "很好", "[[2,2],[0,2]]", "V209"),
        ("好", "好好", "[[1,1],[1,0]]", "V210"), ("國和国", "国和國", "[[3,3]]", "V211"),
    ])
    func whatNormalizationMayNotDo(_ source: String, _ text: String, _ alignment: String, _ code: String) {
        #expect(codes(source, text, alignment) == [code])
    }

    @Test(arguments: [
        ("<p>共5件</p>", "共5件", "[[0,3],[3,3],[0,4]]", []),
        ("a&amp;b", "a&b", "[[1,1],[1,5],[1,1]]", []),
        ("<script>x</script>好<br>吗", "好\n吗", "[[0,18],[1,1],[1,4],[1,1]]", []),
        ("<ruby>长<rp>(</rp><rt>zhǎng</rt><rp>)</rp></ruby>", "长", "[[0,6],[1,1],[0,41]]", []),
        ("好<!-- > -->吗<NAV>a</NAV>", "好吗", "[[1,1],[0,10],[1,1],[0,12]]", []),
        ("好<p>吗</p>", "好", "[[1,1],[0,8]]", ["V209"]),
        ("網<b></b>(wǎng)<i>的</i>", "网的", "[[1,1],[0,13],[0,3],[1,1],[0,4]]", []),
        ("好的<b>很</b>", "好很", "[[1,1],[0,4],[1,1],[0,4]]", ["V209"]),
    ])
    func markup(_ source: String, _ text: String, _ alignment: String, _ expected: [String]) {
        #expect(codes(source, text, alignment, mediaType: "text/html") == expected)
    }

    @Test(arguments: [
        ("utf-8", [0xEF, 0xBB, 0xBF, 0xE5, 0xA5, 0xBD], "好", 1), ("utf-8", [0xE5, 0xA5, 0x61], "\u{FFFD}a", 2),
        ("utf-16le", [0xFF, 0xFE, 0x7D, 0x59], "好", 1), ("utf-16be", [0x59, 0x7D], "好", 1),
        ("gb18030", [0xBA, 0xC3, 0x61], "好a", 2), ("big5", [0xA6, 0x6E], "好", 1),
    ])
    func encodings(_ name: String, _ bytes: [UInt8], _ text: String, _ count: Int) {
        let record = record(bytes, text, "[[\(count),\(count)]]", sourceCount: count, encoding: name)
        #expect(Validator().validate(record: Array(record.utf8), name: "r", source: bytes) == [])
    }

    @Test func damagedNationalEncodingIsNotCompared() {
        let bytes: [UInt8] = [0xBA, 0xC3, 0xFF]
        let record = record(bytes, "好\u{FFFD}", "[[2,2]]", sourceCount: 2, encoding: "gb18030")
        let findings = Validator().validate(record: Array(record.utf8), name: "r", source: bytes)
        #expect(findings.map(\.code) == ["V207"])
        #expect(findings.map(\.severity) == [.warning])
    }

    private func codes(_ source: String, _ text: String, _ alignment: String, mediaType: String = "text/plain")
        -> [String]
    {
        let record = record(
            Array(source.utf8), text, alignment, sourceCount: source.unicodeScalars.count, mediaType: mediaType)
        // Its one sentence goes over all lines.
        return findings(in: record, source: source).map(\.code).filter { $0 != "V111" }
    }

    /// A record without entities whose one sentence is left uncovered by nothing: the text as a whole.
    private func record(
        _ source: [UInt8], _ text: String, _ alignment: String, sourceCount: Int, encoding: String = "utf-8",
        mediaType: String = "text/plain"
    ) -> String {
        let pairs = alignment.split { !$0.isNumber }.compactMap { Int($0) }
        // The sentence's place in the source: what was removed at either end is outside.
        let start = pairs[0] == 0 ? pairs[1] : 0
        let end = sourceCount - (pairs[pairs.count - 2] == 0 ? pairs[pairs.count - 1] : 0)
        let escaped = text.replacing("\n", with: "\\n")
        return
            #"{"schema":"tiqu.record/1","id":"x","source":{"name":null,"media_type":"\#(mediaType)","encoding":"\#(encoding)","bytes":\#(source.count),"sha256":"\#(SHA256.hexDigest(of: source))","script":"hant"},"title":null,"published":null,"offset_unit":"codepoint","text":"\#(escaped)","alignment":\#(alignment),"sentences":[{"start":0,"end":\#(text.unicodeScalars.count),"source_start":\#(start),"source_end":\#(end)}],"entities":[],"facts":[],"enumerations":[],"diagnostics":[]}"#
    }
}
