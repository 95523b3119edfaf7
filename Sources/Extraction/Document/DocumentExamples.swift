/// What titles are, and what is said beside them.
enum DocumentExamples {
    static let all: [Example] = [
        marks, kinds, cues, numbers, years, issuers, offices, shortTitles, identities, counterExamples,
    ].flatMap { $0 }

    /// What a title is.
    private static let marks: [Example] = [
        Example("双方签署⟦《河湖管护合作备忘录》⟧。", .init(.document, ["title": "河湖管护合作备忘录", "kind": "备忘录"])),
        Example(
            "通过⟦《关于修改〈节约用水条例〉的决定》⟧", .init(.document, ["title": "关于修改〈节约用水条例〉的决定", "kind": "决定"])),
        Example("转发⟦《关于印发《防汛预案》的通知》⟧", .init(.document, ["title": "关于印发《防汛预案》的通知", "kind": "通知"])),
        Example("⟦《甲》⟧⟦《乙》⟧和⟦《丙》⟧", .init(.document), .init(.document), .init(.document)),
        Example("看⟦《谁来了？快开门！》⟧这本书", .init(.document, ["title": "谁来了？快开门！"])),
        Example("⟦《城市\n更新规划》⟧", .init(.document, ["title": "城市\n更新规划", "kind": "规划"])),
        Example("漏了的《半截,后面还有⟦《通知》⟧", .init(.document, ["title": "通知"])),
        Example("多出的》在前,⟦《通知》⟧在后", .init(.document, ["title": "通知"])),
        Example("「⟦《山行》⟧」", .init(.document, ["title": "山行", "kind": "null"])),
    ]

    /// By the head noun, or by a word beside the title.
    private static let kinds: [Example] = [
        Example("⟦《湿地保护法》⟧施行", .init(.document, ["kind": "法"])),
        Example("再读⟦《西游记》⟧", .init(.document, ["kind": "null"])),
        Example("⟦《书法》⟧一课", .init(.document, ["kind": "null"])),
        Example("⟦《养老服务管理办法(试行)》⟧", .init(.document, ["kind": "办法"])),
        Example("⟦《水污染防治法(修订草案)》⟧", .init(.document, ["kind": "法"])),
        Example("⟦《城市公园指南2024年版》⟧", .init(.document, ["kind": "指南", "year": "2024"])),
        Example("电影⟦《远山》⟧上映", .init(.document, ["kind": "电影"])),
        Example("长篇小说⟦《河岸》⟧和⟦《灯》⟧", .init(.document, ["kind": "小说"]), .init(.document, ["kind": "小说"])),
        Example("⟦《天文》⟧杂志", .init(.document, ["kind": "杂志"])),
        Example("⟦《北方日报》⟧报道", .init(.document, ["kind": "日报"])),
        Example("发表⟦《海洋生态》⟧白皮书", .init(.document, ["kind": "白皮书"])),
        Example("⟦《河流状况》⟧", .init(.document, ["kind": "null"])),
    ]

    /// What a word at some distance says, and what it must not say.
    private static let cues: [Example] = [
        Example("晚报发表评论员文章，题目是⟦《守好堤坝——论学习贯彻防汛工作讲话》⟧", .init(.document, ["kind": "文章"])),
        Example("刊登⟦《守好堤坝——论学习贯彻防汛工作讲话》⟧", .init(.document, ["kind": "评论"])),
        Example("发表题为⟦《种下希望》⟧的主旨演讲", .init(.document, ["kind": "演讲"])),
        Example("听取关于⟦《灌区规划》⟧的报告", .init(.document, ["kind": "规划"])),
        Example("收看特别节目⟦《渔港之夜》⟧", .init(.document, ["kind": "节目"])),
        Example("⟦《渔港之夜》⟧栏目今晚播出", .init(.document, ["kind": "节目"])),
        Example("热播韩剧⟦《晚霞》⟧", .init(.document, ["kind": "电视剧"])),
        Example("⟦《渔港大众报》⟧记者到访", .init(.document, ["kind": "报纸"])),
        Example("贴出⟦《招工海报》⟧", .init(.document, ["kind": "null"])),
        Example(
            "⟦《渔港建议(有后记)》⟧、⟦《渔歌》⟧", .init(.document, ["kind": "建议"]), .init(.document, ["kind": "null"])),
        Example("交响乐⟦《江河》⟧奏响", .init(.document, ["kind": "交响乐"])),
    ]

