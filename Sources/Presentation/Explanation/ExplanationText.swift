import Validation

/// An explanation as lines for a person.
///
/// Reads the JSON of `tiqu.explanation/1`. What a kind of entity says is shown key by key, whatever the kind.
public struct ExplanationText {
    private let explanation: JSONValue
    private var lines: [String] = []

    /// The lines, each with its line feed.
    /// - Throws: `RecordFault` where `json` is no explanation.
    public static func text(of json: [UInt8]) throws(RecordFault) -> String {
        let root: JSONValue
        do {
            root = try JSONReader.read(json).root
        } catch {
            throw RecordFault(place: "byte \(error.offset + 1)", reason: "not JSON: \(error.message)")
        }
        guard root["schema"]?.isString("tiqu.explanation/1") == true else {
            throw RecordFault(place: "schema", reason: "not an explanation")
        }
        var text = ExplanationText(explanation: root)
        try text.write()
        return text.lines.map { $0 + "\n" }.joined()
    }

    private init(explanation: JSONValue) { self.explanation = explanation }

    private mutating func write() throws(RecordFault) {
        try writePlace()
        for sentence in try explanation.list("sentences") {
            lines += ["", "sentence \(try sentence.number("index")), \(try Self.range(sentence))"]
            lines.append("  " + Self.oneLine(try sentence.text("text")))
        }
        let uses = try Self.uses(in: explanation)
        let refusals = try Self.refusals(in: explanation)
        try writeSection("entities") { entity throws(RecordFault) in
            try Self.lines(ofEntity: entity, uses, refusals)
        }
        try writeSection("facts") { fact throws(RecordFault) in try Self.lines(ofFact: fact) }
        try writeSection("enumerations") { item throws(RecordFault) in try Self.lines(ofEnumeration: item) }
        try writeSection("rejected") { rejection throws(RecordFault) in try Self.lines(ofRejection: rejection) }
        try writeSection("diagnostics") { diagnostic throws(RecordFault) in
            ["\(try diagnostic.text("code")): \(try diagnostic.text("message"))"]
        }
    }

    private mutating func writePlace() throws(RecordFault) {
        lines.append(try explanation.text("id"))
        guard let place = try explanation.optionalObject("place") else { return }
        let words = try place.text("text")
        let source = "\(try place.number("source_start"))–\(try place.number("source_end"))"
        lines.append(
            words.isEmpty
                ? "source \(source): removed at \(try place.number("start")) by normalization"
                : "\(try Self.quoted(place)), in the source \(source)")
    }

    /// A title and what belongs under it; nothing at all where there is nothing.
    private mutating func writeSection(
        _ title: StaticString, _ body: (JSONValue) throws(RecordFault) -> [String]
    ) throws(RecordFault) {
        let items = try explanation.list(title)
        if items.isEmpty { return }
        lines += ["", "\(title)"]
        for item in items {
            for (number, line) in try body(item).enumerated() where !line.isEmpty {
                lines.append((number == 0 ? "  " : "      ") + line)
            }
        }
    }

    // MARK: Items

    private static let commonKeys: Set<String> = [
        "id", "type", "start", "end", "text", "source_start", "source_end", "sentence", "rule", "refusal", "reason",
        "winner",
    ]

    private static func lines(
        ofEntity entity: JSONValue, _ uses: [String: [String]], _ refusals: [String: String]
    ) throws(RecordFault) -> [String] {
        let id = try entity.text("id")
        return [
            "\(id)  \(try entity.text("type")) \(try quoted(entity)) by \(try entity.text("rule"))",
            values(of: entity),
            uses[id]?.joined(separator: ", ") ?? refusals[id] ?? "",
        ]
    }

    /// Which facts and enumerations rest on each entity, and as what: `change of f1`.
    private static func uses(in explanation: JSONValue) throws(RecordFault) -> [String: [String]] {
        var uses: [String: [String]] = [:]
        for fact in try explanation.list("facts") {
            let id = try fact.text("id")
            uses[try fact.optionalText("entity"), default: []].append("figure of \(id)")
            for key in ["region", "period", "rank"] as [StaticString] {
                guard let scope = try fact.optionalObject(key) else { continue }
                uses[try scope.optionalText("entity"), default: []].append("\(key) of \(id)")
            }
            for change in try fact.list("changes") {
                uses[try change.optionalText("entity"), default: []].append("change of \(id)")
            }
        }
        for enumeration in try explanation.list("enumerations") {
            uses[try enumeration.optionalText("entity"), default: []].append("count of \(try enumeration.text("id"))")
        }
        return uses
    }

