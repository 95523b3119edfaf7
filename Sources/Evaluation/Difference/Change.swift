/// One way in which two records of an article say different things.
public struct Change: Sendable {
    /// In the order in which they matter to who reads them.
    public enum Kind: String, CaseIterable, Sendable {
        /// Another value, in the same place or about the same words.
        case changed
        case added, removed
        /// The same value from a little more, or fewer, words.
        case moved
        /// The same, but another rule says it.
        case rule
    }

    public enum Subject: String, CaseIterable, Sendable {
        /// What a record says of itself and of the article as a whole.
        case record
        case text, sentence, entity, fact, enumeration, diagnostic
    }

    public struct Field: Hashable, Sendable {
        public let name: String
        /// nil where it is not stated.
        public let old: String?
        public let new: String?
    }

    /// The id of the article.
    public let article: String
    public let subject: Subject
    public let kind: Kind
    /// The type of an entity, the code of a diagnostic; else empty.
    public let type: String
    /// The rule that made it, as the newer of the records says; for what has no rule, what it is.
    public let rule: String
    /// Where it stands in the source, in the unit of its record.
    public let old: Range<Int>?
    public let new: Range<Int>?
    /// From the text of the newer record, or of the older one for what is gone.
    public let context: TextContext
    /// What differs; all that is said, where there is no counterpart.
    public let fields: [Field]
}
