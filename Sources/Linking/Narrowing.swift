import TextModel

extension LinkedArticle {
    /// Only the entities of some types. Facts and enumerations stay while all entities that they point at do.
    public func narrowed(to types: Set<String>) -> LinkedArticle {
        var newIndex: [Int?] = []
        var kept = 0
        for linked in entities {
            let isKept = types.contains(linked.entity.kind.name)
            newIndex.append(isKept ? kept : nil)
            if isKept { kept += 1 }
        }
        let remaining = entities.indices.filter { newIndex[$0] != nil }.map { entities[$0] }.map { linked in
            LinkedEntity(
                entity: linked.entity, sentence: linked.sentence, within: linked.within.flatMap { newIndex[$0] })
        }
        return LinkedArticle(
            entities: remaining, facts: facts.compactMap { $0.renumbered(newIndex) },
            enumerations: enumerations.compactMap { $0.renumbered(newIndex) }, diagnostics: diagnostics)
    }
}

extension Fact {
    fileprivate func renumbered(_ newIndex: [Int?]) -> Fact? {
        let pointers = [regionEntity, periodEntity, entity, rank?.entity] + changes.map(\.entity)
        guard pointers.allSatisfy({ $0 == nil || newIndex[$0!] != nil }) else { return nil }
        func moved(_ index: Int?) -> Int? { index.flatMap { newIndex[$0] } }
        return Fact(
            sentence: sentence, indicator: indicator, regionCode: regionCode, regionEntity: moved(regionEntity),
            period: period, periodEntity: moved(periodEntity), amount: amount, entity: moved(entity), from: from,
            modality: modality,
            changes: changes.map {
                Change(direction: $0.direction, amount: $0.amount, basis: $0.basis, entity: moved($0.entity))
            },
            rank: rank.map { Rank(value: $0.value, scope: $0.scope, entity: newIndex[$0.entity]!) }, rule: rule)
    }
}

extension Enumeration {
    fileprivate func renumbered(_ newIndex: [Int?]) -> Enumeration? {
        newIndex[entity].map { Enumeration(sentence: sentence, entity: $0, declared: declared, items: items) }
    }
}
