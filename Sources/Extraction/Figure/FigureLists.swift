import TextModel

/// Numbers that share what stands after the last of them: 5、6、7万吨, 1.2和3.4个百分点.
extension FigureScan {
    /// True if `figure` has no unit and another number follows it in a list.
    func isListed(_ figure: Figure) -> Bool {
        guard figure.measure == .none, figure.high == nil, figure.denominator == nil, list.count < 32,
            let next = listSeparatorEnd(at: figure.end), isNumeral(at: next)
        else { return false }
        // at the beginning of a line it is the number of a paragraph: 1、3个重点
        let before = text.scalar(before: figure.start)
        return !isLineStart(before) && !isHeading(figure, after: before) && !isItemNumber(figure, after: before)
    }

    /// 分三部分：一、十年的工作: the number of a part.
    private func isHeading(_ figure: Figure, after before: UInt32) -> Bool {
        figure.numeral.form == .chinese && figure.numeral.digitCount == 1 && (before == 0xFF1A || before == 0x3A)
            && text.has("、", at: figure.end) && !isUnitOfPair(at: text.after(figure.end), figure.numeral.integer)
    }

    /// 。2、10千伏: the number of an item, right after the sentence before it.
    private func isItemNumber(_ figure: Figure, after before: UInt32) -> Bool {
        guard figure.numeral.form == .digits, figure.numeral.digitCount <= 2, !figure.numeral.hasDecimals,
            text.has("、", at: figure.end)
        else { return false }
        return Self.endsBeforeItems.contains(before) || before == 0xFF1A && figure.low == NumeralValue(1)
    }

    private static let endsBeforeItems = ScalarSet("。；;")

    /// 三、四个月 goes on with the next number.
    private func isUnitOfPair(at i: Int, _ first: Int?) -> Bool {
        guard let first, let second = reader.part(i).chineseDigit else { return false }
        return second == first + 1 && reader.part(text.after(i)) == 0
    }

    /// Keeps a number without a unit; what stands apart from it begins another list.
    func keep(_ figure: Figure) {
        if let end = list.last?.end, listSeparatorEnd(at: end) != figure.start { list.removeAll(keepingCapacity: true) }
        list.append(figure)
    }

    /// 一、二、三类 are names, and 80、90年代 or 94、95年 are times.
    func isSeries(endingWith last: Figure) -> Bool {
        guard let first = list.first, let end = list.last?.end, listSeparatorEnd(at: end) == last.start,
            let unit = last.unit
        else { return false }
        // 分列二、三名 are the places
        if text.scalar(before: first.start) == 0x5217 { return true }
        if unit.traits.contains(.year) {
            return list.contains { $0.numeral.digitCount == 4 || $0.low >= NumeralValue(60) }
        }
        return unit.dimension == .count && first.numeral.form == .chinese && first.numeral.digitCount == 1
            && (list.count > 1 && first.low == NumeralValue(1) || text.scalar(before: first.start) == 0x3001)
    }

    private func isNumeral(at i: Int) -> Bool {
        let part = reader.part(i)
        return part == CharacterClass.Part.digit.rawValue || part.chineseDigit != nil || part.smallUnit == 1
    }

    func listSeparatorEnd(at i: Int) -> Int? {
        switch text.scalar(i) {
        case 0x3001, 0x548C, 0x53CA, 0x4E0E: text.after(i)
        default: nil
        }
    }

    /// Gives the numbers of the list the unit of `last`, which ends it.
    func finishList(before last: Figure, _ entities: inout [Entity]) {
        guard let end = list.last?.end, listSeparatorEnd(at: end) == last.start, last.measure != .none, last.high == nil
        else { return list.removeAll(keepingCapacity: true) }
        for var figure in list {
            figure.measure = last.measure
            figure.per = last.per
            figure.rule = .list
            if !figure.numeral.hasMultiplier && !last.numeral.isSum && figure.low < NumeralValue(1000) {
                figure.scale(byPowerOfTen: last.numeral.power)
            } else if figure.numeral.power == 4, last.numeral.power == 12 {
                // 110万、120万和130万亿元
                figure.scale(byPowerOfTen: 8)
            }
            add(&figure, &entities)
        }
    }

    /// 二 and 三 in 第一、二、三产业 are ordinals too, but are not spelled as such.
    func continuesOrdinals(_ reading: NumeralReading) -> Bool {
        guard ordinalEnd >= 0, listSeparatorEnd(at: ordinalEnd) == reading.start else { return false }
        ordinalEnd = reading.end
        return true
    }

    /// 一又五分之一 is 6/5.
    func mixedFraction(_ whole: NumeralReading) -> Figure? {
        guard let word = text.match("又", at: text.skippingBlank(whole.end)), let base = whole.shape.integer,
            base < 1_000_000, let denominator = reader.numeral(at: text.skippingBlank(word)),
            let part = properFraction(denominator), let numerator = part.low.integer, numerator < 1_000_000,
            let count = part.denominator?.integer, count < 1_000_000
        else { return nil }
        var figure = Figure(whole)
        figure.denominator = NumeralValue(count)
        figure.low = NumeralValue(base * count + numerator)
        figure.end = part.end
        figure.rule = .fraction
        return figure
    }

    /// 五分之一, 五分一 and 1/5.
    private func properFraction(_ reading: NumeralReading) -> Figure? {
        if let next = reader.fractionEnd(at: reading.end) { return fraction(Figure(reading), from: next) }
        return simpleFraction(reading) ?? shortFraction(reading)
    }

    /// Two whole numbers and a stroke between them.
    func simpleFraction(_ reading: NumeralReading) -> Figure? {
        guard text[reading.end] == UInt8(ascii: "/"), reading.form == .digits, !reading.hasDecimals,
            isASCIIDigit(text.scalar(reading.end + 1)), let other = reader.numeral(at: reading.end + 1),
            !other.hasDecimals,
            let denominator = other.shape.integer, denominator > 0, text[other.end] != UInt8(ascii: "/")
        else { return nil }
        var figure = Figure(reading)
        figure.denominator = other.value
        figure.end = other.end
        figure.rule = .slashFraction
        return figure
    }

    /// 1/3 where the words around it make it a share; 1/2 may be a date.
    func slashFraction(_ reading: NumeralReading) -> Figure? {
        guard let figure = simpleFraction(reading), let denominator = figure.denominator, !reading.value.isZero,
            reading.value < denominator, denominator <= NumeralValue(1000),
            Self.wordsAfterFraction.contains(text.scalar(figure.end))
                || lexicons.modifiersBefore.modifier(in: text, before: reading.start) != nil
        else { return nil }
        return figure
    }

    private static let wordsAfterFraction = ScalarSet("的以左强多。，,；、")
}
