import Extraction
import TextModel

/// Why a figure or a rank is in no fact. Its name is what explanations call it, after `fact.`.
public enum FactRefusal: String, CaseIterable, Sendable {
    /// Nothing before the figure, and no sentence subject, says what it measures.
    case noIndicator = "no_indicator"
    /// Words stand before it, but they are no name of a statistic: 至少, 一起, a place, half a quotation.
    case noName = "no_name"
    /// 一个镇名 alone, where a noun is missing.
    case placeName = "place_name"
    /// Only part of a phrase, or a headline's words: the rest of it would say what is meant.
    case brokenName = "broken_name"
    /// 吸引, 普遍, 每桶: a deed, an adverb or a counter alone.
    case bareDeed = "bare_deed"
    /// A name, but neither a usual one nor tied to the figure by a verb that measures.
    case incidental = "incidental"
    /// 30名专家, 40%的企业.
    case countsNoun = "counts_noun"
    /// 超出警戒水位2米, 超过9克就.
    case bound = "bound"
    case plan, speech
    /// 连续3年, 5年内.
    case timeSpan = "time_span"
    /// 三个 after 石化、汽车制造、电气机械.
    case countsList = "counts_list"
    /// 50公斤 in 每50公斤118元.
    case perBase = "per_base"
    /// 65岁 in 65岁以上人口.
    case partOfName = "part_of_name"
    /// 20万元 in 由20万元增加到65万元.
    case earlierValue = "earlier_value"
    /// A comparison with something else than an earlier time.
    case comparison
    case notAligned = "not_aligned"
    /// The subject of the sentence is named, but measured in another unit, or has a figure already.
    case otherSubject = "other_subject"
    case contradiction
    /// Its name has words that a lexicon calls none.
    case stopPhrase = "stop_phrase"
    case noRanked = "no_ranked"
    /// 前三, which is no single place.
    case rankRange = "rank_range"
    /// 2023 in 《2023年报告》.
    case inner = "inside_other"
    case inBrackets = "in_brackets"
    /// A fraction that does not end: 三分之一.
    case endless

    /// The same for a person: part of a sentence.
    public var reason: String {
        switch self {
        case .noIndicator: "nothing before it names what it measures"
        case .noName: "the words before it are no name of what is measured"
        case .placeName: "a place is named, but not what is measured there"
        case .brokenName: "the words before it are cut out of a longer phrase, or only a headline's"
        case .bareDeed: "a deed, an adverb or a counter stands alone where the name should"
        case .incidental: "it is counted in passing: no usual indicator, and no verb that measures"
        case .countsNoun: "the noun or attribute behind it is what it counts"
        case .bound: "it only bounds something or is taken of it"
        case .plan: "the sentence states a plan, a rule or a condition, not a fact"
        case .speech: "somebody speaks of himself, or the clause was not understood"
        case .timeSpan: "it says how long or how often"
        case .countsList: "it counts the list beside it"
        case .perBase: "the next figure is counted by it"
        case .partOfName: "it is part of a longer name"
        case .earlierValue: "it is the earlier of two values"
        case .comparison: "it compares with something else than an earlier time"
        case .notAligned: "several figures, and not as many places or indicators for them"
        case .otherSubject: "the subject of the sentence has another figure or unit"
        case .contradiction: "the subject has changed on the same basis already"
        case .stopPhrase: "a lexicon says that the words before it measure nothing"
        case .noRanked: "nothing says what is ranked"
        case .rankRange: "it names several places in an order, not one"
        case .inner: "it stands inside another mention"
        case .inBrackets: "what stands in brackets is not read"
        case .endless: "it has no decimal value"
        }
    }
}

/// A figure or rank of an article that is in no fact, and why.
public struct UnusedFigure: Sendable {
    /// Its number among the article's entities.
    public let entity: Int
    public let refusal: FactRefusal
}

extension EntityLinking {
    /// The quantities, percentages and ordinals that no fact or enumeration takes up, in the order of the text.
    /// Reads the facts once more; for explanations.
    public func unusedFigures(of article: LinkedArticle, in input: ExtractionInput) -> [UnusedFigure] {
        let places = EntityPlaces(article.entities)
        let used = Set(article.facts.flatMap(\.figures) + article.enumerations.map(\.entity))
        return input.text.utf8.withUnsafeBufferPointer { bytes in
            FactReader.with(bytes, entities: article.entities, places: places, input: input) { reader in
                reader.account = [:]
                // what is gone past has its reasons, too
                reader.skipsIdleSentences = false
                reader.read()
                return (0..<places.count).compactMap { entity in
                    let isFigure = places[entity].kind == .figure || places[entity].kind == .ordinal
                    guard isFigure, !used.contains(entity) else { return nil }
                    return UnusedFigure(entity: entity, refusal: reader.refusal(of: entity))
                }
            }
        }
    }
}

extension Fact {
    /// The entities that are its figure, its changes and its rank.
    fileprivate var figures: [Int] { ([entity, rank?.entity] + changes.map(\.entity)).compactMap { $0 } }
}

extension FactReader {
    /// Remembers why a rule takes a figure up no further. One store where nobody asks.
    /// - Returns: false.
    mutating func refuse(_ refusal: FactRefusal) -> Bool {
        lastRefusal = refusal
        return false
    }

    /// Notes why the figures `entities` found no place, where an account is kept.
    mutating func note(_ refusal: FactRefusal, of entities: some Sequence<Int>) {
        guard account != nil else { return }
        for entity in entities { account?[entity] = refusal }
    }

    /// Why `entity` is in no fact; of what no rule has looked at, where it stands.
    fileprivate func refusal(of entity: Int) -> FactRefusal {
        if let refusal = account?[entity] { return refusal }
        if places[entity].isInner { return .inner }
        if isInBrackets(Int(places[entity].start)) { return .inBrackets }
        return places[entity].kind == .ordinal ? .noRanked : .noIndicator
    }

    private func isInBrackets(_ position: Int) -> Bool {
        var start = position
        while start > 0, position - start < Self.longestBracket {
            start -= 1
            if bytes.has(anyOf: Self.closing, at: start) { return false }
            if bytes.has(anyOf: Self.opening, at: start) { return true }
        }
        return false
    }

    private static let longestBracket = 300
    private static let opening: [StaticString] = ["(", "（", "【", "〔"]
    private static let closing: [StaticString] = [")", "）", "】", "〕", "。"]
}
