import TextModel

/// A head noun right after a measure word: 方面 in 八个方面.
struct CountedNoun: Hashable, Sendable {
    /// Its place in the lexicon.
    typealias Row = UInt16

    let row: Row

    var name: String { CountedNouns.shared.names[Int(row)] }
}

/// The nouns that are counted with a measure word.
final class CountedNouns: Sendable {
    static let shared = CountedNouns()

    private let trie = WordTrie(rowsOf: .figureNouns)
    fileprivate let names: [String]
    /// Which of them mostly describe another noun: 重点 in 八个重点领域.
    private let attributes: ConstantTable<Bool>
    /// 家, 化, 性 …: 企业家 is no 企业, nor 火箭弹 a 火箭.
    private let suffixes = ScalarSet("家化性型级长员者界间内外们弹物片箱县棚楼群词炮案字赛馆站币版")
    /// What may stand behind a noun that mostly describes: 八个重点和…, but 八个重点领域.
    private let functionWords = ScalarSet("的和及与或等中里上在于从对向为是将已均都也还就被把由获有共超约近不可并则")
    /// Nouns: one before them is only what they are of, 15项政策措施, 两个国家公园.
    private let heads: FewWords = [
        "项目", "任务", "工作", "城市", "领域", "措施", "举措", "创新", "代表", "卫生", "活动", "重点", "区域", "政策", "利润", "公园", "先进", "数据",
        "工程", "建设", "产业", "地表", "现代", "乡村", "行业", "问题", "论坛", "草案", "议案", "遗体", "地区", "市场", "增速", "改革", "乡镇", "大类",
        "特色", "技术", "报道", "物流", "重大", "油品", "小组", "党组", "零售", "专题", "医疗", "扶贫", "更新", "试点", "文化", "综合", "社区",
        "基础", "守则", "制度", "法规", "招商", "园区", "提案", "方向", "企业", "品牌", "制造", "集装", "列车", "版本", "专利", "职业", "临床",
        "公民", "应用", "展台", "元首", "地质", "公共", "志愿", "地标", "空气", "编制", "小区", "农场", "应急", "人大", "板块", "文艺", "单位", "关键",
        "询问", "讲座", "预警", "清单", "诉求", "港口", "示范", "指标", "人群", "省份", "监测", "攻关", "国有", "指数", "专线", "意见", "身边", "集成",
        "业务", "得主", "学校", "新品", "招待", "产量", "检体", "街道", "党委", "展馆", "号码", "法人", "乘组", "专业", "队伍", "门类", "级", "产能",
        "环境", "矛盾", "课题", "团队", "委员", "大赛", "赛事", "机构", "条款", "文书", "调研", "征集", "展览", "节目", "成员", "规模", "限额", "线索",
        "商圈", "绿道", "林区", "农业", "机场", "口岸", "公路", "群体", "高校", "文旅", "科研", "商品", "防洪", "智能", "商务", "结构", "枢纽", "文件",
        "路口", "环节", "船用", "营养", "情况", "票房", "版权", "古建", "古籍", "名片", "藏品", "精品", "事务", "养老", "平台", "品种", "路段", "类型",
        "场馆", "材料", "模块", "种群", "干部", "工会", "音乐", "精神", "著作", "保护区", "实验区", "示范区", "开发区", "专区", "花园", "花坛", "场景", "住户",
        "职工", "气温", "视频", "名单", "城区", "动车", "公司", "部长", "首长", "市长", "法院", "医院", "银行", "电视台", "议会", "政府", "媒体", "品类",
        "中医", "地图", "科学", "公安", "主管", "助推", "残骸", "遗骸", "部门", "来信", "地下", "表达", "途径", "炸弹", "爆炸", "装备", "商户",
    ]

    private init() {
        let rows = Lexicon.figureNouns.rows
        names = rows.map { $0[0] }
        attributes = ConstantTable(rows.map { $0.count > 1 && $0[1] == "attribute" })
    }

    /// The noun that starts at `i`, if what follows it cannot make it another word or the beginning of a longer name.
    func noun(in text: Scalars, at i: Int) -> CountedNoun? {
        guard let match = trie.longestMatch(in: text, at: i) else { return nil }
        let next = text.scalar(match.bound)
        if suffixes.contains(next) || text.has(anyOf: heads, at: match.bound) { return nil }
        if attributes[match.value], isHan(next), !functionWords.contains(next) { return nil }
        return CountedNoun(row: CountedNoun.Row(match.value))
    }
}
