import Evaluation

/// An evaluation for a person at a terminal.
public struct EvaluationText {
    private let evaluator: Evaluator
    /// How many disagreements of each kind are listed.
    private let misses: Int
    /// How many articles are listed; the worst come first.
    private static let articles = 15

    public static func text(_ evaluator: Evaluator, misses: Int) -> String {
        let report = EvaluationText(evaluator: evaluator, misses: misses)
        if evaluator.articles.isEmpty { return "" }
        let tables = [
            [report.title], report.values(), report.spans(), report.fields(), report.factFields(), report.articles(),
            report.disagreements(),
        ]
        return tables.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    }

    private var title: String {
        let missing = evaluator.articles.count { !$0.hasRecord }
        return counted(evaluator.articles.count, "article") + (missing == 0 ? "" : ", \(missing) without a record")
    }

    private func values() -> [String] {
        table("place and value", ScoreRow.values(evaluator.scores).filter { $0.scheme == Scheme.partial.rawValue })
    }

    private func factFields() -> [String] {
        let rows = ScoreRow.factFields(evaluator.total.factFields)
        return rows.isEmpty ? [] : table("facts by cell", rows)
    }

    private func table(_ title: String, _ rows: [ScoreRow]) -> [String] {
        var table = TextTable(
            [title, "precision", "recall", "f1", "right", "missed", "spurious"], rightAligned: [1, 2, 3, 4, 5, 6])
        for row in rows {
            table.add(
                [row.name] + [row.precision, row.recall, row.f1].map { row.isEmpty ? "–" : fixed($0) }
                    + [row.correct, row.missed, row.spurious].map { $0.map(String.init) ?? "" })
        }
        return table.lines
    }

    private func spans() -> [String] {
        schemes("spans and types, f1", ScoreRow.spans(evaluator.total.spans))
    }

    private func fields() -> [String] {
        schemes("fields, f1", ScoreRow.fields(evaluator.total.spans).filter { !$0.isEmpty })
    }

    /// A line for each name and a column for each scheme.
    private func schemes(_ title: String, _ rows: [ScoreRow]) -> [String] {
        if rows.isEmpty { return [] }
        var table = TextTable([title] + SpanScheme.allCases.map(\.rawValue), rightAligned: [1, 2, 3, 4])
        let count = SpanScheme.allCases.count
        for start in stride(from: 0, to: rows.count, by: count) {
            table.add([rows[start].name] + rows[start..<start + count].map(Self.f1))
        }
        return table.lines
    }

    private func articles() -> [String] {
        let worst = evaluator.articles.sortedByF1.prefix(Self.articles)
        let kinds = ["entities", "sentences", "facts core", "facts full", "enumerations"]
        let title = evaluator.articles.count > worst.count ? "articles, the \(worst.count) worst, f1" : "articles, f1"
        var table = TextTable([title] + kinds, rightAligned: [1, 2, 3, 4, 5])
        for article in worst {
            let rows = ScoreRow.article(article)
            table.add([article.id] + kinds.map { kind in rows.first { $0.scheme == kind }.map(Self.f1) ?? "" })
        }
        return table.lines
    }

    /// A dash where there is nothing to be found and nothing was.
    private static func f1(_ row: ScoreRow) -> String { row.isEmpty ? "–" : fixed(row.f1) }

    private func disagreements() -> [String] {
        guard misses > 0 else { return [] }
        return ScoredKind.allCases.flatMap { kind -> [String] in
            let all = evaluator.disagreements.filter { $0.task == kind }
            if all.isEmpty { return [] }
            let shown = all.prefix(misses)
            let more = all.count > shown.count ? ["  … \(all.count - shown.count) more"] : []
            return ["\(kind.rawValue): \(Self.summary(all))"] + shown.flatMap(Self.lines) + more + [""]
        }
    }

    static func summary(_ items: [Disagreement]) -> String {
        [Disagreement.Kind.missed, .spurious, .wrong].compactMap { kind in
            let count = items.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(kind.rawValue)"
        }.joined(separator: ", ")
    }

    private static func lines(_ item: Disagreement) -> [String] {
        let place = item.place.map { ":\($0.lowerBound)" } ?? ""
        let differences = item.differences.map { difference(item.kind, $0) }.joined(separator: " · ")
        return ["  \(item.article)\(place)  \(item.kind.rawValue)  \(item.context.line)"]
            + (differences.isEmpty ? [] : ["      " + differences])
    }

    /// `unit 件, found 个`; of what has no counterpart only what it says itself.
    static func difference(_ kind: Disagreement.Kind, _ difference: Disagreement.Difference) -> String {
        switch kind {
        case .missed: "\(difference.field) \(difference.labelled ?? "–")"
        case .spurious: "\(difference.field) \(difference.found ?? "–")"
        case .wrong: "\(difference.field) \(difference.labelled ?? "–"), found \(difference.found ?? "–")"
        }
    }
}

extension [Evaluator.Article] {
    /// Those in which most is wrong first: by entities, then by facts.
    var sortedByF1: [Evaluator.Article] {
        enumerated().sorted { a, b in
            let (x, y) = (a.element.scores.values, b.element.scores.values)
            let (factsX, factsY) = (x.tally(.factsCore)?.f1 ?? 0, y.tally(.factsCore)?.f1 ?? 0)
            return (x.entities.f1, factsX, a.offset) < (y.entities.f1, factsY, b.offset)
        }.map(\.element)
    }
}
