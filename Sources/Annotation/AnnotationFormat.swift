import JSONText
import Validation

/// A tool in which people label text.
public enum AnnotationTool: String, CaseIterable, Sendable {
    case labelStudio = "label-studio"
    case doccano

    /// What its offsets count unless told otherwise.
    public var unit: OffsetUnit {
        switch self {
        // Until 2021 it counted UTF-16; the words of its labels tell.
        case .labelStudio: .codepoint
        // Unless the project counts graphemes.
        case .doccano: .utf16
        }
    }

    /// The file that the tool imports.
    /// - Throws: `AnnotationFault` where a label begins or ends within what the unit takes for one character.
    public func export(_ articles: [AnnotatedArticle], unit: OffsetUnit? = nil) throws(AnnotationFault) -> [UInt8] {
        switch self {
        case .labelStudio: try LabelStudio.export(articles, unit ?? self.unit)
        case .doccano: try Doccano.export(articles, unit ?? self.unit)
        }
    }

    /// Reads what the tool exports, task by task.
    ///
    /// - Parameter unit: nil for the tool's own; where the words of labels are given and tell otherwise, for what they tell.
    /// - Throws: `AnnotationFault` where the file as a whole cannot be read.
    public func read(_ bytes: [UInt8], unit: OffsetUnit? = nil) throws(AnnotationFault) -> [AnnotationReading] {
        let tasks = try Self.tasks(bytes)
        return tasks.enumerated().map { number, task in
            switch self {
            case .labelStudio: LabelStudio.read(task, number: number + 1, unit)
            case .doccano: Doccano.read(task, number: number + 1, unit ?? self.unit)
            }
        }
    }

    /// The objects of a file: a list of them, one alone, or one a line.
    private static func tasks(_ bytes: [UInt8]) throws(AnnotationFault) -> [Result<JSONValue, AnnotationFault>] {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { throw AnnotationFault("the file is empty") }
        let whole = parse(bytes)
        if case .success(let root) = whole {
            return root.kind == .array ? root.elements.map { .success($0) } : [whole]
        }
        let lines = bytes.split(separator: 0x0A).filter { !$0.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
        guard lines.count > 1, lines[0].first == UInt8(ascii: "{"), case .success = parse(Array(lines[0])) else {
            if case .failure(let fault) = whole { throw fault }
            return []
        }
        return lines.map { parse(Array($0)) }
    }

    private static func parse(_ bytes: [UInt8]) -> Result<JSONValue, AnnotationFault> {
        do throws(JSONSyntaxError) {
            return .success(try JSONReader.read(bytes).root)
        } catch {
            return .failure(AnnotationFault("not JSON: \(error.message) at byte \(error.offset)"))
        }
    }
}

/// What one task of a file gave.
public struct AnnotationReading: Sendable {
    /// The task as a person finds it: `task 3 (id 17)`.
    public let name: String
    /// nil where it could not be read.
    public let article: AnnotatedArticle?
    /// What was amiss, a line each.
    public let faults: [String]

    init(_ name: String, _ article: AnnotatedArticle?, _ faults: [String] = []) {
        (self.name, self.article, self.faults) = (name, article, faults)
    }
}

/// What both tools carry along for us under the key `tiqu`.
enum Carried {
    /// Everything of a gold file that is no label, and which types were labelled.
    static func members(_ article: AnnotatedArticle) -> [(key: String, json: String)] {
        var types = JSONBuilder()
        types.array { json in for type in article.types { json.string(type) } }
        return [("path", quoted(article.id)), ("types", types.text)] + article.rest
    }

    static func quoted(_ text: String) -> String {
        var json = JSONBuilder()
        json.string(text)
        return json.text
    }

    /// An article of what was carried along, without labels.
    static func article(
        _ carried: JSONValue?, id fallback: String, text: [Unicode.Scalar], _ labels: [AnnotatedArticle.Label]
    ) -> AnnotatedArticle {
        let all = AnnotatedArticle.lists.map(\.type)
        // What went out without any label has come back labelled.
        let labelled = carried.map { $0.elements(of: "types").compactMap(\.string) } ?? []
        let types = labelled.isEmpty ? all : labelled
        let rest = carried.map { carried in
            carried.members.compactMap { key, value -> (key: String, json: String)? in
                guard let name = key.string, !["path", "types", "values"].contains(name) else { return nil }
                return (name, value.source)
            }
        }
        let used = Set(labels.map(\.type))
        return AnnotatedArticle(
            id: carried?["path"]?.string ?? carried?["id"]?.string ?? fallback, text: text,
            labels: inOrder(labels), types: all.filter { types.contains($0) || used.contains($0) }, rest: rest ?? [])
    }

    /// As they stand in the text; tools keep them in the order in which they were made.
    private static func inOrder(_ labels: [AnnotatedArticle.Label]) -> [AnnotatedArticle.Label] {
        labels.enumerated().sorted { a, b in
            let (x, y) = (a.element.place, b.element.place)
            return (x.lowerBound, x.upperBound, a.offset) < (y.lowerBound, y.upperBound, b.offset)
        }.map(\.element)
    }

    static let types = Set(AnnotatedArticle.lists.map(\.type))

    /// Why a label's type is none.
    static func unknown(_ type: String) -> String {
        "no type \"\(type)\"; there are \(AnnotatedArticle.lists.map(\.type).joined(separator: ", "))"
    }
}
