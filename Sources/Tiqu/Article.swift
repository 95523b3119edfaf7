import TextModel

/// One article to be read.
public struct Article: Sendable {
    /// Names the article in every record and message.
    public let id: String
    /// The file it comes from, relative to the input root; nil where the text was handed over.
    public let name: String?
    public let mediaType: String
    /// The article as found: encoded, perhaps damaged.
    public let bytes: [UInt8]
    public let title: String?
    /// The day it appeared, against which relative dates resolve.
    public let published: CalendarDate?

    public init(
        id: String, name: String? = nil, mediaType: String = "text/plain", bytes: [UInt8], title: String? = nil,
        published: CalendarDate? = nil
    ) {
        self.id = id
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
        self.title = title
        self.published = published
    }

    /// An article whose text is at hand.
    public init(id: String, text: String, title: String? = nil, published: CalendarDate? = nil) {
        self.init(id: id, bytes: Array(text.utf8), title: title, published: published)
    }
}
