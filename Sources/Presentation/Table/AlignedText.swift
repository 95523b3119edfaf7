/// A table of facts for a person: aligned by display width, columns that are empty throughout left out.
///
/// It has to see all rows before it can write the first one; for many records CSV is the better choice.
public struct AlignedText: Sendable {
    private struct Column {
        let name: String
        var isNumeric = false
        let cell: @Sendable (FactRow) -> String
    }

    private let columns: [Column]
    /// How many columns of the terminal there are; nil where lines may be of any length.
    private let width: Int?

    /// - Parameter columns: nil for those that a person wants, each with what belongs to it.
    public init(columns: [FactColumn]? = nil, width: Int? = nil) {
        self.columns = columns.map { $0.map(Self.column) } ?? Self.summary
        self.width = width
    }

    /// The table, each line with its line feed; empty without rows.
    public func text(_ rows: [FactRow]) -> String {
        if rows.isEmpty { return "" }
        let shown = columns.map { column in (column, rows.map { Self.visible(column.cell($0)) }) }
            .filter { column, cells in cells.contains { !$0.isEmpty } && !isNeedless(column, cells) }
        let widths = Self.fit(
            shown.map { column, cells in cells.reduce(DisplayWidth.of(column.name)) { max($0, DisplayWidth.of($1)) } },
            numeric: shown.map(\.0.isNumeric), into: width)
        var lines = [
            Self.line(shown.map { ($0.0.name, $0.0.isNumeric) }, widths),
            widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "),
        ]
        for number in rows.indices { lines.append(Self.line(shown.map { ($0.1[number], $0.0.isNumeric) }, widths)) }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The id of the article, where all rows are of one.
    private func isNeedless(_ column: Column, _ cells: [String]) -> Bool {
        column.name == FactColumn.id.rawValue && columns.count > 1 && cells.allSatisfy { $0 == cells[0] }
    }

    private static func line(_ cells: [(text: String, isNumeric: Bool)], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).map { cell, width in
            let text = DisplayWidth.cut(cell.text, to: width)
            let space = String(repeating: " ", count: width - DisplayWidth.of(text))
            return cell.isNumeric ? space + text : text + space
        }
        let line = padded.joined(separator: "  ")
        return String(line.unicodeScalars.reversed().drop { $0 == " " }.reversed().map(Character.init))
    }

    /// Takes columns away from the widest until all fit, or until nothing more can be taken. Numbers stay whole: cut off,
    /// they would be others.
    private static func fit(_ widths: [Int], numeric: [Bool], into total: Int?) -> [Int] {
        guard let total else { return widths }
        var fitted = widths
        let texts = fitted.indices.filter { !numeric[$0] }
        while fitted.reduce(2 * (fitted.count - 1), +) > total,
            let widest = texts.max(by: { fitted[$0] < fitted[$1] }), fitted[widest] > narrowest
        {
            fitted[widest] -= 1
        }
        return fitted
    }

    private static let narrowest = 8

    /// What would break the line is shown as a space.
    private static func visible(_ cell: String) -> String {
        String(
            String.UnicodeScalarView(cell.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}

extension AlignedText {
    private static let numeric: Set<FactColumn> = [
        .sentence, .value, .low, .high, .fromValue, .fromLow, .fromHigh, .changeValue, .changeLow, .changeHigh, .rank,
        .start, .end, .sourceStart, .sourceEnd,
    ]

    private static func column(_ column: FactColumn) -> Column {
        Column(name: column.rawValue, isNumeric: numeric.contains(column)) { $0[column] }
    }

    /// What a fact says, in as few columns as a line has room for.
    private static let summary: [Column] = [
        column(.id), column(.indicator),
        Column(name: "region") { $0[.regionName].isEmpty ? $0[.region] : $0[.regionName] },
        column(.period), Column(name: "value", isNumeric: true, cell: value), column(.unit), column(.modality),
        Column(name: "changes") { row in
            Int(row[.changes]) == nil ? row[.changes] : change(row)
        },
        Column(name: "rank") { [$0[.rank], $0[.rankScope]].filter { !$0.isEmpty }.joined(separator: " ") },
    ]

    /// The figure with its modifier and what it was before.
    static func value(_ row: FactRow) -> String {
        let amount = AmountCells.phrase(
            value: row[.value], low: row[.low], high: row[.high], modifier: row[.modifier])
        let earlier = AmountCells.phrase(
            value: row[.fromValue], low: row[.fromLow], high: row[.fromHigh], modifier: row[.fromModifier])
        if earlier.isEmpty { return amount }
        let unit = row[.fromUnit] == row[.unit] || row[.fromUnit].isEmpty ? "" : " " + row[.fromUnit]
        return earlier + unit + " → " + amount
    }

    /// The change of a row of the long form.
    private static func change(_ row: FactRow) -> String {
        let amount = AmountCells.phrase(
            value: row[.changeValue], low: row[.changeLow], high: row[.changeHigh], modifier: row[.changeModifier])
        return [row[.changeDirection], amount, row[.changeUnit], row[.changeBasis]].filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}
