import Extraction
import TextModel

/// Which place the figures of a stretch of text are about.
enum RegionChoice: Equatable {
    /// The whole country, or the world.
    case nation
    /// Several places together.
    case several
    /// The region entity of this number.
    case mention(Int)

    /// Whether the division of one code lies in that of the other, or is the same: 330421 in 330000.
    static func lies(_ inner: String, in outer: String) -> Bool {
        // by bytes: prefixes of strings are compared character by character
        let (inner, outer) = (inner.utf8, outer.utf8)
        let isZero = { (digit: UInt8) in digit == UInt8(ascii: "0") }
        let fixed = outer.suffix(4).allSatisfy(isZero) ? 2 : outer.suffix(2).allSatisfy(isZero) ? 4 : 6
        return inner.starts(with: outer.prefix(fixed))
    }
}

/// Which time the figures of a stretch of text are about.
struct PeriodChoice {
    /// Nil where the words name a time that no date tells: 五年来.
    let value: CalendarPeriod?
    let entity: Int?
    /// A single day, or since when: it governs its own sentence only.
    var isDay = false
    /// 截至6月末: how things stood then.
    var isAsOf = false
    /// The time of a survey or bulletin, of which 目前 is the same time.
    var isOfPublication = false

    /// A time that no date tells, of its sentence only.
    static let unknownInSentence = PeriodChoice(value: nil, entity: nil, isDay: true)

    /// The same time, of its sentence only.
    var inSentence: PeriodChoice { PeriodChoice(value: value, entity: entity, isDay: true) }
}

/// A fact while its sentence is being read.
struct FactDraft {
    let sentence: Int
    var indicator: Range<Int>
    var region: RegionChoice?
    var period: PeriodChoice?
    var figure: FigureReading?
    var from: FigureReading?
    var modality: Fact.Modality?
    var changes: [Fact.Change] = []
    var rank: Fact.Rank?
    let rule: String
    /// The indicator is a list of which this is but one member: what is measured of it, no words say by themselves.
    var isNamedByList = false
}

extension FactDraft {
    /// The finished fact.
    func fact(in entities: [LinkedEntity]) -> Fact {
        let mention = region.flatMap { if case .mention(let index) = $0 { index } else { nil } }
        let code = mention.flatMap { FactDraft.code(of: entities[$0].entity) }
        return Fact(
            sentence: sentence, indicator: TextRange(utf8: indicator), regionCode: code,
            regionEntity: code == nil ? nil : mention, period: period?.value?.edtf,
            periodEntity: period?.value == nil ? nil : period?.entity,
            amount: figure?.amount, entity: figure?.entity, from: from?.amount, modality: modality, changes: changes,
            rank: rank, rule: rule)
    }

    /// The code of a region, or of the only place that an anaphor stands for.
    static func code(of entity: Entity) -> String? {
        (entity.value as? Region).flatMap(code)
    }

    static func code(of region: Region) -> String? {
        region.code ?? (region.form == .anaphor && region.members.count == 1 ? region.members[0] : nil)
    }
}
