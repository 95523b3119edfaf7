import Normalization

extension Article {
    /// The article as it was decoded, in UTF-8: what the source offsets of its record count in. Markup is still in it.
    public var decodedText: [UInt8] { DecodedArticle(self).source.utf8 }
}