    /// Why the figures that are in no fact are in none.
    private static func refusals(in explanation: JSONValue) throws(RecordFault) -> [String: String] {
        var refusals: [String: String] = [:]
        for figure in try explanation.list("unused") {
            refusals[try figure.text("entity")] =
                "in no fact, refused by \(try figure.text("refusal")): \(try figure.text("reason"))"
        }
        return refusals
    }

    private static func lines(ofFact fact: JSONValue) throws(RecordFault) -> [String] {
        guard let indicator = try fact.optionalObject("indicator") else { throw fact.fault("indicator", "is missing") }
        var row = FactRow()
        try FactCells(fact: fact, names: RegionNames()).fill(&row)
        let changes = try fact.list("changes").map { change throws(RecordFault) in
            try ChangeCells(change).phrase + by(try change.optionalText("entity"))
        }
        func scope(_ key: StaticString, _ value: String) throws(RecordFault) -> String? {
            value.isEmpty ? nil : "\(key) \(value)\(by(try fact.optionalObject(key)?.optionalText("entity") ?? ""))"
        }
        let figure = [AlignedText.value(row), row[.unit]].filter { !$0.isEmpty }.joined(separator: " ")
        let rank = [row[.rank], row[.rankScope]].filter { !$0.isEmpty }.joined(separator: " ")
        var parts = [try scope("region", row[.region]), try scope("period", row[.period])].compactMap { $0 }
        if !figure.isEmpty { parts.append(figure + by(try fact.optionalText("entity"))) }
        parts += changes + [try scope("rank", rank), row[.modality].isEmpty ? nil : row[.modality]].compactMap { $0 }
        return ["\(row[.fact])  \(try quoted(indicator)) by \(row[.rule])", parts.joined(separator: "; ")]
    }

    /// The entity that says so.
    private static func by(_ entity: String) -> String { entity.isEmpty ? "" : " (\(entity))" }

    private static func lines(ofEnumeration enumeration: JSONValue) throws(RecordFault) -> [String] {
        let items = try enumeration.list("items").map { item throws(RecordFault) in try quoted(item) }
        let counts = "\(try enumeration.number("declared")) declared, \(try enumeration.number("found")) found"
        return [
            "\(try enumeration.text("id"))  \(counts)\(by(try enumeration.optionalText("entity")))",
            items.joined(separator: ", "),
        ]
    }

    private static func lines(ofRejection rejection: JSONValue) throws(RecordFault) -> [String] {
        let rule = try rejection.optionalText("rule")
        var reason = try rejection.text("reason")
        if let winner = try rejection.optionalObject("winner") {
            let winning = try winner.optionalText("rule")
            reason += ": \(try quoted(winner))" + (winning.isEmpty ? "" : " by \(winning)")
        }
        let read = rule.isEmpty ? "" : ", read by \(rule)"
        return [
            "\(try rejection.text("type")) \(try quoted(rejection)) refused by \(try rejection.text("refusal"))\(read)",
            values(of: rejection), reason,
        ]
    }

    // MARK: Values

    /// What an entity says beyond where it stands: `value 65000, unit 件`.
    private static func values(of entity: JSONValue) -> String {
        entity.members.compactMap { key, value in
            guard let name = key.string, !commonKeys.contains(name), let phrase = phrase(value) else { return nil }
            return "\(name) \(phrase)"
        }.joined(separator: ", ")
    }

    private static func phrase(_ value: JSONValue) -> String? {
        switch value.kind {
        case .null: nil
        case .string, .key: value.string.map(oneLine)
        case .array: value.elements.compactMap(phrase).joined(separator: " ")
        case .object: "(" + values(of: value) + ")"
        case .number, .boolean: value.source
        }
    }

    /// `“6.5万件” 12–17`.
    private static func quoted(_ span: JSONValue) throws(RecordFault) -> String {
        "“\(oneLine(try span.text("text")))” \(try range(span))"
    }

    private static func range(_ span: JSONValue) throws(RecordFault) -> String {
        "\(try span.number("start"))–\(try span.number("end"))"
    }

    private static func oneLine(_ text: String) -> String {
        text.contains(where: \.isNewline) ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
    }
}
