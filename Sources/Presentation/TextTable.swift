import Evaluation

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

    private static func trimmed(_ line: String) -> String {
        String(String.UnicodeScalarView(line.unicodeScalars.reversed().drop { $0 == " " }.reversed()))
    }
}

/// A number with so many digits behind the point, rounded to the nearest.
func fixed(_ value: Double, _ digits: Int = 3) -> String {
    let scale = repeatElement(10, count: digits).reduce(1, *)
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
}

extension Disagreement.Context {
    /// `…before⟦words⟧after…`; long words only with their beginning and end. Empty where nothing is known.
    var line: String {
        if (before + words + after).isEmpty { return "" }
        let scalars = Array(words.unicodeScalars)
        if scalars.count <= 60 { return "\(before)⟦\(words)⟧\(after)" }
        let (head, tail) = (String.UnicodeScalarView(scalars.prefix(40)), String.UnicodeScalarView(scalars.suffix(15)))
        return "\(before)⟦\(String(head))…\(String(tail))⟧\(after)"
    }
}

/// `1 article`, `2 articles`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
