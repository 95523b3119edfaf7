/// What reading the news has added to the examples: each stands for a class of sentences that was read wrongly once.
extension DateExamples {
    /// Dates whose place in the text says what they mean.
    static let placed: [Example] = [
        Example("首都⟦2月3日⟧电 大桥⟦今天⟧合龙", published: "2024-02-04", date("--02-03", "2024-02-03"), resolved("2024-02-03")),
        Example("本报⟦3日⟧电 大桥⟦昨天⟧合龙", published: "2024-02-04", date("---03", "2024-02-03"), resolved("2024-02-02")),
        Example(
            "首都⟦24日⟧专电 大桥⟦今天⟧合龙", published: "2026-08-05", date("---24", "2026-07-24"), resolved("2026-07-24")),
        Example("时　间：⟦民国113年4月19日⟧\n⟦今天⟧开会", published: "2024-04-25", date("2024-04-19"), resolved("2024-04-19")),
        Example("⟦今天⟧（⟦7月13日⟧）开奖", published: "2026-08-05", resolved("2026-07-13"), date("--07-13", "2026-07-13")),
        Example("⟦本周三⟧（⟦22日⟧）提名", published: "2026-07-20", resolved("2026-07-22"), date("---22", "2026-07-22")),
        Example("会议定于⟦26日⟧召开", published: "1998-01-15", date("---26", "1998-01-26")),
        Example("会议已于⟦26日⟧闭幕", published: "1998-01-15", date("---26", "1997-12-26")),
        Example(
            "⟦今年首三季⟧出口比⟦去年同期⟧多，⟦第三季⟧利润更高", published: "2023-10-26", resolved("2023-01/2023-09"),
            resolved("2022-01/2022-09"), resolved("2023-07/2023-09")),
        Example(
            "⟦上半年⟧产值增长，其中⟦6月⟧最快。涨幅比⟦去年同期⟧小", published: "2024-07-24", resolved("2024-01/2024-06"),
            date("--06", "2024-06"), resolved("2023-01/2023-06")),
        Example(
            "⟦10月1日至6日⟧客流比⟦2019年同期⟧多两成", published: "2023-10-07", resolved("2023-10-01/2023-10-06"),
            resolved("2019-10-01/2019-10-06")),
        Example("⟦2019年同期⟧", date("2019")),
        Example("⟦2023年⟧，全市增长。\n农业比⟦上年⟧好", published: "2024-03-01", date("2023"), resolved("2022")),
        Example("⟦1942年5月⟧开战，⟦当年7月⟧收兵", date("1942-05"), resolved("1942-07")),
        Example("⟦过去的一年⟧", published: "2024-03-05", resolved("2023")),
        Example("即将⟦过去的一年⟧", published: "2023-12-31", resolved("2023")),
        Example("⟦过去的一年⟧", published: "2023-12-31", resolved("null")),
        Example("⟦去年（2023）8月⟧种的", published: "2024-08-05", resolved("2023-08")),
        Example("⟦大前年⟧种的", published: "2024-03-05", resolved("2021")),
        Example("⟦上世纪80年代初⟧", published: "2024-03-05", resolved("198X")),
        Example("到⟦本世纪末⟧", published: "2024-03-05", resolved("20XX")),
        Example("⟦同日下午2时⟧", published: "2024-03-05", resolved("null")),
        Example("⟦去年⟧轻工业增长，如今年轻人多", published: "2024-03-05", resolved("2023")),
    ]

