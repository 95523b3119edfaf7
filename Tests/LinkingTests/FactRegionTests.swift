import Testing

@testable import Linking

/// Which place a figure is about, and which is only mentioned near it.
struct FactRegionTests {
    @Test(
        "a later clause, or one after a source, tells what the sentence is about",
        arguments: [
            LinkingExample("某某网消息（晚间新闻）：浙江推进水网建设。\n目前水库库容达5亿立方米。", "水库库容|330000||500000000立方米"),
            LinkingExample("随着改革不断深化，浙江拉开建设序幕。\n目前水库库容达5亿立方米。", "水库库容|||500000000立方米"),
            LinkingExample("随着改革不断深化，浙江拉开建设序幕。目前水库库容达5亿立方米。", "水库库容|330000||500000000立方米"),
            LinkingExample("随着全国改革不断深化，浙江拉开建设序幕。目前水库库容达5亿立方米。", "水库库容|330000||500000000立方米"),
            // one of several things that the whole country does
            LinkingExample("全国大会成功召开，浙江试点启动。目前水库库容达5亿立方米。", "水库库容|||500000000立方米"),
            LinkingExample("专家走访村庄，看望浙江农民。目前水库库容达5亿立方米。", "水库库容|||500000000立方米"),
            LinkingExample("最大的水库——浙江新安水库建成。水库库容达5亿立方米。", "水库库容|330000||500000000立方米"),
        ])
    func topics(_ example: LinkingExample) { check(example) }

    @Test(
        "sentences about several places, and places in places",
        arguments: [
            LinkingExample(
                "浙江出口额增长5%；江苏出口额增长6%。价格指数为99点。",
                "出口额|330000|||+5%", "出口额|320000|||+6%", "价格指数|||99点"),
            LinkingExample(
                "浙江出口额增长5%；杭州出口额增长6%。价格指数为99点。",
                "出口额|330000|||+5%", "出口额|330100|||+6%", "价格指数|330100||99点"),
            LinkingExample(
                "浙江推进水网建设。\n杭州建成新的水厂。\n水库库容达5亿立方米。\n浙江继续推进水网建设。\n管网长度达8公里。",
                "水库库容|330100||500000000立方米", "管网长度|330000||8公里"),
            LinkingExample("内蒙古西部额济纳旗遭遇沙尘暴，最大风力达9级。", "最大风力|152923||9级"),
            LinkingExample("嘉善县地处浙江、上海之间，耕地面积达5万亩。", "耕地面积|330421||50000亩"),
            LinkingExample("浙江最大的水库位于嘉善县，耕地面积达5万亩。", "耕地面积|330421||50000亩"),
            LinkingExample("公司改造了杭州枢纽、南京枢纽，机场货运量达5万吨。", "机场货运量|||50000吨"),
            LinkingExample("江西在全省范围内推行新政策，医院覆盖率达98%。", "医院覆盖率|360000||98%"),
        ])
    func several(_ example: LinkingExample) { check(example) }

    @Test(
        "lines lead from place to place",
        arguments: [
            LinkingExample("该公路东起湖北黄冈，西至重庆万州，公路全长640公里。", "公路全长|||640公里"),
            LinkingExample("浙江宁波至甲乡高速公路开工，设计时速120公里。", "设计时速|||120公里"),
            LinkingExample("林芝市至波密县公路改造完工，路线全长220公里。", "路线全长|540400||220公里"),
            LinkingExample("京雄高速北京段通车。\n京雄高速全长97公里。", "京雄高速全长|||97公里"),
            LinkingExample("武汉地铁开通。地铁全长97公里。", "地铁全长|420100||97公里"),
        ])
    func lines(_ example: LinkingExample) { check(example) }

    @Test(
        "the whole country, all others and unnamed places",
        arguments: [
            LinkingExample("浙江出口额增长5%，位居全国前列，进口额增长6%。", "出口额|330000|||+5%", "进口额|330000|||+6%"),
            LinkingExample("浙江作为全国最大的产地，茶叶产量达5万吨。", "茶叶产量|330000||50000吨"),
            LinkingExample("浙江出口额增长5%，全国进口额增长6%。", "出口额|330000|||+5%", "进口额||||+6%"),
            LinkingExample("已有26个省份及新疆生产建设兵团开办夜校，夜校数量达4000所。", "夜校数量|||4000所"),
            LinkingExample("除海南、西藏没有收费外，用户总数达5万户。", "用户总数|||50000户"),
            LinkingExample("1月1日，湖北无新增病例。重症病例达45例。", "重症病例|||45例"),
            LinkingExample("卢龙县建成公园。全市公园面积达5万亩。", "公园面积|||50000亩"),
            LinkingExample("卢龙县建成公园。公园面积占全市的5%，耕地面积达5万亩。", "公园面积|130324||5%", "耕地面积|130324||50000亩"),
        ])
    func whole(_ example: LinkingExample) { check(example) }

    @Test(
        "bodies and people named for a place",
        arguments: [
            LinkingExample("江苏某甲股份有限公司生产线投产，年产量达5万吨。", "年产量|||50000吨"),
            LinkingExample("平顶山煤业（集团）公司投产，原煤产量达5万吨。", "原煤产量|||50000吨"),
            LinkingExample("北京市建成多所学校。长春地质学院校舍完工，建筑面积达5万平方米。", "建筑面积|||50000平方米"),
            LinkingExample("武汉市恢复秩序。武汉市第一医院改革，日接诊量达5万人次。", "日接诊量|420100||50000人次"),
            LinkingExample("上海地铁公司客运量达5万人次。", "地铁公司客运量|310000||50000人次"),
            LinkingExample("台湾高尔夫好手上场，比赛总杆数达214杆。", "比赛总杆数|||214杆"),
        ])
    func bodies(_ example: LinkingExample) { check(example) }
}
