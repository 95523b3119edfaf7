import Testing
import Validation

@Suite struct ValueTests {
    @Test(arguments: [
        Break(
            #""rule":"figure.measure","value":65000"#, #""rule":"figure.measure","value":6500"#, "V301",
            at: "entities[5].value"),
        Break(
            #""rule":"figure.ordinal","value":2"#, #""rule":"figure.ordinal","value":3"#, "V301",
            at: "entities[7].value"),
        Break(
            #""value":5.7,"unit":"%","modifier":null}"#, #""value":5.7,"unit":"pp","modifier":null}"#, "V302",
            at: "entities[6].unit"),
        Break(
            #""value":5.7,"unit":"%","modifier":null}"#, #""value":5.7,"unit":"%","modifier":"about"}"#, "V303",
            at: "entities[6].modifier"),
        Break(
            #""value":"--04-19","resolved":"2024-04-19""#, #""value":"--04-19","resolved":"2024-04-31""#, "V310",
            at: "entities[1].resolved"),
        Break(
            #""value":"--04-19","resolved":"2024-04-19""#, #""value":"--04-18","resolved":"2024-04-18""#, "V311",
            at: "entities[1].value"),
        Break(
            #""value":"--04-19","resolved":"2024-04-19""#, #""value":"--04-19","resolved":"2024-04-18""#, "V312",
            at: "entities[1].resolved"),
        Break(#""period":{"value":"2023""#, #""period":{"value":"2023-13""#, "V310", at: "facts[0].period.value"),
        Break(#""title":"创新报告2023""#, #""title":"创新报告""#, "V320", at: "entities[2].title"),
        Break(#""kind":"报告""#, #""kind":"公报""#, "V321", at: "entities[2].kind"),
        Break(#""number":null,"year":2023"#, #""number":"国发〔2023〕12号","year":2023"#, "V321", at: "entities[2].number"),
        Break(#""number":null,"year":2023"#, #""number":null,"year":2024"#, "V321", at: "entities[2].year"),
        Break(#""code":"310000","name":"上海市""#, #""code":"319999","name":"上海市""#, "V330", at: "entities[8].code"),
        Break(#""code":"310000","name":"上海市""#, #""code":"310000","name":"上海""#, "V331", at: "entities[8].name"),
        Break(#""name":"上海市","level":"province""#, #""name":"上海市","level":"county""#, "V332", at: "entities[8].level"),
        Break(
            #""name":"上海市","level":"province","form":"full""#, #""name":"上海市","level":"province","form":"short""#,
            "V333", at: "entities[8].form"),
        Break(
            #""name":"上海市","level":"province","form":"full""#,
            #""name":"上海市","level":"province","form":"full","members":["310000"]"#, "V334", at: "entities[8].members"),
        Break(
            #""members":["310000","320000"]"#, #""members":["310000","320000","330000"]"#, "V334",
            at: "entities[10].members"),
        Break(
            #""name":"上海市","level":"province","form":"full""#,
            #""name":"上海市","level":"province","form":"full","candidates":["310000"]"#, "V335",
            at: "entities[8].candidates"),
    ])
    func oneBreakGivesOneFinding(_ sample: Break) {
        #expect(sample.found == [sample.description])
    }

    @Test(arguments: [
        ("共3000余亩地", "3000余亩", "3000", "亩", "over", [String]()), ("共3000余亩地", "3000余亩", "3000", "亩", nil, []),
        ("约30－50公里长", "30－50公里", "30..50", "公里", "about", []),
        ("长30－50公里", "30－50公里", "50..30", "公里", nil, ["V301", "V306"]),
        ("仅3公里长", "3公里", "3", "米", nil, ["V302"]), ("约3公里长", "3公里", "3", "公里", nil, []),
        ("大约3公里长", "3公里", "3", "公里", nil, ["V304"]), ("违约3次后", "3次", "3", "次", nil, []),
        ("有3公里左右", "3公里", "3", "公里", nil, ["V304"]), ("有3公里左右", "3公里", "3", "公里", "about", []),
        ("近三千亿元款", "三千亿元", "300000000000", "元", "nearly", []),
        ("近三千亿元款", "三千亿元", "300000000000", "元", "over", ["V303"]),
        ("来了上万个人", "上万个", "10000", "个", "at_least", []), ("共1,200.5万美元", "1,200.5万美元", "12005000", "美元", nil, []),
    ])
    func quantities(
        _ text: String, _ words: String, _ value: String, _ unit: String, _ modifier: String?, _ codes: [String]
    ) {
        let place = place(of: words, in: text)
        let entity = TinyRecord.quantity(
            1, place.lowerBound, place.upperBound, words, value: value, unit: unit, modifier: modifier)
        #expect(
            findings(in: TinyRecord(text: text, entities: [entity]).json, source: nil).map(\.code).sorted() == codes)
    }

    @Test(arguments: [
        ("4省", #""unit":"省","unit_code":"{省}","modifier":null,"per":null,"noun":null"#, []),
        ("4省", #""unit":"省","unit_code":"km","modifier":null,"per":null,"noun":null"#, ["V305"]),
        ("4公里", #""unit":"公里","unit_code":"m","modifier":null,"per":null,"noun":null"#, ["V305"]),
        ("4元/吨", #""unit":"元","unit_code":null,"modifier":null,"per":{"value":1,"unit":"吨"},"noun":null"#, []),
        ("4元/吨", #""unit":"元","unit_code":null,"modifier":null,"per":null,"noun":null"#, ["V302"]),
        ("4mg/100ml", #""unit":"mg","unit_code":"mg","modifier":null,"per":{"value":100,"unit":"ml"},"noun":null"#, []),
        (
            "4mg/100ml", #""unit":"mg","unit_code":"mg","modifier":null,"per":{"value":10,"unit":"ml"},"noun":null"#,
            ["V302", "V309"]
        ),
    ])
    func units(_ words: String, _ keys: String, _ codes: [String]) {
        let count = words.unicodeScalars.count
        let entity = "{\(TinyRecord.common(1, "quantity", 0, count, words)),\"value\":4,\(keys)}"
        #expect(findings(in: TinyRecord(text: words, entities: [entity]).json, source: nil).map(\.code) == codes)
    }

    @Test(arguments: [
        ("三分之一", #""numerator":1,"denominator":3,"value":null"#, []),
        ("三分之一", #""numerator":3,"denominator":1,"value":null"#, ["V301"]),
        ("四分之三", #""numerator":3,"denominator":4,"value":0.75"#, []),
        ("四分之三", #""numerator":3,"denominator":4,"value":0.7"#, ["V307"]),
        ("一半", #""value":0.5"#, []), ("一半", #""numerator":1,"denominator":2,"value":0.5"#, []),
    ])
    func fractions(_ words: String, _ figure: String, _ codes: [String]) {
        let count = words.unicodeScalars.count
        let entity =
            "{\(TinyRecord.common(1, "quantity", 0, count, words)),\(figure),\"unit\":null,\"unit_code\":null,\"modifier\":null,\"per\":null,\"noun\":null}"
        #expect(findings(in: TinyRecord(text: words, entities: [entity]).json, source: nil).map(\.code) == codes)
    }

    @Test(arguments: [
        ("京津冀", #"null,"name":"京津冀","level":"group","form":"group","members":["110000","120000","130000"]"#, []),
        ("京津冀", #"null,"name":"京津冀","level":"group","form":"group","members":["110000","120000"]"#, ["V334"]),
        ("沪", #""310000","name":"上海市","level":"province","form":"abbreviation""#, []),
        ("浙", #""310000","name":"上海市","level":"province","form":"abbreviation""#, ["V333"]),
        ("嘉善", #""330421","name":"嘉善县","level":"county","form":"short""#, []),
        ("廣西", #""450000","name":"广西壮族自治区","level":"province","form":"short""#, []),
        ("朝阳", #"null,"name":null,"level":"county","form":"short","candidates":["110105","211300"]"#, []),
        ("即墨市", #""370215","name":"即墨区","level":"county","form":"full","valid_to":"2017-10-30""#, []),
        ("该县", #""330421","name":"嘉善县","level":"county","form":"anaphor","members":["330421"]"#, ["V336"]),
        ("黔东南州", #""522600","name":"黔东南苗族侗族自治州","level":"prefecture","form":"short""#, []),
        (
            "三省一市",
            #"null,"name":null,"level":"group","form":"anaphor","members":["310000","320000","330000","340000"]"#,
            ["V336"]
        ),
        ("全省", #"null,"name":null,"level":"province","form":"anaphor""#, ["V334"]),
    ])
    func regions(_ words: String, _ fields: String, _ codes: [String]) {
        let entity = "{\(TinyRecord.common(1, "region", 0, words.unicodeScalars.count, words)),\"code\":\(fields)}"
        #expect(findings(in: TinyRecord(text: words, entities: [entity]).json, source: nil).map(\.code) == codes)
    }

    @Test(arguments: [
        (["河湖条例", "河湖条例"], ["d1", "d1"], []), (["河湖条例", "河湖条例"], ["d1", "d2"], ["V322"]),
        (["河湖条例", "渔业条例"], ["d1", "d1"], ["V322"]), (["河湖条例", "渔业条例"], ["d1", "d3"], ["V322"]),
        (["中华人民共和国渔业法", "渔业法"], ["d1", "d1"], []), (["中华人民共和国渔业法", "渔业法"], ["d1", "d2"], ["V322"]),
    ])
    func documentIdentities(_ titles: [String], _ ids: [String], _ codes: [String]) {
        var (text, entities): (String, [String]) = ("", [])
        for (number, (title, id)) in zip(titles, ids).enumerated() {
            let start = text.unicodeScalars.count
            text += "《\(title)》"
            let common = TinyRecord.common(
                number + 1, "document", start, text.unicodeScalars.count, "《\(title)》")
            entities.append(
                "{\(common),\"title\":\"\(title)\",\"kind\":null,\"number\":null,\"year\":null,\"issuer\":null,\"document_id\":\"\(id)\"}"
            )
        }
        #expect(findings(in: TinyRecord(text: text, entities: entities).json, source: nil).map(\.code) == codes)
    }

    private func place(of words: String, in text: String) -> Range<Int> {
        let scalars = Array(text.unicodeScalars)
        let start = scalars.indices.first { scalars[$0...].starts(with: words.unicodeScalars) }!
        return start..<(start + words.unicodeScalars.count)
    }
}

@Suite struct FactTests {
    @Test(
        arguments: [
            Break(#""entity":"e6","value":65000"#, #""entity":"e6","value":6500"#, "V401", at: "facts[0].value"),
            Break(
                #""entity":"e6","value":65000,"unit":"件""#, #""entity":"e6","value":65000,"unit":"个""#, "V401",
                at: "facts[0].unit"),
            Break(#""entity":"e6","value":65000,"#, #""entity":null,"value":65000,"#, "V401", at: "facts[0]"),
            Break(#""entity":"e6","value":65000,"#, #""entity":"e5","value":65000,"#, "V401", at: "facts[0].entity"),
            Break(#""modifier":"over","from""#, #""modifier":null,"from""#, "V401", at: "facts[1].modifier"),
            Break(
                #""direction":"increase","value":5.7"#, #""direction":"increase","value":7.5"#, "V402",
                at: "facts[0].changes[0].value"),
            Break(#""rank":{"value":2"#, #""rank":{"value":1"#, "V403", at: "facts[0].rank.value"),
            Break(#""scope":"全国","entity":"e8""#, #""scope":"全国","entity":"e7""#, "V403", at: "facts[0].rank.entity"),
            Break(
                #""region":{"code":"330000","entity":"e4"}"#, #""region":{"code":"320000","entity":"e4"}"#, "V404",
                at: "facts[0].region.code"),
            Break(
                #""period":{"value":"2023","entity":"e5"}"#, #""period":{"value":"2023","entity":"e6"}"#, "V405",
                at: "facts[0].period.entity"),
            Break(#""found":2"#, #""found":3"#, "V410", at: "enumerations[0].found"),
            Break(#""agrees":true"#, #""agrees":false"#, "V411", at: "enumerations[0].agrees"),
            Break(#""declared":2,"#, #""declared":3,"#, "V412", at: "enumerations[0].declared"),
        ].dropLast())
    func oneBreakGivesOneFinding(_ sample: Break) {
        #expect(sample.found == [sample.description])
    }

    @Test func declaredIsWhatTheWordsSay() {
        let record = SampleRecord.json.replacing(#""declared":2,"#, with: #""declared":3,"#).replacing(
            #""agrees":true"#, with: #""agrees":false"#)
        #expect(findings(in: record).map(\.code) == ["V412"])
    }

    @Test func aFactSaysSomething() {
        let fact = SampleRecord.changing(
            #""entity":"e12","value":12000000,"unit":"件","modifier":"over","from""#,
            to: #""entity":null,"value":null,"unit":null,"modifier":null,"from""#)
        #expect(findings(in: fact).map(\.code) == ["V406"])
    }
}
