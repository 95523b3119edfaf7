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
        checkBasis(change, entity, before)
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
    private mutating func checkBasis(_ change: ChangeReading, _ entity: EntityRecord, _ before: [Unicode.Scalar]) {
        let clause = Array(before.lastClause)
        if let match = Self.basisWord(in: clause) {
            if match.meaning != change.basis, match.meaning != "either", !isOlderYear(change, clause, match) {
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
        } else if change.basis == "year_on_year", Self.namesMonth(clause) {
            report(.changeBasis, change, "basis", entity, "The clause compares the figure with that of a month.")
        }
        guard let basis = change.basis, !isHinted(basis, entity) else { return }
        report(.changeBasis, change, "basis", entity, "No word before the figure says what it is compared with.")
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
            let before = clause[start - 1]
            if before.isASCIIDigit || NumeralScanner.digit(before) != nil || NumeralScanner.power(before) != nil
                || "每逐历去今前上当本全多近几个单来同○".unicodeScalars.contains(before)
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
        let own = fact.period.flatMap(ExtendedDate.init)?.start?.year
        let isWrong = basis == "period_on_period" || basis == "year_on_year" && own.map { $0 != year + 1 } ?? false
        if isWrong { report(.changeBasis, change, "basis", entity, "The clause compares the figure with \(year).") }
    }

    /// 较4月, 比11月: a comparison with a month by its number.
    private static func namesMonth(_ clause: [Unicode.Scalar]) -> Bool {
        clause.indices.dropLast(2).contains { place in
            guard "比较".unicodeScalars.contains(clause[place]), place == 0 || clause[place - 1] != "环" else {
                return false
            }
            let digits = clause[(place + 1)...].prefix(2).prefix(while: \.isASCIIDigit)
            return !digits.isEmpty && digits.endIndex < clause.count && clause[digits.endIndex] == "月"
        }
    }

    /// 比上年 may go on behind the word: 比上年12月末 is another point of time.
    private func isOlderYear(_ change: ChangeReading, _ clause: [Unicode.Scalar], _ match: WordTable.Match) -> Bool {
        change.basis == "since" && match.meaning != "since" && match.range.upperBound < clause.count
            && (clause[match.range.upperBound].isASCIIDigit
                || "年一二三四五六七八九十末底初".unicodeScalars.contains(clause[match.range.upperBound]))
    }

    /// How far before its sentence a basis may be named that still holds.
    private static let carriedOn = 80

    /// Whether the words before the figure speak of a comparison of that kind: of any in its own clause, or of one with a year
    /// in that before; of the very one in its sentence or shortly before.
    private func isHinted(_ basis: String, _ entity: EntityRecord) -> Bool {
        guard let range = entity.range, let sentence = record.sentenceRange(entity.sentence),
            sentence.lowerBound <= range.lowerBound
        else { return true }
        let whole = VariantTable.shared.folded(
            record.text.scalars[max(0, sentence.lowerBound - Self.carriedOn)..<range.lowerBound].suffix(400))
        let own = Array(whole.suffix(range.lowerBound - sentence.lowerBound))
        let hints = FactWords.basisHints
        let near = own.lastClauses(2)
        if hints.says("any", in: own.lastClauses(basis == "since" ? 3 : 1)) { return true }
        if basis == "year_on_year", Self.namesYear(near) || Self.namesOldYear(near) { return true }
        let isCompared = ["相比", "比较"].contains { word in
            own.indices.contains { own[$0...].starts(with: word.unicodeScalars) }
        }
        if isCompared { return true }
        guard basis == "since" else { return hints.says(basis, in: whole) }
        return hints.says("since", in: own.lastClauses(3)) || hints.says("start", in: own.lastClauses(3))
    }
}

extension [Unicode.Scalar] {
    /// The last few clauses.
    func lastClauses(_ number: Int) -> [Unicode.Scalar] {
        var rest = self[...]
        for _ in 1..<number {
            let last = rest.lastClause
            guard last.startIndex > startIndex else { return self }
            rest = self[..<(last.startIndex - 1)]
        }
        return Array(self[rest.lastClause.startIndex...])
    }
}
