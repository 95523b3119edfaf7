/// What one article was, as decoded: the text that all source offsets count in.
public struct SourceText: Sendable {
    /// Valid UTF-8; bytes that could not be decoded stand as U+FFFD.
    public let utf8: [UInt8]
    /// The name of the encoding it was in, as IANA writes it, in lower case: `utf-8`.
    public let encoding: String
    public let diagnostics: [Diagnostic]
    /// What decoding has seen of the text; nil where it has not looked at it as UTF-8.
    public let survey: TextSurvey?

    public init(utf8: [UInt8], encoding: String, diagnostics: [Diagnostic], survey: TextSurvey? = nil) {
        self.utf8 = utf8
        self.encoding = encoding
        self.diagnostics = diagnostics
        self.survey = survey
    }
}