    private static let numbers: [Example] = [
        Example("⟦《关于节水的意见》⟧(国发〔2023〕12号)", .init(.document, ["number": "国发〔2023〕12号", "year": "2023"])),
        Example("⟦《关于退税的通知》⟧（财税[2019]13号）", .init(.document, ["number": "财税[2019]13号", "year": "2019"])),
        Example("⟦《工时规定》⟧(国务院令第174号)", .init(.document, ["number": "国务院令第174号", "year": "null"])),
        Example("⟦《渔业办法》⟧(第12号令)", .init(.document, ["number": "第12号令"])),
        Example("GB/T 2260—2007⟦《区划代码》⟧", .init(.document, ["number": "GB/T 2260—2007", "year": "2007"])),
        Example("⟦《节能设计标准》⟧(DBJ14-022-2003)", .init(.document, ["number": "DBJ14-022-2003"])),
        Example(
            "水利部公告2024年第12号⟦《关于节水器具的公告》⟧", .init(.document, ["number": "水利部公告2024年第12号", "year": "2024"])),
        Example("依据国发〔2023〕12号⟦《关于节水的意见》⟧", .init(.document, ["number": "国发〔2023〕12号", "year": "2023"])),
        Example("⟦《渔港法》⟧(主席令第三十九号)", .init(.document, ["number": "主席令第三十九号", "year": "null"])),
        Example("⟦《公告》⟧(2023年第5号)", .init(.document, ["number": "2023年第5号", "year": "2023"])),
        Example("⟦《意见》⟧和国发〔2023〕12号文件", .init(.document, ["number": "null"])),
        Example("⟦《意见》⟧2023年第5号台风来时", .init(.document, ["number": "null", "year": "null"])),
        Example("⟦《通知》⟧第三条", .init(.document, ["number": "null"])),
    ]

    private static let years: [Example] = [
        Example("⟦《服务发展报告2023》⟧", .init(.document, ["year": "2023"])),
        Example("⟦《二〇二四年工作要点》⟧", .init(.document, ["year": "2024", "kind": "要点"])),
        Example("⟦《交通规划(2021—2035年)》⟧", .init(.document, ["year": "2021", "kind": "规划"])),
        Example("2025年版⟦《渔具目录》⟧", .init(.document, ["year": "2025"])),
        Example("⟦《渔具目录》⟧(2020年版)", .init(.document, ["year": "2020"])),
        Example("2025年⟦《渔具目录》⟧", .init(.document, ["year": "null"])),
        Example("⟦《1984》⟧", .init(.document, ["year": "null"])),
        Example("⟦《千里江山》⟧", .init(.document, ["year": "null"])),
    ]

    private static let issuers: [Example] = [
        Example("财政部近日印发⟦《购车补贴办法》⟧", .init(.document, ["issuer": "财政部"])),
        Example("日前,水利部、农业农村部联合印发了⟦《灌区规划》⟧", .init(.document, ["issuer": "水利部、农业农村部"])),
        Example("市场监管总局等五部门4月19日发布⟦《方案》⟧", .init(.document, ["issuer": "市场监管总局等五部门"])),
        Example("湖北发布的⟦《湖泊状况》⟧显示", .init(.document, ["issuer": "湖北"])),
        Example("⟦《蓝皮书》⟧由省气象局发布", .init(.document, ["issuer": "省气象局"])),
        Example("由教育部印发的⟦《校园餐规定》⟧", .init(.document, ["issuer": "教育部"])),
        Example("中共中央 国务院印发⟦《种业意见》⟧", .init(.document, ["issuer": "中共中央 国务院"])),
        Example("证监会发布⟦《甲规则》⟧、⟦《乙规则》⟧", .init(.document, ["issuer": "证监会"]), .init(.document, ["issuer": "证监会"])),
        Example("根据⟦《水法》⟧的规定", .init(.document, ["issuer": "null"])),
        Example("社会上都在读⟦《水法》⟧", .init(.document, ["issuer": "null"])),
        Example("他喜欢并发布了⟦《水法》⟧读后感", .init(.document, ["issuer": "null"])),
    ]

