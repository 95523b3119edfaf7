/// How entities lie to each other and to the sentences. Runs on entities whose spans are right.
struct EntityPlaceChecker {
    let record: Record
    private(set) var findings: FindingCollector

    private struct Placed {
        let index: Int
        let entity: EntityRecord
        let range: Range<Int>
    }

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    /// - Parameter sentencesAreSound: whether the sentence check found nothing; otherwise places in them mean nothing.
    mutating func run(sentencesAreSound: Bool) {
        let placed = record.entities.enumerated().compactMap { index, entity in
            entity.flatMap { entity in entity.range.map { Placed(index: index, entity: entity, range: $0) } }
        }
        let before = findings.count
        checkOrder(placed)
        if sentencesAreSound { checkSentences(placed) }
        // What encloses what can only be told where all is in order and nothing is missing.
        guard findings.count == before, placed.count == record.entities.count else { return }
        checkOverlaps(placed)
        guard findings.count == before else { return }
        checkEnclosing(placed)
    }

    private mutating func report(_ check: Check, _ placed: Placed, key: StaticString? = nil, _ message: String) {
        let value = key.flatMap { placed.entity.value[$0] } ?? placed.entity.value
        findings.report(check, at: value, source: placed.entity.offsets.sourceRange, message)
    }

    private mutating func checkOrder(_ placed: [Placed]) {
        for (previous, next) in zip(placed, placed.dropFirst()) {
            let isInOrder =
                (previous.range.lowerBound, -previous.range.upperBound) <= (
                    next.range.lowerBound, -next.range.upperBound
                )
            if !isInOrder { report(.entityOrder, next, "The entity must stand before the one before it.") }
        }
    }

    private mutating func checkSentences(_ placed: [Placed]) {
        for item in placed where !isInside(item.entity.offsets, sentence: item.entity.sentence) {
            report(.wrongSentence, item, key: "sentence", "The entity is not inside that sentence.")
        }
        for fact in record.facts { checkSentence(of: fact) }
        for enumeration in record.enumerations { checkSentence(of: enumeration) }
    }

    /// A fact or an enumeration stands in the sentence of the entity that it is about.
    private mutating func checkSentence(of value: JSONValue) {
        guard let number = value["sentence"], let sentence = number.integer else { return }
        if sentence >= record.sentences.count {
            findings.report(.wrongSentence, at: number, "There is no sentence \(sentence).")
        } else if let entity = figure(of: value), entity.range != nil,
            isInside(entity.offsets, sentence: entity.sentence), entity.sentence != sentence
        {
            findings.report(.wrongSentence, at: number, "Its entity is in sentence \(entity.sentence).")
        }
    }

    /// What a fact or an enumeration is about: its entity, else that of its first change, else that of its rank.
    private func figure(of value: JSONValue) -> EntityRecord? {
        record.entity(value["entity"])
            ?? value.elements(of: "changes").lazy.compactMap { record.entity($0["entity"]) }.first
            ?? record.entity(value["rank"]?["entity"])
    }

    private func isInside(_ offsets: Offsets, sentence: Int) -> Bool {
        guard sentence < record.sentences.count, let sentence = record.sentences[sentence] else { return false }
        return sentence.offsets.start <= offsets.start && offsets.end <= sentence.offsets.end
    }
}

// MARK: - Overlaps and enclosure

extension EntityPlaceChecker {
    private mutating func checkOverlaps(_ placed: [Placed]) {
        var last: [EntityType: Placed] = [:]
        var listed = MemberList()
        for item in placed {
            let type = item.entity.type
            if let previous = last[type], previous.range.upperBound > item.range.lowerBound {
                let inner = listed.lastInside(previous)
                if !listed.contains(item, in: previous) {
                    reportOverlap(item, previous)
                } else if let inner, inner.range.upperBound > item.range.lowerBound {
                    reportOverlap(item, inner)
                }
                // The region expression goes on behind what it lists.
                if previous.range.upperBound >= item.range.upperBound { continue }
            }
            checkDateAgainstQuantity(item, last)
            last[type] = item
        }
    }

    private mutating func reportOverlap(_ item: Placed, _ other: Placed) {
        report(.overlap, item, "The entity overlaps \(id(other)), which is a \(item.entity.type.rawValue) too.")
    }

    private mutating func checkDateAgainstQuantity(_ item: Placed, _ last: [EntityType: Placed]) {
        let other: EntityType
        switch item.entity.type {
        case .date: other = .quantity
        case .quantity: other = .date
        default: return
        }
        guard let previous = last[other], previous.range.upperBound > item.range.lowerBound else { return }
        report(
            .dateInQuantity, item, "The \(item.entity.type.rawValue) overlaps the \(other.rawValue) \(id(previous)).")
    }

    /// The members of the region expression looked into last: a long list is read once, not once for every region in it.
    private struct MemberList {
        private var index: Int?
        private var codes: Set<String> = []
        private var inner: Placed?

        /// Whether a region stands inside a region expression that has it among its members. Remembers it if so.
        mutating func contains(_ item: Placed, in outer: Placed) -> Bool {
            guard item.entity.type == .region, outer.range.upperBound >= item.range.upperBound,
                let code = item.entity.value["code"]?.string
            else { return false }
            if index != outer.index {
                codes = Set(outer.entity.value.elements(of: "members").compactMap(\.string))
                (index, inner) = (outer.index, nil)
            }
            guard codes.contains(code) else { return false }
            inner = item
            return true
        }

        /// The region found last inside an expression.
        func lastInside(_ outer: Placed) -> Placed? { index == outer.index ? inner : nil }
    }

    private mutating func checkEnclosing(_ placed: [Placed]) {
        var open: [Placed] = []
        for (position, item) in placed.enumerated() {
            open.removeAll { $0.range.upperBound <= item.range.lowerBound }
            checkWithin(item, among: open, equals: sameRange(item, placed, from: position))
            open.append(item)
        }
    }

    /// Entities of other types that cover exactly the same words and come later in the list.
    private func sameRange(_ item: Placed, _ placed: [Placed], from position: Int) -> [Placed] {
        placed[(position + 1)...].prefix { $0.range == item.range }.filter { $0.entity.type != item.entity.type }
    }

    /// `within` must be the smallest entity of another type around this one. An entity with the very same words counts as
    /// around it or not; both readings are right.
    private mutating func checkWithin(_ item: Placed, among open: [Placed], equals: [Placed]) {
        let around = open.filter { $0.entity.type != item.entity.type && $0.range.upperBound >= item.range.upperBound }
        let strict = around.filter { $0.range != item.range }
        let smallest = strict.map(\.range.count).min()
        var allowed = strict.filter { $0.range.count == smallest }.map { Optional($0.index) }
        if allowed.isEmpty { allowed.append(nil) }
        allowed += (around.filter { $0.range == item.range } + equals).map { Optional($0.index) }
        guard let within = item.entity.value["within"], within.isNull || record.entityIndex(within) != nil,
            !allowed.contains(record.entityIndex(within))
        else { return }
        let expected = allowed[0].map { "e\($0 + 1)" } ?? "null"
        report(.wrongWithin, item, key: "within", "The smallest entity around this one is \(expected).")
    }

    private func id(_ placed: Placed) -> String { "e\(placed.index + 1)" }
}
