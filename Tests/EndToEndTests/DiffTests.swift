import Foundation
import Testing

/// `tiqu diff` as a user runs it.
struct DiffTests {
    /// Two folders: of the same two records, and with one of them changed, one gone, one new.
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["a", "b", "c"] { try folder.write("2023年，浙江省新增专利6.5万件。", "news/\(name).txt") }
        _ = try Command.run(
            "extract", folder.path + "/news", "--out", folder.path + "/old", "--quiet", "--no-generator")
        let records = try ["a", "b", "c"].map {
            try String(contentsOf: folder.url.appending(path: "old/\($0).json"), encoding: .utf8)
        }
        try folder.write(records[0].replacingOccurrences(of: #""value": 65000"#, with: #""value": 6500"#), "new/a.json")
        try folder.write(records[1], "new/b.json")
        try folder.write(records[2].replacingOccurrences(of: #""c.txt""#, with: #""d.txt""#), "new/d.json")
        return folder
    }

    private func diff(_ folder: TemporaryFolder, _ options: String...) throws -> Command.Result {
        try Command.run(["diff", folder.path + "/old", folder.path + "/new"] + options, input: Data())
    }

    @Test func theSummaryComesFirst() throws {
        let result = try diff(try folder())
        #expect(result.status == 1)
        #expect(
            result.outputLines.prefix(3) == [
                "4 articles: 1 the same, 1 changed, 1 only new, 1 only old", "only new: d.txt", "only old: c.txt",
            ])
        #expect(
            result.output.contains(
                "── figure.unit ──\n~ changed a.txt:13  quantity  2023年，浙江省新增专利⟦6.5万件⟧。\n      value 65000 → 6500\n"))
    }

    @Test func theSameIsClean() throws {
        let folder = try folder()
        let result = try Command.run("diff", folder.path + "/old", folder.path + "/old")
        #expect(result.status == 0)
        #expect(result.output == "3 articles, all the same\n")
    }

    @Test func aFolderAndItsRecordsInLinesAreTheSame() throws {
        let folder = try folder()
        let lines = try Command.run("extract", folder.path + "/news", "--format", "jsonl", "--no-generator").output
        try folder.write(lines, "all.jsonl")
        #expect(try Command.run("diff", folder.path + "/old", folder.path + "/all.jsonl").status == 0)
    }

    @Test func programsCanReadIt() throws {
        let json = try RecordJSON(try diff(try folder(), "--format", "json").output).object
        #expect(json["only_new"] as? [String] == ["d.txt"])
        let changes = try #require(json["changes"] as? [[String: Any]])
        #expect(changes.contains { $0["rule"] as? String == "figure.unit" && $0["kind"] as? String == "changed" })
    }

    @Test func nothingIsWrittenUnlessAccepted() throws {
        let folder = try folder()
        let before = try Self.contents(folder, "old")
        _ = try diff(folder)
        #expect(try Self.contents(folder, "old") == before)
        let result = try diff(folder, "--accept")
        #expect(result.status == 0)
        #expect(result.errors == "accepted: 2 files written, 1 deleted\n")
        #expect(try Self.contents(folder, "old") == Self.contents(folder, "new"))
        #expect(try diff(folder).status == 0)
    }

    /// The records; not what `tiqu extract --out` keeps beside them for itself.
    private static func contents(_ folder: TemporaryFolder, _ name: String) throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + name)
            .filter { !$0.hasPrefix(".") }
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.url.appending(path: "\(name)/\($0)"))) })
    }

    @Test func whatCannotBeReadIsNamedAndNothingIsAccepted() throws {
        let folder = try folder()
        try folder.write("{", "new/x.json")
        try folder.write("[]", "new/y.json")
        let before = try Self.contents(folder, "old")
        let result = try diff(folder, "--accept")
        #expect(result.status == 2)
        #expect(
            result.errorLines == [
                "tiqu: \(folder.path)/new/x.json: a key is missing; not compared",
                "tiqu: \(folder.path)/new/y.json: not a JSON object; not compared",
            ])
        #expect(try Self.contents(folder, "old") == before)
        let missing = try Command.run("diff", folder.path + "/old", folder.path + "/none")
        #expect(missing.status == 2)
        #expect(missing.output.isEmpty)
        #expect(missing.errors == "tiqu: \(folder.path)/none: No such file or directory\n")
    }

    @Test func aFolderIsNotAcceptedOverItself() throws {
        let folder = try folder()
        try folder.write(try Data(contentsOf: folder.url.appending(path: "new/a.json")), "old/sub/a2.json")
        let result = try Command.run("diff", folder.path + "/old", folder.path + "/old/sub", "--accept")
        #expect(result.status == 2)
        #expect(FileManager.default.fileExists(atPath: folder.path + "/old/b.json"))
    }

    @Test(arguments: [
        ["diff"], ["diff", "a"], ["diff", "a", "b", "--watch"], ["diff", "-", "b", "--accept"],
        ["diff", "a", "b", "--limit", "-1"],
    ])
    func usage(_ arguments: [String]) throws {
        #expect(try Command.run(arguments, input: Data()).status == 2)
    }

    /// A change of the corpus is shown, with what it does to the scores; then the command ends as it is asked to, and
    /// leaves nothing behind.
    @Test func watching() throws {
        let folder = try folder()
        let gold = #"{"quantities":[{"text":"6.5万件","start":13,"end":18,"value":65000,"unit":"件"}]}"#
        try folder.write(gold, "news/a.json")
        let log = try folder.write("", "log")
        let process = Process()
        process.executableURL = URL(filePath: Command.path)
        process.arguments = ["diff", "--watch", folder.path + "/old", "--corpus", folder.path + "/news"]
        process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.path]) { $1 }
        process.standardOutput = try FileHandle(forWritingTo: log)
        try process.run()
        try Self.wait(for: "3 articles, all the same", in: log)
        try folder.write("2023年，浙江省新增专利6.6万件。", "news/b.txt")
        try folder.write(gold.replacingOccurrences(of: "65000", with: "66000"), "news/a.json")
        try Self.wait(for: "value 65000 → 66000", in: log)
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let text = try String(contentsOf: log, encoding: .utf8)
        #expect(text.contains("changed; shown "))
        #expect(text.contains("quantities: f1 1.0000 → 0.0000\n"))
        #expect(!folder.files.contains { $0.hasPrefix("tiqu-watch") })
    }

    private static func wait(for words: String, in log: URL) throws {
        for _ in 0..<600 {
            if try String(contentsOf: log, encoding: .utf8).contains(words) { return }
            usleep(100_000)
        }
        Issue.record("\(words) was not shown; the log is \(try String(contentsOf: log, encoding: .utf8))")
    }
}
