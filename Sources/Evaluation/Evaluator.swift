import Validation

/// The scores of one article, or of all together.
public struct ArticleScores: Sendable {
    /// Entities by place and value, sentences, facts and enumerations.
    public internal(set) var values = Scores()
    /// Entities and their fields under the four schemes for spans.
    public internal(set) var spans = SpanScores()
    /// The cells of facts: of those that agree in indicator, value and unit, and of all that have no counterpart.
    public internal(set) var factFields: [FactField: Tally] = [:]

    mutating func merge(_ other: ArticleScores) {
        values.merge(other.values)
        spans.merge(other.spans)
        factFields.merge(other.factFields) { a, b in
            var sum = a
            sum += b
            return sum
        }
    }
}

/// Scores records against articles labelled by hand.
///
/// Items are matched one to one: each label takes the first item in the record, not yet taken, that agrees with it.
public struct Evaluator: Sendable {
    /// One article that was scored.
    public struct Article: Sendable {
        public let id: String
        /// Without a record everything that is labelled is missed.
        public let hasRecord: Bool
        public let scores: ArticleScores
    }

    /// The sums over all articles added.
    public private(set) var total = ArticleScores()
    public private(set) var articles: [Article] = []
    /// Every miss and every spurious item where place and value are compared, in the order of the articles.
    public private(set) var disagreements: [Disagreement] = []

    public var scores: Scores { total.values }

    public init() {}

    /// Adds one article.
    ///
    /// - Parameters:
    ///   - id: what reports call the article; its own id if nil.
    ///   - record: nil if there is none, which counts as empty.
    /// - Throws: `EvaluationError` where a labelled sentence is not in the text; then nothing is added.
    public mutating func add(_ gold: GoldArticle, id: String? = nil, record: ExtractedArticle?) throws(EvaluationError)
    {
        let id = id ?? gold.id ?? ""
        var article = ArticleScoring(gold, id: id, record: record)
        try article.run()
        total.merge(article.scores)
        articles.append(Article(id: id, hasRecord: record != nil, scores: article.scores))
        disagreements += article.disagreements
    }

    /// Adds one article from the bytes of its gold file, its text and its record.
    public mutating func add(gold: [UInt8], text: [UInt8], record: [UInt8]?) throws(EvaluationError) {
        try add(
            GoldArticle(json: gold, text: text),
            record: record.map { bytes throws(EvaluationError) in try ExtractedArticle(json: bytes) })
    }
}

/// The scoring of one article.
struct ArticleScoring {
    private let gold: GoldArticle
    private let id: String
    private let record: ExtractedArticle?
    private(set) var scores = ArticleScores()
    private(set) var disagreements: [Disagreement] = []
    /// What was noted of quantities and facts, so that the tasks that ask for more of them do not repeat it.
    private var noted: Set<[String?]> = []

    init(_ gold: GoldArticle, id: String, record: ExtractedArticle?) {
        (self.gold, self.id, self.record) = (gold, id, record)
    }

    mutating func run() throws(EvaluationError) {
        if gold.isLabelled(.sentences) { try scoreSentences() }
        for task in ScoredKind.allCases where task.isAboutEntities && gold.isLabelled(task) { scoreEntities(task) }
        scoreSpans()
        if gold.isLabelled(.factsCore) { scoreFacts() }
        guard gold.isLabelled(.enumerations) else { return }
        let matching = Matching(gold.labels(.enumerations), list("enumerations")) { label, item in
            label["declared"]?.integer == item["declared"]?.integer && label["found"]?.integer == item["found"]?.integer
        }
        score(.enumerations, matching)
    }

    private func list(_ key: StaticString) -> [JSONValue] { record?.list(key) ?? [] }

    private mutating func scoreEntities(_ task: ScoredKind) {
        let labels = gold.labels(task)
        let found = list("entities").filter { $0["type"]?.string == task.entityType }
        let neighbours = Neighbours(found)
        func matching(_ agree: (JSONValue, JSONValue) -> Bool) -> Matching {
            Matching(labels, found, candidates: { neighbours.indices(overlapping: $0.place) }, agree: agree)
        }
        score(task, matching { $0.hasSamePlace(as: $1) && $0.hasSameValue(as: $1, task) }, .strict)
        score(task, matching { $0.overlaps($1) && $0.hasSameValue(as: $1, task) })
        score(task, matching { $0.overlaps($1) }, .type)
    }

    private mutating func scoreSpans() {
        var labels: [String: [JSONValue]] = [:]
        for task in ScoredKind.entityTypes where gold.isLabelled(task) {
            labels[task.entityType ?? ""] = gold.labels(task)
        }
        scores.spans.add(labels: labels, found: list("entities"))
    }

