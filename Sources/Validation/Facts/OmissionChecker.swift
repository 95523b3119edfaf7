/// What the text states so plainly that a fact or an enumeration must be there for it.
struct OmissionChecker {
    let record: Record
    private(set) var findings: FindingCollector
    private let text: [Unicode.Scalar]

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
        text = record.text.scalars
    }

    mutating func run(_ facts: [FactReading]) {
        // What is wrong may be what hides a fact.
        guard findings.errors.offsets.isEmpty else { return }
        // Records without facts were made with types left out, or of an article that states none.
        if !facts.isEmpty { checkFacts(facts.compactMap { $0.anchor?.range?.lowerBound }.sorted()) }
        if !record.enumerations.isEmpty || !facts.isEmpty { checkLists() }
    }

    private mutating func report(_ check: Check, _ entity: EntityRecord, _ message: String) {
        findings.report(check, at: entity.value, source: entity.offsets.sourceRange, message)
    }
}

// MARK: - Facts

extension OmissionChecker {
    /// - Parameter figures: where the figures of facts begin, in order.
    private mutating func checkFacts(_ figures: [Int]) {
        let used = usedEntities()
        for (index, entity) in record.entities.enumerated() where !used.contains(index) {
            guard let entity, entity.range != nil, record.isWellFormed(entity.value),
                entity.value["within"]?.isNull ?? false
            else { continue }
            if record.added.saysNothing(text[sentence(of: entity)]) { continue }
            if entity.type == .percentage || entity.type == .quantity, let words = changeWords(before: entity) {
                report(.changeUnstated, entity, "Before the figure stands \"\(words)\", and no fact has it.")
            } else if entity.type == .ordinal, let words = rankWords(before: entity, figures: figures) {
                report(.rankUnstated, entity, "Before the ordinal stands \"\(words)\", and no fact has it.")
            }
        }
    }

    /// The sentence up to the entity.
    private func sentence(of entity: EntityRecord) -> Range<Int> {
        let end = entity.range?.lowerBound ?? 0
        return min(record.sentenceRange(entity.sentence)?.lowerBound ?? 0, end)..<end
    }

    /// The numbers of the entities that some fact names.
    private func usedEntities() -> Set<Int> {
        var used: Set<Int> = []
        for fact in record.facts {
            let references =
                [fact["entity"], fact["rank"]?["entity"]] + fact.elements(of: "changes").map { $0["entity"] }
            used.formUnion(references.compactMap { record.entityIndex($0) })
        }
        return used
    }

    /// 增长了近: a direction right before a percentage. Before another figure a basis must be named too.
    private func changeWords(before figure: EntityRecord) -> String? {
        let entity = firstOfList(figure)
        let clause = Array(record.wordsBefore(entity, reach: 30).lastClause)
        guard let verb = FactWords.directions.last(in: clause), clause.count - verb.range.upperBound <= 2,
            verb.meaning == "increase" || verb.meaning == "decrease",
            clause[verb.range.upperBound...].allSatisfy({ "了约近超过逾".unicodeScalars.contains($0) }),
            Self.isVerb(clause[..<verb.range.upperBound]) || ChangeChecker.basisWord(in: clause) != nil,
            entity.type == .percentage || entity.value["unit"]?.string == "倍" && verb.range.count > 1
                || ChangeChecker.basisWord(in: clause) != nil || ChangeChecker.namesYear(clause)
        else { return nil }
        return string(clause[max(0, verb.range.upperBound - 4)...])
    }

    /// 分别增长1%、2%和3%: the first of figures that are joined; the figure itself where it is in no list.
    private func firstOfList(_ figure: EntityRecord) -> EntityRecord {
        var first = figure
        let index = record.entityIndex(figure.value["id"]) ?? 0
        for case let previous? in record.entities[..<index].suffix(Self.listLength).reversed() {
            guard previous.type == first.type, let end = previous.range?.upperBound,
                let start = first.range?.lowerBound,
                end + 1 == start, "、和与及".unicodeScalars.contains(text[end])
            else { break }
            first = previous
        }
        return first
    }

    /// How many figures may be joined.
    private static let listLength = 12

    /// The last characters of verbs of change; 多, 高 and their like say much else.
    private static let verbs = Set("长加升涨高降跌少落减增滑缩".unicodeScalars)

    /// Whether words end in a verb of change. One character by itself, right behind a mark, is one only in 跌1.2%, 涨3%.
    private static func isVerb(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let last = words.last else { return false }
        if words.count == 1 { return "涨跌升降增减".unicodeScalars.contains(last) }
        return verbs.contains(last)
            || ["扩大", "收窄", "加快", "放缓"].contains { words.suffix(2).elementsEqual($0.unicodeScalars) }
    }

