/// What lexicon files add, checked each for itself.
struct LexiconEntries: Sendable {
    struct RegionEntry: Sendable, Hashable {
        var name: String
        let code: String
        let level: String
        let parent: String
        /// Empty where there is none.
        var short: String
        let standing: String
        let fullStanding: String
    }

    struct UnitEntry: Sendable, Hashable {
        var surface: String
        /// Empty where neither UCUM nor ISO 4217 has one.
        let code: String
        let dimension: String
    }

    struct DocumentEntry: Sendable, Hashable {
        var ending: String
        /// `-` where the ending says no kind.
        var kind: String
    }

    /// An entry and where it stands.
    struct Placed<Entry: Sendable & Hashable>: Sendable {
        var entry: Entry
        let row: LexiconRow
    }

    /// What a line may begin with, and the columns that follow it.
    enum Kind: String, CaseIterable {
        case region, unit, document, exception, stop

        var columns: [String] {
            switch self {
            case .region: ["name", "code", "level", "parent", "short", "standing", "full_standing"]
            case .unit: ["surface", "unit_code", "dimension"]
            case .document: ["ending", "document_kind"]
            case .exception: ["word"]
            case .stop: ["phrase"]
            }
        }

        /// How many of them must not be empty.
        var neededColumns: Int { self == .region ? 3 : 1 }
    }

    var regions: [Placed<RegionEntry>] = []
    var units: [Placed<UnitEntry>] = []
    var documents: [Placed<DocumentEntry>] = []
    var exceptions: [Placed<String>] = []
    var stops: [Placed<String>] = []
    private(set) var faults: [LexiconRemark] = []

    var isEmpty: Bool {
        regions.isEmpty && units.isEmpty && documents.isEmpty && exceptions.isEmpty && stops.isEmpty
    }

    mutating func read(_ file: LexiconFile) {
        let rows = LexiconRows(file)
        faults += rows.faults
        for row in rows.rows { read(row) }
    }

    mutating func fault(_ reason: String, at place: LexiconPlace) {
        faults.append(LexiconRemark(reason, at: place))
    }

    private mutating func read(_ row: LexiconRow) {
        guard let kind = Kind(rawValue: row.text(0)) else {
            let all = Kind.allCases.map(\.rawValue).joined(separator: ", ")
            return fault("no kind '\(row.text(0))'; there are \(all)", at: row.place(0))
        }
        let count = faults.count
        checkCells(row, kind)
        guard faults.count == count else { return }
        switch kind {
        case .region: readRegion(row)
        case .unit: readUnit(row)
        case .document: readDocument(row)
        case .exception: exceptions.append(Placed(entry: row.text(1), row: row))
        case .stop: stops.append(Placed(entry: row.text(1), row: row))
        }
    }

    private mutating func checkCells(_ row: LexiconRow, _ kind: Kind) {
        for (number, column) in kind.columns.enumerated().prefix(kind.neededColumns) where row.text(number + 1).isEmpty
        {
            fault("the \(column) of a \(kind.rawValue) is missing", at: row.place(number + 1))
        }
        let extra = row.cells.indices.dropFirst(kind.columns.count + 1).first { !row.text($0).isEmpty }
        if let extra {
            let columns = kind.columns.joined(separator: ", ")
            fault("one cell too many: a \(kind.rawValue) has \(columns)", at: row.place(extra))
        }
        for cell in row.cells where cell.text.utf8.count > Self.longest {
            fault("longer than \(Self.longest) bytes", at: cell.place)
        }
    }

    /// In bytes: no word of a rule is longer.
    static let longest = 90

    // MARK: - Kinds

