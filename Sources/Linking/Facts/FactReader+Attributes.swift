import Extraction
import TextModel

/// Attributes before 的 without which a name would say something else.
extension FactReader {
    /// What the attribute that was cut off a name is to it.
    enum LostAttribute: Equatable {
        /// The name says enough by itself.
        case spare
        /// The name begins here: 35岁以下的党员, 甲地至乙地的运行时间.
        case needed(from: Int)
        /// The name is of less than it says, and where its attribute begins is not known.
        case lost
    }

    /// What stands before `name`, if the name was cut behind 的.
    func lostAttribute(of name: Range<Int>) -> LostAttribute {
        let start = name.lowerBound
        if bytes.has(anyOf: Self.pointers, before: start) { return .lost }
        guard bytes.has("的", before: start) else {
            // 甲地至乙地列车
            return way(before: start, by: Self.directLinks).map { .needed(from: $0) } ?? .spare
        }
        let end = start - 3
        if let bound = Self.bounds.first(where: { bytes.has($0, before: end) }) {
            return bounded(by: end, or: end - bound.utf8CodeUnitCount)
        }
        if let figure = figure(endingAt: end) { return isPart(figure) ? .lost : .spare }
        return IndicatorHeads.shared.nameWays(name, in: bytes) ? route(before: end, of: name) : .spare
    }

    /// 与防控相关的支出, 由学生组成的团队: the word before an attribute that begins it.
    func withPreposition(_ draft: FactDraft) -> Range<Int> {
        let name = withStock(afterCause(draft))
        guard draft.rule != "fact.respectively", let noun = name.first(where: { bytes.has("的", at: $0) }),
            noun - name.lowerBound >= 9,
            !bytes.has(anyOf: Self.longerWords, before: name.lowerBound)
        else { return name }
        // 以棉花为主的
        if bytes.has("以", before: name.lowerBound),
            (name.lowerBound..<noun).contains(where: { bytes.has("为", at: $0) })
        {
            return name.lowerBound - 3..<name.upperBound
        }
        if bytes.has("为", before: name.lowerBound), bytes.has(anyOf: Self.clauseStarts, before: name.lowerBound - 3) {
            return name.lowerBound - 3..<name.upperBound
        }
        guard let word = Self.prepositions.first(where: { bytes.has($0, before: name.lowerBound) }) else {
            return name
        }
        return name.lowerBound - word.utf8CodeUnitCount..<name.upperBound
    }

    /// 现有确诊病例: those of today, and not all there were.
    private func withStock(_ name: Range<Int>) -> Range<Int> {
        guard bytes.has("现有", before: name.lowerBound), bytes.has(anyOf: Self.stocks, before: name.upperBound) else {
            return name
        }
        return name.lowerBound - 6..<name.upperBound
    }

    private static let stocks: [StaticString] = ["病例", "患者", "感染者"]

    private static let prepositions: [StaticString] = ["通过", "来自", "在", "因", "与", "同", "从", "由"]
    /// 为汽车做配件的企业 begins a clause; 质量为一类的水面 does not.
    private static let clauseStarts: [StaticString] = ["，", "：", "中", "年"]

    /// 10万千瓦以上的储能电站占比; 75%以上的企业 is a part of a clause whose beginning is not known.
    private func bounded(by end: Int, or inner: Int) -> LostAttribute {
        guard let figure = figure(endingAt: end) ?? figure(endingAt: inner), !figure.isPercentage, !isBound(figure)
        else { return .lost }
        return .needed(from: figure.range.lowerBound)
    }

    /// 七成的企业产值 is that of a part; 一立方米的成本 that of a unit; 0至2米的面积 that of a class; 不足千人的村 is one of many.
    private func isPart(_ figure: FigureReading) -> Bool {
        if figure.isShare || figure.low != figure.high || isBound(figure) { return true }
        return figure.low == ExactDecimal(1) && figure.high == figure.low && !figure.isDuration && !figure.isCount
    }

    /// 超过100毫米, 不足千人
    private func isBound(_ figure: FigureReading) -> Bool {
        let start = figure.range.lowerBound
        return bytes.has(anyOf: Self.limits, before: start) || bytes.has(anyOf: Self.limits, at: start)
    }

    /// 甲地至乙地的运行时间, 甲地与乙地之间的票价: a way is from one place to another.
    private func route(before end: Int, of name: Range<Int>) -> LostAttribute {
        let end = bytes.has("之间", before: end) ? end - 6 : end
        if let origin = way(before: end, by: Self.links) { return .needed(from: origin) }
        return last(of: ["至", "到"], inClauseBefore: end, reach: Self.longestGoal) == nil ? .spare : .lost
    }

    /// Where 甲地至乙地 begins, if it ends at `end`.
    private func way(before end: Int, by links: [StaticString]) -> Int? {
        guard let goal = region(endingAt: end),
            let link = links.first(where: { bytes.has($0, before: Int(places[goal].start)) }),
            let origin = region(endingAt: Int(places[goal].start) - link.utf8CodeUnitCount)
        else { return nil }
        let start = Int(places[origin].start)
        return bytes.has(anyOf: ["从", "由", "自"], before: start) ? start - 3 : start
    }

    private func figure(endingAt end: Int) -> FigureReading? {
        place(endingAt: end, .figure).flatMap { FigureReading(entities, at: $0) }
    }

    private func region(endingAt end: Int) -> Int? { place(endingAt: end, .region) }

    /// The entity of one kind that ends there.
    private func place(endingAt end: Int, _ kind: EntityPlaces.Kind) -> Int? {
        let next = places.firstIndex(notBefore: end)
        return (max(0, next - Self.nested)..<next).last { places[$0].kind == kind && Int(places[$0].end) == end }
    }

