/// Something the reader of a record should know about its source: damage, doubt, or a count of changes.
public struct Diagnostic: Hashable, Sendable {
    public enum Severity: String, Sendable { case info, warning, error }

    /// Stable and dotted, stage first: `decoding.invalid_bytes`.
    public let code: String
    public let severity: Severity
    /// The first place it is about; nil where it is about the whole article.
    public let range: TextRange<Source>?
    private let wording: Wording

    /// A count is put into words only when somebody asks: most records of a batch are never read by a person.
    private enum Wording: Hashable {
        case text(String)
        case count(Int, singular: String, plural: String, note: String)
    }

    public init(code: String, severity: Severity, message: String, range: TextRange<Source>?) {
        self.code = code
        self.severity = severity
        self.range = range
        wording = .text(message)
    }

    /// So many of something: `320 reading glosses removed`, and what else is to be said.
    public init(
        code: String, severity: Severity, count: Int, singular: String, plural: String, note: String = "",
        range: TextRange<Source>?
    ) {
        self.code = code
        self.severity = severity
        self.range = range
        wording = .count(count, singular: singular, plural: plural, note: note)
    }

    /// One sentence for a person.
    public var message: String {
        switch wording {
        case .text(let text): text
        case .count(let count, let singular, let plural, let note):
            "\(count) \(count == 1 ? singular : plural)\(note)"
        }
    }
}
