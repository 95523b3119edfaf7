import ArgumentParser
import Presentation
import Tiqu

/// How changes are written.
enum ChangeFormat: String, CaseIterable, ExpressibleByArgument {
    case table, tsv, jsonl
}

/// Writes what was changed in the articles of a run: each change where it stands, or each kind of changes with its count.
struct ChangeReport {
    private let format: ChangeFormat
    private var summary: ChangeSummary?
    private var hasHeader = false

    init(_ format: ChangeFormat, isSummary: Bool) {
        self.format = format
        summary = isSummary ? ChangeSummary() : nil
    }

    /// The lines on one article, without the last line end; nil where they come at the end.
    mutating func lines(id: String, _ changes: [ExplainedChange]) -> [UInt8]? {
        let rows = changes.map { ChangeLine($0, id: id) }
        if summary != nil {
            summary!.add(rows)
            return nil
        }
        switch format {
        case .table: return Array(Self.table(id, rows).utf8)
        case .tsv:
            let header = hasHeader ? [] : [["id", "offset", "line", "column"] + Self.wordColumns]
            hasHeader = true
            let cells =
                header + rows.map { [EscapedText.cell($0.id)] + $0.place.cells + $0.words.map(EscapedText.cell) }
            return cells.isEmpty ? nil : Array(cells.map { $0.joined(separator: "\t") }.joined(separator: "\n").utf8)
        case .jsonl: return rows.isEmpty ? nil : Array(rows.map { $0.json() }.joined(separator: [0x0A]))
        }
    }

    /// What is to be said when all articles are done.
    func end() -> [UInt8]? {
        guard let groups = summary?.groups, !groups.isEmpty || format != .jsonl else { return nil }
        switch format {
        case .table: return Array(Self.table(groups).utf8)
        case .tsv:
            let header = ["count"] + Self.wordColumns + ["first_id", "offset", "line", "column"]
            let cells = groups.map { group in
                ["\(group.count)"] + group.first.words.map(EscapedText.cell) + [EscapedText.cell(group.first.id)]
                    + group.first.place.cells
            }
            return Array(([header] + cells).map { $0.joined(separator: "\t") }.joined(separator: "\n").utf8)
        case .jsonl: return Array(groups.map { $0.first.json(count: $0.count) }.joined(separator: [0x0A]))
        }
    }

    private static let wordColumns = ["from", "to", "step", "why"]

    private static func table(_ id: String, _ rows: [ChangeLine]) -> String {
        let title = "\(id): \(rows.isEmpty ? "no change" : rows.count == 1 ? "1 change" : "\(rows.count) changes")"
        guard !rows.isEmpty else { return title }
        var table = TextTable(["place", "offset"] + wordColumns, rightAligned: [0, 1])
        for row in rows {
            table.add(
                ["\(row.place.line):\(row.place.column)", "\(row.place.offset)"] + row.words.map(EscapedText.shown))
        }
        return title + "\n" + table.lines.joined(separator: "\n")
    }

    private static func table(_ groups: [ChangeSummary.Group]) -> String {
        if groups.isEmpty { return "no change" }
        var table = TextTable(["count"] + wordColumns + ["first"], rightAligned: [0])
        for group in groups {
            let (first, place) = (group.first, group.first.place)
            table.add(
                ["\(group.count)"] + first.words.map(EscapedText.shown)
                    + ["\(EscapedText.shown(first.id)):\(place.line):\(place.column)"])
        }
        return table.lines.joined(separator: "\n")
    }
}

/// Counts changes that are alike, in the order of their counts and then of their first places.
struct ChangeSummary {
    struct Group {
        let first: ChangeLine
        var count: Int
    }

    private var numbers: [[String]: Int] = [:]
    private var inOrder: [Group] = []

    var groups: [Group] {
        inOrder.enumerated().sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }.map(\.element)
    }

    mutating func add(_ rows: [ChangeLine]) {
        for row in rows {
            if let number = numbers[row.words] {
                inOrder[number].count += 1
            } else {
                numbers[row.words] = inOrder.count
                inOrder.append(Group(first: row, count: 1))
            }
        }
    }
}

extension ChangeLine {
    init(_ explained: ExplainedChange, id: String) {
        let change = explained.change
        self.init(
            id: id, place: explained.place, from: change.before, to: change.after, step: change.step.rawValue,
            why: change.reason)
    }

    fileprivate var words: [String] { [from, to, step, why] }
}

extension ChangeLine.Place {
    fileprivate var cells: [String] { ["\(offset)", "\(line)", "\(column)"] }
}
