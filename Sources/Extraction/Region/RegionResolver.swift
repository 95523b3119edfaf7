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
    /// The candidates of the names that stay ambiguous.
    private(set) var lists: [[Gazetteer.Index]] = []
    /// For each division how the article has named it so far.
    private var named: NamedDivisions
    /// The province of what was named first, and whether anything lies in another one.
    private var firstProvince: Gazetteer.Index?
    private var hasSeveralProvinces = false
    private let counts: RegionCounts
    /// The numbers of the former names that the article has in full.
    private var formers: Set<Int32> = []

    init(tables: RegionTables, bytes: UnsafeBufferPointer<UInt8>, mentions: [RegionMention]) {
        self.tables = tables
        self.bytes = bytes
        self.mentions = mentions
        named = NamedDivisions(mentionCount: mentions.count)
        counts = RegionCounts(tables: tables, bytes: bytes, mentions: mentions)
        for mention in mentions where mention.isSettled { note(mention) }
    }

    private var gazetteer: Gazetteer { tables.gazetteer }

    /// Settles all names. Each pass may license what the one before had to leave open; the last one leaves nothing.
    mutating func resolve() {
        for number in mentions.indices { settle(number, last: false) }
        if hasOpenNames {
            for number in mentions.indices { settle(number, last: false) }
            for number in mentions.indices.reversed() { settle(number, last: false) }
            for number in mentions.indices { settle(number, last: true) }
        }
        for number in mentions.indices.dropLast() where mentions[number].former >= 0 { narrow(number) }
    }

    /// Of the divisions that a former one was split into, takes the one that the name right after it lies in.
    private mutating func narrow(_ number: Int) {
        let (former, part) = (tables.formers[Int(mentions[number].former)], mentions[number + 1])
        guard former.successors.count > 1, part.isSettled, part.start == mentions[number].end,
            let successor = former.successors.first(where: { gazetteer.isAncestor($0, of: part.division) })
        else { return }
        mentions[number].division = successor
        mentions[number].isNarrowed = true
    }

    private var hasOpenNames: Bool {
        mentions.contains { if case .name = $0.role { $0.state == .open } else { false } }
    }

    /// Decides about mention `number`, if it is an open name and the evidence suffices; in the `last` pass in any case.
    private mutating func settle(_ number: Int, last: Bool) {
        guard mentions[number].state == .open, case .name(let first) = mentions[number].role else { return }
        var choice = RegionChoice()
        if let whole = wholeBefore(number) {
            tables.forEachReading(from: first) { reading in
                guard gazetteer.isAncestor(whole, of: reading.division),
                    reading.form == .full || fits(reading, whole, number), !isUnknownFormer(reading)
                else { return }
                choice.add(reading, .parent, score(reading, number))
            }
        }
        if choice.isEmpty, let scope = counts.scopes[number] {
            tables.forEachReading(from: first) { reading in
                guard scope.admits(reading.division, in: gazetteer), !isUnknownFormer(reading) else { return }
                choice.add(reading, .list, score(reading, number))
            }
        }
        if choice.isEmpty {
            tables.forEachReading(from: first) { reading in
                if let ground = licence(reading, number) { choice.add(reading, ground, score(reading, number)) }
            }
        }
        if choice.isEmpty {
            if last { mentions[number].state = .rejected }
        } else if choice.isClear || last {
            accept(number, choice)
        }
    }

    private mutating func accept(_ number: Int, _ choice: RegionChoice) {
        mentions[number].state = .accepted
        mentions[number].form = choice.form
        mentions[number].ground = choice.ground
        mentions[number].former = choice.former
        if choice.isClear {
            mentions[number].division = choice.division
            note(mentions[number])
        } else {
            mentions[number].list = Int32(lists.count)
            lists.append(choice.candidates(in: gazetteer))
        }
    }

    /// True for 襄樊 where the article nowhere has 襄樊市.
    private func isUnknownFormer(_ reading: RegionTables.Reading) -> Bool {
        reading.former >= 0 && reading.form == .short && !formers.contains(reading.former)
    }

    /// True where a short name can follow `whole`: one that is a common word, too, only where it is complete, and that of
    /// a city's district only right after the city. 佳木斯前进, but not 黑龙江前进的.
    private func fits(_ reading: RegionTables.Reading, _ whole: Gazetteer.Index, _ number: Int) -> Bool {
        guard reading.standing == .rare else { return true }
        let parent = gazetteer[reading.division].parent
        let isDistrict = gazetteer.callsItself(reading.division, "区") && gazetteer[parent].level == .prefecture
        return endsClean(number) && (!isDistrict || parent == whole)
    }

    /// The division that the mention right before `number` names.
    private func wholeBefore(_ number: Int) -> Gazetteer.Index? {
        guard number > 0, mentions[number - 1].isSettled, mentions[number - 1].end == mentions[number].start else {
            return nil
        }
        return mentions[number - 1].division
    }

    /// How much the article speaks for a reading of mention `number`.
    private func score(_ reading: RegionTables.Reading, _ number: Int) -> Int {
        let division = gazetteer[reading.division]
        if division.level == .province { return 5000 }
        var score = reading.form == .full ? 3 : 0
        if hasSiblingBeside(reading.division, number) { score += 400 }
        if named[reading.division].contains(.inFull) { score += 200 }
        score += weight(of: named[division.parent], directly: 100, byPart: 40)
        score += weight(of: named[gazetteer.province(of: reading.division)], directly: 30, byPart: 10)
        if division.level == .prefecture { score += reading.standing == .free ? 600 : isBeforeOffice(number) ? 0 : 5 }
        return score
    }

    private func weight(of naming: NamedDivisions.Naming, directly: Int, byPart: Int) -> Int {
        naming.contains(.directly) ? directly : naming.contains(.byPart) ? byPart : 0
    }

    /// Why a reading counts without a division before it, if it does.
    private func licence(_ reading: RegionTables.Reading, _ number: Int) -> RegionMention.Ground? {
        if reading.former >= 0 && reading.form == .short { return formers.contains(reading.former) ? .fullName : nil }
        if reading.standing == .free { return isStray(reading, number) ? nil : .itself }
        if mentions[number].isDateline && reading.form == .short { return .dateline }
        if hasSiblingBeside(reading.division, number), reading.standing == .tied || endsClean(number) { return .list }
        guard reading.standing == .tied else { return nil }
        if reading.form == .full { return startsClean(number) && isAncestorNamed(reading.division) ? .fullName : nil }
        let isFullNamed = mentions[number].isCutFromFull || named[reading.division].contains(.inFull)
        if isFullNamed { return .fullName }
        return isBeforeOffice(number) && !isOutsideOnlyProvince(reading.division) ? .office : nil
    }

    /// True for the short name of a county right after a city or county it does not lie in: 泰州凤城 is a place there.
    private func isStray(_ reading: RegionTables.Reading, _ number: Int) -> Bool {
        guard reading.form == .short, gazetteer[reading.division].level == .county, let whole = wholeBefore(number)
        else {
            return false
        }
        return gazetteer[whole].level != .province && !gazetteer.isAncestor(whole, of: reading.division)
    }

    /// True where all that the article has named so far lies in one province, and the division in another: 溪湖 is a town in
    /// 彰化, too.
    private func isOutsideOnlyProvince(_ division: Gazetteer.Index) -> Bool {
        !hasSeveralProvinces && firstProvince.map { $0 != gazetteer.province(of: division) } ?? false
    }

    /// True for 龙岗 in 龙岗警方, where the name starts afresh.
    private func isBeforeOffice(_ number: Int) -> Bool {
        let mention = mentions[number]
        return tables.followers.effect(at: Int(mention.end), in: bytes) == .office
            && tables.neighbours.opens(at: Int(mention.start), in: bytes)
    }

    private func isAncestorNamed(_ division: Gazetteer.Index) -> Bool {
        var parent = gazetteer[division].parent
        while parent >= 0 {
            if !named[parent].isEmpty { return true }
            parent = gazetteer[parent].parent
        }
        return false
    }

    /// True where a neighbour in the same list is a division like it: of the same parent, or as high as a prefecture.
    private func hasSiblingBeside(_ division: Gazetteer.Index, _ number: Int) -> Bool {
        isSibling(number - 1, of: division) && isListGap(number - 1)
            || isSibling(number + 1, of: division) && isListGap(number)
    }

    private func isSibling(_ number: Int, of division: Gazetteer.Index) -> Bool {
        guard mentions.indices.contains(number), mentions[number].isSettled, mentions[number].form != .abbreviation
        else {
            return false
        }
        let other = mentions[number].division
        if other == division { return false }
        let areHigh = gazetteer[division].level == .prefecture && gazetteer[other].level == .prefecture
        return areHigh || gazetteer[other].parent == gazetteer[division].parent
    }

    /// True where mentions `number` and `number + 1` are neighbours in a list.
    private func isListGap(_ number: Int) -> Bool {
        RegionListGap(from: Int(mentions[number].end), to: Int(mentions[number + 1].start), in: bytes) != nil
    }

    /// True where what follows shows that the name is complete.
    private func endsClean(_ number: Int) -> Bool {
        tables.neighbours.ends(at: Int(mentions[number].end), in: bytes)
    }

    /// True where nothing before the name can be part of it.
    private func startsClean(_ number: Int) -> Bool {
        tables.neighbours.starts(at: Int(mentions[number].start), in: bytes)
            || number > 0 && mentions[number - 1].isSettled && mentions[number - 1].end == mentions[number].start
    }

    private mutating func note(_ mention: RegionMention) {
        if mention.former >= 0 && mention.form == .full { formers.insert(mention.former) }
        named.insert(mention.form == .full ? [.directly, .inFull] : .directly, for: mention.division)
        let province = gazetteer.province(of: mention.division)
        hasSeveralProvinces = hasSeveralProvinces || firstProvince ?? province != province
        firstProvince = firstProvince ?? province
        var parent = gazetteer[mention.division].parent
        while parent >= 0 {
            named.insert(.byPart, for: parent)
            parent = gazetteer[parent].parent
        }
    }
}

