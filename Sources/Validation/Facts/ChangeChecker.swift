/// What the words before a change say of its direction and its basis.
struct ChangeChecker {
    let record: Record
    private(set) var findings: FindingCollector

    /// How far before its figure a change may be announced.
    private static let reach = 60

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    mutating func run(_ facts: [FactReading]) {
        for fact in facts {
            for change in fact.changes { check(change, of: fact) }
        }
    }

    private mutating func check(_ change: ChangeReading, of fact: FactReading) {
        guard let entity = change.entity, let range = entity.range else { return }
        let before = record.wordsBefore(entity, reach: Self.reach)
        let behind = VariantTable.shared.folded(record.text.scalars[range.upperBound...].prefix(8))
        checkDirection(change, entity, before, behind)
        checkBasis(change, of: fact, entity, before)
        checkNamedYear(change, of: fact, entity, Array(before.lastClause))
    }

    private mutating func report(
        _ check: Check, _ change: ChangeReading, _ key: StaticString, _ entity: EntityRecord, _ message: String
    ) {
        findings.report(
            check, at: change.value[key] ?? change.value, source: entity.offsets.sourceRange, message)
    }
}

// MARK: - Directions

extension ChangeChecker {
    private mutating func checkDirection(
        _ change: ChangeReading, _ entity: EntityRecord, _ before: [Unicode.Scalar], _ behind: [Unicode.Scalar]
    ) {
        guard let said = direction(entity, before, behind), said.meaning != change.direction else { return }
        report(
            .changeDirection, change, "direction", entity, "The nearest word that says a direction is \"\(said.word)\"."
        )
    }

    /// The direction that the words say; nil where they say none, or leave it open.
    private func direction(
        _ entity: EntityRecord, _ before: [Unicode.Scalar], _ behind: [Unicode.Scalar]
    ) -> (meaning: String, word: String)? {
        if entity.value["text"]?.scalars.first == "翻" { return ("increase", "翻") }
        var window = before
        while let match = FactWords.directions.last(in: window) {
            if match.meaning != "either" { return (match.meaning, string(window[match.range])) }
            window = Array(window[..<match.range.lowerBound])
        }
        guard let match = FactWords.directions.first(in: behind), match.meaning != "either" else { return nil }
        return (match.meaning, string(behind[match.range]))
    }
}

// MARK: - Bases

extension ChangeChecker {
    private mutating func checkBasis(
        _ change: ChangeReading, of fact: FactReading, _ entity: EntityRecord, _ before: [Unicode.Scalar]
    ) {
        let clause = Array(before.lastClause)
        if let match = Self.basisWord(in: clause) {
            if match.meaning != change.basis, match.meaning != "either", !isOlderYear(change, clause, match),
                change.basis != nil || !Self.isPeriod(clause, match)
            {
                report(
                    .changeBasis, change, "basis", entity,
                    "Before the figure stands \"\(string(clause[match.range]))\".")
            }
            return
        }
        if change.basis == nil, Self.namesYear(clause) || Self.namesOldYear(clause) {
            report(.changeBasis, change, "basis", entity, "The clause compares the figure with that of a year.")
        }
        if change.basis == nil || change.basis == "year_on_year",
            let match = FactWords.comparedTimes.last(in: clause)
        {
            report(
                .changeBasis, change, "basis", entity, "Before the figure stands \"\(string(clause[match.range]))\".")
        } else if change.basis == nil || change.basis == "year_on_year", Self.namesMonth(clause) {
            report(.changeBasis, change, "basis", entity, "The clause compares the figure with that of a month.")
        }
        if change.basis != "since", Self.namesBeginning(clause), !Self.isAverage(clause) {
            return report(.changeBasis, change, "basis", entity, "The clause names the year in which the change began.")
        }
        checkFrame(change, of: fact, entity, clause)
    }

    /// 年均增长, 平均每年增长.
    private static func isAverage(_ clause: [Unicode.Scalar]) -> Bool {
        ["年均", "每年"].contains { word in clause.indices.contains { clause[$0...].starts(with: word.unicodeScalars) } }
    }

    /// 2020年以来新增.
    private static func namesBeginning(_ clause: [Unicode.Scalar]) -> Bool {
        clause.indices.dropLast(6).contains { place in
            clause[place...place + 3].allSatisfy(\.isASCIIDigit)
                && clause[(place + 4)...].starts(with: "年以来".unicodeScalars)
        }
    }

    /// A figure in whose clause nothing is compared has the basis of the comparison that its sentence begins with, if any.
    private mutating func checkFrame(
        _ change: ChangeReading, of fact: FactReading, _ entity: EntityRecord, _ clause: [Unicode.Scalar]
    ) {
        guard let sentence = ComparisonFrames(record, before: entity) else { return }
        let isOpen = sentence.compares(clause)
        if let frame = sentence.governing, !isOpen {
            if frame.basis.map({ $0 != change.basis }) ?? (change.basis == nil) {
                report(.changeBasis, change, "basis", entity, "The sentence compares \"\(frame.words)\".")
            }
        } else if let basis = change.basis, !isHinted(basis, of: fact, entity, sentence, isOpen) {
            report(.changeBasis, change, "basis", entity, "No word before the figure says what it is compared with.")
        }
    }

