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

    @Test(arguments: [
        ("五.六斤", "5.6", []), ("五.六斤", "5", ["V301"]), ("五.六斤", "56", ["V301"]),
        ("卅斤", "30", []), ("卅斤", "3", ["V301"]), ("四万二〇六〇斤", "42060", []), ("四万二〇六〇斤", "4206", ["V301"]),
    ])
    func valuesOfChineseDigitsAreRead(_ words: String, _ value: String, _ codes: [String]) {
        #expect(Record("共收\(words)。", [.quantity(words, value, "斤")]).codes == codes)
    }

    /// Bare numbers have the unit that the last of their list carries, however long the list is.
    @Test(arguments: [("元", []), ("吨", ["V302"])] as [(String, [String])])
    func listsShareTheirUnit(_ unit: String, _ codes: [String]) {
        let list = (0..<12).map { String(4980 - 310 * $0) }.joined(separator: "、")
        #expect(Record("票价为\(list)元。", [.quantity("4980", "4980", unit)]).codes == codes)
    }

    @Test(
        arguments: [
            ("只剩三分之一弱", "nearly", []), ("住了三年光景", "about", []), ("排队不止三年", "over", []), ("不宜短于三年", "at_least", []),
            ("不应超过三年", "at_most", []), ("不宜短于三年", "at_most", ["V303"]), ("在“三年”上下功夫", nil, []),
            ("有三年上下", nil, ["V304"]), ("住了三年", "nearly", ["V303"]),
        ] as [(String, String?, [String])])
    func modifiersAreSaid(_ text: String, _ modifier: String?, _ codes: [String]) {
        let entity =
            text.contains("分之")
            ? Record.Entity(
                type: "quantity", words: "三分之一",
                keys:
                    #""numerator":1,"denominator":3,"value":null,"unit":null,"unit_code":null,"modifier":"\#(modifier ?? "")","per":null,"noun":null"#
            ) : Record.Entity.quantity("三年", "3", "年", modifier: modifier)
        #expect(Record("\(text)。", [entity]).codes == codes)
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
        ("2024年4", "2024-04", ["V313"]), ("元月6日", "--01-06", []), ("今天傍晚7时许", "2024-04-19", []),
        ("3日午夜12时", "---03", []), ("前年度", "2022", []), ("去年全年度", "2023", []), ("5月2日北京时间8时", "--05-02", []),
        ("5月2日北京时间8时", "--05-03", ["V311"]), ("7/2到7/9", "2024-07-02/2024-07-09", []), ("来年度", "2025", ["V313"]),
    ])
    func datesAreWhole(_ words: String, _ value: String, _ codes: [String]) {
        let text = words.hasSuffix("4") ? "在\(words)月。" : words.hasPrefix("0") ? "在2\(words)。" : "在\(words)。"
        #expect(Record(text, [.date(words, value)]).codes == codes)
    }

    @Test(
        arguments: [
            ("4月2日", "--04-02", "2024-04-02", []), ("4月2日", "--04-02", "2019-04-02", ["V314"]),
            ("今年", "2024", "2024", []), ("去年", "2024", "2024", ["V314"]),
        ] as [(String, String, String, [String])])
    func resolutionsAreNearTheArticle(_ words: String, _ value: String, _ resolved: String, _ codes: [String]) {
        #expect(Record("在\(words)。", [.date(words, value, resolved: resolved)]).codes == codes)
    }

    /// A day is of the year that the text has just named.
    @Test(arguments: [("1998", []), ("1997", ["V314"])] as [(String, [String])])
    func daysAreOfTheYearNamedBefore(_ year: String, _ codes: [String]) {
        let record = Record(
            "1998年动工，到6月3日停下。",
            [.date("1998年", "1998"), .date("6月3日", "--06-03", resolved: "\(year)-06-03")])
        #expect(record.codes == codes)
    }

    @Test func daysMayBeCountedBack() {
        let record = Record("五年前的4月2日，大桥通车。", [.date("4月2日", "--04-02", resolved: "2019-04-02")])
        #expect(record.codes == [])
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
        #expect(codes("票价澳币5元。", "AUD") == [])
        #expect(codes("票价韩币5元。", "KRW") == [])
        #expect(codes("票价5元。", "KRW") == ["V305"])
        #expect(codes("增加5元。", "CAD") == ["V305"])
    }

    @Test(arguments: [
        ("MW", "MW", []), ("MW", "kW", ["V305"]), ("伏特", "V", []), ("加币", "CAD", []), ("加币", "USD", ["V305"]),
        ("瑞士法郎", "CHF", []), ("吨标煤", "t", []),
    ])
    func unitCodes(_ unit: String, _ code: String, _ codes: [String]) {
        let json = Record("达5\(unit)。", [.quantity("5\(unit)", "5", unit)]).json
            .replacing(#""unit_code":null"#, with: #""unit_code":"\#(code)""#)
        #expect(findings(in: json, source: nil).map(\.code) == codes)
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
