import Segmentation
import Testing
import TextModel

@testable import Extraction

struct LexiconsTests {
    private func remarks(_ texts: String...) throws -> [String] {
        let files = texts.enumerated().map { LexiconFile(name: "\($0 + 1).tsv", bytes: Array($1.utf8)) }
        do {
            _ = try Lexicons(files)
            return []
        } catch let error as LexiconError {
            return error.remarks.map(\.description)
        }
    }

    private func entities(_ text: String, _ lexicon: String, published: CalendarDate? = nil) throws -> [String] {
        let lexicons = try Lexicons([LexiconFile(name: "a.tsv", bytes: Array(lexicon.utf8))])
        return entities(text, lexicons)
    }

    private func entities(_ text: String, _ lexicons: Lexicons) -> [String] {
        let text = NormalizedText.plain(text)
        let input = lexicons.input(text, sentences: SentenceSegmenter().sentences(in: text), published: nil)
        return EntityExtraction(lexicons: lexicons).entities(in: input).map {
            "\($0.kind.name) \(String(decoding: text.utf8[$0.range.utf8], as: UTF8.self))"
        }
    }

    // MARK: - What they add

    @Test func regions() throws {
        let lexicon = "region\t云栖县\t330490\tcounty\t330400\t云栖\tfree\nregion\t远望市\t338800\tprefecture\n"
        #expect(try entities("嘉兴市云栖县与云栖", lexicon) == ["region 嘉兴市", "region 云栖县", "region 云栖"])
        #expect(entities("嘉兴市云栖县与云栖", .embedded) == ["region 嘉兴市"])
        let lexicons = try Lexicons([LexiconFile(name: "a", bytes: Array(lexicon.utf8))])
        let tables = try #require(lexicons.regions)
        try withExtendedLifetime(tables) {
            let gazetteer = tables.gazetteer
            let county = try #require(gazetteer.index(of: 330490))
            #expect(gazetteer.codeText(gazetteer[county].parent) == "330400")
            #expect(gazetteer.codeText(gazetteer.province(of: county)) == "330000")
            let city = try #require(gazetteer.index(of: 338800))
            #expect(gazetteer.codeText(gazetteer[city].parent) == "330000")
        }
    }

    @Test func everyEmbeddedDivisionStaysWhatItIs() throws {
        let file = LexiconFile(name: "a", bytes: Array("region\t云栖县\t330490\tcounty".utf8))
        let tables = try #require(try Lexicons([file]).regions)
        try withExtendedLifetime(tables) {
            let (added, own) = (tables.gazetteer, RegionTables.shared.gazetteer)
            #expect(added.divisions.count == own.divisions.count + 1)
            for index in own.divisions.indices.map(Gazetteer.Index.init) {
                let other = try #require(added.index(of: own[index].code))
                #expect(added.name(other).elementsEqual(own.name(index)))
            }
        }
    }

    @Test func aRegionThatIssues() throws {
        let lexicon = "region\t云栖县\t330490\tcounty"
        let lexicons = try Lexicons([LexiconFile(name: "a", bytes: Array(lexicon.utf8))])
        let text = NormalizedText.plain("云栖县印发《防汛办法》。")
        var found: [Entity] = []
        DocumentExtractor(lexicons: lexicons).extract(from: ExtractionInput(text: text, sentences: []), into: &found)
        #expect(found.map { ($0.value as? Document)?.issuer } == ["云栖县"])
    }

    @Test func units() throws {
        let lexicon = "unit\t云票\t-\tcount\nunit\tkZ\tkZ\tenergy\n"
        #expect(try entities("发放5云票、三万云票，用去3.5kZ", lexicon) == ["quantity 5云票", "quantity 三万云票", "quantity 3.5kZ"])
        // 亿 needs no unit, 三万 and 3.5 do
        #expect(entities("发放5云票，用去3.5kZ", .embedded).isEmpty)
    }

    @Test func anAddedUnitTakesThePlaceOfAnEmbeddedOne() throws {
        let file = LexiconFile(name: "a", bytes: Array("unit\t元\tTWD\tmoney".utf8))
        let lexicons = try Lexicons([file])
        #expect(lexicons.notes.map(\.description) == ["a:1:6: takes the place of Tiqu's own unit 元"])
        let text = NormalizedText.plain("收入5元，支出3元2角")
        var found: [Entity] = []
        FigureExtractor(lexicons: lexicons).extract(from: ExtractionInput(text: text, sentences: []), into: &found)
        let quantities = found.compactMap { $0.value as? Quantity }
        #expect(quantities.map(\.unitCode) == ["TWD", "TWD"])
        #expect(quantities.map { $0.amount.value?.description } == ["5", "3.2"])
    }

    @Test func documentKinds() throws {
        let lexicon = "document\t行动纲要\t规划\ndocument\t白皮\n"
        let lexicons = try Lexicons([LexiconFile(name: "a", bytes: Array(lexicon.utf8))])
        let text = NormalizedText.plain("《绿色行动纲要》《能源白皮》《防汛办法》")
        var found: [Entity] = []
        DocumentExtractor(lexicons: lexicons).extract(from: ExtractionInput(text: text, sentences: []), into: &found)
        #expect(found.map { ($0.value as? Document)?.kind } == ["规划", "白皮", "办法"])
    }

