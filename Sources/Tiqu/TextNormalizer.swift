import Normalization
import Segmentation
import TextModel

/// Normalization alone, for those who want the text and nothing read from it.
public struct TextNormalizer: Sendable {
    let normalizer: Normalizer

    public init(steps: Set<NormalizationStep> = Set(NormalizationStep.allCases), target: TargetScript = .hans) {
        normalizer = Normalizer(steps: steps, target: target)
    }

    /// The text of `article`: of a page, that of the article in it.
    /// - Throws: `NormalizationError` where ICU's data cannot be had.
    public func normalize(_ article: Article) throws(NormalizationError) -> NormalizedText {
        let decoded = DecodedArticle(article)
        return try normalizer.normalize(decoded.source, from: decoded.markup)
    }

    /// The same of text whose kind and encoding only `bytes` show.
    /// - Throws: `NormalizationError` where ICU's data cannot be had.
    public func normalize(_ bytes: [UInt8]) throws(NormalizationError) -> NormalizedText {
        let source = Decoder().decode(bytes)
        return try normalizer.normalize(source, from: Markup.isHTML(source) ? Markup().extract(from: source) : nil)
    }

    /// The sentences of a normalized text, in order.
    public func sentences(of text: NormalizedText) -> [Sentence] { SentenceSegmenter().sentences(in: text) }
}
