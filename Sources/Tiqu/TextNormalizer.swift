import Normalization
import Segmentation
import TextModel

/// Normalization alone, for those who want the text and nothing read from it.
public struct TextNormalizer: Sendable {
    private let normalizer: Normalizer

    public init(steps: Set<NormalizationStep> = Set(NormalizationStep.allCases), target: TargetScript = .hans) {
        normalizer = Normalizer(steps: steps, target: target)
    }

    /// - Throws: `NormalizationError` where ICU's data cannot be had.
    public func normalize(_ bytes: [UInt8]) throws(NormalizationError) -> NormalizedText {
        try normalizer.normalize(Decoder().decode(bytes))
    }

    /// The sentences of a normalized text, in order.
    public func sentences(of text: NormalizedText) -> [Sentence] { SentenceSegmenter().sentences(in: text) }
}
