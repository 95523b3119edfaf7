import TextModel

extension Normalizer {
    /// All changes that `normalize` makes of the same source, in the order of the places where they are made.
    ///
    /// A way of its own, several times slower: the steps are run one by one, each one's text is held against the one
    /// before, and the rules are asked which of them it was. Linear.
    /// - Throws: `NormalizationError` where ICU's data cannot be had.
    public func explain(
        _ source: SourceText, from markup: MarkupResult? = nil
    ) throws(NormalizationError) -> [TextChange] {
        try explainer(of: source, from: markup).changes
    }

    /// A source that has gone all the way, with what happened to it.
    func explainer(of source: SourceText, from markup: MarkupResult?) throws(NormalizationError) -> Explainer {
        var explainer = Explainer(source, markup)
        explainer.fold(Folding(steps: steps))
        for round in 0..<Self.roundLimit {
            let before = explainer.changes.count
            if steps.contains(.readings) { try explainer.removeReadings() }
            if steps.contains(.script) && (round == 0 || explainer.changes.count > before) {
                try explainer.convert(to: target)
            }
            if explainer.changes.count == before { break }
        }
        explainer.sort()
        return explainer
    }
}

/// A text on its way through the steps, with all changes so far.
struct Explainer {
    private(set) var utf8: [UInt8]
    private(set) var changes: [TextChange] = []
    private var alignment: Alignment

    init(_ source: SourceText, _ markup: MarkupResult?) {
        utf8 = markup?.utf8 ?? source.utf8
        alignment = markup?.alignment ?? .identity(count: source.utf8.count)
        guard let markup else { return }
        let (page, text) = (Self.count(source.utf8), Self.count(markup.utf8))
        changes.append(
            TextChange(
                step: .markup, source: TextRange(utf8: 0..<source.utf8.count), before: "", after: "",
                reason: "a page of \(page) characters, its article has \(text)"))
    }

    mutating func fold(_ folding: Folding) {
        let survey = Survey.of(utf8)
        guard folding.mayChange(survey) else { return }
        let result = folding.apply(to: utf8, survey)
        let text = utf8
        take(StepChange.all(from: text, to: result), result) { change in
            let scalar = Self.scalar(text, at: change.range.lowerBound)
            let next = change.range.upperBound < text.count ? text[change.range.upperBound] : 0
            let step = FoldingTable.fold(scalar, next: next)?.step ?? .width
            return (.init(step), FoldingReason.words(for: scalar))
        }
    }

    mutating func removeReadings() throws(NormalizationError) {
        guard ReadingGlosses.mayStand(in: utf8, Survey.of(utf8)) else { return }
        for result in try ReadingGlosses.passes(over: utf8) {
            let text = utf8
            let repairs = try DamageRepair(of: text).edits.map(\.range)
            take(ReadingReason.joined(StepChange.all(from: text, to: result), in: repairs), result) { change in
                if repairs.contains(change.range) { return (.damageRepaired, ReadingReason.repair) }
                return (.readings, ReadingReason.words(for: change.range, in: text))
            }
        }
    }

    mutating func convert(to target: TargetScript) throws(NormalizationError) {
        let result = try ScriptConversion(to: target).apply(to: utf8)
        let changes = StepChange.all(from: utf8, to: result)
        guard !changes.isEmpty else { return }
        let reasons = ScriptReasons(of: utf8, changes, try ScriptRuleIndex.shared(for: target))
        take(changes, result) { (.script, reasons.words(for: $0)) }
    }

    private mutating func take(
        _ made: [StepChange], _ result: StepResult, _ why: (StepChange) -> (TextChange.Step, String)
    ) {
        for change in made {
            let (step, reason) = why(change)
            changes.append(
                TextChange(
                    step: step, source: alignment.source(of: TextRange(utf8: change.range)),
                    before: String(decoding: utf8[change.range], as: UTF8.self),
                    after: String(decoding: change.after, as: UTF8.self), reason: reason))
        }
        alignment = alignment.followed(by: result.alignment)
        utf8 = result.utf8
    }

    /// By place; what was changed twice, in the order of the steps.
    mutating func sort() {
        let order = changes.enumerated().sorted {
            ($0.element.source.start, $0.offset) < ($1.element.source.start, $1.offset)
        }
        changes = order.map(\.element)
    }

    private static func scalar(_ text: [UInt8], at i: Int) -> UInt32 {
        text.withUnsafeBufferPointer { UTF8Character.read($0, at: i).scalar }
    }

    private static func count(_ text: [UInt8]) -> Int { text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
}
