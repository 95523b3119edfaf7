import Extraction
import Foundation
import Testing
import TextModel

@testable import Linking

/// Sentences that state nothing are gone past unread. That must change nothing.
struct IdleSentenceTests {
    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "corpus")

    private static let articles: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(at: corpus, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
            .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
    }()

    /// One sentence for each kind of thing that a sentence may hand on, and some that hand on nothing.
    private static let sentences = [
        "今年的主要目标是：", "全国工业持续恢复。", "其中，工业增加值增长5%。", "新增就业12万人。", "进出口总额同比持平。", "美国经济放缓。",
        "据国家统计局数据，形势向好。", "全年粮食丰收。", "收盘时大盘上涨。", "2023年，浙江省出口增长8.5%。", "大家都说好。", "要继续努力，完善制度。", "总量达到3.5亿吨。",
        "一、主要工作\n", "预计明年将有所改善。", "计划建设一批项目。", "3月5日，江苏省产值为1200亿元。", "居全国第二。", "推进改革：", "（一）农业\n",
        "来自江苏省的3位专家到场。", "他在上海市住了三年的时间。", "第二届交流会闭幕。", "截至6月底，杭州市有22个大项、58个小项。", "甲队获得第三，乙队获得第四。",
        "来自31个省的3位专家到场。", "上半年，形势向好。", "2023年1至7月，各地忙于生产。", "外交部发言人表示，将继续努力。", "江苏省南京市的工厂开工。", "浙江省湖州市长兴县有三年的经验。",
    ]

    private static func facts(_ string: String, skipping: Bool) -> [Fact] {
        let text = LinkingText(string, published: "2024-03-08")
        return text.input.text.utf8.withUnsafeBufferPointer { bytes in
            let entities = text.article.entities
            let places = EntityPlaces(entities)
            return FactReader.with(bytes, entities: entities, places: places, input: text.input) { reader in
                reader.skipsIdleSentences = skipping
                reader.read()
                return reader.drafts.map { $0.fact(in: entities) }
            }
        }
    }

    @Test("every article of the corpus gives the same facts, whether idle sentences are read or not")
    func corpusArticles() {
        #expect(Self.articles.count > 50)
        for article in Self.articles {
            let facts = Self.facts(article, skipping: false)
            #expect(String(describing: Self.facts(article, skipping: true)) == String(describing: facts))
        }
    }

    @Test("so do sentences in any order, in paragraphs of any length", arguments: UInt64(0)..<400)
    func shuffledParagraphs(seed: UInt64) {
        var random = SplitMix(state: seed &+ 1000)
        let article = (0..<24).map { _ in
            Self.sentences[random.below(Self.sentences.count)] + (random.below(3) == 0 ? "\n" : "")
        }.joined()
        #expect(
            String(describing: Self.facts(article, skipping: true))
                == String(describing: Self.facts(article, skipping: false)), "\(article)")
    }

    @Test("so do sentences in any order", arguments: UInt64(0)..<200)
    func shuffled(seed: UInt64) {
        var random = SplitMix(state: seed)
        let article = (0..<14).map { _ in Self.sentences[random.below(Self.sentences.count)] }.joined()
        #expect(
            String(describing: Self.facts(article, skipping: true))
                == String(describing: Self.facts(article, skipping: false)), "\(article)")
    }
}
