import Validation

/// Turns records into the rows of a table: one fact a row, every number as the record writes it.
///
/// A value without state. Each record is read for itself, so that any number of them needs the memory of the longest.
public struct FactTable: Sendable {
    /// What becomes of a fact that states several changes.
    public enum Changes: String, CaseIterable, Sendable {
        /// One row: the first change in columns, all of them in one cell.
        case joined
        /// One row for each change, numbered; a fact without any has one row, too.
        case long
    }

    private let changes: Changes

    public init(changes: Changes = .joined) { self.changes = changes }

    /// The rows of one record, in the order of its facts.
    ///
    /// - Parameter record: JSON, as `tiqu extract` writes it.
    /// - Throws: `RecordFault`; then none of its facts can be trusted.
    public func rows(of record: [UInt8]) throws(RecordFault) -> [FactRow] {
        let record = try JSONValue.record(record)
        var template = FactRow()
        template[.id] = try record.text("id")
        template[.title] = try record.optionalText("title")
        template[.published] = try record.optionalText("published")
        template[.offsetUnit] = try record.text("offset_unit")
        let names = RegionNames(of: record)
        var rows: [FactRow] = []
        for fact in try record.list("facts") {
            var row = template
            try FactCells(fact: fact, names: names).fill(&row)
            rows += try spread(row, over: try fact.list("changes"))
        }
        return rows
    }

    /// Whether these bytes are a record at all.
    /// - Throws: `RecordFault` where they are not.
    public static func check(_ record: [UInt8]) throws(RecordFault) { _ = try JSONValue.record(record) }

    private func spread(_ row: FactRow, over changes: [JSONValue]) throws(RecordFault) -> [FactRow] {
        let cells = try changes.map { change throws(RecordFault) in try ChangeCells(change) }
        guard self.changes == .long, !cells.isEmpty else {
            var row = row
            cells.first?.fill(&row)
            if self.changes == .joined { row[.changes] = cells.map(\.phrase).joined(separator: "; ") }
            return [row]
        }
        return cells.enumerated().map { number, change in
            var row = row
            row[.changes] = String(number + 1)
            change.fill(&row)
            return row
        }
    }
}

/// Why a record cannot be shown: where in it, and what is wrong there.
public struct RecordFault: Error, Equatable, CustomStringConvertible {
    /// `facts[2].value`, `byte 17`; empty where it is the record as a whole.
    public let place: String
    public let reason: String

    package init(place: String, reason: String) {
        self.place = place
        self.reason = reason
    }

    public var description: String { place.isEmpty ? reason : "\(place): \(reason)" }
}

/// The names of the regions that a record mentions, by entity and by code.
struct RegionNames {
    private var byEntity: [String: String] = [:]
    private var byCode: [String: String] = [:]

    /// None, for those who show codes.
    init() {}

    init(of record: JSONValue) {
        for entity in record.elements(of: "entities") {
            guard entity["type"]?.isString("region") == true, let code = entity["code"]?.string,
                let name = entity["name"]?.string
            else { continue }
            if let id = entity["id"]?.string { byEntity[id + " " + code] = name }
            if byCode[code] == nil { byCode[code] = name }
        }
    }

    /// As the entity says that the fact names, which of several names of one code is the one in force; else as any
    /// mention of that code does. An anaphor has no name of its own.
    func name(of code: String, entity: String) -> String { byEntity[entity + " " + code] ?? byCode[code] ?? "" }
}
