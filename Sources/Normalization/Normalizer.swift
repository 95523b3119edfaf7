import TextModel

/// Decoded source to normalized text: what every later stage reads.
///
/// A value without state that all workers share. What it needs of ICU is read when a text first needs it and then kept
/// for the process. Linear in the text; a text in which nothing changes keeps its storage, and one pass, the survey that
/// decoding made, is all that it costs.
public struct Normalizer: Sendable {
    let steps: StepSet
    let target: TargetScript

    public init(steps: Set<NormalizationStep> = Set(NormalizationStep.allCases), target: TargetScript = .hans) {
        self.steps = StepSet(steps)
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
        if markup == nil, let survey = source.survey, !mayChange(source.utf8, survey) {
            return NormalizedText(
                utf8: source.utf8, alignment: .identity(count: source.utf8.count), script: survey.census.script,
                diagnostics: [], punctuation: survey.punctuation)
        }
        var draft: Draft
        if let markup {
            draft = Draft(utf8: markup.utf8, survey: Survey.of(markup.utf8), alignment: markup.alignment)
        } else {
            draft = Draft(
                utf8: source.utf8, survey: source.survey ?? Survey.of(source.utf8),
                alignment: .identity(count: source.utf8.count))
        }
        let script = draft.survey.census.script
        let folding = Folding(steps: steps)
        if folding.mayChange(draft.survey) { draft.take(folding.apply(to: draft.utf8, draft.survey)) }
        if steps.contains(.readings) && ReadingGlosses.mayStand(in: draft.utf8, draft.survey) {
            draft.take(try ReadingGlosses.removed(from: draft.utf8))
        }
        if steps.contains(.script) {
            draft.take(try ScriptConversion(to: target).apply(to: draft.utf8, draft.survey))
        }
        return draft.finish(script)
    }

    /// Whether any step might find something to do. Most simplified articles are clean.
    private func mayChange(_ text: [UInt8], _ survey: TextSurvey) -> Bool {
        Folding(steps: steps).mayChange(survey)
            || steps.contains(.script) && survey.census.needsConversion(to: target)
            || steps.contains(.readings) && ReadingGlosses.mayStand(in: text, survey)
    }
}

/// A text on its way through the steps.
private struct Draft {
    private(set) var utf8: [UInt8]
    private(set) var survey: TextSurvey
    private var alignment: Alignment
    private var diagnostics: [Diagnostic] = []

    init(utf8: [UInt8], survey: TextSurvey, alignment: Alignment) {
        self.utf8 = utf8
        self.survey = survey
        self.alignment = alignment
    }

    mutating func take(_ result: StepResult) {
        var isChanged = false
        for change in result.changes where change.count > 0 {
            diagnostics.append(diagnostic(for: change))
            isChanged = isChanged || change.change.severity == .info
        }
        guard isChanged else { return }
        alignment = alignment.followed(by: result.alignment)
        utf8 = result.utf8
        if let punctuation = result.punctuation {
            survey.punctuation = punctuation
            survey.kinds |= result.newKinds
        } else {
            survey = Survey.of(utf8)
        }
    }

    private func diagnostic(for count: ChangeCount) -> Diagnostic {
        let words = count.change.words
        return Diagnostic(
            code: count.change.code, severity: count.change.severity, count: count.count, singular: words.singular,
            plural: words.plural, note: count.note,
            range: count.first.map { alignment.source(of: TextRange(utf8: $0)) })
    }

    consuming func finish(_ script: Script) -> NormalizedText {
        NormalizedText(
            utf8: utf8, alignment: alignment, script: script, diagnostics: diagnostics,
            punctuation: survey.punctuation)
    }
}
