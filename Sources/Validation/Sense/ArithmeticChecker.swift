/// Whether the numbers of the article fit each other, as far as rounding allows.
struct ArithmeticChecker {
    let record: Record
    private(set) var findings: FindingCollector
    let figures: [EntityRecord]
    let text: [Unicode.Scalar]

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
        figures = record.soundEntities(.quantity, .percentage)
        text = record.text.scalars
    }

    mutating func run(_ facts: [FactReading]) {
        for fact in facts {
            checkGrowth(fact)
            checkAmountAndRate(fact)
            for change in fact.changes { checkPlausible(change, fact) }
        }
        checkYears(facts)
        checkParts()
        checkTotals()
        checkShares()
        checkRespectiveLists()
    }

    mutating func report(_ check: Check, _ value: JSONValue, _ entity: EntityRecord?, _ message: String) {
        findings.report(check, at: value, source: entity?.offsets.sourceRange, message)
    }
}

// MARK: - Growth

extension ArithmeticChecker {
    /// 从31亿元增至208亿元,增长571%: the earlier level, the level and the growth between them.
    private mutating func checkGrowth(_ fact: FactReading) {
        guard let level = fact.figure.value, let field = fact.value["from"], !field.isNull,
            let earlier = field["value"]?.number, field["unit"]?.string == fact.unit, !earlier.isZero,
            earlier.precision < 16, level.precision < 16, fact.value["modifier"]?.isNull ?? false,
            field["modifier"]?.isNull ?? false
        else { return }
        for change in fact.changes where change.unit == "%" && change.value["modifier"]?.isNull ?? false {
            guard let rate = change.figure.value, rate.precision < 16, !isOfAnotherKind(change),
                !Self.fits(from: earlier, to: level, rate: rate, isIncrease: change.direction == "increase"),
                change.direction != "unchanged"
            else { continue }
            report(
                .growthDisagrees, change.value, change.entity,
                "From \(earlier.plainText) to \(level.plainText) it is not \(rate.plainText) %.")
        }
    }

    /// 年均增长 is growth for each year of several; 按可比价格 and 实际 it is not that between the levels.
    func isOfAnotherKind(_ change: ChangeReading) -> Bool {
        guard let entity = change.entity else { return true }
        let clause = record.wordsBefore(entity, reach: 24).lastClause
        return clause.contains { "均每可扣实名率速幅".unicodeScalars.contains($0) }
    }

    /// - Parameter error: by how much the earlier level may be off, where it is not one that is stated.
    static func fits(
        from earlier: DecimalNumber, to level: DecimalNumber, rate: DecimalNumber, isIncrease: Bool,
        error: DecimalNumber? = nil
    ) -> Bool {
        let hundred = DecimalNumber(100)
        let error = error ?? earlier.roundingError
        let (least, most) = (earlier - error, earlier + error)
        let (lowest, highest) = (level - level.roundingError, level + level.roundingError)
        let (slow, fast) = (rate - rate.roundingError, rate + rate.roundingError)
        let (small, great) = isIncrease ? (hundred + slow, hundred + fast) : (hundred - fast, hundred - slow)
        return !(highest * hundred < least * small) && !(most * great < lowest * hundred)
    }

    private mutating func checkPlausible(_ change: ChangeReading, _ fact: FactReading) {
        guard let rate = change.figure.value ?? change.figure.high, let unit = change.unit else { return }
        if unit == "%", change.direction == "decrease", DecimalNumber(100) < rate {
            // What may become negative may fall by more than all of itself.
            if fact.indicator.unicodeScalars.contains(where: { "利盈亏損损益收贸顺逆".unicodeScalars.contains($0) }) { return }
            report(.growthImplausible, change.value, change.entity, "Nothing falls by \(rate.plainText) %.")
        } else if unit == "%", DecimalNumber(10_000) < rate {
            report(.growthImplausible, change.value, change.entity, "It would have grown by \(rate.plainText) %.")
        } else if unit == "pp", DecimalNumber(100) < rate {
            report(.growthImplausible, change.value, change.entity, "No rate moves by \(rate.plainText) points.")
        }
    }
}

// MARK: - Parts and wholes

extension ArithmeticChecker {
    /// A figure behind 其中 is no greater than the greatest of its unit before it in the sentence.
    private mutating func checkParts() {
        var place = 0
        while let start = text[place...].firstIndex(of: "其") {
            place = start + 1
            guard place < text.count, text[place] == "中" else { continue }
            checkPart(behind: start)
        }
    }

