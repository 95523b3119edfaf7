/// W3C Web Annotation: an `AnnotationPage` in JSON-LD, a line for each article. Selectors count code points, as the
/// recommendation says (Web Annotation Data Model, 4.2.5).
///
/// Each entity is tagged with its type and described by what the record says of it; each fact points to its indicator
/// and to what it ties together. The target is the article's clean text.
public struct WebAnnotationPage: Sendable {
    /// What the ids of articles are appended to, to make an IRI.
    private let base: String
    private static let surroundings = 12

    public init(base: String = "urn:x-tiqu:") { self.base = base }

    /// The line of one article, with its line feed.
    public func line(of article: ExportedArticle) -> String {
        let source = base + Self.escaped(article.id)
        let places = Dictionary(article.entities.map { ($0.id, $0.range) }, uniquingKeysWith: { first, _ in first })
        let entities = article.entities.map { entity in
            annotation(
                source, entity.id, tag: entity.label, JSON.object(entity.keys.map { ($0.name, $0.json) }),
                on: [entity.range], article)
        }
        let facts = article.facts.map { fact in
            annotation(
                source, fact.id, tag: "fact", fact.json,
                on: [fact.indicator] + fact.parts.compactMap { places[$0.entity] }, article)
        }
        let members = [
            ("@context", JSON.string("http://www.w3.org/ns/anno.jsonld")),
            ("id", JSON.string(source + "#annotations")),
            ("type", JSON.string("AnnotationPage")),
            ("items", JSON.array(entities + facts)),
        ]
        return JSON.object(members) + "\n"
    }

    private func annotation(
        _ source: String, _ id: String, tag: String, _ description: String, on places: [Range<Int>],
        _ article: ExportedArticle
    ) -> String {
        let targets = places.map { target(source, $0, article) }
        return JSON.object([
            ("id", JSON.string("\(source)#\(id)")),
            ("type", JSON.string("Annotation")),
            ("motivation", JSON.string("tagging")),
            ("body", JSON.array([body(tag, "tagging"), body(description, "describing", "application/json")])),
            ("target", targets.count == 1 ? targets[0] : JSON.array(targets)),
        ])
    }

    private func body(_ value: String, _ purpose: String, _ format: String? = nil) -> String {
        JSON.object(
            [
                ("type", JSON.string("TextualBody")), ("purpose", JSON.string(purpose)),
                ("value", JSON.string(value)),
            ] + (format.map { [("format", JSON.string($0))] } ?? []))
    }

    /// By position, and by the words with what stands around them, so that an edited text can still be annotated.
    private func target(_ source: String, _ range: Range<Int>, _ article: ExportedArticle) -> String {
        let before = max(0, range.lowerBound - Self.surroundings)..<range.lowerBound
        let after = range.upperBound..<min(article.text.count, range.upperBound + Self.surroundings)
        let quote = [
            ("type", JSON.string("TextQuoteSelector")), ("exact", JSON.string(article.words(range))),
            ("prefix", JSON.string(article.words(before))), ("suffix", JSON.string(article.words(after))),
        ]
        let position = JSON.span(range, [("type", JSON.string("TextPositionSelector"))])
        return JSON.object([
            ("source", JSON.string(source)), ("selector", JSON.array([position, JSON.object(quote)])),
        ])
    }

    /// An id as a part of an IRI: everything but letters, digits and `-._~/` percent-encoded.
    private static func escaped(_ id: String) -> String {
        var escaped = ""
        for byte in id.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return escaped
    }
}
