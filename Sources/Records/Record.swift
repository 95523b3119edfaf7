import Linking
import TextModel

/// All that one article became, before it is written.
public struct Record: Sendable {
    /// What the article was read from.
    public struct SourceDescription: Sendable {
        /// The file it came from, relative to the input root; nil where the text was handed over.
        public let name: String?
        public let mediaType: String
        /// How many bytes it had, and their SHA-256 in hexadecimal.
        public let byteCount: Int
        public let sha256: String

        public init(name: String?, mediaType: String, byteCount: Int, sha256: String) {
            self.name = name
            self.mediaType = mediaType
            self.byteCount = byteCount
            self.sha256 = sha256
        }
    }

    /// What made the record.
    public struct Generator: Sendable {
        public let name: String
        public let version: String
        /// A hash of every lexicon and rule table.
        public let ruleset: String

        public init(name: String, version: String, ruleset: String) {
            self.name = name
            self.version = version
            self.ruleset = ruleset
        }
    }

    public let id: String
    public let title: String?
    public let published: CalendarDate?
    public let description: SourceDescription
    public let source: SourceText
    public let text: NormalizedText
    public let sentences: [Sentence]
    public let article: LinkedArticle
    public let diagnostics: [Diagnostic]

    public init(
        id: String, title: String?, published: CalendarDate?, description: SourceDescription, source: SourceText,
        text: NormalizedText, sentences: [Sentence], article: LinkedArticle, diagnostics: [Diagnostic]
    ) {
        self.id = id
        self.title = title
        self.published = published
        self.description = description
        self.source = source
        self.text = text
        self.sentences = sentences
        self.article = article
        self.diagnostics = diagnostics
    }
}
