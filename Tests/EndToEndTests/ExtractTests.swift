import Foundation
import Testing

struct ExtractTests {
    private static let article = "2023年，浙江省新增专利6.5万件，同比增长5.7%。印发《浙江省专利条例》。"

    @Test func oneArticleFromStandardInput() throws {
        let result = try Command.run("extract", input: Self.article)
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        let record = try RecordJSON(result.output)
        #expect(record.id == "-")
        #expect(record.entities("quantity").first?["value"] as? Int == 65000)
        #expect(record.entities("percentage").first?["value"] as? Double == 5.7)
        #expect(record.entities("document").first?["title"] as? String == "浙江省专利条例")
        #expect(record.entities("region").first?["code"] as? String == "330000")
    }

    @Test func jsonLinesKeepTheirOrderAndTheirIds() throws {
        let lines = (0..<50).map {
            #"{"id":"n\#($0)","text":"第\#($0)篇：增长\#($0 + 1)%。","title":"题","published":"2024-04-19"}"#
        }
        let result = try Command.run("extract", "--jsonl", input: lines.joined(separator: "\n"))
        #expect(result.status == 0)
        let records = try result.outputLines.map { try RecordJSON($0) }
        #expect(records.map(\.id) == (0..<50).map { "n\($0)" })
        #expect(records[7].object["published"] as? String == "2024-04-19")
        #expect(records[7].entities("percentage").first?["value"] as? Int == 8)
    }

    @Test func foldersAreWalkedInSortedOrder() throws {
        let folder = try TemporaryFolder()
        for name in ["b.txt", "a/2.txt", "a/1.txt", "c.json", "README.md", ".hidden.txt", "d/e/f.TXT"] {
            try folder.write(Self.article, "news/" + name)
        }
        let result = try Command.run("extract", folder.path + "/news", "--format", "jsonl")
        #expect(try result.outputLines.map { try RecordJSON($0).id } == ["a/1.txt", "a/2.txt", "b.txt", "d/e/f.TXT"])
    }

    @Test func idsMayBeNumbersOrMissing() throws {
        let lines = [
            "\u{FEFF}{\"id\":6,\"text\":\"甲\"}", #"{"text":"乙"}"#, #"{"id":null,"text":"丙"}"#,
            #"{"id":"2","text":"丁"}"#,
        ]
        let result = try Command.run("extract", "--jsonl", input: lines.joined(separator: "\n"))
        #expect(result.status == 0)
        #expect(try result.outputLines.map { try RecordJSON($0).id } == ["6", "-:2", "-:3", "2"])
    }

    @Test func otherFilesInAFolderAreCounted() throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "README.md", "b/c.json"] { try folder.write(Self.article, name) }
        let result = try Command.run("extract", folder.path, "--format", "jsonl")
        #expect(result.status == 0)
        #expect(result.errors.contains("2 files passed over (README.md, b/c.json); articles in a folder end in"))
        #expect(try Command.run("extract", folder.path, "--quiet").errors.isEmpty)
    }

    @Test func oneFileForEachArticle() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, "news/a.txt")
        try folder.write(Self.article, "news/a.text")
        try folder.write(Self.article, "news/deep/b.txt")
        let out = try TemporaryFolder()
        let result = try Command.run("extract", folder.path + "/news", "--out", out.path)
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(out.files == ["a.json", "a.txt.json", "deep/b.json"])
        #expect(try RecordJSON(contentsOf: out.url.appending(path: "a.txt.json")).id == "a.txt")
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        let first = try Command.run("extract", "corpus", "--format", "jsonl", in: Command.root)
        let second = try Command.run("extract", "corpus", "--format", "jsonl", in: Command.root)
        #expect(first.output == second.output)
        #expect(!first.output.isEmpty)
    }

    @Test func typesNarrowWhatIsWritten() throws {
        let result = try Command.run("extract", "--types", "percentage,document", input: Self.article)
        #expect(
            Set(try RecordJSON(result.output).entities.map { $0["type"] as? String }) == ["percentage", "document"])
    }

    @Test(arguments: ["codepoint", "utf8", "utf16"])
    func offsetsCountWhatIsAskedFor(unit: String) throws {
        let source = "🙂長(zhǎng)江增長２．５％。"
        let record = try RecordJSON(try Command.run("extract", "--offset-unit", unit, input: source).output)
        let entity = try #require(record.entities("percentage").first)
        let text = try #require(record.text)
        let (start, end) = (try #require(entity["start"] as? Int), try #require(entity["end"] as? Int))
        let (sourceStart, sourceEnd) = (entity["source_start"] as? Int ?? 0, entity["source_end"] as? Int ?? 0)
        #expect(slice(text, start, end, unit) == "2.5%")
        #expect(slice(source, sourceStart, sourceEnd, unit) == "２．５％")
    }

    private func slice(_ text: String, _ start: Int, _ end: Int, _ unit: String) -> String {
        switch unit {
        case "utf8": String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
        case "utf16": String(decoding: Array(text.utf16)[start..<end], as: UTF16.self)
        default: String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
        }
    }

    @Test func everySubcommandShowsAnExample() throws {
        for command in ["extract", "normalize", "validate", "table", "explain"] {
            let help = try Command.run(command, "--help")
            #expect(help.status == 0)
            #expect(help.output.contains("tiqu \(command) "), "\(command) shows no example")
        }
        #expect(try Command.run("--version").output.hasPrefix("tiqu "))
    }
}
