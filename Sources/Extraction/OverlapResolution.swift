import TextModel

/// Drops the entities whose kind gives way to another kind at the same place: 4月 is a date, so it is no quantity.
struct OverlapResolution {
    /// For each kind the kinds that it gives way to.
    let yields: [EntityKind: Set<EntityKind>]

    /// Sorts by start, then longest first, then by kind, and drops what gives way. O(n log n).
    func resolve(_ entities: [Entity]) -> [Entity] {
        let sorted = entities.sorted(by: Self.precedes)
        guard !yields.isEmpty else { return sorted }
        return sorted.indices.filter { winner(over: sorted[$0], at: $0, in: sorted) == nil }.map { sorted[$0] }
    }

    /// What `resolve` drops, each with the entity that it gives way to.
    func losers(among entities: [Entity]) -> [(loser: Entity, winner: Entity)] {
        let sorted = entities.sorted(by: Self.precedes)
        return sorted.indices.compactMap { index in
            winner(over: sorted[index], at: index, in: sorted).map { (sorted[index], sorted[$0]) }
        }
    }

    private static func precedes(_ a: Entity, _ b: Entity) -> Bool {
        if a.range.start != b.range.start { return a.range.start < b.range.start }
        if a.range.end != b.range.end { return a.range.end > b.range.end }
        return a.kind.name < b.kind.name
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
