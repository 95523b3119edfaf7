import Testing

@testable import Linking

/// Names that were cut at their edges, and figures that only seem to measure what stands before them.
struct FactEdgeTests {
    @Test(
        "what clings to a name goes",
        arguments: [
            LinkingExample("截至10日12时止，停电户数为2400户。", published: "2026-07-11", "停电户数||2026-07-10|2400户"),
            LinkingExample("该案涉案金额高达3.2亿元。", "涉案金额|||320000000元"),
            LinkingExample("2023年，连学生人数都减少400人。", "学生人数||2023||-400人"),
            LinkingExample("累计筹集资金过千亿元。", "累计筹集资金|||100000000000元 over"),
            LinkingExample("全年外汇储备始终稳定在3万亿美元以上。", "外汇储备|||3000000000000美元 at_least"),
            LinkingExample(
                "该国今年二季度国内生产总值按年率计算增长1.9%。", published: "2026-07-11", "国内生产总值||2026-04/2026-06||+1.9%(year_on_year)"),
            LinkingExample("推进林权制度改革、确权面积超过80%。", "确权面积|||80% over"),
            LinkingExample("客流回升，带动服务价格上涨0.9%。", "服务价格||||+0.9%"),
            LinkingExample("流向发展中国家的投资增长4%。", "流向发展中国家的投资||||+4%"),
            LinkingExample("一年多累计吸收会员500万名。", "累计吸收会员|||5000000名"),
            LinkingExample("周三（5日）黄金价格大涨4.4%。", "黄金价格||||+4.4%"),
            LinkingExample("2018年中德双边贸易额为1.8亿美元。", "中德双边贸易额||2018|180000000美元"),
            LinkingExample("这里的年降雨量为2500毫米。", "年降雨量|||2500毫米"),
        ])
    func clinging(_ example: LinkingExample) { check(example) }

    @Test(
        "what only looks like something that clings",
        arguments: [
            LinkingExample("2023年，连锁企业收入增长9%。", "连锁企业收入||2023||+9%"),
            LinkingExample("现有床位数1200张。", "床位数|||1200张"),
            LinkingExample("监测站记录到最大震度7级。", "最大震度|||7级"),
            LinkingExample("全市有进出口实绩的企业达8200家。", "有进出口实绩的企业|||8200家"),
            LinkingExample("2023年，往届生报名人数达3.2万人。", "往届生报名人数||2023|32000人"),
            LinkingExample("微机销量突破40万台。", "微机销量|||400000台 over"),
            LinkingExample("因为受灾人数超过2万人，预案启动。", "受灾人数|||20000人 over"),
        ])
    func whole(_ example: LinkingExample) { check(example) }

    @Test(
        "names that lack what stands before them, and things that stand for a value",
        arguments: [
            "企业在复产后损失1000万元。", "公司第一年营收2.3万美元。", "中国与邻国贸易额达到2000亿美元。", "参加冰雪运动的人数达600万人次。",
            "张某非法获利12万元，李某非法获利8万元。", "为企业节约成本3亿元。", "制造业6.9万亿元，增长10.7%。", "胶鞋增长15%，自行车增长13%。",
            "这两种车型为1460万元。", "降雨量超过100毫米的站点达98个。", "达到一级标准的有120件。", "企业技术人员不少于15人。",
            "油价上涨逼近80美元。", "经济每增长1个百分点，将使产出提高0.3个百分点。", "军费开支为各国生产总值的2%。",
            "经济增速位居全省第一方阵。", "站前有184组高寒动车。", "像这样的研发机构还有3家。", "连续2战都突破3万人。",
            "原煤增长17%，水泥增长9%。", "东部拉动全国进出口增长3.7个百分点。", "李某占该公司90%的股权。", "每投入1元，带来效益。", "单日共运送12万人。", "产值约占墨西哥生产总值的10%。",
        ])
    func cut(_ text: String) { #expect(LinkingText(text, published: "2026-04-19").facts == []) }

    @Test(
        "times and places that do not govern",
        arguments: [
            LinkingExample(
                "2025年，全省新增铁路里程400公里。目前，全省铁路营业里程达1.2万公里。", published: "2026-01-08",
                "新增铁路里程||2025|400公里", "铁路营业里程|||12000公里"),
            LinkingExample(
                "受去年秋汛影响，小麦播种推迟。目前，插秧面积超过100万亩。", published: "2026-05-08", "插秧面积|||1000000亩 over"),
            LinkingExample("工程西起四川省凉山彝族自治州，东到江苏省常熟市，总投资307亿元。", "总投资|||30700000000元"),
            LinkingExample(
                "国内生产总值增速为5.8%，低于1996年的6.9%。", "国内生产总值增速|||5.8%"),
        ])
    func scopes(_ example: LinkingExample) { check(example) }
}