    /// So many entities at most lie in one another.
    private static let nested = 4
    private static let longestGoal = 36
    private static let bounds: [StaticString] = ["及以上", "及以下", "以上", "以下", "以内"]
    private static let limits: [StaticString] = ["超过", "达到", "低于", "高于", "不足", "大于", "小于", "少于", "多于", "逾", "近"]
    /// 这些企业的总产值: of which ones, another sentence tells.
    private static let pointers: WordList = ["这些", "那些", "这类", "这批", "上述"]
    private static let directLinks: [StaticString] = ["至", "到", "—"]
    private static let links: [StaticString] = ["至", "到", "与", "和", "—", "-"]
}

/// Clauses that stand where a name should, and names of those whom a figure concerns.
extension FactReader {
    /// 任务是压减产能, 景区吸引了游客, 北方连续三天发送旅客, 每年可发电: something is said, and nothing named.
    func isClause(_ name: Range<Int>) -> Bool {
        var depth = 0
        for at in name where bytes[at] >= 0xE0 {
            // ideographs are no quotation marks
            if bytes[at] < 0xE4 {
                if bytes.has(anyOf: ["“", "「", "《"], at: at) { depth += 1 }
                if bytes.has(anyOf: ["”", "」", "》"], at: at) { depth -= 1 }
            }
            if depth == 0, isPredicate(at: at, of: name) { return true }
        }
        return false
    }

    private func isPredicate(at position: Int, of name: Range<Int>) -> Bool {
        if bytes.has("是", at: position) { return true }
        // 接种了疫苗的人数 is a noun again
        // 受同业挂牌大涨激励; not 受灾人口
        if position == name.lowerBound, bytes.has("受", at: position) {
            return !bytes.has(anyOf: Self.sufferings, at: position + 3) && !hasAttribute(name)
        }
        if bytes.has("了", at: position) {
            return !bytes.has("解", at: position + 3) && !hasAttribute(position..<name.upperBound)
        }
        // 累计曾停电; not 曾庆红, 未曾
        if bytes.has("曾", at: position), position > name.lowerBound {
            return !hasAttribute(position..<name.upperBound) && !bytes.has("未", before: position)
        }
        if bytes.has("连续", at: position) {
            return bytes.has(anyOf: Self.numerals, at: position + 6) || isDigit(position + 6)
        }
        // 用于普发现金; not 用于教育的支出, 用于救灾资金
        if bytes.has("用于", at: position) {
            return position == name.lowerBound && !hasAttribute(name) && !IndicatorHeads.shared.end(name, in: bytes)
        }
        if bytes.has(anyOf: Self.predicates, at: position) { return !hasAttribute(position..<name.upperBound) }
        return bytes.has("可", at: position) && bytes.has(anyOf: Self.possible, at: position + 3)
            && isPer(name.lowerBound, position) && !hasAttribute(position..<name.upperBound)
    }

    /// Whether what can be done is told at the beginning of a name, or of each of something: 可加工, 每年可发电.
    private func isPer(_ start: Int, _ at: Int) -> Bool {
        at == start || bytes.has(anyOf: ["每", "平均"], at: start)
    }

    private func hasAttribute(_ rest: Range<Int>) -> Bool { rest.contains { bytes.has("的", at: $0) } }

    private func isDigit(_ at: Int) -> Bool { at < bytes.count && (0x30...0x39).contains(bytes[at]) }

    private static let numerals: [StaticString] = [
        "半", "两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "多", "数", "几",
    ]
    private static let predicates: WordList = [
        "能够", "可获", "受惠于", "受益于", "得益于", "短短", "推升", "喊出", "变为", "相当于", "得知", "更换电", "出现较", "出现了", "被爆", "遭爆",
        "就开行", "就达", "就有", "应该", "力求", "惊觉", "声称", "宣称", "爆出", "竟", "凑足", "只差", "仅差", "只增",
    ]
    private static let sufferings: WordList = [
        "灾", "伤", "理", "益", "访", "损", "助", "困", "水", "教", "众", "贿", "让", "托", "检", "试", "保", "养", "赠", "聘", "害", "监",
        "限", "惠", "控", "雇",
        "补", "资", "精", "孕", "降", "淹", "旱", "影响", "波及", "骗", "诈", "奖", "表彰", "处分", "污",
    ]
    private static let possible: WordList = [
        "加工", "安置", "满足", "节", "减", "增", "发电", "生产", "实现", "带动", "向", "为", "替", "提供", "容纳", "获", "降", "提升", "处理", "接待",
        "创造",
        "供应", "解决", "新增", "输送", "产", "吸纳",
    ]

    /// 沿海城市 with so many inhabitants, 农民 who earn more: where or whom a figure concerns, and not what it measures.
    func isConcerned(_ draft: FactDraft) -> Bool {
        let end = draft.indicator.upperBound
        if let figure = draft.figure, figure.dimension == .people || figure.unit == "户" {
            return bytes.has(anyOf: Self.places, before: end)
        }
        guard bytes.has(anyOf: Self.people, before: end) else { return false }
        let figures = [draft.figure?.entity] + draft.changes.map(\.entity)
        return figures.compactMap { $0 }.contains { FigureReading(entities, at: $0)?.isMoney == true }
    }

    private static let places: WordList = ["地区", "城市", "省份", "社区", "村庄", "国家", "县", "镇", "村", "乡"]
    private static let people: WordList = [
        "农民", "居民", "村民", "市民", "牧民", "渔民", "消费者", "患者", "农户", "牧户", "种植户", "养殖户", "贫困户", "群众", "职工", "员工", "学生", "村庄",
        "集体",
        "集体经济",
    ]
}
