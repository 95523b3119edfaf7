import Validation

/// Reads one fact of a record into the cells of a row.
struct FactCells {
    let fact: JSONValue
    let names: RegionNames

    func fill(_ row: inout FactRow) throws(RecordFault) {
        row[.fact] = try fact.text("id")
        row[.sentence] = try fact.optionalNumber("sentence")
        row[.modality] = try fact.optionalText("modality")
        row[.rule] = try fact.optionalText("rule")
        try fillIndicator(&row)
        try fillScopes(&row)
        try fillAmounts(&row)
        if let rank = try fact.optionalObject("rank") {
            row[.rank] = try rank.optionalNumber("value")
            row[.rankScope] = try rank.optionalText("scope")
        }
    }

    private func fillIndicator(_ row: inout FactRow) throws(RecordFault) {
        guard let indicator = try fact.optionalObject("indicator") else { throw fact.fault("indicator", "is missing") }
        row[.indicator] = try indicator.text("text")
        row[.start] = try indicator.number("start")
        row[.end] = try indicator.number("end")
        row[.sourceStart] = try indicator.number("source_start")
        row[.sourceEnd] = try indicator.number("source_end")
    }

    private func fillScopes(_ row: inout FactRow) throws(RecordFault) {
        if let region = try fact.optionalObject("region") {
            row[.region] = try region.optionalText("code")
            row[.regionName] = names.name(of: row[.region], entity: try region.optionalText("entity"))
        }
        if let period = try fact.optionalObject("period") { row[.period] = try period.optionalText("value") }
    }

    private func fillAmounts(_ row: inout FactRow) throws(RecordFault) {
        let amount = try AmountCells(fact)
        (row[.value], row[.low], row[.high]) = (amount.value, amount.low, amount.high)
        (row[.unit], row[.modifier]) = (amount.unit, amount.modifier)
        guard let from = try fact.optionalObject("from") else { return }
        let earlier = try AmountCells(from)
        (row[.fromValue], row[.fromLow], row[.fromHigh]) = (earlier.value, earlier.low, earlier.high)
        (row[.fromUnit], row[.fromModifier]) = (earlier.unit, earlier.modifier)
    }
}

/// `value`, or `low` and `high`, with `unit` and `modifier`: the same keys in facts, earlier values and changes.
struct AmountCells {
    let value, low, high, unit, modifier: String

    init(_ object: JSONValue) throws(RecordFault) {
        value = try object.optionalNumber("value")
        low = try object.optionalNumber("low")
        high = try object.optionalNumber("high")
        unit = try object.optionalText("unit")
        modifier = try object.optionalText("modifier")
    }

    /// `over 5.7`, `5–10`: modifier and number; empty where none is stated.
    var phrase: String { Self.phrase(value: value, low: low, high: high, modifier: modifier) }

    static func phrase(value: String, low: String, high: String, modifier: String) -> String {
        let number = low.isEmpty && high.isEmpty ? value : low + "–" + high
        return [modifier, number].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// One change of a fact.
struct ChangeCells {
    private let direction, basis: String
    private let amount: AmountCells

    init(_ change: JSONValue) throws(RecordFault) {
        direction = try change.text("direction")
        basis = try change.optionalText("basis")
        amount = try AmountCells(change)
    }

    func fill(_ row: inout FactRow) {
        (row[.changeDirection], row[.changeBasis]) = (direction, basis)
        (row[.changeValue], row[.changeLow], row[.changeHigh]) = (amount.value, amount.low, amount.high)
        (row[.changeUnit], row[.changeModifier]) = (amount.unit, amount.modifier)
    }

    /// `increase 5.7 % year_on_year`.
    var phrase: String {
        [direction, amount.phrase, amount.unit, basis].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
