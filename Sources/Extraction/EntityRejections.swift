import TextModel

extension EntityExtraction {
    /// What looked like an entity in `input` and is none, sorted by place: what gave way to another kind, and what the
    /// extractors refused. Extracts once more; linear, but slower than extraction.
    public func rejections(in input: ExtractionInput) -> [Rejection] {
        var candidates: [Entity] = []
        for extractor in extractors { extractor.extract(from: input, into: &candidates) }
        if !input.exceptions.isEmpty { candidates.removeAll { input.exceptions.cut(of: $0.range.utf8) != nil } }
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
        return (lost + refused + excepted(in: input)).sorted {
            ($0.range.start.utf8, -$0.range.end.utf8, $0.refusal) < (
                $1.range.start.utf8, -$1.range.end.utf8, $1.refusal
            )
        }
    }
}

extension EntityExtraction {
    /// What would have been read, were it not for the exceptions of a lexicon.
    private func excepted(in input: ExtractionInput) -> [Rejection] {
        if input.exceptions.isEmpty { return [] }
        let free = ExtractionInput(text: input.text, sentences: input.sentences, published: input.published)
        return entities(in: free).compactMap { entity in
            guard let word = input.exceptions.cut(of: entity.range.utf8) else { return nil }
            let text = String(decoding: input.text.utf8[word], as: UTF8.self)
            return Rejection(
                kind: entity.kind, range: entity.range, refusal: "lexicon.exception",
                reason: "a lexicon says that nothing is to be found in \(text)", candidate: entity)
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
