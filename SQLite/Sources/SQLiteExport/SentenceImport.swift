import GRDB

/// Cuts the sentences out of the text of a record. Not in SQL, which would count from the start of the text for each.
struct SentenceImport {
    let record: String
    /// The text of the record.
    let text: String
    let article: Int64

    private static let insertion = """
        INSERT INTO sentence (article, number, start_offset, end_offset, source_start, source_end, text)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """

    private static let places = """
        WITH list AS MATERIALIZED (SELECT key, value FROM json_each(?1, '$.sentences'))
        SELECT key, value ->> 'start', value ->> 'end', value ->> 'source_start', value ->> 'source_end'
        FROM list
        """

    func run(_ db: Database) throws {
        var cutter = SentenceCutter(Array(text.utf8))
        let insertion = try db.cachedStatement(sql: Self.insertion)
        for row in try Row.fetchAll(db.cachedStatement(sql: Self.places), arguments: [record]) {
            let places = Array(row.databaseValues)
            guard let start = Int.fromDatabaseValue(places[1]), let end = Int.fromDatabaseValue(places[2]) else {
                throw DatabaseError(resultCode: .SQLITE_CONSTRAINT, message: "a sentence without a place")
            }
            let words = cutter.words(from: start, to: end)
            try insertion.execute(
                arguments: StatementArguments([article.databaseValue] + places + [words.databaseValue]))
        }
    }
}

/// Stretches of a text by code points, asked for in order: one walk over the bytes for all of them.
struct SentenceCutter {
    private let bytes: [UInt8]
    private var byte = 0
    private var scalar = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What stands there, as far as the text goes; an earlier place than the last one costs a walk from the start.
    mutating func words(from start: Int, to end: Int) -> String {
        let first = position(of: start)
        return String(decoding: bytes[first..<max(first, position(of: end))], as: UTF8.self)
    }

    private mutating func position(of target: Int) -> Int {
        if target < scalar { (byte, scalar) = (0, 0) }
        while scalar < target && byte < bytes.count {
            byte += 1
            while byte < bytes.count && bytes[byte] & 0xC0 == 0x80 { byte += 1 }
            scalar += 1
        }
        return byte
    }
}
