import Evaluation

/// An evaluation as one page to read in a browser: no script, nothing loaded from elsewhere, light and dark.
public struct EvaluationPage {
    private var html = HTMLText()

    public static func html(_ evaluator: Evaluator) -> [UInt8] {
        var page = EvaluationPage()
        page.write(evaluator)
        return Array(page.html.text.utf8)
    }

    private mutating func write(_ evaluator: Evaluator) {
        html.raw(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Evaluation</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <a class="skip" href="#misses">Skip to what is wrong</a>

            """)
        writeHeader(evaluator)
        html.raw("<main>\n")
        writeScores(evaluator)
        writeArticles(evaluator)
        writeMisses(evaluator)
        html.raw("</main>\n</body>\n</html>\n")
    }

    private mutating func writeHeader(_ evaluator: Evaluator) {
        html.raw("<header>\n")
        html.element("h1", "Evaluation")
        let missing = evaluator.articles.count { !$0.hasRecord }
        let count = counted(evaluator.articles.count, "article") + " held against labels made by hand"
        html.element("p", missing == 0 ? count : count + "; \(missing) without a record")
        html.raw("<dl class=\"tiles\">\n")
        let scores = evaluator.scores
        let tiles: [(String, Tally?)] = [
            ("entities", scores.entities), ("sentences", scores.tally(.sentences)),
            ("facts: indicator, value, unit", scores.tally(.factsCore)),
            ("facts: every cell", scores.tally(.factsFull)), ("enumerations", scores.tally(.enumerations)),
        ]
        for (name, tally) in tiles {
            guard let tally else { continue }
            html.raw("<div>")
            html.element("dt", name)
            html.element("dd", "F1 " + fixed(tally.f1))
            html.raw("</div>\n")
        }
        html.raw("</dl>\n<nav aria-label=\"On this page\"><ul>")
        for (target, name) in [("scores", "Scores"), ("articles", "Articles"), ("misses", "What is wrong")] {
            html.raw("<li><a href=\"#\(target)\">\(name)</a></li>")
        }
        html.raw("</ul></nav>\n</header>\n")
    }

    // MARK: Scores

    private mutating func writeScores(_ evaluator: Evaluator) {
        html.raw("<section id=\"scores\">\n")
        html.element("h2", "Scores")
        let values = ScoreRow.values(evaluator.scores).filter { $0.scheme == Scheme.partial.rawValue }
        writeTable("By place and value: places overlap, values are the same", values)
        writeSchemes("Spans and types under four schemes, F1", ScoreRow.spans(evaluator.total.spans))
        writeSchemes("Fields under four schemes, F1", ScoreRow.fields(evaluator.total.spans).filter { !$0.isEmpty })
        let facts = ScoreRow.factFields(evaluator.total.factFields)
        if !facts.isEmpty { writeTable("Facts by cell", facts) }
        html.raw("</section>\n")
    }

    private mutating func writeTable(_ caption: String, _ rows: [ScoreRow]) {
        writeTable(
            caption, ["", "precision", "recall", "F1", "right", "missed", "spurious"],
            rows.map { row in
                (
                    row.name,
                    [row.precision, row.recall, row.f1].map { row.isEmpty ? Cell(text: "–") : score($0) }
                        + [row.correct, row.missed, row.spurious].map { Cell(text: $0.map(String.init) ?? "") }
                )
            })
    }

    private mutating func writeSchemes(_ caption: String, _ rows: [ScoreRow]) {
        let count = SpanScheme.allCases.count
        writeTable(
            caption, [""] + SpanScheme.allCases.map(\.rawValue),
            stride(from: 0, to: rows.count, by: count).map { start in
                (rows[start].name, rows[start..<start + count].map { cell($0) })
            })
    }

    private struct Cell {
        let text: String
        /// From 0 to 1, where a bar shows it.
        var share: Double?
    }

    private func score(_ value: Double) -> Cell { Cell(text: fixed(value), share: value) }

    private mutating func writeTable(_ caption: String, _ header: [String], _ rows: [(name: String, cells: [Cell])]) {
        html.raw(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(HTMLText.escaped(caption))\"><table>\n"
        )
        html.element("caption", caption)
        html.raw("<thead><tr>")
        for (column, name) in header.enumerated() {
            if column == 0 {
                html.raw("<td></td>")
            } else {
                html.raw("<th scope=\"col\">\(HTMLText.escaped(name))</th>")
            }
        }
        html.raw("</tr></thead>\n<tbody>\n")
        for row in rows {
            html.raw("<tr><th scope=\"row\">\(HTMLText.escaped(row.name))</th>")
            for cell in row.cells { write(cell) }
            html.raw("</tr>\n")
        }
        html.raw("</tbody></table></div>\n")
    }

    private mutating func write(_ cell: Cell) {
        guard let share = cell.share else { return html.element("td", cell.text) }
        html.raw("<td class=\"score\" style=\"--share:\(fixed(share))\">\(cell.text)</td>")
    }

    // MARK: Articles

    private mutating func writeArticles(_ evaluator: Evaluator) {
        html.raw("<section id=\"articles\">\n")
        html.element("h2", "Articles, the worst first")
        let kinds = ["entities", "sentences", "facts core", "facts full", "enumerations"]
        writeTable(
            "F1 of each article", [""] + kinds,
            evaluator.articles.sortedByF1.map { article in
                let rows = ScoreRow.article(article)
                let name = article.hasRecord ? article.id : article.id + " (no record)"
                return (name, kinds.map { kind in cell(rows.first { $0.scheme == kind }) })
            })
        html.raw("</section>\n")
    }

    private func cell(_ row: ScoreRow?) -> Cell {
        guard let row, !row.isEmpty else { return Cell(text: "–") }
        return score(row.f1)
    }

    // MARK: What is wrong

    private mutating func writeMisses(_ evaluator: Evaluator) {
        html.raw("<section id=\"misses\">\n")
        html.element("h2", "What is wrong")
        html.element(
            "p",
            "Missed: labelled and not found. Spurious: found and not labelled. Wrong: found where it is labelled, with another value."
        )
        for kind in ScoredKind.allCases {
            let items = evaluator.disagreements.filter { $0.task == kind }
            if items.isEmpty { continue }
            html.raw("<details open><summary>")
            html.element("h3", kind.rawValue)
            html.raw(" <span>\(EvaluationText.summary(items))</span></summary>\n<ol>\n")
            for item in items { write(item) }
            html.raw("</ol></details>\n")
        }
        if evaluator.disagreements.isEmpty { html.element("p", "Nothing.") }
        html.raw("</section>\n")
    }

    private mutating func write(_ item: Disagreement) {
        let context = item.context
        html.raw("<li class=\"\(item.kind.rawValue)\"><span class=\"kind\">\(item.kind.rawValue)</span> ")
        html.element("cite", item.article + (item.place.map { ":\($0.lowerBound)" } ?? ""))
        if !(context.before + context.words + context.after).isEmpty {
            html.raw(
                "<blockquote lang=\"zh\">\(HTMLText.escaped(context.before))<mark>\(HTMLText.escaped(context.words))</mark>\(HTMLText.escaped(context.after))</blockquote>"
            )
        }
        if !item.differences.isEmpty {
            html.raw("<ul class=\"fields\">")
            for difference in item.differences { write(difference, item.kind) }
            html.raw("</ul>")
        }
        html.raw("</li>\n")
    }

    private mutating func write(_ difference: Disagreement.Difference, _ kind: Disagreement.Kind) {
        let value = { (text: String?) in text.map { "<span lang=\"zh\">\(HTMLText.escaped($0))</span>" } ?? "none" }
        html.raw("<li><b>\(HTMLText.escaped(difference.field))</b> ")
        if kind != .spurious { html.raw("<ins>\(value(difference.labelled))</ins>") }
        if kind == .wrong { html.raw(" found ") }
        if kind != .missed { html.raw("<del>\(value(difference.found))</del>") }
        html.raw("</li>")
    }

    /// Contrast of at least 4.5 to 1 in both schemes; nothing is said by colour alone.
    private static let style = """
        :root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #f3f4f6; --line: #d5d9df; --dim: #57606a;
          --link: #0b57d0; --bar: #b7d7c2; --missed: #8a4600; --spurious: #a40e26; --wrong: #5b3a9b; --mark: #ffe08a; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --paper: #14171a; --soft: #1f2429; --line: #3a4149;
          --dim: #a3adb8; --link: #8ab4f8; --bar: #2c5a3d; --missed: #f0b072; --spurious: #ff9a9a; --wrong: #c7b3f5;
          --mark: #6b5300; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 70rem; padding: 1rem; color: var(--ink); background: var(--paper);
          font: 1rem/1.5 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
        h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; }
        h3 { display: inline; font-size: 1.05rem; margin: 0; }
        a { color: var(--link); } :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
        .tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; }
        .tiles div { background: var(--soft); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .9rem; }
        dt { color: var(--dim); font-size: .9rem; } dd { margin: 0; font-size: 1.2rem; font-variant-numeric: tabular-nums; }
        nav ul { display: flex; gap: 1.25rem; list-style: none; margin: 0; padding: 0; }
        #scores { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1rem 3rem; }
        #scores h2 { flex-basis: 100%; margin-bottom: 0; }
        .scroll { overflow-x: auto; max-width: 100%; }
        table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
        caption { text-align: left; color: var(--dim); padding-bottom: .25rem; max-width: 22rem; }
        th, td { border-bottom: 1px solid var(--line); padding: .2rem .8rem; text-align: right; }
        tbody th, thead td { padding-left: 0; }
        tbody th { text-align: left; font-weight: 500; white-space: nowrap; }
        thead th { font-weight: 600; } tbody tr:hover { background: var(--soft); }
        .score { background: linear-gradient(to right, var(--bar) calc(var(--share) * 100%), transparent 0) no-repeat
          .8rem 100% / calc(100% - 1.6rem) 3px; }
        details { border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0; padding: .5rem 1rem; }
        summary { cursor: pointer; } summary span { color: var(--dim); }
        ol { padding-left: 1.75rem; } ol > li { margin: .9rem 0; padding-left: .5rem; border-left: 4px solid; }
        li.missed { border-color: var(--missed); } li.spurious { border-color: var(--spurious); }
        li.wrong { border-color: var(--wrong); } .kind { font-weight: 600; }
        .missed .kind { color: var(--missed); } .spurious .kind { color: var(--spurious); } .wrong .kind { color: var(--wrong); }
        cite { font-style: normal; color: var(--dim); } blockquote { margin: .15rem 0; }
        mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em; }
        .fields { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; font-size: .92rem; }
        .fields b { font-weight: 500; color: var(--dim); } ins { text-decoration: none; }
        .wrong del { text-decoration-color: var(--spurious); } .spurious del { text-decoration: none; }
        @media print { details { break-inside: avoid; } nav, .skip { display: none; } }
        """
}

/// Text with markup; whatever is not markup is escaped.
struct HTMLText {
    private(set) var text = ""

    mutating func raw(_ markup: String) { text += markup }

    mutating func element(_ name: String, _ content: String) {
        text += "<\(name)>\(Self.escaped(content))</\(name)>"
        if name != "span" && name != "td" && name != "cite" { text += "\n" }
    }

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
