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

    /// F1 that each kind must reach, a little below what it reaches today: a rule that loses more fails.
    private static let thresholds: [(ScoredKind, Double)] = [
        (.sentences, 0.98), (.regions, 0.99), (.documents, 0.99), (.quantities, 0.99), (.percentages, 0.99),
        (.ordinals, 0.99), (.dates, 0.99), (.factsCore, 0.89), (.factsFull, 0.79), (.enumerations, 0.98),
    ]

    @Test func agreesWithTheGoldLabels() throws {
        var evaluator = Evaluator()
        let pipeline = Pipeline()
        for (id, text, gold) in try Self.articles() {
            let label = try #require(JSONSerialization.jsonObject(with: Data(gold)) as? [String: Any])
            let published = (label["published"] as? String).flatMap { CalendarDate($0) }
            let record = try pipeline.record(of: Article(id: id, bytes: text, published: published))
            try evaluator.add(gold: gold, text: text, record: pipeline.json(of: record))
        }
        for (kind, threshold) in Self.thresholds {
            let f1 = try #require(evaluator.scores.tally(kind)).f1
            let wrong = evaluator.disagreements.filter { $0.task == kind }.map { "\($0.article) \($0.kind) \($0.item)" }
            #expect(f1 >= threshold, "\(kind.rawValue): \(f1)\n\(wrong.joined(separator: "\n"))")
        }
    }

    @Test func everyRecordIsValid() throws {
        let pipeline = Pipeline()
        for (id, text, _) in try Self.articles() {
            let record = try pipeline.json(of: pipeline.record(of: Article(id: id, bytes: text)))
            #expect(Validator().validate(record: record, name: id, source: text).isEmpty)
        }
    }

    /// `out/` is what extraction gives; `make snapshot` renews it.
    @Test func theSnapshotIsCurrent() throws {
        let out = try TemporaryFolder()
        let result = try Command.run(
            "extract", "corpus", "--out", out.path, "--no-generator", "--quiet", in: Command.root)
        #expect(result.status == 0)
        let committed = Command.root.appending(path: "out")
        #expect(try FileManager.default.contentsOfDirectory(atPath: committed.path).sorted() == out.files)
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

    @Test func checksAreListed() throws {
        let lines = try Command.run("validate", "--list-checks").outputLines
        #expect(lines.count == Validator.checks.count)
        #expect(lines.allSatisfy { $0.split(separator: "\t").count == 3 })
    }
}
