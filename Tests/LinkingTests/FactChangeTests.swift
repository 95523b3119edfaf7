import Testing

@testable import Linking

/// Changes that are told twice, and what they are measured against.
struct FactChangeTests {
    @Test(
        "an amount and its percentage are one change told twice",
        arguments: [
            LinkingExample("综合指数上涨280点或0.7%，成交量缩小。", "综合指数||||+280点 +0.7%"),
            LinkingExample("综合指数下跌280点、0.7%。", "综合指数||||-280点 -0.7%"),
            LinkingExample("综合指数下跌280点，收在40120点，跌幅0.7%。", "综合指数|||40120点|-280点 -0.7%"),
            LinkingExample("综合指数大涨280点，以40120点作收，涨幅0.7%。", "综合指数|||40120点|+280点 +0.7%"),
            LinkingExample("出口总额达650亿元，年增率12%。", "出口总额|||65000000000元|+12%(year_on_year)"),
            LinkingExample("主办单位宣布人数突破30万人。"), LinkingExample("蓄水量已达总库容约70%。"),
            LinkingExample("当地产值连年上升，每年的增长速度在40%以上。"),
            LinkingExample(
                "8月末，外汇储备规模为3200亿美元，较7月末上升16亿美元，升幅为0.5%。", published: "2026-09-08",
                "外汇储备规模||2026-08|320000000000美元|+1600000000美元(since) +0.5%(since)"),
            LinkingExample("2023年，门票价格由80元降为40元，降幅达50%。", "门票价格||2023|80元→40元|-50%"),
            LinkingExample("2023年，受理案件8200件，增幅超五成。", "受理案件||2023|8200件|+50% over"),
            LinkingExample("国际油价大跌，跌幅超过6%。", "国际油价||||-6% over"),
            LinkingExample("2023年，粮食产量增长600万吨，即增长2.1%。", "粮食产量||2023||+6000000吨 +2.1%"),
            LinkingExample("2023年，实际使用外资金额800亿元，按可比口径同比增长9%。", "实际使用外资金额||2023|80000000000元|+9%(year_on_year)"),
            LinkingExample(
                "2023年，平台交易金额达900亿元，比去年多了200多亿。", published: "2023-12-30",
                "平台交易金额||2023|90000000000元|+20000000000 over(year_on_year)"),
        ])
    func twice(_ example: LinkingExample) { check(example) }

    @Test(
        "what only looks like the same change",
        arguments: [
            // the span of something else, or in the other direction
            LinkingExample("2023年，股票交易量超800万股，跌幅超3%。", "股票交易量||2023|8000000股 over", "跌幅||2023|3% over"),
            LinkingExample("2023年，居民消费价格涨幅为2%。", "居民消费价格涨幅||2023|2%"),
            LinkingExample("2023年，产值增长5%，增幅提高1.2个百分点。", "产值||2023||+5%", "增幅||2023||+1.2pp"),
            // a unit that is missing belongs to the noun behind
            LinkingExample("2023年，累计减税90亿元，新增5万纳税户。", "累计减税||2023|9000000000元"),
        ])
    func apart(_ example: LinkingExample) { check(example) }

    @Test(
        "earlier times that no date tells",
        arguments: [
            LinkingExample("旅客人数达300万人次，比三年前增长了46%。", "旅客人数|||3000000人次|+46%(since)"),
            LinkingExample("成交金额达223亿元，较上届增长2.8%。", "成交金额|||22300000000元|+2.8%(since)"),
            LinkingExample("新增病例60例，比此前一周上升46%。", "新增病例|||60例|+46%(period_on_period)"),
            LinkingExample("堤防投资310亿元，比前五年增长41%。", "堤防投资|||31000000000元|+41%(period_on_period)"),
            LinkingExample("股票指数为339.5点，比上一个交易日下降10.2点。", "股票指数|||339.5点|-10.2点(period_on_period)"),
            LinkingExample("林地面积达到730平方公里，相比8年前增加了近60平方公里。", "林地面积|||730平方公里|+60平方公里 nearly(since)"),
            LinkingExample("2023年，总产值达650亿元，比1952年的270亿元增长141%。", "总产值||2023|65000000000元|+141%(since)"),
            LinkingExample(
                "2023年，销售额8400亿元，比上年春节黄金周增长11%。", "销售额||2023|840000000000元|+11%(year_on_year)"),
            LinkingExample("新增病例520例，比上月增加至少10%。", "新增病例|||520例|+10% at_least(period_on_period)"),
        ])
    func earlier(_ example: LinkingExample) { check(example) }

    @Test(
        "comparisons with something else than a time",
        arguments: [
            LinkingExample("新增岗位20万个，比之前预估的减少8万个。", "新增岗位|||200000个"),
            LinkingExample("水稻亩产700公斤，较普通品种增加12%。", "水稻亩产|||700公斤"),
        ])
    func otherThings(_ example: LinkingExample) { check(example) }

    @Test(
        "what is yet to come, and what is done in spite of a plan before it",
        arguments: [
            LinkingExample("电站建成后，年发电量可达30亿度。", "年发电量|||3000000000度|||forecast"),
            LinkingExample("电站投产后已供电，年发电量达30亿度。", "年发电量|||3000000000度"),
            LinkingExample("未来五年，铁路总投资超过6000亿元。", "铁路总投资|||600000000000元 over|||forecast"),
            LinkingExample("未来产业园的年产值达30亿元。", "未来产业园的年产值|||3000000000元"),
            LinkingExample("当地力争粮食增产，现已完成作业面积130万亩。", "作业面积|||1300000亩"),
            LinkingExample("集团累计争取财政资金3.2亿元。", "财政资金|||320000000元"),
            LinkingExample("套房月租金只要1500元。", "套房月租金|||1500元"),
        ])
    func prospects(_ example: LinkingExample) { check(example) }

    @Test(
        "names that keep what tells which",
        arguments: [
            LinkingExample("全市现有确诊病例48例。", "现有确诊病例|||48例"),
            LinkingExample("2023年，装备制造业对全部工业增长的贡献率达53%。", "对全部工业增长的贡献率||2023|53%"),
            LinkingExample("2023年，渔业增长7%，对全部产值增长的贡献率达到31%。", "对全部产值增长的贡献率||2023|31%"),
            LinkingExample("以工代赈中央投资50亿元。", "以工代赈中央投资|||5000000000元"),
            LinkingExample("此时轨道温度已达50℃。", "轨道温度|||50℃"),
            LinkingExample("荒漠化面积曾经达到6万亩。", "荒漠化面积|||60000亩"),
        ])
    func names(_ example: LinkingExample) { check(example) }

    @Test(
        "deeds and halves of words are no names",
        arguments: [
            "截至晚间，全区累计曾停电6万户。", "该店更推升会员总人数达140万人。", "安排退耕还林还草任务120万亩。", "回港避风船只超过9万艘。",
            "主办单位喊出现场人数达到20万。",
        ])
    func refused(_ text: String) { #expect(LinkingText(text, published: "2026-04-19").facts == []) }
}
