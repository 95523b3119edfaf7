import TextModel

/// A division that was official under a name, or a code, that it no more has.
struct FormerDivision: Sendable {
    let name: String
    /// The last month in which it was official, as 200912.
    let lastMonth: Int32
    /// Its code then; nil where none is known.
    let code: Int32?
    /// What it is today: one division, or those that it was split into.
    let successors: [Gazetteer.Index]
    let level: Region.Level

    /// True for 保定地区: once the prefecture is gone, 地区 is a plain word after a name.
    var isArea: Bool { name.hasSuffix("地区") }

    /// The last month as `2009-12`.
    var validTo: String {
        let month = String(lastMonth % 100)
        return "\(lastMonth / 100)-\(month.utf8.count < 2 ? "0" : "")\(month)"
    }

    /// True where it still was official on a day; false where the day is not known.
    func isValid(on date: CalendarDate?) -> Bool { FormerDivision.month(of: date) <= lastMonth }

    /// The month of a day as 200912; later than any where the day is not known.
    static func month(of date: CalendarDate?) -> Int32 { date.map { Int32($0.year * 100 + $0.month) } ?? .max }

    static func all(in lexicon: Lexicon, _ gazetteer: Gazetteer) -> [FormerDivision] {
        var formers: [FormerDivision] = []
        lexicon.forEachRow { cells in
            guard cells.count >= 4, let month = Gazetteer.code(cells[1].filter { $0 != UInt8(ascii: "-") }) else {
                return
            }
            let successors = cells[3].split(separator: UInt8(ascii: ","))
                .compactMap { Gazetteer.code($0).flatMap(gazetteer.index(of:)) }
            guard let first = successors.first else { return }
            let code = Gazetteer.code(cells[2])
            formers.append(
                FormerDivision(
                    name: String(decoding: cells[0], as: UTF8.self), lastMonth: month, code: code,
                    successors: successors, level: code.map(level(of:)) ?? gazetteer[first].level))
        }
        return formers
    }

    private static func level(of code: Int32) -> Region.Level {
        code % 100 > 0 ? .county : code % 10000 > 0 ? .prefecture : .province
    }
}