    private mutating func scoreFacts() {
        let (labels, found) = (gold.labels(.factsCore), list("facts"))
        let comparison = FactComparison(text: gold.text)
        let groups = FactGroups(found)
        func matching(_ agree: (JSONValue, JSONValue) -> Bool) -> Matching {
            Matching(labels, found, candidates: groups.candidates, agree: agree)
        }
        let core = matching { comparison.isCoreEqual($0, $1) && comparison.saysTheSame($0, $1) }
        let places = indicatorPlaces(labels)
        score(.factsCore, core, .partial, places)
        scoreFactFields(core)
        score(.factsFull, matching { comparison.isFullyEqual($0, $1) }, .partial, places)
    }

    private mutating func scoreFactFields(_ matching: Matching) {
        for field in FactField.allCases {
            var tally = Tally()
            func count(_ labelled: String?, _ found: String?) {
                if labelled != nil && labelled == found {
                    tally.right += 1
                } else {
                    tally.missed += labelled == nil ? 0 : 1
                    tally.spurious += found == nil ? 0 : 1
                }
            }
            for (label, fact) in matching.pairs { count(field.labelled(in: label), field.found(in: fact, gold.text)) }
            for label in matching.missed { count(field.labelled(in: label), nil) }
            for fact in matching.spurious { count(nil, field.found(in: fact, gold.text)) }
            scores.factFields[field] = tally
        }
    }

    /// Labels of facts do not say where they stand: most likely where the indicator next occurs.
    private func indicatorPlaces(_ labels: [JSONValue]) -> [Int: Range<Int>] {
        var places: [Int: Range<Int>] = [:]
        var position = 0
        for label in labels {
            guard let words = label["indicator"]?.scalars, !words.isEmpty else { continue }
            guard
                let start = gold.text.firstIndex(of: words, from: position) ?? gold.text.firstIndex(of: words, from: 0)
            else { continue }
            places[label.byteRange.lowerBound] = start..<start + words.count
            position = max(position, start)
        }
        return places
    }

    private mutating func score(
        _ task: ScoredKind, _ matching: Matching, _ scheme: Scheme = .partial, _ places: [Int: Range<Int>] = [:]
    ) {
        scores.values.add(
            task, scheme, right: matching.pairs.count, missed: matching.missed.count, spurious: matching.spurious.count)
        guard scheme == .partial else { return }
        let builder = DisagreementBuilder(article: id, task: task, text: gold.text)
        let found = builder.disagreements(missed: matching.missed, spurious: matching.spurious, places)
        let asksForMore = task == .quantitiesWithModifier || task == .factsFull
        disagreements += asksForMore ? found.filter { !noted.contains([$0.label, $0.found]) } : found
        if task == .quantities || task == .factsCore { noted.formUnion(found.map { [$0.label, $0.found] }) }
    }

    /// Sentences agree where they end, blanks and quotation marks aside.
    private mutating func scoreSentences() throws(EvaluationError) {
        let counts = gold.text.significantCounts
        var labelled: [(end: Int, sentence: JSONValue)] = []
        var position = 0
        for sentence in gold.labels(.sentences) {
            let words = sentence.scalars.trimmingBlanks
            guard let start = gold.text.firstIndex(of: words, from: position) else {
                throw .sentenceNotFound(sentence.string ?? "")
            }
            position = start + words.count
            labelled.append((position, sentence))
        }
        let found = list("sentences").compactMap { sentence -> (end: Int, sentence: JSONValue)? in
            guard let end = sentence["source_end"]?.integer else { return nil }
            return (min(max(end, 0), gold.text.count), sentence)
        }
        let missed = Self.unmatched(labelled, with: found) { counts[$0.end] }
        let spurious = Self.unmatched(found, with: labelled) { counts[$0.end] }
        scores.values.add(
            .sentences, right: labelled.count - missed.count, missed: missed.count, spurious: spurious.count)
        let differing =
            missed.map { disagreement(.missed, at: $0.end, $0.sentence) }
            + spurious.map { disagreement(.spurious, at: $0.end, $0.sentence) }
        disagreements += differing.sorted { ($0.place?.lowerBound ?? 0) < ($1.place?.lowerBound ?? 0) }
    }

    /// What has no counterpart with the same key.
    private static func unmatched<Item>(_ items: [Item], with others: [Item], _ key: (Item) -> Int) -> [Item] {
        var free: [Int: Int] = [:]
        for other in others { free[key(other), default: 0] += 1 }
        return items.filter { item in
            guard let count = free[key(item)], count > 0 else { return true }
            free[key(item)] = count - 1
            return false
        }
    }

    private func disagreement(_ kind: Disagreement.Kind, at end: Int, _ sentence: JSONValue) -> Disagreement {
        Disagreement(
            article: id, task: .sentences, kind: kind, label: kind == .missed ? sentence.source : nil,
            found: kind == .missed ? nil : sentence.source, place: end..<end,
            context: TextContext(end..<end, in: gold.text), differences: [])
    }
}
