import TextModel

/// Names that lost what stands before them, and percentages that are no level of what is named.
extension FactReader {
    /// 复产后损失 of 在复产后损失, 机销量 of 微机销量, 年营收 of 第一年营收: the word before it belongs to the name or to the
    /// sentence around it. Which of them, bytes do not tell; so it is no name.
    func hasBrokenEdge(_ indicator: Range<Int>, rule: String) -> Bool {
        let start = indicator.lowerBound
        if bytes.has(anyOf: Self.openings, before: start), !bytes.has(anyOf: Self.longerWords, before: start) {
            return true
        }
        if isSplit(at: start) || isSplit(at: indicator.upperBound) { return true }
        if bytes.has("带动", at: start), rule == "fact.change" { return true }
        if bytes.has("带动", before: start), !IndicatorHeads.shared.end(indicator, in: bytes) { return true }
        if bytes.has("有", before: start), !bytes.has("现有", before: start),
            bytes.holds("的", in: indicator)
        {
            return true
        }
        // 可带动消费; not 可数字化交付的服务
        if bytes.has("可", before: start), !bytes.has("数字", at: start) { return true }
        if bytes.has("各", before: start), bytes.has(anyOf: Self.afterEach, at: start) { return true }
        if bytes.has("后", before: start), !bytes.has(anyOf: Self.beforeAfter, before: start) { return true }
        // 为企业节约成本
        if rule == "fact.apposition" || rule == "fact.measure_verb", bytes.has("为", before: start),
            !bytes.has("因为", before: start)
        {
            return true
        }
        // 到期 of 月底前到期的债务, 交易 of 一年间交易
        if bytes.has("前", at: start), bytes.has(anyOf: Self.beforeBefore, before: start) { return true }
        if bytes.has("间", at: start), bytes.has(anyOf: ["年", "月", "天"], before: start) { return true }
        // 2战
        if (0x30...0x39).contains(bytes[start]), indicator.count <= Self.shortCount { return true }
        // 达到一级标准的有百余件: what fulfils it is counted, and not named
        if rule != "fact.share", rule != "fact.change", bytes.has(anyOf: Self.counted, at: indicator.upperBound) {
            return true
        }
        return followsOrdinalNumber(start) || isHalfShare(indicator)
    }

    /// 草任务 of 还林还草任务, 设计总产 of 设计总产能将: a short word of the lexicon took half of another one.
    private func isSplit(at edge: Int) -> Bool { Self.splitWords.number(at: edge - 3, in: bytes) != nil }

    private static let splitWords: WordList = [
        "达成", "设立", "市长", "起火", "早盘", "减排", "还草", "还林", "并发", "船只", "同时",
    ]

    /// 服务价格 of 带动服务价格上涨0.9%: what grew, without what made it grow.
    func afterCause(_ draft: FactDraft) -> Range<Int> {
        let name = draft.indicator
        guard draft.rule == "fact.change", bytes.has(anyOf: ["带动", "推动", "拉动", "促使"], at: name.lowerBound),
            name.count >= 12
        else {
            return name
        }
        return name.lowerBound + 6..<name.upperBound
    }

    /// 产值约占墨西哥: a place ended the phrase, and what follows 占 is missing.
    private func isHalfShare(_ indicator: Range<Int>) -> Bool {
        guard let at = bytes.first("占", in: indicator) else { return false }
        if bytes.has(anyOf: Self.sharesOfGround, at: at) || bytes.has(anyOf: Self.otherShares, before: at + 3) {
            return false
        }
        return !bytes.has(anyOf: Self.shareNouns, before: indicator.upperBound)
    }

    /// 第一年营收
    private func followsOrdinalNumber(_ start: Int) -> Bool {
        var at = start
        while at > 0, bytes.has(anyOf: Self.digits, before: at) || (0x30...0x39).contains(bytes[at - 1]) {
            at -= bytes[at - 1] < 0x80 ? 1 : 3
        }
        return at < start && bytes.has("第", before: at)
    }

    /// 进口由20.1%降到8.7% after 出口增长: a rate of growth under the name of an amount.
    func isShareOfAmount(_ draft: FactDraft) -> Bool {
        guard let figure = draft.figure, figure.isPercentage, draft.rule != "fact.share",
            draft.rule != "fact.respectively"
        else { return false }
        let end = draft.indicator.upperBound
        if bytes.has(anyOf: Self.amounts, before: end) { return true }
        return draft.rule == "fact.apposition" && bytes.has(anyOf: Self.quantities, before: end)
    }

