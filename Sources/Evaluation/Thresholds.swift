/// Scores that must be reached, read from a text of lines.
///
/// A line names what is scored, the measure and the least value, with tabs between; `#` begins a comment:
/// `regions⇥f1⇥0.99`, `spans/quantity/strict⇥precision⇥0.98`.
public struct Thresholds: Sendable {
    public enum Measure: String, CaseIterable, Sendable { case precision, recall, f1 }

    /// What a line is about.
    public enum Subject: Hashable, Sendable {
        case values(ScoredKind)
        case spans(SpanScores.Subject, SpanScheme)
    }

    public struct Line: Sendable {
        /// As it is written.
        public let name: String
        public let subject: Subject
        public let measure: Measure
        public let least: Double
        public let number: Int
    }

    /// Why a text is none.
    public struct Fault: Error, Equatable, CustomStringConvertible {
        public let line: Int
        public let reason: String
        public var description: String { "line \(line): \(reason)" }
    }

    /// A score that is too low.
    public struct Shortfall: Sendable {
        public let line: Line
        public let reached: Double
    }

    public let lines: [Line]

    public init(_ text: String) throws(Fault) {
        var lines: [Line] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { Self.trimmed($0) }
            if cells.allSatisfy(\.isEmpty) || cells[0].hasPrefix("#") { continue }
            lines.append(try Self.line(cells, number: index + 1))
        }
        if lines.isEmpty { throw Fault(line: 1, reason: "no threshold in this file") }
        self.lines = lines
    }

    private static func line(_ cells: [String], number: Int) throws(Fault) -> Line {
        guard cells.count == 3 else {
            throw Fault(line: number, reason: "expected name, measure and least value with tabs between")
        }
        guard let subject = subject(cells[0]) else {
            throw Fault(line: number, reason: "nothing is scored that is called \"\(cells[0])\"")
        }
        guard let measure = Measure(rawValue: cells[1]) else {
            throw Fault(line: number, reason: "\"\(cells[1])\" is not precision, recall or f1")
        }
        guard let least = Double(cells[2]), (0...1).contains(least) else {
            throw Fault(line: number, reason: "\"\(cells[2])\" is no number from 0 to 1")
        }
        return Line(name: cells[0], subject: subject, measure: measure, least: least, number: number)
    }

    /// `quantities`, `spans/all/strict`, `spans/quantity/exact`, `spans/quantity.unit/ent_type`.
    private static func subject(_ name: String) -> Subject? {
        if let kind = ScoredKind(rawValue: name) { return .values(kind) }
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count == 3, parts[0] == "spans", let scheme = SpanScheme(rawValue: parts[2]) else { return nil }
        if parts[1] == "all" { return .spans(.all, scheme) }
        if SpanScores.types.contains(parts[1]) { return .spans(.type(parts[1]), scheme) }
        return EntityField.all.first { "\($0.type).\($0.name)" == parts[1] }.map { .spans(.field($0), scheme) }
    }

    private static func trimmed(_ cell: Substring) -> String {
        String(cell.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }

    /// The lines whose scores are too low, in their order.
    public func shortfalls(of scores: ArticleScores) -> [Shortfall] {
        lines.compactMap { line in
            let reached = Self.reached(line, scores)
            return reached < line.least ? Shortfall(line: line, reached: reached) : nil
        }
    }

    private static func reached(_ line: Line, _ scores: ArticleScores) -> Double {
        switch line.subject {
        case .values(let kind):
            let tally = scores.values.tally(kind) ?? Tally()
            switch line.measure {
            case .precision: return tally.precision
            case .recall: return tally.recall
            case .f1: return tally.f1
            }
        case .spans(let subject, let scheme):
            let tally = scores.spans.tally(subject, scheme)
            switch line.measure {
            case .precision: return tally.precision
            case .recall: return tally.recall
            case .f1: return tally.f1
            }
        }
    }
}
