import Foundation
import Testing

@testable import Evaluation

/// A record with something of every kind.
private let record = """
    {"id":"a","source":{"name":"a.txt","sha256":"00"},"generator":{"ruleset":"1"},"title":null,"offset_unit":"codepoint",
     "text":"浙江省新增专利6.5万件，增长5.7%。居全国第二。","alignment":[[26,26]],
     "sentences":[{"start":0,"end":20,"source_start":0,"source_end":20},
      {"start":20,"end":26,"source_start":20,"source_end":26}],
     "entities":[
      {"id":"e1","type":"region","start":0,"end":3,"text":"浙江省","source_start":0,"source_end":3,"sentence":0,
       "within":null,"rule":"region.name","code":"330000"},
      {"id":"e2","type":"quantity","start":7,"end":12,"text":"6.5万件","source_start":7,"source_end":12,"sentence":0,
       "within":null,"rule":"figure.unit","value":65000,"unit":"件"},
      {"id":"e3","type":"percentage","start":15,"end":19,"text":"5.7%","source_start":15,"source_end":19,"sentence":0,
       "within":null,"rule":"figure.percent","value":5.7,"unit":"%"}],
     "facts":[{"id":"f1","sentence":0,"indicator":{"text":"新增专利","start":3,"end":7,"source_start":3,"source_end":7},
       "region":{"code":"330000","entity":"e1"},"entity":"e2","value":65000,"unit":"件",
       "changes":[{"direction":"increase","value":5.7,"unit":"%","entity":"e3"}],"rule":"fact.verb"}],
     "enumerations":[],"diagnostics":[{"code":"x.y","severity":"info","message":"one","source_start":1,"source_end":2}]}
    """

struct DifferenceTests {
    private func changes(_ edits: [(String, String)]) throws -> [Change] {
        let new = edits.reduce(record) { $0.replacing($1.0, with: $1.1) }
        try #require(new != record)
        return try RecordComparison.changes(old: Array(record.utf8), new: Array(new.utf8))
    }

    private func shown(_ changes: [Change]) -> [String] {
        changes.map { change in
            let fields = change.fields.map { "\($0.name) \($0.old ?? "–")→\($0.new ?? "–")" }.joined(separator: ", ")
            return "\(change.kind) \(change.rule): \(fields)"
        }
    }

    @Test func theSameIsTheSame() throws {
        #expect(try RecordComparison.changes(old: Array(record.utf8), new: Array(record.utf8)).isEmpty)
        #expect(try changes([(#""ruleset":"1""#, #""ruleset":"2""#)]).isEmpty)
        #expect(try changes([(#""value":5.7,"#, #""value":5.70,"#)]).isEmpty)
    }

    /// Ids count what is there: a reference to the same entity under another id is no change.
    @Test func idsSayNothing() throws {
        #expect(try changes([(#""e3""#, #""e7""#), (#""f1""#, #""f9""#)]).isEmpty)
    }

    /// One more document counts all that follow on.
    @Test func idsOfDocumentsSayNothing() throws {
        let document = { (start: Int, id: String) in
            """
            {"type":"document","start":\(start),"end":\(start + 2),"source_start":\(start),"source_end":\(start + 2),"text":"《》",
             "rule":"d","document_id":"\(id)"}
            """
        }
        let side = { (documents: [String]) in
            Array("{\"id\":\"a\",\"entities\":[\(documents.joined(separator: ","))]}".utf8)
        }
        let old = side([document(4, "d1"), document(8, "d2"), document(12, "d1")])
        let new = side([document(0, "d1"), document(4, "d2"), document(8, "d3"), document(12, "d2")])
        #expect(try RecordComparison.changes(old: old, new: new).map(\.kind) == [.added])
        let merged = side([document(4, "d1"), document(8, "d1"), document(12, "d1")])
        #expect(shown(try RecordComparison.changes(old: old, new: merged)) == ["changed d: document_id @8→@4"])
    }

