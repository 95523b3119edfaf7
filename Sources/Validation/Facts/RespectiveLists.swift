/// Lists of places with a list of figures behind 分别.
struct RespectiveLists {
    struct List {
        let names: [EntityRecord]
        let figures: [EntityRecord]
    }

    private let record: Record

    init(_ record: Record) { self.record = record }

    func lists(among regions: [EntityRecord]) -> [List] {
        let text = record.text.scalars
        let figures = record.soundEntities(.quantity, .percentage, .ordinal)
        var lists: [List] = []
        var next = 0
        while let place = text[next...].indices.first(where: { isRespectively(text, $0) }) {
            next = place + 2
            let names = names(before: place, regions)
            let values = values(behind: place + 2, figures)
            if names.count > 1, values.count > 1 { lists.append(List(names: names, figures: values)) }
        }
        return lists
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
            guard between == ["、"] || between == ["和"] || between == ["与"] else { return [] }
            names.append(region)
        }
        return names
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
