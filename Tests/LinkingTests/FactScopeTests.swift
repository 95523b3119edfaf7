import Testing

@testable import Linking

/// Which dates and places govern figures, and which only stand near them.
struct FactScopeTests {
    @Test(
        "a date that something is compared with governs nothing",
        arguments: [
            LinkingExample(
                "2023年，旅游收入800亿元，创2019年7月以来新高；人均花费950元。", "旅游收入||2023|80000000000元", "人均花费||2023|950元"),
            LinkingExample(
                "2023年，客运量900万人次，恢复至2019年同期的九成；货运量120万吨。",
                "客运量||2023|9000000人次", "客运量||2023|90%", "货运量||2023|1200000吨"),
            LinkingExample("2023年，按2020年价格计算的工业总产值500亿元。", "工业总产值||2023|50000000000元"),
            LinkingExample(
                "2023年，运输能力较2019年增长8%，准点率96%。", "运输能力||2023||+8%(since)", "准点率||2023|96%"),
            LinkingExample(
                "与上年相比，去年出口额增长9%，进口额下降2%。",
                "出口额||2023||+9%(year_on_year)", "进口额||2023||-2%(year_on_year)"),
            LinkingExample("人均收入比2010年翻一番。", "人均收入||||+2倍(since)"),
        ])
    func comparisons(_ example: LinkingExample) { check(example) }

    @Test(
        "a time or place in between ends the reach of those before it",
        arguments: [
            LinkingExample(
                "2023年前9个月出口额5亿元。\n平台2022年3月上线以来，投资规模9亿元。", "出口额||2023-01/2023-09|500000000元",
                "投资规模|||900000000元"),
            LinkingExample(
                "2022年出口额5亿元。\n2030年当地将进入老龄社会，老年人口占比将超30%。", "出口额||2022|500000000元",
                "老年人口占比|||30% over|||forecast"),
            LinkingExample(
                "今年前5个月，出口额5亿元。\n服务收入占比由2012年的11%上升到18%。", "出口额||2024-01/2024-05|500000000元",
                "服务收入占比|||11%→18%"),
            LinkingExample("该矿于1988年由公司发现。公司股价上涨8%。", "公司股价||||+8%"),
            LinkingExample("3月份市场交易活跃，成交量5亿手。", "成交量||2024-03|500000000手"),
            LinkingExample("今年用于教育的投入，由1000亿元增加到1500亿元。", "用于教育的投入||2024|100000000000元→150000000000元"),
            LinkingExample("茶叶产值从2016年的1.6万元，增加到2024年的240万元。", "茶叶产值||2024|16000元→2400000元"),
            LinkingExample("旅客量由53万人次，增至84万人次。", "旅客量|||530000人次→840000人次"),
            LinkingExample("旅客量由53万人次，客运量达到84万人次。", "客运量|||840000人次"),
            LinkingExample("同1954年相比，1955年本年收入增长9%。", "收入||1955||+9%(since)"),
            LinkingExample(
                "湖北港口吞吐量5亿吨。\n西安至延安铁路铺轨完成，线路全长300公里。", "港口吞吐量|420000||500000000吨",
                "线路全长|||300公里"),
            LinkingExample("江苏用户总数5亿户。中国移动用户总数9亿户。", "用户总数|320000||500000000户", "中国移动用户总数|||900000000户"),
            LinkingExample("3月，价格涨幅由0.1%扩大至0.5%，环比由持平转为上涨0.7%。", "价格涨幅||2024-03|0.1%→0.5%"),
        ])
    func interruptions(_ example: LinkingExample) { check(example) }

    @Test(
        "a stretch up to the day of publication",
        arguments: [
            LinkingExample(
                "新港区自2016年5月启用以来，累计吞吐量8亿吨，年均增幅超12%。", published: "2025-05-19",
                "累计吞吐量||2016-05/2025-05|800000000吨", "年均增幅||2016-05/2025-05|12% over"),
            LinkingExample("2022年以来，绿色船舶占比约50%。", published: "2023-04-22", "绿色船舶占比||2022/2023|50% about"),
            LinkingExample("7月份以来，直接经济损失41亿元。", published: "2020-07-14", "直接经济损失||2020-07|4100000000元"),
            LinkingExample("2022年以来，绿色船舶占比约50%。", published: nil, "绿色船舶占比|||50% about"),
            LinkingExample(
                "11月，茶叶出口额环比增长6%，自去年8月以来首次转好。", published: "2019-12-10",
                "茶叶出口额||2019-11||+6%(period_on_period)"),
            LinkingExample(
                "2019年出口额5亿元。改革开放以来，全省治理沙地面积90万亩。", published: "2021-01-24", "出口额||2019|500000000元",
                "治理沙地面积|||900000亩"),
            LinkingExample(
                "截至8月末，银行近年来已发放助学贷款48亿元。", published: "2025-10-08", "发放助学贷款||2025-08|4800000000元"),
            LinkingExample(
                "截至2024年底，当地大坝总数5万座，总库容1万亿立方米。", published: "2025-05-19", "大坝总数||2024|50000座",
                "总库容||2024|1000000000000立方米"),
            LinkingExample("截至昨天，通水五年来，累计供水量22亿立方米。", published: "2015-12-12", "累计供水量||2015-12-11|2200000000立方米"),
        ])
    func stretches(_ example: LinkingExample) { check(example) }

