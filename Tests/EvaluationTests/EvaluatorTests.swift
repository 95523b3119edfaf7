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
                .regions, .quantities, .percentages, .ordinals, .quantitiesWithModifier, .factsCore, .factsFull,
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
            try evaluator.add(gold: gold, text: [], record: nil)
        }
        #expect(throws: EvaluationError.self) {
            try evaluator.add(gold: gold, text: text, record: Array(#"{"offset_unit":"utf8"}"#.utf8))
        }
        #expect(evaluator.scores == Scores())
    }
}
