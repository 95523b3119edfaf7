import Validation

/// Writes a page that shows records: one file, which needs no network and nothing else.
///
///     var report = ReportWriter(title: "Tiqu", hasSource: false)
///     write(report.beginning)
///     for record in records { write(try report.article(record, findings: [])) }
///     write(report.end)
///
/// Of the articles that have been written only one line each is kept in memory.
public struct ReportWriter {
    /// The article that a record was made from.
    public enum Source: Sendable {
        case notGiven
        /// As it was decoded, in UTF-8.
        case text([UInt8])
        /// It was to be had, but is not; the page says why.
        case missing(String)
    }

    private let template: PageTemplate
    private let hasSource: Bool
    private var index: [ArticleEntry] = []

    public init(title: String, hasSource: Bool) {
        template = PageTemplate(title: title)
        self.hasSource = hasSource
    }

    /// What comes before the first article.
    public var beginning: [UInt8] { template.beginning }

    /// One article, after those before it.
    ///
    /// - Parameters:
    ///   - record: JSON, as `tiqu extract` writes it. It may break every rule but those of JSON and its schema's name:
    ///     what is wrong with it the findings say.
    ///   - findings: what the validator found in it.
    /// - Throws: `UnreadableRecord`; then the article has no place in the page.
    public mutating func article(
        _ record: [UInt8], source: Source = .notGiven, findings: [Finding]
    ) throws(UnreadableRecord) -> [UInt8] {
        let root = try Self.read(record)
        var page = PageText()
        page.append("<script type=\"application/json\" id=\"article-")
        page.append(index.count)
        page.append("\">")
        page.append(Self.payload(root, source, findings))
        page.append("</script>\n")
        index.append(ArticleEntry(root, findings))
        return page.bytes
    }

    /// What comes behind the last article.
    public var end: [UInt8] {
        var page = PageText()
        page.append("<script type=\"application/json\" id=\"index\">{\"has_source\":")
        page.append(hasSource ? "true" : "false")
        page.append(",\"articles\":[")
        for (number, entry) in index.enumerated() {
            if number > 0 { page.append(",\n") }
            entry.write(&page)
        }
        page.append("]}</script>")
        return page.bytes + template.end
    }

    private static func read(_ record: [UInt8]) throws(UnreadableRecord) -> JSONValue {
        let root: JSONValue
        do {
            root = try JSONReader.read(record).root
        } catch {
            throw UnreadableRecord(place: "byte \(error.offset + 1)", reason: "not JSON: \(error.message)")
        }
        guard root.kind == .object, root["schema"]?.isString("tiqu.record/1") == true else {
            throw UnreadableRecord(place: "", reason: "not a record: it does not say \"tiqu.record/1\"")
        }
        return root
    }

    private static func payload(_ root: JSONValue, _ source: Source, _ findings: [Finding]) -> [UInt8] {
        var page = PageText()
        page.append("{\"record\":")
        page.append(ThinRecord.json(root))
        switch SourceMeasure.checked(source, for: root) {
        case .notGiven: break
        case .text(let text):
            page.append(",\"source\":")
            page.append(string: text)
        case .missing(let why):
            page.append(",\"source_note\":")
            page.append(string: why)
        }
        page.append(",\"findings\":[")
        for (number, finding) in findings.enumerated() {
            if number > 0 { page.append(",") }
            finding.write(&page)
        }
        page.append("]}")
        return page.bytes
    }
}

/// Why a record cannot be shown: where in it, and what is wrong there.
public struct UnreadableRecord: Error, Equatable, CustomStringConvertible {
    /// `byte 17`; empty where it is the record as a whole.
    public let place: String
    public let reason: String

    public var description: String { place.isEmpty ? reason : "\(place): \(reason)" }
}

extension Finding {
    /// `{"code", "severity", "title", "message", "path", "source_start"?, "source_end"?}`.
    package var json: [UInt8] {
        var page = PageText()
        write(&page)
        return page.bytes
    }

    fileprivate func write(_ page: inout PageText) {
        let parts: [(StaticString, String)] = [
            ("{\"code\":", code), (",\"severity\":", severity.rawValue), (",\"title\":", title),
            (",\"message\":", message), (",\"path\":", path),
        ]
        for (key, value) in parts {
            page.append(key)
            page.append(string: value)
        }
        if let range = source?.range {
            page.append(",\"source_start\":")
            page.append(range.lowerBound)
            page.append(",\"source_end\":")
            page.append(range.upperBound)
        }
        page.append("}")
    }
}
