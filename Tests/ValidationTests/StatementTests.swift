import Testing
import Validation

/// What facts say, against the words around them. Each case differs from a right one in one thing.
@Suite struct StatementTests {
    private typealias Record = SketchedRecord

    /// 产值6亿元,同比增长5%: the change as given.
    private static func change(_ words: String, _ direction: String, _ basis: String?) -> [String] {
        let text = "产值6亿元，\(words)5%。"
        return Record(
            text, [.quantity("6亿元", "600000000", "元"), .percentage("5%", "5")],
            [
                .init(
                    indicator: "产值", entity: 1, value: "600000000", unit: "元",
                    change: (direction, "5", "%", basis, 2))
            ]
        ).codes
    }

    @Test(
        arguments: [
            ("同比增长", "increase", []), ("同比增长", "decrease", ["V420"]), ("同比增长", "unchanged", ["V420"]),
            ("同比下降", "decrease", []), ("同比下降", "increase", ["V420"]), ("同比负增长", "decrease", []),
            ("同比增长了", "increase", []), ("同比由降转升，增长", "increase", []),
            ("同比增加大豆", "increase", []), ("同比增加小麦", "decrease", ["V420"]), ("同比至少增收", "increase", []),
        ] as [(String, String, [String])])
    func directions(_ words: String, _ direction: String, _ codes: [String]) {
        #expect(Self.change(words, direction, "year_on_year") == codes)
    }

    @Test(
        arguments: [
            ("同比增长", "year_on_year", []), ("同比增长", "period_on_period", ["V421"]), ("同比增长", nil, ["V421"]),
            ("环比增长", "period_on_period", []), ("环比增长", "since", ["V421"]), ("比上年末增长", "since", []),
            ("比上年末增长", "year_on_year", ["V421"]), ("增长", nil, []), ("增长", "year_on_year", ["V421"]),
            ("五年增长", nil, []), ("比2012年增长", "since", []), ("比2012年增长", nil, ["V421"]), ("同比增幅比一季度提高", "since", []),
            ("年大增", "year_on_year", []), ("年大增", nil, ["V421"]), ("比上半年增加", "since", []), ("比去（2023）年增加", "since", []),
            ("指数（CPI）年增", "since", ["V421"]), ("而去年同期增长", nil, []),
            ("较去年同期增长", nil, ["V421"]), ("比去年头四个月增长", "since", []),
        ] as [(String, String?, [String])])
    func bases(_ words: String, _ basis: String?, _ codes: [String]) {
        #expect(Self.change(words, "increase", basis) == codes)
    }

    /// A comparison that a sentence begins with holds for what follows; one that has its figure holds for no other.
    @Test(
        arguments: [
            ("与去年同期相比，税收增长", "year_on_year", []), ("与去年同期相比，税收增长", "since", ["V421"]),
            ("与去年同期相比，税收增长", nil, ["V421"]), ("从环比看，税收增长", "period_on_period", []), ("占比提高，税收增长", "since", ["V421"]),
            ("比一季度提高", "since", []), ("比一季度提高", "year_on_year", ["V421"]), ("比一季度提高", nil, ["V421"]),
        ] as [(String, String?, [String])])
    func frames(_ words: String, _ basis: String?, _ codes: [String]) {
        let record = Record(
            "\(words)5%。", [.percentage("5%", "5")],
            [.init(indicator: words.contains("税收") ? "税收" : "比", change: ("increase", "5", "%", basis, 1))])
        #expect(record.codes.filter { $0 == "V421" } == codes)
    }

    @Test(
        arguments: [
            ("产值达6亿元，预计明年更多。", "forecast", ["V407"]), ("产值达6亿元的目标有望实现。", "forecast", []),
            ("主要预期目标是：产值6亿元。", "target", []), ("主要预期目标是：产值6亿元。", nil, ["V407"]),
            ("主要预期目标是：税收增加，产值6亿元。", "forecast", ["V407"]),
            ("预期目标是：产值6亿元。", "target", []), ("预计产值达6亿元。", "forecast", []), ("预计产值达6亿元。", nil, ["V407"]),
            ("产值达6亿元。", "forecast", ["V407"]),
            ("产值上看6亿元。", "forecast", []), ("产值恐达6亿元。", "forecast", []), ("反恐后产值达6亿元。", "forecast", ["V407"]),
            ("力争产值达6亿元。", "target", []), ("经过努力，产值达6亿元。", "target", ["V407"]),
        ] as [(String, String?, [String])])
    func modalities(_ text: String, _ modality: String?, _ codes: [String]) {
        let fact = Record.Fact(indicator: "产值", entity: 1, value: "600000000", unit: "元", modality: modality)
        #expect(Record(text, [.quantity("6亿元", "600000000", "元")], [fact]).codes == codes)
    }

