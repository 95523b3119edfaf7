/// Levels, amounts and rates that must agree, and parts that must add up.
extension ArithmeticChecker {
    /// 完成671万吨，同比增加28万吨，增长4.4%: what was added, the rate, and the level that both lead to.
    mutating func checkAmountAndRate(_ fact: FactReading) {
        guard let level = fact.figure.value, let unit = fact.unit, level.precision < 16, isExact(fact.value) else {
            return
        }
        for change in fact.changes where change.unit == unit && isExact(change.value) {
            guard let amount = change.figure.value, amount.precision < 16, !isOfAnotherKind(change),
                let other = rate(of: fact, beside: change), let rate = other.figure.value
            else { continue }
            let isIncrease = change.direction == "increase"
            let earlier = isIncrease ? level - amount : level + amount
            let error = level.roundingError + amount.roundingError
            guard DecimalNumber.zero < earlier - error,
                !Self.fits(from: earlier, to: level, rate: rate, isIncrease: isIncrease, error: error)
            else { continue }
            report(
                .growthDisagrees, other.value, other.entity,
                "From \(earlier.plainText) to \(level.plainText) it is not \(rate.plainText) %.")
        }
    }

    /// The rate that belongs to an amount of change: the same basis and direction, a clause or two behind it.
    private func rate(of fact: FactReading, beside change: ChangeReading) -> ChangeReading? {
        fact.changes.first { other in
            guard let place = other.entity?.range?.lowerBound, let end = change.entity?.range?.upperBound else {
                return false
            }
            return other.unit == "%" && other.direction == change.direction && change.direction != "unchanged"
                && (other.basis == change.basis || other.basis == nil) && (0...12).contains(place - end)
                && isExact(other.value) && !isOfAnotherKind(other)
                && other.figure.value.map { $0.precision < 16 } ?? false
        }
    }

    private func isExact(_ value: JSONValue) -> Bool { value["modifier"]?.isNull ?? false }
}

// MARK: - A level of the year before

extension ArithmeticChecker {
    private struct Series: Hashable {
        let indicator: String
        let region: String?
        let unit: String
        let period: String
    }

    /// 2022年产量40万吨 and, elsewhere, 2023年产量44万吨，比上年增长10%.
    mutating func checkYears(_ facts: [FactReading]) {
        var levels: [Series: DecimalNumber] = [:]
        for fact in facts where isLevel(fact) {
            guard let period = fact.period, let unit = fact.unit, let value = fact.figure.value else { continue }
            levels[Series(indicator: fact.indicator, region: fact.regionCode, unit: unit, period: period)] = value
        }
        for fact in facts where isLevel(fact) {
            guard let unit = fact.unit, let level = fact.figure.value,
                let before = fact.period.flatMap(Self.yearBefore),
                let earlier = levels[
                    Series(indicator: fact.indicator, region: fact.regionCode, unit: unit, period: before)]
            else { continue }
            compare(fact, earlier, level)
        }
    }

    private mutating func compare(_ fact: FactReading, _ earlier: DecimalNumber, _ level: DecimalNumber) {
        for change in fact.changes where change.unit == "%" && change.basis == "year_on_year" && isExact(change.value) {
            guard let rate = change.figure.value, rate.precision < 16, !isOfAnotherKind(change), !earlier.isZero,
                !Self.fits(from: earlier, to: level, rate: rate, isIncrease: change.direction == "increase")
            else { continue }
            report(
                .growthDisagrees, change.value, change.entity,
                "From \(earlier.plainText) the year before to \(level.plainText) it is not \(rate.plainText) %.")
        }
    }

    private func isLevel(_ fact: FactReading) -> Bool {
        fact.modality == nil && fact.unit != "%" && isExact(fact.value)
            && fact.figure.value.map { $0.precision < 16 } ?? false
    }

    /// 2022-05 for 2023-05.
    private static func yearBefore(_ period: String) -> String? {
        let points = period.split(separator: "/", omittingEmptySubsequences: false).map { point -> String? in
            guard point.count >= 4, let year = Int(point.prefix(4)), year > 1000 else { return nil }
            return String(year - 1) + point.dropFirst(4)
        }
        return points.contains(nil) ? nil : points.compactMap(\.self).joined(separator: "/")
    }
}

