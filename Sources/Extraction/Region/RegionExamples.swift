/// Names of divisions, and why each counts.
enum RegionExamples {
    static let all: [Example] = [names, organizations, chains, licences, neighbours, ambiguousNames, formerNames]
        .flatMap { $0 }

    /// Names that count by themselves.
    private static let names: [Example] = [
        Example(
            "⟦浙江⟧的茶园进入采摘季",
            .init(.region, ["code": "330000", "name": "浙江省", "level": "province", "form": "short"])),
        Example("⟦广州⟧与⟦武汉⟧开通直达班列", .init(.region, ["code": "440100"]), .init(.region, ["code": "420100"])),
        Example(
            "⟦江阴市⟧长泾镇的一家纺织厂", .init(.region, ["code": "320281", "level": "county", "form": "full"])),
        Example("⟦海南藏族自治州⟧不是⟦海南省⟧", .init(.region, ["code": "632500"]), .init(.region, ["code": "460000"])),
        Example("⟦海南州⟧的光伏电站", .init(.region, ["code": "632500", "level": "prefecture", "form": "short"])),
        Example("⟦恩施州⟧的硒茶", .init(.region, ["code": "422800"])),
        Example("走进⟦延边⟧看冰雪", .init(.region, ["code": "222400"])),
        Example("⟦澜沧县⟧的咖啡园", .init(.region, ["code": "530828", "form": "short"])),
        Example("⟦浦东新区⟧和⟦滨海新区⟧", .init(.region, ["code": "310115"]), .init(.region, ["code": "120116"])),
        Example("⟦义乌⟧的小商品", .init(.region, ["code": "330782"])),
        Example("⟦内蒙古⟧与⟦黑龙江⟧", .init(.region, ["code": "150000"]), .init(.region, ["code": "230000"])),
        Example("⟦香港特别行政区⟧行政长官", .init(.region, ["code": "810000", "form": "full"])),
        Example("⟦台北⟧和⟦高雄⟧", .init(.region, ["code": "710100"]), .init(.region, ["code": "710600"])),
        Example("⟦汶川⟧灾后重建", .init(.region, ["code": "513221"])),
        Example("⟦长沙⟧发布会昨天举行", .init(.region, ["code": "430100"])),
        Example("⟦山西⟧部分地区有雨", .init(.region, ["code": "140000"])),
        Example("⟦江西⟧南部和⟦湖南⟧北部", .init(.region, ["code": "360000"]), .init(.region, ["code": "430000"])),
        Example("⟦上海⟧市民在公园散步", .init(.region, ["code": "310000", "form": "short"])),
        Example("⟦浙江省⟧市场主体", .init(.region, ["form": "full"])),
        Example("⟦河北⟧区域内的港口", .init(.region, ["code": "130000", "form": "short"])),
        Example("永定河⟦北京⟧段通水", .init(.region, ["code": "110000"])),
    ]

    /// A name inside an organization or a title counts.
    private static let organizations: [Example] = [
        Example("⟦成都⟧海关查验了一批货物", .init(.region, ["code": "510100", "form": "short"])),
        Example("⟦吉林⟧大学的研究者", .init(.region, ["code": "220000"])),
        Example("⟦浙江省⟧知识产权局", .init(.region, ["code": "330000"])),
        Example("专利审查协作⟦江苏⟧中心", .init(.region, ["code": "320000"])),
        Example("银西高铁⟦宁夏⟧段", .init(.region, ["code": "640000"])),
        Example("⟦北京⟧大兴国际机场", .init(.region, ["code": "110000"])),
        Example("《⟦上海市⟧气候公报》", .init(.region, ["code": "310000"])),
        Example("⟦宁夏⟧黄河公路特大桥合龙", .init(.region, ["code": "640000"])),
        Example("⟦南京⟧大屠杀死难者国家公祭日", .init(.region, ["code": "320100"])),
        Example("⟦酒泉⟧卫星发射中心", .init(.region, ["code": "620900"])),
    ]

