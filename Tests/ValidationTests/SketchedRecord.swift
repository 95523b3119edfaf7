import Validation

/// A record of a short text that is its own source, put together from the words of its entities: each is looked for
/// behind the one before it.
struct SketchedRecord {
    struct Entity {
        let type: String
        let words: String
        let keys: String

        static func quantity(_ words: String, _ value: String, _ unit: String, modifier: String? = nil) -> Entity {
            Entity(
                type: "quantity", words: words,
                keys:
                    #""value":\#(value),"unit":"\#(unit)","unit_code":null,"modifier":\#(quoted(modifier)),"per":null,"noun":null"#
            )
        }

        static func percentage(_ words: String, _ value: String, unit: String = "%") -> Entity {
            Entity(type: "percentage", words: words, keys: #""value":\#(value),"unit":"\#(unit)","modifier":null"#)
        }

        static func region(_ words: String, _ code: String, _ name: String, form: String = "short") -> Entity {
            let level = code.hasSuffix("0000") ? "province" : code.hasSuffix("00") ? "prefecture" : "county"
            return Entity(
                type: "region", words: words,
                keys: #""code":"\#(code)","name":"\#(name)","level":"\#(level)","form":"\#(form)""#)
        }

        static func anaphor(_ words: String, _ members: [String]) -> Entity {
            Entity(
                type: "region", words: words,
                keys:
                    #""code":null,"name":null,"level":"group","form":"anaphor","members":[\#(members.map { "\"\($0)\"" }.joined(separator: ","))]"#
            )
        }

        static func date(_ words: String, _ value: String, resolved: String? = nil) -> Entity {
            Entity(type: "date", words: words, keys: #""value":"\#(value)","resolved":\#(quoted(resolved))"#)
        }

        static func ordinal(_ words: String, _ value: Int) -> Entity {
            Entity(type: "ordinal", words: words, keys: #""value":\#(value)"#)
        }

        static func document(_ title: String, issuer: String? = nil) -> Entity {
            Entity(
                type: "document", words: "《\(title)》",
                keys: #""title":"\#(title)","kind":null,"number":null,"year":null,"issuer":\#(quoted(issuer))"#)
        }
    }

    typealias Change = (direction: String, value: String, unit: String, basis: String?, entity: Int)

    /// What a fact states; entities are named by their numbers, from 1.
    struct Fact {
        var indicator: String
        var region: (code: String, entity: Int)?
        var period: (value: String, entity: Int)?
        var entity: Int?
        var value: String?
        var unit: String?
        var from: String = "null"
        var modality: String?
        var change: Change?
        /// Further changes, behind that.
        var changes: [Change] = []
        var rank: (value: Int, scope: String?, entity: Int)?
    }

    private let text: [Unicode.Scalar]
    private var entities: [(start: Int, json: String)] = []
    private var facts: [String] = []
    private var enumerations: [String] = []
    var title: String?
    var published = "2024-04-19"
    var identifier = "sketch"

    init(_ text: String, _ entities: [Entity], _ facts: [Fact] = []) {
        self.text = Array(text.unicodeScalars)
        var start = 0
        for (number, entity) in entities.enumerated() {
            start = place(of: entity.words, from: start)
            let common = TinyRecord.common(
                number + 1, entity.type, start, start + entity.words.unicodeScalars.count, entity.words)
            self.entities.append((start, "{\(common),\(entity.keys)}"))
            start += entity.words.unicodeScalars.count
        }
        for fact in facts { add(fact) }
    }

    /// Adds an enumeration of words that stand in the text one behind the other.
    func enumerating(_ items: [String], by entity: Int, declared: Int) -> SketchedRecord {
        var (copy, start) = (self, 0)
        let spans = items.map { item in
            start = place(of: item, from: start)
            return "{\(span(item, start))}"
        }
        copy.enumerations.append(
            #"{"id":"n1","sentence":0,"entity":"e\#(entity)","declared":\#(declared),"items":[\#(spans.joined(separator: ","))],"found":\#(items.count),"agrees":\#(items.count == declared)}"#
        )
        return copy
    }

    private func place(of words: String, from start: Int) -> Int {
        text.indices.first { $0 >= start && text[$0...].starts(with: words.unicodeScalars) }!
    }

    private func span(_ words: String, _ start: Int) -> String {
        let end = start + words.unicodeScalars.count
        return #""text":"\#(words)","start":\#(start),"end":\#(end),"source_start":\#(start),"source_end":\#(end)"#
    }

    private mutating func add(_ fact: Fact) {
        let anchor = fact.entity ?? fact.change?.entity ?? fact.rank?.entity
        let before = anchor.map { entities[$0 - 1].start } ?? text.count
        // The nearest place before the figure, as an indicator has it.
        let indicator = fact.indicator.unicodeScalars
        let start = text.indices.last { $0 < before && text[$0...].starts(with: indicator) }!
        let reference = { (number: Int?) in number.map { "\"e\($0)\"" } ?? "null" }
        let region = fact.region.map { #"{"code":"\#($0.code)","entity":"e\#($0.entity)"}"# } ?? "null"
        let period = fact.period.map { #"{"value":"\#($0.value)","entity":"e\#($0.entity)"}"# } ?? "null"
        let changes = (fact.change.map { [$0] } ?? []) + fact.changes
        let change =
            changes.map {
                #"{"direction":"\#($0.direction)","value":\#($0.value),"unit":"\#($0.unit)","modifier":null,"basis":\#(quoted($0.basis)),"entity":"e\#($0.entity)"}"#
            }.joined(separator: ",")
        let rank =
            fact.rank.map { #"{"value":\#($0.value),"scope":\#(quoted($0.scope)),"entity":"e\#($0.entity)"}"# }
            ?? "null"
        facts.append(
            #"{"id":"f\#(facts.count + 1)","sentence":0,"indicator":{\#(span(fact.indicator, start))},"region":\#(region),"period":\#(period),"entity":\#(reference(fact.entity)),"value":\#(fact.value ?? "null"),"unit":\#(quoted(fact.unit)),"modifier":null,"from":\#(fact.from),"modality":\#(quoted(fact.modality)),"changes":[\#(change)],"rank":\#(rank),"rule":"r"}"#
        )
    }

    var json: String {
        TinyRecord(
            text: string(text), published: published, entities: entities.map(\.json),
            facts: facts.joined(separator: ","),
            enumerations: enumerations.joined(separator: ",")
        ).json
            .replacing(#""title":null,"published""#, with: #""title":\#(quoted(title)),"published""#)
            .replacing(#""id":"tiny""#, with: #""id":"\#(identifier)""#)
    }

    private func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// The codes found, in the order of the record.
    var codes: [String] { findings(in: json, source: nil).map(\.code) }
}

/// A string or null, as JSON.
private func quoted(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "null" }
