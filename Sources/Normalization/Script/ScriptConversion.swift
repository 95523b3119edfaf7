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
        let stretches = ScriptStretches(of: text, survey.census, target)
        var result = Self.convert(text, with: try Self.table(for: target), in: stretches)
        // No mark is converted, and what keeps its length moves none.
        if result.alignment.isIdentity { result.punctuation = survey.punctuation }
        return result
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
    static func convert(_ text: [UInt8], with table: ScriptTable, in stretches: ScriptStretches) -> StepResult {
        var outcome = Outcome(target: stretches.target)
        let output = text.withUnsafeBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: text.count + ScriptPass.slack) { output, count in
                table.single.withUnsafeBufferPointer { single in
                    table.words.withUnsafeBufferPointer { words in
                        var pass = ScriptPass(
                            source, to: output.baseAddress!, table, single: single.baseAddress!,
                            words: words.baseAddress!)
                        stretches.forEach { pass.run($0.range, keeping: $0.kept) }
                        outcome.take(pass)
                    }
                }
                count = text.count
            }
        }
        let changes = outcome.changes(from: text, to: output)
        guard !outcome.resizings.isEmpty else {
            return StepResult(utf8: output, alignment: .identity(count: text.count), changes: changes)
        }
        var editor = TextEditor(output)
        for resizing in outcome.resizings { editor.replace(resizing.range, with: resizing.replacement) }
        let (utf8, alignment) = editor.finish()
        return StepResult(utf8: utf8, alignment: alignment, changes: changes)
    }
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

    /// How much was converted, and how much of that by a guess.
    func changes(from text: [UInt8], to output: [UInt8]) -> [ChangeCount] {
        guard changed > 0 || firstGuess != nil else { return [] }
        let converted = ChangeCount(
            target == .hans ? .simplified : .traditional, count: changed,
            first: changed > 0 ? firstChange(from: text, to: output) : nil)
        guard let firstGuess else { return [converted] }
        var uncertain = ChangeCount(.uncertain, count: guesses, first: firstGuess)
        let scalar = text.withUnsafeBufferPointer { UTF8Character.read($0, at: firstGuess.lowerBound).scalar }
        uncertain.note = ScriptGuesses.note(on: scalar, target)
        return [converted, uncertain]
    }

    /// The first character that differs.
    private func firstChange(from text: [UInt8], to output: [UInt8]) -> Range<Int>? {
        let resized = resizings.first?.range
        let limit = resized?.lowerBound ?? text.count
        guard var start = (0..<limit).first(where: { text[$0] != output[$0] }) else { return resized }
        while text[start] & 0xC0 == 0x80 { start -= 1 }
        return start..<start + (text[start] < 0xF0 ? 3 : 4)
    }
}
