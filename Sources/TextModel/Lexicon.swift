/// A table of facts that rules look things up in: tab-separated text, embedded in the binary at no cost,
/// or made of such a table and further rows.
///
/// Lines that begin with `#` are the header (what it is, source, date, columns). All other lines are rows; they are
/// sorted by their bytes and unique in their first column, which `LexiconTests` checks for every lexicon.
// The bytes never change.
public struct Lexicon: @unchecked Sendable {
    public let name: String
    /// The bytes of the whole table, header included: part of the ruleset's hash.
    public let bytes: UnsafeBufferPointer<UInt8>
    /// What keeps `bytes` where they are; nil where they are embedded.
    private let storage: LexiconStorage?

    public init(name: String, text: StaticString) {
        self.name = name
        bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        storage = nil
    }

    private init(name: String, storage: LexiconStorage) {
        self.name = name
        bytes = UnsafeBufferPointer(storage.bytes)
        self.storage = storage
    }

    /// The same table with more rows, in their places; a row takes the place of one with its key.
    public func merged(with rows: [(key: String, line: String)]) -> Lexicon {
        var lines: [(key: [UInt8], line: [UInt8])] = rows.map { (Array($0.key.utf8), Array($0.line.utf8)) }
        let added = Set(lines.map(\.key))
        forEachRow { cells in
            if !added.contains(Array(cells[0])) {
                lines.append((Array(cells[0]), Array(cells.joined(separator: [UInt8(ascii: "\t")]))))
            }
        }
        lines.sort { $0.key.lexicographicallyPrecedes($1.key) }
        return Lexicon(name: name, storage: LexiconStorage(Array(lines.map(\.line).joined(separator: [0x0A]))))
    }

    /// All rows, split at tabs. Costs one allocation a cell: for set-up, never for a hot path.
    public var rows: [[String]] {
        var rows: [[String]] = []
        forEachRow { cells in rows.append(cells.map { String(decoding: $0, as: UTF8.self) }) }
        return rows
    }

    /// Calls `body` with the cells of each row, as bytes of the table, which live as long as it does.
    public func forEachRow(_ body: ([UnsafeBufferPointer<UInt8>]) -> Void) {
        let bytes = self.bytes
        var cells: [UnsafeBufferPointer<UInt8>] = []
        var lineStart = 0
        while lineStart < bytes.count {
            var lineEnd = lineStart
            while lineEnd < bytes.count && bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
            defer { lineStart = lineEnd + 1 }
            if lineEnd == lineStart || bytes[lineStart] == UInt8(ascii: "#") { continue }
            cells.removeAll(keepingCapacity: true)
            var cellStart = lineStart
            for i in lineStart...lineEnd where i == lineEnd || bytes[i] == UInt8(ascii: "\t") {
                cells.append(UnsafeBufferPointer(rebasing: bytes[cellStart..<i]))
                cellStart = i + 1
            }
            body(cells)
        }
    }
}

/// The bytes of a table that was made while the program runs.
private final class LexiconStorage: @unchecked Sendable {
    let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ source: [UInt8]) {
        bytes = .allocate(capacity: source.count)
        _ = bytes.initialize(from: source)
    }

    deinit { bytes.deallocate() }
}
