import TextModel

/// 内 and 起 behind a figure: 五日内, 500米范围内, 80元起.
extension FigureScan {
    /// 五年内, 一年时间内, 五十米内, 百万元内; and the 起 of a price.
    func modifierInside(_ figure: inout Figure) -> Modifier? {
        let i = figure.end
        switch figure.unit?.dimension {
        case .time?:
            return isInside(text.match(anyOf: Self.spans, at: skippingParticle(i)) ?? i, others: Self.wordsOfInside)
        case .length?: return isInside(text.match("范围", at: skippingParticle(i)) ?? i, others: Self.wordsOfPlace)
        case .money?:
            return isInside(i, others: Self.wordsOfPlace) ?? (isFirstPrice(i) ? .atLeast : nil)
        case nil: return figure.rule == .discount && isFirstPrice(i) ? .atLeast : nil
        default: return nil
        }
    }

    /// 4小时车程内.
    private static let spans: FewWords = ["时间", "车程", "路程", "航程", "行程"]

    private func skippingParticle(_ i: Int) -> Int { text.has("的", at: i) ? text.after(i) : i }

    /// `atMost` for the 内 at `i` that is no part of another word, and for 之内.
    private func isInside(_ i: Int, others: ScalarSet) -> Modifier? {
        let start = text.has("之", at: i) ? text.after(i) : i
        guard text.has("内", at: start) else { return nil }
        let next = text.after(start)
        if !others.contains(text.scalar(next)) { return .atMost }
        // 五年内科学有了进步, but 三个内科
        return text.match("科学", at: next) ?? text.match("资产", at: next) ?? text.match("资本", at: next) == nil
            ? nil : .atMost
    }

    /// 内 before them is another word: 内容, 内地.
    private static let wordsOfInside = ScalarSet("容地部外需战阁蒙政卫存销科乱资心脏")
    /// The same behind lengths and prices: 内径, 内贸.
    private static let wordsOfPlace = ScalarSet("容地部外需战阁蒙政卫存销科乱资心脏向径侧圈环墙壁层贸债购陆湖河衣装饰幕")

    /// 售价80元起 and 80元起跳, but 80元起家.
    private func isFirstPrice(_ i: Int) -> Bool {
        guard text.has("起", at: i) else { return false }
        let next = text.scalar(text.after(i))
        return !isHan(next) || Self.wordsOfPrices.contains(next)
    }

    /// 起 before them is still that of a price: 起跳, 起步, 起的, 起自助餐.
    private static let wordsOfPrices = ScalarSet("跳步的自餐不就可含即，")
}
