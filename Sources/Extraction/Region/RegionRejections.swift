import TextModel

extension RegionExtractor {
    public func rejections(in input: ExtractionInput) -> [Rejection] {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            RegionRejections(
                tables: tables ?? .shared, bytes: bytes, month: FormerDivision.month(of: input.published),
                exceptions: input.exceptions
            ).all()
        }
    }
}

/// Follows the names of a text through the steps of extraction and notes where each one is lost.
private struct RegionRejections {
    let tables: RegionTables
    let bytes: UnsafeBufferPointer<UInt8>
    let month: Int32
    let exceptions: PhrasePlaces

    func all() -> [Rejection] {
        let matches = RegionScanner(tables: tables, bytes: bytes, month: month).matches(apartFrom: exceptions)
        if matches.isEmpty { return [] }
        let chosen = RegionLattice(tables: tables).best(of: matches)
        let mentions = RegionMentionReader(tables: tables, bytes: bytes).mentions(in: chosen)
        var resolver = RegionResolver(tables: tables, bytes: bytes, mentions: mentions)
        resolver.resolve()
        var (resolved, lists) = (resolver.mentions, resolver.lists)
        RegionAnaphora(tables: tables, bytes: bytes).resolve(&resolved, into: &lists)
        return outvoted(matches, chosen) + misnamed(chosen, mentions) + unlicensed(resolved)
    }

    private func rejection(_ start: Int32, _ end: Int32, _ refusal: String, _ reason: String) -> Rejection {
        Rejection(kind: .region, range: Self.range(start, end), refusal: refusal, reason: reason)
    }

    private static func range(_ start: Int32, _ end: Int32) -> TextRange<Normalized> {
        TextRange(utf8: Int(start)..<Int(end))
    }

    /// False for words and the agencies of datelines, which are no names.
    private func isName(_ match: RegionMatch) -> Bool {
        if match.surface == RegionMatch.word { return false }
        guard match.surface >= 0 else { return true }
        return switch tables.surfaces[Int(match.surface)].role {
        case .name, .group, .anaphor: true
        case .agency, .abbreviations: false
        }
    }

    /// Names whose characters another name or word took. Both lists are in order, the chosen ones do not overlap.
    private func outvoted(_ matches: [RegionMatch], _ chosen: [RegionMatch]) -> [Rejection] {
        var next = 0
        return matches.compactMap { match in
            while next < chosen.count && chosen[next].end <= match.start { next += 1 }
            guard isName(match), next < chosen.count, chosen[next].start < match.end else { return nil }
            let winner = chosen[next]
            if winner.start == match.start && winner.end == match.end { return nil }
            let isName = isName(winner)
            return Rejection(
                kind: .region, range: Self.range(match.start, match.end),
                refusal: isName ? "region.other_name" : "region.part_of_word",
                reason: isName ? "another name explains more of the text" : "its characters belong to another word",
                winner: .init(kind: isName ? .region : nil, range: Self.range(winner.start, winner.end)))
        }
    }

    /// Names that were chosen and that what stands beside them makes something else.
    private func misnamed(_ chosen: [RegionMatch], _ mentions: [RegionMention]) -> [Rejection] {
        let read = Set(mentions.map(\.start))
        return chosen.compactMap { match in
            guard isName(match), !read.contains(match.start) else { return nil }
            let (refusal, reason) = misnomer(match)
            return rejection(match.start, match.end, refusal, reason)
        }
    }

    private func misnomer(_ match: RegionMatch) -> (refusal: String, reason: String) {
        if match.surface < 0 { return ("region.line", "the list names a railway, road or range") }
        if case .group = tables.surfaces[Int(match.surface)].role {
            return ("region.no_set", "here it is a direction or part of another name, not a set of provinces")
        }
        let (start, end) = (Int(match.start), Int(match.end))
        if tables.neighbours.isPerson(from: start, to: end, in: bytes) {
            return ("region.person", "the given name of a person")
        }
        if tables.neighbours.isSide(from: start, to: end, in: bytes) {
            return ("region.side", "its last character is a side of what stands before")
        }
        return ("region.facility", "what follows makes it the name of a road, station, bridge or the like")
    }

    /// Names that could be something else, and anaphora that nothing explains.
    private func unlicensed(_ mentions: [RegionMention]) -> [Rejection] {
        mentions.compactMap { mention in
            if mention.state == .accepted { return nil }
            if case .anaphor = mention.role {
                return rejection(
                    mention.start, mention.end, "region.no_antecedent", "nothing before it says what it stands for")
            }
            return rejection(
                mention.start, mention.end, "region.no_licence",
                "may be something else, and nothing here speaks for the place: no division around it before the name, "
                    + "no full name elsewhere, no list of its like, no dateline")
        }
    }
}
