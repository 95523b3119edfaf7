import Testing

@testable import Linking

/// Mentions that stand near a figure and do not govern it.
struct FactGoverningTests {
    @Test(
        "another time intervenes",
        arguments: [
            LinkingExample(
                "2023年，全镇茶叶产量900吨。\n2015年周师傅回乡办起了合作社，如今茶园面积500亩。", "茶叶产量||2023|900吨", "茶园面积|||500亩"),
            LinkingExample("2009年，赵医生来到乡卫生院。老年人口比例超过三成。", "老年人口比例|||30% over"),
            LinkingExample(
                "2022年，出口额50亿元，去年同期出口额40亿元。进口额30亿元。", "出口额||2022|5000000000元", "出口额||2023|4000000000元",
                "进口额||2022|3000000000元"),
            LinkingExample("其余机组将在2020年完成安装。年发电量9亿千瓦时。", "年发电量|||900000000千瓦时"),
            LinkingExample("除夕当天，景区接待游客3万人次。", "景区接待游客|||30000人次"),
        ])
    func times(_ example: LinkingExample) { check(example) }

    @Test(
        "dates that measure, bound or name",
        arguments: [
            LinkingExample("2023年，专利授权量700件，是2014年的7倍。", "专利授权量||2023|700件"),
            LinkingExample("同大旱的2001年相比，粮食产量增长9%。", "粮食产量||||+9%(since)"),
            LinkingExample("12月交货的轻质原油期货价格上涨2%。", "轻质原油期货价格||||+2%"),
            LinkingExample("2023年，粮食产量8万吨；中央财政五年支出60亿元。", "粮食产量||2023|80000吨", "支出|||6000000000元"),
            LinkingExample(
                "2023年，工业增加值50亿元；上半年，工业增加值20亿元。", "工业增加值||2023|5000000000元", "工业增加值||2023-01/2023-06|2000000000元"),
        ])
    func bounds(_ example: LinkingExample) { check(example) }

    @Test(
        "the seat of a body",
        arguments: [
            LinkingExample("江苏晨光纺织股份有限公司去年营业收入9亿元。", "营业收入||2023|900000000元"),
            // all companies of a kind, and those that serve the whole place
            LinkingExample("2023年，江苏上市公司总市值6万亿元。", "上市公司总市值|320000|2023|6000000000000元"),
            LinkingExample("2023年，江苏电力集团去年售电量700亿千瓦时。", "售电量|320000|2023|70000000000千瓦时"),
        ])
    func bodies(_ example: LinkingExample) { check(example) }

    @Test(
        "what is not yet so",
        arguments: [
            LinkingExample("2025年营收翻番目标不变。", "营收||2025||+2倍||target"),
            LinkingExample("产油国决定9月日均产量上调10万桶。", published: "2024-08-04", "日均产量||2024-09||+100000桶||forecast"),
            LinkingExample("2023年，完成了投资增长5%的目标，用电量9亿千瓦时。", "用电量||2023|900000000千瓦时"),
        ])
    func modality(_ example: LinkingExample) { check(example) }
}
