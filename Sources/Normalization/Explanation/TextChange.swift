import TextModel

/// One change that normalization makes of a text: what, where and why.
public struct TextChange: Hashable, Sendable {
    /// What makes the change. As in `NormalizationStep`, with what is not asked for by name.
    public enum Step: String, Sendable {
        /// A page became the text of its article: one change for all of it.
        case markup
        case invisible, width, compatibility, readings
        /// Bytes that a reading had torn apart, put together again; part of the step `readings`.
        case damageRepaired = "damage_repaired"
        case script

        init(_ step: NormalizationStep) {
            switch step {
            case .invisible: self = .invisible
            case .width: self = .width
            case .compatibility: self = .compatibility
            case .readings: self = .readings
            case .script: self = .script
            }
        }
    }

    public let step: Step
    public let source: TextRange<Source>
    /// What stood there when the step came to it, and what it became; empty where it was removed, both for markup.
    public let before: String
    public let after: String
    /// For a person: `gloss: a reading of 長`.
    public let reason: String
}

/// One change as the result of a step shows it.
struct StepChange {
    /// In the text that the step was given, UTF-8.
    var range: Range<Int>
    var after: [UInt8]

    /// All changes between `text` and what a step made of it, in order: its edits, and in what is kept the characters that
    /// differ.
    static func all(from text: [UInt8], to result: StepResult) -> [StepChange] {
        var changes: [StepChange] = []
        var (i, j) = (0, 0)
        for run in result.alignment.runs {
            let (from, to) = (i..<i + run.sourceCount, j..<j + run.normalizedCount)
            if run.isKept {
                changes += differences(text, from, result.utf8, to)
            } else {
                changes.append(StepChange(range: from, after: Array(result.utf8[to])))
            }
            (i, j) = (from.upperBound, to.upperBound)
        }
        return changes
    }

    private static func differences(
        _ text: [UInt8], _ from: Range<Int>, _ result: [UInt8], _ to: Range<Int>
    ) -> [StepChange] {
        var changes: [StepChange] = []
        let shift = to.lowerBound - from.lowerBound
        var i = from.lowerBound
        while i < from.upperBound {
            let end = i + UTF8Character.length(of: text[i])
            let after = result[i + shift..<end + shift]
            if text[i..<end] != after { changes.append(StepChange(range: i..<end, after: Array(after))) }
            i = end
        }
        return changes
    }
}
