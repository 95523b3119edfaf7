import Testing

@testable import Evaluation

/// A labelled article of two sentences.
private let text = "浙江省新增专利6.5万件，增长5.7%。居全国第二。"
private let gold = """
    {"id":"a","sentences":["浙江省新增专利6.5万件，增长5.7%。","居全国第二。"],
     "regions":[{"text":"浙江省","start":0,"end":3,"code":"330000","form":"full"}],
     "documents":[],
     "quantities":[{"text":"6.5万件","start":7,"end":12,"value":65000,"unit":"件","modifier":null}],
     "percentages":[{"text":"5.7%","start":15,"end":19,"value":5.7,"unit":"%","modifier":null}],
     "ordinals":[{"text":"第二","start":23,"end":25,"value":2}],
     "dates":[],
     "facts":[{"indicator":"新增专利","region":"330000","period":null,"value":65000,"unit":"件","modifier":null,
               "changes":[{"direction":"increase","value":5.7,"unit":"%","modifier":null,"basis":null}],
               "rank":{"value":2,"scope":"全国"}}],
     "enumerations":[]}
    """

/// What extraction may have found in it.
private let found = """
    {"offset_unit":"codepoint","sentences":[{"source_start":0,"source_end":20},{"source_start":20,"source_end":26}],
     "entities":[
      {"type":"region","source_start":0,"source_end":3,"code":"330000"},
      {"type":"quantity","source_start":7,"source_end":12,"value":65000,"unit":"件","modifier":null},
      {"type":"percentage","source_start":15,"source_end":19,"value":5.7,"unit":"%","modifier":null},
      {"type":"ordinal","source_start":23,"source_end":25,"value":2}],
     "facts":[{"indicator":{"source_start":3,"source_end":7},"region":{"code":"330000"},"period":null,"value":65000,
               "unit":"件","changes":[{"direction":"increase","value":5.7,"unit":"%","basis":null}],
               "rank":{"value":2}}],
     "enumerations":[]}
    """

@Suite struct EvaluatorTests {
    private func evaluator(_ record: String?) throws -> Evaluator {
        var evaluator = Evaluator()
        try evaluator.add(gold: Array(gold.utf8), text: Array(text.utf8), record: record.map { Array($0.utf8) })
        return evaluator
    }

    private func tally(_ task: ScoredKind, _ scheme: Scheme = .partial, in record: String) throws -> [Int] {
        let tally = try #require(try evaluator(record).scores.tally(task, scheme))
        return [tally.right, tally.missed, tally.spurious]
    }

    @Test func aPerfectRecord() throws {
        let evaluator = try evaluator(found)
        #expect(evaluator.disagreements.isEmpty)
        for task in [ScoredKind.sentences, .regions, .quantities, .quantitiesWithModifier, .factsCore, .factsFull] {
            #expect(evaluator.scores.tally(task)?.f1 == 1)
        }
        #expect(evaluator.scores.tally(.dates) == Tally())
        #expect(evaluator.scores.tally(.dates)?.precision == 0)
        #expect(evaluator.scores.tally(.factsCore, .strict) == nil)
    }

