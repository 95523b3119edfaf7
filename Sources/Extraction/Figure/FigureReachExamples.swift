extension FigureExamples {
    /// Words that bound a figure from afar, and names that hold one.
    static let reaches: [Example] =
        shares + verbs + bounds
        + [
            Example("票价⟦30元/月⟧", quantity("30", "元", ["per": #"{"value":1,"unit":"月"}"#])),
            Example("测得⟦85mg/100ml⟧", quantity("85", "mg", ["per": #"{"value":100,"unit":"ml"}"#])),
            Example("连续⟦三年⟧每年考察", quantity("3", "年", ["per": "null"])),
            Example("头⟦72小时⟧十分要紧", quantity("72", "小时")),
            Example("原始分降到⟦12级分⟧", quantity("12", "级分")),
            Example("调低到不高于⟦-20个基点⟧", quantity("-20", "个基点", ["modifier": "at_most"])),
        ]

    private static let shares: [Example] = [
        Example("约占全镇的⟦四分之一⟧", .init(.quantity, ["value": "0.25", "modifier": "about"])),
        Example("约占全镇⟦70%⟧", .init(.percentage, ["value": "70", "modifier": "about"])),
        Example("大约是邻县的⟦三倍⟧", quantity("3", "倍", ["modifier": "about"])),
        Example("几乎占了全村的⟦一半⟧", .init(.quantity, ["value": "0.5", "modifier": "nearly"])),
        Example("还不到原计划的⟦1/4⟧，", .init(.quantity, ["value": "0.25", "modifier": "under"])),
        Example("以不到全省⟦0.6%⟧的土地", .init(.percentage, ["value": "0.6", "modifier": "under"])),
        Example("人数不得超过全体⟦三分之一⟧", .init(.quantity, ["modifier": "at_most"])),
        Example("约占全镇的⟦三分之一⟧还多", .init(.quantity, ["modifier": "over"])),
        Example("低于邻县的⟦三倍⟧", quantity("3", "倍", ["modifier": "null"])),
        Example("不足部分补上⟦5%⟧", .init(.percentage, ["modifier": "null"])),
        Example("管理不到位的⟦30%⟧停业", .init(.percentage, ["modifier": "null"])),
        Example("约为旧价，涨了⟦5%⟧", .init(.percentage, ["modifier": "null"])),
    ]

    private static let verbs: [Example] = [
        Example("大约需要⟦8小时⟧", quantity("8", "小时", ["modifier": "about"])),
        Example("大概下降了⟦3度⟧", quantity("3", "度", ["modifier": "about"])),
        Example("差不多重了⟦一公斤⟧", quantity("1", "公斤", ["modifier": "about"])),
        Example("起码要经过⟦六年⟧", quantity("6", "年", ["modifier": "at_least"])),
        Example("顶多花费⟦900元⟧", quantity("900", "元", ["modifier": "at_most"])),
        Example("每人最多购买⟦4张⟧", quantity("4", "张", ["modifier": "at_most"])),
        Example("最多只能挣到⟦200元⟧", quantity("200", "元", ["modifier": "at_most"])),
        Example("大概需要⟦二十多天⟧", quantity("20", "天", ["modifier": "over"])),
        Example("大约接过⟦上百个⟧电话", quantity("100", "个", ["modifier": "at_least"])),
        Example("最多落后⟦9分⟧", quantity("9", "分", ["modifier": "null"])),
        Example("最多的时候⟦20个⟧", quantity("20", "个", ["modifier": "null"])),
    ]

    private static let bounds: [Example] = [
        Example("最高可奖⟦3万元⟧", quantity("30000", "元", ["modifier": "at_most"])),
        Example("气温最高可升到⟦35度⟧", quantity("35", "度", ["modifier": "null"])),
        Example("许可证最长为⟦十年⟧", quantity("10", "年", ["modifier": "at_most"])),
        Example("缓缴期最长可达⟦6个月⟧", quantity("6", "个月", ["modifier": "at_most"])),
        Example("机翼最长⟦4米⟧", quantity("4", "米", ["modifier": "null"])),
        Example("注册资本最低限额为⟦5000万元⟧", quantity("50000000", "元", ["modifier": "at_least"])),
        Example("乘车近⟦两个小时⟧", quantity("2", "个小时", ["modifier": "nearly"])),
        Example("近⟦三年⟧盖了学校", quantity("3", "年", ["modifier": "null"])),
        Example("县城以北约⟦60公里⟧", quantity("60", "公里", ["modifier": "about"])),
        Example("会谈持续约⟦1小时⟧", quantity("1", "小时", ["modifier": "about"])),
        Example("其中约⟦80台⟧", quantity("80", "台", ["modifier": "about"])),
        Example("北约⟦12国⟧出席", quantity("12", "国", ["modifier": "null"])),
        Example("展会签约⟦30个⟧项目", quantity("30", "个", ["modifier": "null"])),
        Example("年近⟦70岁⟧的老人", quantity("70", "岁", ["modifier": "nearly"])),
        Example("送到附近⟦8家⟧诊所", quantity("8", "家", ["modifier": "null"])),
        Example("车内⟦两人⟧左右并行", quantity("2", "人", ["modifier": "null"])),
    ]

    static let noneInNames: [Example] =
        Example.none(
            // slogans and titles in marks
            "落实“四个到位”", "学习“六个必须如何”精神", "谈到「三个担心」", "守住“三条底线”", "出台“工业三十条”", "《水十条》见效", "看《人生八年》", "播出《午后60分》",
            "《乡村三万里》上映",
            // set phrases and sports
            "打通便民“最后一公里”", "实行收支两条线", "一年之计在春", "道路千万条", "实现四个现代化", "面貌一年一个样", "北欧两项集训队", "现代五项选手", "坦克两项", "拿下大三元",
            // what is numbered, and what was before
            "《劳动法》31条规定", "3床的患者", "九五级学生", "告别3字头", "水质劣五类", "住在草厂四条胡同", "三元街口", "民国七十年、八十年及九十年", "民国四十几年", "秦始皇十六年",
            "较前一周上升", "比前一交易日下跌", "「2026首尔论坛」", "2026十大人物", "中山路8、9段", "挂着一个月牙"
        )
        + [
            Example("列出⟦三个⟧难题", quantity("3", "个")),
            Example("“⟦两杯⟧够吗？”", quantity("2", "杯")),
            Example("提出“⟦20条⟧建议，其中”", quantity("20", "条")),
            Example("印发《设备改造⟦四年⟧实施方案》", quantity("4", "年")),
            Example("开展⟦70周年⟧庆祝", quantity("70", "周年")),
            Example("修好这⟦四条⟧胡同", quantity("4", "条")),
            Example("开幕前⟦一天⟧", quantity("1", "天")),
            Example("说明完毕。⟦10千伏⟧线路", quantity("10", "千伏")),
            Example("平均如下。2、⟦10千伏⟧线路", quantity("10", "千伏")),
            Example("去⟦五元⟧店", quantity("5", "元")),
            Example("打通⟦7条⟧通道", quantity("7", "条")),
        ]
}