    /// Published on 2024-04-19.
    @Test(
        arguments: [
            ("自2016年5月启用以来，产值达6亿元。", "2016-05/2024-04", []), ("自2016年5月启用以来，产值达6亿元。", "2016-05", []),
            ("自2016年5月启用以来，产值达6亿元。", "2016-05/2024", ["V405"]), ("2016年5月，产值达6亿元。", "2016-05/2024-04", ["V405"]),
        ] as [(String, String, [String])])
    func stretches(_ text: String, _ period: String, _ codes: [String]) {
        let fact = Record.Fact(indicator: "产值", period: (period, 1), entity: 2, value: "600000000", unit: "元")
        let entities = [Record.Entity.date("2016年5月", "2016-05"), .quantity("6亿元", "600000000", "元")]
        #expect(Record(text, entities, [fact]).codes.filter { $0 == "V405" } == codes)
    }

    @Test(
        arguments: [
            ("产值居全国第二。", "全国", []), ("产值居全国第二。", "全省", ["V422"]), ("产值居全国第二。", nil, ["V422"]),
            ("产值居西部第二。", "西部", []), ("产值居西部第二。", nil, ["V422"]), ("产值居全国城市第二。", "全国", ["V422"]),
        ] as [(String, String?, [String])])
    func scopes(_ text: String, _ scope: String?, _ codes: [String]) {
        let fact = Record.Fact(indicator: "产值", rank: (2, scope, 1))
        #expect(Record(text, [.ordinal("第二", 2)], [fact]).codes == codes)
    }

