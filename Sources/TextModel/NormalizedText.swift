/// The text that everything after normalization reads, and how it came from its source.
public struct NormalizedText: Sendable {
    /// Valid UTF-8.
    public let utf8: [UInt8]
    public let alignment: Alignment
    /// The script of the source.
    public let script: Script
    /// One diagnostic for each class of change that was made, and what could not be repaired.
    public let diagnostics: [Diagnostic]

    public init(utf8: [UInt8], alignment: Alignment, script: Script, diagnostics: [Diagnostic]) {
        self.utf8 = utf8
        self.alignment = alignment
        self.script = script
        self.diagnostics = diagnostics
    }

    /// The words of `range`. Allocates; for values and messages, not for scanning.
    public func string(_ range: TextRange<Normalized>) -> String {
        String(decoding: utf8[range.utf8], as: UTF8.self)
    }
}
