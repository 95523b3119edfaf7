import Normalization
import TextModel

/// One article to be read.
public struct Article: Sendable {
    /// Names the article in every record and message.
    public let id: String
    /// The file it comes from, relative to the input root; nil where the text was handed over.
    public let name: String?
    /// Nil where the text has to show whether it is a page: `text/html` or `text/plain`.
    public let mediaType: String?
    /// The article as found: encoded, perhaps damaged.
    public let bytes: [UInt8]
    /// What is known of the encoding; nil where `bytes` themselves have to tell.
    public let encoding: TextEncoding?
    public let title: String?
    /// The day it appeared, against which relative dates resolve.
    public let published: CalendarDate?

    public init(
        id: String, name: String? = nil, mediaType: String? = nil, bytes: [UInt8],
        encoding: TextEncoding? = nil, title: String? = nil, published: CalendarDate? = nil
    ) {
        self.id = id
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
        self.encoding = encoding
        self.title = title
        self.published = published
    }

    /// An article whose text is at hand, without markup.
    public init(id: String, text: String, title: String? = nil, published: CalendarDate? = nil) {
        self.init(
            id: id, mediaType: "text/plain", bytes: Array(text.utf8), encoding: .utf8, title: title,
            published: published)
    }

    /// Whether `bytes` are no text in any encoding that is read here.
    public static func isBinary(_ bytes: [UInt8]) -> Bool { Decoder.isBinary(bytes) }
}
