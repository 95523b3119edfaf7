import Presentation
import Testing

@testable import Export

/// A record with what is hard to annotate: a character beyond the first plane before everything, an entity in another,
/// one over a line end, white space inside.
private enum Sample {
    static let text = "𠮷浙江省《甲 法\\n乙》增5件。"

    /// The offsets of everything in one unit: of the first characters the second plane's takes 1, 4 or 2.
    static func record(unit: String = "codepoint", offsets: [Int] = [0, 1, 4, 11, 12, 14, 15]) -> [UInt8] {
        func span(_ start: Int, _ end: Int) -> String {
            "\"start\":\(offsets[start]),\"end\":\(offsets[end]),\"source_start\":0,\"source_end\":0"
        }
        let json = """
            {"schema":"tiqu.record/1","id":"a b/1","title":null,"offset_unit":"\(unit)","text":"\(text)",
            "sentences":[{\(span(0, 6))}],
            "entities":[{"id":"e1","type":"region",\(span(1, 2)),"text":"浙江省","sentence":0,"within":null,"rule":"r",
            "code":"330000","name":"浙江省"},
            {"id":"e2","type":"document",\(span(2, 3)),"text":"","sentence":0,"within":null,"rule":"r","title":"甲 法\\n乙"},
            {"id":"e3","type":"date",\(span(2, 3)),"text":"","sentence":0,"within":"e2","rule":"r"},
            {"id":"e4","type":"quantity",\(span(4, 5)),"text":"5件","sentence":0,"within":null,"rule":"r","value":5}],
            "facts":[{"id":"f1","sentence":0,"indicator":{"text":"增",\(span(3, 4))},"entity":"e4",
            "region":{"code":"330000","entity":"e1"},"period":null,"value":5,"changes":[{"entity":"e4"},{"entity":"e4"}],
            "rank":null}],"enumerations":[]}
            """
        return Array(json.utf8)
    }

    static func article() throws -> ExportedArticle { try ExportedArticle(record: record()) }
}

struct ExportTests {
    @Test func offsetsCountCodePointsWhateverTheRecordCounts() throws {
        let article = try Sample.article()
        let utf16 = try ExportedArticle(record: Sample.record(unit: "utf16", offsets: [0, 2, 5, 12, 13, 15, 16]))
        let utf8 = try ExportedArticle(record: Sample.record(unit: "utf8", offsets: [0, 4, 13, 30, 33, 37, 40]))
        #expect(article.entities.map(\.range) == [1..<4, 4..<11, 4..<11, 12..<14])
        #expect(utf16.entities.map(\.range) == article.entities.map(\.range))
        #expect(utf8.entities.map(\.range) == article.entities.map(\.range))
    }

    @Test func aPlaceWithinACharacterIsAFault() {
        #expect(throws: RecordFault.self) {
            try ExportedArticle(record: Sample.record(unit: "utf16", offsets: [0, 1, 5, 12, 13, 15, 16]))
        }
        #expect(throws: RecordFault.self) {
            try ExportedArticle(record: Sample.record(offsets: [0, 1, 4, 11, 12, 14, 99]))
        }
    }

    @Test func bratHasPartsForLines() throws {
        let article = try Sample.article()
        #expect(BratStandoff.text(of: article) == "𠮷浙江省《甲 法\n乙》增5件。")
        #expect(
            BratStandoff.annotations(of: article) == """
                T1\tregion 1 4\t浙江省
                #1\tAnnotatorNotes T1\t{"code":"330000","name":"浙江省"}
                T2\tdocument 4 8;9 11\t《甲 法 乙》
                #2\tAnnotatorNotes T2\t{"title":"甲 法\\n乙"}
                T3\tdate 4 8;9 11\t《甲 法 乙》
                T4\tquantity 12 14\t5件
                #3\tAnnotatorNotes T4\t{"value":5}
                T5\tfact 11 12\t增
                E1\tfact:T5 figure:T4 region:T1 change:T4 change2:T4

                """)
    }

    @Test func columnsHaveOneLabelACharacterAndNoWhiteSpace() throws {
        let lines = CharacterBIO.text(of: try Sample.article()).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines == [
                "-DOCSTART- -X- O O", "", "𠮷 O", "浙 B-region", "江 I-region", "省 I-region", "《 B-document",
                "甲 I-document", "法 I-document", "乙 I-document", "》 I-document", "增 O", "5 B-quantity", "件 I-quantity",
                "。 O", "", "",
            ])
    }

    @Test func spacyHasATokenForEachCharacter() throws {
        let line = SpacyDocument.line(of: try Sample.article())
        #expect(
            line.hasPrefix(
                #"{"text":"𠮷浙江省《甲 法\n乙》增5件。","ents":[{"start":1,"end":4,"label":"region"},"#
                    + #"{"start":4,"end":11,"label":"document"},{"start":12,"end":14,"label":"quantity"}],"#
                    + #""sents":[{"start":0,"end":15}],"tokens":[{"start":0,"end":1,"id":0},"#))
        #expect(line.contains(#"{"start":5,"end":6,"id":5},{"start":7,"end":8,"id":6},{"start":8,"end":9,"id":7}"#))
        #expect(line.contains(#"{"tiqu":[{"start":1,"end":4,"label":"region","kb_id":"330000"},"#))
        #expect(line.contains(#"{"start":4,"end":11,"label":"date","kb_id":""}"#))
    }

    @Test func displacyTakesTheIdWhereThereIsNoTitle() throws {
        let line = DisplacyEntities.line(of: try Sample.article())
        #expect(line.hasSuffix(#"{"start":12,"end":14,"label":"quantity"}],"title":"a b/1"}"# + "\n"))
    }

    @Test func webAnnotationsSayWhereByPositionAndByWords() throws {
        let line = WebAnnotationPage(base: "https://example.org/").line(of: try Sample.article())
        #expect(line.contains(#""id":"https://example.org/a%20b/1#e4","type":"Annotation""#))
        #expect(
            line.contains(
                #""target":{"source":"https://example.org/a%20b/1","selector":[{"start":12,"end":14,"type":"TextPositionSelector"},"#
                    + #"{"type":"TextQuoteSelector","exact":"5件","prefix":"𠮷浙江省《甲 法\n乙》增","suffix":"。"}]}"#))
        #expect(line.contains(#""value":"{\"value\":5}","format":"application/json""#))
    }
}
