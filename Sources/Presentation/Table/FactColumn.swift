/// A column of the table of facts. The raw values are the names in the first line; their order is that of the table.
///
/// Stable: a later version may add columns at the end, never rename, move or drop one.
public enum FactColumn: String, CaseIterable, Sendable {
    case id, fact, sentence
    case indicator, region
    case regionName = "region_name"
    case period
    case value, low, high, unit, modifier
    case fromValue = "from_value"
    case fromLow = "from_low"
    case fromHigh = "from_high"
    case fromUnit = "from_unit"
    case fromModifier = "from_modifier"
    case modality
    /// All changes in one cell; in the long form the number of the row's change.
    case changes
    case changeDirection = "change_direction"
    case changeValue = "change_value"
    case changeLow = "change_low"
    case changeHigh = "change_high"
    case changeUnit = "change_unit"
    case changeModifier = "change_modifier"
    case changeBasis = "change_basis"
    case rank
    case rankScope = "rank_scope"
    case rule
    case start, end
    case sourceStart = "source_start"
    case sourceEnd = "source_end"
    case offsetUnit = "offset_unit"
    case title, published
}

/// One line of the table: a cell for every column, empty where the record states nothing.
public struct FactRow: Hashable, Sendable {
    private var cells: [String]

    init() { cells = Array(repeating: "", count: FactColumn.allCases.count) }

    public internal(set) subscript(column: FactColumn) -> String {
        get { cells[column.position] }
        set { cells[column.position] = newValue }
    }
}

extension FactColumn {
    private static let positions = Dictionary(
        uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })

    fileprivate var position: Int { Self.positions[self] ?? 0 }
}
