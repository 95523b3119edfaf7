import Foundation
import Testing

struct LexiconTests {
    private static let lexicon = """
        # Ours.
        kind\tcolumns
        region\t云栖县\t330490\tcounty\t330400\t云栖\tfree
        unit\t雲票\tX1\tcount
        document\t行动纲要\t规划
        exception\t浙江村
        stop\t客流量

        """
    private static let article = "云栖县印发《绿色行动纲要》。2023年，云栖发放5云票，住在浙江村。客流量增长5%，出口额增长7%。"

    private func extract(_ arguments: [String], _ text: String = article, in folder: TemporaryFolder) throws
        -> RecordJSON
    {
        let result = try Command.run(
            ["extract", "--format", "jsonl", "--quiet"] + arguments, input: Data(text.utf8), in: folder.url)
        #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
        return try RecordJSON(result.output)
    }

    private func ruleset(_ record: RecordJSON) -> String? {
        (record.object["generator"] as? [String: Any])?["ruleset"] as? String
    }

    private func indicators(_ record: RecordJSON) -> [String] {
        (record.object["facts"] as? [[String: Any]] ?? []).compactMap {
            ($0["indicator"] as? [String: Any])?["text"] as? String
        }
    }

    @Test func everyKindDoesWhatItSays() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lexicon, "a.tsv")
        let plain = try extract([], in: folder)
        let record = try extract(["--lexicon", "a.tsv"], in: folder)
        #expect(plain.entities("region").map { $0["code"] as? String } == ["330000"])
        #expect(record.entities("region").map { $0["code"] as? String } == ["330490", "330490"])
        let unit = try #require(record.entities("quantity").first)
        #expect(unit["unit"] as? String == "云票" && unit["unit_code"] as? String == "X1")
        #expect(record.entities("document").map { $0["kind"] as? String } == ["规划"])
        #expect(record.entities("document").map { $0["issuer"] as? String } == ["云栖县"])
        #expect(record.entities("quantity").count == 1)
        #expect(indicators(plain).contains("客流量") && indicators(plain).contains("出口额"))
        #expect(!indicators(record).contains("客流量") && indicators(record).contains("出口额"))
    }

    @Test func theRulesetIsThatOfTheLexicons() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lexicon, "a.tsv")
        try folder.write("unit\t云票\tX1\tcount\ndocument\t行动纲要\t规划\n", "b.tsv")
        try folder.write(
            "region\t云栖县\t330490\tcounty\t330400\t云栖\tfree\nexception\t浙江村\nstop\t客流量\n# other order\n", "c.tsv")
        let plain = ruleset(try extract([], in: folder))
        let whole = ruleset(try extract(["--lexicon", "a.tsv"], in: folder))
        let parts = ruleset(try extract(["--lexicon", "c.tsv", "--lexicon", "b.tsv"], in: folder))
        #expect(plain != nil && whole != plain && whole == parts)
        #expect(ruleset(try extract(["--lexicon", "b.tsv"], in: folder)) != whole)
    }

    @Test func aFolderIsMadeAnewByOtherLexicons() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lexicon, "a.tsv")
        try folder.write(Self.article, "in/a.txt")
        for arguments in [[], ["--lexicon", "a.tsv"], []] {
            let result = try Command.run(["extract", "in", "--out", "out"] + arguments, input: Data(), in: folder.url)
            #expect(result.status == 0)
            let regions = try RecordJSON(contentsOf: folder.url.appending(path: "out/a.json")).entities("region")
            #expect((regions.first?["code"] as? String == "330490") == !arguments.isEmpty)
        }
    }

    @Test func recordsValidateByTheSameLexiconsOnly() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lexicon, "a.tsv")
        try folder.write(Self.article, "a.txt")
        let record = try Command.run("extract", "a.txt", "--lexicon", "a.tsv", "--quiet", in: folder.url)
        try folder.write(record.outputBytes, "a.json")
        let valid = try Command.run("validate", "a.json", "--source", "a.txt", "--lexicon", "a.tsv", in: folder.url)
        #expect(valid.status == 0 && valid.output.isEmpty, "\(valid.output)")
        let unknown = try Command.run("validate", "a.json", "--source", "a.txt", in: folder.url)
        #expect(unknown.status == 1)
        #expect(unknown.output.contains("330490"))
        let report = try Command.run("report", "a.json", "--html", "a.html", "--lexicon", "a.tsv", in: folder.url)
        #expect(report.status == 0)
    }

    @Test func whatALexiconForbidsIsExplained() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.lexicon, "a.tsv")
        let arguments = ["explain", "-", "--lexicon", "a.tsv"]
        let result = try Command.run(arguments, input: Data(Self.article.utf8), in: folder.url)
        #expect(result.errors == "tiqu: a.tsv:4:6: '雲票' is '云票' in a clean text, and looked for as that\n")
        #expect(result.output.contains("refused by fact.stop_phrase"))
    }

    @Test func faultsAreAllNamedAndNothingIsRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("unit\t万票\nriver\t长江\n", "a.tsv")
        try folder.write("region\t云栖县\t330421\tcounty\n", "b.tsv")
        for command in ["extract", "explain"] {
            let arguments = [command, "-", "--lexicon", "a.tsv", "--lexicon", "b.tsv"]
            let result = try Command.run(arguments, input: Data(Self.article.utf8), in: folder.url)
            #expect(result.status == 2 && result.output.isEmpty)
            #expect(
                result.errorLines.map { $0.split(separator: " ")[1] } == ["a.tsv:1:6:", "a.tsv:2:1:", "b.tsv:1:12:"])
        }
        let missing = try Command.run("extract", "--lexicon", "none.tsv", in: folder.url)
        #expect(missing.status == 2 && missing.errors.hasPrefix("tiqu: none.tsv: "))
        let invalid = try Command.run("validate", "x.json", "--lexicon", "a.tsv", in: folder.url)
        #expect(invalid.status == 2 && invalid.errors == "tiqu: a.tsv:2: no kind 'river'\n")
    }
}
