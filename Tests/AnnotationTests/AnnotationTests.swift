import Testing

@testable import Annotation

/// An article with characters that take two UTF-16 units, and one that is two code points to be read as one.
private let articleText = "𠮷林😀省：新增5件🇨🇳，第一。"
private let gold = """
    {
     "id": "a",
     "published": "2024-04-19",
     "regions": [
      {
       "text": "𠮷林😀省",
       "start": 0,
       "end": 4,
       "code": "220000",
       "members": []
      }
     ],
     "quantities": [
      {
       "text": "5件",
       "start": 7,
       "end": 9,
       "value": 5.0,
       "unit": "件",
       "modifier": null
      }
     ],
     "ordinals": [
      {
       "text": "第一",
       "start": 12,
       "end": 14,
       "value": 1
      }
     ],
     "facts": [
      {
       "indicator": "新增",
       "value": 5
      }
     ]
    }

    """

struct AnnotationTests {
    private func article(_ gold: String = gold) throws -> AnnotatedArticle {
        try AnnotatedArticle(id: "b/a", gold: Array(gold.utf8), text: Array(articleText.utf8))
    }

    private func read(_ tool: AnnotationTool, _ file: String, _ unit: OffsetUnit? = nil) throws -> [AnnotationReading] {
        try tool.read(Array(file.utf8), unit: unit)
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    // MARK: Round trip

    @Test(arguments: AnnotationTool.allCases, [nil] + OffsetUnit.allCases.map(Optional.some))
    func nothingIsLost(_ tool: AnnotationTool, _ unit: OffsetUnit?) throws {
        let file = try tool.export([try article()], unit: unit)
        let readings = try tool.read(file, unit: unit)
        #expect(readings.flatMap(\.faults).isEmpty)
        let back = try #require(readings.first?.article)
        #expect(back.id == "b/a")
        #expect(text(back.textBytes) == articleText)
        #expect(text(back.gold) == gold)
    }

    @Test func offsetsCountWhatTheToolCounts() throws {
        let place = { (tool: AnnotationTool, unit: OffsetUnit?) in
            text(try tool.export([try article()], unit: unit)).replacing(" ", with: "")
        }
        #expect(try place(.labelStudio, nil).contains(#""value":{"start":7,"end":9,"text":"5件""#))
        #expect(try place(.labelStudio, .utf16).contains(#""value":{"start":9,"end":11,"text":"5件""#))
        #expect(try place(.doccano, nil).contains(#"[[0,6,"region"],[9,11,"quantity"],[16,18,"ordinal"]]"#))
        #expect(try place(.doccano, .grapheme).contains(#"[[0,4,"region"],[7,9,"quantity"],[11,13,"ordinal"]]"#))
    }

    @Test func aLabelWithinACharacterIsAnError() throws {
        let half = gold.replacing(#""start": 12,"#, with: #""start": 10,"#)
        #expect(throws: AnnotationFault("b/a: a label at 10 begins or ends within a character")) {
            try AnnotationTool.doccano.export([try article(half)], unit: .grapheme)
        }
    }

    // MARK: Files in the form in which the tools document them

    /// Label Studio: a task with annotations and predictions, a cancelled annotation, a relation, and a choice for the
    /// whole text.
    @Test func labelStudioTask() throws {
        let file = """
            [{"id": 7, "data": {"text": "浙江省\\n新增5件", "source": "desk"}, "project": 1, "predictions": [],
              "annotations": [
               {"id": 1, "was_cancelled": true, "result": [{"id": "x", "type": "labels", "from_name": "label",
                 "to_name": "text", "value": {"start": 0, "end": 1, "text": "浙", "labels": ["date"]}}]},
               {"id": 2, "completed_by": 1, "was_cancelled": false, "ground_truth": false, "lead_time": 1.5, "result": [
                 {"id": "p", "from_name": "label", "to_name": "text", "type": "labels", "origin": "manual",
                  "value": {"start": 6, "end": 8, "text": "5件", "labels": ["quantity"]}, "meta": {"text": ["{\\"value\\": 5}"]}},
                 {"id": "q", "from_name": "label", "to_name": "text", "type": "labels",
                  "value": {"start": 0, "end": 5, "text": "浙江省\\\\n新", "labels": ["region"]}},
                 {"from_id": "p", "to_id": "q", "type": "relation", "direction": "right", "labels": ["of"]},
                 {"id": "c", "from_name": "kind", "to_name": "text", "type": "choices", "value": {"choices": ["news"]}}]}]}]
            """
        let reading = try #require(try read(.labelStudio, file).first)
        #expect(reading.name == "task 1 (id 7)")
        #expect(reading.faults == ["[0].annotations[1].result[3]: a result of type choices is left out"])
        let article = try #require(reading.article)
        #expect(article.id == "task-7")
        #expect(article.labels.map(\.type) == ["region", "quantity"])
        #expect(article.labels.map(\.place) == [0..<5, 6..<8])
        #expect(article.labels[1].fields.map(\.json) == ["5"])
        #expect(article.types.count == 6)
    }

    @Test func labelStudioShortForm() throws {
        let file = """
            [{"id": 3, "text": "浙江省新增", "annotator": 1, "annotation_id": 5, "lead_time": 2.1,
              "label": [{"start": 0, "end": 3, "text": "浙江省", "labels": ["region"]}]}]
            """
        let article = try #require(try read(.labelStudio, file).first?.article)
        #expect(article.labels.map(\.place) == [0..<3])
    }

    /// Old releases counted UTF-16; the words of the labels tell.
    @Test func wordsTellTheUnit() throws {
        let file = try AnnotationTool.labelStudio.export([try article()], unit: .utf16)
        let reading = try #require(try AnnotationTool.labelStudio.read(file).first)
        #expect(reading.faults.isEmpty)
        #expect(reading.article.map { text($0.gold) } == gold)
        let forced = try #require(try AnnotationTool.labelStudio.read(file, unit: .codepoint).first)
        #expect(forced.faults.count == 3)
    }

    /// doccano: spans as triples; as objects with relations, one indented object alone.
    @Test func doccanoLines() throws {
        let lines = """
            {"id": 12, "text": "😀浙江省新增", "label": [[2, 5, "region"]], "Comments": []}
            {"id": 13, "data": "第一", "labels": [[0, 2, "ordinal"]]}

            """
        let readings = try read(.doccano, lines)
        #expect(readings.map(\.name) == ["text 1 (id 12)", "text 2 (id 13)"])
        #expect(readings.compactMap(\.article).map(\.id) == ["text-12", "text-13"])
        #expect(readings.compactMap(\.article?.labels.first?.place) == [1..<4, 0..<2])
        let object = """
            {
                "text": "浙江省与江苏省",
                "entities": [
                    {"id": 0, "start_offset": 4, "end_offset": 7, "label": "region"},
                    {"id": 1, "start_offset": 0, "end_offset": 3, "label": "region"}
                ],
                "relations": [{"id": 4, "from_id": 0, "to_id": 1, "type": "beside"}]
            }
            """
        #expect(try read(.doccano, object).first?.article?.labels.map(\.place) == [0..<3, 4..<7])
    }

    /// Values stay with their labels; a label that is new has none, one that is gone takes its value along.
    @Test func labelsThatPeopleChangedKeepTheRest() throws {
        let file = text(try AnnotationTool.doccano.export([try article()]))
            .replacing(#",[16,18,"ordinal"]"#, with: #",[11,15,"date"]"#)
        let back = try #require(try read(.doccano, file).first?.article)
        #expect(back.labels.map(\.type) == ["region", "quantity", "date"])
        #expect(back.labels.map(\.fields.count) == [2, 3, 0])
        #expect(text(back.gold).contains(#""facts""#))
    }

    // MARK: What cannot be read

    @Test(arguments: [
        (AnnotationTool.labelStudio, "", "the file is empty"),
        (.labelStudio, "[{", "not JSON: expected a key in quotes at byte 2"),
        (.doccano, "{]", "not JSON: expected a key in quotes at byte 1"),
    ])
    func aFileThatCannotBeRead(_ tool: AnnotationTool, _ file: String, _ reason: String) {
        #expect(throws: AnnotationFault(reason)) { try read(tool, file) }
    }

    @Test(arguments: [
        (AnnotationTool.labelStudio, #"[1]"#, "is no object"),
        (.labelStudio, #"[{"data":{}}]"#, "no text: data.text is not a string"),
        (.labelStudio, #"[{"data":{"text":"a"}}]"#, "not labelled: it has no annotations"),
        (
            .labelStudio, #"[{"data":{"text":"a"},"annotations":[{"was_cancelled":true}]}]"#,
            "not labelled: its annotations are none, or cancelled"
        ),
        (.doccano, #"{"label":[]}"#, #"no text: it has no string "text""#),
        (.doccano, #"{"text":"a"}"#, #"not labelled: it has no list "label", "labels" or "entities""#),
        (.doccano, "{\"text\":\"a\",\"label\":[]}\n{\"text\":", "not JSON: expected a value at byte 8"),
    ])
    func aTaskThatCannotBeRead(_ tool: AnnotationTool, _ file: String, _ reason: String) throws {
        let reading = try #require(try read(tool, file).last)
        #expect(reading.article == nil)
        #expect(reading.faults == [reason])
    }

    @Test(arguments: [
        (
            AnnotationTool.doccano, #"{"text":"😀省","label":[[1,3,"region"]]}"#,
            "label[0]: 1 to 3 is no stretch of the text in utf16s"
        ),
        (.doccano, #"{"text":"省","label":[[0,9,"region"]]}"#, "label[0]: 0 to 9 is no stretch of the text in utf16s"),
        (
            .doccano, #"{"text":"省","label":[[0,1,"ORG"]]}"#,
            #"label[0]: no type "ORG"; there are region, document, quantity, percentage, ordinal, date"#
        ),
        (.doccano, #"{"text":"省","label":[[0,1]]}"#, "label[0]: a label without start, end or type"),
        (
            .labelStudio, #"[{"text":"省","label":[{"start":0,"end":1,"text":"市","labels":["region"]}]}]"#,
            #"[0].label[0]: "市" is not what stands at 0"#
        ),
        (
            .labelStudio,
            #"[{"text":"省","label":[{"start":0,"end":1,"labels":["region"],"meta":{"text":["maybe"]}}]}]"#,
            "[0].label[0]: its note is no JSON object and is left out: maybe"
        ),
    ])
    func aLabelThatCannotBeRead(_ tool: AnnotationTool, _ file: String, _ reason: String) throws {
        let reading = try #require(try read(tool, file).first)
        #expect(reading.article != nil)
        #expect(reading.faults == [reason])
    }
}
