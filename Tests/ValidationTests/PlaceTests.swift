import Testing
import Validation

@Suite struct PlaceTests {
    @Test(arguments: [
        Break(
            #""id":"e12","type":"quantity","start":72,"end":78"#, #""id":"e12","type":"quantity","start":72,"end":780"#,
            "V101", at: "entities[11]"),
        Break(
            #""id":"e12","type":"quantity","start":72,"end":78"#, #""id":"e12","type":"quantity","start":78,"end":72"#,
            "V101", at: "entities[11]"),
        Break(
            #""id":"e8","type":"ordinal","start":52"#, #""id":"e8","type":"ordinal","start":51"#, "V102",
            at: "entities[7].text"),
        Break(#""text":"专利存量""#, #""text":"专利数量""#, "V102", at: "facts[1].indicator.text"),
    ])
    func oneBreakGivesOneFinding(_ sample: Break) {
        #expect(sample.found == [sample.description])
    }

    @Test(arguments: [
        Break(#""source_end":65,"sentence":1"#, #""source_end":65,"sentence":0"#, "V105", at: "entities[7].sentence"),
        Break(#""source_end":65,"sentence":1"#, #""source_end":65,"sentence":7"#, "V105", at: "entities[7].sentence"),
        Break(#"{"id":"f2","sentence":1"#, #"{"id":"f2","sentence":0"#, "V105", at: "facts[1].sentence"),
        Break(
            #""source_end":65,"sentence":1,"within":null"#, #""source_end":65,"sentence":1,"within":"e3""#, "V106",
            at: "entities[7].within"),
        Break(
            #"{"start":23,"end":79,"source_start":27"#, #"{"start":20,"end":79,"source_start":24"#, "V107",
            at: "sentences[1]"),
        Break(
            #"{"start":0,"end":21,"source_start":0,"source_end":25}"#,
            #"{"start":0,"end":20,"source_start":0,"source_end":24}"#, "V109", at: "sentences[1]"),
        Break(
            #"{"start":23,"end":79,"source_start":27,"source_end":90}"#,
            #"{"start":23,"end":78,"source_start":27,"source_end":89}"#, "V109", at: "sentences"),
    ])
    func sentencesAndEnclosure(_ sample: Break) {
        #expect(sample.found == [sample.description])
    }

    @Test func aSentenceStopsAtABlankLine() {
        let record = SampleRecord.json.replacing(
            #"{"start":0,"end":21,"source_start":0,"source_end":25},"#,
            with: #"{"start":0,"end":79,"source_start":0,"source_end":90}"#
        ).replacing(#"{"start":23,"end":79,"source_start":27,"source_end":90}"#, with: "")
            .replacing(#""sentence":1"#, with: #""sentence":0"#)
        #expect(findings(in: record).map(\.code) == ["V108"])
    }

    @Test func entitiesAreInOrder() {
        let lines = SampleRecord.json.split(separator: "\n")
        var swapped = lines
        let (date, ordinal) = (
            lines.firstIndex { $0.contains(#"{"id":"e7""#) }!, lines.firstIndex { $0.contains(#"{"id":"e8""#) }!
        )
        swapped[date] = lines[ordinal].replacing("e8", with: "e7")[...]
        swapped[ordinal] = lines[date].replacing("e7", with: "e8")[...]
        let record = swapped.joined(separator: "\n").replacing(
            #""basis":"year_on_year","entity":"e7""#, with: #""basis":"year_on_year","entity":"e8""#
        )
        .replacing(#""scope":"全国","entity":"e8""#, with: #""scope":"全国","entity":"e7""#)
        #expect(findings(in: record).map(\.code) == ["V103"])
    }

    @Test func entitiesOfOneTypeDoNotOverlap() {
        let again =
            #"{"id":"e9","type":"ordinal","start":52,"end":54,"text":"第二","source_start":63,"source_end":65,"sentence":1,"within":null,"rule":"figure.ordinal","value":2},"#
        #expect(codes(inserting: again, before: "e9") == ["V104"])
    }

    @Test func aRegionMayStandInsideTheExpressionThatListsIt() {
        let record = TinyRecord(
            text: "上海、江苏两省市。",
            entities: [
                TinyRecord.region(
                    1, 0, 8, "上海、江苏两省市", within: "null", "null", "null", level: "group", form: "anaphor",
                    more: #","members":["310000","320000"]"#),
                TinyRecord.region(2, 0, 2, "上海", within: "null", #""310000""#, #""上海市""#),
                TinyRecord.region(3, 3, 5, "江苏", within: "null", #""320000""#, #""江苏省""#),
            ])
        #expect(findings(in: record.json, source: nil) == [])
        let foreign = record.json.replacing(#"members":["310000","320000"]"#, with: #"members":["310000","330000"]"#)
        #expect(findings(in: foreign, source: nil).map(\.code) == ["V336", "V104"])
    }

    @Test func datesDoNotOverlapQuantities() {
        let record = TinyRecord(
            text: "用了3年。",
            entities: [
                TinyRecord.quantity(1, 2, 4, "3年", value: "3", unit: "年"),
                #"{"id":"e2","type":"date","start":2,"end":4,"text":"3年","source_start":2,"source_end":4,"sentence":0,"within":null,"rule":"r","value":null,"resolved":null}"#,
            ])
        #expect(findings(in: record.json, source: nil).map(\.code) == ["V110"])
    }

    @Test(arguments: [("codepoint", 1, 3, 4), ("utf8", 4, 8, 11), ("utf16", 2, 4, 5)])
    func offsetsInEveryUnit(_ unit: String, _ start: Int, _ end: Int, _ count: Int) {
        let record = TinyRecord(
            text: "𠮷5件。", unit: unit, count: count,
            entities: [TinyRecord.quantity(1, start, end, "5件", value: "5", unit: "件")])
        #expect(findings(in: record.json, source: "𠮷5件。").filter { !["V205", "V206"].contains($0.code) } == [])
        let shifted = TinyRecord(
            text: "𠮷5件。", unit: unit, count: count,
            entities: [TinyRecord.quantity(1, start - 1, end, "5件", value: "5", unit: "件")])
        #expect(findings(in: shifted.json, source: nil).map(\.code) == [unit == "codepoint" ? "V102" : "V101"])
    }

    /// The findings in the sample after one entity was put in before another and all later ids were moved up.
    private func codes(inserting entity: String, before id: String) -> [String] {
        let parts = SampleRecord.json.split(separator: "{\"id\":\"\(id)\"", maxSplits: 1)
        var rest = "{\"id\":\"\(id)\"" + parts[1]
        for number in (9...12).reversed() { rest = rest.replacing("\"e\(number)\"", with: "\"e\(number + 1)\"") }
        return findings(in: parts[0] + entity + rest).map(\.code)
    }
}

/// A record of one sentence that is its own source, for tests that need words the sample has not.
struct TinyRecord {
    let json: String

    init(
        text: String, unit: String = "codepoint", count: Int? = nil, published: String = "2024-04-19",
        entities: [String] = [], facts: String = "", enumerations: String = ""
    ) {
        let count = count ?? text.unicodeScalars.count
        let digest = String(repeating: "0", count: 64)
        json =
            #"{"schema":"tiqu.record/1","id":"tiny","source":{"name":null,"media_type":"text/plain","encoding":"utf-8","bytes":0,"sha256":"\#(digest)","script":"hans"},"title":null,"published":"\#(published)","offset_unit":"\#(unit)","text":"\#(text)","alignment":[[\#(count),\#(count)]],"sentences":[{"start":0,"end":\#(count),"source_start":0,"source_end":\#(count)}],"entities":[\#(entities.joined(separator: ","))],"facts":[\#(facts)],"enumerations":[\#(enumerations)],"diagnostics":[]}"#
    }

    /// The keys that all entities share, in a text that is its own source.
    static func common(_ id: Int, _ type: String, _ start: Int, _ end: Int, _ text: String, within: String = "null")
        -> String
    {
        #""id":"e\#(id)","type":"\#(type)","start":\#(start),"end":\#(end),"text":"\#(text)","source_start":\#(start),"source_end":\#(end),"sentence":0,"within":\#(within),"rule":"r""#
    }

    static func quantity(
        _ id: Int, _ start: Int, _ end: Int, _ text: String, value: String, unit: String?, modifier: String? = nil
    ) -> String {
        let (unit, modifier) = (unit.map { "\"\($0)\"" } ?? "null", modifier.map { "\"\($0)\"" } ?? "null")
        return "{\(common(id, "quantity", start, end, text)),\(figure(value)),\"unit\":\(unit),\"unit_code\":null,"
            + "\"modifier\":\(modifier),\"per\":null,\"noun\":null}"
    }

    /// `5` or `3..4` as the keys of a figure.
    static func figure(_ value: String) -> String {
        let ends = value.split(separator: "..")
        return ends.count == 2 ? #""low":\#(ends[0]),"high":\#(ends[1])"# : #""value":\#(value)"#
    }

    static func region(
        _ id: Int, _ start: Int, _ end: Int, _ text: String, within: String = "null", _ code: String, _ name: String,
        level: String = "province", form: String = "short", more: String = ""
    ) -> String {
        "{\(common(id, "region", start, end, text, within: within)),\"code\":\(code),\"name\":\(name),"
            + "\"level\":\"\(level)\",\"form\":\"\(form)\"\(more)}"
    }
}
