import TextModel

extension EntityKind {
    public static let region = EntityKind("region")
}

/// What a mention of a place says: which administrative division of China, or which set of them.
public struct Region: EntityValue, Hashable {
    public enum Level: String, Sendable {
        case province, prefecture, county, group
    }

    public enum Form: String, Sendable {
        /// The official name, in whole: 浙江省, 嘉善县.
        case full
        /// A name without its generic part: 浙江, 嘉兴.
        case short
        /// One character in a list of such: 沪 in 沪苏浙皖.
        case abbreviation
        /// A named set with a settled membership: 长三角.
        case group
        /// A word that stands for places named before it: 该省, 四省市.
        case anaphor
    }

    /// The GB/T 2260 code; nil for a set, an anaphor, and a name that stays ambiguous.
    public var code: String?
    /// The full official name; nil where there is no code, unless a group has a name of its own.
    public var name: String?
    public var level: Level
    public var form: Form
    /// The codes of what a group or an anaphor stands for, ascending.
    public var members: [String]
    /// The codes an ambiguous name may stand for, best first; empty where it is none.
    public var candidates: [String]
    /// For a name that is official no more: the last month it was, `2009-12`.
    public var validTo: String?

    public init(
        code: String? = nil, name: String? = nil, level: Level, form: Form, members: [String] = [],
        candidates: [String] = [], validTo: String? = nil
    ) {
        self.code = code
        self.name = name
        self.level = level
        self.form = form
        self.members = members
        self.candidates = candidates
        self.validTo = validTo
    }

    /// The codes of all divisions it stands for: its own, or its members'.
    public var codes: [String] { code.map { [$0] } ?? members }

    public func describe(into attributes: inout AttributeList) {
        attributes.append("code", .optional(code))
        attributes.append("name", .optional(name))
        attributes.append("level", .string(level.rawValue))
        attributes.append("form", .string(form.rawValue))
        if form == .group || form == .anaphor { attributes.append("members", .strings(members)) }
        if !candidates.isEmpty { attributes.append("candidates", .strings(candidates)) }
        if let validTo { attributes.append("valid_to", .string(validTo)) }
    }
}
