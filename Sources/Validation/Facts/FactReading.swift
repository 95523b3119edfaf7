/// A fact with what it refers to looked up: what the checks of its words and of its sense build on.
struct FactReading {
    let value: JSONValue
    let indicator: String
    /// The scalars of the indicator; nil where its span is wrong.
    let indicatorRange: Range<Int>?
    let region: EntityRecord?
    let regionCode: String?
    let period: String?
    let periodEntity: EntityRecord?
    let figure: FigureRecord
    /// The figure's entity.
    let entity: EntityRecord?
    let unit: String?
    let modality: String?
    let changes: [ChangeReading]
    let rank: RankReading?

    /// Where the fact stands: its figure, else its first change, else its rank.
    var anchor: EntityRecord? { entity ?? changes.lazy.compactMap(\.entity).first ?? rank?.entity }
}

struct ChangeReading {
    let value: JSONValue
    let direction: String
    let basis: String?
    let figure: FigureRecord
    let unit: String?
    let entity: EntityRecord?
}

struct RankReading {
    let value: JSONValue
    let number: Int
    let scope: String?
    let entity: EntityRecord?
}

extension Record {
    /// The facts that are well-formed, with the entities they name, where nothing is wrong with those.
    func factReadings(apartFrom faults: Faults) -> [FactReading] {
        facts.compactMap { isWellFormed($0) ? reading(ofFact: $0, faults) : nil }
    }

    private func sound(_ reference: JSONValue?, _ faults: Faults) -> EntityRecord? {
        entity(reference).flatMap { $0.range == nil || faults.touch($0.value) ? nil : $0 }
    }

    private func reading(ofFact fact: JSONValue, _ faults: Faults) -> FactReading? {
        guard let span = fact["indicator"], let offsets = Offsets(span), let figure = FigureRecord(fact) else {
            return nil
        }
        let range = text.scalarRange(offsets.start, offsets.end)
        return FactReading(
            value: fact, indicator: span["text"]?.string ?? "", indicatorRange: faults.touch(span) ? nil : range,
            region: sound(fact["region"]?["entity"], faults), regionCode: fact["region"]?["code"]?.string,
            period: fact["period"]?["value"]?.string, periodEntity: sound(fact["period"]?["entity"], faults),
            figure: figure, entity: sound(fact["entity"], faults), unit: fact["unit"]?.string,
            modality: fact["modality"]?.string,
            changes: fact.elements(of: "changes").compactMap { change($0, faults) }, rank: rank(fact["rank"], faults))
    }

    private func change(_ value: JSONValue, _ faults: Faults) -> ChangeReading? {
        guard let figure = FigureRecord(value), let direction = value["direction"]?.string else { return nil }
        return ChangeReading(
            value: value, direction: direction, basis: value["basis"]?.string, figure: figure,
            unit: value["unit"]?.string, entity: sound(value["entity"], faults))
    }

    private func rank(_ value: JSONValue?, _ faults: Faults) -> RankReading? {
        guard let value, let number = value["value"]?.integer else { return nil }
        return RankReading(
            value: value, number: number, scope: value["scope"]?.string, entity: sound(value["entity"], faults))
    }

    /// The scalars of a sentence; nil where it is malformed or stands wrong.
    func sentenceRange(_ number: Int) -> Range<Int>? {
        guard sentences.indices.contains(number), let offsets = sentences[number]?.offsets else { return nil }
        return text.scalarRange(offsets.start, offsets.end)
    }

    /// The words before a place in its sentence, at most `reach` of them, in simplified characters.
    func wordsBefore(_ entity: EntityRecord, reach: Int) -> [Unicode.Scalar] {
        guard let range = entity.range, let sentence = sentenceRange(entity.sentence),
            sentence.lowerBound <= range.lowerBound
        else { return [] }
        return VariantTable.shared.folded(
            text.scalars[max(sentence.lowerBound, range.lowerBound - reach)..<range.lowerBound])
    }
}

extension BidirectionalCollection<Unicode.Scalar> where Index == Int {
    /// What stands behind the last mark that ends a clause.
    var lastClause: SubSequence {
        let marks = "，,；;。！？!?：:\n".unicodeScalars
        return lastIndex { marks.contains($0) }.map { self[($0 + 1)...] } ?? self[...]
    }
}