    /// Names that the name before them explains, with or without a level between.
    private static let chains: [Example] = [
        Example(
            "⟦浙江省⟧⟦嘉善县⟧的一家企业", .init(.region, ["code": "330000", "form": "full"]),
            .init(.region, ["code": "330421", "level": "county"])),
        Example("⟦江苏省⟧⟦吴江区⟧的一家企业", .init(.region, ["code": "320000"]), .init(.region, ["code": "320509"])),
        Example("⟦福建省⟧⟦鼓楼区⟧的老街", .init(.region, ["code": "350000"]), .init(.region, ["code": "350102"])),
        Example("⟦北京⟧⟦朝阳⟧的一处社区", .init(.region), .init(.region, ["code": "110105"])),
        Example("⟦辽宁⟧⟦朝阳⟧的化石", .init(.region), .init(.region, ["code": "211300"])),
        Example("⟦广东⟧⟦中山⟧的灯饰", .init(.region), .init(.region, ["code": "442000"])),
        Example("在⟦浙江⟧⟦安吉⟧,竹海连绵", .init(.region), .init(.region, ["code": "330523"])),
        Example("⟦安徽⟧⟦和县⟧的蔬菜", .init(.region), .init(.region, ["code": "340523"])),
        Example("⟦四川省⟧⟦会理市⟧的石榴", .init(.region), .init(.region, ["code": "513402"])),
        Example("⟦海南⟧⟦东方⟧、⟦文昌⟧的渔港", .init(.region), .init(.region, ["code": "469007"]), .init(.region)),
        Example("⟦新疆⟧⟦昌吉回族自治州⟧", .init(.region), .init(.region, ["code": "652300"])),
        Example("⟦山西省⟧⟦阳泉市⟧⟦城区⟧的居民", .init(.region), .init(.region), .init(.region, ["code": "140302"])),
        Example("⟦北京市⟧⟦海淀区⟧中关村", .init(.region), .init(.region, ["code": "110108"])),
        Example("⟦内蒙古⟧⟦锡林郭勒盟⟧⟦阿巴嘎旗⟧", .init(.region), .init(.region), .init(.region, ["code": "152522"])),
    ]

    /// Names that count by a dateline, a list, or their full name elsewhere.
    private static let licences: [Example] = [
        Example("中新网⟦嘉兴⟧4月19日电", .init(.region, ["code": "330400"])),
        Example("新华社⟦文昌⟧5月3日电", .init(.region, ["code": "469005"])),
        Example("本报⟦平湖⟧1月8日讯", .init(.region, ["code": "330482"])),
        Example("⟦沂水县⟧今年修路。在⟦沂水⟧,果农很高兴", .init(.region), .init(.region, ["code": "371323"])),
        Example("⟦杭州⟧、⟦金华⟧、⟦衢州⟧等地", .init(.region), .init(.region, ["code": "330700"]), .init(.region)),
        Example("途经⟦海宁⟧、⟦桐乡⟧和⟦海盐⟧", .init(.region), .init(.region), .init(.region, ["code": "330424"])),
        Example("⟦隆德县⟧位于六盘山下。⟦隆德⟧县城", .init(.region), .init(.region, ["code": "640423"])),
    ]

