import TextModel

/// Places that are a part of the name of a company, a school or a hospital.
extension FactReader {
    /// 苏州某某电子有限公司, 复旦大学附属医院 after 上海: where the body has its seat, which is not what its figures are about.
    ///
    /// Bodies that serve a whole place, such as its power grid or its railways, speak for it.
    func isWithinBodyName(at i: Int) -> Bool {
        let start = tokens[namesOfPlace(at: i).upperBound].end
        let limit = min(start + Self.longestBodyName, bytes.count - 2)
        var at = start
        while at < limit {
            if let end = bodyEnd(at: at, isFirst: at == start) { return !isOfPlace(at: end) }
            // 甲乙（集团）公司
            if let bracket = Self.brackets.first(at: at, in: bytes), at > start {
                at += bracket.utf8CodeUnitCount
                continue
            }
            guard (0xE4...0xE9).contains(bytes[at]), !bytes.has(anyOf: Self.betweenKind, at: at) else { return false }
            at += 3
        }
        return false
    }

    /// 大学生, 集团军; 研究所统计: what a body says of the place.
    private func isOfPlace(at end: Int) -> Bool {
        bytes.has(anyOf: Self.afterKind, at: end) && !bytes.has(anyOf: ["生产", "业绩", "业务"], at: end)
    }

    /// Where the word for a body ends that begins at `at`. 上海医院 are all of the hospitals, 上海大学 is one school.
    private func bodyEnd(at: Int, isFirst: Bool) -> Int? {
        let list = isFirst ? Self.namingBodies : Self.bodies
        return list.number(at: at, in: bytes).map { at + list.words[$0].utf8CodeUnitCount }
    }

    private static let longestBodyName = 42
    /// That make a name together with a place alone.
    private static let namingBodies: WordList = [
        "大学", "工大", "师大", "农大", "科大", "理工", "银行", "地检署", "地方法院", "地方检察署", "地院", "证券交易所", "交易所",
    ]
    private static let brackets: WordList = ["（集团）", "(集团)"]
    private static let bodies: WordList = [
        "有限公司", "有限责任公司", "公司", "总厂", "证券交易所", "股份公司", "集团", "大学", "学院", "医院", "中学", "小学", "地检署", "地方法院", "地方检察署",
        "研究院",
        "研究所", "事务所",
    ]
    private static let afterKind: WordList = [
        "生", "业", "间", "卡", "体系", "系统", "网点", "群", "城", "军", "提供", "统计", "数据", "监测", "最新",
    ]
    /// What makes the body one of many, or the place its ground: 上市公司, 各医院.
    private static let betweenKind: WordList = [
        "的", "在", "有", "和", "与", "及", "共", "各", "全", "家", "所", "等", "多", "个", "上市", "民营", "国有", "公立", "私立", "三级", "定点",
        "新增", "企业", "已", "建", "方舱", "市属", "省属", "电力", "电网", "供电", "铁路", "地铁", "轨道", "捷运", "公交", "燃气", "自来水", "移动", "联通",
        "电信",
        "烟草", "盐业", "水务", "保险", "人保", "人寿", "彩券", "分",
        "港", "本地",
        "高等", "社区", "乡镇", "基层", "大型", "两", "三", "四", "五", "六", "七", "八", "九", "十",
    ]
}
