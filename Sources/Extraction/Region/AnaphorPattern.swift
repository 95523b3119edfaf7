import TextModel

/// A word that stands for divisions named before it: 该省, 四省市.
struct AnaphorPattern: Sendable {
    enum Reach: UInt8, Sendable {
        /// The one named last, in the same sentence: 当地.
        case here
        /// The one named last: 该省.
        case near
        /// The one the article is about: 全省, 我市.
        case home
        /// As many as its numeral says, named together: 四省市.
        case set
    }

    /// Which divisions it may stand for.
    enum Scope: UInt8, Sendable {
        case province, city, county, district, any
        /// What calls itself 省, as 香港 does not.
        case ownProvince
        /// What calls itself 州.
        case autonomousPrefecture
        /// Counties, districts and county-level cities.
        case lowest
        /// Those, and the cities that lie beside them: 高雄市、屏东县两县市.
        case local
    }

    let surface: [UInt8]
    let reach: Reach
    let scope: Scope
    /// How many divisions it stands for.
    let count: Int

    /// One pattern for each row, or for each numeral that `*` in a row may be.
    static func all(in lexicon: Lexicon) -> [AnaphorPattern] {
        var patterns: [AnaphorPattern] = []
        lexicon.forEachRow { cells in
            guard cells.count >= 3, let reach = Reach(cells[1]), let scope = Scope(cells[2]) else { return }
            guard let mark = cells[0].firstIndex(of: UInt8(ascii: "*")) else {
                patterns.append(AnaphorPattern(surface: Array(cells[0]), reach: reach, scope: scope, count: 1))
                return
            }
            let more = cells.count > 3 ? 1 : 0
            for (numeral, count) in numerals {
                let surface = Array(cells[0][..<mark]) + Array(numeral.utf8) + Array(cells[0][(mark + 1)...])
                patterns.append(AnaphorPattern(surface: surface, reach: reach, scope: scope, count: count + more))
            }
        }
        return patterns
    }

    private static let numerals: [(String, Int)] = [
        ("两", 2), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9), ("十", 10),
        ("十一", 11), ("十二", 12), ("十三", 13), ("十四", 14), ("十五", 15), ("十六", 16),
    ]
}

extension AnaphorPattern.Reach {
    fileprivate init?(_ cell: UnsafeBufferPointer<UInt8>) {
        switch cell.first {
        case UInt8(ascii: "n"): self = .near
        case UInt8(ascii: "h"): self = cell.elementsEqual("here".utf8) ? .here : .home
        case UInt8(ascii: "s"): self = .set
        default: return nil
        }
    }
}

extension AnaphorPattern.Scope {
    fileprivate init?(_ cell: UnsafeBufferPointer<UInt8>) {
        switch String(decoding: cell, as: UTF8.self) {
        case "province": self = .province
        case "city": self = .city
        case "own_province": self = .ownProvince
        case "autonomous_prefecture": self = .autonomousPrefecture
        case "local": self = .local
        case "county": self = .county
        case "district": self = .district
        case "lowest": self = .lowest
        case "any": self = .any
        default: return nil
        }
    }

    /// True where a division may be called that.
    func admits(_ division: Gazetteer.Index, in gazetteer: Gazetteer) -> Bool {
        let level = gazetteer[division].level
        return switch self {
        case .any: true
        case .province: level == .province
        case .ownProvince: level == .province && gazetteer.callsItself(division, "省")
        case .autonomousPrefecture: level == .prefecture && gazetteer.callsItself(division, "州")
        case .local: level == .county || level == .prefecture && gazetteer.callsItself(division, "市")
        case .lowest: level == .county
        case .city: gazetteer.callsItself(division, "市")
        case .county: level == .county && gazetteer.callsItself(division, "县")
        case .district: level != .prefecture && gazetteer.callsItself(division, "区")
        }
    }
}

extension Gazetteer {
    /// True where the full name of a division ends in `generic`.
    func callsItself(_ division: Index, _ generic: Unicode.Scalar) -> Bool {
        self.generic(division) == Character16(generic)
    }
}
