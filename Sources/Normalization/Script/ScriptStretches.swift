import TextModel

/// A text cut where its script changes, and what stays as it is in each piece.
///
/// 乾 in a simplified text is a name, and 著 in a text that also writes 着 is no particle: there, only what belongs to
/// the other script alone is converted. A text that mixes both scripts is judged line by line.
struct ScriptStretches {
    struct Stretch {
        let range: Range<Int>
        let kept: ScriptTable.Marks
    }

    let target: TargetScript
    /// What is kept in the whole text, if it is all in one script.
    private let kept: ScriptTable.Marks
    /// The lines of a text that is not.
    private let lines: [Stretch]
    private let count: Int

    init(of text: [UInt8], _ census: ScriptCensus, _ target: TargetScript) {
        self.target = target
        self.count = text.count
        let kept = Self.kept(by: census, target)
        self.kept = kept
        guard census.script == .mixed else {
            lines = []
            return
        }
        lines = Self.lines(of: text).map { line in
            let here = Survey.of(Array(text[line])).census
            return Stretch(range: line, kept: here.hans == here.hant ? kept : Self.kept(by: here, target))
        }
    }

    @inline(__always)
    func forEach(_ body: (Stretch) -> Void) {
        if lines.isEmpty { return body(Stretch(range: 0..<count, kept: kept)) }
        lines.forEach(body)
    }

    private static func kept(by census: ScriptCensus, _ target: TargetScript) -> ScriptTable.Marks {
        let isThere = target == .hans ? census.hans > census.hant : census.hant > census.hans
        if isThere { return .ambiguous }
        return target == .hans && census.zhe > 0 && census.zhe >= census.zhu ? .zhu : []
    }

    /// The lines of `text`, each with its end.
    private static func lines(of text: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for i in text.indices where text[i] == UInt8(ascii: "\n") {
            lines.append(start..<i + 1)
            start = i + 1
        }
        if start < text.count { lines.append(start..<text.count) }
        return lines
    }
}
