import TextModel

/// A text and what must be found in it: a rule's documentation and its test in one.
///
/// Mentions are marked by ⟦ ⟧ in the text; each expectation gives the kind and the attributes that matter, as the
/// record would write them. A text without marks is a counter-example: nothing may be found.
///
///     Example("去年实现近⟦三千亿元⟧", .init(.quantity, ["value": "300000000000", "unit": "元", "modifier": "nearly"]))
public struct Example: Sendable {
    public struct Expectation: Sendable {
        public let kind: EntityKind
        public let attributes: [String: String]

        public init(_ kind: EntityKind, _ attributes: [String: String] = [:]) {
            self.kind = kind
            self.attributes = attributes
        }
    }

    public let markedText: String
    /// One for each marked mention, in order.
    public let expectations: [Expectation]
    /// The publication date the text is read with, as `2024-04-19`.
    public let published: String?

    public init(_ markedText: String, published: String? = nil, _ expectations: Expectation...) {
        self.markedText = markedText
        self.published = published
        self.expectations = expectations
    }

    /// Texts in which none of the extractor's kinds may be found.
    public static func none(_ texts: String...) -> [Example] { texts.map { Example($0) } }
}
