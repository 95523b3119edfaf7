/// Something the reader of a record should know about its source: damage, doubt, or a count of changes.
public struct Diagnostic: Hashable, Sendable {
    public enum Severity: String, Sendable { case info, warning, error }

    /// Stable and dotted, stage first: `decoding.invalid_bytes`.
    public let code: String
    public let severity: Severity
    /// One sentence for a person.
    public let message: String
    /// The first place it is about; nil where it is about the whole article.
    public let range: TextRange<Source>?

    public init(code: String, severity: Severity, message: String, range: TextRange<Source>?) {
        self.code = code
        self.severity = severity
        self.message = message
        self.range = range
    }
}
