/// Words that may mean the day of the news or another time, and days that only the words before them tell.
extension DateExamples {
    static let doubts: [Example] = nowadays + sameDays + years + parts + lengthsInWords

    static let nowadays: [Example] = [
        Example("我们从未像今天这样忙碌", published: "2024-05-06"),
        Example("没有大家的努力，就没有今天的渔村", published: "2024-05-06"),
        Example("小镇取得了今天的成就", published: "2024-05-06"),
        Example("车间从手摇织机发展到今天的自动纺纱", published: "2024-05-06"),
        Example("今天的浙江，茶香满山", published: "2024-05-06"),
        Example("今天，乡亲们比历史上任何时候都富裕", published: "2024-05-06"),
        Example("今日的石头村，果树成林", published: "2024-05-06"),
        Example("⟦今天⟧的比赛，客队先得分", published: "2024-05-06", resolved("2024-05-06")),
        Example("⟦今天⟧的浙江队换了门将", published: "2024-05-06", resolved("2024-05-06")),
        Example("展览到⟦今天⟧闭幕", published: "2024-05-06", resolved("2024-05-06")),
        Example("共创美好明天，青年创造明天", published: "2024-05-06"),
        Example("看好⟦明天⟧的行情", published: "2024-05-06", resolved("2024-05-07")),
        Example("勿忘昨天的苦难", published: "2024-05-06"),
        Example("《今夜无风》与《明天会下雨》两本书", published: "2024-05-06"),
        Example("七年前的⟦今天⟧，水库开闸", published: "2024-05-06", resolved("2017-05-06")),
        Example("25年前⟦9月27日⟧，水库开闸", published: "2026-05-06", date("--09-27", "2001-09-27")),
        Example("小镇不是今天才有的", published: "2024-05-06"),
        Example("几十年前的⟦今天⟧，水库开闸", published: "2024-05-06", resolved("null")),
        Example(
            "⟦7月5日⟧到港，⟦明天⟧（⟦16日⟧）入库", published: "2026-08-15", date("--07-05", "2026-07-05"), resolved("2026-08-16"),
            date("---16", "2026-08-16")),
        Example("影后天心、近10年来年均增长、加上周围山多"),
        Example("“21世纪海上丝绸之路”"),
    ]

    static let sameDays: [Example] = [
        // nothing tells which day
        Example("小店⟦当天⟧卖光了", published: "2024-05-06", resolved("null")),
        Example(
            "⟦5日⟧发布通告，自⟦9日⟧起停航。⟦同日⟧，港口挂出告示", published: "2024-05-06", date("---05", "2024-05-05"),
            date("---09", "2024-05-09"), resolved("2024-05-05")),
        Example(
            "⟦5日⟧发布通告，自⟦9日⟧起停航。⟦当天⟧将有三班渡轮", published: "2024-05-06", date("---05", "2024-05-05"),
            date("---09", "2024-05-09"), resolved("2024-05-09")),
        Example("⟦5月9日⟧⟦当天⟧客流最大", published: "2024-05-06", date("--05-09", "2024-05-09"), resolved("2024-05-09")),
        Example(
            "⟦4日⟧卸货。船长⟦当天⟧（当地时间⟦3日⟧）说", published: "2024-05-06", date("---04", "2024-05-04"), resolved("2024-05-03"),
            date("---03", "2024-05-03")),
        Example("⟦5日⟧开会。旅客应在退房⟦当日⟧付清", published: "2024-05-06", date("---05", "2024-05-05"), resolved("null")),
        Example("⟦2010年3月1日⟧通过\n账目应在⟦当日⟧入册", date("2010-03-01"), resolved("null")),
        // what stands behind the news is no day of it
        Example(
            "⟦26日⟧，议长谈到⟦本月12日⟧的通告。议会⟦当天⟧休会", published: "2024-05-27", date("---26", "2024-05-26"),
            resolved("2024-05-12"), resolved("null")),
        Example(
            "⟦26日⟧开庭。他⟦12月3日⟧到港，⟦当天⟧离开", published: "2024-12-27", date("---26", "2024-12-26"),
            date("--12-03", "2024-12-03"), resolved("2024-12-03")),
        Example("⟦本月12日⟧通告。议会⟦当天⟧休会", published: "2024-05-27", resolved("2024-05-12"), resolved("2024-05-12")),
        Example(
            "⟦6日⟧，学校宣布⟦15日⟧开学。⟦当天⟧有校友到场", published: "2024-05-07", date("---06", "2024-05-06"),
            date("---15", "2024-05-15"), resolved("2024-05-06")),
        Example(
            "⟦3日⟧开馆，人数比⟦上周⟧多。馆长⟦当天⟧致词", published: "2024-05-04", date("---03", "2024-05-03"),
            resolved("2024-04-22/2024-04-28"), resolved("2024-05-03")),
        Example("我俩的生日是同一天", published: "2024-05-06"),
        Example("当夜幕落下，灯亮了", published: "2024-05-06"),
        Example("快递次日达，网上下单次日就能收到", published: "2024-05-06"),
        Example("⟦2010年3月1日⟧通过\n更新应在⟦次年⟧完成", date("2010-03-01"), date("null")),
    ]

