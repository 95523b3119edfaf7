import Foundation
import Testing

@testable import Presentation

/// A record with what a table needs: a figure with two changes, a range with an earlier value, a rank alone.
private let record = """
    {"schema":"tiqu.record/1","id":"a","title":"题，“一”","published":"2024-04-19","offset_unit":"codepoint",
     "entities":[{"id":"e1","type":"region","code":"330000","name":"浙江省"},
                 {"id":"e2","type":"region","code":null,"name":null}],
     "facts":[
      {"id":"f1","sentence":0,"indicator":{"text":"新增专利","start":4,"end":8,"source_start":5,"source_end":9},
       "region":{"code":"330000","entity":"e2"},"period":{"value":"2023","entity":"e3"},"entity":"e4",
       "value":12345678901234567890.5,"unit":"件","modifier":"over","from":null,"modality":null,
       "changes":[{"direction":"increase","value":5.70,"unit":"%","modifier":null,"basis":"year_on_year","entity":"e5"},
                  {"direction":"decrease","low":1,"high":2,"unit":"pp","modifier":"about","basis":null,"entity":"e6"}],
       "rank":null,"rule":"fact.measure_verb"},
      {"id":"f2","sentence":1,"indicator":{"text":"产能","start":9,"end":11,"source_start":10,"source_end":12},
       "region":null,"period":null,"entity":"e7","low":3,"high":5,"unit":"吨","modifier":null,
       "from":{"value":2,"unit":"吨","modifier":null},"modality":"target","changes":[],"rank":null,"rule":"fact.range"},
      {"id":"f3","sentence":1,"indicator":{"text":"总量","start":12,"end":14,"source_start":13,"source_end":15},
       "region":{"code":"110000","entity":null},"period":null,"entity":null,"value":null,"unit":null,"modifier":null,
       "from":null,"modality":null,"changes":[{"direction":"unchanged","value":null,"unit":null,"modifier":null,
       "basis":"period_on_period","entity":null}],"rank":{"value":2,"scope":"全国","entity":"e8"},"rule":"fact.rank"}]}
    """

struct FactTableTests {
    private func rows(_ json: String = record, _ changes: FactTable.Changes = .joined) throws -> [FactRow] {
        try FactTable(changes: changes).rows(of: Array(json.utf8))
    }

    @Test func oneRowAFact() throws {
        let rows = try rows()
        #expect(rows.map { $0[.fact] } == ["f1", "f2", "f3"])
        #expect(rows.allSatisfy { $0[.id] == "a" && $0[.title] == "题，“一”" && $0[.published] == "2024-04-19" })
        #expect(rows[0][.indicator] == "新增专利")
        #expect([rows[0][.start], rows[0][.end], rows[0][.sourceStart], rows[0][.sourceEnd]] == ["4", "8", "5", "9"])
        #expect(rows[1][.low] == "3" && rows[1][.high] == "5" && rows[1][.value].isEmpty)
        #expect(rows[1][.fromValue] == "2" && rows[1][.fromUnit] == "吨" && rows[1][.modality] == "target")
        #expect(rows[2][.rank] == "2" && rows[2][.rankScope] == "全国" && rows[2][.value].isEmpty)
    }

    @Test func numbersAreWhatTheRecordWrites() throws {
        let row = try rows()[0]
        #expect(row[.value] == "12345678901234567890.5")
        #expect(row[.changeValue] == "5.70")
    }

    /// An anaphor has no name: that of another mention of the code stands in; where there is none, the code must do.
    @Test func regionsHaveNamesWhereTheRecordNamesThem() throws {
        #expect(try rows().map { $0[.region] } == ["330000", "", "110000"])
        #expect(try rows().map { $0[.regionName] } == ["浙江省", "", ""])
    }

    @Test func changesAreJoined() throws {
        let rows = try rows()
        #expect(rows[0][.changes] == "increase 5.70 % year_on_year; decrease about 1–2 pp")
        #expect(rows[0][.changeDirection] == "increase" && rows[0][.changeBasis] == "year_on_year")
        #expect(rows[1][.changes].isEmpty && rows[1][.changeDirection].isEmpty)
        #expect(rows[2][.changes] == "unchanged period_on_period")
    }

    @Test func orHaveARowEach() throws {
        let rows = try rows(record, .long)
        #expect(rows.map { $0[.fact] } == ["f1", "f1", "f2", "f3"])
        #expect(rows.map { $0[.changes] } == ["1", "2", "", "1"])
        #expect(rows[1][.changeDirection] == "decrease" && rows[1][.changeLow] == "1" && rows[1][.changeHigh] == "2")
        #expect(rows[1][.value] == rows[0][.value])
    }