    private mutating func readRegion(_ row: LexiconRow) {
        let (code, level, parent) = (row.text(2), row.text(3), row.text(4))
        let count = faults.count
        checkName(row, 1)
        if !row.text(5).isEmpty { checkName(row, 5) }
        if code.utf8.count != 6 || !code.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) || code.hasPrefix("0") {
            fault("'\(code)' is no code of six digits", at: row.place(2))
        } else if !["province", "prefecture", "county"].contains(level) {
            fault("no level '\(level)'; there are province, prefecture, county", at: row.place(3))
        } else if level != Self.level(of: code) {
            fault("\(code) is the code of a \(Self.level(of: code))", at: row.place(3))
        } else if level == "province" && !parent.isEmpty && parent != "-" {
            fault("a province has no parent", at: row.place(4))
        } else if !parent.isEmpty, parent != "-", !Self.parents(of: code).contains(parent) {
            let parents = Self.parents(of: code).joined(separator: " or ")
            fault("\(code) lies in \(parents), not in '\(parent)'", at: row.place(4))
        }
        for number in 6...7 where !["", "free", "tied", "rare"].contains(row.text(number)) {
            fault("no standing '\(row.text(number))'; there are free, tied, rare", at: row.place(number))
        }
        if row.text(5).isEmpty, !row.text(6).isEmpty {
            fault("a standing, and no short name that it is of", at: row.place(6))
        }
        guard faults.count == count else { return }
        let entry = RegionEntry(
            name: row.text(1), code: code, level: level, parent: parent == "-" ? "" : parent, short: row.text(5),
            standing: row.text(6).isEmpty ? "tied" : row.text(6),
            fullStanding: row.text(7).isEmpty ? "free" : row.text(7))
        regions.append(Placed(entry: entry, row: row))
    }

    /// Names are looked for among Han characters only.
    private mutating func checkName(_ row: LexiconRow, _ number: Int) {
        let scalars = row.text(number).unicodeScalars
        if let other = scalars.enumerated().first(where: { !(0x4E00...0x9FFF ~= $0.element.value) }) {
            let place = row.place(number)
            fault(
                "'\(other.element)' in the name of a region, which has Han characters only",
                at: LexiconPlace(file: place.file, line: place.line, column: place.column + other.offset))
        } else if scalars.count < 2 {
            fault("a name of one character", at: row.place(number))
        }
    }

    static func level(of code: String) -> String {
        code.hasSuffix("0000") ? "province" : code.hasSuffix("00") ? "prefecture" : "county"
    }

    /// The codes of what a division may lie in, the nearest first.
    static func parents(of code: String) -> [String] {
        let province = code.prefix(2) + "0000"
        return code.hasSuffix("00") ? [String(province)] : [code.prefix(4) + "00", province].map(String.init)
    }

    private mutating func readUnit(_ row: LexiconRow) {
        let (surface, code, dimension) = (row.text(1), row.text(2), row.text(3))
        let count = faults.count
        if let first = surface.unicodeScalars.first, Self.belongsToNumber(first) {
            fault("a unit cannot begin with '\(first)', which belongs to the number before it", at: row.place(1))
        }
        if !dimension.isEmpty, Unit.Dimension(rawValue: dimension) == nil {
            let all = Unit.Dimension.allCases.map(\.rawValue).joined(separator: ", ")
            fault("no dimension '\(dimension)'; there are \(all)", at: row.place(3))
        }
        if !code.isEmpty, code != "-", !code.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) {
            fault("'\(code)' is no code of UCUM or ISO 4217", at: row.place(2))
        } else if dimension == "money", !code.isEmpty,
            code.utf8.count != 3 || !code.utf8.allSatisfy({ 0x41...0x5A ~= $0 })
        {
            fault("'\(code)' is no code of ISO 4217", at: row.place(2))
        }
        guard faults.count == count else { return }
        let entry = UnitEntry(
            surface: surface, code: code == "-" ? "" : code, dimension: dimension.isEmpty ? "count" : dimension)
        units.append(Placed(entry: entry, row: row))
    }

    private static func belongsToNumber(_ scalar: Unicode.Scalar) -> Bool {
        let part = CharacterTable.numerals[scalar.value] & CharacterClass.partMask
        return part != 0 && part != CharacterClass.Part.letter.rawValue || ",.，+-－~～ ".unicodeScalars.contains(scalar)
    }

    private mutating func readDocument(_ row: LexiconRow) {
        let ending = row.text(1)
        if let other = ending.unicodeScalars.first(where: { !(0x800...0xFFFF ~= $0.value) }) {
            return fault("'\(other)' in the end of a title, which has Han characters only", at: row.place(1))
        }
        let kind = row.text(2).isEmpty ? ending : row.text(2)
        documents.append(Placed(entry: DocumentEntry(ending: ending, kind: kind), row: row))
    }
}
