import Testing

@testable import Linking

/// Where a name begins, and what stands in its place without naming anything.
struct FactAttributeTests {
    @Test(
        "attributes that a name needs stay",
        arguments: [
            LinkingExample("2023年，规模以上工业增加值增长5%。", "规模以上工业增加值||2023||+5%"),
            LinkingExample("该市新增规模以上企业达210家。", "新增规模以上企业|||210家"),
            LinkingExample("10万千瓦以上的储能电站占比超过一半。", "10万千瓦以上的储能电站占比|||0.5 over"),
            LinkingExample("从事冷链运输业务的技术人员达2.5万人。", "从事冷链运输业务的技术人员|||25000人"),
            LinkingExample("由研究生组成的团队平均年龄为26岁。", "由研究生组成的团队平均年龄|||26岁"),
            LinkingExample("2023年，与防汛直接相关的财政支出增长12%。", "与防汛直接相关的财政支出||2023||+12%"),
            LinkingExample("以棉花为主的作物面积达20万亩。", "以棉花为主的作物面积|||200000亩"),
            LinkingExample("位于河谷北岸的水电站装机容量为30万千瓦。", "水电站装机容量|||300000千瓦"),
            LinkingExample("2023年夏天，超额死亡超过2万人。", "超额死亡||2023|20000人 over"),
        ])
    func attributes(_ example: LinkingExample) { check(example) }

    @Test("a way is from one place to another")
    func ways() {
        #expect(names("通车后，杭州至温州的运行时间缩短至87分钟。") == ["杭州至温州的运行时间"])
        #expect(names("通车后，从杭州到温州车程缩短一半。") == ["从杭州到温州车程"])
        #expect(names("每天开行北京至济南列车9趟。").allSatisfy { $0 == "北京至济南列车" })
        #expect(names("通车后，北村到县城的车程缩短至20分钟。") == [])
        #expect(names("杭州的地铁里程达500公里。") == ["地铁里程"])
    }

    @Test(
        "conjunctions, adverbs and rests of dates at the edges go",
        arguments: [
            LinkingExample("但是平均时速只有60公里。", "平均时速|||60公里"),
            LinkingExample("全市共建成冷库项目达120个。", "建成冷库项目|||120个"),
            LinkingExample("2023年，全市共发生火灾事故达88起。", "火灾事故||2023|88起"),
            LinkingExample("改造后，锅炉的用水量还能降低三成。", "锅炉的用水量||||-30%"),
            LinkingExample("个人平台关注人数更突破60万。", "个人平台关注人数|||600000 over"),
        ])
    func edges(_ example: LinkingExample) { check(example) }

    @Test(
        "what only begins like an edge",
        arguments: [
            LinkingExample("2023年，共青团员人数达7000万名。", "共青团员人数||2023|70000000名"),
            LinkingExample("火灾发生率下降12%。", "火灾发生率||||-12%"),
            LinkingExample("可再生能源装机容量达到15亿千瓦。", "可再生能源装机容量|||1500000000千瓦"),
            LinkingExample("受灾人口超过12万人。", "受灾人口|||120000人 over"),
            LinkingExample("接种了疫苗的人数达3.2万人。", "接种了疫苗的人数|||32000人"),
            LinkingExample("投资农村的居民人均收入达2.1万元。", "投资农村的居民人均收入|||21000元"),
        ])
    func whole(_ example: LinkingExample) { check(example) }

    @Test(
        "clauses, owners and parts are no names",
        arguments: [
            "2023年，镇上的景区吸引了游客达20万人次。", "全市的任务是压减产能达300万吨。", "该国已连续三天单日新增病例超过2万例。",
            "建成后，每年可发电超过5亿度。", "工厂每年能够出产汽车达3万辆。", "主要受惠于股市大涨300点。", "上周受同业挂牌大涨13%。",
            "西部主要城市共计300万人口。", "仅此一项，全县农民增收达2000万元。", "开工率达75%以上的企业占比接近七成。",
            "七成的企业产值增长5%。", "新剧开播前预约即突破300万。", "一立方米的成本接近8元。", "这些企业的总产值增加了32%。", "两部门紧急下达3000万元资金。",
            "接入我国互联网的计算机达25万台。",
        ])
    func refused(_ text: String) { #expect(LinkingText(text, published: "2026-04-19").facts == []) }

    @Test("a member of a list that its own words do not name is no row; the last one is, and pairs like 产销 are")
    func members() {
        #expect(names("2023年，汽油、柴油价格分别上涨130元和125元。") == ["柴油价格"])
        #expect(names("2023年，客运量、货运量分别增长2%和3%。") == ["客运量", "货运量"])
        #expect(names("2023年，拖拉机产销分别完成3万台和4万台。") == ["拖拉机产销", "拖拉机产销"])
    }

    @Test("branches of industry grow by themselves, unless the sentence is about something else of theirs")
    func branches() {
        #expect(names("2023年工业增加值增长6%，其中制造业增长7%。") == ["工业增加值", "制造业"])
        #expect(names("2023年销售收入增长6%，其中制造业增长7%。") == ["销售收入"])
    }

    private func names(_ text: String) -> [String] {
        let linked = LinkingText(text)
        return linked.article.facts.map { linked.text.string($0.indicator) }
    }
}