    /// Where the issuer ends, and what is none.
    private static let offices: [Example] = [
        Example("卫健委近日再次发出⟦《关于用药的通知》⟧", .init(.document, ["issuer": "卫健委"])),
        Example("国务院日前公布新修订的⟦《渔港条例》⟧", .init(.document, ["issuer": "国务院"])),
        Example("一九八四年九月十日国务院发布⟦《渔港条例》⟧", .init(.document, ["issuer": "国务院"])),
        Example("自去年11月份市委、市政府印发⟦《方案》⟧后", .init(.document, ["issuer": "市委、市政府"])),
        Example("市场监管局向各地市场监管部门下发了⟦《提示》⟧", .init(.document, ["issuer": "null"])),
        Example("张三代表市政府发表了题为⟦《守望》⟧的致词", .init(.document, ["issuer": "市政府", "kind": "致辞"])),
        Example("省人民代表大会通过⟦《渔港条例》⟧", .init(.document, ["issuer": "省人民代表大会"])),
        Example("29日市政府印发⟦《方案》⟧", .init(.document, ["issuer": "市政府"])),
        Example("总部设在湖畔的世界渔业论坛11日发布⟦《渔业报告》⟧", .init(.document, ["issuer": "世界渔业论坛"])),
        Example("⟦《方案》⟧已由省发展改革委印发", .init(.document, ["issuer": "省发展改革委"])),
        Example("⟦《渔歌集》⟧由江岸出版社出版", .init(.document, ["issuer": "江岸出版社"])),
        Example("豆浆坊于老街书店推出⟦《豆香》⟧", .init(.document, ["issuer": "null"])),
        Example("发布了关于印发⟦《渔具办法》⟧的通知", .init(.document, ["issuer": "null"])),
    ]

    /// A short title stands for the full one before it.
    private static let shortTitles: [Example] = [
        Example(
            "⟦《城市绿化条例》⟧(以下简称⟦《条例》⟧)施行。⟦《条例》⟧规定", .init(.document, ["refers_to": "null"]),
            .init(.document, ["refers_to": "城市绿化条例"]), .init(.document, ["refers_to": "城市绿化条例"])),
        Example(
            "印发⟦《关于防火的通知》⟧。⟦《通知》⟧要求", .init(.document), .init(.document, ["refers_to": "关于防火的通知"])),
        Example("⟦《河道公约》⟧和⟦《通知》⟧", .init(.document), .init(.document, ["refers_to": "null"])),
    ]

    /// The same document has the same id, whatever it is called by.
    private static let identities: [Example] = [
        Example(
            "⟦《渔港条例》⟧和⟦《渔具条例》⟧。⟦《渔港条例》⟧规定", .init(.document, ["document_id": "d1"]),
            .init(.document, ["document_id": "d2"]), .init(.document, ["document_id": "d1"])),
        Example(
            "⟦《渔港条例》⟧(下称“⟦《港条例》⟧”)。⟦《港条例》⟧规定", .init(.document, ["document_id": "d1"]),
            .init(.document, ["document_id": "d1", "refers_to": "渔港条例"]), .init(.document, ["document_id": "d1"])),
        Example(
            "⟦《渔港管理条例》⟧(“⟦《管理条例》⟧”)", .init(.document, ["document_id": "d1"]),
            .init(.document, ["document_id": "d1", "refers_to": "渔港管理条例"])),
        Example(
            "⟦《中华人民共和国渔业法》⟧施行。⟦《渔业法》⟧规定", .init(.document, ["document_id": "d1"]),
            .init(.document, ["document_id": "d1", "refers_to": "null"])),
        Example(
            "⟦《渔具规定(试行)》⟧印发。⟦《规定》⟧要求", .init(.document, ["document_id": "d1"]),
            .init(.document, ["document_id": "d1", "refers_to": "渔具规定(试行)"])),
        Example(
            "⟦《通知》⟧(国发〔2023〕1号)和⟦《通知》⟧(国发〔2023〕2号)", .init(.document, ["document_id": "d1"]),
            .init(.document, ["document_id": "d2"])),
        Example(
            "⟦《渔港\n条例》⟧与⟦《渔港条例》⟧", .init(.document, ["document_id": "d1"]), .init(.document, ["document_id": "d1"])),
        Example("⟦《渔歌》⟧(⟦《灯塔》⟧)", .init(.document, ["document_id": "d1"]), .init(.document, ["document_id": "d2"])),
    ]

    private static let counterExamples = Example.none(
        "没有书名号的条例", "《没有关上", "没有打开》", "《》", "《 》", "《半截\n\n空行之后》", "他说:“甲。”", "〈单层〉", "「引号」和『引号』", "a < b > c",
        "《《《", "》》》")
}
