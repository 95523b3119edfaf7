import Segmentation
import Testing
import TextModel

@testable import Extraction

struct RejectionTests {
    private static let extraction = EntityExtraction()

    private func input(_ text: String) -> ExtractionInput {
        let bytes = Array(text.utf8)
        let normalized = NormalizedText(
            utf8: bytes, alignment: .identity(count: bytes.count), script: .hans, diagnostics: [])
        return ExtractionInput(text: normalized, sentences: SentenceSegmenter().sentences(in: normalized))
    }

    private func rejections(_ text: String) -> [String] {
        let input = input(text)
        return Self.extraction.rejections(in: input).map { "\(input.text.string($0.range)) \($0.refusal)" }
    }

    @Test(arguments: [
        ("浙江省", "浙江 region.other_name"), ("出席朝阳的活动", "朝阳 region.no_licence"), ("该县很美", "该县 region.no_antecedent"),
        ("南京大桥通车", "南京 region.facility"), ("京沪高铁通车", "京沪 region.line"),
        ("出台一系列措施", "一系列 figure.fixed_expression"), ("治理PM2.5", "PM2.5 figure.code"),
        ("9时30分开会", "9时30分 figure.code"), ("编号为12的箱子", "12 figure.no_unit"), ("定于2月30日", "2月30日 date.impossible"),
        ("印发《规划", "《 document.unclosed"), ("印发规划》", "》 document.stray_end"), ("名为《》", "《》 document.empty"),
    ])
    func guardsSayWhatTheyStop(text: String, expected: String) {
        #expect(rejections(text).contains(expected), "\(rejections(text))")
    }

    /// What is read is never among what is refused at the same place, but for shorter names in longer ones.
    @Test(arguments: ["2023年，浙江省新增专利6.5万件，同比增长5.7%，居全国第二。", "4月19日", "《办法》第3条"])
    func whatIsReadIsNotRefused(text: String) {
        let input = input(text)
        let read = Set(Self.extraction.entities(in: input).map { [$0.range.start.utf8, $0.range.end.utf8] })
        for rejection in Self.extraction.rejections(in: input) where rejection.candidate == nil {
            #expect(!read.contains([rejection.range.start.utf8, rejection.range.end.utf8]), "\(rejection.refusal)")
        }
    }

    @Test func theLoserKnowsItsWinner() throws {
        let range = { TextRange<Normalized>(utf8: $0) }
        let month = Entity(kind: .quantity, range: range(0..<4), rule: "figure.unit", value: Nothing())
        let day = Entity(kind: .date, range: range(0..<9), rule: "date.day", value: Nothing())
        let resolution = OverlapResolution(yields: [.quantity: [.date]])
        let losers = resolution.losers(among: [month, day])
        #expect(losers.map(\.loser.rule) == ["figure.unit"])
        #expect(losers.map(\.winner.rule) == ["date.day"])
        #expect(resolution.resolve([month, day]).map(\.rule) == ["date.day"])
    }

    private struct Nothing: EntityValue {
        func describe(into attributes: inout AttributeList) {}
    }

    @Test func linearInCodes() {
        let text = String(repeating: "a-", count: 100_000)
        let time = ContinuousClock().measure { _ = rejections(text) }
        #expect(time < .seconds(10))
    }
}
