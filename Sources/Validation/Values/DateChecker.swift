/// Dates exist, say what their words say, and agree with their resolution.
struct DateChecker {
    let record: Record
    private(set) var findings: FindingCollector

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    mutating func run() {
        for entity in record.soundEntities(.date) { check(entity) }
        for fact in record.facts {
            if let value = fact["period"]?["value"] { checkExists(value, nil) }
        }
    }

    private mutating func check(_ entity: EntityRecord) {
        let fields = ["value", "resolved"].map { (key: StaticString) in entity.value[key] }
        var isSound = true
        for case let field? in fields { isSound = checkExists(field, entity) && isSound }
        guard isSound else { return }
        let dates = fields.map { $0?.string.flatMap(ExtendedDate.init) }
        if checkWords(entity, dates[0], dates[1]) { checkAgreement(entity, dates[0], dates[1]) }
    }

    /// Whether a field holds no date or one that is in the calendar.
    @discardableResult
    private mutating func checkExists(_ field: JSONValue, _ entity: EntityRecord?) -> Bool {
        guard let text = field.string, let date = ExtendedDate(text), !date.exists else { return true }
        findings.report(
            .impossibleDate, at: field, source: entity?.offsets.sourceRange, "\(text) is not in the calendar.")
        return false
    }

    /// Reads plain dates again; false if they say something else.
    private mutating func checkWords(_ entity: EntityRecord, _ value: ExtendedDate?, _ resolved: ExtendedDate?) -> Bool
    {
        guard let range = entity.range else { return false }
        let words = Array(record.text.scalars[range])
        if let months = DateReader.months(of: words) { return checkMonths(entity, months, value, resolved) }
        guard let reading = DateReader.reading(of: words), let expected = ExtendedDate(reading.text) else {
            return true
        }
        if reading.start.month == nil && reading.start.day != nil {
            guard let resolved, resolved.start?.day != reading.start.day else { return true }
            return report(entity, "resolved", reading.text)
        }
        // An interval without a year has no value of its own; then its resolution must add the years and nothing else.
        if value == nil, expected.end != nil, expected.start?.year == nil {
            return resolved.map { Self.agree(expected, $0) } ?? true || report(entity, "resolved", reading.text)
        }
        return value == expected || report(entity, "value", reading.text)
    }

    /// A quarter or a half without a year: only its months can be compared.
    private mutating func checkMonths(
        _ entity: EntityRecord, _ months: ClosedRange<Int>, _ value: ExtendedDate?, _ resolved: ExtendedDate?
    ) -> Bool {
        guard let date = resolved ?? value, let first = date.start?.month, first <= 12 else { return true }
        let isRight = first == months.lowerBound && (date.end?.month ?? first) == months.upperBound
        return isRight || report(entity, resolved == nil ? "value" : "resolved", "months \(months)")
    }

    private mutating func report(_ entity: EntityRecord, _ key: StaticString, _ expected: String) -> Bool {
        findings.report(
            .dateDiffers, at: entity.value[key] ?? entity.value, source: entity.offsets.sourceRange,
            "The words say \(expected).")
        return false
    }

    /// Where both are stated, the resolution may only add the year.
    private mutating func checkAgreement(_ entity: EntityRecord, _ value: ExtendedDate?, _ resolved: ExtendedDate?) {
        guard let value, let resolved, let field = entity.value["resolved"] else { return }
        if !Self.agree(value, resolved) {
            findings.report(
                .dateContradicts, at: field, source: entity.offsets.sourceRange,
                "The resolution differs from the value in more than the year.")
        }
    }

    /// Whether `resolved` is `stated` with what was left open added: the year, of a bare day the month too.
    private static func agree(_ stated: ExtendedDate, _ resolved: ExtendedDate) -> Bool {
        [(stated.start, resolved.start), (stated.end, resolved.end)].allSatisfy { stated, full in
            guard let stated, let full else { return stated == nil && full == nil }
            let isBareDay = stated.month == nil && stated.day != nil
            return (stated.year == nil || stated.year == full.year) && (isBareDay || stated.month == full.month)
                && stated.day == full.day
        }
    }
}