    /// Days, months and years in less usual writing.
    static let numbered: [Example] = [
        Example("外长⟦13号⟧表示", date("---13")),
        Example("⟦7号⟧是周年，⟦当天⟧致哀", published: "2016-01-08", date("---07", "2016-01-07"), resolved("2016-01-07")),
        Example("⟦5号18点⟧停火", date("---05")),
        Example("⟦13号⟧和⟦16号⟧两天", date("---13"), date("---16")),
        Example("⟦9号⟧、⟦10号⟧、⟦12号⟧连输三场", date("---09"), date("---10"), date("---12")),
        Example("⟦4号到5号⟧降温", date("---04/---05")),
        Example("通讯社⟦8日⟧报道", date("---08")),
        Example("政府⟦一日⟧宣布", date("---01")),
        Example("⟦2月23日⟧日经指数", date("--02-23")),
        Example("故事讲⟦康熙22年⟧海战，片子⟦7月25日⟧公映", date("1683"), date("--07-25", "null")),
        Example("⟦上周四⟧一天之内", published: "2026-07-20", resolved("2026-07-16")),
        Example("⟦一月二十三⟧，晴", date("--01-23")),
        Example("1.⟦2017年10月1日⟧生效", date("2017-10-01")),
        Example("1.⟦5月8日⟧生效", date("--05-08")),
        Example("⟦上月27至29号⟧", published: "2015-06-08", resolved("2015-05-27/2015-05-29")),
        Example(
            "因⟦4月30日⟧的事在⟦8日⟧被捕", published: "2019-05-15", date("--04-30", "2019-04-30"), date("---08", "2019-05-08")),
        Example(
            "生于⟦1月14日⟧的熊猫⟦26日⟧亮相", published: "2018-05-27", date("--01-14", "2018-01-14"), date("---26", "2018-05-26")),
        Example(
            "书展⟦7日至9日⟧圆满落幕", published: "2024-04-25", resolved("2024-04-07/2024-04-09")),
        Example("⟦5月3⟧、⟦12⟧和⟦19日⟧放映", date("--05-03"), date("---12"), date("---19")),
        Example("⟦元月三日⟧", date("--01-03")),
        Example("⟦2024年元月⟧", date("2024-01")),
        Example("⟦九零年九月十号⟧", date("1990-09-10")),
        Example("⟦一二年二月二日⟧", date("2012-02-02")),
        Example("⟦两千零四年八月十五⟧", date("2004-08-15")),
        Example("⟦二00一年⟧", date("2001")),
        Example("自⟦2011年⟧来", date("2011")),
        Example("⟦2024年年底⟧", date("2024")),
        Example("⟦2024年伊始⟧", date("2024")),
        Example("⟦2024年⟧末期", date("2024")),
        Example("⟦12月初⟧试车，⟦6月底⟧期满", date("--12"), date("--06")),
        Example("⟦9月中下旬⟧开馆", date("--09")),
        Example("⟦7月⟧大涨", date("--07")),
        Example("⟦70年第8个月⟧", date("1970-08")),
        Example("⟦前6月⟧", published: "2024-08-05", resolved("2024-01/2024-06")),
        Example("国家元首⟦6月5日⟧通话", date("--06-05")),
        Example("⟦第一至第三季度⟧", published: "2024-11-05", resolved("2024-01/2024-09")),
        Example("⟦六七十年代⟧", resolved("196X/197X")),
        Example("⟦20世纪七、八十年代⟧", date("197X/198X")),
        Example("⟦20至40年代⟧", resolved("192X/194X")),
        Example("⟦公元前3世纪⟧", date("-02XX")),
        Example("⟦公元前202年至公元220年⟧", date("-0201/0220")),
        Example("⟦公元前5年3月⟧", date("-0004-03")),
        Example("⟦光绪二十六年⟧三月", date("1900")),
        Example("⟦令和6年5月⟧", date("2024-05")),
        Example("⟦“一五”时期⟧", date("1953/1957")),
        Example("⟦“十五五”末⟧", date("2026/2030")),
        Example("⟦第七个五年计划期间⟧", date("1986/1990")),
        Example("规划（⟦2021—2035⟧）", date("2021/2035")),
        Example("农历⟦2024年⟧八月十五", date("2024")),
        Example("⟦2022 11 23⟧", date("2022-11-23")),
        Example("⟦09-01⟧", date("--09-01")),
        Example("自⟦7/26⟧起", date("--07-26")),
        Example("⟦8/3到8/9⟧", published: "2026-08-05", resolved("2026-08-03/2026-08-09")),
        Example("今（⟦7/30⟧）起", published: "2026-08-05", date("--07-30", "2026-07-30")),
        Example("⟦明(7/12)日⟧停课", published: "2026-07-11", date("--07-12", "2026-07-12")),
        Example("市长⟦今（20）⟧说", published: "2026-07-20", resolved("2026-07-20")),
        Example("⟦5月18日15时48分许⟧", date("--05-18")),
        Example("⟦7月24日（星期五）9时⟧起", date("--07-24")),
        Example("⟦2025年度第二季度⟧营收", date("2025-04/2025-06")), Example("每年⟦3月⟧开放", published: "2024-05-06", date("--03")),
        Example("每月⟦15日⟧接待来访", published: "2024-05-06", date("---15")),
        Example("每年⟦五到十月⟧有花", published: "2024-05-06", date("--05/--10")),
        Example("大桥通车后年运量达9万吨", published: "2024-05-06"),
        Example("过去7年来增长"), Example("对话走入今天这般局面", published: "2024-05-06"),
        Example("今天比以往任何时候都难", published: "2024-05-06"), Example("让友谊的花朵明天更美好", published: "2024-05-06"),
        Example("《光明日报》与光明日报社", published: "2024-05-06"), Example("⟦去年⟧以来", published: "2024-05-06", resolved("2023")),
        Example("⟦今（12）日⟧开工", date("---12")),
        Example("⟦92年⟧出生", date("1992")),
        Example("对方⟦13日⟧突发公告", date("---13")),
        Example("两地可以当天往返", published: "2024-05-06"),
        Example("指数连续4月回升", published: "2024-05-06"),
        Example("较⟦上月同期⟧增长", published: "2024-05-06", resolved("2024-04")),
        Example("处行政拘留15日", published: "2024-05-06"), Example("今天的中国更加开放", published: "2024-05-06"),
        Example("⟦今天⟧的中国队", published: "2024-05-06", resolved("2024-05-06")),
        Example("⟦过去五年⟧的变化", published: "2024-11-06", resolved("null")),
        Example(
            "⟦今年3月⟧宣布的关税将于⟦22日⟧生效", published: "2024-08-06", resolved("2024-03"), date("---22", "2024-08-22")),
        Example("⟦2月9日0—24时⟧新增病例", date("--02-09")), Example("⟦2月9日上午8点到下午5点半⟧停水", date("--02-09")),
        Example("⟦2月9日8:00-17:30⟧开放", date("--02-09")), Example("⟦2月9日下午3点⟧到杭州", date("--02-09")),
        Example("⟦2月9日8时⟧至⟦10日8时⟧", date("--02-09"), date("---10")),
        Example("到⟦本世纪中叶⟧", published: "2024-03-05", resolved("20XX")), Example("⟦19世纪中叶⟧", date("18XX")),
        Example("⟦2024-04-19T09:30:05Z⟧", date("2024-04-19")),
    ]

