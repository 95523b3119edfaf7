import TextModel

/// A named set of divisions with an official or settled membership.
struct RegionGroup: Sendable {
    let surface: [UInt8]
    let name: String
    /// The members' codes, ascending.
    let members: [Gazetteer.Index]
    /// True where the word is also a plain direction and needs a word after it that shows a region is meant.
    let needsFollower: Bool
    /// True where the word also begins the names of railways and roads: 成渝.
    let namesRoutes: Bool

    static func all(in lexicon: Lexicon, _ gazetteer: Gazetteer) -> [RegionGroup] {
        var groups: [RegionGroup] = []
        lexicon.forEachRow { cells in
            guard cells.count >= 3 else { return }
            let members = cells[1].split(separator: UInt8(ascii: ","))
                .compactMap { Gazetteer.code($0).flatMap(gazetteer.index(of:)) }
            groups.append(
                RegionGroup(
                    surface: Array(cells[0]), name: String(decoding: cells[0], as: UTF8.self),
                    members: members.sorted(),
                    needsFollower: cells[2].first == UInt8(ascii: "t"), namesRoutes: cells[2].first == UInt8(ascii: "r")
                ))
        }
        return groups
    }
}
