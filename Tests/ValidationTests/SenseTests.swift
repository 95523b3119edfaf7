import Testing
import Validation

/// The article against itself. Each text has one thing that does not fit.
@Suite struct SenseTests {
    private typealias Record = SketchedRecord

    @Test func titlesAreCounted() {
        #expect(Record("《河湖条例》和《渔业条例》", [.document("河湖条例"), .document("渔业条例")]).codes == [])
        #expect(Record("《河湖条例》和《渔业条例》", [.document("河湖条例")]).codes == ["V501"])
        #expect(Record("《河湖条例》和《渔业", [.document("河湖条例")]).codes == ["V501"])
        #expect(Record("《关于〈渔业条例〉的说明》", [.document("关于〈渔业条例〉的说明")]).codes == [])
    }

    @Test func figuresAreCovered() {
        let entities = [Record.Entity.quantity("5吨", "5", "吨"), .percentage("7%", "7")]
        #expect(Record("5吨占7%，每10万人", entities).codes == [])
        #expect(Record("5吨占7%，另有12.5万吨", entities).codes == ["V502"])
        #expect(Record("5吨占7%，另有9%", entities).codes == ["V502"])
        #expect(Record("另有12.5万吨", [.region("另", "330000", "浙江省")]).codes.contains("V502") == false)
    }

    @Test func provincesAreCovered() {
        let first = Record.Entity.region("浙江省", "330000", "浙江省", form: "full")
        #expect(Record("浙江省和福建省", [first, .region("福建省", "350000", "福建省", form: "full")]).codes == [])
        #expect(Record("浙江省和福建省", [first]).codes == ["V503"])
    }

    @Test(arguments: [("65", []), ("165", ["V504"])])
    func partsAreSmallerThanTheirWhole(_ part: String, _ codes: [String]) {
        let record = Record(
            "共有车辆105辆，其中货车\(part)辆。", [.quantity("105辆", "105", "辆"), .quantity("\(part)辆", part, "辆")])
        #expect(record.codes == codes)
    }

    /// People are counted by several words, an index has no parts, and what a thing contains is none of it.
    @Test(
        arguments: [
            ("2名死者、9人受伤，其中3名是学生", []), ("2名死者、9人受伤，其中12名是学生", ["V504"]), ("指数为2点，其中3点", []),
            ("2名死者，其中瓶里含有3名", []),
        ] as [(String, [String])])
    func partsAreOfTheirWhole(_ text: String, _ codes: [String]) {
        let figures = ["2名", "9人", "3名", "12名", "2点", "3点"].filter(text.contains)
            .map { Record.Entity.quantity($0, String($0.dropLast()), String($0.suffix(1))) }
        #expect(Record("\(text)。", figures).codes == codes)
    }

    @Test(arguments: [("12", []), ("14", ["V504"])])
    func partsAddUp(_ total: String, _ codes: [String]) {
        let record = Record(
            "杭州、宁波分别为5吨和7吨，合计\(total)吨。",
            [
                .region("杭州", "330100", "杭州市"), .region("宁波", "330200", "宁波市"), .quantity("5吨", "5", "吨"),
                .quantity("7吨", "7", "吨"), .quantity("\(total)吨", total, "吨"),
            ])
        #expect(record.codes == codes)
    }

    @Test(arguments: [("货车5辆、客车7辆、挂车2辆，合计", "14", []), ("货车5辆、客车7辆、挂车2辆，合计", "18", ["V504"])])
    func listedPartsAddUp(_ words: String, _ total: String, _ codes: [String]) {
        let figures = ["5", "7", "2", total].map { Record.Entity.quantity("\($0)辆", $0, "辆") }
        #expect(Record("\(words)\(total)辆。", figures).codes == codes)
    }

    @Test(arguments: [("7", []), ("17", ["V504"])])
    func partsOfAWholeAreNoMoreThanIt(_ part: String, _ codes: [String]) {
        let figures = ["15", "6", part].map { Record.Entity.quantity("\($0)辆", $0, "辆") }
        #expect(Record("共有车辆15辆，其中货车、客车分别为6辆和\(part)辆。", figures).codes == codes)
    }

    /// 产量61吨，同比增加8吨，增长…%: three numbers of which one follows from the others.
    @Test(arguments: [("15", []), ("25", ["V505"])])
    func amountAndRateFit(_ rate: String, _ codes: [String]) {
        var fact = Record.Fact(indicator: "产量", entity: 1, value: "61", unit: "吨")
        fact.changes = [("increase", "8", "吨", "year_on_year", 2), ("increase", rate, "%", "year_on_year", 3)]
        let record = Record(
            "产量61吨，同比增加8吨，增长\(rate)%。",
            [.quantity("61吨", "61", "吨"), .quantity("8吨", "8", "吨"), .percentage("\(rate)%", rate)], [fact])
        #expect(record.codes == codes)
    }

    @Test(arguments: [("15", []), ("25", ["V505"])])
    func growthFitsTheLevelOfTheYearBefore(_ rate: String, _ codes: [String]) {
        let record = Record(
            "2022年产量53吨。2023年产量61吨，比上年增长\(rate)%。",
            [
                .date("2022年", "2022"), .quantity("53吨", "53", "吨"), .date("2023年", "2023"),
                .quantity("61吨", "61", "吨"),
                .date("上年", "2022"), .percentage("\(rate)%", rate),
            ],
            [
                .init(indicator: "产量", period: ("2022", 1), entity: 2, value: "53", unit: "吨"),
                .init(
                    indicator: "产量", period: ("2023", 3), entity: 4, value: "61", unit: "吨",
                    change: ("increase", rate, "%", "year_on_year", 6)),
            ])
        #expect(record.codes.filter { $0 == "V505" } == codes)
    }

