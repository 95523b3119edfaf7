import TextModel

/// One kind of change that normalization makes. They are applied in the order in which they stand here.
public enum NormalizationStep: String, CaseIterable, Sendable {
    /// Control characters, zero-width characters, variation selectors, soft hyphens: dropped.
    case invisible
    /// Full-width letters, digits and signs, odd spaces: to ASCII. Chinese punctuation stays.
    case width
    /// CJK compatibility ideographs: to the ideograph that they stand for.
    case compatibility
    /// Flattened reading glosses, `長(zhǎng)`: removed.
    case readings
    /// Traditional characters to simplified ones, or the other way.
    case script
}

/// Which script the normalized text is to be in.
public enum TargetScript: String, CaseIterable, Sendable {
    case hans, hant
}

/// How often a class of change was made, and where first.
struct ChangeCount {
    let code: String
    /// A warning where it is something that could not be done.
    var severity = Diagnostic.Severity.info
    /// Completes "320 …": `reading glosses removed`.
    let singular: String
    let plural: String
    var count = 0
    /// In the text that the step was given, UTF-8.
    var first: Range<Int>?

    mutating func note(_ range: Range<Int>) {
        if count == 0 { first = range }
        count += 1
    }
}

/// What one step made of its text.
struct StepResult {
    let utf8: [UInt8]
    let alignment: Alignment
    let changes: [ChangeCount]
}
