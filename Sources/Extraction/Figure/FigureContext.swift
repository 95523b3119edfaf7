import TextModel

/// What the words before a figure add to it: sign and currency.
extension FigureScan {
    /// 负 and - before the figure; 零下 before a temperature.
    @inline(__always)
    func addSign(to figure: inout Figure) {
        if figure.start > floor, text.has(anyOf: Self.endsOfSigns, before: figure.start) { readSign(before: &figure) }
    }

    /// The same, where a sign may stand.
    private func readSign(before figure: inout Figure) {
        var start = figure.start
        if text.scalar(before: start) == 0xB1 || text.match("正负", endingAt: start) != nil {
            return addTolerance(to: &figure)
        }
        if let zero = text.match("零下", endingAt: start), zero >= floor, figure.unit?.dimension == .temperature {
            figure.negate()
            figure.start = zero
            return
        }
        let hasParticle = text.scalar(before: start) == 0x7684
        if hasParticle { start = text.before(start) }
        if text.skippingBlank(before: start) > floor, text.scalar(before: text.skippingBlank(before: start)) == 0x8D1F {
            start = text.skippingBlank(before: start)
        }
        if text.scalar(before: start) == 0x8D1F,
            start == text.skippingBlank(before: figure.start) || hasParticle || figure.rule == .percentWords
        {
            guard
                !isHan(text.scalar(before: text.before(start)))
                    || !Self.debts.contains(text.scalar(before: text.before(start)))
            else { return }
            guard text.before(start) >= floor else { return }
            figure.start = text.before(start)
            figure.negate()
        } else if isMinus(before: figure.start) {
            figure.start = text.before(figure.start)
            figure.negate()
        }
    }

    /// ±, 正负, 零下, 负的, -, and blanks between them and the figure.
    static let endsOfSigns = ScalarSet("±负下的-− \u{3000}")

    /// 负 that ends a word: 抱负, 自负, 税负, 身负, 不负.
    private static let debts = ScalarSet("抱自担辜胜背欺减重肩亏税身不")

    /// - after a blank, an opening mark or a verb; after a letter or figure it is a hyphen.
    private func isMinus(before i: Int) -> Bool {
        let sign = text.scalar(before: i)
        guard sign == 0x2D || sign == 0x2212, isASCIIDigit(text.scalar(i)) || text[i] == UInt8(ascii: ".") else {
            return false
        }
        let before = text.scalar(before: text.before(i))
        if before == 0 || before == 0x20 || before == 0x0A || before == 0x3000 { return true }
        return Self.wordsBeforeMinus.contains(before)
    }

    private static let wordsBeforeMinus = ScalarSet("或为是达至到降跌升涨约近率值差温额长速幅数和在从由过于了的破持(（,，、:：~～")

    /// 新台币3亿元 is in TWD; the unit of 人民币3.14 and $5 stands before the number.
    @inline(__always)
    func addCurrency(to figure: inout Figure) {
        switch figure.measure {
        case .unit(let unit) where unit.dimension != .money: return
        case .percent, .perMille, .points: return
        case .unit, .none: if figure.denominator == nil { readCurrency(of: &figure) }
        }
    }

    /// The same for what may be an amount of money.
    private func readCurrency(of figure: inout Figure) {
        let i = text.skippingBlank(before: figure.start)
        guard let currency = lexicons.currencies.prefix(in: text, before: i), currency.start >= floor else {
            return addCurrencyBehind(to: &figure)
        }
        if figure.unit == nil {
            // 新台币64... was cut off
            guard let unit = currency.prefix.unit, text.match("...", at: figure.end) == nil else { return }
            figure.measure = .unit(unit)
            figure.start = currency.start
            figure.rule = .currencyPrefix
        }
        figure.currency = currency.prefix
        figure.prefixStart = currency.start
    }

    /// 元（港币）, 元（人民币，下同）: the currency stands in brackets behind the amount.
    private func addCurrencyBehind(to figure: inout Figure) {
        guard text.has("（", at: figure.end) || text.has("(", at: figure.end), let unit = figure.unit,
            lexicons.units.name(of: unit) == "元"
        else { return }
        let start = text.after(figure.end)
        var i = start
        for _ in 0..<Self.longestCurrency {
            i = text.after(i)
            guard let currency = lexicons.currencies.prefix(in: text, before: i), currency.start == start else {
                continue
            }
            if Self.endsOfCurrency.contains(text.scalar(i)) { figure.currency = currency.prefix }
            return
        }
    }

    /// In characters: 新加坡币.
    private static let longestCurrency = 4
    private static let endsOfCurrency = ScalarSet("）)，,、；")
}
