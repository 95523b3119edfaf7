import TextModel

/// Collects the surfaces that regions are recognized by.
struct RegionTableBuilder {
    typealias Role = RegionTables.Role
    typealias Surface = RegionTables.Surface
    typealias Reading = RegionTables.Reading

    private(set) var trie = SurfaceTrie(capacity: 1 << 15)
    private(set) var words = SurfaceTrie(capacity: 1 << 12)
    private(set) var starts = PairFilter()
    private(set) var surfaces: [Surface] = []
    private(set) var readings: [Reading] = []

    init() {
        surfaces.reserveCapacity(10000)
        readings.reserveCapacity(8000)
    }

    /// Full, short and further names, then the former ones.
    mutating func addDivisions(_ gazetteer: Gazetteer, _ formers: [FormerDivision]) {
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
        for (number, former) in formers.enumerated() { addFormer(Int32(number), former) }
    }

    private mutating func addFormer(_ number: Int32, _ former: FormerDivision) {
        let count = readings.count
        Array(former.name.utf8).withUnsafeBufferPointer { name in
            let standing: Gazetteer.Standing = name.count > 6 ? .free : .tied
            addName(name, former.successors[0], .full, standing, perCharacter: 12)
            if readings.count > count { readings[count].former = number }
            if former.isArea, let found = trie.longestSurface(at: 0, in: name) {
                surfaces[Int(found.surface)].lastMonth = former.lastMonth
            }
            addShortFormer(name, number, former)
        }
    }

    /// 襄樊 for 襄樊市, where no division is called so today.
    private mutating func addShortFormer(
        _ name: UnsafeBufferPointer<UInt8>, _ number: Int32, _ former: FormerDivision
    ) {
        guard name.count == 9, let generic = Character16(in: name, at: 6), Self.generics.contains(generic) else {
            return
        }
        let short = UnsafeBufferPointer(rebasing: name[..<6])
        if let found = trie.longestSurface(at: 0, in: short), found.end == short.count { return }
        let count = readings.count
        addName(short, former.successors[0], .short, .tied, perCharacter: 7)
        if readings.count > count { readings[count].former = number }
    }

    private static let generics = Set("市县".unicodeScalars.map(Character16.init))

    /// Named sets and anaphors.
    mutating func addSets(_ groups: [RegionGroup], _ anaphors: [AnaphorPattern]) {
        for (number, group) in groups.enumerated() {
            group.surface.withUnsafeBufferPointer {
                _ = add($0, .group(Int32(number)), perCharacter: group.use == .free ? 12 : 10)
            }
        }
        for (number, pattern) in anaphors.enumerated() {
            pattern.surface.withUnsafeBufferPointer {
                guard let found = add($0, .anaphor(Int32(number)), perCharacter: 10).map(Int.init),
                    case .name = surfaces[found].role
                else { return }
                surfaces[found].otherPattern = Int32(number)
            }
        }
    }

    /// Agencies, words, one-character names.
    mutating func addOthers() {
        Lexicon.agencies.forEachRow { add($0[0], .agency, perCharacter: 10) }
        Lexicon.regionWords.forEachRow { _ = words.insert($0[0], as: 0) }
        addAbbreviations()
    }

    /// One-character names: of use before another one or 、 only.
    private mutating func addAbbreviations() {
        var characters = [Character16("、")]
        Lexicon.provinceAbbreviations.forEachRow { cells in
            add(cells[0], .abbreviations, perCharacter: 9)
            if let character = Character16(in: cells[0], at: 0) { characters.append(character) }
        }
        for first in characters {
            for second in characters { starts.insert(first, second) }
        }
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
        if let first = Character16(in: bytes, at: 0), let second = Character16(in: bytes, at: 3) {
            starts.insert(first, second)
        }
        let weight = perCharacter * Int32(bytes.count / 3)
        if found == number {
            surfaces.append(Surface(role: role, weight: weight))
        } else {
            surfaces[Int(found)].weight = max(surfaces[Int(found)].weight, weight)
        }
        return found
    }
}
