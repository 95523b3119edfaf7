/// What a fact says beside its figure, held against the words around it.
struct StatementChecker {
    let record: Record
    private(set) var findings: FindingCollector

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    mutating func run(_ facts: [FactReading]) {
        for fact in facts {
            checkModality(fact)
            checkScope(fact)
            checkEarlier(fact)
            checkIndicator(fact)
        }
        checkOrder(facts)
    }

    private mutating func report(
        _ check: Check, _ value: JSONValue?, _ fact: FactReading, _ message: String
    ) {
        findings.report(check, at: value ?? fact.value, source: fact.anchor?.offsets.sourceRange, message)
    }
}

// MARK: - Modality

extension StatementChecker {
    /// How far behind its figure a word may stand that says that it is yet to come: 以上的目标.
    private static let modalityReach = 30

    /// Whether the fact is of a year after that of the article: nothing has to say that it is planned or expected.
    private func isYetToCome(_ fact: FactReading) -> Bool {
        guard let published = record.published?.start?.year,
            let year = fact.value["period"]?["value"]?.string.flatMap(ExtendedDate.init)?.start?.year
        else { return false }
        return year > published
    }

    private mutating func checkModality(_ fact: FactReading) {
        guard let anchor = fact.anchor, let field = fact.value["modality"] else { return }
        let words = FactWords.modalities
        if let modality = fact.modality {
            if isYetToCome(fact) { return }
            guard let sentence = record.sentenceRange(anchor.sentence) else { return }
            // A figure that is put into another sentence may stand before it.
            guard let figure = anchor.range, figure.lowerBound >= sentence.lowerBound else { return }
            let end = min(sentence.upperBound, figure.upperBound + Self.modalityReach)
            let text = VariantTable.shared.folded(
                announcement(before: sentence.lowerBound)
                    + record.text.scalars[sentence.lowerBound..<max(sentence.lowerBound, end)].suffix(2000))
            let said = words.meanings(in: text, apartFrom: "none")
            if !said.contains(modality), !said.contains("any") {
                report(.factModality, field, fact, "No word of the sentence says that this is a \(modality).")
            } else if isOnlySaidBehind(modality, figure, in: sentence) {
                report(
                    .factModality, field, fact, "What says that something is a \(modality) stands behind the figure.")
            } else if modality != "target", isListedTarget(anchor) {
                report(.factModality, field, fact, "The sentence lists targets.")
            }
            return
        }
        if isListedTarget(anchor) { return report(.factModality, field, fact, "The sentence lists targets.") }
        let clause = Array(record.wordsBefore(anchor, reach: 40).lastClause)
        guard let match = FactWords.tellingModalities.last(in: clause) else { return }
        report(.factModality, field, fact, "Before the figure stands \"\(string(clause[match.range]))\".")
    }
}

extension StatementChecker {
    /// Whether the words of a modality stand only behind a figure, beyond its clause: 产量九百吨，预计明年增长.
    private func isOnlySaidBehind(_ modality: String, _ figure: Range<Int>, in sentence: Range<Int>) -> Bool {
        // A heading or the sentence before may say it: 主要预期目标是.
        let start = max(0, sentence.lowerBound - Self.targetReach)
        let before = VariantTable.shared.folded(record.text.scalars[start..<figure.upperBound].suffix(2000))
        let said = FactWords.modalities.meanings(in: before, apartFrom: "none")
        if said.contains(modality) || said.contains("any") { return false }
        let behind = record.text.scalars[figure.upperBound..<sentence.upperBound].prefix(Self.modalityReach)
        let clause = behind.prefix { !"，,；;。".unicodeScalars.contains($0) }
        let own = FactWords.modalities.meanings(in: VariantTable.shared.folded(clause), apartFrom: "none")
        return !own.contains(modality) && !own.contains("any")
    }

    /// How far before a line what announces a list of such lines may stand.
    private static let listReach = 1500

