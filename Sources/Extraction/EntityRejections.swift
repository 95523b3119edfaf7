import TextModel

extension EntityExtraction {
    /// What looked like an entity in `input` and is none, sorted by place: what gave way to another kind, and what the
    /// extractors refused. Extracts once more; linear, but slower than extraction.
    public func rejections(in input: ExtractionInput) -> [Rejection] {
        var candidates: [Entity] = []
        for extractor in extractors { extractor.extract(from: input, into: &candidates) }
        let lost = overlapResolution.losers(among: candidates).map { loser, winner in
            Rejection(
                kind: loser.kind, range: loser.range, refusal: "overlap.\(winner.kind.name)_wins",
                reason: "gives way to a \(winner.kind.name) at the same place", winner: .init(winner), candidate: loser)
        }
        let read = Coverage(candidates, of: [.date, .quantity, .percentage, .ordinal], count: input.text.utf8.count)
        let refused = extractors.flatMap { $0.rejections(in: input) }.filter { rejection in
            // 19 in 4月19日 is no riddle
            rejection.kind == .region || rejection.kind == .document || !read.contains(rejection.range.start)
        }
        return (lost + refused).sorted {
            ($0.range.start.utf8, -$0.range.end.utf8, $0.refusal) < (
                $1.range.start.utf8, -$1.range.end.utf8, $1.refusal
            )
        }
    }
}

/// Which bytes of a text belong to entities of some kinds.
private struct Coverage {
    private var isCovered: [Bool]

    init(_ entities: [Entity], of kinds: Set<EntityKind>, count: Int) {
        isCovered = Array(repeating: false, count: count)
        for entity in entities where kinds.contains(entity.kind) {
            for byte in entity.range.utf8 { isCovered[byte] = true }
        }
    }

    func contains(_ offset: TextOffset<Normalized>) -> Bool { isCovered[offset.utf8] }
}
