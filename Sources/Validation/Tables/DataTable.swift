/// A table embedded in the binary: lines of cells separated by tabs, sorted by their bytes, unique in the first cell.
///
/// It is searched where it lies: looking a row up takes neither set-up nor memory.
struct DataTable: Sendable {
    typealias Cell = Slice<UnsafeBufferPointer<UInt8>>

    let text: StaticString

    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// The cells of the row that begins with `key`; nil if there is none. O(log n).
    func row(_ key: String) -> [Cell]? {
        let (bytes, key) = (self.bytes, Array(key.utf8))
        var (low, high) = (0, bytes.count)
        while low < high {
            let line = line(around: (low + high) / 2, in: bytes)
            let cell = line.prefix { $0 != UInt8(ascii: "\t") }
            if cell.elementsEqual(key) { return cells(of: line) }
            if cell.lexicographicallyPrecedes(key) { low = line.endIndex + 1 } else { high = line.startIndex }
        }
        return nil
    }

    /// Calls `body` with the cells of each row. Linear; one array of slices a row.
    func forEachRow(_ body: ([Cell]) -> Void) {
        let bytes = self.bytes
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let line = line(around: start, in: bytes)
            body(cells(of: line))
            start = line.endIndex + 1
        }
    }

    /// All rows as strings; for tables that are small.
    var rows: [[String]] {
        var rows: [[String]] = []
        forEachRow { cells in rows.append(cells.map { String(decoding: $0, as: UTF8.self) }) }
        return rows
    }

    private func line(around index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Cell {
        let newline = UInt8(ascii: "\n")
        let start = bytes[..<index].lastIndex(of: newline).map { $0 + 1 } ?? 0
        return bytes[start..<(bytes[index...].firstIndex(of: newline) ?? bytes.endIndex)]
    }

    private func cells(of line: Cell) -> [Cell] {
        line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    }
}
