import Testing
import Tiqu

struct PipelineTests {
    private let article = Article(
        id: "a", text: "上海市、江蘇省２０２３年(nián)新增專利6.5萬件，同比增長(zhǎng)5.7%。印發《辦法》。")

    @Test func theSameArticleGivesTheSameBytes() async throws {
        let pipeline = Pipeline()
        let alone = pipeline.json(of: try pipeline.record(of: article))
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<16 {
                group.addTask { [article] in pipeline.json(of: try pipeline.record(of: article)) }
            }
            for try await bytes in group { #expect(bytes == alone) }
        }
    }

    @Test func aRecordNamesWhatMadeIt() throws {
        let record = try Pipeline().record(of: article)
        let json = String(decoding: Pipeline().json(of: record), as: UTF8.self)
        #expect(
            json.contains(
                #""generator":{"name":"tiqu","version":"\#(Generator.version)","ruleset":"\#(Generator.ruleset)"}"#))
        var options = Pipeline.Options()
        options.includesGenerator = false
        #expect(!String(decoding: Pipeline(options: options).json(of: record), as: UTF8.self).contains("generator"))
    }

    @Test func typesNarrowWhatIsWrittenAndNothingElse() throws {
        var options = Pipeline.Options()
        options.types = ["quantity"]
        let all = try Pipeline().record(of: article).article.entities.filter { $0.entity.kind.name == "quantity" }
        let narrowed = try Pipeline(options: options).record(of: article).article.entities
        #expect(!narrowed.isEmpty)
        #expect(narrowed.map(\.entity.range) == all.map(\.entity.range))
    }

    @Test func numbersAreFoundOnRequest() throws {
        var options = Pipeline.Options()
        options.types = ["number"]
        #expect(try !Pipeline(options: options).record(of: article).article.entities.isEmpty)
        #expect(try Pipeline().record(of: article).article.entities.allSatisfy { $0.entity.kind.name != "number" })
    }

    @Test(arguments: [
        ("中新网嘉兴2024年4月19日电 今年出口额达3亿元。", nil, "2024-04-19"),
        ("年度工作报告\n（二〇一二年三月六日）\n今年增长百分之七。", nil, "2012-03-06"),
        ("中新网嘉兴2024年4月19日电 今年出口额达3亿元。", "2024-04-21", "2024-04-21"),
        ("中新网嘉兴4月19日电 今年出口额达3亿元。", nil, nil),
        ("浙江省2024年4月19日新增专利6.5万件。", nil, nil),
    ])
    func theDayOfPublicationIsGivenOrReadFromTheDateline(text: String, given: String?, published: String?) throws {
        let article = Article(id: "a", text: text, published: given.flatMap { CalendarDate($0) })
        #expect(try Pipeline().record(of: article).published == published.flatMap { CalendarDate($0) })
    }

    @Test(arguments: ["", "\n\n", "。", "《", "\u{FFFD}", "a", "1", "🙂"])
    func nothingInItIsASuccess(text: String) throws {
        let record = try Pipeline().record(of: Article(id: "x", text: text))
        #expect(record.article.facts.isEmpty)
    }

    /// The hash covers every table: names are unique, and none is forgotten by being empty.
    @Test func lexiconsAreNamedAndSorted() {
        let names = Generator.lexicons.map(\.name)
        #expect(Set(names).count == names.count)
        for lexicon in Generator.lexicons {
            let keys = lexicon.rows.map { Array($0[0].utf8) }
            #expect(!keys.isEmpty)
            for (a, b) in zip(keys, keys.dropFirst()) {
                #expect(a.lexicographicallyPrecedes(b), "\(lexicon.name): \(String(decoding: b, as: UTF8.self))")
            }
        }
    }
}
