import TextModel

/// How a unit fits into a larger one of its family: 20分钟 into 1小时, 三毛 into 五元.
struct UnitStep: Sendable {
    enum Family: String, Sendable {
        case time, calendar, imperial, money, mass, dollar, euro, pound, yen, ruble

        /// Money is counted in its larger unit, everything else in the smaller one.
        var isMoney: Bool {
            switch self {
            case .money, .dollar, .euro, .pound, .yen, .ruble: true
            case .time, .calendar, .imperial, .mass: false
            }
        }
    }

    let family: Family
    /// In the smallest unit of the family.
    let size: Int

    /// For each unit its place in its family.
    static let table: [String: UnitStep] = {
        let rows = Lexicon.figureUnitSteps.rows.compactMap { cells -> (String, UnitStep)? in
            guard let family = Family(rawValue: cells[1]), let size = Int(cells[2]) else { return nil }
            return (cells[0], UnitStep(family: family, size: size))
        }
        return Dictionary(rows) { first, _ in first }
    }()
}

extension Lexicon {
    /// Units that follow one another in one measure.
    static let figureUnitSteps = Lexicon(
        name: "figureUnitSteps",
        text: """
            # Units that follow one another in one measure, 2025.
            # unit\tfamily\tsize in the smallest unit of the family
            两\tmass\t1
            个小时\ttime\t3600
            个月\tcalendar\t1
            便士\tpound\t1
            元\tmoney\t100
            公斤\tmass\t20
            分\ttime\t60
            分钟\ttime\t60
            卢布\truble\t100
            吋\timperial\t1
            呎\timperial\t12
            圆\tmoney\t100
            块\tmoney\t100
            天\ttime\t86400
            小时\ttime\t3600
            尺\timperial\t12
            年\tcalendar\t12
            戈比\truble\t1
            斤\tmass\t10
            日元\tyen\t100
            日圆\tyen\t100
            日本銭\tyen\t1
            日本钱\tyen\t1
            欧元\teuro\t100
            欧分\teuro\t1
            毛\tmoney\t10
            毛钱\tmoney\t10
            秒\ttime\t1
            秒钟\ttime\t1
            美元\tdollar\t100
            美分\tdollar\t1
            美金\tdollar\t100
            英寸\timperial\t1
            英尺\timperial\t12
            英镑\tpound\t100
            角\tmoney\t10
            """)
}
