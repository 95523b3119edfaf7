import Extraction
import TextModel

/// From the words before a figure to the name of what it measures.
extension FactReader {
    /// The name in `phrase`, without what clings to its edges; nil where it cannot be one.
    /// - Parameter keepsAttribute: true for a list, whose attribute tells the members apart.
    func indicator(_ phrase: Range<Int>, keepsAttribute: Bool = false) -> Range<Int>? {
        guard phrase.count <= Self.longestPhrase else { return nil }
        var (start, end) = (phrase.lowerBound, phrase.upperBound)
        while start < end, let edge = leadingEdge(at: start) { start += edge }
        while start < end, let edge = trailingEdge(before: end) { end -= edge }
        guard start < end, !isOfNation(start..<end) else { return nil }
        let whole = start
        start = afterFigure(start..<end) ?? (keepsAttribute ? start : afterAttribute(start..<end))
        // 案件 of a long attribute and 的案件
        if start - whole > Self.veryLongAttribute, end - start < Self.speakingNoun { return nil }
        start = afterSender(start..<end)
        if bytes.has("以外", at: start) {
            guard let country = countryStart(before: start) else { return nil }
            start = country
        }
        if !keepsAttribute { start = afterMeasures(start..<end) }
        if start == phrase.lowerBound, end - start >= 6, !isForeignName(start..<end) { start -= marker(before: start) }
        let count = end - start
        guard count >= 6 || (count >= 3 && bytes[start] < 0x80), count <= Self.longest, isName(start..<end) else {
            return nil
        }
        return start..<end
    }

    /// False for what ends with a place (项目资金中), for a mere 人均, and for half a quotation.
    private func isName(_ phrase: Range<Int>) -> Bool {
        if Self.noNames.contains(phrase, of: bytes) { return false }
        if bytes.has(anyOf: Self.places, before: phrase.upperBound) { return false }
        if isCut(phrase) { return false }
        if bytes.has("时", before: phrase.upperBound),
            !bytes.has(anyOf: Self.hours, before: phrase.upperBound)
        {
            return false
        }
        if isForeignName(phrase) { return false }
        if bytes.has(anyOf: Self.noStarts, at: phrase.lowerBound) { return false }
        // 3大贸易伙伴
        if bytes.has("大", at: phrase.lowerBound), followsNumber(phrase.lowerBound) { return false }
        if clause.hasFigureInPhrase, phrase.lowerBound < clause.phraseFigureEnd,
            !Self.bounds.contains(where: { contains($0, phrase) }) || contains("岁出", phrase) || contains("岁入", phrase)
        {
            return false
        }
        return isBalanced(phrase)
    }

    /// 估 in 营收估年减6%; 者由半年前的5人 in 2500分以上者由半年前的5人增至8人; 面积 of 水深0米至2米的面积, of which the figure
    /// that says which one is left out.
    private func isCut(_ phrase: Range<Int>) -> Bool {
        if bytes.has(anyOf: Self.noEnds, before: phrase.upperBound) { return true }
        if bytes.holds(anyOf: Self.cuttings, in: phrase), contains("分别", phrase) || isPull(phrase) { return true }
        return clause.hasFigureInPhrase && phrase.lowerBound < clause.phraseFigureEnd && contains("由", phrase)
    }

    private static let cuttings: WordList = ["分别", "拉动"]

    /// 消费拉动经济增长2.6个百分点: what it adds to the growth of another thing.
    private func isPull(_ phrase: Range<Int>) -> Bool {
        phrase.contains {
            bytes.has("拉动", at: $0) && $0 + 9 <= phrase.upperBound && !bytes.has(anyOf: Self.pulls, at: $0)
        }
    }

    private static let pulls: [StaticString] = ["拉动率", "拉动力", "拉动作", "拉动的"]

    private static let noEnds: WordList = [
        "开价", "之初", "学年", "拟", "喊", "为主", "分别", "量缩", "涨停", "跌停", "反弹", "重挫", "遭诈", "被诈", "被骗", "统一",
    ]

    /// 被敌方扣留的渔船, 向乙方交付的货款, 对英投资: without its first word the name would say something else. Not 来自.
    private func marker(before start: Int) -> Int {
        if bytes.has("来自", before: start) { return 0 }
        if bytes.has(anyOf: Self.directions, before: start) { return 6 }
        // 有进出口实绩的企业
        if bytes.has("有", before: start) {
            return bytes.holds(anyOf: Self.possessions, in: start..<start + Self.longAttribute) ? 3 : 0
        }
        // 对全部产值增长的贡献率
        if let effect = Self.effects.first(before: start, in: bytes) { return effect.utf8CodeUnitCount }
        return bytes.has(anyOf: Self.markers, before: start) ? 3 : 0
    }

