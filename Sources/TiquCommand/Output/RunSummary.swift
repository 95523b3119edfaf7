import Foundation
import Tiqu

/// Counts what a run did, for a table at its end.
struct RunSummary {
    private var articles = 0
    private var bytes = 0
    private var sentences = 0
    private var entities: [String: Int] = [:]
    private var facts = 0
    private var warnings = 0
    private let start = ContinuousClock.now

    mutating func add(_ record: Record) {
        articles += 1
        bytes += record.description.byteCount
        sentences += record.sentences.count
        facts += record.article.facts.count
        warnings += record.diagnostics.filter { $0.severity != .info }.count
        for linked in record.article.entities { entities[linked.entity.kind.name, default: 0] += 1 }
    }

    /// The table: one line a count, entities by type, and the speed.
    func table(faults: Int) -> String {
        let seconds =
            Double((ContinuousClock.now - start).components.attoseconds) / 1e18
            + Double((ContinuousClock.now - start).components.seconds)
        var rows: [(String, String)] = [
            ("articles", Self.grouped(articles)), ("sentences", Self.grouped(sentences)),
            ("entities", Self.grouped(entities.values.reduce(0, +))),
        ]
        rows += entities.sorted { $0.key < $1.key }.map { ("  " + $0.key, Self.grouped($0.value)) }
        rows += [
            ("facts", Self.grouped(facts)), ("warnings", Self.grouped(warnings)), ("failed", Self.grouped(faults)),
        ]
        rows.append(("speed", String(format: "%.1f MB/s", Double(bytes) / 1e6 / max(seconds, 1e-6))))
        let width = rows.map(\.1.count).max() ?? 0
        let lines = rows.map { label, value in
            "  " + label.padding(toLength: 14, withPad: " ", startingAt: 0)
                + String(repeating: " ", count: width - value.count) + value
        }
        let rule = "  " + String(repeating: "─", count: 14 + width)
        return ([rule] + lines + [rule]).joined(separator: "\n")
    }

    /// 1234567 as 1,234,567.
    private static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
        return String(digits)
    }
}
