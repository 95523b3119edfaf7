extension RegionExtractor {
    static let regionExamples: [Example] = names + chains + sets + anaphors + counterExamples

    /// Names that count by themselves.
    private static let names: [Example] = [
        Example(
            "⟦浙江⟧的茶园进入采摘季", .init(.region, ["code": "330000", "name": "浙江省", "level": "province", "form": "short"])),
        Example("⟦广州⟧与⟦武汉⟧开通直达班列", .init(.region, ["code": "440100"]), .init(.region, ["code": "420100"])),
        Example("⟦成都⟧海关查验了一批货物", .init(.region, ["code": "510100", "form": "short"])),
        Example("⟦吉林⟧大学的研究者", .init(.region, ["code": "220000"])),
        Example("⟦江阴市⟧长泾镇的一家纺织厂", .init(.region, ["code": "320281", "level": "county", "form": "full"])),
        Example("⟦海南藏族自治州⟧不是⟦海南省⟧", .init(.region, ["code": "632500"]), .init(.region, ["code": "460000"])),
        Example("⟦海南州⟧的光伏电站", .init(.region, ["code": "632500"])),
    ]

    /// Names that a name before them explains.
    private static let chains: [Example] = [
        Example(
            "⟦浙江省⟧⟦嘉善县⟧的一家企业", .init(.region, ["code": "330000", "form": "full"]),
            .init(.region, ["code": "330421", "level": "county"])),
        Example("⟦江苏省⟧⟦吴江区⟧的一家企业", .init(.region, ["code": "320000"]), .init(.region, ["code": "320509"])),
        Example("⟦福建省⟧⟦鼓楼区⟧的老街", .init(.region, ["code": "350000"]), .init(.region, ["code": "350102"])),
        Example("⟦鼓楼区⟧的老街", .init(.region, ["code": "null", "candidates": "320106,320302,350102,410204"])),
    ]

    private static let sets: [Example] = [
        Example(
            "⟦长三角⟧铁路迎来客流高峰",
            .init(.region, ["code": "null", "level": "group", "members": "310000,320000,330000,340000"])),
        Example(
            "⟦沪⟧⟦苏⟧⟦浙⟧⟦皖⟧携手治水", .init(.region, ["code": "310000", "form": "abbreviation"]),
            .init(.region, ["code": "320000"]),
            .init(.region, ["code": "330000"]), .init(.region, ["code": "340000"])),
        Example("⟦京津冀⟧协同发展", .init(.region, ["members": "110000,120000,130000"])),
    ]

    private static let anaphors: [Example] = [
        Example("⟦浙江⟧公布了数据,⟦该省⟧出口稳步回升", .init(.region), .init(.region, ["form": "anaphor", "members": "330000"])),
        Example(
            "⟦上海⟧、⟦武汉⟧、⟦长沙⟧⟦三地⟧同时开幕", .init(.region), .init(.region), .init(.region),
            .init(.region, ["members": "310000,420100,430100"])),
    ]

    private static let counterExamples = Example.none(
        "这张长沙发很旧", "双方加强合作", "东方既白", "在南京路散步", "他穿着中山装", "京沪高铁今天加开列车", "浙商大会", "沪指收涨", "粤菜馆",
        "朝阳初升", "大同小异", "北京烤鸭", "海安全长约三百米")
}