    /// 居全国, 排名: a verb of ranking right before an ordinal, behind a figure of a fact in the same sentence.
    private func rankWords(before entity: EntityRecord, figures: [Int]) -> String? {
        let clause = Array(record.wordsBefore(entity, reach: 24).lastClause)
        let scope = FactWords.scopes.last(in: clause).flatMap { $0.range.upperBound == clause.count ? $0 : nil }
        let verb = clause[..<(scope?.range.lowerBound ?? clause.count)].last
        guard let verb, "居列名".unicodeScalars.contains(verb) else {
            return followsFigure(entity, figures) ? verbAndScope(clause) : nil
        }
        return scope != nil || followsFigure(entity, figures) ? string(clause.suffix(4)) : nil
    }

    /// 居西部, 列金牌榜, 排名升至: a verb of ranking, and nothing but a scope or where it leads behind it.
    private func verbAndScope(_ clause: [Unicode.Scalar]) -> String? {
        let window = clause.suffix(10)
        guard let verb = window.lastIndex(where: { "居列名".unicodeScalars.contains($0) }) else { return nil }
        let before = verb > 0 ? clause[verb - 1] : " "
        let words = clause[(verb + 1)...]
        let isScope = words.allSatisfy { $0.isHan } && !words.contains { "前首在于数为是的有".unicodeScalars.contains($0) }
        let isEarlier = words.last.map { "从由自".unicodeScalars.contains($0) } ?? false
        let isRanking = clause[verb] != "名" || "排列".unicodeScalars.contains(before)
        guard isScope, isRanking, !isEarlier, !"民系陈".unicodeScalars.contains(before) else { return nil }
        return string(clause[verb...])
    }

    private func followsFigure(_ entity: EntityRecord, _ figures: [Int]) -> Bool {
        guard let place = entity.range?.lowerBound, let sentence = record.sentenceRange(entity.sentence) else {
            return false
        }
        var (low, high) = (0, figures.count)
        while low < high {
            let middle = (low + high) / 2
            if figures[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low > 0 && figures[low - 1] >= max(sentence.lowerBound, place - 40)
    }
}

// MARK: - Lists

extension OmissionChecker {
    /// 上海、江苏、浙江三省市: as many places right before the word that counts them.
    private mutating func checkLists() {
        let counted = Set(record.enumerations.compactMap { record.entityIndex($0["entity"]) })
        let regions = record.soundEntities(.region)
        for entity in record.soundEntities(.quantity) {
            guard let number = record.entityIndex(entity.value["id"]), !counted.contains(number),
                let count = entity.value["value"]?.integer, isCounted(count, by: entity)
            else { continue }
            report(.itemsUncounted, entity, "\(count) items stand before it, and no enumeration has them.")
        }
        for (place, region) in regions.enumerated()
        where region.value["form"]?.string == "anaphor" && region.value["within"]?.isNull ?? false {
            let members = region.value.elements(of: "members").reduce(0) { number, _ in number + 1 }
            guard members > 1, members <= place, let number = record.entityIndex(region.value["id"]),
                isList(regions[(place - members)..<place], before: region)
            else { continue }
            let listed = Set(regions[(place - members)..<place].map { $0.value["code"]?.string })
            if listed != Set(region.value.elements(of: "members").map(\.string)) {
                report(.anaphorMembers, region, "It stands for other places than those listed right before it.")
            }
            if counted.contains(number) { continue }
            report(.listUncounted, region, "\(members) places stand before it, and no enumeration has them.")
        }
    }

    /// Whether just as many items, joined by 、 or 和, stand before a count in its clause. Two must be in quotation marks.
    private func isCounted(_ count: Int, by entity: EntityRecord) -> Bool {
        guard (2...20).contains(count), entity.value["within"]?.isNull ?? false else { return false }
        let clause = record.wordsBefore(entity, reach: 120).lastClause
        guard clause.count < 118, !clause.contains(where: { "的（(".unicodeScalars.contains($0) }) else { return false }
        let items = clause.split(omittingEmptySubsequences: false) { "、和与及".unicodeScalars.contains($0) }
        let areQuoted = items.allSatisfy { $0.first == "“" && $0.last == "”" }
        return items.count == count && items.allSatisfy { (2...12).contains($0.count) } && (count > 2 || areQuoted)
    }

    /// Whether regions are joined by 、 or 和, each by itself, up to the one that counts them.
    private func isList(_ list: ArraySlice<EntityRecord>, before counting: EntityRecord) -> Bool {
        let ends = list.dropFirst().map { $0.range!.lowerBound } + [counting.range!.lowerBound]
        return zip(list, ends).allSatisfy { region, end in
            let start = region.range!.upperBound
            guard start <= end else { return false }
            let between = text[start..<end]
            return between.isEmpty
                ? end == counting.range!.lowerBound
                : between.count == 1 && "、和与及".unicodeScalars.contains(between.first!)
        }
    }
}
