import TextModel

extension EntityKind {
    public static let document = EntityKind("document")
}

/// What a mention between 《 and 》 names.
public struct Document: EntityValue, Hashable {
    /// What stands between the outer marks.
    public var title: String
    /// Its head noun, 条例 or 备忘录, or what a word beside it says it is: 电影.
    public var kind: String?
    /// The document number that follows: 国发〔2023〕12号.
    public var number: String?
    /// The year that its title or number bears.
    public var year: Int?
    /// Who issued it, in the words of the sentence.
    public var issuer: String?
    /// The full title that a short one stands for: 《条例》 after its definition.
    public var refersTo: String?
    /// Which document of the article it is, from 1: the same for each mention of one.
    public var id: Int

    public init(
        title: String, kind: String? = nil, number: String? = nil, year: Int? = nil, issuer: String? = nil,
        refersTo: String? = nil, id: Int = 1
    ) {
        self.title = title
        self.kind = kind
        self.number = number
        self.year = year
        self.issuer = issuer
        self.refersTo = refersTo
        self.id = id
    }

    public func describe(into attributes: inout AttributeList) {
        attributes.append("title", .string(title))
        attributes.append("kind", .optional(kind))
        attributes.append("number", .optional(number))
        attributes.append("year", .optional(year))
        attributes.append("issuer", .optional(issuer))
        if let refersTo { attributes.append("refers_to", .string(refersTo)) }
        attributes.append("document_id", .string("d\(id)"))
    }
}
