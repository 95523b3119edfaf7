import TextModel

/// 第二, 首位, 前三; and 翻两番.
extension FigureScan {
    /// 第 and a whole number.
    func ordinal(at i: Int, _ entities: inout [Entity]) -> Int {
        let start = text.skippingBlank(text.after(i))
        guard let reading = reader.numeral(at: start), !reading.hasDecimals, !reading.isBare, reading.inexact == nil,
            reading.end - start <= Self.longestNumeral, text[start] != 0x30 || reading.end == start + 1
        else { return start }
        if isNamedByNumber(i, reading) { return reading.end }
        let last = last(of: reading)
        if let last, isNamedByNumber(last.start, last.reading) { return last.reading.end }
        let end = last?.reading.end ?? reading.end
        add(
            last?.places ?? place(reading), from: i, to: end, last == nil ? "figure.ordinal" : "figure.ordinals",
            &entities)
        ordinalEnd = end
        return end
    }

    /// The second of 第2至第5, where it begins, and both places.
    private func last(of first: NumeralReading) -> (start: Int, reading: NumeralReading, places: Amount)? {
        guard let start = text.separatorEnd(at: first.end), text.has("第", at: start),
            let last = reader.numeral(at: text.after(start)), !last.hasDecimals, last.high == nil, !last.isBare,
            let low = first.value.integer, let high = last.value.integer, low < high
        else { return nil }
        return (start, last, .range(low: ExactDecimal(low), high: ExactDecimal(high)))
    }

    /// 第七八 is the seventh or the eighth.
    private func place(_ reading: NumeralReading) -> Amount {
        guard reading.shape.isPair, let tens = reading.value.integer else { return .value(reading.value.exact) }
        return .range(low: ExactDecimal(tens / 10), high: ExactDecimal(tens % 10))
    }

    /// 居全国首位。 is a rank, 首位女航天员 is not.
    func firstPlace(at i: Int, _ entities: inout [Entity]) -> Int {
        guard let end = text.match("首位", at: i), !isHan(text.scalar(end)) || text.has("的", at: end) else { return i }
        add(.value(ExactDecimal(1)), from: i, to: end, "figure.first_place", &entities)
        return end
    }

    /// 前三 and 前10名 are the places 1 to 3 and 1 to 10; 前三个月 and 前5年 are none.
    func leadingPlaces(at i: Int, _ entities: inout [Entity]) -> Int {
        let start = text.skippingBlank(text.after(i))
        guard !Self.wordsBeforeFront.contains(text.scalar(before: i)), let reading = reader.numeral(at: start),
            !reading.hasDecimals, reading.high == nil, let places = reading.value.integer, (2...1000).contains(places)
        else { return start }
        let next = text.scalar(text.skippingBlank(reading.end))
        guard
            !isHan(next) && !isASCIIDigit(next) && !isASCIILetter(next) && next != 0x25
                && text.separatorEnd(at: reading.end) == nil
                || Self.placeWords.contains(next)
        else { return start }
        add(
            .range(low: ExactDecimal(1), high: ExactDecimal(places)), from: i, to: reading.end, "figure.leading",
            &entities)
        return reading.end
    }

    /// 目前, 日前, 之前 …
    private static let wordsBeforeFront = ScalarSet("目日当此之以提年空眼生史跟面胸向会赛战节天月时点分秒午超周夜晚期先往朝推从左右")
    /// 名, 位, 强, 甲, 大, 的 …
    private static let placeWords = ScalarSet("名位强甲大席行之列的")

    private func add(
        _ amount: Amount, from start: Int, to end: Int, _ rule: String, _ entities: inout [Entity]
    ) {
        let value = Ordinal(amount: amount)
        emit(Entity(kind: .ordinal, range: TextRange(utf8: start..<end), rule: rule, value: value), &entities)
    }

    /// 翻一番 is twice, 翻两番 four times.
    func doubling(at i: Int, _ entities: inout [Entity]) -> Int {
        var j = text.after(i)
        if text.has("了", at: j) { j = text.after(j) }
        var modifier: Modifier?
        if text.has("近", at: j) { (modifier, j) = (.nearly, text.after(j)) }
        var times = 1
        if let reading = reader.numeral(at: j) {
            guard let count = reading.value.integer, (1...20).contains(count) else { return i }
            (times, j) = (count, reading.end)
        }
        if text.has("多", at: j) { (modifier, j) = (.over, text.after(j)) }
        guard text.has("番", at: j), let unit = lexicons.times else { return i }
        let end = text.after(j)
        let before = lexicons.modifiersBefore.modifier(in: text, before: i)?.modifier
        let after = lexicons.modifiersAfter.modifier(in: text, after: end)
        let value = Quantity(
            amount: .value(ExactDecimal(1 << times)), measure: unit, modifier: before ?? modifier ?? after,
            units: lexicons.units)
        emit(Entity(kind: .quantity, range: TextRange(utf8: i..<end), rule: "figure.doubling", value: value), &entities)
        return end
    }
}
