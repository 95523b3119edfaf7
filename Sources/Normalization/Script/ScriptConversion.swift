import TextModel

/// Traditional characters to simplified ones or back, by ICU's rules with our exceptions.
struct ScriptConversion {
    private let target: TargetScript

    init(to target: TargetScript) { self.target = target }

    /// Converts what is not in the target script yet. Linear; ICU is asked for its rules only at the first text of the
    /// process that has something to convert.
    /// - Parameter survey: that of `text`, if it is known.
    func apply(to text: [UInt8], _ survey: TextSurvey? = nil) throws(NormalizationError) -> StepResult {
        let survey = survey ?? Survey.of(text)
        guard survey.census.needsConversion(to: target) else {
            return StepResult(utf8: text, alignment: .identity(count: text.count), changes: [])
        }
        let converted = try convert(text, survey)
        var result = StepResult(
            utf8: converted.utf8, alignment: converted.alignment,
            changes: [converted.made, converted.uncertain].compactMap { $0 })
        // No mark is converted, and what keeps its length moves none.
        if result.alignment.isIdentity { result.punctuation = survey.punctuation }
        return result
    }

    /// Converts a text with this survey, in which there may be something to convert.
    func convert(_ text: [UInt8], _ survey: TextSurvey) throws(NormalizationError) -> ConvertedText {
        let stretches = ScriptStretches(of: text, survey.census, target)
        return Self.convert(text, with: try Self.table(for: target), in: stretches)
    }

    /// The compiled rules for `target`, made at first use.
    static func table(for target: TargetScript) throws(NormalizationError) -> ScriptTable {
        try (target == .hans ? toHans : toHant).get()
    }

    private static let toHans = compiled(for: .hans)
    private static let toHant = compiled(for: .hant)

    private static func compiled(for target: TargetScript) -> Result<ScriptTable, NormalizationError> {
        Result { () throws(NormalizationError) in
            try ScriptTable(ScriptRuleBook(for: target).rules, marks: ScriptGuesses.marks(for: target))
        }
    }

    /// The text converted by `table`.
    static func convert(
        _ text: [UInt8], with table: ScriptTable, in stretches: ScriptStretches
    ) -> ConvertedText {
        var outcome = Outcome(target: stretches.target)
        // A copy that is written over: to make it costs less than to have an array without values made.
        var output = text
        text.withUnsafeBufferPointer { source in
            output.withUnsafeMutableBufferPointer { output in
                guard let base = output.baseAddress else { return }
                table.single.withUnsafeBufferPointer { single in
                    table.words.withUnsafeBufferPointer { words in
                        var pass = ScriptPass(
                            source, to: base, table, single: single.baseAddress!, words: words.baseAddress!)
                        stretches.forEach { pass.run($0.range, keeping: $0.kept) }
                        outcome.take(pass)
                    }
                }
            }
        }
        let (made, uncertain) = (outcome.made(from: text, to: output), outcome.uncertain(in: text))
        guard !outcome.resizings.isEmpty else {
            return ConvertedText(
                utf8: output, alignment: .identity(count: text.count), made: made, uncertain: uncertain)
        }
        var editor = TextEditor(output, editCount: outcome.resizings.count)
        for resizing in outcome.resizings { editor.replace(resizing.range, with: resizing.replacement) }
        let (utf8, alignment) = editor.finish()
        return ConvertedText(utf8: utf8, alignment: alignment, made: made, uncertain: uncertain)
    }
}

/// What conversion made of a text.
struct ConvertedText {
    let utf8: [UInt8]
    let alignment: Alignment
    /// How much was converted.
    let made: ChangeCount?
    /// How much of that by a guess.
    let uncertain: ChangeCount?
}

/// What a pass did, told in diagnostics.
private struct Outcome {
    let target: TargetScript
    private(set) var resizings: [ScriptPass.Resizing] = []
    private var changed = 0
    private var guesses = 0
    private var firstGuess: Range<Int>?

    init(target: TargetScript) { self.target = target }

    mutating func take(_ pass: ScriptPass) {
        (resizings, changed, guesses, firstGuess) = (pass.resizings, pass.changed, pass.guesses, pass.firstGuess)
    }

    /// How much was converted. A guess alone is told with it, even where it left everything as it was.
    func made(from text: [UInt8], to output: [UInt8]) -> ChangeCount? {
        guard changed > 0 || firstGuess != nil else { return nil }
        return ChangeCount(
            target == .hans ? .simplified : .traditional, count: changed,
            first: changed > 0 ? firstChange(from: text, to: output) : nil)
    }

    func uncertain(in text: [UInt8]) -> ChangeCount? {
        guard let firstGuess else { return nil }
        var uncertain = ChangeCount(.uncertain, count: guesses, first: firstGuess)
        let scalar = text.withUnsafeBufferPointer { UTF8Character.read($0, at: firstGuess.lowerBound).scalar }
        uncertain.note = ScriptGuesses.note(on: scalar, target)
        return uncertain
    }

    /// The first character that differs.
    private func firstChange(from text: [UInt8], to output: [UInt8]) -> Range<Int>? {
        let resized = resizings.first?.range
        let limit = resized?.lowerBound ?? text.count
        guard var start = Self.firstDifference(text, output, before: limit) else { return resized }
        while text[start] & 0xC0 == 0x80 { start -= 1 }
        return start..<start + (text[start] < 0xF0 ? 3 : 4)
    }

    private static func firstDifference(_ a: [UInt8], _ b: [UInt8], before limit: Int) -> Int? {
        a.withUnsafeBufferPointer { a in
            b.withUnsafeBufferPointer { b in
                var i = 0
                while i < limit && a[i] == b[i] { i += 1 }
                return i < limit ? i : nil
            }
        }
    }
}
