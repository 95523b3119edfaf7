import Testing
import Validation

@Suite struct FormTests {
    @Test func theSampleIsValid() {
        #expect(findings(in: SampleRecord.json) == [])
        #expect(findings(in: SampleRecord.json, source: nil) == [])
    }

    @Test(arguments: [
        Break(#""id":"sample","#, #""id":"sample","id":"sample","#, "V002", at: "id"),
        Break("tiqu.record/1", "tiqu.record/2", "V003", at: "schema"),
        Break(#""title":null,"#, "", "V004", at: ""),
        Break(#""script":"hant""#, #""script":"hant","pages":1"#, "V005", at: "source.pages"),
        Break(
            #""title":null,"# + "\n" + #""published":"2024-04-19","#, #""published":"2024-04-19","title":null,"#,
            "V006", at: "title"),
        Break(#""bytes":198"#, #""bytes":"198""#, "V007", at: "source.bytes"),
        Break(#""bytes":198"#, #""bytes":-198"#, "V007", at: "source.bytes"),
        Break(#""script":"hant""#, #""script":"latin""#, "V008", at: "source.script"),
        Break(#""id":"e2","type":"date""#, #""id":"e2","type":"place""#, "V008", at: "entities[1].type"),
        Break(#""direction":"increase""#, #""direction":"up""#, "V008", at: "facts[0].changes[0].direction"),
        Break(#""published":"2024-04-19""#, #""published":"2024-4-19""#, "V009", at: "published"),
        Break(#""value":"--04-19""#, #""value":"4-19""#, "V009", at: "entities[1].value"),
        Break(
            #""level":"province","form":"anaphor","members":["330000"]"#,
            #""level":"province","form":"anaphor","members":["33"]"#, "V009", at: "entities[3].members[0]"),
        Break(
            #""value":5.7,"unit":"%","modifier":null}"#, #""value":5.70,"unit":"%","modifier":null}"#, "V010",
            at: "entities[6].value"),
        Break(#""declared":2"#, #""declared":2.0"#, "V010", at: "enumerations[0].declared"),
        Break(#"{"id":"f2""#, #"{"id":"f3""#, "V011", at: "facts[1].id"),
        Break(
            #""period":{"value":"2023","entity":"e5"}"#, #""period":{"value":"2023","entity":"e55"}"#, "V012",
            at: "facts[0].period.entity"),
        Break(
            #""rule":"figure.ordinal","value":2"#, #""rule":"figure.ordinal","value":2,"low":1,"high":2"#, "V013",
            at: "entities[7].value"),
    ])
    func oneBreakGivesOneFinding(_ sample: Break) {
        #expect(sample.found == [sample.description])
    }

    @Test func generatorMayBeAbsent() {
        let line =
            #""generator":{"name":"tiqu","version":"0.1.0","ruleset":""# + String(repeating: "0", count: 64) + "\"},\n"
        #expect(findings(in: SampleRecord.changing(line, to: "\n")) == [])
    }

    @Test(arguments: ["", "{", "[1,2", "nul", #"{"schema":"tiqu.record/1""#, "{}x", "\u{FEFF}{}"])
    func whatIsNoJSONGivesOneFinding(_ text: String) {
        #expect(findings(in: text).map(\.code) == ["V001"])
    }

    @Test(arguments: ["[]", "7", "null", #""text""#])
    func whatIsNoObjectGivesOneFinding(_ text: String) {
        #expect(findings(in: text).map(\.code) == ["V007"])
    }

    @Test func findingsSayWhere() throws {
        let finding = try #require(
            findings(in: SampleRecord.changing(#""unit":"%","modifier":null}"#, to: #""unit":"pct","modifier":null}"#))
                .first)
        #expect(finding.path == "entities[6].unit")
        #expect(finding.line == 22)
        #expect(finding.severity == .error)
        #expect(finding.description.hasPrefix("sample:22:175: error V008 entities[6].unit: This must be one of"))
    }

    @Test func everyFailureIsReported() {
        let record = SampleRecord.json.replacing(#""rule":""#, with: #""rules":""#)
        #expect(findings(in: record).count == 2 * 14)
    }
}