    @Test func otherUnitsAreNotCompared() throws {
        let other = Array(record.replacing("codepoint", with: "utf16").utf8)
        #expect(throws: EvaluationError.unreadable("its offsets count utf16, those of the older record codepoint")) {
            try RecordComparison.changes(old: Array(record.utf8), new: other)
        }
        #expect(try RecordComparison.changes(old: other, new: other).isEmpty)
    }

    @Test(arguments: [
        (#""code":"330000"}"#, #""code":"320000"}"#, "changed region.name: code 330000→320000"),
        (
            #""end":12,"text":"6.5万件","source_start":7,"source_end":12"#,
            #""end":11,"text":"6.5万","source_start":7,"source_end":11"#, "moved figure.unit: text 6.5万件→6.5万"
        ),
        (
            #""rule":"figure.percent""#, #""rule":"figure.share""#,
            "rule figure.share: rule figure.percent→figure.share"
        ),
        (#""type":"percentage""#, #""type":"number""#, "changed figure.percent: type percentage→number"),
        (#""message":"one""#, #""message":"two""#, "changed x.y: message one→two"),
        (#""title":null"#, #""title":"题""#, "changed record: title –→题"),
        (
            #""direction":"increase""#, #""direction":"decrease""#,
            "changed fact.verb: changes[0].direction increase→decrease"
        ),
        (
            #""text":"新增专利","start":3,"end":7,"source_start":3"#, #""text":"专利","start":5,"end":7,"source_start":5"#,
            "moved fact.verb: indicator.text 新增专利→专利, indicator.source_start 3→5"
        ),
        (#""alignment":[[26,26]]"#, #""alignment":[[20,20],[6,6]]"#, "changed alignment: "),
    ])
    func oneChangeIsTold(_ sought: String, _ replacement: String, _ expected: String) throws {
        #expect(shown(try changes([(sought, replacement)])) == [expected])
    }

    @Test func spanAndValueBothChanged() throws {
        let edits = [
            (
                #""end":12,"text":"6.5万件","source_start":7,"source_end":12"#,
                #""end":11,"text":"6.5万","source_start":7,"source_end":11"#
            ),
            (#""value":65000,"unit":"件"}"#, #""value":65000,"unit":null}"#),
        ]
        #expect(shown(try changes(edits)) == ["changed figure.unit: text 6.5万件→6.5万, unit 件→–"])
    }

    @Test func addedAndRemoved() throws {
        let gone = try changes([
            (#"{"start":20,"end":26,"source_start":20,"source_end":26}"#, ""),
            (#""source_end":20},"#, #""source_end":20}"#),
        ])
        #expect(shown(gone) == ["removed sentence: "])
        #expect(gone[0].context.words == "居全国第二。")
        #expect(gone[0].old == 20..<26 && gone[0].new == nil)
        let region =
            #"{"id":"e4","type":"ordinal","start":23,"end":25,"text":"第二","source_start":23,"source_end":25,"rule":"figure.ordinal","value":2}"#
        let added = try changes([(#""unit":"%"}],"#, #""unit":"%"},"# + region + "],")])
        #expect(shown(added) == ["added figure.ordinal: value –→2"])
    }

    @Test func textIsComparedWhereItDiffers() throws {
        let changed = try changes([("增长5.7%。居", "上涨5.7%。居")])
        #expect(shown(changed) == ["changed text: text 增长→上涨"])
        #expect(changed[0].context.words == "上涨")
    }

    /// An article that was edited: what it still says has moved, and is not told as gone and new.
    @Test func anEditedArticleKeepsWhatItSays() throws {
        var edits = [("\"00\"", "\"01\""), ("浙江省新增", "去年，浙江省新增")]
        for number in [26, 25, 23, 20, 19, 15, 12, 7, 3, 0] {
            for key in ["start", "end"] {
                edits.append(("\"\(key)\":\(number),", "\"\(key)\":\(number + 3) ,"))
                edits.append(("\"source_\(key)\":\(number),", "\"source_\(key)\":\(number + 3) ,"))
            }
            edits.append(("\"source_end\":\(number)}", "\"source_end\":\(number + 3) }"))
        }
        let changes = try changes(edits)
        #expect(changes.filter { $0.subject == .entity }.map(\.kind) == [.moved, .moved, .moved])
        #expect(changes.allSatisfy { $0.kind == .moved || $0.kind == .changed })
    }

    @Test func whatIsNoRecordIsAnError() {
        #expect(throws: EvaluationError.self) { try RecordComparison.changes(old: [], new: Array(record.utf8)) }
        #expect(throws: EvaluationError.unreadable("the record has no id")) {
            try RecordComparison.changes(old: Array(record.utf8), new: Array("{}".utf8))
        }
    }

    @Test func groupsAreInTheOrderOfTheirSizes() throws {
        var difference = Difference()
        let new = record.replacing(#""unit":"%""#, with: #""unit":"pp""#).replacing(
            #""code":"330000"}"#, with: #""code":null}"#
        )
        .replacing(#""message":"one""#, with: #""message":"two""#)
        try difference.add(old: Array(record.utf8), new: Array(new.utf8), id: "a")
        #expect(difference.changed == ["a"])
        #expect(difference.groups.map(\.rule) == ["fact.verb", "figure.percent", "region.name", "x.y"])
        #expect(difference.groups[0].count(.changed) == 1)
    }

    /// Ten times the entities, about ten times the work: nothing is compared with everything.
    @Test func theTimeIsLinear() throws {
        let time = { (count: Int) throws -> Int in
            let entity = { (number: Int, shift: Int) in
                "{\"type\":\"region\",\"start\":\(number * 9 + shift),\"end\":\(number * 9 + 5),\"source_start\":\(number * 9 + shift),\"source_end\":\(number * 9 + 5),\"text\":\"\",\"rule\":\"r\"}"
            }
            let side = { (shift: Int) in
                Array(
                    "{\"id\":\"a\",\"entities\":[\((0..<count).map { entity($0, shift) }.joined(separator: ","))]}".utf8
                )
            }
            let (old, new) = (side(0), side(1))
            let start = Self.processorTime
            let changes = try RecordComparison.changes(old: old, new: new)
            #expect(changes.count == count)
            return Self.processorTime - start
        }
        _ = try time(100)
        let (small, large) = (try time(300), try time(3000))
        #expect(large < small * 30)
    }

    /// Of this thread, in nanoseconds: how busy the machine is otherwise does not count.
    private static var processorTime: Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
