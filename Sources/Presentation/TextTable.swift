/// Rows of cells in columns that are aligned by display width.
struct TextTable {
    private var rows: [[String]] = []
    private let rightAligned: Set<Int>

    /// - Parameter rightAligned: the columns with numbers.
    init(_ header: [String], rightAligned: Set<Int> = []) {
        rows = [header]
        self.rightAligned = rightAligned
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// A line for each row, without blanks at its end.
    var lines: [String] {
        let widths = rows[0].indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        return rows.map { row in
            let cells = row.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - DisplayWidth.of(row[column]))
                return rightAligned.contains(column) ? space + row[column] : row[column] + space
            }
            return Self.trimmed(cells.joined(separator: "  "))
        }
    }

    private static func trimmed(_ line: String) -> String { line.withoutTrailingBlanks }
}
