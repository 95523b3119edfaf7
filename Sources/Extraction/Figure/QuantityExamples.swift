extension FigureExamples {
    /// A quantity with the attributes that matter.
    static func quantity(_ value: String, _ unit: String, _ more: [String: String] = [:]) -> Example.Expectation {
        .init(.quantity, ["value": value, "unit": unit].merging(more) { $1 })
    }

    /// A quantity from `low` to `high`.
    static func range(_ low: String, _ high: String, _ unit: String, _ more: [String: String] = [:])
        -> Example.Expectation
    {
        .init(.quantity, ["low": low, "high": high, "unit": unit].merging(more) { $1 })
    }

    static let quantities: [Example] = [
        Example("去年共受理⟦6.5万件⟧申请", quantity("65000", "件", ["modifier": "null", "per": "null", "noun": "null"])),
        Example("围绕⟦八个⟧方面展开", quantity("8", "个", ["noun": "方面"])),
        Example("⟦三个⟧区县签了协议", quantity("3", "个", ["noun": "区县"])),
        Example("双方在⟦六方面⟧合作", quantity("6", "方面")),
        Example("覆盖⟦4省⟧⟦41市⟧", quantity("4", "省"), quantity("41", "市")),
        Example("⟦11部门⟧联合发文", quantity("11", "部门")),
        Example("双向⟦6车道⟧", quantity("6", "车道")),
        Example("用户总数达⟦10.67亿⟧，", quantity("1067000000", "null")),
        Example("组织⟦2400万⟧巾帼志愿者", quantity("24000000", "null")),
        Example("有⟦14亿人口⟧", quantity("1400000000", "人口")),
        Example("面积⟦43.2平方公里⟧", quantity("43.2", "平方公里", ["unit_code": "km2"])),
        Example("装机⟦120万千瓦⟧", quantity("1200000", "千瓦", ["unit_code": "kW"])),
        Example("用电⟦3.5亿千瓦时⟧", quantity("350000000", "千瓦时", ["unit_code": "kW.h"])),
        Example("气温升到⟦38℃⟧", quantity("38", "℃", ["unit_code": "Cel"])),
        Example("最低⟦零下四摄氏度⟧", quantity("-4", "摄氏度")),
        Example("昨夜降到⟦-5℃⟧", quantity("-5", "℃")),
        Example("长⟦1228米⟧", quantity("1228", "米", ["unit_code": "m"])),
        Example("跑了⟦12千米⟧", quantity("12", "千米", ["unit_code": "km"])),
        Example("重⟦25kg⟧", quantity("25", "kg", ["unit_code": "kg"])),
        Example("为期⟦4天⟧", quantity("4", "天", ["unit_code": "d"])),
        Example("⟦3个月⟧内完成", quantity("3", "个月", ["unit_code": "mo"])),
        Example("走过了⟦十一年⟧", quantity("11", "年")),
        Example("干了⟦12个月⟧", quantity("12", "个月")),
        Example("休息⟦半小时⟧", quantity("0.5", "小时")),
        Example("工期⟦半年⟧", quantity("0.5", "年")),
        Example("等了⟦两个半小时⟧", quantity("2.5", "小时")),
        Example("用了⟦一年半⟧", quantity("1.5", "年")),
        Example("增长⟦2.3倍⟧", quantity("2.3", "倍")),
        Example("产值⟦翻一番⟧", quantity("2", "倍", ["modifier": "null"])),
        Example("收入⟦翻了两番⟧", quantity("4", "倍")),
        Example("占⟦三分之一⟧", .init(.quantity, ["numerator": "1", "denominator": "3", "value": "null", "unit": "null"])),
        Example("只剩⟦四分之三⟧", .init(.quantity, ["numerator": "3", "denominator": "4", "value": "0.75"])),
        Example("用掉⟦一半⟧", .init(.quantity, ["value": "0.5", "unit": "null"])),
        Example("误差⟦万分之五⟧", .init(.quantity, ["numerator": "5", "denominator": "10000", "value": "0.0005"])),
    ]

    static let numerals: [Example] = [
        Example("共⟦1,200.5万⟧美", quantity("12005000", "null")),
        Example("共⟦1，200名⟧学生", quantity("1200", "名")),
        Example("共⟦三千五百二十六人⟧", quantity("3526", "人")),
        Example("共⟦一万五千亿元⟧", quantity("1500000000000", "元")),
        Example("共⟦两百零五户⟧", quantity("205", "户")),
        Example("共⟦廿三名⟧", quantity("23", "名")),
        Example("计⟦壹佰贰拾叁元⟧", quantity("123", "元")),
        Example("共⟦3亿5000万元⟧", quantity("350000000", "元")),
        Example("共⟦1.2万亿元⟧", quantity("1200000000000", "元")),
        Example("共⟦一千零一亿一千零一万一千零一元⟧", quantity("100110011001", "元")),
        Example("投资⟦3541.07万元⟧", quantity("35410700", "元")),
        Example("共⟦三万二千⟧", quantity("32000", "null")),
        Example("共⟦三千六百元⟧", quantity("3600", "元")),
        Example("合⟦三千六元⟧", quantity("3600", "元")),
        Example("共⟦一百五十万吨⟧", quantity("1500000", "吨")),
        Example("募得⟦1.5兆美元⟧", quantity("1500000000000", "美元")),
        Example("功率⟦100兆瓦⟧", quantity("100", "兆瓦", ["unit_code": "MW"])),
        Example("捐了⟦两个亿⟧", quantity("200000000", "null")),
        Example("共⟦十几万人⟧", quantity("100000", "人", ["modifier": "over"])),
        Example("达⟦300w张⟧", quantity("3000000", "张")),
        Example(
            "误差⟦0.00000000000000000001米⟧", quantity("0.00000000000000000001", "米")),
        Example(
            "共⟦123456789012345678901234567890元⟧", quantity("123456789012345678901234567890", "元")),
    ]

    static let modifiers: [Example] = [
        Example("约⟦3万人⟧", quantity("30000", "人", ["modifier": "about"])),
        Example("近⟦三千亿元⟧", quantity("300000000000", "元", ["modifier": "nearly"])),
        Example("超过⟦50个⟧县市区", quantity("50", "个", ["modifier": "over"])),
        Example("突破⟦12万件⟧", quantity("120000", "件", ["modifier": "over"])),
        Example("不足⟦10亩⟧", quantity("10", "亩", ["modifier": "under"])),
        Example("在乡下住上⟦一个月⟧", quantity("1", "个月")),
        Example("另给陪护假⟦七日⟧", quantity("7", "日")),
        Example("园区设⟦3委员会⟧议事", quantity("3", "委员会")),
        Example("不超过⟦5吨⟧", quantity("5", "吨", ["modifier": "at_most"])),
        Example("租房补贴最高⟦3万元⟧", quantity("30000", "元", ["modifier": "at_most"])),
        Example("他投中全队最高⟦9个⟧三分球", quantity("9", "个", ["modifier": "null"])),
        Example("违者最高可处⟦20万元⟧罚款", quantity("200000", "元", ["modifier": "at_most"])),
        Example("夏粮创下历史最高产量⟦90万吨⟧", quantity("900000", "吨", ["modifier": "null"])),
        Example("每季至少检修⟦两次⟧", quantity("2", "次", ["modifier": "at_least"])),
        Example("渡轮最多可载⟦80人⟧", quantity("80", "人", ["modifier": "at_most"])),
        Example("主队最多曾落后⟦12分⟧", quantity("12", "分", ["modifier": "null"])),
        Example("至少我们⟦三人⟧同意", quantity("3", "人", ["modifier": "null"])),
        Example("村里来了⟦15位⟧多学科专家", quantity("15", "位", ["modifier": "null"])),
        Example("刮起⟦8级⟧强阵风", quantity("8", "级", ["modifier": "null"])),
        Example("约占⟦五分之一⟧强，", .init(.quantity, ["numerator": "1", "denominator": "5", "modifier": "about"])),
        Example("⟦14亿中国人民⟧", quantity("1400000000", "中国人民")),
        Example("港务处⟦6航班⟧延误", quantity("6", "航班")),
        Example("投完⟦八局⟧", quantity("8", "局")),
        Example("该厂已停产近⟦四年⟧。", quantity("4", "年", ["modifier": "nearly"])),
        Example("关门近⟦两周⟧时间", quantity("2", "周", ["modifier": "nearly"])),
        Example("在近⟦四年⟧。", quantity("4", "年", ["modifier": "null"])),
        Example("报告分两部分：一、⟦五年⟧来的工作", quantity("5", "年")),
        Example("坡度不应大于⟦20度⟧", quantity("20", "度", ["modifier": "at_most"])),
        Example("价格涨到⟦7毛5⟧", quantity("7.5", "毛")),
        Example("二审改判有期徒刑⟦4年10月⟧", quantity("58", "个月")), Example("一审判⟦3年2月⟧", quantity("38", "个月")),
        Example("一审判处⟦10年2月⟧徒刑", quantity("122", "个月")),
        Example(
            "价格每吨分别降低⟦120元⟧和⟦115元⟧", quantity("120", "元", ["per": #"{"value":1,"unit":"吨"}"#]),
            quantity("115", "元", ["per": #"{"value":1,"unit":"吨"}"#])),
        Example("创新是第一动力"), Example("亩数为1 9 9 7 亩"), Example("送到第三中心医院"),
        Example("每天至少可以接种⟦50万次⟧", quantity("500000", "次", ["modifier": "at_least"])),
        Example("外资卖超⟦50亿元⟧", quantity("5000000000", "元", ["modifier": "null"])),
        Example("至少⟦20人⟧遇难", quantity("20", "人", ["modifier": "at_least"])),
        Example("⟦3000余亩⟧", quantity("3000", "亩", ["modifier": "over"])),
        Example("⟦十余名⟧学生", quantity("10", "名", ["modifier": "over"])),
        Example("⟦8万多种⟧展品", quantity("80000", "种", ["modifier": "over"])),
        Example("⟦3个多月⟧", quantity("3", "个月", ["modifier": "over"])),
        Example("⟦三年⟧多", quantity("3", "年", ["modifier": "over"])),
        Example("⟦200家⟧左右", quantity("200", "家", ["modifier": "about"])),
        Example("⟦18岁⟧以上", quantity("18", "岁", ["modifier": "at_least"])),
        Example("⟦30人⟧以内", quantity("30", "人", ["modifier": "at_most"])),
        Example("岗位⟦上万个⟧", quantity("10000", "个", ["modifier": "at_least"])),
        Example("近⟦百家⟧企业", quantity("100", "家", ["modifier": "nearly"])),
        Example("逾⟦千人⟧到场", quantity("1000", "人", ["modifier": "over"])),
        Example("新签约⟦30个⟧项目", quantity("30", "个", ["modifier": "null", "noun": "项目"])),
        Example("节约⟦10万吨⟧", quantity("100000", "吨", ["modifier": "null"])),
        Example("通过⟦3项⟧决议", quantity("3", "项", ["modifier": "null"])),
    ]

    static let ranges: [Example] = [
        Example("投资⟦3至5亿元⟧", range("300000000", "500000000", "元")),
        Example("投资⟦3亿—5亿元⟧", range("300000000", "500000000", "元")),
        Example("投资⟦3亿元至5亿元⟧", range("300000000", "500000000", "元")),
        Example("相距⟦30-50公里⟧", range("30", "50", "公里")),
        Example("相距⟦30~50公里⟧", range("30", "50", "公里")),
        Example("共⟦三四百人⟧", range("300", "400", "人")),
        Example("有⟦七八个⟧", range("7", "8", "个")),
        Example("有⟦十五六人⟧", range("15", "16", "人")),
        Example("有⟦三五百户⟧", range("300", "500", "户")),
        Example("赚了⟦八九亿韩元⟧", range("800000000", "900000000", "韩元")),
        Example("需⟦5000至1万元⟧", range("5000", "10000", "元")),
        Example("从⟦3家⟧到⟦5人⟧", quantity("3", "家"), quantity("5", "人")),
    ]

    static let steps: [Example] = [
        Example("用时⟦1小时20分钟⟧", quantity("80", "分钟")),
        Example("历时⟦三年零六个月⟧", quantity("42", "个月")),
        Example("成绩⟦27分钟7秒⟧", quantity("1627", "秒")),
        Example("她滑出⟦1分41秒356⟧", quantity("101.356", "秒")),
        Example("要价⟦五元三毛⟧", quantity("5.3", "元")),
        Example("计⟦玖仟陆佰陆拾伍圆壹角捌分⟧", quantity("9665.18", "圆")),
        Example("等了⟦一个半小时⟧", quantity("1.5", "小时")),
    ]

    static let money: [Example] = [
        Example("出资⟦1383亿美元⟧", quantity("138300000000", "美元", ["unit_code": "USD"])),
        Example("营收新台币⟦4.52亿元⟧", quantity("452000000", "元", ["unit_code": "TWD"])),
        Example("售价⟦$13.5⟧", quantity("13.5", "$", ["unit_code": "USD"])),
        Example("售价⟦US$100⟧", quantity("100", "US$", ["unit_code": "USD"])),
        Example("付⟦人民币3.14⟧，", quantity("3.14", "人民币", ["unit_code": "CNY"])),
        Example("每股盈余EPS⟦6.84元⟧", quantity("6.84", "元", ["per": #"{"value":1,"unit":"股"}"#])),
        Example("罚款⟦500元人民币⟧", quantity("500", "元人民币", ["unit_code": "CNY"])),
        Example("借出⟦200万日元⟧", quantity("2000000", "日元", ["unit_code": "JPY"])),
    ]

    static let rates: [Example] = [
        Example("每百户企业有效商标⟦124件⟧", quantity("124", "件", ["per": #"{"value":100,"unit":"户"}"#])),
        Example("车速每小时⟦80公里⟧", quantity("80", "公里", ["per": #"{"value":1,"unit":"小时"}"#])),
        Example("油价⟦8500元/吨⟧", quantity("8500", "元", ["per": #"{"value":1,"unit":"吨"}"#])),
        Example("密度⟦139人/平方公里⟧", quantity("139", "人", ["per": #"{"value":1,"unit":"平方公里"}"#])),
        Example("每年投入⟦5亿元⟧", quantity("500000000", "元", ["per": #"{"value":1,"unit":"年"}"#])),
        Example("每人限购，共⟦5件⟧", quantity("5", "件", ["per": "null"])),
    ]
}