    @Test(arguments: [
        (#"{"value":93,"unit":"吨","modifier":null}"#, []), (#"{"value":39,"unit":"吨","modifier":null}"#, ["V423"]),
        ("null", ["V423"]),
    ])
    func earlierValues(_ from: String, _ codes: [String]) {
        let fact = Record.Fact(indicator: "产量", entity: 2, value: "120", unit: "吨", from: from)
        let record = Record(
            "产量由93吨增至120吨。", [.quantity("93吨", "93", "吨"), .quantity("120吨", "120", "吨")], [fact])
        #expect(record.codes == codes)
    }

    @Test(arguments: [("产值", []), ("，产值", ["V424"]), ("产值达6", ["V424"])])
    func indicators(_ indicator: String, _ codes: [String]) {
        let fact = Record.Fact(indicator: indicator, entity: 1, value: "600000000", unit: "元")
        #expect(Record("去年，产值达6亿元。", [.quantity("6亿元", "600000000", "元")], [fact]).codes == codes)
    }

    @Test func noFigureIsThatOfTwoFacts() {
        let fact = Record.Fact(indicator: "产值", entity: 1, value: "600000000", unit: "元")
        let entities = [Record.Entity.quantity("6亿元", "600000000", "元"), .quantity("8亿元", "800000000", "元")]
        let other = Record.Fact(indicator: "税收", entity: 2, value: "800000000", unit: "元")
        #expect(Record("产值6亿元，税收8亿元。", entities, [fact, other]).codes == [])
        #expect(Record("产值6亿元，税收8亿元。", entities, [fact, fact]).codes == ["V408"])
        #expect(Record("产值6亿元，税收8亿元。", entities, [other, fact]).codes == ["V409"])
    }

    private static let cities: [Record.Entity] = [
        .region("杭州", "330100", "杭州市"), .region("宁波", "330200", "宁波市"),
    ]

    @Test(arguments: [("330200", 2, []), ("330100", 1, ["V425"])])
    func theNearestRegionGoverns(_ code: String, _ entity: Int, _ codes: [String]) {
        let record = Record(
            "杭州、宁波发布数据，宁波产值6亿元。",
            Self.cities + [.region("宁波", "330200", "宁波市"), .quantity("6亿元", "600000000", "元")],
            [
                .init(
                    indicator: "产值", region: (code, entity == 2 ? 3 : 1), entity: 4, value: "600000000", unit: "元")
            ])
        #expect(record.codes == codes)
    }

    @Test(arguments: [(false, []), (true, ["V425", "V425"])])
    func listsGoSideBySide(_ swapped: Bool, _ codes: [String]) {
        let places = swapped ? [("330200", 2), ("330100", 1)] : [("330100", 1), ("330200", 2)]
        let facts = zip(places, [(3, "5"), (4, "7")]).map { place, figure in
            Record.Fact(
                indicator: "产量", region: (place.0, place.1), entity: figure.0, value: figure.1, unit: "吨")
        }
        let record = Record(
            "杭州、宁波产量分别为5吨和7吨。", Self.cities + [.quantity("5吨", "5", "吨"), .quantity("7吨", "7", "吨")], facts)
        #expect(record.codes == codes)
    }

    @Test(arguments: [("2023", 2, []), ("2022", 1, ["V426"])])
    func theNearestTimeGoverns(_ period: String, _ entity: Int, _ codes: [String]) {
        let record = Record(
            "与2022年不同，2023年产值6亿元。",
            [.date("2022年", "2022"), .date("2023年", "2023"), .quantity("6亿元", "600000000", "元")],
            [.init(indicator: "产值", period: (period, entity), entity: 3, value: "600000000", unit: "元")])
        #expect(record.codes == codes)
    }

    @Test func whatAFactIsAboutStandsBeforeIt() {
        let record = Record(
            "产值6亿元，宁波说。", [.quantity("6亿元", "600000000", "元"), .region("宁波", "330200", "宁波市")],
            [.init(indicator: "产值", region: ("330200", 2), entity: 1, value: "600000000", unit: "元")])
        #expect(record.codes == ["V427"])
    }

    @Test func whatIsStatedIsInSomeFact() {
        let figure = Record.Entity.quantity("6亿元", "600000000", "元")
        let fact = Record.Fact(indicator: "产值", entity: 1, value: "600000000", unit: "元")
        #expect(Record("产值6亿元，同比增长5%。", [figure, .percentage("5%", "5")], [fact]).codes == ["V429"])
        #expect(Record("产值6亿元，居全国第二。", [figure, .ordinal("第二", 2)], [fact]).codes == ["V430"])
        #expect(Record("产值6亿元，增速为5%。", [figure, .percentage("5%", "5")], [fact]).codes == [])
    }

    @Test func whatIsCountedIsListed() {
        let places = Self.cities + [.anaphor("两市", ["330100", "330200"]), .quantity("6亿元", "600000000", "元")]
        let fact = Record.Fact(indicator: "产值", entity: 4, value: "600000000", unit: "元")
        let record = Record("杭州、宁波两市产值6亿元。", places, [fact])
        #expect(record.codes == ["V428"])
        #expect(record.enumerating(["杭州", "宁波"], by: 3, declared: 2).codes == [])
        let items = Record(
            "数据、人才、资金三个要素产值6亿元。", [.quantity("三个", "3", "个"), .quantity("6亿元", "600000000", "元")],
            [.init(indicator: "产值", entity: 2, value: "600000000", unit: "元")])
        #expect(items.codes == ["V431"])
    }

    @Test func itemsStandInOrder() {
        let places = Self.cities + [.anaphor("两市", ["330100", "330200"])]
        let record = Record("杭州、宁波两市。", places).enumerating(["杭州", "宁波"], by: 3, declared: 2).json
        let first = #"{"text":"杭州","start":0,"end":2,"source_start":0,"source_end":2}"#
        let second = #"{"text":"宁波","start":3,"end":5,"source_start":3,"source_end":5}"#
        #expect(findings(in: record, source: nil) == [])
        let turned = record.replacing("[\(first),\(second)]", with: "[\(second),\(first)]")
        #expect(findings(in: turned, source: nil).map(\.code) == ["V413"])
    }
}
