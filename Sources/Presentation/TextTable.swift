/// Rows of cells in columns that are aligned by display width.
package struct TextTable {
    private var rows: [[String]] = []
    private let rightAligned: Set<Int>

    /// - Parameter rightAligned: the columns with numbers.
    package init(_ header: [String], rightAligned: Set<Int> = []) {
        rows = [header]
        self.rightAligned = rightAligned
    }

    package mutating func add(_ row: [String]) { rows.append(row) }

    /// A line for each row, two blanks between columns and none added at its end. What a cell itself ends in stays.
    package var lines: [String] {
        let widths = rows[0].indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        return rows.map { row in
            let last = row.lastIndex { !$0.isEmpty } ?? -1
            let cells = row[..<(last + 1)].indices.map { column in
                let space = String(repeating: " ", count: widths[column] - DisplayWidth.of(row[column]))
                if rightAligned.contains(column) { return space + row[column] }
                return column == last ? row[column] : row[column] + space
            }
            return cells.joined(separator: "  ")
        }
    }
}
