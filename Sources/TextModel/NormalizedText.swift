/// The text that everything after normalization reads, and how it came from its source.
public struct NormalizedText: Sendable {
    /// Valid UTF-8.
    public let utf8: [UInt8]
    public let alignment: Alignment
    /// The script of the source.
    public let script: Script
    /// One diagnostic for each class of change that was made, and what could not be repaired.
    public let diagnostics: [Diagnostic]
    /// All marks of the text, in order.
    public let punctuation: [PunctuationMark]

    /// - Parameter punctuation: the marks of `utf8`; nil where they have to be looked for.
    public init(
        utf8: [UInt8], alignment: Alignment, script: Script, diagnostics: [Diagnostic],
        punctuation: [PunctuationMark]? = nil
    ) {
        self.utf8 = utf8
        self.alignment = alignment
        self.script = script
        self.diagnostics = diagnostics
        self.punctuation = punctuation ?? Punctuation.marks(in: utf8)
    }

    /// The words of `range`. Allocates; for values and messages, not for scanning.
    public func string(_ range: TextRange<Normalized>) -> String {
        String(decoding: utf8[range.utf8], as: UTF8.self)
    }
}
