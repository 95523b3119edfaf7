/// Rows of cells in columns that are aligned on a terminal, where Han characters are two columns wide.
struct AlignedTable {
    private var rows: [[String]]
    private let rightAligned: Set<Int>

    init(_ header: [String], rightAligned: Set<Int> = []) {
        rows = [header]
        self.rightAligned = rightAligned
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// A line for each row, two spaces between columns, without the last line end.
    var text: String {
        let widths = rows[0].indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        return rows.map { row in
            let cells = row.indices.map { padded(row[$0], to: widths[$0], isLast: $0 == row.count - 1, column: $0) }
            return cells.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    private func padded(_ cell: String, to width: Int, isLast: Bool, column: Int) -> String {
        let space = String(repeating: " ", count: width - DisplayWidth.of(cell))
        if rightAligned.contains(column) { return space + cell }
        return isLast ? cell : cell + space
    }
}

/// How many columns of a terminal a text takes.
enum DisplayWidth {
    static func of(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + of($1) } }

    /// By Unicode's East Asian Width: wide and full-width ones are two; marks that stand over others, none.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }
}

/// Text in cells, where some characters would break the table or not be seen.
enum EscapedText {
    /// For a machine: backslash, tab and line ends escaped, all else as it is.
    static func cell(_ text: String) -> String {
        var cell = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": cell += "\\\\"
            case "\t": cell += "\\t"
            case "\n": cell += "\\n"
            case "\r": cell += "\\r"
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return cell
    }

    /// For a person: what cannot be seen by its number, `U+200B`.
    static func shown(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            if isSeen(scalar) { shown.unicodeScalars.append(scalar) } else { shown += number(of: scalar) }
        }
        return shown
    }

    private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return false
        case .spaceSeparator: return scalar == " "
        case .nonspacingMark: return !(0xFE00...0xFE0F).contains(scalar.value) && scalar.value < 0xE0000
        default: return true
        }
    }

    private static func number(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
    }
}
