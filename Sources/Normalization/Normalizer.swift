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
        let folding = Folding(steps: steps)
        if markup == nil, let survey = source.survey, let text = try settled(source.utf8, survey, folding) {
            return text
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
        if folding.mayChange(draft.survey) { draft.take(folding.apply(to: draft.utf8, draft.survey)) }
        for round in 0..<Self.roundLimit {
            guard try runRound(round, of: &draft) else { break }
        }
        return draft.finish(script)
    }

    /// The normalized text at once where it is clean, or nothing is to be done but to fold and to convert its script, as with
    /// nearly every article; nil where more might be to do.
    private func settled(
        _ utf8: [UInt8], _ survey: TextSurvey, _ folding: Folding
    ) throws(NormalizationError) -> NormalizedText? {
        guard folding.mayChange(survey) else {
            return try settled(utf8, survey, .identity(count: utf8.count), diagnostics: [])
        }
        let folded = folding.apply(to: utf8, survey)
        guard !folded.changes.isEmpty, let punctuation = folded.punctuation else { return nil }
        var survey = survey
        survey.punctuation = punctuation
        survey.kinds |= folded.newKinds
        return try settled(
            folded.utf8, survey, folded.alignment,
            diagnostics: folded.changes.map { Diagnostic($0, at: $0.first.map { TextRange(utf8: $0) }) })
    }

    /// The same of a folded text, which has come from its source through `alignment`, with these diagnostics.
    @inline(__always)
    private func settled(
        _ utf8: [UInt8], _ survey: TextSurvey, _ alignment: Alignment, diagnostics: [Diagnostic]
    ) throws(NormalizationError) -> NormalizedText? {
        if mayHoldReadings(utf8, survey) { return nil }
        guard steps.contains(.script), survey.census.needsConversion(to: target) else {
            return NormalizedText(
                utf8: utf8, alignment: alignment, script: survey.census.script, diagnostics: diagnostics,
                punctuation: survey.punctuation)
        }
        let converted = try ScriptConversion(to: target).convert(utf8, survey)
        // Conversion may uncover what could be a gloss, and a text whose length it changes has its marks elsewhere.
        guard converted.alignment.isIdentity, !mayHoldReadings(converted.utf8, survey) else { return nil }
        return NormalizedText(
            utf8: converted.utf8, alignment: alignment, script: survey.census.script,
            diagnostics: Self.diagnostics(of: converted, through: alignment, after: diagnostics),
            punctuation: survey.punctuation)
    }

    private static func diagnostics(
        of converted: ConvertedText, through alignment: Alignment, after others: [Diagnostic]
    ) -> [Diagnostic] {
        func diagnostic(_ count: ChangeCount) -> Diagnostic {
            Diagnostic(count, at: count.first.map { alignment.source(of: TextRange(utf8: $0)) })
        }
        // A guess may have left everything as it was.
        if let made = converted.made, made.count > 0, others.isEmpty, converted.uncertain == nil {
            return [diagnostic(made)]
        }
        return others + [converted.made, converted.uncertain].compactMap { $0 }.filter { $0.count > 0 }.map(diagnostic)
    }

    private func mayHoldReadings(_ text: [UInt8], _ survey: TextSurvey) -> Bool {
        steps.contains(.readings) && ReadingGlosses.mayStand(in: text, survey)
    }

    /// How often readings and script are looked at. What was removed or converted may show a gloss that was hidden: nearly
    /// always the second look finds nothing that could be one, and costs nothing.
    static let roundLimit = 4

    /// Removes readings and converts; false where the text stays as it is.
    private func runRound(_ round: Int, of draft: inout Draft) throws(NormalizationError) -> Bool {
        var isChanged = false
        if mayHoldReadings(draft.utf8, draft.survey) {
            isChanged = draft.take(try ReadingGlosses.removed(from: draft.utf8), again: round > 0)
        }
        if steps.contains(.script) && (round == 0 || isChanged) {
            let result = try ScriptConversion(to: target).apply(to: draft.utf8, draft.survey)
            if draft.take(result, again: round > 0) { isChanged = true }
        }
        return isChanged
    }
}

/// A text on its way through the steps.
private struct Draft {
    private(set) var utf8: [UInt8]
    private(set) var survey: TextSurvey
    private var alignment: Alignment
    private var tallies: [Tally] = []

    /// A class of changes, counted over all steps that made some.
    private struct Tally {
        var count: ChangeCount
        /// Of the first one.
        var place: TextRange<Source>?
    }

    init(utf8: [UInt8], survey: TextSurvey, alignment: Alignment) {
        self.utf8 = utf8
        self.survey = survey
        self.alignment = alignment
    }

    /// Takes over what a step made of the text; false where that is the text itself.
    /// - Parameter again: whether the step has seen this text before: then what it could not change is known.
    @discardableResult
    mutating func take(_ result: StepResult, again: Bool = false) -> Bool {
        let isChanged = result.changes.contains { $0.count > 0 && $0.change.isOfText }
        for change in result.changes where change.count > 0 && (!again || change.change.isOfText) { count(change) }
        guard isChanged else { return false }
        alignment = alignment.followed(by: result.alignment)
        utf8 = result.utf8
        if let punctuation = result.punctuation {
            survey.punctuation = punctuation
            survey.kinds |= result.newKinds
        } else {
            survey = Survey.of(utf8)
        }
        return true
    }

    private mutating func count(_ count: ChangeCount) {
        let place = count.first.map { alignment.source(of: TextRange(utf8: $0)) }
        guard let known = tallies.firstIndex(where: { $0.count.change == count.change }) else {
            return tallies.append(Tally(count: count, place: place))
        }
        tallies[known].count.add(count.count)
        if let place, let first = tallies[known].place, place.start < first.start { tallies[known].place = place }
    }

    private var diagnostics: [Diagnostic] { tallies.map { Diagnostic($0.count, at: $0.place) } }

    consuming func finish(_ script: Script) -> NormalizedText {
        NormalizedText(
            utf8: utf8, alignment: alignment, script: script, diagnostics: diagnostics,
            punctuation: survey.punctuation)
    }
}

extension Diagnostic {
    /// What is told of a class of changes; `place` is that of the first one.
    fileprivate init(_ count: ChangeCount, at place: TextRange<Source>?) {
        self.init(
            code: count.change.code, severity: count.change.severity, count: count.count,
            singular: count.change.words.singular, plural: count.change.words.plural, note: count.note, range: place)
    }
}
