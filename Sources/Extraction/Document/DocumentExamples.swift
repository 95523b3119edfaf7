/// What titles are, and what is said beside them.
enum DocumentExamples {
    static let all: [Example] = [marks, kinds, numbers, years, issuers, shortTitles, counterExamples].flatMap { $0 }

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

    private static let numbers: [Example] = [
        Example("⟦《关于节水的意见》⟧(国发〔2023〕12号)", .init(.document, ["number": "国发〔2023〕12号", "year": "2023"])),
        Example("⟦《关于退税的通知》⟧（财税[2019]13号）", .init(.document, ["number": "财税[2019]13号", "year": "2019"])),
        Example("⟦《工时规定》⟧(国务院令第174号)", .init(.document, ["number": "国务院令第174号", "year": "null"])),
        Example("⟦《渔业办法》⟧(第12号令)", .init(.document, ["number": "第12号令"])),
        Example("GB/T 2260—2007⟦《区划代码》⟧", .init(.document, ["number": "GB/T 2260—2007", "year": "2007"])),
        Example("⟦《节能设计标准》⟧(DBJ14-022-2003)", .init(.document, ["number": "DBJ14-022-2003"])),
        Example("⟦《通知》⟧第三条", .init(.document, ["number": "null"])),
    ]

    private static let years: [Example] = [
        Example("⟦《服务发展报告2023》⟧", .init(.document, ["year": "2023"])),
        Example("⟦《二〇二四年工作要点》⟧", .init(.document, ["year": "2024", "kind": "要点"])),
        Example("⟦《交通规划(2021—2035年)》⟧", .init(.document, ["year": "2021", "kind": "规划"])),
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

    /// A short title stands for the full one before it.
    private static let shortTitles: [Example] = [
        Example(
            "⟦《城市绿化条例》⟧(以下简称⟦《条例》⟧)施行。⟦《条例》⟧规定", .init(.document, ["refers_to": "null"]),
            .init(.document, ["refers_to": "城市绿化条例"]), .init(.document, ["refers_to": "城市绿化条例"])),
        Example(
            "印发⟦《关于防火的通知》⟧。⟦《通知》⟧要求", .init(.document), .init(.document, ["refers_to": "关于防火的通知"])),
        Example("⟦《河道公约》⟧和⟦《通知》⟧", .init(.document), .init(.document, ["refers_to": "null"])),
    ]

    private static let counterExamples = Example.none(
        "没有书名号的条例", "《没有关上", "没有打开》", "《》", "《 》", "《半截\n\n空行之后》", "他说:“甲。”", "〈单层〉", "「引号」和『引号』", "a < b > c",
        "《《《", "》》》")
}
