import Extraction
import Testing
import TextModel

@testable import Linking

/// Why figures are in no fact.
struct UnusedFigureTests {
    @Test(
        "each figure that is in no fact has its reason",
        arguments: [
            ("2023年，该店营业收入6.5万元。", []),
            ("共120万元。", ["120万元 no_indicator"]),
            ("至少500万元。", ["500万元 no_name"]),
            ("同期，亚洲每年净增加1800万亩。", ["1800万亩 place_name"]),
            ("这是连续第三天客流超2000万人次。", ["第三 no_ranked", "2000万人次 broken_name"]),
            ("该行将明年经济增长预期下调0.2个百分点。", ["0.2个百分点 broken_name"]),
            ("暑假旺季达18.5万人次。", ["18.5万人次 broken_name"]),
            ("近年来，中央财政先后投入8000万元。", ["8000万元 bare_deed"]),
            ("将普遍下降6℃。", ["6℃ no_name"]),
            // what only looks like those
            ("研发投入超过8000万元。", []),
            ("暑假客流达18.5万人次。", []),
            ("今年经济增长5.2%。", []),
            ("该行将票房预期由45亿元上调至52亿元。", ["45亿元 earlier_value"]),
            ("南京企业总数发展到22家。", []),
            ("报告共有120页。", ["120页 incidental"]),
            ("到场的有30名专家。", ["30名 counts_noun"]),
            ("河水超出警戒水位2.5米。", ["2.5米 bound"]),
            ("计划投资5亿元。", ["5亿元 plan"]),
            ("我有5亿元。", ["5亿元 speech"]),
            ("出口额连续3年居首位。", ["3年 time_span"]),
            ("65岁以上人口12万人。", ["65岁 part_of_name"]),
            ("村集体收入由20万元增加到65万元。", ["20万元 earlier_value"]),
            ("气温比预报低2度。", ["2度 comparison"]),
            ("甲产品、乙产品产量分别为1万吨、2万吨、3万吨。", ["1万吨 not_aligned", "2万吨 not_aligned", "3万吨 not_aligned"]),
            ("甲股价上涨4%，乙股也走高，上涨3%。", ["3% contradiction"]),
            ("出口额居全国前三。", ["前三 rank_range"]),
            ("出口额（占3成）增长5%。", ["3成 in_brackets"]),
            ("《300家企业名录》出版。", ["300家 inside_other"]),
            ("其中三分之一来自外地。", ["三分之一 endless"]),
        ])
    func reasons(_ text: String, _ expected: [String]) {
        let linking = LinkingText(text)
        let unused = linking.unused
        #expect(unused == expected)
        let used = Set(linking.article.facts.compactMap(\.entity))
        #expect(linking.unusedEntities.allSatisfy { !used.contains($0) })
    }

    @Test("every reason has its words")
    func words() {
        for refusal in FactRefusal.allCases { #expect(!refusal.reason.isEmpty && !refusal.rawValue.contains(" ")) }
    }
}

extension LinkingText {
    fileprivate var unusedFigures: [UnusedFigure] { EntityLinking().unusedFigures(of: article, in: input) }

    fileprivate var unusedEntities: [Int] { unusedFigures.map(\.entity) }

    /// `figure reason`, for each figure that is in no fact.
    fileprivate var unused: [String] {
        unusedFigures.map { text.string(article.entities[$0.entity].entity.range) + " " + $0.refusal.rawValue }
    }
}
