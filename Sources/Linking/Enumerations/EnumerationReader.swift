import Extraction
import TextModel

/// Ties counts to the closed lists beside them: 信息共享、资源共用、名企共育三个方面.
struct EnumerationReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let entities: UnsafePointer<LinkedEntity>
    let places: EntityPlaces
    let sentences: [Sentence]
    private var regionLists: [RegionList]

    init(
        bytes: UnsafeBufferPointer<UInt8>, entities: UnsafePointer<LinkedEntity>, places: EntityPlaces,
        sentences: [Sentence]
    ) {
        self.bytes = bytes
        self.places = places
        self.entities = entities
        self.sentences = sentences
        regionLists = RegionListReader(bytes: bytes, entities: entities, places: places).lists()
    }

    /// All enumerations, in the order of their counts.
    mutating func read() -> [Enumeration] {
        var found: [Enumeration] = []
        var nextList = 0
        var lastEnd = 0
        for index in 0..<places.count where mayCount(places[index]) {
            let range = Int(places[index].start)..<Int(places[index].end)
            while nextList < regionLists.count, regionLists[nextList].end <= range.lowerBound { nextList += 1 }
            guard range.lowerBound >= lastEnd, !places[index].isInner, let sentence = entities[index].sentence,
                let count = ListCount(entities, index, places[index].kind),
                let items = items(of: count, at: range, in: sentences[sentence].range.utf8, listsBefore: nextList)
            else { continue }
            lastEnd = range.upperBound
            found.append(
                Enumeration(
                    sentence: sentence, entity: index, declared: count.declared,
                    items: items.map { TextRange(utf8: $0) }))
        }
        return found
    }

    /// Whether the characters of an entity allow it to count a list: most do not, and need not be looked into.
    private func mayCount(_ place: EntityPlaces.Place) -> Bool {
        switch place.kind {
        case .region: bytes.holds(anyOf: Self.numerals, in: Int(place.start)..<Int(place.end))
        case .figure: !bytes.has(anyOf: Self.measures, before: Int(place.end))
        default: false
        }
    }

    /// 两省, 四省市
    private static let numerals: WordList = ["两", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    /// What units end with that measure.
    private static let measures: WordList = [
        "年", "月", "日", "天", "元", "岁", "米", "里", "吨", "亩", "顷", "克", "斤", "时", "秒", "%",
    ]

    private mutating func items(
        of count: ListCount, at range: Range<Int>, in sentence: Range<Int>, listsBefore: Int
    ) -> [Range<Int>]? {
        if let items = regions(of: count, at: range, listsBefore: listsBefore) { return items }
        if count.isAnaphor { return nil }
        let text = ListText(bytes: bytes, sentence: sentence)
        return text.itemsBefore(range.lowerBound, declared: count.declared)
            ?? text.itemsAfter(range.upperBound, declared: count.declared)
    }

    /// The list of places right before the count, or for an anaphor the last one that names its members.
    private mutating func regions(of count: ListCount, at range: Range<Int>, listsBefore: Int) -> [Range<Int>]? {
        guard listsBefore > 0 else { return nil }
        let last = listsBefore - 1
        if regionLists[last].end == range.lowerBound, !regionLists[last].isCounted {
            guard count.isAnaphor || regionLists[last].items.count == count.declared || count.countsPlaces else {
                return nil
            }
            regionLists[last].isCounted = true
            return regionLists[last].items
        }
        guard count.isAnaphor else { return nil }
        for list in (max(0, listsBefore - Self.reach)..<listsBefore).reversed() {
            guard Set(regionLists[list].codes) == Set(count.members) else { continue }
            if regionLists[list].isCounted { return nil }
            regionLists[list].isCounted = true
            return regionLists[list].items
        }
        return nil
    }

    /// How many lists back an anaphor reaches.
    private static let reach = 8
}

/// A number that may count a list: 四省市, 八个方面.
struct ListCount {
    let declared: Int
    let isAnaphor: Bool
    let countsPlaces: Bool
    /// The codes an anaphor stands for.
    let members: [String]

    init?(_ entities: UnsafePointer<LinkedEntity>, _ index: Int, _ kind: EntityPlaces.Kind) {
        let count =
            kind == .region
            ? entities.read(index, as: Region.self) { ListCount($0) }
            : entities.read(index, as: Quantity.self) { ListCount($0) }
        guard let count else { return nil }
        self = count
    }

    private init?(_ region: UnsafePointer<Region>) {
        guard region.pointee.form == .anaphor, region.pointee.members.count > 1 else { return nil }
        (declared, members) = (region.pointee.members.count, region.pointee.members)
        (isAnaphor, countsPlaces) = (true, true)
    }

    private init?(_ quantity: UnsafePointer<Quantity>) {
        guard let dimension = quantity.pointee.measure?.dimension, Self.counts(dimension),
            quantity.pointee.modifier == nil, quantity.pointee.per == nil,
            let value = quantity.pointee.amount.value?.integer, (2...Self.most).contains(value),
            let unit = quantity.pointee.unit.map(UnitName.init(name:)), !Self.occasions.contains(unit)
        else { return nil }
        (declared, members) = (value, [])
        (isAnaphor, countsPlaces) = (false, dimension == .place)
    }

    private static func counts(_ dimension: Unit.Dimension) -> Bool {
        switch dimension {
        case .count, .noun, .place, .people: true
        default: false
        }
    }

    private static let most = 60
    /// What happened so many times lists nothing.
    private static let occasions: [UnitName] = ["次", "场", "遍", "回", "度", "起", "轮", "阶段", "位数"]
}
