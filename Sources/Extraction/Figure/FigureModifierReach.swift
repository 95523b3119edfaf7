import TextModel

/// Words that bound or blur a figure over what stands between: 约占全国的36%, 至少进行两次.
extension FigureScan {
    /// 约占全国的36%, 不到全国0.6%, 约为去年的三倍: the modifier stands before what the share or multiple is of.
    func modifierOfShare(_ start: Int, _ figure: inout Figure) -> Modifier? {
        guard isRelative(figure) else { return nil }
        let hasParticle = text.scalar(before: start) == 0x7684
        var i = hasParticle ? text.before(start) : start
        for _ in 0..<Self.longestWhole {
            let scalar = text.scalar(before: i)
            guard i > floor, isHan(scalar), hasParticle || !Self.verbsOfShares.contains(scalar) else { return nil }
            i = text.before(i)
            guard Self.endsOfShareWords.contains(text.scalar(before: i)) else { continue }
            guard let (modifier, start) = lexicons.modifiersBefore.modifier(in: text, before: i) else { continue }
            return i - start > 3 && boundsShare(modifier, until: i) ? modifier : nil
        }
        return nil
    }

    /// A share of something or a multiple of it.
    private func isRelative(_ figure: Figure) -> Bool {
        if let unit = figure.unit { return unit == lexicons.times }
        return figure.measure != .none || figure.denominator != nil
    }

    /// 不足全国的5% bounds the share, 低于去年的5% compares with it, 不到位的5% does neither.
    private func boundsShare(_ modifier: Modifier, until i: Int) -> Bool {
        if modifier == .over || text.has("位", at: i) || text.has("部", at: i) { return false }
        let last = text.before(i)
        return modifier != .under || text.has("足", at: last) || text.has("到", at: last)
    }

    /// How long what the share is of may be, in characters.
    private static let longestWhole = 12
    /// The ends of 约占, 约为, 大约是, 几乎占了, 不超过, 不低于, 不足, 不到, 接近.
    private static let endsOfShareWords = ScalarSet("占为过于足到是了近")
    /// What shows that the words before the figure are more than what it is a share of: 不足部分增长5%.
    private static let verbsOfShares = ScalarSet("占达增减升降涨跌长少多高低至由从比以被有就能来在将提缩")

    /// 不超过每股31元, 约每公斤台币300元, 最高每月10万元: the modifier stands before the rate.
    func modifierOfRate(_ figure: inout Figure) -> Modifier? {
        guard every > floor, figure.unit != nil, figure.start > every, figure.start - every <= Self.longestRate,
            !endsClause(before: figure), let base = baseOfRate(),
            text.skippingBlank(base.end) == figure.prefixStart ?? figure.start,
            let (modifier, start) = lexicons.modifiersBefore.modifier(
                in: text, before: text.skippingBlank(before: every))
        else { return nil }
        return isRecord(start) ? nil : modifier
    }

    /// 不少于人均一平方米: the modifier stands before 人均.
    func modifierOfAverage(_ start: Int) -> Modifier? {
        // 均 ends with that byte
        guard text[start - 1] == 0x87, text.has("均", at: text.before(start)),
            let word = text.match("人均", endingAt: start) ?? text.match("户均", endingAt: start)
                ?? text.match("平均", endingAt: start)
        else { return nil }
        return lexicons.modifiersBefore.modifier(in: text, before: word)?.modifier
    }

    /// How long 每股 or 每百平方米 may be, in bytes.
    private static let longestRate = 24

    /// 至少进行两次, 大约下降了3度, 最多只能挣到300元: a verb stands between the modifier and the figure.
    func modifierOfVerb(_ start: Int) -> Modifier? {
        var i = start
        if text.scalar(before: i) == 0x4E86 || text.scalar(before: i) == 0x5230 { i = text.before(i) }
        guard mayHoldBound(before: i) else { return nil }
        for _ in 0..<Self.longestVerb {
            let scalar = text.scalar(before: i)
            guard i > floor, isHan(scalar), !Self.notOfVerbs.contains(scalar) else { return nil }
            i = text.before(i)
            guard reader.part(i) == 0 else { return nil }
            if let bound = bound(at: i, start) { return bound }
        }
        return nil
    }

    /// Whether a bound may stand before a verb of so few characters, which all have three bytes: told by the last byte of the bound
    /// and of the character before it; 约 may stand by itself.
    @inline(__always)
    private func mayHoldBound(before start: Int) -> Bool {
        guard let place = text.place(start, behind: 3 * Self.longestVerb + 4) else { return true }
        var before = place[-4]
        for length in 1...Self.longestVerb {
            let last = before
            before = place[-3 &* length &- 4]
            if Self.lastBytesOfBounds &>> UInt64(last & 63) & 1 == 1,
                Self.lastBytesBeforeBounds &>> UInt64(before & 63) & 1 == 1
                    || last == 0xA6 && place[-3 &* length &- 2] == 0xBA
            {
                return true
            }
        }
        return false
    }