    /// What a heading says of the year, and a label of the day, where nobody else does.
    static let headed: [Example] = [
        Example(
            "二、⟦2008年⟧主要任务\n⟦今年⟧要多修路，投入比⟦上年⟧多", date("2008"), resolved("2008"), resolved("2007")),
        Example(
            "一、⟦2007年⟧工作回顾\n⟦过去一年⟧，产量比⟦上年⟧高。⟦今年⟧更好", date("2007"), resolved("2007"), resolved("2006"),
            resolved("2008")),
        Example("（二）对⟦2018年⟧政府工作的建议\n⟦今年3月1日⟧起", date("2018"), resolved("2018-03-01")),
        Example("⟦2018年12月4日⟧，法院判决。⟦12月4日⟧，众人上街", date("2018-12-04"), date("--12-04", "2018-12-04")),
        Example("⟦1944年6月28日⟧遇难。此后⟦6月28日⟧设为哀悼日", date("1944-06-28"), date("--06-28", "null")),
        Example("⟦7月30日20：06分⟧直播", date("--07-30")),
        Example("⟦2008年⟧主要任务很多。\n⟦今年⟧要多修路", date("2008"), resolved("null")),
        Example("二、⟦2008年⟧主要任务\n⟦今年⟧", published: "2024-05-06", date("2008"), resolved("2024")),
        Example(
            "时　间：⟦民国113年4月19日上午9时⟧、下午2时\n⟦昨天⟧休会", date("2024-04-19"), resolved("2024-04-18")),
    ]