    /// Names whose neighbour decides: a river or a city, an office, a place in some other one.
    private static let neighbours: [Example] = [
        Example("⟦广东⟧⟦江门⟧的侨乡", .init(.region), .init(.region, ["code": "440700"])),
        Example("⟦广西⟧⟦河池⟧的铜鼓", .init(.region, ["code": "450000"]), .init(.region, ["code": "451200"])),
        Example("⟦武汉⟧⟦江夏区⟧修路", .init(.region, ["code": "420100"]), .init(.region, ["code": "420115"])),
        Example("⟦朝阳市⟧办诗会,起早看朝阳", .init(.region)), Example("⟦晋江⟧、⟦石狮⟧等地", .init(.region), .init(.region)),
        Example("⟦澳门⟧元旦放假", .init(.region)), Example("都说“⟦海南⟧”好", .init(.region)),
        Example("⟦龙岗⟧警方通报案情", .init(.region, ["code": "440307", "form": "short"])),
        Example("⟦朝阳⟧法院开庭", .init(.region, ["code": "null", "candidates": "110105,211300,211321,220104"])),
        Example("⟦屏东⟧有人走失,溪湖分局寻获", .init(.region, ["code": "719008"])), Example("李龙岗警方"),
        Example("⟦江苏⟧⟦南京⟧委员", .init(.region), .init(.region, ["code": "320100"])),
        Example("⟦武汉⟧关闭通道", .init(.region, ["code": "420100"])),
        Example("南下⟦台中⟧拜票", .init(.region, ["code": "710400"])),
        Example("拿下⟦台南⟧首座奖项", .init(.region, ["code": "710500"])),
        Example("⟦泰州⟧凤城至⟦无锡⟧的线路", .init(.region, ["code": "321200"]), .init(.region, ["code": "320200"])),
        Example("⟦苗栗⟧泰安乡的山路", .init(.region, ["code": "719003"])),
        Example("⟦佳木斯⟧⟦前进⟧的冰灯", .init(.region), .init(.region, ["code": "230804"])),
        Example("⟦黑龙江⟧前进的路标", .init(.region)), Example("⟦绛县⟧的老师", .init(.region, ["code": "140826", "form": "full"])),
    ]

    /// Names of several divisions, with and without evidence.
    private static let ambiguousNames: [Example] = [
        Example(
            "⟦鼓楼区⟧的老街",
            .init(.region, ["code": "null", "name": "null", "candidates": "320106,320302,350102,410204"])),
        Example("⟦徐州⟧今年办了灯会。⟦鼓楼区⟧人多", .init(.region), .init(.region, ["code": "320302"])),
        Example("⟦南昌⟧开了新线,⟦西湖区⟧受益", .init(.region), .init(.region, ["code": "360103"])),
        Example("⟦长春⟧入冬。⟦朝阳区⟧供暖", .init(.region), .init(.region, ["code": "220104"])),
    ]

    /// Names that were official, read with a date or without.
    private static let formerNames: [Example] = [
        Example("⟦襄樊市⟧的老照片", .init(.region, ["code": "420600", "name": "襄阳市", "valid_to": "2010-10"])),
        Example(
            "⟦襄樊市⟧的汽车厂", published: "2005-06-01",
            .init(.region, ["code": "420600", "name": "襄樊市", "valid_to": "2010-10"])),
        Example(
            "⟦襄樊市⟧旧称", published: "2020-06-01", .init(.region, ["name": "襄阳市", "valid_to": "2010-10"])),
        Example("⟦北京市⟧⟦崇文区⟧的老字号", .init(.region), .init(.region, ["code": "110101", "valid_to": "2009-12"])),
        Example(
            "⟦北京市⟧⟦崇文区⟧的老字号", published: "1998-01-05", .init(.region),
            .init(.region, ["code": "110103", "name": "崇文区"])),
        // Short, where the article has it in full.
        Example(
            "⟦襄樊⟧在扩建。那时还叫⟦襄樊市⟧", .init(.region, ["code": "420600", "form": "short", "valid_to": "2010-10"]),
            .init(.region)), Example("襄樊在扩建"),
        Example("⟦密云县⟧的水库", .init(.region, ["code": "110118", "name": "密云区"])),
        Example(
            "⟦柳州地区⟧⟦忻城县⟧的老戏台", .init(.region, ["code": "451300", "form": "full", "valid_to": "2001-12"]),
            .init(.region, ["code": "451321"])),
        Example("⟦保定⟧地区的天气", .init(.region, ["code": "130600", "form": "short"])),
        Example("⟦保定地区⟧行署", published: "1992-03-01", .init(.region, ["level": "prefecture", "name": "保定地区"])),
    ]
}
