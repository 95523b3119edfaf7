import TextModel

/// Full-width forms, compatibility ideographs, odd spaces and invisible characters, folded in one pass.
struct Folding {
    private let steps: StepSet

    init(steps: StepSet) { self.steps = steps.intersection(.folding) }

    /// Whether there may be anything to fold in a text with this survey.
    func mayChange(_ survey: TextSurvey) -> Bool { !steps.isEmpty && !survey.foldable.isEmpty }

    /// The text with what its survey found foldable folded. Linear in the length of the survey's lists.
    func apply(to text: [UInt8], _ survey: TextSurvey) -> StepResult {
        var editor = TextEditor(text, editCount: survey.foldable.count)
        var changes = Changes()
        var marks = MarkMover(survey.punctuation)
        text.withUnsafeBufferPointer { bytes in
            for start in survey.foldable {
                let (scalar, length) = UTF8Character.read(bytes, at: start)
                let range = start..<start + length
                let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
                guard let fold = FoldingTable.fold(scalar, next: next), steps.contains(StepSet(fold.step)) else {
                    continue
                }
                changes.note(fold.step, range)
                switch fold.replacement {
                case nil: editor.remove(range)
                case let scalar? where scalar.isASCII: editor.replace(range, with: UInt8(scalar.value))
                case let scalar?: editor.replace(range, with: scalar.utf8)
                }
                marks.pass(range, replacement: fold.replacement)
            }
        }
        let (utf8, alignment) = editor.finish()
        // An ideograph that was unified may belong to one script: then the text is looked at anew.
        let punctuation = survey.traits.contains(.compatibility) ? nil : marks.finish()
        return StepResult(
            utf8: utf8, alignment: alignment, changes: changes.all, punctuation: punctuation, newKinds: marks.newKinds)
    }

    private struct Changes {
        var invisible = ChangeCount(.invisible)
        var width = ChangeCount(.width)
        var compatibility = ChangeCount(.compatibility)

        var all: [ChangeCount] {
            var all: [ChangeCount] = []
            if invisible.count > 0 { all.append(invisible) }
            if width.count > 0 { all.append(width) }
            if compatibility.count > 0 { all.append(compatibility) }
            return all
        }

        mutating func note(_ step: NormalizationStep, _ range: Range<Int>) {
            switch step {
            case .invisible: invisible.note(range)
            case .width: width.note(range)
            default: compatibility.note(range)
            }
        }
    }
}

/// Moves marks along with the edits around them; an edit may bring forth a mark, as `．` does a full stop.
private struct MarkMover {
    /// In their new places up to number `next`, behind that in their old ones.
    private var marks: [PunctuationMark]
    private var next = 0
    /// Those that edits brought forth.
    private var born: [PunctuationMark] = []
    private(set) var newKinds: UInt32 = 0
    /// How much further a mark stands than before.
    private var shift = 0

    init(_ marks: [PunctuationMark]) { self.marks = marks }

    mutating func pass(_ range: Range<Int>, replacement: Unicode.Scalar?) {
        move(upTo: range.lowerBound)
        if let replacement, let kind = Punctuation.kind(of: replacement.value) {
            born.append(PunctuationMark(kind, at: range.lowerBound + shift))
            newKinds |= 1 << UInt32(kind.rawValue)
        }
        shift += (replacement?.utf8.count ?? 0) - range.count
    }

    mutating func finish() -> [PunctuationMark] {
        move(upTo: .max)
        return born.isEmpty ? marks : merged
    }

    /// All marks, moved and born, in order.
    private var merged: [PunctuationMark] {
        var merged: [PunctuationMark] = []
        merged.reserveCapacity(marks.count + born.count)
        var rest = marks[...]
        for mark in born {
            while let first = rest.first, first.offset < mark.offset { merged.append(rest.removeFirst()) }
            merged.append(mark)
        }
        return merged + rest
    }

    private mutating func move(upTo end: Int) {
        let (start, shift) = (next, shift)
        next = marks.withUnsafeMutableBufferPointer { marks in
            var i = start
            while i < marks.count && marks[i].offset < end {
                marks[i] = PunctuationMark(marks[i].kind, at: marks[i].offset + shift)
                i += 1
            }
            return i
        }
    }
}