    @Test func noRecordMissesEverything() throws {
        let evaluator = try evaluator(nil)
        #expect(evaluator.scores.tally(.sentences)?.missed == 2)
        #expect(evaluator.scores.tally(.quantities)?.recall == 0)
        #expect(evaluator.disagreements.map(\.kind).allSatisfy { $0 == .missed })
        #expect(
            evaluator.disagreements.map(\.task) == [
                .sentences, .sentences, .regions, .quantities, .percentages, .ordinals, .factsCore,
            ])
    }

    @Test func schemesAskForMoreOrLess() throws {
        let longer = found.replacing(#""source_start":7,"source_end":12"#, with: #""source_start":7,"source_end":13"#)
        #expect(try tally(.quantities, .strict, in: longer) == [0, 1, 1])
        #expect(try tally(.quantities, .partial, in: longer) == [1, 0, 0])
        let wrong = found.replacing(#""source_end":12,"value":65000"#, with: #""source_end":12,"value":6500"#)
        #expect(try tally(.quantities, .partial, in: wrong) == [0, 1, 1])
        #expect(try tally(.quantities, .type, in: wrong) == [1, 0, 0])
        let elsewhere = found.replacing(#""source_start":7,"source_end":12"#, with: #""source_start":1,"source_end":2"#)
        #expect(try tally(.quantities, .type, in: elsewhere) == [0, 1, 1])
    }

    @Test func modifiersCountApart() throws {
        let record = found.replacing(#""unit":"件","modifier":null"#, with: #""unit":"件","modifier":"over""#)
        #expect(try tally(.quantities, in: record) == [1, 0, 0])
        #expect(try tally(.quantitiesWithModifier, in: record) == [0, 1, 1])
    }

    @Test func oneItemMatchesOneLabel() throws {
        let ordinal = #"{"type":"ordinal","source_start":23,"source_end":25,"value":2}"#
        #expect(try tally(.ordinals, in: found.replacing(ordinal, with: ordinal + "," + ordinal)) == [1, 0, 1])
    }

    @Test func numbersAreComparedAsNumbers() throws {
        #expect(try tally(.percentages, in: found.replacing(#""value":5.7,"#, with: #""value":5.70,"#)) == [1, 0, 0])
    }

    @Test(arguments: [
        (#""source_start":3,"source_end":7"#, #""source_start":4,"source_end":7"#, [1, 0, 0], [1, 0, 0]),
        (#""source_start":3,"source_end":7"#, #""source_start":0,"source_end":4"#, [0, 1, 1], [0, 1, 1]),
        (#""region":{"code":"330000"}"#, #""region":{"code":"320000"}"#, [1, 0, 0], [0, 1, 1]),
        (#""region":{"code":"330000"}"#, #""region":null"#, [1, 0, 0], [0, 1, 1]),
        (#""period":null,"value":65000"#, #""period":{"value":"2023"},"value":65000"#, [1, 0, 0], [0, 1, 1]),
        (#""direction":"increase""#, #""direction":"decrease""#, [1, 0, 0], [0, 1, 1]),
        (#""period":null,"value":65000"#, #""period":null,"value":6500"#, [0, 1, 1], [0, 1, 1]),
    ])
    func facts(_ passage: String, _ replacement: String, _ core: [Int], _ full: [Int]) throws {
        let record = found.replacing(passage, with: replacement)
        #expect(try tally(.factsCore, in: record) == core)
        #expect(try tally(.factsFull, in: record) == full)
    }

    @Test func scoresAddUp() throws {
        var evaluator = try evaluator(found)
        try evaluator.add(gold: Array(gold.utf8), text: Array(text.utf8), record: nil)
        let tally = try #require(evaluator.scores.tally(.quantities))
        #expect(tally.precision == 1)
        #expect(tally.recall == 0.5)
        #expect(abs(tally.f1 - 2.0 / 3) < 1e-12)
    }

    @Test func whatCannotBeScoredIsAnErrorAndAddsNothing() {
        var evaluator = Evaluator()
        let (gold, text) = (Array(gold.utf8), Array(text.utf8))
        #expect(throws: EvaluationError.self) { try evaluator.add(gold: [], text: text, record: nil) }
        #expect(throws: EvaluationError.sentenceNotFound("浙江省新增专利6.5万件，增长5.7%。")) {
            try evaluator.add(gold: Array(#"{"sentences":["浙江省新增专利6.5万件，增长5.7%。"]}"#.utf8), text: [], record: nil)
        }
        #expect(throws: EvaluationError.unreadable("regions[0] of the gold file has no place in the text")) {
            try evaluator.add(gold: gold, text: [], record: nil)
        }
        #expect(throws: EvaluationError.unreadable("regions[0] of the gold file is not what stands at 0")) {
            try evaluator.add(gold: gold, text: Array("河北省".utf8) + text[9...], record: nil)
        }
        #expect(throws: EvaluationError.self) {
            try evaluator.add(gold: gold, text: text, record: Array(#"{"offset_unit":"utf8"}"#.utf8))
        }
        #expect(evaluator.scores == Scores())
        #expect(evaluator.articles.isEmpty)
    }

    @Test func whatWasNotLabelledIsNotScored() throws {
        var evaluator = Evaluator()
        let regions = #"{"regions":[{"text":"浙江省","start":0,"end":3,"code":"330000"}]}"#
        try evaluator.add(gold: Array(regions.utf8), text: Array(text.utf8), record: Array(found.utf8))
        #expect(evaluator.scores.tally(.regions)?.f1 == 1)
        for task in [ScoredKind.sentences, .quantities, .factsCore, .enumerations] {
            #expect(evaluator.scores.tally(task) == Tally())
        }
        #expect(evaluator.total.spans.usedTypes == ["region"])
        #expect(evaluator.total.spans.tally(.all, .strict).spurious == 0)
    }

    @Test func fieldsAreScoredByThemselves() throws {
        let record = found.replacing(
            #""value":65000,"unit":"件","modifier":null},"#, with: #""value":65000,"unit":"个"},"#)
        let spans = try evaluator(record).total.spans
        let field = { (name: String) in EntityField.all.first { $0.type == "quantity" && $0.name == name }! }
        #expect(spans.tally(.field(field("value")), .strict).correct == 1)
        #expect(spans.tally(.field(field("unit")), .strict).incorrect == 1)
        #expect(spans.tally(.field(field("unit")), .exact).correct == 1)
        #expect(spans.tally(.field(field("modifier")), .strict).possible == 0)
        #expect(spans.tally(.type("quantity"), .strict).f1 == 1)
    }

    @Test func factsAreScoredCellByCell() throws {
        let record = found.replacing(#""region":{"code":"330000"}"#, with: #""region":{"code":"320000"}"#)
        let cells = try evaluator(record).total.factFields
        #expect(cells[.region].map { [$0.right, $0.missed, $0.spurious] } == [0, 1, 1])
        #expect(cells[.period] == Tally())
        for cell in [FactField.indicator, .value, .unit, .changes, .rank] { #expect(cells[cell]?.f1 == 1) }
    }

    @Test func whatIsWrongIsToldFromWhatIsMissed() throws {
        let wrong = found.replacing(#""source_end":12,"value":65000"#, with: #""source_end":12,"value":6500"#)
        let item = try #require(try evaluator(wrong).disagreements.first)
        #expect(item.kind == .wrong)
        #expect(item.place == 7..<12)
        #expect(
            [item.context.before, item.context.words, item.context.after] == ["浙江省新增专利", "6.5万件", "，增长5.7%。居全国第二。"])
        #expect(item.differences == [.init(field: "value", labelled: "65000", found: "6500")])
        let elsewhere = found.replacing(#""source_start":7,"source_end":12"#, with: #""source_start":1,"source_end":2"#)
        #expect(
            try evaluator(elsewhere).disagreements.filter { $0.task == .quantities }.map(\.kind) == [
                .spurious, .missed,
            ])
    }

    @Test func microAndMacro() throws {
        let scores = try evaluator(found.replacing(#""type":"ordinal""#, with: #""type":"other""#)).scores
        #expect(
            scores.entities
                == {
                    var tally = Tally(); tally.right = 3; tally.missed = 1; return tally
                }())
        #expect(scores.macro(\.recall) == 0.75)
    }
}

struct ThresholdTests {
    @Test func linesAreRead() throws {
        let thresholds = try Thresholds("# least\nregions\tf1\t0.99\n\nspans/quantity.unit/ent_type\tprecision\t1\n")
        #expect(thresholds.lines.map(\.name) == ["regions", "spans/quantity.unit/ent_type"])
        #expect(thresholds.lines.map(\.number) == [2, 4])
    }

    @Test(arguments: [
        ("regions f1 0.99", "expected name, measure and least value with tabs between"),
        ("region\tf1\t0.9", #"nothing is scored that is called "region""#),
        ("regions\tf2\t0.9", #""f2" is not precision, recall or f1"#),
        ("regions\tf1\t99", #""99" is no number from 0 to 1"#),
        ("spans/quantity.colour/strict\tf1\t0.9", #"nothing is scored that is called "spans/quantity.colour/strict""#),
        ("# nothing", "no threshold in this file"),
    ])
    func whatIsNoThresholdIsNamed(_ text: String, _ reason: String) {
        #expect(throws: Thresholds.Fault(line: 1, reason: reason)) { try Thresholds(text) }
    }

    @Test func whatFallsShortIsFound() throws {
        var evaluator = Evaluator()
        try evaluator.add(gold: Array(gold.utf8), text: Array(text.utf8), record: Array(found.utf8))
        let lines = "regions\tf1\t1\ndates\tf1\t0.1\nspans/all/strict\trecall\t1"
        #expect(try Thresholds(lines).shortfalls(of: evaluator.total).map(\.line.number) == [2])
    }
}
