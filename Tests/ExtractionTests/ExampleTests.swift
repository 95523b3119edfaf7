import Testing
import TextModel

@testable import Extraction

/// Runs the examples that stand beside the rules of every extractor.
struct ExampleTests {
    @Test(arguments: ExampleCase.all)
    func `an extractor finds what its examples mark, and nothing else`(_ example: ExampleCase) throws {
        let marked = try MarkedText(example.example.markedText)
        #expect(
            marked.ranges.count == example.example.expectations.count,
            "\(example): \(marked.ranges.count) marks, \(example.example.expectations.count) expectations")
        let problems = example.problems(in: marked)
        #expect(problems.isEmpty, "\(example)\n  \(problems.joined(separator: "\n  "))")
    }

    @Test func `figures and dates are found together as by themselves`() throws {
        let numeric = NumericExtractor()
        for example in ExampleCase.all {
            let input = try MarkedText(example.example.markedText).input(published: example.example.published)
            func found(by extractors: [any EntityExtractor]) -> Set<String> {
                var entities: [Entity] = []
                for extractor in extractors { extractor.extract(from: input, into: &entities) }
                return Set(entities.map { "\(RenderedEntity($0, in: input.text))" })
            }
            #expect(found(by: [numeric]) == found(by: NumericExtractor.readers), "\(example)")
        }
    }

    @Test func `every lexicon is sorted by its bytes and unique in its first column`() {
        for lexicon in EntityExtraction.extractors().flatMap({ type(of: $0).lexicons }) {
            let keys = lexicon.rows.map { Array($0[0].utf8) }
            for (a, b) in zip(keys, keys.dropFirst()) where !a.lexicographicallyPrecedes(b) {
                Issue.record(
                    "\(lexicon.name): \(String(decoding: b, as: UTF8.self)) after \(String(decoding: a, as: UTF8.self))"
                )
            }
        }
    }
}

/// One example of one extractor, with a name for the test log.
struct ExampleCase: Sendable, CustomTestStringConvertible, CustomStringConvertible {
    let extractor: any EntityExtractor
    let example: Example

    static let all = (EntityExtraction.extractors() + NumericExtractor.readers).flatMap { extractor in
        type(of: extractor).examples.map { ExampleCase(extractor: extractor, example: $0) }
    }

    var description: String { "\(type(of: extractor)): \(example.markedText)" }
    var testDescription: String { description }

    /// One line for each mention that is missing, superfluous or read wrongly.
    func problems(in marked: MarkedText) -> [String] {
        let input = marked.input(published: example.published)
        var found: [Entity] = []
        extractor.extract(from: input, into: &found)
        var problems: [String] = []
        for (range, expectation) in zip(marked.ranges, example.expectations) {
            if let index = found.firstIndex(where: { $0.range == range && $0.kind == expectation.kind }) {
                problems += differences(between: found.remove(at: index), and: expectation, in: input.text)
            } else {
                problems.append("missing: \(expectation.kind.name) “\(input.text.string(range))”")
            }
        }
        return problems + found.map { "unexpected: \(RenderedEntity($0, in: input.text))" }
    }

    private func differences(
        between entity: Entity, and expectation: Example.Expectation, in text: NormalizedText
    ) -> [String] {
        let rendered = RenderedEntity(entity, in: text)
        return expectation.attributes.sorted { $0.key < $1.key }.compactMap { key, wanted in
            // A key that is left out says as much as null.
            let got = rendered.attributes[key] ?? "null"
            return got == wanted ? nil : "“\(rendered.text)” \(key): wanted \(wanted), got \(got)"
        }
    }
}

/// A text whose mentions are marked by ⟦ ⟧; marks may nest.
struct MarkedText {
    let text: NormalizedText
    /// The marked ranges, in the order of their opening marks.
    let ranges: [TextRange<Normalized>]

    init(_ marked: String) throws {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var ends: [Int: Int] = [:]
        var open: [Int] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦":
                open.append(starts.count)
                starts.append(bytes.count)
            case "⟧":
                let start = open.popLast()
                ends[try #require(start, "⟧ without ⟦ in \(marked)")] = bytes.count
            default: bytes += Array(String(scalar).utf8)
            }
        }
        try #require(open.isEmpty, "⟦ without ⟧ in \(marked)")
        ranges = starts.indices.map { TextRange(utf8: starts[$0]..<ends[$0]!) }
        text = NormalizedText(utf8: bytes, alignment: .identity(count: bytes.count), script: .hans, diagnostics: [])
    }

    /// The text as one sentence.
    func input(published: String?) -> ExtractionInput {
        let whole = Sentence(range: TextRange(utf8: 0..<text.utf8.count))
        return ExtractionInput(text: text, sentences: [whole], published: published.flatMap { CalendarDate($0) })
    }
}

/// An entity with its attributes as the record would write them, strings without quotes.
struct RenderedEntity: CustomStringConvertible {
    let kind: String
    let rule: String
    let text: String
    let keys: [String]
    let attributes: [String: String]

    init(_ entity: Entity, in text: NormalizedText) {
        var list = AttributeList()
        entity.value.describe(into: &list)
        kind = entity.kind.name
        rule = entity.rule
        self.text = text.string(entity.range)
        keys = list.items.map { "\($0.key)" }
        let pairs = list.items.map { ("\($0.key)", Self.render($0.value, in: text, quoted: false)) }
        attributes = Dictionary(pairs) { first, _ in first }
    }

    var description: String {
        "\(kind) “\(text)” (\(rule)) " + keys.map { "\($0): \(attributes[$0]!)" }.joined(separator: ", ")
    }

    private static func render(_ value: AttributeValue, in text: NormalizedText, quoted: Bool) -> String {
        switch value {
        case .null: "null"
        case .integer(let integer): String(integer)
        case .decimal(let decimal): decimal.description
        case .string(let string): quoted ? "\"\(string)\"" : string
        case .strings(let strings): strings.joined(separator: ",")
        case .slice(let range): quoted ? "\"\(text.string(range))\"" : text.string(range)
        case .object(let list):
            "{"
                + list.items.map { "\"\($0.key)\":\(render($0.value, in: text, quoted: true))" }
                .joined(separator: ",") + "}"
        }
    }
}
