import Validation

/// Why an article could not be scored.
public enum EvaluationError: Error, Equatable {
    /// A gold file or a record is no JSON, or lacks what is needed; the message says which and why.
    case unreadable(String)
    /// A labelled sentence does not occur in the text behind the one before it.
    case sentenceNotFound(String)
}

extension EvaluationError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let message): message
        case .sentenceNotFound(let sentence):
            "a labelled sentence is not in the text behind the one before: \(sentence)"
        }
    }
}

/// An article that was labelled by hand: its text and everything that should be extracted from it.
///
/// Offsets count code points of the text. A list that is left out was not labelled and is not scored.
public struct GoldArticle: Sendable {
    let root: JSONValue
    let text: [Unicode.Scalar]

    /// What the file calls the article.
    public var id: String? { root["id"]?.string }
    /// The day on which the article appeared, as `2024-04-19`.
    public var published: String? { root.stated("published")?.string }

    /// - Parameters:
    ///   - json: the gold file.
    ///   - text: the article that it labels, UTF-8.
    public init(json: [UInt8], text: [UInt8]) throws(EvaluationError) {
        root = try JSONValue.object(json, called: "the gold file")
        self.text = UTF8Decoding.scalars(of: text)
        for task in ScoredKind.allCases {
            guard let list = root[task.goldKey] else { continue }
            guard list.kind == .array else { throw .unreadable("\"\(task.goldKey)\" of the gold file is no list") }
            guard task.isAboutEntities else { continue }
            for label in list.elements { try check(label) }
        }
    }

    /// A label must stand where it says.
    private func check(_ label: JSONValue) throws(EvaluationError) {
        guard let place = label.place, place.lowerBound >= 0, place.upperBound <= text.count, !place.isEmpty else {
            throw .unreadable("\(label.path) of the gold file has no place in the text")
        }
        if let words = label["text"]?.scalars, !text[place].elementsEqual(words) {
            throw .unreadable("\(label.path) of the gold file is not what stands at \(place.lowerBound)")
        }
    }

    /// Whether the list of a task was labelled at all.
    func isLabelled(_ task: ScoredKind) -> Bool { root[task.goldKey] != nil }

    func labels(_ task: ScoredKind) -> [JSONValue] { Array(root.elements(of: task.goldKey)) }
}

/// A record as far as it is scored. Its places are those in the source.
public struct ExtractedArticle: Sendable {
    let root: JSONValue

    public var id: String? { root["id"]?.string }
    /// The day on which the article appeared, where the record knows it.
    public var published: String? { root["published"]?.string }

    public init(json: [UInt8]) throws(EvaluationError) {
        root = try JSONValue.object(json, called: "the record")
        if let unit = root["offset_unit"], unit.string != "codepoint" {
            throw .unreadable("the offsets of the record are not in code points")
        }
        for key in ["sentences", "entities", "facts", "enumerations"] as [StaticString] {
            guard root[key]?.kind == .array else { throw .unreadable("the record has no list \"\(key)\"") }
        }
        if let entity = root.elements(of: "entities").first(where: { $0.sourcePlace == nil }) {
            throw .unreadable("\(entity.path) of the record has no place in the source")
        }
    }

    func list(_ key: StaticString) -> [JSONValue] { Array(root.elements(of: key)) }
}

extension JSONValue {
    /// The object that a text is.
    static func object(_ bytes: [UInt8], called name: String) throws(EvaluationError) -> JSONValue {
        let root: JSONValue
        do {
            root = try JSONReader.read(bytes).root
        } catch {
            throw .unreadable("\(name) is not JSON: \(error.message) at byte \(error.offset)")
        }
        guard root.kind == .object else { throw .unreadable("\(name) is no JSON object") }
        return root
    }

    /// Where a label stands.
    var place: Range<Int>? { range("start", "end") }

    /// Where an extracted item stands in the source.
    var sourcePlace: Range<Int>? { range("source_start", "source_end") }

    private func range(_ start: StaticString, _ end: StaticString) -> Range<Int>? {
        guard let start = self[start]?.integer, let end = self[end]?.integer, start <= end else { return nil }
        return start..<end
    }
}
