extension FigureExamples {
    /// What two figures share, bounds behind figures, lengths of time that count backwards, and digits set apart.
    static let sharings: [Example] = sharedBounds + sharedRates + insides + lowest + backwards + torn

    private static let sharedBounds: [Example] = [
        Example("水深超过⟦2米⟧甚至⟦3米⟧", quantity("2", "米", ["modifier": "over"]), quantity("3", "米", ["modifier": "over"])),
        Example(
            "航线分别约⟦60公里⟧和⟦80公里⟧", quantity("60", "公里", ["modifier": "about"]),
            quantity("80", "公里", ["modifier": "about"])),
        Example(
            "各年分别不低于⟦90%⟧、⟦85%⟧、⟦80%⟧", percent("90", modifier: "at_least"), percent("85", modifier: "at_least"),
            percent("80", modifier: "at_least")),
        Example(
            "约⟦60公里⟧和⟦80公里⟧", quantity("60", "公里", ["modifier": "about"]), quantity("80", "公里", ["modifier": "null"])),
        Example("产量约增长⟦三成⟧", percent("30", modifier: "about")),
        Example("新馆约可容纳⟦800人⟧", quantity("800", "人", ["modifier": "about"])),
        Example("村规民约积⟦10分⟧", quantity("10", "分", ["modifier": "null"])),
        Example("距震中约⟦70公里⟧", quantity("70", "公里", ["modifier": "about"])),
        Example("他们中约⟦40人⟧", quantity("40", "人", ["modifier": "about"])),
        Example("合约在⟦1个交易日⟧到期", quantity("1", "个交易日", ["modifier": "null"])),
        Example("成本接近总价的⟦三成⟧", percent("30", modifier: "nearly")),
        Example("绿地不少于人均⟦一平方米⟧", quantity("1", "平方米", ["modifier": "at_least"])),
        Example("表决通过了⟦11项⟧法案", quantity("11", "项", ["modifier": "null"])),
        Example("连续跨越⟦两个⟧台阶", quantity("2", "个", ["modifier": "null"])),
        Example("产值跨越⟦百亿元⟧大关", quantity("10000000000", "元", ["modifier": "over"])),
        Example("除了这⟦五类⟧以外", quantity("5", "类", ["modifier": "null"])),
        Example("⟦三公里⟧以外", quantity("3", "公里", ["modifier": "over"])),
        Example("⟦23岁⟧许姓司机", quantity("23", "岁", ["modifier": "null"])),
        Example("年过⟦40岁⟧的人", quantity("40", "岁", ["modifier": "over"])),
        Example("连⟦三分之一⟧都不到", .init(.quantity, ["modifier": "under"])),
        Example("<br>⟦60岁⟧可以退休", quantity("60", "岁", ["modifier": "null"])),
    ]

