import Linking
import TextModel

/// Writes facts and enumerations.
struct FactWriter {
    let spans: SpanWriter

    func write(_ json: inout JSONWriter) {
        let article = spans.record.article
        write(facts: article.facts.indices, enumerations: article.enumerations.indices, &json)
    }

    /// Only those at these indexes.
    func write(facts: some Sequence<Int>, enumerations: some Sequence<Int>, _ json: inout JSONWriter) {
        json.key("facts")
        json.array { json in
            for index in facts { write(spans.record.article.facts[index], index, &json) }
        }
        json.key("enumerations")
        json.array { json in
            for index in enumerations { write(spans.record.article.enumerations[index], index, &json) }
        }
    }

    private func write(_ fact: Fact, _ index: Int, _ json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.id("f", index)
            json.key("sentence")
            json.integer(fact.sentence)
            json.key("indicator")
            spans.writeSpan(fact.indicator, &json)
            writeScope(fact, &json)
            json.key("entity")
            json.optionalID("e", fact.entity)
            writeAmount(fact.amount, &json)
            json.key("from")
            if let from = fact.from {
                json.object(inline: true) { json in writeAmount(from, &json) }
            } else {
                json.null()
            }
            json.key("modality")
            json.optional(fact.modality?.rawValue)
            writeChanges(fact.changes, &json)
            writeRank(fact.rank, &json)
            json.key("rule")
            json.string(fact.rule)
        }
    }

    private func writeScope(_ fact: Fact, _ json: inout JSONWriter) {
        json.key("region")
        write(fact.regionCode, as: "code", saidBy: fact.regionEntity, &json)
        json.key("period")
        write(fact.period, as: "value", saidBy: fact.periodEntity, &json)
    }

    /// Where or when a fact holds, and the entity that says so; null where nothing does.
    private func write(_ scope: String?, as key: StaticString, saidBy entity: Int?, _ json: inout JSONWriter) {
        guard let scope else { return json.null() }
        json.object(inline: true) { json in
            json.key(key)
            json.string(scope)
            json.key("entity")
            json.optionalID("e", entity)
        }
    }

    /// `value`, or `low` and `high`, then `unit` and `modifier`.
    private func writeAmount(_ amount: Fact.Amount?, _ json: inout JSONWriter) {
        if let amount, amount.isRange {
            json.key("low")
            json.decimal(amount.low)
            json.key("high")
            json.decimal(amount.high)
        } else {
            json.key("value")
            if let amount { json.decimal(amount.low) } else { json.null() }
        }
        json.key("unit")
        json.optional(amount?.unit)
        json.key("modifier")
        json.optional(amount?.modifier)
    }

    private func writeChanges(_ changes: [Fact.Change], _ json: inout JSONWriter) {
        json.key("changes")
        json.array { json in
            for change in changes {
                json.object(inline: true) { json in
                    json.key("direction")
                    json.string(change.direction.rawValue)
                    writeAmount(change.amount, &json)
                    json.key("basis")
                    json.optional(change.basis?.rawValue)
                    json.key("entity")
                    json.optionalID("e", change.entity)
                }
            }
        }
    }

    private func writeRank(_ rank: Fact.Rank?, _ json: inout JSONWriter) {
        json.key("rank")
        guard let rank else { return json.null() }
        json.object(inline: true) { json in
            json.key("value")
            json.integer(rank.value)
            json.key("scope")
            if let scope = rank.scope { spans.writeSlice(scope, &json) } else { json.null() }
            json.key("entity")
            json.id("e", rank.entity)
        }
    }

    private func write(_ enumeration: Enumeration, _ index: Int, _ json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.id("n", index)
            json.key("sentence")
            json.integer(enumeration.sentence)
            json.key("entity")
            json.id("e", enumeration.entity)
            json.key("declared")
            json.integer(enumeration.declared)
            json.key("items")
            json.array { json in for item in enumeration.items { spans.writeSpan(item, &json) } }
            json.key("found")
            json.integer(enumeration.found)
            json.key("agrees")
            json.bool(enumeration.agrees)
        }
    }
}