    private mutating func checkPart(behind place: Int) {
        let next = figures.firstIndex(beginningAtOrBehind: place)
        guard next < figures.count, let part = amount(figures[next]), figures[next].type == .quantity,
            let range = figures[next].range, range.lowerBound - place <= 24,
            // 其中部分地区最高达: the most of one place, and no part of a sum.
            !text[place..<range.lowerBound].contains(where: { "。；;\n最部高含".unicodeScalars.contains($0) })
        else { return }
        let before = figures[..<next].suffix(12).filter {
            $0.sentence == figures[next].sentence && $0.type == .quantity && isAlike($0, figures[next])
        }
        let wholes = before.compactMap(amount)
        // An index has no parts.
        if figures[next].value["unit"]?.string == "点" || countsAsManyPeople(before: next, part) { return }
        guard let whole = wholes.max(), wholes.count == before.count, whole < part, isTotal(before.last),
            before.allSatisfy({ $0.value["modifier"]?.isNull ?? false })
        else { return }
        report(
            .partsExceedWhole, figures[next].value, figures[next],
            "The part is \(part.plainText), the greatest whole before it \(whole.plainText).")
    }

    private static let people = ["人", "名", "位"]

    /// 造成1名司机死亡、10人受伤，其中3名是学生: people are counted by several words, of which another may count the whole.
    private func countsAsManyPeople(before index: Int, _ part: DecimalNumber) -> Bool {
        func isOfPeople(_ figure: EntityRecord) -> Bool {
            figure.value["unit"]?.string.map(Self.people.contains) ?? false
        }
        return isOfPeople(figures[index])
            && figures[..<index].suffix(12).contains { whole in
                whole.sentence == figures[index].sentence && isOfPeople(whole)
                    && amount(whole).map { !($0 < part) } ?? false
            }
    }

    /// Whether a whole is stated, and not what was added or taken away since.
    func isTotal(_ figure: EntityRecord?) -> Bool {
        guard let figure else { return false }
        let clause = Array(record.wordsBefore(figure, reach: 24).lastClause)
        return FactWords.directions.last(in: clause) == nil
            && !clause.contains { "均每占平比净".unicodeScalars.contains($0) }
    }

    func amount(_ figure: EntityRecord) -> DecimalNumber? {
        figure.value["value"]?.number ?? figure.value["high"]?.number
    }

    func isAlike(_ a: EntityRecord, _ b: EntityRecord) -> Bool {
        guard let unit = a.value["unit"]?.string, unit == b.value["unit"]?.string else { return false }
        let (noun, other) = (a.value["noun"]?.string, b.value["noun"]?.string)
        return (noun == nil || other == nil || noun == other) && a.value["per"]?.isNull == b.value["per"]?.isNull
    }
}

// MARK: - Shares and lists

extension ArithmeticChecker {
    /// 占…的120% cannot be.
    private mutating func checkShares() {
        for figure in figures where figure.type == .percentage && figure.value["unit"]?.string == "%" {
            guard let share = amount(figure), DecimalNumber(100) < share else { continue }
            let clause = record.wordsBefore(figure, reach: 16).lastClause
            guard let verb = clause.lastIndex(of: "占"),
                !clause[verb...].contains(where: { "年预计算任标".unicodeScalars.contains($0) }),
                FactWords.directions.last(in: Array(clause[verb...])) == nil
            else {
                continue
            }
            report(.shareExceedsWhole, figure.value, figure, "A share of \(share.plainText) % is more than the whole.")
        }
    }

    private mutating func checkRespectiveLists() {
        for list in RespectiveLists(record).lists(among: record.soundEntities(.region)) {
            let listed = list.figures
            guard let last = listed.last, let end = last.range?.upperBound else { continue }
            if list.names.count != listed.count {
                report(
                    .respectivelyUneven, last.value, last,
                    "There are \(list.names.count) names and \(listed.count) figures.")
            }
            checkSum(of: listed, behind: end)
        }
        checkOtherLists()
    }

    /// A、B分别为1和2,合计3.
    mutating func checkSum(of parts: [EntityRecord], behind place: Int) {
        let index = figures.firstIndex(beginningAtOrBehind: place)
        guard index < figures.count, let total = amount(figures[index]), let range = figures[index].range,
            parts.allSatisfy({ isAlike($0, figures[index]) && $0.value["modifier"]?.isNull ?? false }),
            ["合计", "共计", "总计", "共"].flatMap({ ["，" + $0, "," + $0] }).contains(where: {
                text[place..<range.lowerBound].starts(with: $0.unicodeScalars)
            }),
            range.lowerBound - place <= 8
        else { return }
        let amounts = parts.compactMap(amount)
        let sum = amounts.reduce(.zero, +)
        let error = amounts.reduce(total.roundingError) { $0 + $1.roundingError }
        if total + error < sum || sum + error < total {
            report(.partsExceedWhole, figures[index].value, figures[index], "The parts add up to \(sum.plainText).")
        }
    }
}
