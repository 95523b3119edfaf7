import Foundation

/// What a run came to, as a table at its end.
struct RunSummary {
    private let summary: BatchSummary

    init(_ summary: BatchSummary) { self.summary = summary }

    /// One line a count, entities by type, and the speed.
    var table: String {
        let (counts, progress) = (summary.counts, summary.progress)
        let numbers: [(String, Int)] =
            [("articles", counts.articles), ("unchanged", progress.unchanged), ("sentences", counts.sentences)]
            + [("entities", counts.entities.reduce(0) { $0 + $1.count })]
            + counts.entities.sorted { $0.type < $1.type }.map { ("  " + $0.type, $0.count) }
            + [("facts", counts.facts), ("warnings", counts.warnings), ("failed", progress.errors)]
        var rows = numbers.filter { $0.0 != "unchanged" || $0.1 > 0 }.map { ($0.0, Self.grouped($0.1)) }
        rows.append(("speed", String(format: "%.1f MB/s", progress.megabytesPerSecond)))
        let width = rows.map(\.1.count).max() ?? 0
        let lines = rows.map { label, value in
            "  " + label.padding(toLength: 14, withPad: " ", startingAt: 0)
                + String(repeating: " ", count: width - value.count) + value
        }
        let rule = "  " + String(repeating: "─", count: 14 + width)
        return ([rule] + lines + [rule]).joined(separator: "\n")
    }

    /// 1234567 as 1,234,567.
    static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
        return String(digits)
    }
}
