import Tiqu

/// An article that somebody wants to be read: `{"text", "id"?, "title"?, "published"?, "media_type"?}`.
public struct ExtractRequest: Sendable {
    public let article: Article

    /// - Parameter id: of an article that brings none.
    public init(json: [UInt8], id: String = "-") throws(RequestFault) {
        let object = try RequestObject(json, keys: ["id", "text", "title", "published", "media_type"])
        let given = try object.optionalText("id")
        if given == "" { throw RequestFault("\"id\" is empty") }
        article = Article(
            id: given ?? id, mediaType: try Self.mediaType(try object.optionalText("media_type")),
            bytes: Array(try object.text("text").utf8), encoding: .utf8, title: try object.optionalText("title"),
            published: try Self.day(try object.optionalText("published")))
    }

    private static func mediaType(_ name: String?) throws(RequestFault) -> String {
        let known = ["text/plain", "text/html"]
        guard let name else { return known[0] }
        guard known.contains(name) else { throw RequestFault("\"media_type\" is neither text/plain nor text/html") }
        return name
    }

    /// A day as `published` states it.
    public static func day(_ text: String?) throws(RequestFault) -> CalendarDate? {
        guard let text else { return nil }
        guard let day = CalendarDate(text) else { throw RequestFault("\"published\" is no date as 2024-04-19") }
        return day
    }
}

/// How records are to be written, as the address of a request says.
public struct ExtractOptions: Sendable, Hashable {
    private let types: Set<String>?
    private let offsetUnit: OffsetUnit

    /// - Parameter parameters: `types` and `offset_unit`, each at most once.
    public init(parameters: [(key: String, value: String)]) throws(RequestFault) {
        var given: [String: String] = [:]
        for (key, value) in parameters {
            guard ["types", "offset_unit"].contains(key) else {
                throw RequestFault("no parameter \"\(key)\"; there are offset_unit, types")
            }
            guard given.updateValue(value, forKey: key) == nil else {
                throw RequestFault("the parameter \"\(key)\" occurs twice")
            }
        }
        types = try Self.types(given["types"])
        offsetUnit = try Self.unit(given["offset_unit"])
    }

    public var pipeline: Pipeline { makePipeline(lexicons: .embedded) }

    /// - Parameter lexicons: what the service reads by.
    public func makePipeline(lexicons: Lexicons) -> Pipeline {
        var options = Pipeline.Options()
        (options.types, options.offsetUnit) = (types, offsetUnit)
        return Pipeline(options: options, lexicons: lexicons)
    }

    private static func types(_ list: String?) throws(RequestFault) -> Set<String>? {
        guard let list else { return nil }
        let names = Set(list.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
        guard names.isSubset(of: Pipeline.types) else {
            throw RequestFault(
                "\"types\" takes \(Pipeline.types.sorted().joined(separator: ", ")), with commas between them")
        }
        return names
    }

    private static func unit(_ name: String?) throws(RequestFault) -> OffsetUnit {
        guard let name else { return .codepoint }
        guard let unit = OffsetUnit(rawValue: name) else {
            throw RequestFault("\"offset_unit\" is none of codepoint, utf8, utf16")
        }
        return unit
    }
}
