extension FigureExamples {
    static func percent(_ value: String, _ unit: String = "%", modifier: String = "null") -> Example.Expectation {
        .init(.percentage, ["value": value, "unit": unit, "modifier": modifier])
    }

    static func percentRange(_ low: String, _ high: String, _ unit: String = "%") -> Example.Expectation {
        .init(.percentage, ["low": low, "high": high, "unit": unit])
    }

    static let percentages: [Example] = [
        Example("同比增长⟦5.7%⟧", percent("5.7")),
        Example("下降⟦-3.9%⟧", percent("-3.9")),
        Example("约⟦12%⟧", percent("12", modifier: "about")),
        Example("不到⟦20%⟧", percent("20", modifier: "under")),
        Example("约占全国的⟦36%⟧", percent("36", modifier: "about")),
        Example("不得超过营业收入的⟦3%⟧", percent("3", modifier: "at_most")),
        Example("约占半数,是去年的⟦36%⟧", percent("36")), Example("超过去年的⟦36%⟧", percent("36")),
        Example("稳定在⟦5%⟧左右", percent("5", modifier: "about")),
        Example("增长⟦百分之五点七⟧", percent("5.7")),
        Example("占⟦百分之三十六点九⟧", percent("36.9")),
        Example("为⟦负百分之二十⟧", percent("-20")),
        Example("⟦千分之三⟧", percent("3", "‰")),
        Example("死亡率⟦3.2‰⟧", percent("3.2", "‰")),
        Example("提高⟦0.6个百分点⟧", percent("0.6", "pp")),
        Example("回落⟦2.3百分点⟧", percent("2.3", "pp")),
        Example("回落⟦两个多百分点⟧", percent("2", "pp", modifier: "over")),
        Example("占⟦三成⟧", percent("30")),
        Example("占⟦一成五⟧", percent("15")),
        Example("占⟦四成⟧以上", percent("40", modifier: "at_least")),
        Example("打⟦八五折⟧", percent("85")),
        Example("打⟦9折⟧", percent("90")),
        Example("打⟦对折⟧", percent("50")),
        Example("预计为⟦负的0.3%⟧", percent("-0.3")),
        Example("人口不到全球的⟦5%⟧", percent("5", modifier: "under")),
        Example("低于去年预测的⟦5%⟧", percent("5", modifier: "null")),
        Example("跌⟦4元⟧或⟦-0.17%⟧", quantity("4", "元"), percent("-0.17")),
        Example("打击率⟦3成08⟧", percent("30.8")),
        Example("⟦百分之百⟧合格", percent("100")),
        Example("⟦百分百⟧合格", percent("100")),
        Example("增长⟦5%—10%⟧", percentRange("5", "10")),
        Example("增长⟦5-10%⟧", percentRange("5", "10")),
        Example("增长⟦5%至10%⟧", percentRange("5", "10")),
        Example("占⟦一至两成⟧", percentRange("10", "20")),
        Example("占⟦七八成⟧", percentRange("70", "80")),
        Example("占⟦百分之三十到四十⟧", percentRange("30", "40")),
        Example("回落⟦0.1—0.3个百分点⟧", percentRange("0.1", "0.3", "pp")),
    ]

    static func place(_ value: String) -> Example.Expectation { .init(.ordinal, ["value": value]) }

    static let ordinals: [Example] = [
        Example("居全国⟦第二⟧", place("2")),
        Example("名列⟦第3⟧位", place("3")),
        Example("⟦第十九⟧届交易会", place("19")),
        Example("稳居全国⟦首位⟧。", place("1")),
        Example("分列⟦第2至第5⟧名", .init(.ordinal, ["low": "2", "high": "5"])), Example("第一至第十巡视组进驻"),
        Example("进入⟦前三⟧", .init(.ordinal, ["low": "1", "high": "3"])),
        Example("排名⟦前三⟧的城市", .init(.ordinal, ["low": "1", "high": "3"])),
        Example("跻身⟦前10⟧名", .init(.ordinal, ["low": "1", "high": "10"])),
        Example("本店⟦第100⟧名顾客", place("100")),
    ]
}