    @Test(
        "the time of a goal, of a list, of pairs of values, of what happened",
        arguments: [
            LinkingExample(
                "到2030年供水能力大幅提升，受益人口比例达到80%，水质达标率达到95%。\n公路总里程达到11万公里。", published: "2024-05-01",
                "受益人口比例||2030|80%|||target", "水质达标率||2030|95%|||target", "公路总里程||2030|110000公里|||target"),
            LinkingExample(
                "2026年的主要目标是：出口额增长8%，失业率控制在4%。", published: "2026-03-05",
                "出口额||2026||+8%||target", "失业率||2026|4%|||target"),
            LinkingExample(
                "城镇居民收入由2002年的7000元增加到2007年的13000元，农村居民收入由2400元增加到4100元。", published: nil,
                "城镇居民收入||2007|7000元→13000元", "农村居民收入||2007|2400元→4100元"),
            LinkingExample(
                "2017年海关实现通关一体化，效率不断提高，民营企业出口额同比增长15%。用户占比60%。", published: "2018-01-12",
                "民营企业出口额||2017||+15%(year_on_year)", "用户占比|||60%"),
            LinkingExample(
                "一、2014年工作回顾\n过去一年，经济平稳。\n一年来，出口额达到6亿元。", published: nil, "出口额||2014|600000000元"),
            LinkingExample(
                "2014年出口额达到6亿元。设备运行一年来，开机率97%。", published: nil, "出口额||2014|600000000元", "开机率|||97%"),
            LinkingExample(
                "一、1993年工作的回顾和1994年工作的安排\n过去的一年，经济平稳。\n出口额突破3亿元。", published: nil, "出口额||1993|300000000元 over"),
            LinkingExample("2009年出口额5亿元。“十一五”前四年单位能耗下降14%。", published: nil, "出口额||2009|500000000元", "单位能耗||||-14%"),
            LinkingExample(
                "协会发布的今年第二季度茶农收入问卷调查报告显示，满意度为71.5%。", published: "2018-07-06", "满意度||2018-04/2018-06|71.5%"),
            LinkingExample("2016年至今，西藏扶贫资金达到260亿元。", published: "2018-10-21", "扶贫资金|540000|2016/2018|26000000000元"),
            LinkingExample(
                "自10月建立小微企业融资的协调机制以来，平均贷款利率3.9%。", published: "2024-12-11", "平均贷款利率||2024-10/2024-12|3.9%"),
            LinkingExample("渔民人均收入，考虑价格下降因素，比上年增长6%。", published: nil, "渔民人均收入||||+6%(year_on_year)"),
            LinkingExample("原油价格升至三周多以来最高点。", published: nil),
            LinkingExample(
                "某县25日19时发生地震，最大震度5级。", published: "2024-07-26", "最大震度||2024-07-25|5级"),
            LinkingExample("25日发生的爆炸，死亡人数升至79人。", published: "2024-07-26", "死亡人数|||79人"),
            LinkingExample(
                "2024年，货运量8亿吨。该线建成后，年货运量达3亿吨。", published: "2025-01-26", "货运量||2024|800000000吨",
                "年货运量|||300000000吨"),
            LinkingExample(
                "2024年，货运量8亿吨。办理时间由5天缩短到2天。", published: "2025-01-26", "货运量||2024|800000000吨",
                "办理时间|||5天→2天"),
            LinkingExample(
                "2024年，货运量8亿吨。未来五年，每年货运量接近9亿吨。", published: "2025-01-26", "货运量||2024|800000000吨",
                "每年货运量|||900000000吨 nearly|||forecast"),
        ])
    func goals(_ example: LinkingExample) { check(example) }

    @Test(
        "datelines, brackets and the whole year",
        arguments: [
            LinkingExample("本报郑州4月10日电　2023年全国粮食产量1.39万亿斤。", "粮食产量||2023|1390000000000斤"),
            LinkingExample(
                "2024年清明假期（4月4日至4月6日）景区接待游客30万人次，门票收入500万元。",
                "景区接待游客||2024-04-04/2024-04-06|300000人次", "门票收入||2024-04-04/2024-04-06|5000000元"),
            LinkingExample(
                "2023年，工业收入60亿元；全年用电量5亿千瓦时。", "工业收入||2023|6000000000元", "用电量||2023|500000000千瓦时"),
            LinkingExample("5年内贸易额翻一番。", "贸易额||||+2倍"),
            LinkingExample(
                "2023年出口额5亿元。五年新增就业6000万人。", "出口额||2023|500000000元", "新增就业|||60000000人"),
        ])
    func times(_ example: LinkingExample) { check(example) }