    private static let sharedRates: [Example] = [
        Example(
            "每亩⟦300元⟧提高到⟦400元⟧", quantity("300", "元", ["per": #"{"value":1,"unit":"亩"}"#]),
            quantity("400", "元", ["per": #"{"value":1,"unit":"亩"}"#])),
        Example(
            "每株处⟦十元⟧以上⟦五十元⟧以下罚款", quantity("10", "元", ["per": #"{"value":1,"unit":"株"}"#]),
            quantity("50", "元", ["per": #"{"value":1,"unit":"株"}"#])),
        Example(
            "汽油每升涨⟦0.7元⟧、柴油涨⟦0.5元⟧", quantity("0.7", "元", ["per": #"{"value":1,"unit":"升"}"#]),
            quantity("0.5", "元", ["per": #"{"value":1,"unit":"升"}"#])),
        Example(
            "每亩收⟦500斤⟧、共收⟦900斤⟧", quantity("500", "斤", ["per": #"{"value":1,"unit":"亩"}"#]),
            quantity("900", "斤", ["per": "null"])),
        Example("每千瓦时⟦0.5元⟧", quantity("0.5", "元", ["per": #"{"value":1,"unit":"千瓦时"}"#])),
        Example("工厂每天生产⟦两千件⟧", quantity("2000", "件", ["per": #"{"value":1,"unit":"天"}"#])),
        Example("每半年⟦1次⟧", quantity("1", "次", ["per": #"{"value":0.5,"unit":"年"}"#])),
        Example(
            "每家⟦一年⟧收入⟦5万元⟧", quantity("1", "年", ["per": "null"]),
            quantity("50000", "元", ["per": #"{"value":1,"unit":"家"}"#])),
        Example("最高每月⟦10万元⟧", quantity("100000", "元", ["modifier": "at_most"])),
        Example("每年最高⟦4000元⟧", quantity("4000", "元", ["modifier": "at_most"])),
        Example("每天早上我们⟦三人⟧出门", quantity("3", "人", ["per": "null"])),
        Example("每天都要走访最后⟦12户⟧", quantity("12", "户", ["per": "null"])),
        Example("每天背药箱已是⟦四十年⟧的习惯", quantity("40", "年", ["per": "null"])),
        Example("每周休息⟦两天⟧", quantity("2", "天", ["per": #"{"value":1,"unit":"周"}"#])),
    ]

    private static let insides: [Example] = [
        Example("应当在⟦十五日⟧内向法院起诉", quantity("15", "日", ["modifier": "at_most"])),
        Example("⟦一年⟧时间内建成", quantity("1", "年", ["modifier": "at_most"])),
        Example("⟦五年⟧内科学有了进步", quantity("5", "年", ["modifier": "at_most"])),
        Example("⟦十年⟧内战", quantity("10", "年", ["modifier": "null"])),
        Example("堤脚外⟦50米⟧内禁止取土", quantity("50", "米", ["modifier": "at_most"])),
        Example("塔身⟦50米⟧的范围内", quantity("50", "米", ["modifier": "at_most"])),
        Example("管道⟦3米⟧内径", quantity("3", "米", ["modifier": "null"])),
        Example("总价⟦百万元⟧内", quantity("1000000", "元", ["modifier": "at_most"])),
        Example("⟦50亿元⟧内需订单", quantity("5000000000", "元", ["modifier": "null"])),
        Example("⟦半年⟧内完工", quantity("0.5", "年", ["modifier": "at_most"])),
        Example("起码需要⟦半年⟧", quantity("0.5", "年", ["modifier": "at_least"])),
        Example("施工⟦两年⟧多了。", quantity("2", "年", ["modifier": "over"])),
    ]

    private static let lowest: [Example] = [
        Example("套餐⟦288元⟧起，", quantity("288", "元", ["modifier": "at_least"])),
        Example("靠⟦80元⟧起家", quantity("80", "元", ["modifier": "null"])),
        Example("票价最低⟦12元⟧", quantity("12", "元", ["modifier": "at_least"])),
        Example("海拔最低⟦137米⟧", quantity("137", "米", ["modifier": "null"])),
        Example("违者最高罚款⟦200万元⟧", quantity("2000000", "元", ["modifier": "at_most"])),
        Example("恐最高面临⟦9万元⟧罚款", quantity("90000", "元", ["modifier": "at_most"])),
        Example("最高罚款提高⟦10倍⟧", quantity("10", "倍", ["modifier": "null"])),
        Example("史上最高罚款⟦90亿元⟧", quantity("9000000000", "元", ["modifier": "null"])),
        Example("盘中最高上攻⟦90元⟧", quantity("90", "元", ["modifier": "null"])),
    ]

    private static let backwards: [Example] = [
        Example("期满前⟦90天至30天⟧办理", range("30", "90", "天")),
        Example("距今⟦6000年至4000年⟧", range("4000", "6000", "年")),
        Example("时间从⟦5天⟧到⟦3天⟧", quantity("5", "天"), quantity("3", "天")),
        Example("申请人减少⟦8000人⟧至⟦20万人⟧", quantity("8000", "人"), quantity("200000", "人")),
        Example("申请人减少⟦2万至3万人⟧", range("20000", "30000", "人")),
        Example("停业整顿⟦六个月至一年⟧", range("6", "12", "个月")),
        Example("判处⟦1年7个月至6年⟧徒刑", range("19", "72", "个月")),
        Example("判处⟦二年至六年⟧徒刑", range("2", "6", "年")),
        Example("到场⟦三到四百人⟧", range("300", "400", "人")),
        Example("占⟦百分之三十九⟧到一九五七年", percent("39")),
        Example("以⟦38分29秒4⟧的成绩", quantity("2309.4", "秒")),
        Example("长⟦三米一八⟧的面", quantity("3.18", "米")),
        Example("便宜⟦2块5毛钱⟧", quantity("2.5", "块")),
        Example("黄金⟦277万两⟧，", quantity("2770000", "两")),
        Example(
            "总量为⟦110万⟧、⟦120万⟧和⟦130万亿元⟧", quantity("110000000000000", "元"), quantity("120000000000000", "元"),
            quantity("130000000000000", "元")),
        Example("付了⟦80元⟧（港币）", quantity("80", "元", ["unit_code": "HKD"])),
        Example("气温降到了⟦-40℃⟧", quantity("-40", "℃")),
    ]

    private static let torn: [Example] =
        Example.none("投入3。7亿元", "增长1 1 %", "税率降至15. 8%")
        + [Example("说明如下\n2. ⟦8个⟧村", quantity("8", "个"))]
}