    @Test(arguments: [
        ("", "byte 1", "not JSON: expected a value"), ("[]", "", "not a JSON object"),
        (#"{"schema":"other/1"}"#, "schema", #"not a record: it does not say "tiqu.record/1""#),
        (
            record.replacing(#""id":"f2","sentence":1"#, with: #""id":"f2","sentence":"1""#), "facts[1].sentence",
            "is no number"
        ),
        (record.replacing(#""value":5.70"#, with: #""value":"5.70""#), "facts[0].changes[0].value", "is no number"),
        (
            record.replacing(#""rank":{"value":2,"scope":"全国","entity":"e8"}"#, with: #""rank":2"#), "facts[2].rank",
            "is no object"
        ),
        (record.replacing(#""facts":["#, with: #""facts":[7,"#), "facts[0]", "is no object"),
    ])
    func whatIsNoRecordSaysWhereAndWhy(json: String, place: String, reason: String) throws {
        let fault = #expect(throws: RecordFault.self) { try rows(json) }
        #expect(fault == RecordFault(place: place, reason: reason))
    }
}

struct DelimitedTextTests {
    private func csv(_ cells: String..., form: DelimitedText.Form = .csv(delimiter: UInt8(ascii: ","))) -> String {
        String(decoding: DelimitedText(form).line(cells), as: UTF8.self)
    }

    @Test func quotesWhereTheyAreNeeded() {
        #expect(csv("a", "", "全国") == "a,,全国\r\n")
        #expect(csv("a,b", "c") == "\"a,b\",c\r\n")
        #expect(csv("他说\"好\"", "x\ny", "\r") == "\"他说\"\"好\"\"\",\"x\ny\",\"\r\"\r\n")
        #expect(csv("a,b", "c;d", form: .csv(delimiter: UInt8(ascii: ";"))) == "a,b;\"c;d\"\r\n")
        #expect(csv("a\tb", form: .csv(delimiter: UInt8(ascii: "\t"))) == "\"a\tb\"\r\n")
    }

    @Test func tabSeparatedValuesHaveNoQuotes() {
        #expect(csv("a\tb", "\"c\"", "d\r\ne", form: .tsv) == "a b\t\"c\"\td  e\n")
    }

    @Test func theHeaderNamesTheColumnsAsDocumented() {
        let header = String(decoding: DelimitedText(.tsv).header, as: UTF8.self).dropLast().split(separator: "\t")
        #expect(
            header.prefix(8) == ["id", "fact", "sentence", "indicator", "region", "region_name", "period", "value"])
        #expect(header.suffix(3) == ["offset_unit", "title", "published"])
        #expect(Set(header).count == FactColumn.allCases.count)
    }
}

struct AlignedTextTests {
    @Test(arguments: [
        ("abc", 3), ("浙江省", 6), ("ＰＣＴ", 6), ("a浙，", 5), ("e\u{301}", 1), ("“”…—", 4), ("\u{20000}", 2), ("🙂", 2),
        ("\u{200B}\u{FE0F}", 0), ("ㄅ、。", 6), ("", 0),
    ])
    func widths(text: String, width: Int) { #expect(DisplayWidth.of(text) == width) }

    @Test func cutsAtWholeCharacters() {
        #expect(DisplayWidth.cut("浙江省", to: 6) == "浙江省")
        #expect(DisplayWidth.cut("浙江省", to: 5) == "浙江…")
        #expect(DisplayWidth.cut("浙江省", to: 4) == "浙…")
    }

    @Test func columnsAlignByDisplayWidth() throws {
        let rows = try FactTable().rows(of: Array(record.utf8))
        let lines = AlignedText().text(rows).split(separator: "\n").map(String.init)
        #expect(lines.count == 5)
        #expect(lines[0].hasPrefix("indicator  region  period"))
        #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
        // What follows the indicators starts in the same column of the terminal.
        let places = try zip(lines[2...4], ["浙江省", "2 → 3–5", "110000"]).map { line, cell in
            DisplayWidth.of(String(line[..<(try #require(line.firstRange(of: cell))).lowerBound]))
        }
        #expect(places[0] == 11 && places[2] == 11)
        #expect(lines[3].contains("2 → 3–5  吨    target"))
        #expect(lines[4].hasSuffix("2 全国"))
    }

    @Test func aNarrowTerminalCutsTheWidestCells() throws {
        let rows = try FactTable().rows(of: Array(record.utf8))
        let lines = AlignedText(width: 90).text(rows).split(separator: "\n").map(String.init)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 90 })
        #expect(lines[2].contains("…"))
        let narrow = AlignedText(width: 20).text(rows)
        #expect(narrow.contains("over 12345678901234567890.5  ") && narrow.contains("2 → 3–5  "))
        #expect(AlignedText().text([]).isEmpty)
    }

    @Test func chosenColumnsAreShownAsTheyAre() throws {
        let rows = try FactTable().rows(of: Array(record.utf8))
        #expect(
            AlignedText(columns: [.unit, .fact]).text(rows) == "unit  fact\n────  ────\n件    f1\n吨    f2\n      f3\n")
        #expect(AlignedText(columns: [.id]).text(rows).hasPrefix("id\n──\na\n"))
    }
}
