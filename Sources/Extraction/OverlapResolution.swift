import TextModel

/// Drops the entities whose kind gives way to another kind at the same place: 4月 is a date, so it is no quantity.
struct OverlapResolution {
    /// For each kind the kinds that it gives way to.
    let yields: [EntityKind: Set<EntityKind>]

    /// Sorts by start, then longest first, then by kind, and drops what gives way. O(n log n).
    func resolve(_ entities: [Entity]) -> [Entity] {
        let sorted = entities.sorted(by: Self.precedes)
        guard !yields.isEmpty else { return sorted }
        return sorted.indices.filter { !givesWay(sorted[$0], at: $0, in: sorted) }.map { sorted[$0] }
    }

    private static func precedes(_ a: Entity, _ b: Entity) -> Bool {
        if a.range.start != b.range.start { return a.range.start < b.range.start }
        if a.range.end != b.range.end { return a.range.end > b.range.end }
        return a.kind.name < b.kind.name
    }

    /// Looks both ways only as far as a mention of a winning kind can reach.
    private func givesWay(_ entity: Entity, at index: Int, in sorted: [Entity]) -> Bool {
        guard let winners = yields[entity.kind] else { return false }
        for other in sorted[index...].dropFirst() {
            if other.range.start >= entity.range.end { break }
            if winners.contains(other.kind) { return true }
        }
        for other in sorted[..<index].reversed() {
            if entity.range.start.utf8 - other.range.start.utf8 > Self.longestMention { break }
            if winners.contains(other.kind) && other.range.overlaps(entity.range) { return true }
        }
        return false
    }

    /// No date or other winning mention is longer, in UTF-8 bytes.
    private static let longestMention = 200
}