    @Test(arguments: [
        ("增长", "15", "increase", []), ("增长", "25", "increase", ["V505"]), ("实际增长", "25", "increase", []),
    ])
    func growthFitsTheLevels(_ words: String, _ rate: String, _ direction: String, _ codes: [String]) {
        let record = Record(
            "产量由53吨增至61吨，\(words)\(rate)%。",
            [.quantity("53吨", "53", "吨"), .quantity("61吨", "61", "吨"), .percentage("\(rate)%", rate)],
            [
                .init(
                    indicator: "产量", entity: 2, value: "61", unit: "吨",
                    from: #"{"value":53,"unit":"吨","modifier":null}"#,
                    change: (direction, rate, "%", nil, 3))
            ])
        #expect(record.codes == codes)
    }

    @Test(arguments: [("产量", "31", []), ("产量", "310", ["V506"]), ("利润", "310", [])])
    func nothingFallsByMoreThanItself(_ indicator: String, _ rate: String, _ codes: [String]) {
        let record = Record(
            "\(indicator)下降\(rate)%。", [.percentage("\(rate)%", rate)],
            [.init(indicator: indicator, change: ("decrease", rate, "%", nil, 1))])
        #expect(record.codes == codes)
    }

    @Test func listsAreOfOneLength() {
        let cities = [Record.Entity.region("杭州", "330100", "杭州市"), .region("宁波", "330200", "宁波市")]
        let figures = ["1%", "2%", "3%"].map { Record.Entity.percentage($0, String($0.dropLast())) }
        #expect(Record("杭州、宁波分别增长1%和2%。", cities + figures.prefix(2)).codes == [])
        #expect(Record("杭州、宁波分别增长1%、2%和3%。", cities + figures).codes == ["V507"])
        #expect(Record("钢材、水泥、玻璃分别增长1%、2%和3%。", figures).codes == [])
        #expect(Record("钢材、水泥、玻璃和化肥分别增长1%、2%和3%。", figures).codes == ["V507"])
    }

    @Test func countsAgree() {
        let record = Record("质量、速度三个重点", [.quantity("三个", "3", "个")])
        #expect(record.enumerating(["质量", "速度"], by: 1, declared: 3).codes == ["V508"])
        // 2省1市 counts them in two steps.
        let steps = Record("苏、浙、沪2省1市", [.quantity("2省", "2", "省"), .quantity("1市", "1", "市")])
        #expect(steps.enumerating(["苏", "浙", "沪"], by: 1, declared: 2).codes.contains("V508") == false)
    }

    @Test func aNameMeansOnePlace() {
        let first = Record.Entity.region("鼓楼区", "350102", "鼓楼区", form: "full")
        let second = Record.Entity.region("鼓楼区", "320106", "鼓楼区", form: "full")
        #expect(Record("鼓楼区很大，鼓楼区很小。", [first, first]).codes == [])
        #expect(Record("鼓楼区很大，鼓楼区很小。", [first, second]).codes == ["V509"])
        let parent = Record.Entity.region("南京市", "320100", "南京市", form: "full")
        #expect(Record("鼓楼区很大，南京市鼓楼区很小。", [first, parent, second]).codes == [])
    }

    /// 2023年出口6亿元。出口 and a second figure.
    private static func twice(
        _ words: String, _ value: String, _ unit: String, between: String = ""
    ) -> [String] {
        let record = Record(
            "2023年出口6.02亿元。\(between)出口\(words)。",
            [.date("2023年", "2023"), .quantity("6.02亿元", "602000000", "元"), .quantity(words, value, unit)],
            [(2, "602000000", "元"), (3, value, unit)].map {
                .init(indicator: "出口", period: ("2023", 1), entity: $0.0, value: $0.1, unit: $0.2)
            })
        return record.codes
    }

    @Test func oneIndicatorHasOneValue() {
        #expect(Self.twice("6亿元", "600000000", "元") == [])
        #expect(Self.twice("7.18亿元", "718000000", "元") == ["V513"])
        #expect(Self.twice("7吨", "7", "吨") == ["V510"])
        #expect(Self.twice("7次", "7", "次") == [])
        // Of what part the second figure is, the words before it may say.
        #expect(Self.twice("7.18亿元", "718000000", "元", between: "新产品") == [])
    }

    @Test func aRankHasOneHolder() {
        let entities: [Record.Entity] = [
            .region("杭州", "330100", "杭州市"), .ordinal("第二", 2), .region("宁波", "330200", "宁波市"), .ordinal("第二", 2),
        ]
        func facts(_ second: (String, Int)) -> [Record.Fact] {
            [
                .init(indicator: "产值", region: ("330100", 1), rank: (2, "全省", 2)),
                .init(indicator: "产值", region: second, rank: (2, "全省", 4)),
            ]
        }
        let text = "杭州产值居全省第二，宁波产值居全省第二。"
        #expect(Record(text, entities, facts(("330200", 3))).codes == ["V511"])
    }

    @Test(arguments: [("产值增5.7%", []), ("产值增5.2%", ["V512"]), ("产值增8.35%", [])])
    func theTitleSaysTheSame(_ title: String, _ codes: [String]) {
        var record = Record("产值的增速为5.7%。", [.percentage("5.7%", "5.7")])
        record.title = title
        #expect(record.codes == codes)
    }

    @Test(arguments: [("占总量的", "20", []), ("占总量的", "120", ["V514"]), ("为总量的", "120", [])])
    func noShareExceedsItsWhole(_ words: String, _ share: String, _ codes: [String]) {
        #expect(Record("煤\(words)\(share)%。", [.percentage("\(share)%", share)]).codes == codes)
    }
}
