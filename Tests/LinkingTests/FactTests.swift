import Testing

@testable import Linking

/// Texts in own words and the rows that must come of them.
struct FactTests {
    @Test(
        "levels and changes",
        arguments: [
            LinkingExample(
                "浙江发布报告。2023年,该省新增国内发明专利授权6.5万件,同比增长5.7%;有效注册商标量达447.1万件,同比增长7.5%,居全国第二。",
                "新增国内发明专利授权|330000|2023|65000件|+5.7%(year_on_year)",
                "有效注册商标量|330000|2023|4471000件|+7.5%(year_on_year)|#2 全国"),
            LinkingExample("江苏2023年粮食总产量为759.5亿斤。", "粮食总产量|320000|2023|75950000000斤"),
            LinkingExample("全国居民消费价格上涨0.3%。", "居民消费价格||||+0.3%"),
            LinkingExample(
                "2023年，湖北外贸进出口总额6449.7亿元，比上年增长5.8%。",
                "外贸进出口总额|420000|2023|644970000000元|+5.8%(year_on_year)"),
            LinkingExample(
                "截至2023年底，全省医院达1200家，较上年末净增31家。", "医院||2023|1200家|+31家(since)"),
            LinkingExample(
                "3月出口额81亿美元，环比下降2.4%，同比增长9%。",
                "出口额||2024-03|8100000000美元|-2.4%(period_on_period) +9%(year_on_year)"),
            LinkingExample(
                "7月营收9.9亿元，月增0.4%、年增7.9%。", published: "2026-08-12",
                "营收||2026-07|990000000元|+0.4%(period_on_period) +7.9%(year_on_year)"),
            LinkingExample("2023年城市污水处理率与上年持平，供水量增长2%。", "城市污水处理率||2023||=(year_on_year)", "供水量||2023||+2%"),
            LinkingExample("2023年群众满意度为九成以上。", "群众满意度||2023|90% at_least"),
            LinkingExample("人口密度为每平方公里312人。", "人口密度|||312人"),
            LinkingExample("2023年末，每百户家庭汽车拥有量55辆。", "每百户家庭汽车拥有量||2023|55辆"),
        ])
    func levels(_ example: LinkingExample) { check(example) }

    @Test(
        "words that cling to a name, and names that hold the same characters",
        arguments: [
            LinkingExample("平均每天7.2亿元研发经费投向创新。"),
            LinkingExample("2023年，全县报告发病率为2.5%。", "报告发病率||2023|2.5%"),
            LinkingExample("2023年，链条延长，实现了产量、价格均增长10%以上。", "产量、价格||2023||+10% at_least"),
            LinkingExample("2023年，票房正式突破10亿元。", "票房||2023|1000000000元 over"),
            LinkingExample("经过努力，2023年全县人均收入达2.5万元。", "人均收入||2023|25000元"),
            LinkingExample("股票指数下跌268点至44659点。", "股票指数|||44659点|-268点"),
            LinkingExample("站点减少3个至5个。", "站点||||-3–5个"),
            LinkingExample("2023年，鸡、猪饲养量分别达200万只和30万头。"),
            LinkingExample("2023年，鸡、鸭饲养量分别达200万只和30万只。", "鸭饲养量||2023|300000只"),
        ])
    func edges(_ example: LinkingExample) { check(example) }

    @Test(
        "subjects that are elided or vague",
        arguments: [
            LinkingExample(
                "2023年，全国网民规模继续扩大，达10.92亿人。", "网民规模||2023|1092000000人"),
            LinkingExample(
                "2023年，全国生产总值增长5.2%，总量突破126万亿元。", "生产总值||2023|126000000000000元 over|+5.2%"),
            LinkingExample(
                "2023年四川进出口9574.9亿元，规模居西部第二。", "进出口|510000|2023|957490000000元||#2 西部"),
            LinkingExample(
                "一季度，全市出口额同比增长8%，其中3月份增长11%。",
                "出口额||2024-01/2024-03||+8%(year_on_year)", "出口额||2024-03||+11%"),
            LinkingExample(
                "2023年旅游总收入900亿元，占全省生产总值的4.2%。",
                "旅游总收入||2023|90000000000元", "旅游总收入||2023|4.2%"),
            LinkingExample(
                "2023年工业增加值增长6%，增速比上年加快1.1个百分点。",
                "工业增加值||2023||+6%", "增速||2023||+1.1pp(year_on_year)"),
            LinkingExample(
                "2023年城镇居民收入5.1万元，农村居民收入2.1万元，分别增长4.8%和7.6%。",
                "城镇居民收入||2023|51000元|+4.8%", "农村居民收入||2023|21000元|+7.6%"),
            LinkingExample(
                "2023年全市进出口2万亿元，其中出口连续30年居内地城市首位。", "进出口||2023|2000000000000元", "出口||2023|||#1 内地城市"),
            LinkingExample("7月营收创单月新高，达9465亿元。", published: "2026-08-12", "营收||2026-07|946500000000元"),
            LinkingExample(
                "7月营收4675亿元，与去年同期相比大增44.7%。", published: "2026-08-12",
                "营收||2026-07|467500000000元|+44.7%(year_on_year)"),
        ])
    func subjects(_ example: LinkingExample) { check(example) }

