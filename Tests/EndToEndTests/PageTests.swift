import Foundation
import Testing

/// Pages and other encodings, from files to records.
struct PageTests {
    private static let page = """
        <html><head><title>专利增长_某某网</title><meta name="PubDate" content="2024-04-19 10:20"></head><body>
        <div class="nav"><a href="/">首页</a></div>
        <div class="content"><p>2023年，浙江省新增专利6.5万件，同比增长5.7%。</p><p>印发《浙江省专利条例》&nbsp;，全文公布。</p></div>
        <div class="footer">版权所有</div></body></html>
        """

    /// 浙江省 in GBK.
    private static let gbk = Data([0xD5, 0xE3, 0xBD, 0xAD, 0xCA, 0xA1])

    @Test func aFolderWithPages() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.page, "news/a.html")
        try folder.write("浙江省", "news/b.txt")
        try folder.write(Self.page, "news/c.HTM")
        let result = try Command.run("extract", "--format", "jsonl", folder.path)
        let records = try result.outputLines.map { try RecordJSON($0) }
        #expect(records.map(\.id) == ["news/a.html", "news/b.txt", "news/c.HTM"])
        #expect(records[0].object["title"] as? String == "专利增长")
        #expect(records[0].object["published"] as? String == "2024-04-19")
        #expect(
            records[0].object["text"] as? String
                == "2023年，浙江省新增专利6.5万件，同比增长5.7%。\n\n印发《浙江省专利条例》 ，全文公布。")
        let source = records[0].object["source"] as? [String: Any]
        #expect(source?["media_type"] as? String == "text/html")
        let title = try #require(records[0].entities("document").first)
        let (start, end) = (try #require(title["source_start"] as? Int), try #require(title["source_end"] as? Int))
        let scalars = Array(Self.page.unicodeScalars)[start..<end]
        #expect(String(String.UnicodeScalarView(scalars)) == "《浙江省专利条例》")
    }

    @Test func encodingsAreFoundOrGiven() throws {
        for arguments in [["extract"], ["extract", "--encoding", "gb2312"]] {
            let result = try Command.run(arguments, input: Self.gbk)
            let record = try RecordJSON(result.output)
            #expect(record.object["text"] as? String == "浙江省")
            #expect((record.object["source"] as? [String: Any])?["encoding"] as? String == "gbk")
        }
        #expect(try Command.run(["normalize", "--encoding", "gbk"], input: Self.gbk).output == "浙江省\n")
        #expect(try Command.run("extract", "--encoding", "klingon", input: "").status == 2)
    }
}