    private static let directions: WordList = ["投向", "流向", "面向"]
    private static let effects: WordList = ["对全部", "对全国", "对整个"]

    private static let markers: WordList = ["被", "向", "对", "自"]

    /// What one has, as an attribute: 有职称的人员, 有贸易往来的国家.
    private static let possessions: WordList = ["实绩的", "往来的", "职称的", "抗体的", "经历的", "能力的", "业务的"]

    /// 中央预算内投资 of 财政部下达中央预算内投资: who gives money is no part of its name.
    private func afterSender(_ phrase: Range<Int>) -> Int {
        guard clause.namesBody || contains("发现", phrase) else { return phrase.lowerBound }
        for at in phrase.dropLast(6) {
            // 女婴 of 解剖发现女婴
            if bytes.has("发现", at: at), !bytes.has(anyOf: ["金", "的", "了"], at: at + 6) { return at + 6 }
            guard clause.namesBody, let verb = Self.sendings.first(where: { bytes.has($0, at: at) }) else { continue }
            return at + verb.utf8CodeUnitCount
        }
        return phrase.lowerBound
    }

    /// 确权面积 of 推进承包地改革、确权面积: measures that were taken, and then what is measured.
    private func afterMeasures(_ phrase: Range<Int>) -> Int {
        guard bytes.has(anyOf: Self.measuresTaken, at: phrase.lowerBound),
            let comma = phrase.dropLast(9).last(where: { bytes.has("、", at: $0) }),
            IndicatorHeads.shared.end(comma + 3..<phrase.upperBound, in: bytes)
        else { return phrase.lowerBound }
        return comma + 3
    }

    private static let measuresTaken: WordList = ["推进", "推动", "加快", "完善", "深化", "加强", "确定", "落实", "优化"]

    /// Behind a usual noun they belong to the verb that follows.
    private static let clinging: WordList = [
        "会", "能", "曾", "即", "便", "昨", "今", "很", "飞", "续", "常", "更", "猛", "小", "为",
    ]
    private static let sendings: [StaticString] = ["下达", "下拨", "拨付", "预拨"]