/// The best of several readings of one name.
struct RegionChoice {
    private(set) var division: Gazetteer.Index = -1
    private(set) var form: Region.Form = .short
    private(set) var ground: RegionMention.Ground = .itself
    private(set) var former: Int32 = -1
    private var score = Int.min
    /// The readings other than the best one, with their scores.
    private var others: [(division: Gazetteer.Index, score: Int)] = []

    var isEmpty: Bool { division < 0 }

    /// True where no other reading is as good.
    var isClear: Bool { !others.contains { $0.score == score } }

    mutating func add(_ reading: RegionTables.Reading, _ ground: RegionMention.Ground, _ score: Int) {
        if isEmpty || score > self.score {
            if !isEmpty { others.append((division, self.score)) }
            (division, form, former) = (reading.division, reading.form, reading.former)
            (self.ground, self.score) = (ground, score)
        } else {
            others.append((reading.division, score))
        }
    }

    /// All divisions it may be, best first, then by code.
    func candidates(in gazetteer: Gazetteer) -> [Gazetteer.Index] {
        let all = others + [(division, score)]
        return all.sorted { ($1.score, gazetteer[$0.division].code) < ($0.score, gazetteer[$1.division].code) }.map(
            \.division)
    }
}

/// What stands between two neighbours of a list: 、, 和, 与, 及, 以及.
struct RegionListGap {
    init?(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        guard start < end, end - start <= 6 else { return nil }
        var reader = ByteReader(bytes: bytes, position: start)
        let isGap = reader.skip("、") || reader.skip("和") || reader.skip("与") || reader.skip("及") || reader.skip("以及")
        guard isGap, reader.position == end else { return nil }
    }
}
