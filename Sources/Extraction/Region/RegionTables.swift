import TextModel

/// All that regions are recognized by, built once from the lexicons and shared.
final class RegionTables: Sendable {
    static let shared = RegionTables(divisions: .divisions)

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
        /// Characters that each stand for a province: 川渝.
        case abbreviations
    }

    struct Surface: Sendable {
        var role: Role
        /// What it is worth to the lattice.
        var weight: Int32
        /// The month, as 199812, after which it is no name any more but a name and a word: 保定地区. Else never.
        var lastMonth: Int32 = .max
        /// The number of the anaphor that a name is, too, or -1.
        var otherPattern: Int32 = -1
    }

    /// One division that a name may mean.
    struct Reading: Sendable {
        let division: Gazetteer.Index
        let form: Region.Form
        let standing: Gazetteer.Standing
        /// The number of the former name it is, or -1.
        var former: Int32 = -1
        /// The next reading of the same name, or -1.
        var next: Int32
    }

    let gazetteer: Gazetteer
    /// What the gazetteer reads.
    private let divisions: Lexicon
    let formers: [FormerDivision]
    let groups: [RegionGroup]
    let anaphors: [AnaphorPattern]
    let abbreviations: AbbreviationTable
    let followers: RegionFollowers
    let neighbours: RegionNeighbours
    /// The surfaces, by their numbers.
    let trie: SurfaceTrie
    /// The words that must not be cut: 安全 after 海.
    let words: SurfaceTrie
    /// Where a surface may start.
    let starts: PairFilter
    let surfaces: [Surface]
    let readings: [Reading]

    init(divisions: Lexicon) {
        self.divisions = divisions
        let gazetteer = Gazetteer(divisions)
        let formers = FormerDivision.all(in: .formerDivisions, gazetteer)
        let groups = RegionGroup.all(in: .regionGroups, gazetteer)
        let anaphors = AnaphorPattern.all(in: .regionAnaphors)
        var builder = RegionTableBuilder()
        builder.addDivisions(gazetteer, formers)
        builder.addSets(groups, anaphors)
        builder.addOthers()
        (self.gazetteer, self.formers, self.groups, self.anaphors) = (gazetteer, formers, groups, anaphors)
        (trie, words, starts) = (builder.trie, builder.words, builder.starts)
        (surfaces, readings) = (builder.surfaces, builder.readings)
        abbreviations = AbbreviationTable(.provinceAbbreviations, lists: .abbreviationLists, gazetteer)
        followers = RegionFollowers(.regionFollowers)
        neighbours = RegionNeighbours(.regionNeighbours)
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

    /// True where `range` is the name of a division or set, and nothing else.
    func isName(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let found = trie.longestSurface(at: range.lowerBound, in: bytes), found.end == range.upperBound else {
            return false
        }
        return switch surfaces[Int(found.surface)].role {
        case .name, .group: true
        default: false
        }
    }
}
