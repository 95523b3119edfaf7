/// A table of facts that rules look things up in: tab-separated text, embedded in the binary at no cost.
///
/// Lines that begin with `#` are the header (what it is, source, date, columns). All other lines are rows; they are
/// sorted by their bytes and unique in their first column, which `LexiconTests` checks for every lexicon.
public struct Lexicon: Sendable {
    public let name: String
    public let text: StaticString

    public init(name: String, text: StaticString) {
        self.name = name
        self.text = text
    }

    /// The bytes of the whole table, header included: part of the ruleset's hash.
    public var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// All rows, split at tabs. Costs one allocation a cell: for set-up, never for a hot path.
    public var rows: [[String]] {
        var rows: [[String]] = []
        forEachRow { cells in rows.append(cells.map { String(decoding: $0, as: UTF8.self) }) }
        return rows
    }

    /// Calls `body` with the cells of each row, as bytes of the embedded table, which live for ever.
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
