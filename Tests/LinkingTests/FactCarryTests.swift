import Testing

@testable import Linking

/// Which dates, places and headings go on governing, and which end: each rule with its counter-example.
struct FactCarryTests {
    @Test(
        "stretches of years, and means of them, are not the year that governs",
        arguments: [
            LinkingExample(
                "2023年，发电量500亿千瓦时。五年来，发电量年均增长6%。", "发电量||2023|50000000000千瓦时", "发电量||||+6%"),
            LinkingExample("过去五年，发电量年均增长6%。", "发电量||2019/2023||+6%"),
            LinkingExample("2019—2023年，发电量年均增长6%。", "发电量||2019/2023||+6%"),
        ])
    func years(_ example: LinkingExample) { check(example) }

    @Test(
        "去年 of an article without a day is another time; 上半年 is of the year spoken of",
        arguments: [
            LinkingExample(
                "2023年，出口额80亿元。去年，出口额达到75亿元。", published: nil, "出口额||2023|8000000000元", "出口额|||7500000000元"),
            LinkingExample(
                "2023年，出口额80亿元。上半年，进口额达到40亿元。", published: nil, "出口额||2023|8000000000元",
                "进口额||2023-01/2023-06|4000000000元"),
        ])
    func deictic(_ example: LinkingExample) { check(example) }

    @Test(
        "目前 is no year that was named for something else",
        arguments: [
            LinkingExample("2015年，全县新增就业3万人。目前，全县登记失业率为2.1%。", "新增就业||2015|30000人", "登记失业率|||2.1%"),
            LinkingExample("2015年，全县新增就业3万人。目前登记失业率为2.1%。", "新增就业||2015|30000人", "登记失业率|||2.1%"),
            LinkingExample("2023年，全县新增就业3万人。目前，全县登记失业率为2.1%。", "新增就业||2023|30000人", "登记失业率|||2.1%"),
        ])
    func present(_ example: LinkingExample) { check(example) }

    @Test(
        "the year in which something happened once governs nothing",
        arguments: [
            LinkingExample("水库于2016年开工建设，总投资30亿元。", "总投资|||3000000000元"),
            LinkingExample("2016年动工的水库蓄水量达3亿立方米。", "水库蓄水量|||300000000立方米"),
            LinkingExample(
                "2016年水库蓄水量达3亿立方米，供水量2亿立方米。", "水库蓄水量||2016|300000000立方米", "供水量||2016|200000000立方米"),
        ])
    func events(_ example: LinkingExample) { check(example) }

    @Test(
        "headings that look ahead make targets",
        arguments: [
            LinkingExample("三、2024年重点工作\n出口额增长8%。", "出口额||2024||+8%||target"),
            LinkingExample("三、2023年工作回顾\n出口额增长8%。", "出口额||2023||+8%"),
            LinkingExample("今年的目标是：\n出口额增长8%。", "出口额||||+8%||target"),
            LinkingExample("去年的结果是：\n出口额增长8%。", "出口额||||+8%"),
            LinkingExample("今年3月，努力实现出口额增长8%。", "出口额||2024-03||+8%||target"),
            LinkingExample("今年3月，已实现出口额增长8%。", "出口额||2024-03||+8%"),
        ])
    func outlooks(_ example: LinkingExample) { check(example) }

    @Test(
        "安徽等地 is several places",
        arguments: [
            LinkingExample(
                "2023年，福建省出口额80亿元。安徽等地进口额9亿元。", "出口额|350000|2023|8000000000元", "进口额||2023|900000000元"),
            LinkingExample(
                "2023年，福建省出口额80亿元。安徽进口额9亿元。", "出口额|350000|2023|8000000000元",
                "进口额|340000|2023|900000000元"),
        ])
    func openLists(_ example: LinkingExample) { check(example) }
}

/// Names that lost a part of themselves, and whole ones that look alike.
struct FactNameTests {
    @Test(
        "members of a list that shares a noun",
        arguments: [
            LinkingExample(
                "2023年，铁路、公路、水路货运量分别增长2%、3%和4%。", "水路货运量||2023||+4%"),
            LinkingExample("2023年，客运量、货运量分别增长2%和3%。", "客运量||2023||+2%", "货运量||2023||+3%"),
        ])
    func lists(_ example: LinkingExample) { check(example) }

    @Test(
        "edges",
        arguments: [
            LinkingExample("来自城区的用电量达6亿千瓦时。"),
            LinkingExample("自贸区出口额达6亿元。", "自贸区出口额|||600000000元"),
            LinkingExample("仅鲜菜出口额就达3亿元。", "鲜菜出口额|||300000000元"),
            LinkingExample("2023年，制造业在工业投资中的比重为61%。", "制造业在工业投资中的比重||2023|61%"),
            LinkingExample("2023年，新能源汽车占汽车销量的比重为31%。", "新能源汽车占汽车销量的比重||2023|31%"),
        ])
    func edges(_ example: LinkingExample) { check(example) }

    @Test(
        "thresholds, conditions, and what something is compared with",
        arguments: [
            LinkingExample("城市化率每提高1个百分点，用电量增加3%。"),
            LinkingExample("2023年，消费拉动经济增长2.6个百分点。"),
            LinkingExample("2023年，消费的拉动率增长2.6个百分点。", "消费的拉动率||2023||+2.6pp"),
            LinkingExample("游客30万人次，比去年春节的28万人次增长5%。", "游客|||300000人次|+5%(year_on_year)"),
            LinkingExample("去年春节，游客30万人次，比前年春节增长5%。", "游客||2023|300000人次|+5%(year_on_year)"),
            LinkingExample("平均寿命从解放初的35岁提高到78岁。", "平均寿命|||35岁→78岁"),
            LinkingExample("2023年，公司营收下降5%，增长3%。", "公司营收||2023||-5%"),
            LinkingExample(
                "2023年，公司营收同比下降5%，环比增长3%。",
                "公司营收||2023||-5%(year_on_year) +3%(period_on_period)"),
        ])
    func comparisons(_ example: LinkingExample) { check(example) }
}
