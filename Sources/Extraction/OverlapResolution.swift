import TextModel

/// Drops the entities whose kind gives way to another kind at the same place: 4月 is a date, so it is no quantity.
struct OverlapResolution {
    /// For each kind the kinds that it gives way to.
    let yields: [EntityKind: Set<EntityKind>]

    /// Sorts by start, then longest first, then by kind, and drops what gives way. O(n log n).
    func resolve(_ entities: [Entity]) -> [Entity] {
        let sorted = Self.sorted(entities)
        guard !yields.isEmpty else { return sorted }
        let losers = sorted.indices.filter { winner(over: sorted[$0], at: $0, in: sorted) != nil }
        if losers.isEmpty { return sorted }
        var next = losers.makeIterator()
        var loser = next.next()
        return sorted.indices.compactMap { index in
            if index != loser { return sorted[index] }
            loser = next.next()
            return nil
        }
    }

    /// What `resolve` drops, each with the entity that it gives way to.
    func losers(among entities: [Entity]) -> [(loser: Entity, winner: Entity)] {
        let sorted = Self.sorted(entities)
        return sorted.indices.compactMap { index in
            winner(over: sorted[index], at: index, in: sorted).map { (sorted[index], sorted[$0]) }
        }
    }

    /// By numbers of start and end, so that only few entities are compared, and none is moved more than once.
    private static func sorted(_ entities: [Entity]) -> [Entity] {
        var keys = entities.indices.map { index in
            let range = entities[index].range
            return (place: UInt64(range.start.utf8) << 32 | UInt64(UInt32.max) - UInt64(range.end.utf8), index: index)
        }
        keys.sort { a, b in
            a.place != b.place ? a.place < b.place : Self.precedes(a.index, b.index, in: entities)
        }
        return keys.map { entities[$0.index] }
    }

    /// Of two entities at one place: by kind, and else as they came.
    private static func precedes(_ a: Int, _ b: Int, in entities: [Entity]) -> Bool {
        let (first, second) = (entities[a].kind.name, entities[b].kind.name)
        return first != second ? first < second : a < b
    }

    /// The index of what `entity` gives way to; nil where it stays. Looks both ways only as far as a mention of a winning
    /// kind can reach.
    private func winner(over entity: Entity, at index: Int, in sorted: [Entity]) -> Int? {
        guard let winners = yields[entity.kind] else { return nil }
        for other in sorted.indices[index...].dropFirst() {
            if sorted[other].range.start >= entity.range.end { break }
            if winners.contains(sorted[other].kind) { return other }
        }
        for other in sorted.indices[..<index].reversed() {
            if entity.range.start.utf8 - sorted[other].range.start.utf8 > Self.longestMention { break }
            if winners.contains(sorted[other].kind) && sorted[other].range.overlaps(entity.range) { return other }
        }
        return nil
    }

    /// No date or other winning mention is longer, in UTF-8 bytes.
    private static let longestMention = 200
}