    // a bit for the low six of each byte
    /// 少 91, 码 81, 约 BA A6, 概 82, 多 9A, 高 98, 长 BF.
    private static var lastBytesOfBounds: UInt64 {
        1 << 0x11 | 1 << 0x01 | 1 << 0x26 | 1 << 0x02 | 1 << 0x1A | 1 << 0x18 | 1 << 0x3F
    }
    /// 至 B3, 最 80, 起 B7, 大 A7, 顶 B6, 不 8D.
    private static var lastBytesBeforeBounds: UInt64 {
        1 << 0x33 | 1 << 0x00 | 1 << 0x37 | 1 << 0x27 | 1 << 0x36 | 1 << 0x0D
    }

    /// The bound before the verb at `i`. 最多曾领先19分 is what was reached, so that 最多 needs 可 or 能 behind it.
    private func bound(at i: Int, _ start: Int) -> Modifier? {
        switch text.scalar(before: i) {
        case 0x5C11: return text.match("至少", endingAt: i) ?? text.match("最少", endingAt: i) == nil ? nil : .atLeast
        case 0x7801: return text.match("起码", endingAt: i) == nil ? nil : .atLeast
        case 0x7EA6: return boundOfAbout(at: i)
        case 0x6982: return text.match("大概", endingAt: i) == nil ? nil : .about
        case 0x591A: return boundOfMuch(at: i)
        case 0x9AD8, 0x957F: return boundOfHighest(at: i, start)
        default: return nil
        }
    }

    /// 大约, and 约 before what grows, costs or can be: 约增长三成, 约可容纳80人; 约 may end other words, 节约.
    private func boundOfAbout(at i: Int) -> Modifier? {
        if text.match("大约", endingAt: i) != nil { return .about }
        guard Self.wordsAfterAbout.contains(text.scalar(i)) else { return nil }
        return lexicons.modifiersBefore.modifier(in: text, before: i)?.modifier
    }

    private static let wordsAfterAbout = ScalarSet("可需能增减降升高低少多贵落产新接存花耗损较")

    /// 至多, 顶多, 最多, 差不多.
    private func boundOfMuch(at i: Int) -> Modifier? {
        if text.match("至多", endingAt: i) ?? text.match("顶多", endingAt: i) != nil { return .atMost }
        if text.match("差不多", endingAt: i) != nil { return .about }
        return text.match("最多", endingAt: i) != nil && Self.modals.contains(text.scalar(i)) ? .atMost : nil
    }

    /// 最高可判, 最长可享 and 最高罚款: a bound on what is granted or imposed; 气温最高可升至 foretells what will be.
    private func boundOfHighest(at i: Int, _ end: Int) -> Modifier? {
        guard let start = text.match("最高", endingAt: i) ?? text.match("最长", endingAt: i) else { return nil }
        if text.has("可", at: i) || text.has("恐", at: i) { return isRecord(start) ? nil : .atMost }
        var verb = i
        for _ in 0..<3 where Self.modalsOfGrants.contains(text.scalar(verb)) { verb = text.after(verb) }
        guard text.has(anyOf: Self.grants, at: verb) else { return nil }
        // 最高罚款提高10倍
        while verb < end {
            if Self.raises.contains(text.scalar(verb)) { return nil }
            verb = text.after(verb)
        }
        return Self.wholes.contains(text.scalar(before: start)) ? nil : .atMost
    }

    private static let modalsOfGrants = ScalarSet("将会须应得能再被另")
    /// 最高 before them is no level that was reached.
    private static let grants: FewWords = [
        "罚", "判", "处以", "处罚", "补助", "补贴", "奖励", "贷", "赔", "抵扣", "抵免", "减免", "返还", "退还", "退税", "给予", "裁罚", "裁处", "开罚",
        "重罚",
        "重判", "面临", "上浮", "下浮", "上看", "回馈", "折抵", "领取", "享有", "享受", "资助", "申请",
    ]
    private static let raises = ScalarSet("提调增加涨升降减")
    /// 史上最高罚款 was imposed.
    private static let wholes = ScalarSet("史上来球国界")

    private static let modals = ScalarSet("可只能允限需须得会尚还购")

    /// In characters: 可以容纳.
    private static let longestVerb = 5
    /// What shows that the words before the figure are not the verb of its clause: 至少我们三人, 最多的时候20个.
    private static let notOfVerbs = ScalarSet("的了在是这那年月日时次个人名们位家天和与到从但因而第每各按其于")
}
