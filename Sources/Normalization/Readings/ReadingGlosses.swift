import TextModel

/// Flattened reading glosses: `長(zhǎng)`, a Mandarin reading in brackets right after the character that it reads.
///
/// A web page's ruby or a converter's annotation leaves them in the plain text, where they break every word. A bracket
/// is a gloss only if it holds a reading of the character before it: (奚金燕), (完), (a) and (PCT) are none. Which of
/// those that do are glosses, `GlossVerdict` says. What their writing into the page has damaged is repaired with them.
enum ReadingGlosses {
    /// Whether a text with this survey may have glosses, or damage that they left: hardly any has. Linear in its marks.
    static func mayStand(in text: [UInt8], _ survey: TextSurvey) -> Bool {
        if survey.traits.contains(.replacement) { return true }
        guard survey.kinds & Self.kinds != 0 else { return false }
        return text.withUnsafeBufferPointer { bytes in
            survey.punctuation.contains { mark in
                guard Self.kinds &>> UInt32(mark.kind.rawValue) & 1 != 0 else { return false }
                return switch mark.kind {
                case .parenthesis: GlossScan.holdsSyllable(bytes, bracketAt: mark.offset)
                case .halfWidthQuestion: DamageRepair.mayBeDamage(bytes, mark: mark.offset)
                case .halfWidthExclamation: DamageRepair.mayBeDamage(bytes, mark: mark.offset)
                case .exclamation: DamageRepair.mayBeDamage(bytes, mark: mark.offset + 2)
                default: false
                }
            }
        }
    }

    /// The marks at which something may stand, as bits. Computed, since reading a stored one costs a call.
    private static var kinds: UInt32 {
        func bit(_ kind: PunctuationMark.Kind) -> UInt32 { 1 << UInt32(kind.rawValue) }
        return bit(.parenthesis) | bit(.halfWidthQuestion) | bit(.halfWidthExclamation) | bit(.exclamation)
    }

    /// The text without its glosses. Linear.
    static func removed(from text: [UInt8]) throws(NormalizationError) -> StepResult {
        let passes = try passes(over: text)
        let first = passes[0]
        guard passes.count > 1 else { return first }
        let second = passes[1]
        var changes = first.changes
        for i in changes.indices {
            // What is beyond repair is found both times.
            if changes[i].change.severity == .info { changes[i].add(second.changes[i], through: first.alignment) }
        }
        return StepResult(
            utf8: second.utf8, alignment: first.alignment.followed(by: second.alignment), changes: changes)
    }

    /// What each pass makes of the text before it: one where nothing changes, else two.
    static func passes(over text: [UInt8]) throws(NormalizationError) -> [StepResult] {
        let first = try pass(over: text)
        guard first.changes.contains(where: { $0.count > 0 && $0.change.severity == .info }) else { return [first] }
        // A gloss in the middle of a damaged run hides it: once more, now that the glosses are gone.
        return [first, try pass(over: first.utf8)]
    }

    private static func pass(over text: [UInt8]) throws(NormalizationError) -> StepResult {
        var removal = GlossRemoval(text, repair: try DamageRepair(of: text))
        text.withUnsafeBufferPointer { removal.scan($0) }
        return removal.finish()
    }
}

/// One text on its way to having no glosses.
private struct GlossRemoval: ~Copyable {
    private var editor: TextEditor
    private let repair: DamageRepair
    /// How many of the repairs have been made.
    private var repairCount = 0
    private var change = ChangeCount(.readings)
    private var damage: ChangeCount

    init(_ text: [UInt8], repair: DamageRepair) {
        editor = TextEditor(text)
        self.repair = repair
        damage = repair.damage
    }

    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        var scan = GlossScan(bytes: bytes)
        var verdict = GlossVerdict(bytes)
        while let gloss = scan.next() {
            if verdict.take(gloss) {
                remove(gloss)
            } else if verdict.isGlossed && verdict.isWaiting {
                for gloss in verdict.settle(otherLatinCount: 0) { remove(gloss) }
            }
        }
        for gloss in verdict.settle(otherLatinCount: scan.otherLatinCount) { remove(gloss) }
    }

    private mutating func remove(_ gloss: Gloss) {
        let start = gloss.brackets.lowerBound
        makeRepairs(upTo: start)
        // What stands in a repaired place went with it.
        if repairCount > 0 && repair.edits[repairCount - 1].range.upperBound > start { return }
        editor.remove(gloss.brackets)
        change.note(gloss.brackets)
        // The letter before it is half a character.
        if gloss.traits.contains(.afterLetter) { damage.note(start - 1..<start) }
    }

    private mutating func makeRepairs(upTo end: Int) {
        while repairCount < repair.edits.count && repair.edits[repairCount].range.lowerBound < end {
            replace(repair.edits[repairCount])
            repairCount += 1
        }
    }

    /// To the editor a replacement of the same length is scalar by scalar, which a repair never is: then its sign, `?` or
    /// U+FFFD, goes by itself.
    private mutating func replace(_ edit: DamageRepair.Edit) {
        var range = edit.range
        if range.count == edit.text.count {
            let sign = range.lowerBound..<range.lowerBound + edit.signLength
            editor.remove(sign)
            range = sign.upperBound..<range.upperBound
        }
        editor.replace(range, with: edit.text)
    }

    consuming func finish() -> StepResult {
        makeRepairs(upTo: .max)
        let (repaired, damage, change) = (repair.repaired, damage, change)
        let (utf8, alignment) = editor.finish()
        return StepResult(utf8: utf8, alignment: alignment, changes: [repaired, damage, change])
    }
}