    /// 制造业6.9万亿元, 第三产业7.2万亿元 under a heading that says of what.
    func isThingForItsValue(_ draft: FactDraft) -> Bool {
        guard let figure = draft.figure, figure.isMoney,
            draft.rule == "fact.apposition" || draft.rule == "fact.measure_verb"
        else { return false }
        return bytes.has(anyOf: Self.valued, before: draft.indicator.upperBound)
    }

    private static let valued: [StaticString] = ["产业", "制造业", "采矿业", "供应业", "行业", "企业", "地区", "部门", "城市", "门店"]

    /// 胶鞋增长15%, in a list whose first words name the output. Not 甲股涨2%, of which the price is meant anyway.
    func isThingAlone(_ draft: FactDraft) -> Bool {
        let name = draft.indicator
        guard name.count <= Self.shortName, bytes[name.lowerBound] >= 0x80, draft.rule == "fact.change",
            !IndicatorHeads.shared.end(name, in: bytes) || IndicatorHeads.shared.nameGoods(name, in: bytes),
            let figure = draft.changes.first?.entity,
            draft.changes.allSatisfy({ $0.amount?.unit == "%" || $0.amount?.unit == "倍" })
        else { return false }
        return (name.upperBound..<max(name.upperBound, Int(places[figure].start))).contains {
            bytes.has(anyOf: ["增", "减"], at: $0)
        }
    }

    /// 服务业增长27.1%, in a sentence about investment: what grew is the part of it that goes there.
    func isBranchOfOther(_ draft: FactDraft) -> Bool {
        let start = draft.indicator.lowerBound
        guard draft.rule == "fact.change", bytes.has(anyOf: Self.branches, before: draft.indicator.upperBound),
            input.sentences.indices.contains(draft.sentence)
        else { return false }
        let before = max(input.sentences[draft.sentence].range.utf8.lowerBound, start - Self.longestWhole)..<start
        guard before.lowerBound < start, let whole = before.last(where: { bytes.has(anyOf: Self.wholes, at: $0) })
        else {
            return false
        }
        return !(whole..<start).contains { bytes.has(anyOf: ["增加值", "产值"], at: $0) }
    }

    private static let branches: [StaticString] = ["制造业", "服务业", "产业", "采矿业", "应用业"]
    private static let wholes: WordList = ["外资", "投资", "销售收入", "营业收入", "进出口", "贷款", "税收", "利润"]
    private static let longestWhole = 300
    private static let counted: [StaticString] = ["的有", "的共", "的计", "的达", "的只", "的仅", "的就", "的约", "的超"]
    private static let shortName = 12
    private static let shortCount = 7
    private static let openings: WordList = [
        "在", "到", "离", "除", "赴", "往", "至", "因", "某", "和", "与", "及", "同", "跟", "从", "由", "微", "这", "那", "通过", "参加", "参赛",
        "加上", "来自", "同比", "环比", "按年", "按月", "将其", "发布",
    ]
    /// 现在, 收到: words that only end like those.
    static let longerWords: WordList = [
        "现在", "存在", "正在", "实在", "潜在", "内在", "外在", "旨在", "所在", "达到", "收到", "录到", "测到", "接到", "集到", "得到", "解除", "免除",
        "拆除", "甚至", "乃至", "参与", "涉及", "普及", "共同",
        "合同", "不同", "协同", "连同", "自由", "理由",
    ]
    private static let afterEach: [StaticString] = ["区", "县", "市", "省", "乡", "镇", "盟", "大", "得", "驻", "贫", "旗", "州"]
    /// 建成后, 投产后
    private static let beforeAfter: WordList = [
        "成后", "产后", "运后", "营后", "通后", "造后", "用后", "开后", "情后", "税后", "此后", "然后", "先后", "前后", "今后", "随后", "以后", "之后",
        "最后",
    ]
    private static let beforeBefore: [StaticString] = ["底", "年", "月", "日", "天", "周", "以"]
    private static let digits: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    private static let sharesOfGround: [StaticString] = ["占地", "占有", "占用", "占比", "占道"]
    private static let otherShares: [StaticString] = ["强占", "侵占", "独占", "所占"]
    private static let shareNouns: [StaticString] = ["比重", "比例", "份额", "比率", "占比", "之比", "率", "比值", "面积"]
    private static let amounts: [StaticString] = [
        "进口", "出口", "生产总值", "产值", "增加值", "收入", "利润", "投资", "消费", "贸易额", "营收", "支出", "的增长", "GDP",
    ]
    private static let quantities: [StaticString] = ["额", "量", "面积", "资产", "升值"]
}
