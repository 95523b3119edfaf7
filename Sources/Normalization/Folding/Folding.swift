import TextModel

/// Full-width forms, compatibility ideographs, odd spaces and invisible characters, folded in one pass.
struct Folding {
    private let steps: StepSet

    init(steps: StepSet) { self.steps = steps.intersection(.folding) }

    /// Whether there may be anything to fold in a text with this survey.
    func mayChange(_ survey: TextSurvey) -> Bool { !steps.isEmpty && !survey.foldable.isEmpty }

    /// The text with what its survey found foldable folded. Linear in the length of the survey's lists.
    func apply(to text: [UInt8], _ survey: TextSurvey) -> StepResult {
        // An ideograph that was unified may belong to one script: then the text is looked at anew.
        let isKnown = !survey.traits.contains(.compatibility)
        var (changes, newKinds, folded) = (
            Changes(), UInt32(0), (utf8: [UInt8](), alignment: Alignment.identity(count: 0))
        )
        let marks = MarkMover.moved(isKnown ? survey.punctuation : [], births: survey.foldable.count) { marks in
            // Only an ideograph may become longer, by a byte.
            let growth = isKnown ? 0 : survey.foldable.count
            folded = TextEditor.editing(text, editCount: survey.foldable.count, growth: growth) { editor in
                text.withUnsafeBufferPointer { fold($0, at: survey.foldable, &editor, &marks, &changes) }
            }
            newKinds = marks.newKinds
        }
        return StepResult(
            utf8: folded.utf8, alignment: folded.alignment, changes: changes.all, punctuation: isKnown ? marks : nil,
            newKinds: newKinds)
    }

    /// Folds what is to be folded of the characters that start at `places`.
    @inline(__always)
    private func fold(
        _ bytes: UnsafeBufferPointer<UInt8>, at places: [Int], _ editor: inout CharacterEditor,
        _ marks: inout MarkMover,
        _ changes: inout Changes
    ) {
        for start in places {
            let (scalar, length) = UTF8Character.read(bytes, at: start)
            let range = start..<start + length
            let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
            guard let fold = FoldingTable.fold(scalar, next: next), steps.contains(StepSet(fold.step)) else { continue }
            changes.note(fold.step, range)
            editor.replace(range, with: fold.replacement)
            marks.pass(range, replacement: fold.replacement)
        }
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
    private let marks: UnsafeBufferPointer<PunctuationMark>
    private let output: UnsafeMutableBufferPointer<PunctuationMark>
    /// How many marks have been moved, and how many there are in their new places.
    private var next = 0
    private var count = 0
    private(set) var newKinds: UInt32 = 0
    /// How much further a mark stands than before.
    private var shift = 0

    private init(
        _ marks: UnsafeBufferPointer<PunctuationMark>, to output: UnsafeMutableBufferPointer<PunctuationMark>
    ) {
        self.marks = marks
        self.output = output
    }

    /// The marks as `edit` moves them, and up to `births` new ones, in order.
    static func moved(
        _ marks: [PunctuationMark], births: Int, _ edit: (inout MarkMover) -> Void
    ) -> [PunctuationMark] {
        [PunctuationMark](unsafeUninitializedCapacity: marks.count + births) { output, count in
            marks.withUnsafeBufferPointer { marks in
                var mover = MarkMover(marks, to: output)
                edit(&mover)
                mover.move(upTo: .max)
                count = mover.count
            }
        }
    }

    @inline(__always)
    mutating func pass(_ range: Range<Int>, replacement: Unicode.Scalar?) {
        move(upTo: range.lowerBound)
        // No space is a mark, and nearly all are spaces.
        if let replacement, replacement != " ", let kind = Punctuation.kind(of: replacement.value) {
            append(PunctuationMark(kind, at: range.lowerBound + shift))
            newKinds |= 1 << UInt32(kind.rawValue)
        }
        shift += (replacement?.utf8.count ?? 0) - range.count
    }

    @inline(__always)
    private mutating func move(upTo end: Int) {
        while next < marks.count && marks[next].offset < end {
            append(PunctuationMark(marks[next].kind, at: marks[next].offset + shift))
            next += 1
        }
    }

    @inline(__always)
    private mutating func append(_ mark: PunctuationMark) {
        precondition(count < output.count, "more marks than announced")
        output.initializeElement(at: count, to: mark)
        count += 1
    }
}
