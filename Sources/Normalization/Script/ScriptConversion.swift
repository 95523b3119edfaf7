import Synchronization
import TextModel

/// Traditional characters to simplified ones or back, by ICU's rules with our exceptions.
struct ScriptConversion {
    private let target: TargetScript

    init(to target: TargetScript) { self.target = target }

    /// Converts what is not in the target script yet. Linear; ICU is asked for its rules only at the first text of the
    /// process that has something to convert.
    /// - Parameter census: That of `text`, if it is known.
    func apply(to text: [UInt8], census: ScriptCharacters.Census? = nil) throws(NormalizationError) -> StepResult {
        let census = census ?? ScriptCharacters.census(of: text)
        guard census.needsConversion(to: target) else {
            return StepResult(utf8: text, alignment: .identity(count: text.count), changes: [])
        }
        return Self.convert(text, with: try Self.table(for: target), in: ScriptStretches(of: text, census, target))
    }

    private static let tables = Mutex<[TargetScript: ScriptTable]>([:])

    /// The compiled rules for `target`, made at first use.
    static func table(for target: TargetScript) throws(NormalizationError) -> ScriptTable {
        let result = tables.withLock { tables in
            Result { () throws(NormalizationError) in
                if let known = tables[target] { return known }
                let table = try ScriptTable(ScriptRuleBook(for: target).rules, marks: ScriptGuesses.marks(for: target))
                tables[target] = table
                return table
            }
        }
        return try result.get()
    }

    /// The text converted by `table`.
    static func convert(_ text: [UInt8], with table: ScriptTable, in stretches: ScriptStretches) -> StepResult {
        var output = text
        var outcome = Outcome(target: stretches.target)
        output.withUnsafeMutableBufferPointer { bytes in
            table.single.withUnsafeBufferPointer { single in
                table.words.withUnsafeBufferPointer { words in
                    var pass = ScriptPass(bytes, table, single: single.baseAddress!, words: words.baseAddress!)
                    for stretch in stretches { pass.run(stretch.range, keeping: stretch.kept) }
                    outcome.take(pass)
                }
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
        let name = target == .hans ? "simplified" : "traditional"
        var converted = ChangeCount(
            code: "normalization.script", singular: "character converted to \(name)",
            plural: "characters converted to \(name)")
        converted.count = changed
        converted.first = changed > 0 ? firstChange(from: text, to: output) : nil
        guard let firstGuess else { return [converted] }
        let source = String(decoding: text[firstGuess], as: UTF8.self)
        let choices = ScriptGuesses.choices(for: source, target)
        let first =
            "the first \(source) to \(choices.first ?? source), not \(choices.dropFirst().joined(separator: " or "))"
        var uncertain = ChangeCount(
            code: "normalization.script_uncertain", singular: "conversion is a guess, \(first)",
            plural: "conversions are guesses, \(first)")
        (uncertain.count, uncertain.first) = (guesses, firstGuess)
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