    /// What stands in titles and beside other words.
    static let beside: [Example] = [
        Example("选手首次登上年度榜首"), Example("弥补⟦上半年⟧的损失", published: "2024-07-06", resolved("2024-01/2024-06")),
        Example("股价站上五日线"), Example("跌破20日均线"), Example("降幅较⟦上一月⟧小", published: "2024-05-06", resolved("2024-04")),
        Example("今天所走的路", published: "2024-05-06"), Example("今天的中俄关系很好", published: "2024-05-06"),
        Example("那是我国首次日全食直播"),
        Example("孩子们拥有更好的明天。"),
        Example("山乡的明天将更加美好"), Example("比赛的⟦明天⟧上午时段", published: "2024-05-06", resolved("2024-05-07")),
        Example("竞争激烈的今天，"), Example("十年前的⟦今天⟧", published: "2024-05-06", resolved("2014-05-06")), Example("加上周遭环境变差"),
        Example("不同年代的机车"), Example("旧电视用了十来年"), Example("之后天气转晴"), Example("铁路运输“十日达”"), Example("两周内安排2至3日课程"),
        Example("重判73年2月定谳"),
        Example("⟦5月2日⟧公告，自公告发布之⟦次日⟧起", published: "2024-05-06", date("--05-02", "2024-05-02"), date("null")),
        Example("除夕⟦当天⟧播出", published: "2024-02-08", date("null")),
        Example("大选定于⟦9月17日⟧举行，总统⟦同日⟧表示", published: "2019-09-11", date("--09-17", "2019-09-17"), date("null")),
        Example(
            "⟦2024年⟧产值增长5%。\n⟦2024年⟧分季度看，⟦一季度⟧增长5%，⟦二季度⟧增长4%", published: "2025-01-17", date("2024"), date("2024"),
            resolved("2024-01/2024-03"), resolved("2024-04/2024-06")),
        Example(
            "⟦2024年⟧产值增长5%。预计⟦一季度⟧增长6%", published: "2025-01-17", date("2024"), resolved("2025-01/2025-03")),
        Example("⟦1985年⟧开工。\n⟦去年⟧发电3亿度，比⟦年初⟧计划多，比⟦上年⟧多", date("1985"), date("null"), date("null"), date("null")),
        Example("秘书长⟦7日⟧表示", date("---07")),
        Example(
            "⟦去年4月⟧开工。\n⟦5月底⟧通水，⟦7月初⟧发电", published: "2017-02-28", resolved("2016-04"), date("--05", "2016-05"),
            date("--07", "2016-07")),
        Example("⟦去年4月⟧开工。计划⟦7月⟧发电", published: "2017-02-28", resolved("2016-04"), date("--07", "2017-07")),
        Example("⟦10至12世纪⟧的遗址", date("09XX/11XX")),
        Example("⟦2022年⟧，库存加上⟦一季度⟧产量", date("2022"), resolved("2022-01/2022-03")),
        Example("资金自⟦2012年⟧起减少，将在⟦2月中旬到3月初⟧用尽", published: "2013-01-24", date("2012"), resolved("2013-02/2013-03")),
        Example("天上月圆"), Example("⟦本（7）月⟧起调价", date("--07")), Example("预计明后天有雨"), Example("每日夜间9时至翌日清晨6时施工"),
        Example("⟦2026年Q2⟧营收比⟦2025年Q4⟧高", date("2026-04/2026-06"), date("2025-10/2025-12")),
        Example(
            "会上谈到《⟦2035年⟧愿景》，⟦下半年⟧客流回升", published: "2024-05-06", date("2035"), resolved("2024-07/2024-12")),
    ]

    /// Years counted from the founding of the Republic, where the article tells that they are.
    static let republican: [Example] = [
        Example("行政院公布⟦114年⟧统计", date("2025")),
        Example("立法院审议⟦114-119年⟧计划", date("2025/2030")),
        Example("⟦113年度⟧预算比⟦112年⟧高", date("2024"), date("2023")),
        Example("⟦民国89年⟧定案，⟦98年底⟧完工", date("2000"), date("2009")),
        Example("⟦民国九十年⟧修正，自⟦九十七年一月一日⟧施行", date("2001"), date("2008-01-01")),
        Example("自⟦113年下半年⟧起", date("2024-07/2024-12")),
        Example("新竹市庆祝建校104年"),
        Example("高雄市记录到122年来最高温"),
        Example("合作110年"),
    ]
}