    /// The words before the colon at the end of a line: 主要产品的计划产量如下： and then a line for each.
    private func announcement(before place: Int) -> ArraySlice<Unicode.Scalar> {
        let text = record.text.scalars[..<place].suffix(Self.listReach)
        guard place == 0 || text.last(where: { $0 == "\n" || !$0.isBlank }) == "\n" else { return [] }
        let colon = text.indices.last { index in
            guard "：:".unicodeScalars.contains(text[index]), index + 1 < place else { return false }
            return text[(index + 1)...].first { !$0.isBlank || $0 == "\n" } == "\n"
        }
        return colon.map { text[..<$0].suffix(60) } ?? []
    }

    /// How far before a figure a list of targets may begin.
    private static let targetReach = 300

    /// 主要预期目标是：…；…; what the sentence lists behind the colon.
    private func isListedTarget(_ anchor: EntityRecord) -> Bool {
        let words = record.wordsBefore(anchor, reach: Self.targetReach)
        guard let colon = words.lastIndex(where: { "：:".unicodeScalars.contains($0) }), colon > 2 else { return false }
        return ["目标是", "目标为"].contains { words[..<colon].suffix(3).elementsEqual($0.unicodeScalars) }
    }
}

// MARK: - Ranks

extension StatementChecker {
    /// How far before an ordinal its scope may stand.
    private static let scopeReach = 24

    private mutating func checkScope(_ fact: FactReading) {
        guard let rank = fact.rank, let entity = rank.entity, entity.type == .ordinal, let field = rank.value["scope"]
        else { return }
        let before = record.wordsBefore(entity, reach: Self.scopeReach)
        if let scope = rank.scope {
            let words = VariantTable.shared.folded(scope.unicodeScalars)
            // In a list of ranks the scope stands before the first.
            let list = before.suffix(8).lastIndex(of: "第").map { Array(before[..<$0]) }
            if ![before, list ?? before].contains(where: { $0.suffix(words.count).elementsEqual(words) }) {
                report(.rankScope, field, fact, "\"\(scope)\" does not stand right before the ordinal.")
            } else if let longer = Self.longerScope(than: words, in: before) {
                report(.rankScope, field, fact, "Before the ordinal stands \"\(longer)\".")
            }
        } else if let match = FactWords.scopes.last(in: before), match.range.upperBound == before.count {
            report(.rankScope, field, fact, "Right before the ordinal stands \"\(string(before[match.range]))\".")
        } else if let scope = Self.scopeBehindVerb(before) {
            report(.rankScope, field, fact, "Right before the ordinal stands \"\(scope)\".")
        }
    }

    /// The word of scope of which a scope is only the end.
    private static func longerScope(than words: [Unicode.Scalar], in before: [Unicode.Scalar]) -> String? {
        guard let match = FactWords.scopes.last(in: before), match.range.upperBound == before.count,
            match.range.count > words.count
        else { return nil }
        return string(before[match.range])
    }

    /// 居西部第一: what stands between the verb and the ordinal.
    private static func scopeBehindVerb(_ before: [Unicode.Scalar]) -> String? {
        guard let verb = before.suffix(10).lastIndex(where: { "居列".unicodeScalars.contains($0) }) else { return nil }
        let words = before[(verb + 1)...]
        let isPlain = words.allSatisfy { $0.isHan } && !words.contains { "第前各分首在于数榜为".unicodeScalars.contains($0) }
        return words.count > 1 && isPlain ? string(words) : nil
    }
}

// MARK: - Earlier values

extension StatementChecker {
    /// 从A增至B: the earlier value is that of a figure before the fact's own in its sentence.
    private mutating func checkEarlier(_ fact: FactReading) {
        guard let field = fact.value["from"], let entity = fact.entity, let range = entity.range else { return }
        if field.isNull {
            guard let earlier = announcedEarlier(than: entity) else { return }
            return report(.factEarlier, field, fact, "The words go from \(earlier) to this figure.")
        }
        guard let figure = FigureRecord(field) else { return }
        let unit = field["unit"]?.string, modifier = field["modifier"]?.string
        let isStated = record.entities[..<index(of: entity)].suffix(Self.neighbours).contains { candidate in
            guard let candidate, candidate.sentence == entity.sentence, let place = candidate.range,
                place.upperBound <= range.lowerBound, [.quantity, .percentage].contains(candidate.type)
            else { return false }
            return FigureRecord(candidate.value) == figure && candidate.value["unit"]?.string == unit
                && candidate.value["modifier"]?.string == modifier
        }
        if !isStated {
            report(.factEarlier, field, fact, "No figure before this one in the sentence says so.")
        }
    }

