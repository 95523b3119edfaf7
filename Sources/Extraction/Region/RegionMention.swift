import TextModel

/// A name, set or anaphor that the lattice chose, on its way to becoming an entity.
struct RegionMention: Sendable {
    enum State: UInt8, Sendable {
        /// Nothing has licensed it yet.
        case open
        case accepted
        case rejected
    }

    /// Why a mention counts.
    enum Ground: UInt8, Sendable {
        /// It is a name that is nothing else.
        case itself
        /// It follows a division that it lies in.
        case parent
        /// It stands in a list of its like.
        case list
        case dateline
        /// The article has its full name, there or elsewhere.
        case fullName
        /// It is a list of one-character names.
        case abbreviation
        /// An office of its kind follows it.
        case office
        /// It is a known set.
        case set
        /// The text before it says what it stands for.
        case antecedent
    }

    let start: Int32
    let end: Int32
    let role: RegionTables.Role
    /// The number of the anaphor that its characters are, too, or -1: 全州 is a county and all of a prefecture.
    var otherPattern: Int32 = -1
    var state: State = .open
    var ground: Ground = .itself
    var form: Region.Form
    /// What it names, where that is one division; else -1.
    var division: Gazetteer.Index = -1
    /// The number of the former name it is, or -1.
    var former: Int32 = -1
    /// True where the name after it says which of its successors the former name means.
    var isNarrowed = false
    /// The number of the list of what an anaphor stands for, or of an ambiguous name's candidates; else -1.
    var list: Int32 = -1
    /// True right after the agency in a dateline, or right before its date.
    var isDateline = false
    /// True where its full name stands there, too, and only the next word took its end: 嘉善县 in 嘉善县城.
    var isCutFromFull = false

    init(_ match: RegionMatch, role: RegionTables.Role, form: Region.Form) {
        self.init(start: match.start, end: match.end, role: role, form: form)
    }

    init(start: Int32, end: Int32, role: RegionTables.Role, form: Region.Form) {
        self.start = start
        self.end = end
        self.role = role
        self.form = form
    }

    /// The number of the anaphor it is, if it is one: also where it may be a name that nothing speaks for.
    var pattern: Int32? {
        if case .anaphor(let pattern) = role { return pattern }
        return state == .rejected && otherPattern >= 0 ? otherPattern : nil
    }

    /// Takes it as an anaphor that stands for the divisions of a list.
    mutating func standFor(list number: Int32) {
        (state, ground, form, list) = (.accepted, .antecedent, .anaphor, number)
    }

    /// True for a name that means one division, as far as is known.
    var isSettled: Bool { state == .accepted && division >= 0 }
}

/// Turns the chosen matches of one article into mentions, each judged by what stands right beside it.
struct RegionMentionReader {
    let tables: RegionTables
    let bytes: UnsafeBufferPointer<UInt8>

    func mentions(in matches: [RegionMatch]) -> [RegionMention] {
        var mentions: [RegionMention] = []
        mentions.reserveCapacity(matches.count)
        var datelineStart: Int32 = -1
        let lines = RegionLines(tables: tables, bytes: bytes).lines(among: matches)
        for (number, match) in matches.enumerated() where match.surface != RegionMatch.word {
            let next = number + 1 < matches.count ? matches[number + 1] : nil
            let followsMatch = number > 0 && matches[number - 1].end == match.start
            guard match.surface >= 0 else {
                if !lines.contains(number) { appendAbbreviations(match, to: &mentions) }
                continue
            }
            let role = tables.surfaces[Int(match.surface)].role
            switch role {
            case .agency: datelineStart = match.end
            case .abbreviations: break
            case .name(let first):
                let isBeforeName = next.map { $0.start == match.end && isName($0) } ?? false
                let context = Context(
                    afterAgency: match.start == datelineStart, followsMatch: followsMatch, beforeName: isBeforeName)
                appendName(match, role, first, context, to: &mentions)
            case .group(let number): appendGroup(match, role, tables.groups[Int(number)], to: &mentions)
            case .anaphor: mentions.append(RegionMention(match, role: role, form: .anaphor))
            }
        }
        return mentions
    }

    /// One mention for each character of a list.
    private func appendAbbreviations(_ match: RegionMatch, to mentions: inout [RegionMention]) {
        for start in stride(from: match.start, to: match.end, by: 3) {
            guard let character = Character16(in: bytes, at: Int(start)),
                let division = tables.abbreviations.division(character)
            else { continue }
            var mention = RegionMention(start: start, end: start + 3, role: .abbreviations, form: .abbreviation)
            (mention.state, mention.ground, mention.division) = (.accepted, .abbreviation, division)
            mentions.append(mention)
        }
    }

    private func appendGroup(
        _ match: RegionMatch, _ role: RegionTables.Role, _ group: RegionGroup, to mentions: inout [RegionMention]
    ) {
        guard group.use == .free || isSet(match, group.use),
            !isPerson(from: Int(match.start), to: Int(match.end), false)
        else {
            return
        }
        var mention = RegionMention(match, role: role, form: .group)
        (mention.state, mention.ground) = (.accepted, .set)
        mentions.append(mention)
    }