    @Test(
        "from one value to another",
        arguments: [
            LinkingExample("去年高铁里程由3.8万公里增加到4.2万公里。", "高铁里程||2023|38000公里→42000公里"),
            LinkingExample("平均办理时间从5天缩短到1.5天。", "平均办理时间|||5天→1.5天"),
            LinkingExample("三次产业比重由8%、40%和52%变为7%、41%和52%。"),
        ])
    func shifts(_ example: LinkingExample) { check(example) }

    @Test(
        "one figure for each",
        arguments: [
            LinkingExample(
                "2023年，南京、苏州、无锡三市高新技术企业分别达9000家、1.6万家、6000家，同比分别增长11%、9%和13%。",
                "高新技术企业|320100|2023|9000家|+11%(year_on_year)",
                "高新技术企业|320500|2023|16000家|+9%(year_on_year)",
                "高新技术企业|320200|2023|6000家|+13%(year_on_year)"),
            LinkingExample(
                "风电利用率、光伏利用率分别为97.3%和98.1%。", "风电利用率|||97.3%", "光伏利用率|||98.1%"),
            LinkingExample(
                "2023年，山东省海洋生产总值增长6.2%；其中，青岛、烟台海洋生产总值分别增长7.1%、6.8%。",
                "海洋生产总值|370000|2023||+6.2%", "海洋生产总值|370200|2023||+7.1%", "海洋生产总值|370600|2023||+6.8%"),
            LinkingExample("餐饮、住宿、交通三个领域消费2.8亿元。", "消费|||280000000元"),
            LinkingExample("石化、汽车制造、电气机械三个行业分别增长8%、14%、3%。", "石化||||+8%", "汽车制造||||+14%", "电气机械||||+3%"),
        ])
    func alignment(_ example: LinkingExample) { check(example) }

    @Test("分别 without a list of as many members is said to be unread")
    func mismatch() {
        let text = LinkingText("2023年，南京、苏州高新技术企业分别达9000家、1.6万家、6000家。")
        #expect(text.facts == [])
        #expect(text.article.diagnostics.map(\.code) == ["facts.respectively"])
    }

    @Test(
        "places and times that govern",
        arguments: [
            LinkingExample(
                "2023年，安徽省粮食产量830亿斤。\n当年，全国粮食产量13908亿斤。", "粮食产量|340000|2023|83000000000斤",
                "粮食产量||2023|1390800000000斤"),
            LinkingExample(
                "今年1月，浙江省嘉善县出口额20亿元。进口额9亿元。", "出口额|330421|2024-01|2000000000元",
                "进口额|330421|2024-01|900000000元"),
            LinkingExample("31个省（自治区、直辖市）和新疆生产建设兵团报告新增确诊病例12例。", "新增确诊病例|||12例"),
            LinkingExample("四川对美国进出口801亿元。", "对美国进出口|510000||80100000000元"),
            LinkingExample("4月18日，海南省商务厅发布消息。2023年，全省零售总额2511亿元。", "零售总额|460000|2023|251100000000元"),
        ])
    func scopes(_ example: LinkingExample) { check(example) }

    @Test(
        "forecasts and targets",
        arguments: [
            LinkingExample("到2025年，全省森林覆盖率达到62%以上。", "森林覆盖率||2025|62% at_least|||target"),
            LinkingExample("预计2024年出口增速在4%左右。", "出口增速||2024|4% about|||forecast"),
            LinkingExample("力争今年新增就业30万人。", "新增就业||2024|300000人|||target"),
        ])
    func modality(_ example: LinkingExample) { check(example) }

    @Test(
        "money before its name",
        arguments: [
            LinkingExample("财政部近日下达5.6亿元中央救灾资金，支持地方。", "中央救灾资金|||560000000元")
        ])
    func funding(_ example: LinkingExample) { check(example) }

    @Test(
        "what is no fact",
        arguments: [
            "双方将围绕六方面开展合作。", "会议邀请3位专家参加。", "“我每天卖180碗面。”店主说。", "铁路部门计划发送旅客1820万人次。",
            "并处十五万元以上八十万元以下罚款。", "店主向对方支付了800元。", "各地要完成增长5%的目标。", "运营协议的期限不超过五年。",
            "近14亿人口的发展中大国，实现了比较充分就业。", "这比全国平均水平高2个百分点。", "分享比例由中央和地方各占50%。", "公司与企业合作11年。",
        ])
    func nothing(_ text: String) { #expect(LinkingText(text, published: "2024-04-19").facts == []) }
}
