import Foundation
import Testing

struct ReportTests {
    private static let article = "浙江省2023年新增专利6.5万件，同比增长5.7%。"

    private func records(in folder: TemporaryFolder) throws {
        for name in ["a.txt", "b.txt"] { try folder.write(Self.article, "news/" + name) }
        _ = try Command.run("extract", "news", "--out", "records", "--quiet", in: folder.url)
    }

    @Test func oneFileHoldsAllRecordsAndSources() throws {
        let folder = try TemporaryFolder()
        try records(in: folder)
        let result = try Command.run("report", "records", "--source", "news", "--html", "r.html", in: folder.url)
        #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
        let page = try String(contentsOf: folder.url.appending(path: "r.html"), encoding: .utf8)
        #expect(page.components(separatedBy: "id=\"article-").count == 3)
        #expect(page.contains("\"source\":\"\(Self.article)\"") && page.contains("\"has_source\":true"))
        #expect(!page.contains("src=") && !page.contains("http:") && !page.contains("https:"))
        #expect(folder.files.filter { $0.hasSuffix(".tmp") }.isEmpty)
    }

    @Test func theSamePageEveryTime() throws {
        let folder = try TemporaryFolder()
        try records(in: folder)
        let pages = try (0..<2).map { _ in
            try Command.run("report", "records", "--html", "-", in: folder.url).outputBytes
        }
        #expect(pages[0] == pages[1] && pages[0].count > 50_000)
    }

    @Test func aBadRecordIsNamedAndTheOthersAreShown() throws {
        let folder = try TemporaryFolder()
        try records(in: folder)
        try folder.write("{", "records/0.json")
        let result = try Command.run("report", "records", "--html", "r.html", in: folder.url)
        #expect(result.status == 3)
        #expect(result.errors == "tiqu: records/0.json: byte 2: not JSON: expected a key in quotes; record skipped\n")
        let page = try String(contentsOf: folder.url.appending(path: "r.html"), encoding: .utf8)
        #expect(page.components(separatedBy: "id=\"article-").count == 3)
    }

    @Test func whatCannotBeWrittenLeavesNothing() throws {
        let folder = try TemporaryFolder()
        try records(in: folder)
        #expect(try Command.run("report", "records", "--html", "nowhere/r.html", in: folder.url).status == 3)
        #expect(try Command.run("report", "records", in: folder.url).status == 2)
        try FileManager.default.removeItem(at: folder.url.appending(path: "news/a.txt"))
        let result = try Command.run("report", "records", "--source", "news", "--html", "r.html", in: folder.url)
        #expect(result.status == 3 && result.errorLines.count == 1)
        let page = try String(contentsOf: folder.url.appending(path: "r.html"), encoding: .utf8)
        #expect(page.contains("\"source_note\":\"The source news/a.txt could not be read"))
    }
}
