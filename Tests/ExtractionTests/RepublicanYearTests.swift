import Testing
import TextModel

@testable import Extraction

/// 98年 in a text from Taiwan: which year, or how long.
struct RepublicanYearTests {
    private static func figures(in text: String, _ script: Script) -> [String] {
        let bytes = Array(text.utf8)
        let normalized = NormalizedText(
            utf8: bytes, alignment: .identity(count: bytes.count), script: script, diagnostics: [])
        var entities: [Entity] = []
        FigureExtractor().extract(from: ExtractionInput(text: normalized, sentences: []), into: &entities)
        return entities.map { String(decoding: bytes[$0.range.utf8], as: UTF8.self) }
    }

    @Test(arguments: ["我们没有98年的资料", "启动115年甄选", "跟96年相比", "自103年起推动"])
    func `a year of the Republic is no length of time`(_ text: String) {
        #expect(Self.figures(in: text, .hant) == [])
        #expect(Self.figures(in: text, .hans).count == 1)
    }

    @Test(arguments: ["超过90年", "有110年历史", "过去100年内", "庆祝建军99年", "屋龄104年", "81年前"])
    func `a length of time stays one`(_ text: String) {
        #expect(Self.figures(in: text, .hant).count == 1)
    }
}
