import Foundation
import Testing

/// Runs over many articles: the same records at any number of workers, and folders that can be gone on with.
struct BatchTests {
    /// JSON Lines with so many articles, long enough for several chunks.
    static func lines(_ count: Int, changing changed: Set<Int> = []) -> String {
        (0..<count).map { number in
            let text = String(repeating: "浙江省第\(number)个县新增专利6.5万件，同比增长\(number % 90).7%。", count: 40)
            return "{\"id\":\"n\(number)\",\"text\":\"\(text)\(changed.contains(number) ? "又" : "")\"}\n"
        }.joined()
    }

    private func extract(_ folder: TemporaryFolder, _ options: String...) throws -> Command.Result {
        try Command.run(["extract", "in.jsonl", "--out", "out"] + options, input: Data(), in: folder.url)
    }

    /// What a run over `lines` writes into a fresh folder.
    private func fresh(_ lines: String, _ options: [String]) throws -> [String: Data] {
        let folder = try TemporaryFolder()
        try folder.write(lines, "in.jsonl")
        _ = try Command.run(
            ["extract", "in.jsonl", "--out", "out", "-q"] + options, input: Data(), in: folder.url)
        return try folder.contents(of: "out")
    }

    @Test func recordsAreTheSameAtAnyNumberOfWorkers() throws {
        let input = Data(Self.lines(600).utf8)
        let alone = try Command.run(["extract", "--jsonl", "--jobs", "1"], input: input)
        let together = try Command.run(["extract", "--jsonl", "--jobs", "8"], input: input)
        #expect(alone.outputLines.count == 600)
        #expect(alone.outputBytes == together.outputBytes)
    }

    @Test(arguments: [[], ["--shard-size", "7"]] as [[String]])
    func aSecondRunWritesOnlyWhatHasChanged(options: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(30), "in.jsonl")
        func run() throws -> Command.Result {
            try Command.run(["extract", "in.jsonl", "--out", "out"] + options, input: Data(), in: folder.url)
        }
        _ = try run()
        let first = try folder.modified("out")
        let again = try run()
        #expect(again.errors.contains("unchanged           30") || again.errors.contains("unchanged            30"))
        #expect(try folder.modified("out") == first)

        try folder.write(Self.lines(32, changing: [8]), "in.jsonl")
        let third = try run()
        #expect(third.status == 0)
        #expect(third.errors.contains("articles") && third.errors.contains("unchanged"))
        #expect(try folder.contents(of: "out") == fresh(Self.lines(32, changing: [8]), options))
        let untouched = try folder.modified("out").filter { first[$0.key] == $0.value }.count
        #expect(untouched == (options.isEmpty ? 29 : 3))
    }

    /// Articles that move to other shards are copied from the old ones.
    @Test func shardsFollowTheInput() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(30), "in.jsonl")
        _ = try extract(folder, "--shard-size", "7", "-q")
        let more = "{\"id\":\"first\",\"text\":\"增长5%。\"}\n" + Self.lines(30)
        try folder.write(more, "in.jsonl")
        let result = try extract(folder, "--shard-size", "7")
        #expect(result.errors.contains(" 30"), "all but one are unchanged: \(result.errors)")
        #expect(try folder.contents(of: "out") == fresh(more, ["--shard-size", "7"]))
    }

    @Test func anOutputThatWasRemovedOrChangedIsMadeAgain() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(5), "in.jsonl")
        _ = try extract(folder, "-q")
        let before = try folder.contents(of: "out")
        try FileManager.default.removeItem(at: folder.url.appending(path: "out/n1.json"))
        try folder.write("spoilt", "out/n2.json")
        _ = try extract(folder, "-q")
        #expect(try folder.contents(of: "out") == before)
    }

    @Test func otherOptionsMakeOtherRecords() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(5), "in.jsonl")
        _ = try extract(folder, "-q")
        _ = try extract(folder, "-q", "--types", "region")
        #expect(try folder.contents(of: "out") == fresh(Self.lines(5), ["--types", "region"]))
    }

    @Test func whatFailedIsTriedAgainWhenAsked() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(3), "in.jsonl")
        try folder.write("in the way", "out/n1.json/x")
        let first = try extract(folder, "-q")
        #expect(first.status == 3)
        #expect(first.errors.contains("n1.json"))
        let log = try String(contentsOf: folder.url.appending(path: "out/.tiqu/errors.jsonl"), encoding: .utf8)
        #expect(log.contains("\"id\":\"n1\""))

        try FileManager.default.removeItem(at: folder.url.appending(path: "out/n1.json"))
        let second = try extract(folder, "-q")
        #expect(second.status == 3)
        #expect(second.errors.contains("--retry-failed tries again"))
        let third = try extract(folder, "-q", "--retry-failed")
        #expect(third.status == 0)
        #expect(folder.files.filter { $0.hasPrefix("out/") } == ["out/n0.json", "out/n1.json", "out/n2.json"])
    }

    @Test func gitDoesNotSeeTheManifest() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(1), "in.jsonl")
        _ = try extract(folder, "-q")
        let ignore = try String(contentsOf: folder.url.appending(path: "out/.tiqu/.gitignore"), encoding: .utf8)
        #expect(ignore == "*\n")
    }

    @Test func progressForMachines() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lines(20), "in.jsonl")
        let result = try extract(folder, "-q", "--progress", "json")
        let last = try #require(result.errorLines.last)
        let object = try #require(JSONSerialization.jsonObject(with: Data(last.utf8)) as? [String: Any])
        #expect(object["articles"] as? Int == 20)
        #expect(object["errors"] as? Int == 0)
        #expect(object["input_bytes"] as? Int == object["input_total"] as? Int)
    }
}

extension TemporaryFolder {
    /// The files below a folder by their names, without what Tiqu keeps for itself.
    func contents(of folder: String) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for file in files where file.hasPrefix(folder + "/") {
            contents[file] = try Data(contentsOf: url.appending(path: file))
        }
        return contents
    }

    /// When each file below a folder was written.
    func modified(_ folder: String) throws -> [String: Date] {
        var dates: [String: Date] = [:]
        for file in files where file.hasPrefix(folder + "/") {
            dates[file] =
                try FileManager.default.attributesOfItem(atPath: url.appending(path: file).path)[.modificationDate]
                as? Date
        }
        return dates
    }
}
