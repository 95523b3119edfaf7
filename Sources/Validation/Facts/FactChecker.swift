/// What a fact says is what the entities say that it names.
struct FactChecker {
    let record: Record
    private(set) var findings: FindingCollector
    private let faults: Faults

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings, faults) = (record, findings, findings.faultsOfFormAndValue)
    }

    mutating func run() {
        for fact in record.facts where record.isWellFormed(fact) {
            checkFigure(of: fact, .factFigure)
            let changes = fact.elements(of: "changes")
            for change in changes { checkFigure(of: change, .changeFigure) }
            checkRank(fact)
            checkRegion(fact)
            checkPeriod(fact)
            checkSaysSomething(fact)
        }
    }

    /// The entity that a reference names, if nothing is wrong with it: else the fact may be right and the entity wrong.
    private func entity(_ reference: JSONValue?) -> EntityRecord? {
        record.entity(reference).flatMap { faults.touch($0.value) ? nil : $0 }
    }
}

// MARK: - Figures

extension FactChecker {
    /// A fact or a change repeats the figure, the unit and the modifier of its entity.
    private mutating func checkFigure(of value: JSONValue, _ check: Check) {
        guard let figure = FigureRecord(value), let reference = value["entity"] else { return }
        guard let entity = entity(reference) else {
            if figure.isStated && reference.isNull {
                findings.report(check, at: value, "A figure must name the entity that states it.")
            }
            return
        }
        guard [.quantity, .percentage].contains(entity.type) else {
            findings.report(check, at: reference, "The entity named is a \(entity.type.rawValue).")
            return
        }
        guard let stated = FigureRecord(entity.value) else { return }
        if figure != stated {
            findings.report(check, at: value["value"] ?? value["low"] ?? value, "The entity states another figure.")
        }
        compare(value, entity, "unit", check)
        compare(value, entity, "modifier", check)
    }

    private mutating func compare(_ value: JSONValue, _ entity: EntityRecord, _ key: StaticString, _ check: Check) {
        guard let field = value[key], let stated = entity.value[key], field.string != stated.string else { return }
        findings.report(check, at: field, "The entity's \(key) is \(stated.string ?? "null").")
    }

    private mutating func checkRank(_ fact: JSONValue) {
        guard let rank = fact["rank"], let reference = rank["entity"], let entity = entity(reference),
            let value = rank["value"]
        else { return }
        guard entity.type == .ordinal else {
            findings.report(.rankFigure, at: reference, "The entity named is a \(entity.type.rawValue).")
            return
        }
        let stated = [entity.value["value"], entity.value["low"], entity.value["high"]].compactMap { $0?.number }
        if let number = value.number, !stated.contains(number) {
            findings.report(.rankFigure, at: value, "The ordinal says another rank.")
        }
    }

    private mutating func checkSaysSomething(_ fact: JSONValue) {
        guard let figure = FigureRecord(fact), !figure.isStated, fact["changes"]?.kind == .array,
            fact.elements(of: "changes").first(where: { _ in true }) == nil, fact["rank"]?.isNull == true
        else { return }
        findings.report(.factEmpty, at: fact, "The fact has no figure, no change and no rank.")
    }
}

// MARK: - Regions and periods

extension FactChecker {
    private mutating func checkRegion(_ fact: JSONValue) {
        guard let region = fact["region"], let reference = region["entity"], let entity = entity(reference),
            let code = region["code"]
        else { return }
        guard entity.type == .region else {
            findings.report(.factRegion, at: reference, "The entity named is a \(entity.type.rawValue).")
            return
        }
        let lists =
            entity.value.elements(of: "members").map(\.string) + entity.value.elements(of: "candidates").map(\.string)
        if code.string != entity.value["code"]?.string, code.isNull || !lists.contains(code.string) {
            findings.report(.factRegion, at: code, "The entity is not about this code.")
        }
    }

    private mutating func checkPeriod(_ fact: JSONValue) {
        guard let period = fact["period"], let reference = period["entity"], let entity = entity(reference),
            let value = period["value"]
        else { return }
        guard entity.type == .date else {
            findings.report(.factPeriod, at: reference, "The entity named is a \(entity.type.rawValue).")
            return
        }
        let date = entity.value["resolved"]?.string ?? entity.value["value"]?.string
        if let date, date != value.string, !faults.touch(value), !isStretch(value.string, since: date, entity) {
            findings.report(.factPeriod, at: value, "The date is \(date).")
        }
    }

    /// 自2016年5月启用以来: from the date to the day of publication, each as exactly as the other.
    private func isStretch(_ period: String?, since date: String, _ entity: EntityRecord) -> Bool {
        guard let period, let published = record.root["published"]?.string, let range = entity.range,
            period == "\(date)/\(published.prefix(date.count))"
        else { return false }
        let text = record.text.scalars
        let after = text[range.lowerBound..<min(range.upperBound + Self.longestEvent, text.count)]
        return after.indices.contains { start in
            Self.sinces.contains { text[start..<after.endIndex].starts(with: $0) }
        }
    }

    private static let sinces = ["以来", "以來", "至今"].map { Array($0.unicodeScalars) }
    private static let longestEvent = 45
}
