import Foundation
import Testing

struct ExplainTests {
    private static let article = "浙江省長(zhǎng)興縣2023年新增专利６.5万件。出席朝阳的活动。"

    private func explain(_ arguments: String..., input: String = article) throws -> Command.Result {
        try Command.run(["explain"] + arguments, input: Data(input.utf8))
    }

    @Test func onePlace() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.article, "a.txt").path
        let result = try explain(file + ":16")
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output.hasPrefix("a.txt\n“.” 16–17, in the source 23–24\n"))
        #expect(result.output.contains("quantity “6.5万件” 15–20 by figure.unit"))
        #expect(result.output.contains("figure of f1"))
        #expect(result.output.contains("“新增专利” 11–15"))
        #expect(!result.output.contains("朝阳"))
        #expect(try explain(file + ":23", "--source").output == result.output)
        #expect(try explain("-", "--offset", "16").output == result.output.replacing("a.txt", with: "-"))
    }

    @Test func whatNormalizationRemoved() throws {
        let result = try explain("-", "--offset", "5", "--source")
        #expect(result.output.contains("source 5–6: removed at 4 by normalization"))
    }

    @Test func theWholeArticleWithWhatWasRefused() throws {
        let result = try explain("-")
        #expect(result.output.contains("sentence 1, "))
        #expect(result.output.contains("region “朝阳” 23–25 refused by region.no_licence"))
        #expect(result.output.contains("region “浙江” 0–2 refused by region.other_name"))
    }

    @Test func whyAFigureIsInNoFact() throws {
        let article = "计划新增专利６.5万件。"
        let text = try explain("-", "--offset", "6", input: article)
        #expect(text.output.contains("in no fact, refused by fact.plan: "))
        let json = try explain("-", "--offset", "6", "--format", "json", input: article)
        let unused = try #require(try RecordJSON(json.output).object["unused"] as? [[String: Any]])
        #expect(unused.map { $0["entity"] as? String } == ["e1"])
        #expect(unused.map { $0["refusal"] as? String } == ["fact.plan"])
        #expect(try explain("-", "--offset", "0", input: article).output.contains("in no fact") == false)
    }

    @Test func asJSON() throws {
        let object = try RecordJSON(try explain("-", "--offset", "24", "--format", "json").output).object
        #expect(object["schema"] as? String == "tiqu.explanation/1")
        let rejected = try #require(object["rejected"] as? [[String: Any]])
        #expect(rejected.map { $0["refusal"] as? String } == ["region.no_licence"])
        #expect((object["place"] as? [String: Any])?["text"] as? String == "阳")
        #expect((object["sentences"] as? [[String: Any]])?.map { $0["index"] as? Int } == [1])
    }

    @Test func articlesOfJSONLinesByTheirIds() throws {
        let folder = try TemporaryFolder()
        let lines = [#"{"id":"n1","text":"增长1%。"}"#, #"{"id":"n1:3","text":"增长2%。"}"#, #"{"id":"n2","text":"增长3%。"}"#]
        let file = try folder.write(lines.joined(separator: "\n"), "dump.jsonl").path
        #expect(try explain("--jsonl", file, "n2:2").output.hasPrefix("n2\n“3” 2–3"))
        #expect(try explain("--jsonl", file, "n1:2").output.hasPrefix("n1\n“1” 2–3"))
        #expect(try explain("--jsonl", file, "n1:3").output.hasPrefix("n1:3\n\nsentence 0"))
        let missing = try explain("--jsonl", file, "n9:1")
        #expect(missing.status == 3)
        #expect(missing.errors == "tiqu: \(file): no article with the id \"n9\"\n")
    }

    @Test func placesThatAreNone() throws {
        let result = try explain("-", "--offset", "999")
        #expect(result.status == 2)
        #expect(result.errors == "tiqu: -: no character 999: the clean text has 29, counted from 0\n")
        #expect(try explain("-", "--source").status == 2)
        #expect(try explain("nowhere.txt:3").status == 3)
    }
}
