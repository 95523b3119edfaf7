import Foundation
import Testing

/// Whatever the articles are packed in, the records are those of the articles.
struct PackedInputTests {
    private static let article = "2023年，浙江省新增专利6.5万件。"

    /// A folder with a text, a page and JSON Lines.
    private func articles() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, "news/a.txt")
        try folder.write("<html><body><p>增长5%。</p></body></html>", "news/deep/b.html")
        try folder.write("{\"id\":\"n1\",\"text\":\"甲\"}\n{\"text\":\"乙\"}\n", "news/lines.jsonl")
        return folder
    }

    private func shell(_ command: String, in folder: TemporaryFolder) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = folder.url
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(command)")
    }

    private func ids(_ arguments: String..., in folder: TemporaryFolder) throws -> [String] {
        let result = try Command.run(["extract", "--format", "jsonl"] + arguments, input: Data(), in: folder.url)
        #expect(result.status == 0, "\(result.errors)")
        return try result.outputLines.map { try RecordJSON($0).id ?? "" }
    }

    @Test func foldersMixTextsPagesAndLines() throws {
        #expect(try ids("news", in: articles()) == ["a.txt", "deep/b.html", "n1", "lines.jsonl:2"])
    }

    @Test func archivesAreReadAsFolders() throws {
        let folder = try articles()
        try shell("cd news && tar cf ../a.tar a.txt deep lines.jsonl && gzip -c ../a.tar > ../a.tar.gz", in: folder)
        try shell("python3 -m zipfile -c a.zip news/a.txt news/deep news/lines.jsonl", in: folder)
        for name in ["a.tar", "a.tar.gz"] {
            #expect(try ids(name, in: folder) == ["a.txt", "deep/b.html", "n1", "lines.jsonl:2"])
        }
        #expect(try Set(ids("a.zip", in: folder)) == ["a.txt", "deep/b.html", "n1", "lines.jsonl:2"])
    }

    @Test func archivesInFoldersKeepTheirNamesApart() throws {
        let folder = try articles()
        try shell("mkdir two && tar czf two/x.tgz news/a.txt && cp two/x.tgz two/y.tgz", in: folder)
        #expect(try ids("two", in: folder) == ["x.tgz/news/a.txt", "y.tgz/news/a.txt"])
    }

    @Test func compressedFilesAreReadAsWhatIsInThem() throws {
        let folder = try articles()
        try shell("gzip -k news/lines.jsonl news/a.txt", in: folder)
        #expect(try ids("news/lines.jsonl.gz", in: folder) == ["n1", "lines.jsonl.gz:2"])
        #expect(try ids("news/a.txt.gz", in: folder) == ["a.txt.gz"])
        let piped = try Command.run(
            ["extract", "--jsonl"], input: try Data(contentsOf: folder.url.appending(path: "news/lines.jsonl.gz")))
        #expect(try piped.outputLines.map { try RecordJSON($0).id } == ["n1", "-:2"])
    }

    @Test func patternsThatTheShellHasLeft() throws {
        #expect(try ids("news/*.jsonl", "news/[a-c].txt", in: articles()) == ["n1", "lines.jsonl:2", "a.txt"])
    }

    @Test func aBrokenArchiveIsOneFault() throws {
        let folder = try articles()
        try shell("cd news && tar czf ../a.tar.gz a.txt && head -c 60 ../a.tar.gz > ../b.tar.gz", in: folder)
        let result = try Command.run("extract", "b.tar.gz", "news/a.txt", "--format", "jsonl", in: folder.url)
        #expect(result.status == 3)
        #expect(result.errors.contains("b.tar.gz: cannot be unpacked"))
        #expect(result.outputLines.count == 1)
    }

    @Test func whatIsTooLongIsNotRead() throws {
        let folder = try TemporaryFolder()
        let long = String(repeating: "长", count: 100_000)
        try folder.write(long, "a.txt")
        try folder.write("{\"id\":\"x\",\"text\":\"\(long)\"}\n{\"id\":\"y\",\"text\":\"甲\"}\n", "b.jsonl")
        let result = try Command.run(
            "extract", "a.txt", "b.jsonl", "--max-bytes", "1000", "--format", "jsonl", in: folder.url)
        #expect(result.status == 3)
        #expect(result.errorLines.count == 2)
        #expect(result.errors.contains("b.jsonl:1: longer than 1000 bytes"))
        #expect(try result.outputLines.map { try RecordJSON($0).id } == ["y"])
    }

    /// Folders that records were written to are no input, whatever lies in them.
    @Test func outputIsNoInput() throws {
        let folder = try articles()
        _ = try Command.run("extract", "news", "--out", "news/records", "--shard-size", "2", "-q", in: folder.url)
        #expect(try ids("news", in: folder).count == 4)
    }
}
