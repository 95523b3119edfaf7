extension FigureExamples {
    /// Numerals in unusual dress.
    static let numeralForms: [Example] = [
        Example("市值增至⟦5兆5893.73亿元⟧", quantity("5589373000000", "元")),
        Example("罚没⟦9亿2326.8万元⟧", quantity("923268000", "元")),
        Example("水面有⟦4千4百多平方公里⟧", quantity("4400", "平方公里", ["modifier": "over"])),
        Example("省下⟦8亿3千8百万元⟧", quantity("838000000", "元")),
        Example("总产值⟦12万多亿元⟧", quantity("12000000000000", "元", ["modifier": "over"])),
        Example("投入⟦4千多万元⟧", quantity("40000000", "元", ["modifier": "over"])),
        Example("花掉⟦1亿1千多万⟧", quantity("110000000", "null", ["modifier": "over"])),
        Example("赔了⟦五百万余亿元⟧", quantity("500000000000000", "元", ["modifier": "over"])),
        Example("还差⟦一千五百零几万元⟧", quantity("15000000", "元", ["modifier": "over"])),
        Example("到场⟦1万64人⟧", quantity("10064", "人")),
        Example("共计⟦1万500元⟧", quantity("10500", "元")),
        Example("收复⟦4万6⟧，", quantity("46000", "null")),
        Example("编列⟦38亿7000余万元⟧", quantity("3870000000", "元", ["modifier": "over"])),
        Example("全球⟦1.5亿⟧⟦5岁⟧以下儿童", quantity("150000000", "null"), quantity("5", "岁", ["modifier": "at_most"])),
        Example("年薪⟦15k元⟧", quantity("15000", "元")),
        Example("月入⟦10~15k元⟧", range("10000", "15000", "元")),
        Example("相距⟦3.5×10^8米⟧", quantity("350000000", "米")),
        Example("线宽⟦1.2e-5米⟧", quantity("0.000012", "米")),
        Example("粒径⟦6×10⁻³毫米⟧", quantity("0.006", "毫米")),
        Example("波长⟦4×10的3次方公里⟧", quantity("4000", "公里")),
        Example("投资⟦US$5 billion⟧", quantity("5000000000", "US$", ["unit_code": "USD"])),
        Example("罚款⟦$2 百万⟧，", quantity("2000000", "$")),
        Example("田里收了⟦三千 九百 六十五斤⟧", quantity("3965", "斤")),
        Example("共⟦二十 亿元⟧", quantity("2000000000", "元")),
        Example("涨了⟦百 分 之 五⟧", percent("5")),
        Example("涨了⟦一 百 五 十 个 百 分 点⟧", percent("150", "pp")),
        Example("约占⟦五 分之 一⟧", .init(.quantity, ["numerator": "1", "denominator": "5", "value": "0.2"])),
        Example("增长⟦8 .8 %⟧", percent("8.8")),
        Example("增幅为⟦19·5%⟧", percent("19.5")),
        Example("捐款⟦1·3万多元⟧", quantity("13000", "元", ["modifier": "over"])),
        Example("全程⟦5·1公里⟧", quantity("5.1", "公里")),
        Example("降幅 ⟦.5%⟧", percent("0.5")),
        Example("共⟦四○○万瓩⟧", quantity("4000000", "瓩", ["unit_code": "kW"])),
        Example("总额约⟦二、○八二亿元⟧", quantity("208200000000", "元")),
        Example("核定⟦伍佰叁拾肆元整⟧", quantity("534", "元整")),
        Example("找回⟦肆角叁分⟧", quantity("4.3", "角")),
        Example("大陆⟦两支⟧球队", quantity("2", "支")),
        Example("吃了⟦二两⟧酒", quantity("2", "两")),
        Example("约有⟦3,500 人⟧到场", quantity("3500", "人", ["modifier": "about"])),
        Example("名列⟦第 3⟧ 名", place("3")),
    ]

    /// What stands behind the unit and counts all the same.
    static let tails: [Example] = [
        Example("身高⟦1米85⟧", quantity("1.85", "米")),
        Example("身高⟦一米八⟧", quantity("1.8", "米")),
        Example("身高⟦米八⟧", quantity("1.8", "米")),
        Example("以⟦19米60⟧夺冠", quantity("19.6", "米")),
        Example("每斤⟦两块四⟧", quantity("2.4", "块")),
        Example("只要⟦19块8⟧！", quantity("19.8", "块")),
        Example("支持率⟦7成6⟧", percent("76")),
        Example("占⟦七成 六⟧", percent("76")),
        Example("打⟦九 五 折⟧", percent("95")),
        Example("为期⟦一个半月⟧", quantity("1.5", "个月")),
        Example("休渔期为⟦三个月到四个半月⟧", range("3", "4.5", "个月")),
        Example("讲了⟦五分半钟⟧", quantity("5.5", "分钟")),
        Example("重⟦9两半⟧", quantity("9.5", "两")),
        Example("找他⟦5美元20美分⟧", quantity("5.2", "美元", ["unit_code": "USD"])),
        Example("礼炮⟦21响⟧", quantity("21", "响")),
        Example("等⟦五部委⟧发文", quantity("5", "部委")),
        Example("⟦10家⟧国有企业", quantity("10", "家")),
        Example("⟦十年⟧间变化很大", quantity("10", "年")),
        Example("⟦2000多年⟧的城墙", quantity("2000", "年", ["modifier": "over"])),
        Example("连续⟦两日⟧降雨", quantity("2", "日")),
    ]

    /// Two numbers in a row are from one to the other; 一、二、三类 and 1、2、3路 are names.
    static let neighbours: [Example] = [
        Example("约有⟦六、七百万人⟧", range("6000000", "7000000", "人")),
        Example("来了⟦三、四百人⟧", range("300", "400", "人")),
        Example("约花⟦二、三十亿斤⟧粮", range("2000000000", "3000000000", "斤")),
        Example("一个⟦二十三、四岁⟧的姑娘", range("23", "24", "岁")),
        Example("还有⟦一千六、七百位⟧老人", range("1600", "1700", "位")),
        Example("才⟦16、7岁⟧", range("16", "17", "岁")),
        Example("海拔⟦2、3000公尺⟧", range("2000", "3000", "公尺")),
        Example("月入⟦4、5千元⟧", range("4000", "5000", "元")),
        Example("数来是⟦第七八⟧个", .init(.ordinal, ["low": "7", "high": "8"])),
        Example("倒了⟦两到三升⟧水", range("2", "3", "升")),
        Example("分别上涨⟦4.8⟧、⟦6.1⟧和⟦0.8个百分点⟧", percent("4.8", "pp"), percent("6.1", "pp"), percent("0.8", "pp")),
        Example("自1995、1996年起，回升⟦0.8个百分点⟧", percent("0.8", "pp")),
    ]

    static let tolerances: [Example] = [
        Example("误差为⟦±5%⟧", percentRange("-5", "5")),
        Example("恒温⟦20±2℃⟧", range("18", "22", "℃")),
        Example("偏差⟦±0.5毫米⟧", range("-0.5", "0.5", "毫米")),
        Example("波动由⟦正负0.25%⟧扩大", percentRange("-0.25", "0.25")),
        Example("±⟦800千伏⟧直流线路", quantity("800", "千伏")),
        Example("增速在⟦1%和2%⟧之间", percentRange("1", "2")),
        Example("票价介于⟦5和10元⟧之间", range("5", "10", "元")),
    ]

    /// Units above the table or in brackets before the number.
    static let headings: [Example] = [
        Example("单位：亿元\n地区 2022 2023\n甲省 ⟦123.4⟧ ⟦150⟧\n", quantity("12340000000", "元"), quantity("15000000000", "元")),
        Example("发行总额（亿元）：⟦12.5⟧", quantity("1250000000", "元")),
        Example("面积（平方米）⟦120⟧", quantity("120", "平方米")),
        Example("增速（%）为⟦5.2⟧", percent("5.2")),
        Example("单位：万元\n合计 ⟦30⟧\n以上是全年。明年再添 12 \n", quantity("300000", "元")),
        Example("单位：亿元、%\n合计 30\n"),
        Example("主办单位：市图书馆 2018\n"),
    ]

    /// What the words around a figure decide.
    static let contexts: [Example] = [
        Example("为企业减负⟦35亿元⟧", quantity("3500000000", "元")),
        Example("亏损达⟦负35亿元⟧", quantity("-3500000000", "元")),
        Example("路上过了⟦三十年⟧", quantity("30", "年", ["modifier": "null"])),
        Example("人口过了⟦30万人⟧", quantity("300000", "人", ["modifier": "over"])),
        Example("检修由每五天一次改为⟦两天⟧一次", quantity("2", "天", ["per": "null"])),
        Example("离那⟦二人⟧不足⟦一米⟧", quantity("2", "人", ["modifier": "null"]), quantity("1", "米", ["modifier": "under"])),
        Example("不足⟦40个⟧", quantity("40", "个", ["modifier": "under"])),
        Example("他要⟦25万⟧5G基站", quantity("250000", "null")),
        Example("占⟦两成⟧4G用户", percent("20")),
        Example("约⟦二分一⟧，", .init(.quantity, ["numerator": "1", "denominator": "2"])),
    ]
}
