import GRDB

/// A SQLite database of records. A record of an article that is there already takes its place.
public final class RecordDatabase {
    /// Why a record is not in the database.
    public struct Fault: Error, CustomStringConvertible {
        /// The article's id, where it has one.
        public let article: String
        public let reason: String

        public var description: String { "\(article): \(reason)" }
    }

    private let queue: DatabaseQueue

    /// Opens or creates the database at `path`.
    /// - Throws: `DatabaseError` where that is no database, cannot be written, or is one of a later version.
    public init(path: String) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            // The journal still protects what is written; it does not wait for the disk at every step.
            try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        let migrator = Schema.migrator
        guard try queue.read({ try !migrator.hasBeenSuperseded($0) }) else {
            throw Fault(article: path, reason: "made by a later version")
        }
        try migrator.migrate(queue)
    }

    /// Writes records in one transaction: all of them but those that are faulty.
    ///
    /// - Parameter records: JSON, as `tiqu extract` writes it.
    /// - Returns: what is wrong with which.
    /// - Throws: `DatabaseError` where the database itself cannot be written; then none of them is in it.
    public func add(_ records: [String]) throws -> [Fault] {
        try queue.write { db in
            var faults: [Fault] = []
            for record in records {
                if let fault = try Self.add(record, to: db) { faults.append(fault) }
            }
            return faults
        }
    }

    private static func add(_ record: String, to db: Database) throws -> Fault? {
        var article = "-"
        do {
            try db.inSavepoint {
                let text = try check(record, db, &article)
                try db.cachedStatement(sql: RecordImport.removal).execute(arguments: [article])
                try db.cachedStatement(sql: RecordImport.article).execute(arguments: [record])
                let id = db.lastInsertedRowID
                try SentenceImport(record: record, text: text, article: id).run(db)
                for sql in RecordImport.statements {
                    try db.cachedStatement(sql: sql).execute(arguments: [record, id])
                }
                try checkReferences(of: id, db)
                return .commit
            }
            return nil
        } catch let fault as Fault {
            return fault
        } catch let error as DatabaseError where isAboutRecord(error) {
            return Fault(article: article, reason: error.message ?? "\(error.resultCode)")
        }
    }

    /// The text of the record, and in `article` its id as soon as that is known.
    private static func check(_ record: String, _ db: Database, _ article: inout String) throws -> String {
        guard try Bool.fetchOne(db.cachedStatement(sql: RecordImport.isJSON), arguments: [record]) == true else {
            throw Fault(article: article, reason: "not JSON")
        }
        let identity = try db.cachedStatement(sql: RecordImport.identity)
        guard let row = try Row.fetchOne(identity, arguments: [record]), let id = row[0] as String? else {
            throw Fault(article: article, reason: "no record: it has no id")
        }
        article = id
        let unit = row[1] as String?
        guard unit == "codepoint" else {
            throw Fault(article: id, reason: "its offsets count \(unit ?? "nothing"), not code points")
        }
        return row[2] as String? ?? ""
    }

    /// What may refer to something later in the record is only checked at the end of a transaction, which would fail
    /// them all.
    private static func checkReferences(of article: Int64, _ db: Database) throws {
        let statement = try db.cachedStatement(sql: unresolved)
        guard let broken = try Row.fetchOne(statement, arguments: [article]) else { return }
        throw Fault(article: broken["name"], reason: "entity \(broken["id"] as String) is within one that is not there")
    }

    private static let unresolved = """
        SELECT article.name, entity.id FROM entity JOIN article ON article.id = entity.article
        WHERE entity.article = ?1 AND within IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM entity AS outer WHERE outer.article = ?1 AND outer.id = entity.within)
        """

    private static func isAboutRecord(_ error: DatabaseError) -> Bool {
        error.resultCode == .SQLITE_CONSTRAINT || error.resultCode == .SQLITE_ERROR
            || error.resultCode == .SQLITE_TOOBIG
    }
}
