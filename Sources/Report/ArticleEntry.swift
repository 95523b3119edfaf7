import Validation

/// What the page's list says of an article before it is opened.
struct ArticleEntry {
    private let id, title, lead: String
    private let entities, facts, errors, warnings: Int

    /// As much of a text without title as names it.
    private static let leadCount = 40

    init(_ record: JSONValue, _ findings: [Finding]) {
        id = record["id"]?.string ?? ""
        title = record["title"]?.string ?? ""
        lead = title.isEmpty ? Self.lead(of: record["text"]) : ""
        entities = record.elements(of: "entities").reduce(0) { count, _ in count + 1 }
        facts = record.elements(of: "facts").reduce(0) { count, _ in count + 1 }
        errors = findings.count { $0.severity == .error }
        warnings = findings.count { $0.severity == .warning }
    }

    /// The first words, in one line.
    private static func lead(of text: JSONValue?) -> String {
        let scalars = text?.scalars.prefix(10 * leadCount).drop { $0.properties.isWhitespace }.prefix(leadCount) ?? []
        return String(String.UnicodeScalarView(scalars.map { $0.properties.isWhitespace ? " " : $0 }))
    }

    func write(_ page: inout PageText) {
        for (key, value) in [("{\"id\":", id), (",\"title\":", title), (",\"lead\":", lead)] as [(StaticString, String)]
        {
            page.append(key)
            page.append(string: value)
        }
        let counts: [(StaticString, Int)] = [
            (",\"entities\":", entities), (",\"facts\":", facts), (",\"errors\":", errors),
            (",\"warnings\":", warnings),
        ]
        for (key, count) in counts {
            page.append(key)
            page.append(count)
        }
        page.append("}")
    }
}
