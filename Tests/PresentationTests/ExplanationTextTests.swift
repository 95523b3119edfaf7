import Testing

@testable import Presentation

private let explanation = """
    {"schema":"tiqu.explanation/1","id":"a.txt",
     "place":{"text":"5","start":6,"end":7,"source_start":8,"source_end":9},
     "sentences":[{"index":2,"text":"出口\\n增长5%。","start":4,"end":10,"source_start":6,"source_end":12}],
     "entities":[
      {"id":"e3","type":"percentage","start":6,"end":8,"text":"5%","source_start":8,"source_end":10,"sentence":2,
       "within":null,"rule":"figure.percent_sign","value":5,"unit":"%","modifier":null},
      {"id":"e4","type":"quantity","start":6,"end":8,"text":"5%","source_start":8,"source_end":10,"sentence":2,
       "within":"e1","rule":"figure.unit","value":5,"unit":"件","per":{"value":1,"unit":"户"},"members":["a","b"]}],
     "facts":[{"id":"f1","sentence":2,"indicator":{"text":"出口","start":4,"end":6,"source_start":6,"source_end":8},
       "region":{"code":"330000","entity":"e1"},"period":null,"entity":null,"value":null,"unit":null,"modifier":null,
       "from":null,"modality":null,"changes":[{"direction":"increase","value":5,"unit":"%","modifier":null,
       "basis":null,"entity":"e3"}],"rank":null,"rule":"fact.change"}],
     "enumerations":[],
     "unused":[{"entity":"e4","refusal":"fact.plan","reason":"a plan"}],
     "rejected":[{"type":"quantity","text":"4月","start":6,"end":8,"source_start":8,"source_end":10,
       "refusal":"overlap.date_wins","reason":"gives way","winner":{"type":"date","text":"4月1日","start":6,"end":10,
       "source_start":8,"source_end":12,"rule":"date.day"},"rule":"figure.unit","value":4}],
     "diagnostics":[]}
    """

struct ExplanationTextTests {
    @Test func everythingAboutAPlace() throws {
        #expect(
            try ExplanationText.text(of: Array(explanation.utf8)) == """
                a.txt
                “5” 6–7, in the source 8–9

                sentence 2, 4–10
                  出口 增长5%。

                entities
                  e3  percentage “5%” 6–8 by figure.percent_sign
                      value 5, unit %
                      change of f1
                  e4  quantity “5%” 6–8 by figure.unit
                      within e1, value 5, unit 件, per (value 1, unit 户), members a b
                      in no fact, refused by fact.plan: a plan

                facts
                  f1  “出口” 4–6 by fact.change
                      region 330000 (e1); increase 5 % (e3)

                rejected
                  quantity “4月” 6–8 refused by overlap.date_wins, read by figure.unit
                      value 4
                      gives way: “4月1日” 6–10 by date.day

                """)
    }

    @Test func aPlaceThatNormalizationRemoved() throws {
        let json = #"""
            {"schema":"tiqu.explanation/1","id":"a","place":{"text":"","start":1,"end":1,"source_start":2,"source_end":3},
             "sentences":[],"entities":[],"facts":[],"enumerations":[],"unused":[],"rejected":[],"diagnostics":[]}
            """#
        #expect(try ExplanationText.text(of: Array(json.utf8)) == "a\nsource 2–3: removed at 1 by normalization\n")
    }

    @Test func otherJSONIsRefused() {
        #expect(throws: RecordFault.self) { try ExplanationText.text(of: Array("{}".utf8)) }
        #expect(throws: RecordFault.self) { try ExplanationText.text(of: Array("{".utf8)) }
    }
}
