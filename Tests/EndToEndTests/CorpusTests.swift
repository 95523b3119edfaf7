import Evaluation
import Foundation
import Testing
import Tiqu
import Validation

/// The corpus through the whole pipeline: against its gold labels, and against the validator.
struct CorpusTests {
    private static let folder = Command.root.appending(path: "corpus")

    private static func articles() throws -> [(id: String, text: [UInt8], gold: [UInt8])] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
        return try names.sorted().map { name in
            let id = String(name.dropLast(4))
            let gold = try Data(contentsOf: folder.appending(path: id + ".json"))
            return (id, Array(try Data(contentsOf: folder.appending(path: name))), Array(gold))
        }
    }

    /// `corpus/thresholds.tsv` says what must be reached, a little below what is reached today: a rule that loses more
    /// fails.
    @Test func agreesWithTheGoldLabels() throws {
        var evaluator = Evaluator()
        let pipeline = Pipeline()
        for (id, text, json) in try Self.articles() {
            let gold = try GoldArticle(json: json, text: text)
            let published = gold.published.flatMap { CalendarDate($0) }
            let record = try pipeline.json(of: pipeline.record(of: Article(id: id, bytes: text, published: published)))
            try evaluator.add(gold, record: ExtractedArticle(json: record))
        }
        let file = try String(contentsOf: Self.folder.appending(path: "thresholds.tsv"), encoding: .utf8)
        for shortfall in try Thresholds(file).shortfalls(of: evaluator.total) {
            let wrong = evaluator.disagreements.filter { .values($0.task) == shortfall.line.subject }
            let list = wrong.map { "\($0.article) \($0.kind) \($0.label ?? "") \($0.found ?? "")" }
            Issue.record("\(shortfall.line.name): \(shortfall.reached)\n\(list.joined(separator: "\n"))")
        }
    }

    /// What the validator rightly says of records of the corpus: each was looked at, and extraction is at fault.
    private static let rightly = [
        // 累计今年前三季 of 合并营收 is taken for the third quarter, which the article speaks of before.
        "tw-panel-quarter-hant.txt V513"
    ]

    @Test func everyRecordIsValid() throws {
        let pipeline = Pipeline()
        for (id, text, _) in try Self.articles() {
            let record = try pipeline.json(of: pipeline.record(of: Article(id: id, bytes: text)))
            let findings = Validator().validate(record: record, name: id, source: text).filter { $0.severity > .info }
            #expect(findings.filter { !Self.rightly.contains("\(id) \($0.code)") } == [])
        }
    }

    /// With the day of publication, which the gold files know, more is resolved and more can be checked.
    @Test func everyDatedRecordIsFreeOfErrors() throws {
        let pipeline = Pipeline()
        for (id, text, json) in try Self.articles() {
            let published = try GoldArticle(json: json, text: text).published.flatMap { CalendarDate($0) }
            let record = try pipeline.json(of: pipeline.record(of: Article(id: id, bytes: text, published: published)))
            let findings = Validator().validate(record: record, name: id, source: text)
            #expect(findings.filter { $0.severity == .error } == [])
        }
    }

    /// `out/` is what extraction gives; `make snapshot` renews it.
    @Test func theSnapshotIsCurrent() throws {
        let out = try TemporaryFolder()
        let result = try Command.run(
            "extract", "corpus", "--out", out.path, "--no-generator", "--quiet", in: Command.root)
        #expect(result.status == 0)
        let committed = Command.root.appending(path: "out")
        let names = try FileManager.default.contentsOfDirectory(atPath: committed.path).filter { !$0.hasPrefix(".") }
        #expect(names.sorted() == out.files)
        for name in out.files {
            let (old, new) = (committed.appending(path: name), out.url.appending(path: name))
            #expect(try Data(contentsOf: old) == Data(contentsOf: new), "\(name): run `make snapshot`, read the diff")
        }
    }
}

struct ValidateTests {
    private static let article = "2023年，该省新增专利6.5万件。"

