import Evaluation

/// A difference for a person: one screen that sums it up, then every change under the rule that made it.
public struct DifferenceText {
    /// How many rules the summary names; it must fit on a screen with its head and foot.
    private static let rules = 15

    /// - Parameter limit: how many changes of each rule are shown; nil for all.
    public static func text(_ difference: Difference, limit: Int?) -> String {
        let summary = summary(difference)
        if difference.changes.isEmpty { return summary }
        return summary + "\n" + difference.groups.map { group($0, limit) }.joined(separator: "\n")
    }

    /// The part that fits on a screen.
    public static func summary(_ difference: Difference) -> String {
        let same = difference.compared - difference.changed.count
        if difference.isEmpty { return "\(counted(same, "article")), all the same\n" }
        var counts = ["\(same) the same", "\(difference.changed.count) changed"]
        if !difference.added.isEmpty { counts.append("\(difference.added.count) only new") }
        if !difference.removed.isEmpty { counts.append("\(difference.removed.count) only old") }
        let total = difference.compared + difference.added.count + difference.removed.count
        var lines = ["\(counted(total, "article")): \(counts.joined(separator: ", "))"]
        if !difference.added.isEmpty { lines.append("only new: \(list(difference.added))") }
        if !difference.removed.isEmpty { lines.append("only old: \(list(difference.removed))") }
        if !difference.changes.isEmpty { lines += [""] + table(difference) }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func list(_ ids: [String]) -> String {
        let shown = ids.prefix(5).joined(separator: ", ")
        return ids.count > 5 ? "\(shown) and \(ids.count - 5) more" : shown
    }

    private static func table(_ difference: Difference) -> [String] {
        let groups = difference.groups
        let shown = groups.count > rules + 1 ? Array(groups.prefix(rules)) : groups
        var table = TextTable(["rule"] + Change.Kind.allCases.map(name), rightAligned: [1, 2, 3, 4, 5])
        for group in shown { table.add(row(group.rule, group.changes)) }
        let rest = groups.dropFirst(shown.count)
        if !rest.isEmpty { table.add(row("\(rest.count) more rules", rest.flatMap(\.changes))) }
        if groups.count > 1 { table.add(row("all", difference.changes)) }
        return table.lines
    }

    private static func name(_ kind: Change.Kind) -> String { kind == .rule ? "only rule" : kind.rawValue }

    private static func row(_ name: String, _ changes: [Change]) -> [String] {
        [name]
            + Change.Kind.allCases.map { kind in
                let count = changes.count { $0.kind == kind }
                return count == 0 ? "·" : String(count)
            }
    }

    // MARK: Changes

    private static func group(_ group: Difference.Group, _ limit: Int?) -> String {
        let shown = group.changes.prefix(limit ?? group.changes.count)
        let more = group.changes.count - shown.count
        let lines =
            ["── \(group.rule) ──"] + shown.flatMap(self.lines)
            + (more > 0 ? ["  … \(more) more (--limit 0 shows all)"] : [])
        return lines.map { $0 + "\n" }.joined()
    }

    private static func lines(_ change: Change) -> [String] {
        let place = (change.new ?? change.old).map { ":\($0.lowerBound)" } ?? ""
        let subject = change.type.isEmpty || change.subject == .diagnostic ? change.subject.rawValue : change.type
        let words = change.context.line.isEmpty ? "" : "  " + change.context.line
        let fields = change.fields.filter { isShown($0, change.kind) }.map { field($0, change.kind) }.joined(
            separator: " · ")
        return ["\(mark(change.kind)) \(change.article)\(place)  \(subject)\(words)"]
            + (fields.isEmpty ? [] : ["      \(fields)"])
    }

    /// Where parts of something new or gone stand is no news: it is shown where it stands.
    private static func isShown(_ field: Change.Field, _ kind: Change.Kind) -> Bool {
        guard kind == .added || kind == .removed else { return true }
        return !["source_start", "source_end", "entity", "document_id", "within"].contains { field.name.hasSuffix($0) }
    }

    private static func mark(_ kind: Change.Kind) -> String {
        switch kind {
        case .added: "+ added  "
        case .removed: "- removed"
        case .changed: "~ changed"
        case .moved: "> moved  "
        case .rule: "= by rule"
        }
    }

    private static func field(_ field: Change.Field, _ kind: Change.Kind) -> String {
        let shown = { (text: String?) in
            text.map { $0.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : String($0) }.joined() }
                ?? "–"
        }
        switch kind {
        case .added: return "\(field.name) \(shown(field.new))"
        case .removed: return "\(field.name) \(shown(field.old))"
        case .changed, .moved, .rule: return "\(field.name) \(shown(field.old)) → \(shown(field.new))"
        }
    }
}