    /// 而去年同期增长了6%: the time itself, where no word before it compares.
    private static func isPeriod(_ clause: [Unicode.Scalar], _ match: WordTable.Match) -> Bool {
        "去上".unicodeScalars.contains(clause[match.range.lowerBound])
            && !clause[..<match.range.lowerBound].contains { "比较与同和跟相对".unicodeScalars.contains($0) }
    }

    /// The nearest word that says a basis by itself.
    static func basisWord(in clause: [Unicode.Scalar]) -> WordTable.Match? {
        var window = clause
        while let match = FactWords.bases.last(in: window) {
            if !isPartOfAnother(clause, match) { return match }
            window = Array(window[..<(match.range.upperBound - 1)])
        }
        return nil
    }

    /// 五年增长 and 每年增长 are no 年增, and 同比降幅扩大 says what the rate is compared with, not the figure.
    private static func isPartOfAnother(_ clause: [Unicode.Scalar], _ match: WordTable.Match) -> Bool {
        let (first, start) = (clause[match.range.lowerBound], match.range.lowerBound)
        if "年月季".unicodeScalars.contains(first), start > 0 {
            // 比去（2025）年增加
            let before =
                "）)".unicodeScalars.contains(clause[start - 1]) && start > 1 ? clause[start - 2] : clause[start - 1]
            if before.isASCIIDigit || NumeralScanner.digit(before) != nil || NumeralScanner.power(before) != nil
                || "每逐历去今前上当本全多近几个单来同○半".unicodeScalars.contains(before)
            {
                return true
            }
        }
        return clause[match.range.lowerBound...].contains { "幅率速".unicodeScalars.contains($0) }
    }

    /// 比2017年, 较2020年: a comparison with a year that is written in digits.
    static func namesYear(_ clause: [Unicode.Scalar]) -> Bool {
        clause.indices.dropLast(5).contains { place in
            "比较".unicodeScalars.contains(clause[place]) && clause[place + 1...place + 4].allSatisfy(\.isASCIIDigit)
                && clause[place + 5] == "年"
        }
    }

    /// 比二〇〇八年: the same in characters.
    private static func namesOldYear(_ clause: [Unicode.Scalar]) -> Bool {
        clause.indices.dropLast(5).contains { place in
            "比较".unicodeScalars.contains(clause[place]) && clause[place + 5] == "年"
                && clause[place + 1...place + 4].allSatisfy { NumeralScanner.digit($0) != nil }
        }
    }

    /// A comparison with a year is none with the period right before, nor with the year before unless it is that.
    private mutating func checkNamedYear(
        _ change: ChangeReading, of fact: FactReading, _ entity: EntityRecord, _ clause: [Unicode.Scalar]
    ) {
        guard Self.namesYear(clause), Self.basisWord(in: clause) == nil, let basis = change.basis,
            let mark = clause.indices.dropLast(5).last(where: { Self.namesYear(Array(clause[$0...$0 + 5])) }),
            let year = Int(string(clause[mark + 1...mark + 4]))
        else { return }
        let own = fact.period.flatMap(ExtendedDate.init)?.start?.year ?? record.published?.start?.year
        let isWrong = basis == "period_on_period" || basis == "year_on_year" && own.map { $0 != year + 1 } ?? false
        if isWrong { report(.changeBasis, change, "basis", entity, "The clause compares the figure with \(year).") }
    }

    /// 较4月, 比11月, 比一季度, 较第二季: a comparison with a month or a quarter by its number.
    private static func namesMonth(_ clause: [Unicode.Scalar]) -> Bool {
        clause.indices.dropLast(2).contains { place in
            guard "比较".unicodeScalars.contains(clause[place]), place == 0 || clause[place - 1] != "环" else {
                return false
            }
            let numeral = clause[(place + 1)...].drop { $0 == "第" || $0 == "前" }
            let digits = numeral.prefix(2).prefix(while: \.isASCIIDigit)
            if !digits.isEmpty {
                return digits.endIndex < clause.count && "月季".unicodeScalars.contains(clause[digits.endIndex])
            }
            return numeral.count > 1 && "一二三四".unicodeScalars.contains(numeral.first!)
                && numeral[numeral.startIndex + 1] == "季"
        }
    }

    /// 比上年 may go on behind the word: 比上年12月末 is another point of time.
    private func isOlderYear(_ change: ChangeReading, _ clause: [Unicode.Scalar], _ match: WordTable.Match) -> Bool {
        change.basis == "since" && match.meaning != "since" && match.range.upperBound < clause.count
            && (clause[match.range.upperBound].isASCIIDigit
                || "年一二三四五六七八九十末底初头".unicodeScalars.contains(clause[match.range.upperBound]))
    }

    /// Whether the words before the figure speak of a comparison of that kind: in its own clause, in one of the sentence that
    /// does nothing but compare, or in that of the change before it; of a beginning shortly before.
    private func isHinted(
        _ basis: String, of fact: FactReading, _ entity: EntityRecord, _ sentence: ComparisonFrames, _ isOpen: Bool
    ) -> Bool {
        if isOpen || sentence.hasFrame(saying: basis) { return true }
        let earlier = fact.changes.contains { other in
            guard let place = other.entity?.range?.lowerBound, let own = entity.range?.lowerBound else { return false }
            return place < own && other.basis == basis
        }
        if earlier || basis == "since" && fact.value["from"]?.isNull == false { return true }
        return basis == "since" && sentence.beginsShortlyBefore
    }
}
