import Foundation
import GRDB
import SQLiteExport
import Testing

/// Records in a database, asked as a user asks: in SQL.
struct RecordDatabaseTests {
    private let path = NSTemporaryDirectory() + "tiqu-\(UUID().uuidString).db"

    /// A record with one of everything.
    private static func record(
        id: String = "a", unit: String = "codepoint", within: String = "null", value: String = "6.50",
        code: String = "330000"
    ) -> String {
        """
        {"schema":"tiqu.record/1","id":"\(id)","source":{"name":null,"media_type":"text/plain","encoding":"utf-8","bytes":9,
        "sha256":"0","script":"hans"},"title":"题","published":"2024-04-19","offset_unit":"\(unit)",
        "text":"𠮷。浙江省增6.50件。","sentences":[{"start":0,"end":2,"source_start":0,"source_end":2},
        {"start":2,"end":12,"source_start":2,"source_end":12}],
        "entities":[{"id":"e1","type":"region","start":2,"end":5,"text":"浙江省","source_start":2,"source_end":5,"sentence":1,
        "within":\(within),"rule":"region.name","code":"\(code)","name":"浙江省","members":["330000","320000"]},
        {"id":"e2","type":"quantity","start":6,"end":11,"text":"6.50件","source_start":6,"source_end":11,"sentence":1,
        "within":null,"rule":"quantity","value":\(value),"unit":"件","modifier":null},
        {"id":"e3","type":"date","start":6,"end":11,"text":"x","source_start":6,"source_end":11,"sentence":1,
        "within":"e2","rule":"date","value":"2023","resolved":null}],
        "facts":[{"id":"f1","sentence":1,"indicator":{"text":"增","start":5,"end":6,"source_start":5,"source_end":6},
        "region":{"code":"330000","entity":"e1"},"period":null,"entity":"e2","value":\(value),"unit":"件","modifier":null,
        "from":{"value":3,"unit":"件","modifier":null},"modality":null,"changes":[{"direction":"increase","value":5.7,
        "unit":"%","modifier":null,"basis":"year_on_year","entity":null}],"rank":{"value":2,"scope":"全国","entity":"e2"},
        "rule":"fact"}],
        "enumerations":[{"id":"n1","sentence":1,"entity":"e2","declared":1,"items":[{"text":"增","start":5,"end":6,
        "source_start":5,"source_end":6}],"found":1,"agrees":true}],
        "diagnostics":[{"code":"c","severity":"info","message":"m","source_start":null,"source_end":null}]}
        """.replacing("\n", with: "")
    }

    /// The first column of all rows as text, NULL as nothing.
    private func texts(_ sql: String) throws -> [String] {
        try DatabaseQueue(path: path).read { db in
            try Row.fetchAll(db, sql: sql).map { row in (row[0] as DatabaseValue).storage.value.map { "\($0)" } ?? "" }
        }
    }

    private func count(_ table: String) throws -> Int {
        try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") } ?? -1
    }

    @Test func aFactIsARow() throws {
        #expect(try RecordDatabase(path: path).add([Self.record()]).isEmpty)
        let facts = """
            SELECT article || '|' || indicator || '|' || sentence || '|' || region || '|' || region_name || '|' || value || '|' ||
                value_text || '|' || unit || '|' || from_value || '|' || change_direction || '|' || change_value || '|' || rank
            FROM facts_wide
            """
        #expect(try texts(facts) == ["a|增|浙江省增6.50件。|330000|浙江省|6.5|6.50|件|3|increase|5.7|2"])
    }

    @Test func everythingIsThere() throws {
        _ = try RecordDatabase(path: path).add([Self.record()])
        let counts: [String: Int] = [
            "article": 1, "sentence": 2, "entity": 3, "region_member": 2, "fact": 1, "change": 1, "enumeration": 1,
            "enumeration_item": 1, "diagnostic": 1,
        ]
        for (table, expected) in counts { #expect(try count(table) == expected, "\(table)") }
        #expect(try texts("SELECT ifnull(value, 'none') || date FROM entity WHERE type = 'date'") == ["none2023"])
        #expect(try texts("SELECT record FROM article") == [Self.record()])
        #expect(try texts("PRAGMA foreign_key_check").isEmpty)
    }

    @Test func threeCharactersAreFoundAnywhere() throws {
        _ = try RecordDatabase(path: path).add([Self.record()])
        let search = "SELECT rowid FROM sentence_search WHERE sentence_search MATCH"
        #expect(try texts("\(search) '江省增'").count == 1)
        #expect(try texts("\(search) '省江增'").isEmpty)
    }

    @Test func aRecordTakesThePlaceOfAnEarlierOne() throws {
        let database = try RecordDatabase(path: path)
        _ = try database.add([Self.record(), Self.record(id: "b")])
        #expect(try database.add([Self.record(value: "7")]).isEmpty)
        #expect(try count("article") == 2 && count("fact") == 2 && count("sentence") == 4)
        #expect(try texts("SELECT value FROM facts_wide WHERE article = 'a'") == ["7"])
        #expect(try texts("SELECT rowid FROM sentence_search WHERE sentence_search MATCH '浙江省'").count == 2)
        try DatabaseQueue(path: path).write { db in
            try db.execute(sql: "INSERT INTO sentence_search(sentence_search) VALUES ('integrity-check')")
        }
    }

    @Test func aFaultyRecordLeavesNothingAndTheOthersCome() throws {
        let bad = [
            Self.record(id: "u", unit: "utf16"), "{", Self.record(id: "w", within: "\"e9\""),
            Self.record(id: "r").replacing("\"entity\":\"e1\"", with: "\"entity\":\"e7\""),
        ]
        let faults = try RecordDatabase(path: path).add([Self.record()] + bad + [Self.record(id: "b")])
        #expect(faults.map(\.article) == ["u", "-", "w", "r"])
        #expect(faults[0].reason.contains("utf16") && faults[3].reason.contains("FOREIGN KEY"))
        #expect(try count("article") == 2 && count("entity") == 6)
    }

    @Test func anIdWithQuotesIsAnId() throws {
        #expect(try RecordDatabase(path: path).add([Self.record(id: "o'b\\\"c")]).isEmpty)
        #expect(try texts("SELECT name FROM article") == ["o'b\"c"])
    }

    @Test func whatIsNoDatabaseIsRefused() throws {
        try Data(repeating: 65, count: 5000).write(to: URL(fileURLWithPath: path))
        #expect(throws: DatabaseError.self) { try RecordDatabase(path: path) }
    }
}
