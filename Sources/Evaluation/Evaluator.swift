import Validation

/// Why an article could not be scored.
public enum EvaluationError: Error, Equatable {
    /// A gold file or a record is no JSON, or lacks what is needed; the message says which and why.
    case unreadable(String)
    /// A labelled sentence does not occur in the text behind the one before it.
    case sentenceNotFound(String)
}

/// Scores records against articles labelled by hand.
///
/// A gold file gives, beside the text of an article, everything that should be extracted from it, with offsets in code
/// points of that text. Items are matched one to one: each label takes the first item in the record, not yet taken, that
/// agrees with it.
public struct Evaluator: Sendable {
    /// The tallies over all articles added.
    public private(set) var scores = Scores()
    /// Every miss and every spurious item under the partial scheme, in the order of the articles.
    public private(set) var disagreements: [Disagreement] = []

    public init() {}

    /// Adds one article.
    ///
    /// Quadratic in the items of one type in one article, at worst.
    ///
    /// - Parameters:
    ///   - gold: the gold file, JSON.
    ///   - text: the article that it labels, UTF-8.
    ///   - record: the record of the article, with offsets in code points; nil if there is none, which counts as empty.
    /// - Throws: `EvaluationError`; then nothing is added.
    public mutating func add(gold: [UInt8], text: [UInt8], record: [UInt8]?) throws(EvaluationError) {
        let gold = try Self.read(gold, "the gold file")
        let record = try record.map { bytes throws(EvaluationError) in try Self.read(bytes, "the record") }
        if let unit = record?["offset_unit"], unit.string != "codepoint" {
            throw .unreadable("the offsets of the record are not in code points")
        }
        var article = ArticleScoring(gold: gold, text: UTF8Decoding.scalars(of: text), record: record)
        try article.run()
        scores = scores.merged(with: article.scores)
        disagreements += article.disagreements
    }

    private static func read(_ bytes: [UInt8], _ name: String) throws(EvaluationError) -> JSONValue {
        do {
            return try JSONReader.read(bytes).root
        } catch {
            throw .unreadable("\(name) is not JSON: \(error.message) at byte \(error.offset)")
        }
    }
}

/// The scoring of one article.
struct ArticleScoring {
    let gold: JSONValue
    let text: [Unicode.Scalar]
    /// nil for an article without a record.
    let record: JSONValue?
    private(set) var scores = Scores()
    private(set) var disagreements: [Disagreement] = []

    init(gold: JSONValue, text: [Unicode.Scalar], record: JSONValue?) {
        (self.gold, self.text, self.record) = (gold, text, record)
    }

    mutating func run() throws(EvaluationError) {
        try scoreSentences()
        for task in ScoredKind.allCases where task.isAboutEntities { scoreEntities(task) }
        let comparison = FactComparison(text: text)
        score(.factsCore, found: list("facts")) { comparison.isCoreEqual($0, $1) && comparison.saysTheSame($0, $1) }
        score(.factsFull, found: list("facts")) { comparison.isFullyEqual($0, $1) }
        score(.enumerations, found: list("enumerations")) { label, item in
            label["declared"]?.integer == item["declared"]?.integer && label["found"]?.integer == item["found"]?.integer
        }
    }

    private func list(_ key: StaticString) -> [JSONValue] { record.map { Array($0.elements(of: key)) } ?? [] }

    private mutating func scoreEntities(_ task: ScoredKind) {
        let found = list("entities").filter { $0["type"]?.string == task.entityType }
        score(task, .strict, found: found) { $0.hasSamePlace(as: $1) && $0.hasSameValue(as: $1, task) }
        score(task, .partial, found: found) { $0.overlaps($1) && $0.hasSameValue(as: $1, task) }
        score(task, .type, found: found) { $0.overlaps($1) }
    }

    private mutating func score(
        _ task: ScoredKind, _ scheme: Scheme = .partial, found: [JSONValue], agree: (JSONValue, JSONValue) -> Bool
    ) {
        let matching = Matching(Array(gold.elements(of: task.goldKey)), found, agree: agree)
        scores.add(
            task, scheme, right: matching.right, missed: matching.missed.count, spurious: matching.spurious.count)
        guard scheme == .partial else { return }
        for item in matching.missed { note(item, .missed, task) }
        for item in matching.spurious { note(item, .spurious, task) }
    }

    private mutating func note(_ item: JSONValue, _ kind: Disagreement.Kind, _ task: ScoredKind) {
        disagreements.append(
            Disagreement(article: gold["id"]?.string ?? "", task: task, kind: kind, item: item.source))
    }

    /// Sentences agree where they end, blanks and quotation marks aside.
    private mutating func scoreSentences() throws(EvaluationError) {
        let counts = text.significantCounts
        var labelled: [Int: Int] = [:]
        var position = 0
        for sentence in gold.elements(of: "sentences") {
            let words = sentence.scalars.trimmingBlanks
            guard let start = text.firstIndex(of: words, from: position) else {
                throw .sentenceNotFound(sentence.string ?? "")
            }
            position = start + words.count
            labelled[counts[position], default: 0] += 1
        }
        var found: [Int: Int] = [:]
        for sentence in list("sentences") {
            guard let end = sentence["source_end"]?.integer, counts.indices.contains(end) else { continue }
            found[counts[end], default: 0] += 1
        }
        let right = labelled.reduce(0) { $0 + min($1.value, found[$1.key] ?? 0) }
        scores.add(
            .sentences, right: right, missed: labelled.values.reduce(0, +) - right,
            spurious: found.values.reduce(0, +) - right)
    }
}

/// A one-to-one matching of labels with items: each label takes the first free item that agrees with it.
struct Matching {
    private(set) var right = 0
    private(set) var missed: [JSONValue] = []
    let spurious: [JSONValue]

    init(_ labels: [JSONValue], _ items: [JSONValue], agree: (JSONValue, JSONValue) -> Bool) {
        var free = items
        for label in labels {
            if let index = free.firstIndex(where: { agree(label, $0) }) {
                free.remove(at: index)
                right += 1
            } else {
                missed.append(label)
            }
        }
        spurious = free
    }
}