    private func isBalanced(_ phrase: Range<Int>) -> Bool {
        var depth = 0
        // ideographs are no quotation marks
        for position in phrase where bytes[position] == 0xE2 || bytes[position] == 0xE3 {
            if bytes.has("“", at: position) || bytes.has("「", at: position) { depth += 1 }
            if bytes.has("”", at: position) || bytes.has("」", at: position) { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }

    /// 互联网的计算机 of 接入我国互联网的计算机: the attribute began before the country.
    private func isOfNation(_ phrase: Range<Int>) -> Bool {
        guard let nation = token(endingAt: phrase.lowerBound), nation > 0, tokens[nation].isWord(.nation),
            tokens[nation - 1].end == tokens[nation].start, tokens[nation - 1].kind == .text
        else { return false }
        return contains("的", phrase)
    }

    /// 中国以外: all other countries.
    private func countryStart(before start: Int) -> Int? {
        guard let country = token(endingAt: start), tokens[country].isWord(.nation) || tokens[country].isWord(.foreign)
        else { return nil }
        return tokens[country].start
    }

    /// The number of the token that ends there.
    private func token(endingAt end: Int) -> Int? {
        let next = tokens.firstIndex(notBefore: end)
        return next > 0 && tokens[next - 1].end == end ? next - 1 : nil
    }

    @inline(__always)
    private func contains(_ word: StaticString, _ phrase: Range<Int>) -> Bool {
        bytes.holds(word, in: phrase)
    }

    /// In 65岁以上人口 the figure belongs to the name.
    private static let bounds: [StaticString] = ["以上", "以下", "以内", "岁"]
    private static let noNames: WordList = [
        "人数", "人均", "户均", "平均", "日均", "年均", "每亩", "每人", "每天", "每月", "最后", "价值", "新增", "累计", "增加", "减少", "至少", "最高",
        "最低",
        "最多", "最大", "现有", "转为", "最高纪录", "两者相差", "跳空", "警方", "投产", "开工", "新开工",
        "新开工建设", "建设", "剩下", "部分", "其中", "情况", "一起", "可能", "事情", "事业", "前一盘", "调整", "直接", "本土", "内地", "境内", "大陆", "高点",
        "低点", "同步", "中期", "初期", "春节", "元旦", "清明", "收获", "收割", "播种", "五一", "端午", "国庆", "中秋", "每平方米",
        "后期", "同时", "低档", "高档",
    ]
    private static let places: WordList = [
        "中", "里", "上", "下", "后", "前", "时候", "之间", "期间", "年间", "月间", "以来", "假期", "假日", "最高", "最低",
    ]

    /// 德国 by itself.
    private func isForeignName(_ phrase: Range<Int>) -> Bool {
        guard let match = FactLexicon.shared.longestMatch(in: bytes, at: phrase.lowerBound) else { return false }
        return FactLexicon.shared[match].word == .foreign && FactLexicon.shared[match].count == phrase.count
    }

    private func followsNumber(_ position: Int) -> Bool {
        guard position > 0 else { return false }
        return (0x30...0x39).contains(bytes[position - 1])
            || bytes.has(anyOf: Self.numerals, before: position)
    }

    private static let numerals: [StaticString] = ["两", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    /// 前三位的病种; 按可比口径; “十一五”
    private static let noStarts: WordList = [
        "所占", "位列", "期定期", "期存款", "期贷款", "期国债", "方向的", "每年的", "平均每年的", "建成后增加", "建成后的年", "等方", "等国", "等城", "等重点", "位的",
        "按", "“十", "扣除",
        "）", ")", "一数据", "一数字", "年的", "类案件", "经查", "经酒测", "经检验", "经评估",
    ]
    private static let hours: [StaticString] = ["用时", "耗时", "工时", "学时", "课时", "历时", "费时", "小时"]

    private static let longest = 84
    /// With its attributes.
    private static let longestPhrase = 400
    /// Longer attributes than this before 的 are left out.
    private static let longAttribute = 24

    private func leadingEdge(at start: Int) -> Int? {
        if bytes[start] == UInt8(ascii: " ") { return 1 }
        if let level = levelBeforeSpace(start) { return level }
        // most names begin with none of what the rules below ask for
        guard bytes.has(anyOf: Self.edges, at: start) || bytes.has("该", before: start) else {
            return Self.leading.first(at: start, in: bytes)?.utf8CodeUnitCount
        }
        if let day = weekday(at: start) ?? nearDay(at: start) { return day }
        // 其他省份
        // 如泰国出口; not 如东
        if bytes.has("如", at: start), !bytes.has(anyOf: Self.afterLike, at: start + 3) { return 3 }
        if bytes.has("个", at: start), bytes.has(anyOf: Self.afterOne, at: start + 3) { return nil }
        if bytes.has("以", at: start), bytes.has(anyOf: Self.afterWith, at: start + 3) { return nil }
        if bytes.has("其", at: start), bytes.has(anyOf: Self.afterOther, at: start + 3) { return nil }
        if let word = clauseAdverb(at: start) { return word }
        // 报告新增病例; not 报告发病数
        if bytes.has("报告", at: start), bytes.has(anyOf: ["新增", "单日"], at: start + 6) { return 6 }
        // 这样列车运能增加了一倍; not 这样的学校
        if bytes.has("这样", at: start), !bytes.has("的", at: start + 6) { return 6 }
        // 实现了产量、价格齐增; not 了解
        if bytes.has("了", at: start), !bytes.has("解", at: start + 3) { return 3 }
        return Self.leading.first(at: start, in: bytes)?.utf8CodeUnitCount
    }

    private static let edges: WordList = [
        "周", "今", "去", "昨", "明", "如", "光", "个", "以", "其", "连", "止", "多", "贡献", "发生", "共", "外", "继", "报告", "这样", "了",
    ]

    /// 周三（5日） before 国际黄金价格.
    private func weekday(at start: Int) -> Int? {
        guard bytes.has("周", at: start), bytes.has(anyOf: Self.weekdays, at: start + 3) else { return nil }
        return bracketEnd(at: start + 6).map { $0 - start } ?? 6
    }

    /// 今（2026）年, 今（17日）
    private func nearDay(at start: Int) -> Int? {
        guard bytes.has(anyOf: ["今", "去", "昨", "明"], at: start) else { return nil }
        return bracketEnd(at: start + 3).map { $0 - start }
    }

    /// Where the short bracket ends that opens at `start`.
    private func bracketEnd(at start: Int) -> Int? {
        guard bytes.has(anyOf: ["（", "("], at: start) else { return nil }
        let text = start..<min(start + Self.longAttribute, bytes.count)
        return text.first { bytes.has(anyOf: ["）", ")"], at: $0) }.map { $0 + (bytes[$0] < 0x80 ? 1 : 3) }
    }

    private static let weekdays: [StaticString] = ["一", "二", "三", "四", "五", "六", "日", "末"]

    /// 止停电户数 after 截至12时, 连教师 in 连教师都减少; not 连续, 止损.
    private func clauseAdverb(at start: Int) -> Int? {
        if bytes.has("连", at: start), !bytes.has(anyOf: Self.afterEven, at: start + 3) { return 3 }
        // 光《书名》系列收入: only that; not 光伏
        if bytes.has("光《", at: start) || bytes.has("光是", at: start) { return 3 }
        if bytes.has("止", at: start), bytes.has("时", before: start) { return 3 }
        // 多吸收会员 of 一年多吸收会员; not 2023年多家银行
        if bytes.has("多", at: start), bytes.has(anyOf: ["年", "月", "天"], before: start),
            !bytes.has(anyOf: Self.afterMany, at: start + 3)
        {
            return 3
        }
        if bytes.has("贡献", at: start), !bytes.has(anyOf: ["率", "度", "值", "额", "大", "力", "的"], at: start + 6) {
            return 6
        }
        // 发生诈骗案件; not 发生率
        if bytes.has("发生", at: start), !bytes.has(anyOf: Self.afterHappening, at: start + 6) { return 6 }
        // 共治理荒山; not 共青团员
        if bytes.has("共", at: start), !bytes.has(anyOf: Self.afterTogether, at: start + 3) { return 3 }
        // 除湖北外其他省份
        if bytes.has("外", at: start), bytes.has(anyOf: ["其他", "其它"], at: start + 3) { return 3 }
        if bytes.has("继", at: start), !bytes.has(anyOf: ["续", "承", "电"], at: start + 3) { return 3 }
        // 该案涉案金额, 该州的死亡人数
        if bytes.has("该", before: start), bytes.has(anyOf: Self.afterThat, at: start) { return 3 }
        if bytes.has("该", before: start), bytes.has("地区", at: start), !bytes.has("生产", at: start + 6) { return 6 }
        return nil
    }

    /// 2405 in 涨至2405 台股涨280点: digits before a space end what went before.
    private func levelBeforeSpace(_ start: Int) -> Int? {
        var end = start
        while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
        return end > start && end < bytes.count && bytes[end] == UInt8(ascii: " ") ? end + 1 - start : nil
    }

    private func trailingEdge(before end: Int) -> Int? {
        if bytes[end - 1] == UInt8(ascii: " ") { return 1 }
        // 人均, 日均
        if bytes.has("均", before: end), bytes.has(anyOf: Self.means, before: end) { return nil }
        // 车程会缩短; not 委员会
        if bytes.has(anyOf: Self.clinging, before: end), end >= 9,
            IndicatorHeads.shared.end(end - 9..<end - 3, in: bytes)
        {
            return 3
        }
        // 筹集资金过千亿元; not 通过
        if bytes.has("过", before: end), end >= 9, IndicatorHeads.shared.end(end - 9..<end - 3, in: bytes) { return 3 }
        // 行程长达1.5万公里
        if bytes.has("程长", before: end), bytes.has("达", at: end) {
            return 3
        }
        // 股指昨（17日）崩跌
        if bytes.has(anyOf: ["今", "昨"], before: end), bytes.has(anyOf: ["（", "("], at: end) { return 3 }
        return Self.trailing.first(before: end, in: bytes)?.utf8CodeUnitCount
    }

    /// 个体工商户, 个税
    private static let afterOne: [StaticString] = ["体", "人", "税", "股", "案", "险"]
    private static let afterLike: [StaticString] = ["东", "皋", "意", "家", "期", "何", "果", "今"]
    private static let afterMany: [StaticString] = [
        "家", "个", "种", "项", "地", "国", "次", "数", "元", "云", "方", "维", "边", "名", "部", "条", "式", "省", "市", "区", "县",
    ]
    private static let afterThat: [StaticString] = [
        "案", "桥", "局", "院", "校", "厂", "县", "市", "省", "州", "村", "镇", "乡", "国", "站", "店", "股", "行", "船",
    ]
    /// 连续, 连锁, 连云港
    private static let afterEven: [StaticString] = [
        "续", "接", "锁", "云", "江", "片", "贯", "南", "州", "城", "平", "年", "山", "通", "带", "日", "线", "环", "任", "体", "队", "夜",
        "衣", "乐",
    ]
    /// 以色列, 以太网
    private static let afterWith: [StaticString] = ["色", "太", "下", "上", "内", "外", "旧", "岭", "南", "北", "东", "西", "工"]
    private static let afterHappening: [StaticString] = ["数", "率", "量", "额", "地", "的", "在", "次", "频"]
    /// 共享单车, 共建“一带一路”国家
    private static let afterTogether: WordList = [
        "青", "产", "济", "享", "用", "同", "有", "管", "和", "鸣", "生", "识", "计", "赢", "治", "建“", "建国家", "建双",
    ]
    private static let means: [StaticString] = ["人均", "户均", "日均", "月均", "年均", "平均", "亩均"]
    private static let afterOther: [StaticString] = ["他", "它", "余"]
    private static let leading: WordList = [
        "的", "其", "该", "个", "、", "”", "」", "》", "’", "和", "及", "与", "是", "实现", "包括", "包含", "仅仅", "不仅", "等地的", "等地",
        "等省份", "等省", "以", "发现", "则", "共计", "导致", "使得", "但是", "然而", "虽然", "首度", "曾", "遭检出", "被检出", "遭验出", "等多个省份的",
        "等多个城市的", "等多个国家的", "等多地的", "等多国的", "为此", "近几年来", "近几年", "近年来", "促使", "推动", "仅", "反观", "尽管", "上午", "下午", "傍晚",
        "凌晨", "晚间", "共用",
        "造成的", "此时", "此刻", "当时", "亦即", "也就是", "增订", "证明", "表明", "调降", "调升", "调涨", "甚至", "祭出", "至于", "这里的", "这里",
    ]
    private static let trailing: WordList = [
        "的", "、", "“", "「", "和", "及", "与", "则", "却只", "却", "只", "仅", "也", "都", "已", "均", "罕见", "首度", "首次", "至今", "仍",
        "再", "又", "就", "至少", "虽然", "虽", "首见",
        "开低", "开高", "走高", "走低", "盘中", "终场", "收盘", "早盘", "开盘", "尾盘", "一度", "为止", "闻讯", "单日", "单月", "强势", "同步", "要", "安排",
        "直接", "准备",
        "单季", "能够", "却能", "皆", "亦", "正式", "居然", "常年", "迅速", "急速", "逆势", "由此", "依旧", "则是", "几乎", "竟狂", "仅值",
        "很快", "一直", "始终", "再次", "一般", "正在", "可能会", "可能", "普遍", "初步", "全天", "还能", "就近", "涉嫌", "立马", "连带", "即将", "现已",
        "按年率计算", "曾经", "本来", "急遽", "继续", "已增", "继续保持", "一定",
    ]

    /// 机采率 of 1360万亩棉田的机采率: an attribute with a figure goes.
    private func afterFigure(_ phrase: Range<Int>) -> Int? {
        guard clause.hasFigureInPhrase, clause.phraseFigureEnd > phrase.lowerBound else { return nil }
        let rest = clause.phraseFigureEnd..<max(clause.phraseFigureEnd, phrase.upperBound - 6)
        return rest.last { bytes.has("的", at: $0) }.map { $0 + 3 }
    }

    /// Whether an attribute may be left out; before a short noun it says what is meant (用于“三农”的支出).
    private func isLong(_ attribute: Int, _ noun: Int) -> Bool {
        attribute >= (noun >= Self.speakingNoun ? Self.longestAttribute : Self.veryLongAttribute)
    }

    /// 位于山区的水库: tells more of what the noun names already.
    private static let descriptions: [StaticString] = ["反映", "位于", "地处", "被誉为", "被称为", "号称", "素有"]
    private static let speakingNoun = 12
    private static let longestAttribute = 42
    private static let veryLongAttribute = 54

    /// The shortest whole phrase: a long attribute that ends with 的 goes, unless a ratio needs it (占…的比重).
    private func afterAttribute(_ phrase: Range<Int>) -> Int {
        var position = phrase.upperBound - 6
        let isDescribing = bytes.has(anyOf: Self.descriptions, at: phrase.lowerBound)
        while position > phrase.lowerBound {
            if bytes.has("的", at: position),
                isDescribing || isLong(position - phrase.lowerBound, phrase.upperBound - position - 3),
                !bytes.has("比重", before: phrase.upperBound), !bytes.has("比例", before: phrase.upperBound)
            {
                return position + 3
            }
            position -= 1
        }
        return phrase.lowerBound
    }
}
