import TextModel

/// Decides which names count and which division each one means, by the evidence of the whole article.
///
/// A name that is nothing else counts at once. Any other waits for a licence: a division it lies in right before it,
/// a list of its like, its full name elsewhere, a dateline. Where several divisions share a name, those that the rest
/// of the article speaks for go first; what stays even stays ambiguous.
struct RegionResolver {
    let tables: RegionTables
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var mentions: [RegionMention]
    /// For each division how the article has named it so far.
    private var named: [Naming]

    private struct Naming: OptionSet {
        let rawValue: UInt8
        static let directly = Naming(rawValue: 1)
        static let inFull = Naming(rawValue: 2)
        /// By a division that lies in it.
        static let byPart = Naming(rawValue: 4)
    }

    init(tables: RegionTables, bytes: UnsafeBufferPointer<UInt8>, mentions: [RegionMention]) {
        self.tables = tables
        self.bytes = bytes
        self.mentions = mentions
        named = Array(repeating: [], count: tables.gazetteer.divisions.count)
        for mention in mentions where mention.state == .accepted && mention.form == .abbreviation {
            note(mention)
        }
    }

    private var gazetteer: Gazetteer { tables.gazetteer }

    /// Settles all names. Four passes: each may license what the one before had to leave open.
    mutating func resolve() {
        for number in mentions.indices { settle(number, last: false) }
        for number in mentions.indices { settle(number, last: false) }
        for number in mentions.indices.reversed() { settle(number, last: false) }
        for number in mentions.indices { settle(number, last: true) }
    }

    /// Decides about mention `number`, if it is an open name and the evidence suffices; in the `last` pass in any case.
    private mutating func settle(_ number: Int, last: Bool) {
        guard mentions[number].state == .open, case .name(let first) = mentions[number].role else { return }
        let within = readings(from: first) { isPart($0, ofMentionBefore: number) }
        if !within.isEmpty {
            let sure = within.filter { $0.standing != .rare || $0.form == .full || endsClean(number) }
            if !sure.isEmpty { return decide(number, sure, last: last) }
        }
        let licensed = readings(from: first) { isLicensed($0, number) }
        if !licensed.isEmpty {
            decide(number, licensed, last: last)
        } else if last {
            mentions[number].state = .rejected
        }
    }

    private func readings(
        from first: Int32, where condition: (RegionTables.Reading) -> Bool
    ) -> [RegionTables.Reading] {
        var readings: [RegionTables.Reading] = []
        tables.forEachReading(from: first) { if condition($0) { readings.append($0) } }
        return readings
    }

    /// Takes the one reading that the evidence favours; where it favours none, the last pass notes all as candidates.
    private mutating func decide(_ number: Int, _ readings: [RegionTables.Reading], last: Bool) {
        let ranked = readings.map { (reading: $0, score: score($0, number)) }.sorted { a, b in
            (b.score, gazetteer[a.reading.division].code) < (a.score, gazetteer[b.reading.division].code)
        }
        let best = ranked.prefix { $0.score == ranked[0].score }
        guard best.count == 1 || last else { return }
        mentions[number].state = .accepted
        mentions[number].form = ranked[0].reading.form
        mentions[number].isAmbiguous = best.count > 1
        mentions[number].divisions = (best.count > 1 ? ranked[...] : best).map(\.reading.division)
        note(mentions[number])
    }

    /// How much the article speaks for a reading of mention `number`.
    private func score(_ reading: RegionTables.Reading, _ number: Int) -> Int {
        let division = gazetteer[reading.division]
        var score = 0
        if isPart(reading, ofMentionBefore: number) { score += 1000 }
        if hasSiblingBeside(reading.division, number) { score += 400 }
        if named[Int(reading.division)].contains(.inFull) { score += 200 }
        if division.parent >= 0 {
            let parent = named[Int(division.parent)]
            if parent.contains(.directly) { score += 100 } else if parent.contains(.byPart) { score += 40 }
            let province = named[Int(gazetteer.province(of: reading.division))]
            if province.contains(.directly) { score += 30 } else if province.contains(.byPart) { score += 10 }
        }
        switch division.level {
        case .province: return score + 5000
        case .prefecture: return score + (reading.standing == .free ? 600 : 5)
        default: return score + (reading.form == .full ? 3 : 0)
        }
    }

    private func isLicensed(_ reading: RegionTables.Reading, _ number: Int) -> Bool {
        if reading.standing == .free { return true }
        let mention = mentions[number]
        if mention.isDateline { return true }
        if hasSiblingBeside(reading.division, number) { return reading.standing == .tied || endsClean(number) }
        guard reading.standing == .tied else { return false }
        if reading.form == .full { return false }
        return mention.isCutFromFull || named[Int(reading.division)].contains(.inFull)
    }

    /// True where the mention right before `number` names a division that holds the one read.
    private func isPart(_ reading: RegionTables.Reading, ofMentionBefore number: Int) -> Bool {
        guard number > 0, let whole = mentions[number - 1].division, mentions[number - 1].end == mentions[number].start
        else { return false }
        return gazetteer.isAncestor(whole, of: reading.division)
    }

    /// True where a neighbour in the same list is a division like it: of the same parent, or as high as a prefecture.
    private func hasSiblingBeside(_ division: Gazetteer.Index, _ number: Int) -> Bool {
        for neighbour in [number - 1, number + 1] where mentions.indices.contains(neighbour) {
            guard let other = mentions[neighbour].division, other != division,
                mentions[neighbour].form != .abbreviation,
                isListGap(min(number, neighbour))
            else { continue }
            let sameParent = gazetteer[other].parent == gazetteer[division].parent
            let high = gazetteer[division].level == .prefecture && gazetteer[other].level == .prefecture
            if sameParent || high { return true }
        }
        return false
    }

    /// True where mentions `number` and `number + 1` are neighbours in a list.
    private func isListGap(_ number: Int) -> Bool {
        RegionListGap(from: Int(mentions[number].end), to: Int(mentions[number + 1].start), in: bytes) != nil
    }

    /// True where what follows shows that the word before it is complete.
    private func endsClean(_ number: Int) -> Bool {
        guard let next = Character16(in: bytes, at: Int(mentions[number].end)), next.isHan else { return true }
        return tables.listEnders.contains(next.value)
    }

    private mutating func note(_ mention: RegionMention) {
        guard let division = mention.division else { return }
        named[Int(division)].insert(mention.form == .full ? [.directly, .inFull] : .directly)
        var parent = gazetteer[division].parent
        while parent >= 0 {
            named[Int(parent)].insert(.byPart)
            parent = gazetteer[parent].parent
        }
    }
}

/// What stands between two neighbours of a list: 、, 和, 与, 及, 以及.
struct RegionListGap {
    init?(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        guard start < end, end - start <= 6, let first = Character16(in: bytes, at: start) else { return nil }
        switch (end - start, first.value) {
        case (3, 0x3001), (3, 0x548C), (3, 0x4E0E), (3, 0x53CA): return
        case (6, 0x4EE5): return
        default: return nil
        }
    }
}
