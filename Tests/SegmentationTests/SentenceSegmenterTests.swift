import Segmentation
import Testing
import TextModel

private func sentences(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    let normalized = NormalizedText(utf8: utf8, alignment: .identity(count: utf8.count), script: .hans, diagnostics: [])
    return SentenceSegmenter().sentences(in: normalized).map { normalized.string($0.range) }
}

struct SentenceSegmenterTests {
    /// A text with | where a sentence ends.
    @Test(arguments: [
        "今天下雨。|明天放晴！|后天呢？|不知道",
        "他问：“去不去？”|没有人答话。",
        "他说：“好。走吧。”|大家都走了。",
        "人们高喊“加油！”的声音传来。|比赛结束。",
        "“为什么？”|他问。",
        "游客体验“我来当店主！”活动。|反响不错。",
        "影片《你好！明天》上映。|《再见！》也将上映。",
        "会议召开。|（记者李明。）|下一条。",
        "他来了（真的吗？）又走了。",
        "“他说（见《通知》）。”|完毕。",
        "增长5.7%。|占比1.5。|完",
        "该公司(ABC Inc. )上市。|股价上涨",
        "据U.S. News报道。|消息属实。",
        "They left. |We stayed! |Really? |是的。",
        "访问https://example.org/a?b=c!d。|谢谢。",
        "Yahoo!奇摩的页面。|好",
        "他想……|可是没说。|“可是……”|她停下。",
        "一是教育；二是医疗；三是养老。|完。",
        "好。”|他说。",
        "（未完的括号。|下一句。",
        "《没有结束的书名。|下一句。",
        "真的吗？！|是的！！！|好。",
        "「他說：『好。』」|散會。",
        "1.项目名称|",
        "他说：\"好的。\"|我们走。",
        "他说：“好的。\"|我们走。",
        "这样⋯⋯|好。",
        "（一）总则。|第一条内容",
        // a closing mark whose opening stands in an earlier paragraph
        "这是我们的家。」，他说着关上门。|屋里静了。",
        "由主管机关定之。」。|二、第九条",
        // an ellipsis that a list goes on after, one that begins a sentence, one that stands for what was left out
        "桃花、杏花、梨花……等都开了。|真美。",
        "会上有人喊“不行！”等口号。|散会。",
        "……后来没有了。|……没有后来。",
        "他先走了。|……大家各自回家。|夜深了。",
        "他先走了。……",
        "走了！……|再见。",
        "由Atty. Reyes转交。|谢谢。",
        // headings, datelines, decimals
        "本报北京1月1日电（记者王一）今天晴。|气温3.5度。",
        "二、1.项目；2.期限。|三、附则",
        "电影《去哪儿？》和《走吧！走吧！》上映。|票房2.5亿",
    ])
    func sameLine(marked: String) {
        let expected = marked.split(separator: "|").map { $0.trimming }
        #expect(sentences(marked.filter { $0 != "|" }) == expected)
    }

    @Test func linesAndParagraphs() {
        #expect(sentences("标题一行\n\n　　正文。第二句\n作者：张三\n") == ["标题一行", "正文。", "第二句", "作者：张三"])
        #expect(sentences("  \n\n\t\n").isEmpty)
        #expect(sentences("").isEmpty)
    }

    @Test func aTitleRunsOverALineEndButNotOverABlankLine() {
        #expect(sentences("发布《关于促进\n发展的意见》。完") == ["发布《关于促进\n发展的意见》。", "完"])
        #expect(sentences("印发《关于〈办法〉\n和〈规定〉的通知》。") == ["印发《关于〈办法〉\n和〈规定〉的通知》。"])
        #expect(sentences("根据《\n科学技术进步法\n》，制定。") == ["根据《\n科学技术进步法\n》，制定。"])
        #expect(sentences("发布《关于促进\n\n发展的意见》。完") == ["发布《关于促进", "发展的意见》。", "完"])
    }

    /// No sentence overlaps another and only white space is between them, whatever the text.
    @Test(arguments: 0..<300)
    func tiles(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        let pieces = [
            "。", "！", "“", "”", "《", "》", "（", "）", "甲", "乙", "a", ".", " ", "\n", "5", "…", "……", "，", "？", "」", "「",
            "🙂",
        ]
        let text = (0..<60).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return pieces[Int(state >> 33) % pieces.count]
        }.joined()
        let joined = sentences(text).joined()
        #expect(joined.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    }

    /// A million brackets or quotation marks on one line: bounded depth keeps it linear.
    @Test(arguments: ["（", "“", "《", "「", "）", "。", "“”", "《》。"])
    func hostileInput(piece: String) {
        let text = String(repeating: piece, count: 30_000)
        #expect(sentences(text).joined().utf8.count == text.utf8.count)
    }
}

extension Substring {
    fileprivate var trimming: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
