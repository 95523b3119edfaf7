/// Lists of places with a list of figures behind 分别.
struct RespectiveLists {
    struct List {
        let names: [EntityRecord]
        let figures: [EntityRecord]
    }

    private let record: Record

    init(_ record: Record) { self.record = record }

    func lists(among regions: [EntityRecord]) -> [List] {
        let figures = record.soundEntities(.quantity, .percentage, .ordinal)
        return places.compactMap { place in
            let names = names(before: place, regions)
            let values = values(behind: place + 2, figures)
            return names.count > 1 && values.count > 1 ? List(names: names, figures: values) : nil
        }
    }

    /// A list behind 分别 with what its clause names before it.
    struct OtherList {
        /// How many names are joined before 分别; one where it is not certain.
        let names: Int
        let figures: [EntityRecord]
        /// 其中 begins the clause.
        let isPart: Bool
    }

    /// All lists of figures behind 分别.
    func otherLists() -> [OtherList] {
        let text = record.text.scalars
        let figures = record.soundEntities(.quantity, .percentage)
        return places.compactMap { place in
            let values = values(behind: place + 2, figures)
            guard values.count > 1 else { return nil }
            let clause = text[..<place].suffix(80).lastClause
            return OtherList(
                names: Self.count(ofNames: clause), figures: values,
                isPart: clause.starts(with: "其中".unicodeScalars))
        }
    }

    /// Where 分别 and its like stand.
    private var places: [Int] {
        let text = record.text.scalars
        return text.indices.filter { isRespectively(text, $0) }
    }

    /// The number of plain names that 、 joins, the last perhaps by 和; one where anything else stands in the clause.
    private static func count(ofNames clause: ArraySlice<Unicode.Scalar>) -> Int {
        let parts = clause.split(separator: "、", omittingEmptySubsequences: false)
        guard parts.count > 2 else { return 1 }
        let ends = parts.last!.split(omittingEmptySubsequences: false) { "和与及".unicodeScalars.contains($0) }
        let names = parts.dropLast() + ends
        let arePlain = names.allSatisfy { (1...10).contains($0.count) && $0.allSatisfy(\.isHan) }
        // 采矿业、租赁和商务服务业: a branch may have 和 in its name.
        if ends.count > 1, ends.last?.last == "业" { return 1 }
        return arePlain && ends.count < 3 && !clause.contains(where: { "的其等各".unicodeScalars.contains($0) })
            ? names.count : 1
    }

    private func isRespectively(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
        text[place] == "分" && place + 1 < text.count && "别別居列".unicodeScalars.contains(text[place + 1])
    }

    /// The places joined by 、 or 和 that end in the clause before `place`.
    private func names(before place: Int, _ regions: [EntityRecord]) -> [EntityRecord] {
        let text = record.text.scalars
        let start = text[..<place].suffix(80).lastClause.startIndex
        let inside = regions[
            regions.firstIndex(beginningAtOrBehind: start)..<regions.firstIndex(beginningAtOrBehind: place)]
        guard let first = inside.first, let last = inside.last else { return [] }
        // 甲、乙两市: what counts them is no third.
        let isCounted =
            inside.count > 2 && last.value["form"]?.string == "anaphor"
            && last.range!.lowerBound == inside[inside.endIndex - 2].range!.upperBound
        var names = [first]
        for region in inside.dropFirst().dropLast(isCounted ? 1 : 0) {
            let between = text[
                names.last!.range!.upperBound..<max(names.last!.range!.upperBound, region.range!.lowerBound)]
            // 山东寿光、河北饶阳: a place with the one that it lies in is one name.
            if between.isEmpty, Self.lies(region, in: names.last!) {
                names[names.count - 1] = region
                continue
            }
            guard between == ["、"] || between == ["和"] || between == ["与"] else { return [] }
            names.append(region)
        }
        return names
    }

    private static func lies(_ region: EntityRecord, in other: EntityRecord) -> Bool {
        guard let code = region.value["code"]?.string, let around = other.value["code"]?.string, code != around else {
            return false
        }
        return around.hasSuffix("0000")
            ? code.hasPrefix(around.prefix(2)) : around.hasSuffix("00") && code.hasPrefix(around.prefix(4))
    }

    /// The figures joined by 、 or 和 that begin behind `place`, close to it.
    private func values(behind place: Int, _ figures: [EntityRecord]) -> [EntityRecord] {
        let text = record.text.scalars
        let first = figures.firstIndex(beginningAtOrBehind: place)
        guard first < figures.count, figures[first].range!.lowerBound - place <= 10,
            !text[place..<figures[first].range!.lowerBound].contains(where: { "，。；,;、".unicodeScalars.contains($0) })
        else { return [] }
        var list = [figures[first]]
        var end = figures[first].range!.upperBound
        for figure in figures[(first + 1)...] {
            guard figure.range!.lowerBound == end + 1, "、和与".unicodeScalars.contains(text[end]) else { break }
            list.append(figure)
            end = figure.range!.upperBound
        }
        return list
    }
}
