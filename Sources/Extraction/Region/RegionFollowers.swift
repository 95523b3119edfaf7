import TextModel

/// What follows a name and decides whether it is one: 路 in 南京路 makes it a road, 线 in 路线 does not.
struct RegionFollowers: Sendable {
    enum Effect: UInt8, Sendable {
        /// The name is that of a road, station or bridge.
        case facility
        /// A list of abbreviations is the name of a line or range: 京沪高铁.
        case line
        /// A direction is a set of provinces: 西部地区.
        case set
        /// 东北, 西北, 西南 is a set of provinces: 东北大部.
        case area
        /// The name is that of a township, village or street in some other place: 玉林街道. Provinces lend it to none.
        case township
        /// The name of a county is that of a site or an estate: 峨眉山景区, 富阳社区.
        case site
        /// The name is that of the place an office serves: 龙岗警方.
        case office
        /// After a surname the name is a person's: 郭华东院士.
        case person
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
                case UInt8(ascii: "s"): cells[1].count == 4 ? .site : .set
                case UInt8(ascii: "a"): .area
                case UInt8(ascii: "t"): .township
                case UInt8(ascii: "o"): .office
                case UInt8(ascii: "p"): .person
                default: .none
                }
            let number = Int32(effects.count)
            if trie.insert(cells[0], as: number) == number { effects.append(effect) }
        }
    }

    /// The effect of the longest follower that starts at `position`.
    func effect(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Effect {
        trie.longestSurface(at: position, in: bytes).map { effects[Int($0.surface)] } ?? .none
    }

    /// True where 高铁, 铁路 or the like stands at `position`: a line of more than one character.
    func isWay(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let found = trie.longestSurface(at: position, in: bytes) else { return false }
        return effects[Int(found.surface)] == .line && found.end - position >= 6
    }
}
