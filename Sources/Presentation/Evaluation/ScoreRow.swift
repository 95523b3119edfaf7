import Evaluation

/// One line of scores in any form of the report.
struct ScoreRow {
    /// The table that it belongs to.
    enum Section: String, CaseIterable {
        case values, spans, fields
        case factFields = "fact fields"
        case articles
    }

    let section: Section
    /// What is scored: `quantities`, `quantity.unit`, an article's id.
    let name: String
    /// How it is compared: a scheme, or in an article what was scored.
    let scheme: String
    /// Of spans there are five counts, of all else three.
    var correct: Int?
    var incorrect: Int?
    var partial: Int?
    var missed: Int?
    var spurious: Int?
    let precision: Double
    let recall: Double
    let f1: Double

    init(_ section: Section, _ name: String, _ scheme: String, _ tally: Tally) {
        (self.section, self.name, self.scheme) = (section, name, scheme)
        (correct, missed, spurious) = (tally.right, tally.missed, tally.spurious)
        (precision, recall, f1) = (tally.precision, tally.recall, tally.f1)
    }

    init(_ section: Section, _ name: String, _ tally: SpanTally) {
        (self.section, self.name, scheme) = (section, name, tally.scheme.rawValue)
        (correct, incorrect, partial) = (tally.correct, tally.incorrect, tally.partial)
        (missed, spurious) = (tally.missed, tally.spurious)
        (precision, recall, f1) = (tally.precision, tally.recall, tally.f1)
    }

    /// A mean of others.
    init(_ section: Section, _ name: String, _ scheme: String, mean: (precision: Double, recall: Double, f1: Double)) {
        (self.section, self.name, self.scheme) = (section, name, scheme)
        (precision, recall, f1) = mean
    }
}

extension ScoreRow {
    /// Whether there was nothing to find and nothing was found: then there is no score to speak of.
    var isEmpty: Bool {
        correct != nil && [correct, incorrect, partial, missed, spurious].allSatisfy { $0 ?? 0 == 0 }
    }

    /// All scores, table after table.
    static func all(_ evaluator: Evaluator) -> [ScoreRow] {
        values(evaluator.total.values) + spans(evaluator.total.spans) + fields(evaluator.total.spans)
            + factFields(evaluator.total.factFields) + evaluator.articles.flatMap(article)
    }

    static func values(_ scores: Scores) -> [ScoreRow] {
        let kinds = ScoredKind.allCases.flatMap { kind in
            Scheme.allCases.compactMap { scheme in
                scores.tally(kind, scheme).map { ScoreRow(.values, kind.rawValue, scheme.rawValue, $0) }
            }
        }
        let mean = (scores.macro(\.precision), scores.macro(\.recall), scores.macro(\.f1))
        return kinds + [
            ScoreRow(.values, "micro", Scheme.partial.rawValue, scores.entities),
            ScoreRow(.values, "macro", Scheme.partial.rawValue, mean: mean),
        ]
    }

    static func spans(_ scores: SpanScores) -> [ScoreRow] {
        let types = scores.usedTypes.flatMap { type in
            SpanScheme.allCases.map { ScoreRow(.spans, type, scores.tally(.type(type), $0)) }
        }
        let micro = SpanScheme.allCases.map { ScoreRow(.spans, "micro", scores.tally(.all, $0)) }
        let macro = SpanScheme.allCases.map { scheme in
            ScoreRow(
                .spans, "macro", scheme.rawValue,
                mean: (
                    scores.macro(scheme, \.precision), scores.macro(scheme, \.recall), scores.macro(scheme, \.f1)
                ))
        }
        return types + micro + macro
    }

    static func fields(_ scores: SpanScores) -> [ScoreRow] {
        EntityField.all.flatMap { field in
            SpanScheme.allCases.map {
                ScoreRow(.fields, "\(field.type).\(field.name)", scores.tally(.field(field), $0))
            }
        }
    }

    static func factFields(_ tallies: [FactField: Tally]) -> [ScoreRow] {
        FactField.allCases.compactMap { field in
            tallies[field].map { ScoreRow(.factFields, "fact.\(field.rawValue)", "core", $0) }
        }
    }

    static func article(_ article: Evaluator.Article) -> [ScoreRow] {
        let scores = article.scores.values
        let kinds: [ScoredKind] = [.sentences, .factsCore, .factsFull, .enumerations]
        return [ScoreRow(.articles, article.id, "entities", scores.entities)]
            + kinds.compactMap { kind in
                scores.tally(kind).map { ScoreRow(.articles, article.id, kind.rawValue, $0) }
            }
    }
}