    @Test func exceptionsLetNothingBeFoundInThem() throws {
        let lexicon = "exception\t浙江村\nexception\t长沙饭\nexception\t甲《乙》丙\n"
        #expect(
            try entities("浙江村离长沙饭三公里，见《浙江村志》与甲《乙》丙《丁》。", lexicon) == [
                "quantity 三公里", "document 《浙江村志》", "document 《丁》",
            ])
    }

    /// The region in an exception is not what an anaphor stands for either.
    @Test func nothingIsResolvedByWhatAnExceptionHides() throws {
        #expect(entities("浙江省大厦落成，全省同庆", .embedded).contains("region 全省"))
        #expect(try entities("浙江省大厦落成，全省同庆", "exception\t浙江省大厦").isEmpty)
    }

    @Test func exceptionsAreExplained() throws {
        let lexicons = try Lexicons([LexiconFile(name: "a", bytes: Array("exception\t浙江省大厦".utf8))])
        let text = NormalizedText.plain("浙江省大厦")
        let input = lexicons.input(text, sentences: [], published: nil)
        let rejections = EntityExtraction(lexicons: lexicons).rejections(in: input)
        #expect(rejections.contains { $0.refusal == "lexicon.exception" && $0.kind == .region })
    }

    // MARK: - What is wrong with them

    @Test(arguments: [
        ("river\t长江", "1.tsv:1:1: no kind 'river'; there are region, unit, document, exception, stop"),
        ("unit", "1.tsv:1:5: the surface of a unit is missing"),
        ("unit\t", "1.tsv:1:6: the surface of a unit is missing"),
        ("stop\t甲\t乙", "1.tsv:1:8: one cell too many: a stop has phrase"),
        ("unit\t万票", "1.tsv:1:6: a unit cannot begin with '万', which belongs to the number before it"),
        (
            "unit\t票\t\tweight",
            "1.tsv:1:9: no dimension 'weight'; there are length, area, volume, mass, time, age, speed, energy, power, "
                + "electric, pressure, temperature, angle, frequency, data, chemistry, money, ratio, people, transport, "
                + "count, noun, place"
        ),
        ("unit\t币\t¥\tmoney", "1.tsv:1:8: '¥' is no code of UCUM or ISO 4217"),
        ("unit\t币\tcny\tmoney", "1.tsv:1:8: 'cny' is no code of ISO 4217"),
        ("region\t云栖县\t33048\tcounty", "1.tsv:1:12: '33048' is no code of six digits"),
        ("region\t云栖县\t330490\ttown", "1.tsv:1:19: no level 'town'; there are province, prefecture, county"),
        ("region\t云栖县\t330490\tprefecture", "1.tsv:1:19: 330490 is the code of a county"),
        ("region\t云栖县\t330490\tcounty\t320000", "1.tsv:1:26: 330490 lies in 330400 or 330000, not in '320000'"),
        ("region\t云栖县\t990482\tcounty", "1.tsv:1:25: no division has the code 990000"),
        ("region\t云A县\t330490\tcounty", "1.tsv:1:9: 'A' in the name of a region, which has Han characters only"),
        ("region\t云栖县\t330421\tcounty", "1.tsv:1:12: 330421 is the code of 嘉善县"),
        ("region\t云栖县\t330490\tcounty\t\t云栖\tloose", "1.tsv:1:30: no standing 'loose'; there are free, tied, rare"),
        ("document\tWhitepaper", "1.tsv:1:10: 'W' in the end of a title, which has Han characters only"),
        ("unit\t票\nunit\t票\tX", "1.tsv:2:6: the unit '票' stands in 1.tsv:1, and otherwise"),
        ("unit\t云票\nexception\t云票", "1.tsv:2:11: '云票' is a unit in 1.tsv:1"),
        ("stop\t甲\u{1}", "1.tsv:1:7: a control character"),
    ])
    func faults(text: String, expected: String) throws {
        #expect(try remarks(text) == [expected])
    }

    @Test func everyFaultIsReported() throws {
        let reported = try remarks("# c\n\nunit\nstop\t好\r\nriver\t长江", "unit\t百\nregion\t云\t1\tcounty")
        #expect(
            reported.map { $0.split(separator: " ")[0] }
                == ["1.tsv:3:5:", "1.tsv:5:1:", "2.tsv:1:6:", "2.tsv:2:8:", "2.tsv:2:10:"])
    }

    @Test func bytesThatAreNoText() throws {
        let file = LexiconFile(name: "a", bytes: Array("stop\t甲\nstop\t乙".utf8) + [0xFF])
        #expect(throws: LexiconError.self) { try Lexicons([file]) }
        do { _ = try Lexicons([file]) } catch let error as LexiconError {
            #expect(error.description == "a:2:7: this is not UTF-8")
        }
    }

    @Test func whatSaysNothing() throws {
        #expect(try remarks("\u{FEFF}kind\tword\n#\n \t \nunit\t云票\t\t\t\t\nunit\t云票\r\n").isEmpty)
        #expect(try Lexicons([LexiconFile(name: "a", bytes: Array("# none".utf8))]).additions == nil)
    }

    @Test func additionsAreTheSameInWhateverOrder() throws {
        let first = try Lexicons([LexiconFile(name: "a", bytes: Array("unit\t云票\nstop\t甲\n".utf8))])
        let second = try Lexicons([
            LexiconFile(name: "b", bytes: Array("# more\nstop\t甲".utf8)),
            LexiconFile(name: "c", bytes: Array("unit\t云票\t-\tcount".utf8)),
        ])
        #expect(first.additions != nil && first.additions == second.additions)
    }

    /// Linear: a text of nothing but exceptions.
    @Test func manyExceptions() throws {
        let text = String(repeating: "浙江村第三里", count: 20_000)
        #expect(try entities(text, "exception\t浙江村").count < 20_001)
    }
}