    static let years: [Example] = [
        Example(
            "⟦1928年1月⟧，他回到省城。⟦3月27日⟧，他被捕", published: "2018-10-14", date("1928-01"), date("--03-27", "1928-03-27")),
        Example(
            "⟦1928年1月⟧，他回到省城。⟦10月12日⟧，故居开放", published: "2018-10-14", date("1928-01"),
            date("--10-12", "2018-10-12")),
        Example(
            "⟦5月底⟧立案，⟦20日⟧起诉", published: "2026-07-22", date("--05", "2026-05"), date("---20", "2026-07-20")),
        Example("⟦2022年⟧开店，事隔四年，⟦4月⟧搬到城东", date("2022"), date("--04")),
        Example("⟦2022年⟧开店，⟦去年8月⟧搬到城东", date("2022"), date("--08")),
        Example(
            "⟦2022年⟧产量高于多雨的⟦2020年⟧，⟦年末⟧存粮9万吨", published: "2023-01-18", date("2022"), date("2020"),
            resolved("2022")),
        Example("⟦1949年⟧的⟦11月27日⟧", published: "2014-12-01", date("1949"), date("--11-27", "1949-11-27")),
        Example("⟦2022年⟧开店，⟦4月⟧搬到城东", date("2022"), date("--04", "2022-04")),
        Example("投诉较⟦上半年⟧少两成", published: "2014-01-04", resolved("2013-01/2013-06")),
        Example(
            "⟦上周末⟧开园，⟦下周末⟧闭园", published: "2024-05-08", resolved("2024-05-04/2024-05-05"),
            resolved("2024-05-18/2024-05-19")),
        Example("⟦下周⟧陆续开学", published: "2024-05-08", resolved("2024-05-13/2024-05-19")),
    ]

    /// What words say where nobody can tell the year.
    static let parts: [Example] = [
        Example("⟦今年5月底⟧完工", date("--05")),
        Example("⟦去年十二月二十二日⟧通车", date("--12-22")),
        Example("⟦8月14、15日⟧演出", date("--08-14/--08-15")),
        Example("⟦2月3日—9日⟧停水", date("--02-03/--02-09")),
        Example("⟦上月28日⟧通车", date("---28")),
        Example("⟦今年上半年⟧增产，⟦前5个月⟧多雨", date("null"), date("null")),
        Example("每年⟦11月1日至次年3月31日⟧封山", published: "2024-05-06", date("--11-01/--03-31")),
    ]

    static let lengthsInWords: [Example] = Example.none(
        "客流比前两日少", "时隔两月再来", "跌到近4月新低", "应在开航15日前公布", "期限届满的30日前申请", "两世纪以来", "伊斯兰教历的十二月十日", "年初六开工", "小熊猫5月大，",
        "被拘留15日")
}
