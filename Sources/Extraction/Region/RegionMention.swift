import TextModel

/// A name, set or anaphor that the lattice chose, on its way to becoming an entity.
struct RegionMention: Sendable {
    enum State: UInt8, Sendable {
        /// Nothing has licensed it yet.
        case open
        case accepted
        case rejected
    }

    let start: Int32
    let end: Int32
    let role: RegionTables.Role
    var state: State = .open
    var form: Region.Form
    /// What it stands for: one division for a name, the members for a set, all candidates for an ambiguous name.
    var divisions: [Gazetteer.Index] = []
    var isAmbiguous = false
    /// True right after the agency in a dateline, or right before its date.
    var isDateline = false
    /// True where its full name stands there, too, and only the next word took its end: 嘉善县 in 嘉善县城.
    var isCutFromFull = false

    init(start: Int32, end: Int32, role: RegionTables.Role, form: Region.Form) {
        self.start = start
        self.end = end
        self.role = role
        self.form = form
    }

    /// The one division it names, once that is settled.
    var division: Gazetteer.Index? {
        state == .accepted && !isAmbiguous && divisions.count == 1 && form != .group ? divisions[0] : nil
    }
}

/// Turns the chosen matches of one article into mentions, each judged by what stands right beside it.
struct RegionMentionReader {
    let tables: RegionTables
    let bytes: UnsafeBufferPointer<UInt8>

    func mentions(in matches: [RegionMatch]) -> [RegionMention] {
        var mentions: [RegionMention] = []
        mentions.reserveCapacity(matches.count)
        var datelineStart: Int32 = -1
        for match in matches {
            if match.surface < 0 {
                appendAbbreviations(match, to: &mentions)
                continue
            }
            let role = tables.surfaces[Int(match.surface)].role
            switch role {
            case .agency: datelineStart = match.end
            case .word, .abbreviations: break
            case .name(let first):
                guard var mention = name(match, role, first) else { break }
                mention.isDateline = match.start == datelineStart || endsDateline(at: Int(match.end))
                mentions.append(mention)
            case .group(let number): appendGroup(match, role, tables.groups[Int(number)], to: &mentions)
            case .anaphor:
                mentions.append(RegionMention(start: match.start, end: match.end, role: role, form: .anaphor))
            }
        }
        return mentions
    }

    /// One mention for each character of a list, unless it is the name of a line: 京沪高铁.
    private func appendAbbreviations(_ match: RegionMatch, to mentions: inout [RegionMention]) {
        guard tables.followers.effect(at: Int(match.end), in: bytes) != .line else { return }
        for start in stride(from: match.start, to: match.end, by: 3) {
            guard let character = Character16(in: bytes, at: Int(start)),
                let division = tables.abbreviations.division(character)
            else { continue }
            var mention = RegionMention(start: start, end: start + 3, role: .abbreviations, form: .abbreviation)
            mention.state = .accepted
            mention.divisions = [division]
            mentions.append(mention)
        }
    }

    private func appendGroup(
        _ match: RegionMatch, _ role: RegionTables.Role, _ group: RegionGroup, to mentions: inout [RegionMention]
    ) {
        let effect = tables.followers.effect(at: Int(match.end), in: bytes)
        guard !(group.namesRoutes && effect == .line), !group.needsFollower || effect == .set else { return }
        var mention = RegionMention(start: match.start, end: match.end, role: role, form: .group)
        mention.state = .accepted
        mention.divisions = group.members
        mentions.append(mention)
    }

    /// A name, unless it belongs to a road, station or bridge.
    private func name(_ match: RegionMatch, _ role: RegionTables.Role, _ first: Int32) -> RegionMention? {
        let reading = tables.readings[Int(first)]
        if reading.form == .short && tables.followers.effect(at: Int(match.end), in: bytes) == .facility { return nil }
        var mention = RegionMention(start: match.start, end: match.end, role: role, form: reading.form)
        if reading.form == .short {
            tables.forEachReading(from: first) { reading in
                if isFullName(of: reading.division, at: Int(match.start)) { mention.isCutFromFull = true }
            }
        }
        return mention
    }

    private func isFullName(of division: Gazetteer.Index, at start: Int) -> Bool {
        let name = tables.gazetteer.name(division)
        guard start + name.count <= bytes.count else { return false }
        return bytes[start..<start + name.count].elementsEqual(name)
    }

    /// True before 4月19日电, 4月19日讯, 报道 and the like.
    private func endsDateline(at end: Int) -> Bool {
        var position = end
        guard skipNumber(&position), skip("月", &position), skipNumber(&position), skip("日", &position) else {
            position = end
            return skip("报道", &position) || skip("报导", &position) || skip("电讯", &position)
        }
        return skip("电", &position) || skip("讯", &position)
    }

    private func skipNumber(_ position: inout Int) -> Bool {
        let start = position
        while position < bytes.count, position < start + 2, (0x30...0x39).contains(bytes[position]) { position += 1 }
        return position > start
    }

    private func skip(_ word: StaticString, _ position: inout Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        for i in 0..<count where bytes[position + i] != word.utf8Start[i] { return false }
        position += count
        return true
    }
}