    @Test(
        "places in passing",
        arguments: [
            LinkingExample("国家统计局18日在杭州表示，一季度服务业增加值增长5%。", "服务业增加值||2024-01/2024-03||+5%"),
            LinkingExample("大会在成都举行，2023年发电量达5亿千瓦时。", "发电量||2023|500000000千瓦时"),
            // of which route is a part of what is measured
            LinkingExample("上海至三亚航线票价涨到4000元。"),
            LinkingExample(
                "杭州市西湖区：1—2月，出口额20亿元。\n宁波市海曙区：游客总数8万人次。",
                "出口额|330106|2024-01/2024-02|2000000000元", "游客总数|330203||80000人次"),
        ])
    func places(_ example: LinkingExample) { check(example) }
}

/// Shares, ranks, counts and changes whose subject or basis stands elsewhere.
struct FactSubjectTests {
    @Test(
        "a date between two values, and pairs",
        arguments: [
            LinkingExample(
                "村集体收入由2019年的20万元增加到2023年的65万元，增长2.2倍。", "村集体收入||2023|200000元→650000元|+2.2倍(since)"),
            LinkingExample("平均等待时间从18小时压缩到11个多小时。", "平均等待时间|||18小时→11个小时 over"),
            LinkingExample(
                "2023年，汽车产销分别完成30万辆和31万辆，同比分别增长5%和6%。",
                "汽车产销||2023|300000辆|+5%(year_on_year)", "汽车产销||2023|310000辆|+6%(year_on_year)"),
            LinkingExample(
                "2023年，农村居民和城镇居民人均收入分别增长7%和5%。",
                "城镇居民人均收入||2023||+5%"),
            LinkingExample(
                "2023年，青岛市存款余额480亿元，烟台市为412亿元，同比分别增长7.1%、5.4%。",
                "存款余额|370200|2023|48000000000元|+7.1%(year_on_year)",
                "存款余额|370600|2023|41200000000元|+5.4%(year_on_year)"),
        ])
    func pairs(_ example: LinkingExample) { check(example) }

    @Test(
        "shares of what was named before",
        arguments: [
            LinkingExample(
                "2023年税收收入120亿元，完成预算数的92%。", "税收收入||2023|12000000000元", "税收收入||2023|92%"),
            LinkingExample("2023年，财政支出近八成用于民生。", "财政支出||2023|80% nearly"),
            LinkingExample(
                "2023年生猪存栏3990万头，是正常水平的102.3%。", "生猪存栏||2023|39900000头", "生猪存栏||2023|102.3%"),
            LinkingExample("公司净值低于股本二分之一。"),
            LinkingExample("2023年，消费对经济增长的贡献率达到60%。", "消费对经济增长的贡献率||2023|60%"),
        ])
    func shares(_ example: LinkingExample) { check(example) }

    @Test(
        "changes",
        arguments: [
            LinkingExample(
                "2023年，原煤产量678万吨，同比增加28万吨，增长4.4%。",
                "原煤产量||2023|6780000吨|+280000吨(year_on_year) +4.4%(year_on_year)"),
            LinkingExample(
                "3月，贷款平均利率3.6%，环比低8个基点，比上年同期低21个基点。",
                "贷款平均利率||2024-03|3.6%|-8个基点(period_on_period) -21个基点(year_on_year)"),
            LinkingExample(
                "2023年，新房价格下降3%；二线城市下降4.7%。", "新房价格||2023||-3%", "新房价格||2023||-4.7%"),
            LinkingExample("3月增加航班1200架次。", "航班||2024-03||+1200架次"),
            LinkingExample("指数下跌268点至44659点。", "指数|||44659点|-268点"),
        ])
    func changes(_ example: LinkingExample) { check(example) }

    @Test(
        "ranks and counts",
        arguments: [
            LinkingExample(
                "2023年，江苏、浙江森林覆盖率分居全国第二、第一。",
                "森林覆盖率|320000|2023|||#2 全国", "森林覆盖率|330000|2023|||#1 全国"),
            LinkingExample("陕西金牌数29枚，排名从第十六升至第七。", "金牌数|610000||29枚||#7 "),
            LinkingExample(
                "2023年，全国设36个考区、410个考点、1.2万个考场。",
                "考区||2023|36个", "考点||2023|410个", "考场||2023|12000个"),
            LinkingExample("展会设3个展区、20个展台。"), LinkingExample("2023年，参会学生10万人次。"),
            LinkingExample("2023年，德国增87%。"),
        ])
    func ranks(_ example: LinkingExample) { check(example) }
}
