import Testing
import Validation

/// Where the words of an entity begin and end, and what must stand beside them.
@Suite struct WordingTests {
    private typealias Record = SketchedRecord

    @Test(arguments: [
        ("6.5万件", "65000", []), (".5万件", "65000", ["V308"]), ("6.5", "6.5", ["V308", "V302"]),
        ("5万件", "50000", ["V308"]),
    ])
    func figuresAreWhole(_ words: String, _ value: String, _ codes: [String]) {
        #expect(Record("产量6.5万件。", [.quantity(words, value, "件")]).codes.sorted() == codes.sorted())
    }

    @Test(arguments: [
        ("12·5%", "12.5"), ("廿四%", "24"), ("44万55%", "440055"), ("3.2", "3.2"),
    ])
    func unusualFiguresAreRead(_ words: String, _ value: String) {
        #expect(Record("为\(words)和6.7%。", [.percentage(words, value), .percentage("6.7%", "6.7")]).codes == [])
    }

    @Test(arguments: [("3分40秒14", "220.14", "秒"), ("新台币700万", "7000000", "新台币"), ("4万5", "45000", "")])
    func unusualQuantitiesAreRead(_ words: String, _ value: String, _ unit: String) {
        let entity = Record.Entity.quantity(words, value, unit)
        let json = Record("成绩\(words)，好。", [entity]).json.replacing(#""unit":"""#, with: #""unit":null"#)
        #expect(findings(in: json, source: nil) == [])
    }

    @Test(arguments: [(#""noun":"方面""#, []), (#""noun":"领域""#, ["V309"])])
    func nounsStandBesideTheirFigure(_ noun: String, _ codes: [String]) {
        let json = Record("在八个方面合作。", [.quantity("八个", "8", "个")]).json
            .replacing(#""per":null,"noun":null"#, with: #""per":null,\#(noun)"#)
        #expect(findings(in: json, source: nil).map(\.code) == codes)
    }

    @Test(arguments: [("100", "户", []), ("100", "亩", ["V309"]), ("37", "户", ["V309"])])
    func whatIsCountedByIsSaid(_ value: String, _ unit: String, _ codes: [String]) {
        let json = Record("每百户有商标124件。", [.quantity("124件", "124", "件")]).json
            .replacing(#""per":null"#, with: #""per":{"value":\#(value),"unit":"\#(unit)"}"#)
        #expect(findings(in: json, source: nil).map(\.code) == codes)
    }

    @Test(arguments: [
        ("去年同期", "2023", []), ("19日上午9时", "---19", []), ("19日上午9时", "---18", ["V311"]), ("024年", "2024", ["V313"]),
        ("2024年4", "2024-04", ["V313"]), ("元月6日", "--01-06", []),
    ])
    func datesAreWhole(_ words: String, _ value: String, _ codes: [String]) {
        let text = words.hasSuffix("4") ? "在\(words)月。" : words.hasPrefix("0") ? "在2\(words)。" : "在\(words)。"
        #expect(Record(text, [.date(words, value)]).codes == codes)
    }

    @Test(arguments: [
        ("4月2日", "--04-02", "2024-04-02", []), ("4月2日", "--04-02", "2019-04-02", ["V314"]),
        ("今年", "2024", "2024", []), ("去年", "2024", "2024", ["V314"]),
    ])
    func resolutionsAreNearTheArticle(_ words: String, _ value: String, _ resolved: String, _ codes: [String]) {
        #expect(Record("在\(words)。", [.date(words, value, resolved: resolved)]).codes == codes)
    }

    @Test(arguments: [("商务部", []), ("财政部", ["V323"])])
    func issuersAreNamed(_ issuer: String, _ codes: [String]) {
        #expect(Record("商务部发布《河湖条例》。", [.document("河湖条例", issuer: issuer)]).codes == codes)
    }

    @Test(arguments: [("330000", []), ("430000", ["V336"])])
    func anaphoraStandForWhatWasNamed(_ member: String, _ codes: [String]) {
        let json = Record(
            "浙江省说，该省很好。",
            [.region("浙江省", "330000", "浙江省", form: "full"), .anaphor("该省", [member])]
        ).json.replacing(#""level":"group""#, with: #""level":"province""#)
        #expect(findings(in: json, source: nil).map(\.code) == codes)
    }

    @Test func unitCodesOfYuan() {
        func codes(_ text: String, _ code: String) -> [String] {
            let json = Record(text, [.quantity("5元", "5", "元")]).json
                .replacing(#""unit_code":null"#, with: #""unit_code":"\#(code)""#)
            return findings(in: json, source: nil).map(\.code)
        }
        #expect(codes("价格5元。", "CNY") == [])
        #expect(codes("价格5元。", "USD") == ["V305"])
        #expect(codes("台北价格5元。", "TWD") == [])
    }

    @Test func aSentenceEndsWithItsLine() {
        let text = "第一行\\n第二行"
        #expect(findings(in: TinyRecord(text: text, count: 7).json, source: nil).map(\.code) == ["V111"])
        #expect(findings(in: TinyRecord(text: "见《\\n河湖条例\\n》", count: 9).json, source: nil) == [])
    }

    @Test func theScriptIsTheSources() {
        #expect(
            findings(in: SampleRecord.changing(#""script":"hant""#, to: #""script":"hans""#)).map(\.code) == ["V213"])
        #expect(
            findings(in: SampleRecord.changing(#""script":"hant""#, to: #""script":"none""#)).map(\.code) == ["V213"])
    }
}
