/// Sets, lists of one-character names, and anaphors.
enum RegionSetExamples {
    static let all: [Example] = [groups, directions, abbreviations, anaphors, counted].flatMap { $0 }

    private static let groups: [Example] = [
        Example(
            "⟦长三角⟧铁路迎来客流高峰",
            .init(
                .region,
                ["code": "null", "level": "group", "form": "group", "members": "310000,320000,330000,340000"])),
        Example("⟦京津冀⟧协同发展", .init(.region, ["members": "110000,120000,130000"])),
        Example("⟦粤港澳大湾区⟧建设", .init(.region, ["name": "粤港澳大湾区", "level": "group"])),
        Example("⟦东北三省⟧和⟦华南⟧", .init(.region, ["members": "210000,220000,230000"]), .init(.region)),
        Example("⟦成渝⟧地区的工厂", .init(.region, ["members": "500000,510000"])),
        Example("⟦中部六省⟧工业回暖", .init(.region, ["members": "140000,340000,360000,410000,420000,430000"])),
        Example("⟦雄安新区⟧启动区", .init(.region, ["code": "null", "members": "130629,130632,130638"])),
        Example("⟦珠三角⟧的工厂", .init(.region, ["level": "group"])),
        Example("⟦苏锡常⟧的工厂", .init(.region, ["members": "320200,320400,320500"])),
        Example("⟦横琴粤澳深度合作区⟧的学校", .init(.region, ["members": "440402"])), Example("广佛线地铁"),
        Example("⟦长江经济带⟧生态修复", .init(.region, ["form": "group"])),
    ]

    /// A direction is a set only where a word after it says so, and nothing before it has an east of its own.
    private static let directions: [Example] = [
        Example("⟦东北⟧地区国产大豆", .init(.region, ["members": "210000,220000,230000"])),
        Example("国家支持⟦西部⟧地区开发", .init(.region, ["level": "group"])),
        Example("我国⟦西北⟧大部有雪", .init(.region, ["members": "610000,620000,630000,640000,650000"])),
        Example("⟦中部⟧地区快于⟦东部⟧地区", .init(.region), .init(.region, ["level": "group"])),
        Example("产量居⟦西部⟧首位", .init(.region, ["level": "group"])),
        Example("⟦西部⟧最长的隧道贯通", .init(.region, ["level": "group"])), Example("该国西部最大的湖"),
        Example("乌克兰东部地区的战事"), Example("⟦吉林⟧东部地区有雨", .init(.region, ["code": "220000"])),
        Example("东北方向来风"), Example("西部牛仔的故事"), Example("东北虎豹国家公园"),
    ]

    private static let abbreviations: [Example] = [
        Example(
            "⟦沪⟧⟦苏⟧⟦浙⟧⟦皖⟧携手治水", .init(.region, ["code": "310000", "form": "abbreviation"]),
            .init(.region, ["code": "320000"]), .init(.region, ["code": "330000"]), .init(.region, ["code": "340000"])),
        Example("⟦川⟧⟦渝⟧联合执法", .init(.region, ["code": "510000"]), .init(.region, ["code": "500000"])),
        Example("⟦云⟧⟦贵⟧⟦川⟧", .init(.region, ["code": "530000"]), .init(.region), .init(.region)),
        Example("⟦江⟧⟦浙⟧⟦沪⟧包邮", .init(.region, ["code": "320000"]), .init(.region), .init(.region)),
        Example("⟦港⟧⟦澳⟧同胞", .init(.region, ["code": "810000"]), .init(.region, ["code": "820000"])),
        Example(
            "⟦豫⟧、⟦皖⟧、⟦鄂⟧⟦三省⟧", .init(.region), .init(.region), .init(.region),
            .init(.region, ["members": "340000,410000,420000"])),
        Example("⟦晋⟧⟦冀⟧⟦鲁⟧⟦豫⟧边区", .init(.region), .init(.region), .init(.region), .init(.region)),
    ]

