import TextModel

/// Decoded source to normalized text: what every later stage reads.
///
/// A value without state that all workers share. What it needs of ICU is read when a text first needs it and then kept
/// for the process. Linear in the text; a text in which nothing changes keeps its storage.
public struct Normalizer: Sendable {
    private let steps: Set<NormalizationStep>
    private let target: TargetScript

    public init(steps: Set<NormalizationStep> = Set(NormalizationStep.allCases), target: TargetScript = .hans) {
        self.steps = steps
        self.target = target
    }

    /// All tables that decide what is changed.
    public static let lexicons: [Lexicon] =
        Decoder.lexicons + Markup.lexicons + [
            ScriptCharacters.lexicon, ScriptExceptions.toHans, ScriptExceptions.toHant, ScriptPairs.hansLexicon,
            ScriptPairs.hantLexicon, ScriptGuesses.toHans, ScriptGuesses.toHant, ScriptGuesses.ambiguousInHant,
            MandarinReadingsLexicon.lexicon, DamagePhrases.lexicon,
        ]

    /// - Parameter markup: what was found in `source` where that is a page; nil where it is text.
    /// - Throws: `NormalizationError` where ICU's data cannot be had.
    public func normalize(
        _ source: SourceText, from markup: MarkupResult? = nil
    ) throws(NormalizationError) -> NormalizedText {
        var text = markup?.utf8 ?? source.utf8
        var alignment = markup?.alignment ?? .identity(count: text.count)
        var diagnostics: [Diagnostic] = []
        let census = ScriptCharacters.census(of: text)

        func take(_ result: StepResult) {
            for change in result.changes where change.count > 0 {
                diagnostics.append(diagnostic(for: change, through: alignment))
            }
            alignment = alignment.followed(by: result.alignment)
            text = result.utf8
        }
        if !steps.isDisjoint(with: Folding.steps) { take(Folding(steps: steps).apply(to: text)) }
        if steps.contains(.readings) { take(try ReadingGlosses.removed(from: text)) }
        if steps.contains(.script) {
            // The census stands for as long as nothing was changed.
            take(try ScriptConversion(to: target).apply(to: text, census: diagnostics.isEmpty ? census : nil))
        }
        return NormalizedText(utf8: text, alignment: alignment, script: census.script, diagnostics: diagnostics)
    }

    private func diagnostic(for change: ChangeCount, through alignment: Alignment) -> Diagnostic {
        Diagnostic(
            code: change.code, severity: change.severity,
            message: "\(change.count) \(change.count == 1 ? change.singular : change.plural)",
            range: change.first.map { alignment.source(of: TextRange(utf8: $0)) })
    }
}
