import TextModel

/// All that regions are recognized by, built once from the lexicons and shared.
struct RegionTables: Sendable {
    static let shared = RegionTables()

    /// What a surface does in the text.
    enum Role: Sendable {
        /// It names divisions: the number of its first reading.
        case name(Int32)
        /// It names a set: the number of its row.
        case group(Int32)
        /// It stands for places named before: the number of its pattern.
        case anaphor(Int32)
        /// It opens a dateline: 新华社.
        case agency
        /// It is a word that must not be cut: 安全 after 海.
        case word
        /// Characters that each stand for a province: 川渝.
        case abbreviations
    }

    struct Surface: Sendable {
        var role: Role
        /// What it is worth to the lattice.
        var weight: Int32
    }

    /// One division that a name may mean.
    struct Reading: Sendable {
        let division: Gazetteer.Index
        let form: Region.Form
        let standing: Gazetteer.Standing
        /// The next reading of the same name, or -1.
        var next: Int32
    }

    let gazetteer: Gazetteer
    let groups: [RegionGroup]
    let anaphors: [AnaphorPattern]
    let abbreviations: AbbreviationTable
    let followers: RegionFollowers
    /// What may follow a list of one-character names, or a word that is rarely a name: 等, 三, 的.
    let listEnders: Set<UInt16>
    private(set) var trie: SurfaceTrie
    private(set) var surfaces: [Surface] = []
    private(set) var readings: [Reading] = []

    private init() {
        gazetteer = Gazetteer(.divisions)
        groups = RegionGroup.all(in: .regionGroups, gazetteer)
        anaphors = AnaphorPattern.all(in: .regionAnaphors)
        abbreviations = AbbreviationTable(.provinceAbbreviations, lists: .abbreviationLists, gazetteer)
        followers = RegionFollowers(.regionFollowers)
        listEnders = Set("等两二三四五六七八九十各之的及和与一地".unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) })
        trie = SurfaceTrie(capacity: 1 << 15)
        surfaces.reserveCapacity(10000)
        readings.reserveCapacity(8000)
        addDivisions()
        for (number, group) in groups.enumerated() {
            group.surface.withUnsafeBufferPointer { _ = add($0, .group(Int32(number)), perCharacter: 12) }
        }
        addWords()
        for (number, pattern) in anaphors.enumerated() {
            pattern.surface.withUnsafeBufferPointer { _ = add($0, .anaphor(Int32(number)), perCharacter: 10) }
        }
    }

    /// Calls `body` with each reading of the name that starts with reading number `first`.
    func forEachReading(from first: Int32, _ body: (Reading) -> Void) {
        var number = first
        while number >= 0 {
            let reading = readings[Int(number)]
            body(reading)
            number = reading.next
        }
    }

    private mutating func addDivisions() {
        for index in gazetteer.divisions.indices.map(Gazetteer.Index.init) {
            let division = gazetteer[index]
            addName(gazetteer.name(index), index, .full, division.fullStanding, perCharacter: 12)
            if let short = gazetteer.shortName(index), let standing = division.shortStanding {
                addName(short, index, .short, standing, perCharacter: division.level == .province ? 11 : 9)
            }
        }
        Lexicon.alternativeNames.forEachRow { cells in
            guard cells.count >= 3, let code = Gazetteer.code(cells[1]), let index = gazetteer.index(of: code) else {
                return
            }
            addName(cells[0], index, .short, cells[2].first == UInt8(ascii: "t") ? .tied : .free, perCharacter: 11)
        }
    }

    private mutating func addWords() {
        Lexicon.agencies.forEachRow { add($0[0], .agency, perCharacter: 10) }
        Lexicon.regionWords.forEachRow { add($0[0], .word, perCharacter: 10) }
        Lexicon.provinceAbbreviations.forEachRow { add($0[0], .abbreviations, perCharacter: 9) }
    }

    private mutating func addName(
        _ surface: UnsafeBufferPointer<UInt8>, _ division: Gazetteer.Index, _ form: Region.Form,
        _ standing: Gazetteer.Standing, perCharacter: Int32
    ) {
        let number = Int32(readings.count)
        guard let found = add(surface, .name(number), perCharacter: perCharacter) else { return }
        if found == surfaces.count - 1, case .name(number) = surfaces[Int(found)].role {
            readings.append(Reading(division: division, form: form, standing: standing, next: -1))
        } else if case .name(let first) = surfaces[Int(found)].role {
            readings.append(
                Reading(division: division, form: form, standing: standing, next: readings[Int(first)].next))
            readings[Int(first)].next = number
        }
    }

    /// Adds a surface, or finds it: what was there first keeps its role.
    @discardableResult
    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ role: Role, perCharacter: Int32) -> Int32? {
        let number = Int32(surfaces.count)
        guard let found = trie.insert(bytes, as: number) else { return nil }
        let weight = perCharacter * Int32(bytes.count / 3)
        if found == number {
            surfaces.append(Surface(role: role, weight: weight))
        } else {
            surfaces[Int(found)].weight = max(surfaces[Int(found)].weight, weight)
        }
        return found
    }
}

/// What follows a name and decides whether it is one: 路 in 南京路 makes it a road, 线 in 路线 does not.
struct RegionFollowers: Sendable {
    enum Effect: UInt8, Sendable {
        /// The name is that of a road, station or bridge.
        case facility
        /// A list of abbreviations is the name of a line or range: 京沪高铁.
        case line
        /// A direction is a set of provinces: 西部地区.
        case set
        /// Nothing: a word that only begins like one of the others.
        case none
    }

    private var trie = SurfaceTrie(capacity: 1 << 10)
    private var effects: [Effect] = []

    init(_ lexicon: Lexicon) {
        lexicon.forEachRow { cells in
            guard cells.count >= 2 else { return }
            let effect: Effect =
                switch cells[1].first {
                case UInt8(ascii: "f"): .facility
                case UInt8(ascii: "l"): .line
                case UInt8(ascii: "s"): .set
                default: .none
                }
            let number = Int32(effects.count)
            if trie.insert(cells[0], as: number) == number { effects.append(effect) }
        }
    }

    /// The effect of the longest follower that starts at `position`.
    func effect(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Effect {
        guard let first = Character16(in: bytes, at: position) else { return .none }
        var effect = Effect.none
        trie.forEachSurface(at: position, startingWith: first, in: bytes) { _, number in
            effect = effects[Int(number)]
        }
        return effect
    }
}