// MARK: - Parts and their sum

extension ArithmeticChecker {
    /// 甲3件、乙2件、丙1件，合计6件: figures joined in one list, and what they come to.
    mutating func checkTotals() {
        for (index, total) in figures.enumerated() where total.type == .quantity && isAnnouncedTotal(total) {
            let parts = partsBefore(index)
            guard parts.count > 1, let sum = amount(total) else { continue }
            let amounts = parts.compactMap(amount)
            let error = amounts.reduce(sum.roundingError) { $0 + $1.roundingError }
            let added = amounts.reduce(.zero, +)
            if sum + error < added || added + error < sum {
                report(.partsExceedWhole, total.value, total, "The parts add up to \(added.plainText).")
            }
        }
    }

    /// Whether 合计 or one of its like stands right before a figure that nothing makes vague.
    private func isAnnouncedTotal(_ figure: EntityRecord) -> Bool {
        let words = record.wordsBefore(figure, reach: 6)
        return ["合计", "共计", "总计", "合计为", "合计达", "共计达"].contains {
            words.suffix($0.unicodeScalars.count).elementsEqual($0.unicodeScalars)
        } && isExact(figure.value)
    }

    /// The figures of the same unit that are joined by 、 or 和 with nothing but a name between, up to the clause of a total.
    private func partsBefore(_ index: Int) -> [EntityRecord] {
        var parts: [EntityRecord] = []
        var next = figures[index]
        for part in figures[..<index].suffix(20).reversed() {
            guard part.sentence == next.sentence, isAlike(part, figures[index]), isExact(part.value),
                amount(part) != nil,
                let end = part.range?.upperBound, let start = next.range?.lowerBound, end < start, start - end <= 14
            else { break }
            let between = text[end..<start]
            let isJoint =
                parts.isEmpty
                ? "，,".unicodeScalars.contains(between.first!) : "、和与".unicodeScalars.contains(between.first!)
            guard isJoint, !between.dropFirst().contains(where: { "，。；,;、其增减超".unicodeScalars.contains($0) }) else {
                break
            }
            parts.append(part)
            next = part
        }
        guard let first = parts.last else { return [] }
        // 其中 before a list makes it a part of what stands before that.
        let clause = record.wordsBefore(first, reach: 24).lastClause
        return clause.contains { "其占均增减".unicodeScalars.contains($0) } ? [] : parts
    }

    /// Lists behind 分别 whose names are no regions: as many figures as names; behind 其中 no more than the greatest figure
    /// before it.
    mutating func checkOtherLists() {
        for list in RespectiveLists(record).otherLists() {
            guard let last = list.figures.last else { continue }
            if list.names > 2, list.names != list.figures.count {
                report(
                    .respectivelyUneven, last.value, last,
                    "There are \(list.names) names and \(list.figures.count) figures.")
            }
            let amounts = list.figures.compactMap(amount)
            let error = amounts.reduce(.zero) { $0 + $1.roundingError }
            let sum = amounts.reduce(.zero, +)
            if list.isPart { checkPartSum(of: list.figures, sum, error) }
        }
    }

    /// 完成10万件，其中甲、乙分别为4万件和7万件.
    private mutating func checkPartSum(of parts: [EntityRecord], _ sum: DecimalNumber, _ error: DecimalNumber) {
        guard let first = parts.first, first.type == .quantity,
            parts.allSatisfy({ isAlike($0, first) && isExact($0.value) })
        else { return }
        let index = figures.firstIndex(beginningAtOrBehind: first.range!.lowerBound)
        let wholes = figures[..<index].suffix(8).filter { $0.sentence == first.sentence && isAlike($0, first) }
        guard let whole = wholes.compactMap(amount).max(), wholes.allSatisfy({ isExact($0.value) }),
            isTotal(wholes.last), whole + whole.roundingError + error < sum
        else { return }
        report(
            .partsExceedWhole, parts.last!.value, parts.last,
            "The parts add up to \(sum.plainText), the whole is \(whole.plainText).")
    }
}