    private static let anaphors: [Example] = [
        Example(
            "⟦浙江⟧公布了数据,⟦该省⟧出口回升", .init(.region),
            .init(.region, ["form": "anaphor", "members": "330000", "code": "null"])),
        Example("⟦武汉市⟧修路。⟦全市⟧已通车", .init(.region), .init(.region, ["members": "420100"])),
        Example("在⟦杭州⟧召开的会上,⟦全省⟧代表发言", .init(.region), .init(.region, ["members": "330000"])),
        Example("⟦宁夏回族自治区⟧今年少雨,⟦全区⟧抗旱", .init(.region), .init(.region, ["members": "640000"])),
        Example("⟦兰考县⟧脱贫后,⟦该县⟧办厂", .init(.region), .init(.region, ["members": "410225"])),
        Example("⟦江苏省⟧、⟦浙江省⟧都在治水,该省尤甚", .init(.region), .init(.region)),
        Example("在⟦河北⟧⟦张北⟧,⟦当地⟧的菜农收获", .init(.region), .init(.region), .init(.region, ["members": "130722"])),
        Example("⟦宜宾⟧的工厂扩产,⟦当地⟧招工", .init(.region), .init(.region, ["form": "anaphor", "members": "511500"])),
        Example("⟦宜宾⟧的工厂扩产。当地招工", .init(.region)), Example("⟦北京⟧青年报记者从当地获悉", .init(.region)),
        Example("⟦海口⟧、⟦三亚⟧的当地居民", .init(.region), .init(.region)), Example("⟦上海⟧的展会于当地时间三点闭幕", .init(.region)),
        // What the text is about, not the home of a visitor or the one city in a list of counties.
        Example(
            "⟦贵州省⟧昨天通报。来自⟦湖南⟧的车队不少。⟦全省⟧都在修路", .init(.region), .init(.region),
            .init(.region, ["members": "520000"])),
        Example(
            "⟦贵州省⟧昨天通报。有人从⟦湖南⟧开车过来。⟦全省⟧都在修路", .init(.region), .init(.region),
            .init(.region, ["members": "520000"])),
        Example(
            "⟦嘉兴市⟧昨天通报。⟦南湖区⟧、⟦桐乡市⟧、⟦嘉善县⟧较快。⟦全市⟧都在修路", .init(.region), .init(.region), .init(.region),
            .init(.region), .init(.region, ["members": "330400"])),
        // The whole that stands before the part.
        Example(
            "⟦河北⟧先行。⟦重庆⟧⟦巫山县⟧的果农说,⟦该市⟧设了冷库", .init(.region), .init(.region), .init(.region),
            .init(.region, ["members": "500000"])),
        Example(
            "⟦四川⟧降雨。⟦云南省⟧⟦丽江市⟧:产量居⟦全省⟧前列", .init(.region), .init(.region), .init(.region),
            .init(.region, ["members": "530000"])),
        Example("⟦甘孜藏族自治州⟧治沙,⟦全州⟧栽了树", .init(.region), .init(.region, ["members": "513300"])),
        Example("⟦全州县⟧治沙。⟦全州⟧的米粉", .init(.region), .init(.region, ["form": "short", "code": "450324"])),
        Example("⟦上海⟧的产品远销,全省都有", .init(.region)), Example("⟦广州市⟧治水,该州不同", .init(.region)),
        Example("各省区市要抓紧"), Example("资本市场的该类产品"), Example("全市场的基金"),
    ]

    private static let counted: [Example] = [
        Example(
            "⟦上海市⟧、⟦江苏省⟧、⟦浙江省⟧、⟦安徽省⟧签约,⟦四省市⟧将共建", .init(.region), .init(.region), .init(.region), .init(.region),
            .init(.region, ["form": "anaphor", "level": "group", "members": "310000,320000,330000,340000"])),
        Example(
            "⟦上海⟧、⟦武汉⟧、⟦长沙⟧⟦三地⟧同时开幕", .init(.region), .init(.region), .init(.region),
            .init(.region, ["members": "310000,420100,430100"])),
        Example("⟦川⟧⟦渝⟧⟦两地⟧", .init(.region), .init(.region), .init(.region, ["members": "500000,510000"])),
        Example("⟦京津冀⟧⟦三地⟧", .init(.region), .init(.region, ["members": "110000,120000,130000"])),
        Example("⟦长三角⟧⟦三省一市⟧", .init(.region), .init(.region, ["members": "310000,320000,330000,340000"])),
        Example(
            "⟦上海市⟧⟦青浦区⟧、⟦江苏省⟧⟦吴江区⟧、⟦浙江省⟧⟦嘉善县⟧签约,⟦三个区县⟧", .init(.region), .init(.region), .init(.region),
            .init(.region), .init(.region), .init(.region), .init(.region, ["members": "310118,320509,330421"])),
        // The number licenses each name of the list.
        Example(
            "带动⟦商南⟧、⟦镇安⟧⟦两县⟧种菇", .init(.region, ["code": "611023"]), .init(.region, ["code": "611025"]),
            .init(.region, ["members": "611023,611025"])),
        Example(
            "⟦长春⟧、⟦吉林⟧⟦两市⟧通车", .init(.region), .init(.region, ["code": "220200"]),
            .init(.region, ["members": "220100,220200"])),
        Example(
            "⟦高雄市⟧、⟦屏东县⟧⟦两县市⟧", .init(.region), .init(.region), .init(.region, ["members": "710600,719008"])),
        Example("加快商贸、镇安两县的步子"), Example("合作、前进两条路"),
        Example("⟦福建⟧、⟦江西⟧等五省来人", .init(.region), .init(.region)),
        Example(
            "⟦福州⟧⟦厦门⟧⟦两地⟧通车", .init(.region), .init(.region), .init(.region, ["members": "350100,350200"])),
        Example("⟦上海⟧、⟦武汉⟧、⟦长沙⟧签约\n三地查获假票", .init(.region), .init(.region), .init(.region)),
        Example(
            "⟦上海⟧、⟦武汉⟧、⟦长沙⟧签约。⟦北京⟧、⟦天津⟧等三地同日开馆", .init(.region), .init(.region), .init(.region), .init(.region),
            .init(.region)),
        Example("⟦福建⟧、⟦江西⟧来了人,五省还会再聚", .init(.region), .init(.region)),
        Example(
            "工厂在⟦温州⟧、⟦台州⟧⟦两市⟧\n⟦深圳⟧的公司签约,两地互认", .init(.region), .init(.region),
            .init(.region, ["members": "330300,331000"]), .init(.region)),
        Example("⟦长三角⟧4省41市", .init(.region)),
    ]
}
