import TextModel

/// A named set of divisions with an official or settled membership.
struct RegionGroup: Sendable {
    let surface: [UInt8]
    let name: String
    /// The members and their codes, ascending.
    let codes: [String]
    let members: [Gazetteer.Index]
    let use: Use

    /// Where the name counts.
    enum Use: UInt8, Sendable {
        /// Everywhere.
        case free
        /// A plain direction too, 西部: before 地区 and the like only.
        case tied
        /// A plain direction that weather reports use for the set: 东北.
        case direction
        /// What railways and roads are called by, too: not before 高铁 and the like.
        case route

        fileprivate init(_ cell: UnsafeBufferPointer<UInt8>) {
            switch cell.first {
            case UInt8(ascii: "t"): self = .tied
            case UInt8(ascii: "d"): self = .direction
            case UInt8(ascii: "r"): self = .route
            default: self = .free
            }
        }
    }

    static func all(in lexicon: Lexicon, _ gazetteer: Gazetteer) -> [RegionGroup] {
        var groups: [RegionGroup] = []
        lexicon.forEachRow { cells in
            guard cells.count >= 3 else { return }
            let members = cells[1].split(separator: UInt8(ascii: ","))
                .compactMap { Gazetteer.code($0).flatMap(gazetteer.index(of:)) }.sorted()
            groups.append(
                RegionGroup(
                    surface: Array(cells[0]), name: String(decoding: cells[0], as: UTF8.self),
                    codes: members.map(gazetteer.codeText), members: members, use: Use(cells[2])))
        }
        return groups
    }
}