    /// How many entities before a figure the earlier one may be.
    private static let neighbours = 64

    private func index(of entity: EntityRecord) -> Int { record.entityIndex(entity.value["id"]) ?? 0 }

    /// The words of the figure that 从 or 由 stands before and a verb such as 增至 behind, right before `entity`.
    private func announcedEarlier(than entity: EntityRecord) -> String? {
        guard let range = entity.range,
            let candidate = record.entities[..<index(of: entity)].suffix(6).last(where: { $0?.type == entity.type })
                ?? nil,
            candidate.sentence == entity.sentence, let place = candidate.range, place.upperBound < range.lowerBound,
            candidate.value["unit"]?.scalars.last == entity.value["unit"]?.scalars.last, isAnnounced(candidate)
        else { return nil }
        let between = VariantTable.shared.folded(record.text.scalars[place.upperBound..<range.lowerBound])
        return Self.leadsOn(between) ? candidate.value["text"]?.string : nil
    }

    /// Whether 从 or 由 stands before a figure, or before the date it belongs to.
    private func isAnnounced(_ figure: EntityRecord) -> Bool {
        let words = record.wordsBefore(figure, reach: 12)
        guard let mark = words.lastIndex(where: { "从由".unicodeScalars.contains($0) }) else { return false }
        let between = words[(mark + 1)...]
        return between.isEmpty || between.first == "每" && between.allSatisfy(\.isHan)
            || between.last == "的"
                && between.dropLast().allSatisfy { $0.isASCIIDigit || "年月底末初去上同期前".unicodeScalars.contains($0) }
    }

    /// 增加到, 降至2024年的: a verb of change, where it leads, and perhaps when.
    private static func leadsOn(_ words: [Unicode.Scalar]) -> Bool {
        guard words.count <= 14, let goal = words.firstIndex(where: { "到至为".unicodeScalars.contains($0) }),
            let verb = FactWords.directions.last(in: Array(words[..<goal])), verb.range.upperBound == goal
        else { return false }
        let rest = words[(goal + 1)...]
        return rest.allSatisfy { $0.isASCIIDigit || "年月底末初的了目前今现在近超过约".unicodeScalars.contains($0) }
    }
}

// MARK: - Indicators and order

extension StatementChecker {
    private static let closing = Set("，。、；：,;！？!?》）)〉】」』：".unicodeScalars)
    private static let opening = Set("，。、；：,;！？!?《（(〈【「『".unicodeScalars)

    private mutating func checkIndicator(_ fact: FactReading) {
        guard let range = fact.indicatorRange, let field = fact.value["indicator"] else { return }
        let words = record.text.scalars[range]
        if let first = words.first, let last = words.last,
            first.isBlank || last.isBlank || Self.closing.contains(first) || Self.opening.contains(last)
        {
            report(.factIndicator, field, fact, "No indicator begins or ends with a mark or a blank.")
        } else if words.contains(where: { "。！？\n".unicodeScalars.contains($0) }) {
            report(.factIndicator, field, fact, "The indicator goes beyond a sentence.")
        } else if let figure = fact.anchor?.range, figure.overlaps(range) {
            report(.factIndicator, field, fact, "The indicator overlaps the figure.")
        }
    }

    /// Facts stand in the order of the text, and nothing is stated by two.
    private mutating func checkOrder(_ facts: [FactReading]) {
        var last = -1
        for fact in facts {
            guard let start = fact.anchor?.range?.lowerBound else { continue }
            if start == last {
                report(.factRepeated, nil, fact, "Another fact states this figure already.")
            } else if start < last {
                report(.factOrder, nil, fact, "The fact must stand before the one before it.")
            }
            last = max(last, start)
        }
    }
}
