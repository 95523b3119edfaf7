import Extraction
import Normalization
import TextModel

extension Lexicons {
    /// The embedded tables with what `files` add. Their words are normalized as texts are, so that they are found in them.
    /// - Throws: `LexiconError`, which names everything that is wrong with the files; `NormalizationError` where ICU's
    ///   data cannot be had.
    public init(reading files: [LexiconFile]) throws {
        let normalizer = Normalizer()
        try self.init(files) { word in
            String(
                decoding: try normalizer.normalize(Decoder(encoding: .utf8).decode(Array(word.utf8))).utf8,
                as: UTF8.self)
        }
    }
}