    /// A record of the article, changed by `edit`, validated by the command.
    private func validate(_ edit: (String) -> String) throws -> Command.Result {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, "news/a.txt")
        _ = try Command.run("extract", folder.path + "/news", "--out", folder.path + "/out", "--quiet")
        let record = try String(contentsOf: folder.url.appending(path: "out/a.json"), encoding: .utf8)
        try folder.write(edit(record), "out/a.json")
        return try Command.run("validate", folder.path + "/out", "--source", folder.path + "/news")
    }

    @Test func aGoodRecordIsClean() throws {
        let result = try validate { $0 }
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(result.errors == "1 record validated, 0 errors, 0 warnings\n")
    }

    @Test(arguments: [
        (#""value": 65000"#, #""value": 6500"#, "V301"), (#""6.5万件""#, #""6.5万""#, "V102"),
        (#""title": null"#, #""heading": null"#, "V005"), (#""schema""#, #"schema"#, "V001"),
    ])
    func aBrokenRecordIsFound(original: String, replacement: String, code: String) throws {
        let result = try validate { $0.replacingOccurrences(of: original, with: replacement) }
        #expect(result.status == 1)
        #expect(result.output.contains(" error \(code)"), "\(result.output)")
    }

    @Test func aChangedSourceIsFound() throws {
        let folder = try TemporaryFolder()
        let article = try folder.write(Self.article, "a.txt")
        let record = try Command.run("extract", article.path, "--format", "jsonl").output
        try folder.write(record, "records.jsonl")
        try folder.write(Self.article + "补充。", "a.txt")
        let result = try Command.run("validate", folder.path + "/records.jsonl", "--source", article.path)
        #expect(result.status == 1)
        #expect(result.output.contains("V205"))
    }

    @Test func aMissingSourceIsNamed() throws {
        let folder = try TemporaryFolder()
        try folder.write(try Command.run("extract", "--format", "jsonl", input: Self.article).output, "r.jsonl")
        let result = try Command.run("validate", folder.path + "/r.jsonl", "--source", folder.path)
        #expect(result.status == 3)
        #expect(result.errors.contains("its source \(folder.path)/- cannot be read: No such file or directory"))
    }

    @Test func aRecordOfStandardInputFindsItsLine() throws {
        let folder = try TemporaryFolder()
        let lines = "{\"text\":\"无关。\"}\n{\"text\":\"\(Self.article)\"}\n"
        try folder.write(lines, "dump.jsonl")
        let records = try Command.run("extract", "--jsonl", "--format", "jsonl", input: lines).output
        #expect(records.contains(#""id":"-:2""#))
        try folder.write(records, "r.jsonl")
        let result = try Command.run("validate", folder.path + "/r.jsonl", "--source", folder.path + "/dump.jsonl")
        #expect(result.status == 0)
        #expect(result.errors == "2 records validated, 0 errors, 0 warnings\n")
    }

    @Test func recordsComeFromStandardInput() throws {
        let folder = try TemporaryFolder()
        let lines = "{\"text\":\"\(Self.article)\"}\n"
        try folder.write(lines, "dump.jsonl")
        let records = try Command.run("extract", "--jsonl", "--format", "jsonl", input: lines).output
        let result = try Command.run("validate", "--source", folder.path + "/dump.jsonl", input: records)
        #expect(result.status == 0)
        #expect(result.errors == "1 record validated, 0 errors, 0 warnings\n")
    }

    /// Articles in a folder may share files, and those of a gold folder are called after their files without the ending.
    @Test func sourcesAreFoundWhereverTheyLie() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, "news/a.txt")
        try folder.write(
            "{\"id\":\"b\",\"text\":\"\(Self.article)\"}\n{\"text\":\"\(Self.article)\"}\n", "news/more/b.jsonl")
        let records = try Command.run("extract", folder.path + "/news", "--format", "jsonl").output
        let gold = try Command.run("extract", "--jsonl", input: "{\"id\":\"a\",\"text\":\"\(Self.article)\"}\n").output
        let result = try Command.run("validate", "--source", folder.path + "/news", input: records + gold)
        #expect(result.status == 0)
        #expect(result.errors == "4 records validated, 0 errors, 0 warnings\n")
    }

    @Test func aSourceThatIsNotThereIsNamed() throws {
        let result = try Command.run("validate", "--source", "/nowhere/at/all", input: "")
        #expect(result.status == 2)
        #expect(result.errors == "tiqu: --source /nowhere/at/all: No such file or directory\n")
    }

    @Test func recordsAreComparedWithEachOther() throws {
        let folder = try TemporaryFolder()
        let lines = ["6.5", "7.5"].map { "{\"id\":\"\($0)\",\"text\":\"2023年，浙江省新增专利\($0)万件。\"}" }
        let records = try Command.run("extract", "--jsonl", "--format", "jsonl", input: lines.joined(separator: "\n"))
            .output
        try folder.write(records, "r.jsonl")
        let path = folder.path + "/r.jsonl"
        #expect(try Command.run("validate", path).output.isEmpty)
        let result = try Command.run("validate", path, "--across", "--fail-on", "warning")
        #expect(result.status == 1)
        #expect(result.output.contains("r.jsonl:2:1:") && result.output.contains("V601"))
    }

    @Test(arguments: ["json", "sarif", "junit", "github"])
    func findingsAreWrittenForTools(format: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("{}", "a.json")
        let result = try Command.run("validate", folder.path + "/a.json", "--format", format, "--quiet")
        #expect(result.status == 1)
        #expect(result.output.contains("V004"))
        if format == "json" || format == "sarif" {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: result.outputBytes) }
        }
    }

    @Test func checksAreListedAsJSON() throws {
        let list = try Command.run("validate", "--list-checks", "--format", "json").outputBytes
        let checks = try #require(JSONSerialization.jsonObject(with: list) as? [[String: String]])
        #expect(checks.compactMap { $0["code"] } == Validator.checks.map(\.code))
        #expect(try Command.run("validate", "--list-checks", "--format", "sarif").status == 2)
    }

    @Test func checksAreListed() throws {
        let lines = try Command.run("validate", "--list-checks").outputLines
        #expect(lines.count == Validator.checks.count)
        #expect(lines.allSatisfy { $0.split(separator: "\t").count == 3 })
    }
}
