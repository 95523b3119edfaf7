import Extraction
import Testing
import TextModel

@testable import Linking

/// A text read from its entities to its facts, for the examples of the rules. Sentences end at 。 and at line ends.
struct LinkingText {
    let text: NormalizedText
    let article: LinkedArticle
    let input: ExtractionInput

    init(_ string: String, published: String? = nil) {
        let bytes = Array(string.utf8)
        text = NormalizedText(
            utf8: bytes, alignment: .identity(count: bytes.count), script: .hans, diagnostics: [])
        input = ExtractionInput(
            text: text, sentences: Self.sentences(in: bytes), published: published.flatMap { CalendarDate($0) })
        article = EntityLinking().link(EntityExtraction().entities(in: input), in: input)
    }

    private static func sentences(in bytes: [UInt8]) -> [Sentence] {
        let stop = Array("。".utf8)
        var sentences: [Sentence] = []
        var start = 0
        for i in bytes.indices {
            let isStop = i >= 2 && bytes[i - 2...i].elementsEqual(stop)
            let isLineEnd = bytes[i] == UInt8(ascii: "\n")
            guard isStop || isLineEnd || i == bytes.count - 1 else { continue }
            let end = isLineEnd ? i : i + 1
            if start < end { sentences.append(Sentence(range: TextRange(utf8: start..<end))) }
            start = i + 1
        }
        return sentences
    }

    /// `indicator|region|period|figure|changes|rank|modality`, without what is absent at the end.
    var facts: [String] { article.facts.map(row) }

    /// `declared=found: item, item`.
    var enumerations: [String] {
        article.enumerations.map { "\($0.declared)=\($0.found): " + $0.items.map(text.string).joined(separator: ",") }
    }

    private func row(_ fact: Fact) -> String {
        var cells = [text.string(fact.indicator), fact.regionCode ?? "", fact.period ?? "", figure(fact)]
        cells.append(fact.changes.map(change).joined(separator: " "))
        cells.append(fact.rank.map { "#\($0.value) " + ($0.scope.map(text.string) ?? "") } ?? "")
        cells.append(fact.modality?.rawValue ?? "")
        while cells.last == "" { cells.removeLast() }
        return cells.joined(separator: "|")
    }

    private func figure(_ fact: Fact) -> String {
        guard let amount = fact.amount else { return "" }
        return (fact.from.map { self.amount($0) + "→" } ?? "") + self.amount(amount)
    }

    private func amount(_ amount: Fact.Amount) -> String {
        let number = amount.isRange ? "\(amount.low)–\(amount.high)" : "\(amount.low)"
        return number + (amount.unit ?? "") + (amount.modifier.map { " " + $0 } ?? "")
    }

    private func change(_ change: Fact.Change) -> String {
        let sign =
            switch change.direction {
            case .increase: "+"
            case .decrease: "-"
            case .unchanged: "="
            }
        return sign + (change.amount.map(amount) ?? "") + (change.basis.map { "(\($0.rawValue))" } ?? "")
    }
}

/// What a text must yield.
struct LinkingExample: Sendable, CustomTestStringConvertible {
    let text: String
    let published: String?
    let expected: [String]

    init(_ text: String, published: String? = "2024-04-19", _ expected: String...) {
        (self.text, self.published, self.expected) = (text, published, expected)
    }

    var testDescription: String { text }
}

/// The text of `example` yields the facts that it must.
func check(_ example: LinkingExample, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
        LinkingText(example.text, published: example.published).facts == example.expected,
        sourceLocation: sourceLocation)
}