    private func isSet(_ match: RegionMatch, _ use: RegionGroup.Use) -> Bool {
        let effect = tables.followers.effect(at: Int(match.end), in: bytes)
        if use == .route { return effect != .line }
        guard effect == .set || use == .direction && effect == .area else { return false }
        return tables.neighbours.opens(at: Int(match.start), in: bytes)
    }

    /// What stands right beside a name.
    private struct Context {
        let afterAgency: Bool
        /// Then the character before is no surname but the end of a name or word: 江苏南京.
        let followsMatch: Bool
        /// Then what follows is no word that makes it a road or river: 广东江门.
        let beforeName: Bool
    }

    private func isName(_ match: RegionMatch) -> Bool {
        guard match.surface >= 0, case .name = tables.surfaces[Int(match.surface)].role else { return false }
        return true
    }

    /// A name, unless it belongs to a road, station or bridge.
    private func appendName(
        _ match: RegionMatch, _ role: RegionTables.Role, _ first: Int32, _ context: Context,
        to mentions: inout [RegionMention]
    ) {
        let reading = tables.readings[Int(first)]
        var mention = RegionMention(match, role: role, form: reading.form)
        mention.otherPattern = tables.surfaces[Int(match.surface)].otherPattern
        if reading.form == .short {
            if isNoName(match, reading, context) { return }
            if reading.standing != .free {
                tables.forEachReading(from: first) { reading in
                    if isFullName(of: reading.division, at: Int(match.start)) { mention.isCutFromFull = true }
                }
            }
        }
        mention.isDateline = context.afterAgency || endsDateline(at: Int(match.end), reading.standing)
        mentions.append(mention)
    }

    /// True for the name of a road or station, of a person, and for a side: 南京路, 李长春, 太行山东麓.
    private func isNoName(_ match: RegionMatch, _ reading: RegionTables.Reading, _ context: Context) -> Bool {
        let (start, end) = (Int(match.start), Int(match.end))
        return !context.beforeName && isOtherThing(endingAt: end, tables.gazetteer[reading.division].level)
            || isPerson(from: start, to: end, context.followsMatch)
            || tables.neighbours.isSide(from: start, to: end, in: bytes)
            || RegionSurroundings(bytes: bytes).isRiver(from: start, to: end)
            || RegionSurroundings(bytes: bytes).isQuotedWord(from: start, to: end)
    }

    /// True for the given name of a person: a title stands before the surname, or one behind the name.
    private func isPerson(from start: Int, to end: Int, _ followsMatch: Bool) -> Bool {
        tables.neighbours.isPerson(from: start, to: end, in: bytes)
            || !followsMatch && tables.followers.effect(at: end, in: bytes) == .person
                && tables.neighbours.isGivenName(from: start, to: end, in: bytes)
    }

    /// True where what follows the name of a division says that it is something else that bears the name.
    private func isOtherThing(endingAt end: Int, _ level: Region.Level) -> Bool {
        var reader = ByteReader(bytes: bytes, position: end)
        _ = reader.skipDigits(upTo: 3)
        return switch tables.followers.effect(at: reader.position, in: bytes) {
        case .facility: true
        case .township: level != .province
        case .site: level == .county
        default: false
        }
    }

    private func isFullName(of division: Gazetteer.Index, at start: Int) -> Bool {
        let name = tables.gazetteer.name(division)
        guard start + name.count <= bytes.count else { return false }
        return bytes[start..<start + name.count].elementsEqual(name)
    }

    /// True before 4月19日电, 4月19日讯, 报道 and the like.
    private func endsDateline(at end: Int, _ standing: Gazetteer.Standing) -> Bool {
        if standing == .free { return false }
        var reader = ByteReader(bytes: bytes, position: end)
        if reader.skipDigits(upTo: 2), reader.skip("月"), reader.skipDigits(upTo: 2), reader.skip("日") {
            return reader.skip("电") || reader.skip("讯")
        }
        reader.position = end
        return standing == .tied && (reader.skip("报道") || reader.skip("报导") || reader.skip("电讯"))
    }
}

/// Reads words and digits from a place of a text on.
struct ByteReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int

    /// Steps over up to `count` ASCII digits; false where there is none.
    mutating func skipDigits(upTo count: Int) -> Bool {
        let start = position
        while position < bytes.count, position < start + count, (0x30...0x39).contains(bytes[position]) {
            position += 1
        }
        return position > start
    }

    /// Steps over 六条 or 3条: a number and what lines are counted by; false where that does not stand here.
    mutating func skipCount() -> Bool {
        _ = skipDigits(upTo: 2)
        for _ in 0..<3 {
            if skip("条") { return true }
            guard let character = Character16(in: bytes, at: position), character.isHan else { return false }
            position += 3
        }
        return false
    }

    /// Steps over two Han characters; false where fewer stand here.
    mutating func skipHanPair() -> Bool {
        for _ in 0..<2 {
            guard let character = Character16(in: bytes, at: position), character.isHan else { return false }
            position += 3
        }
        return true
    }

    /// Steps over `word`, if it stands here.
    mutating func skip(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        for i in 0..<count where bytes[position + i] != word.utf8Start[i] { return false }
        position += count
        return true
    }
}
