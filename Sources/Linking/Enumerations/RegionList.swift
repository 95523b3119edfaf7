import Extraction
import TextModel

/// Places named side by side: 上海市、江苏省、浙江省和安徽省, or 川渝.
struct RegionList {
    /// 上海市青浦区 is one item.
    var items: [Range<Int>]
    /// The code of each item's innermost place.
    var codes: [String]
    /// True once a count has been tied to it.
    var isCounted = false

    var end: Int { items[items.count - 1].upperBound }
}

/// Gathers the lists of places of an article.
struct RegionListReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let entities: UnsafePointer<LinkedEntity>
    let places: EntityPlaces

    /// The lists of two and more, in order.
    func lists() -> [RegionList] {
        var lists: [RegionList] = []
        // most places stand alone: no list is made of one
        var single: (range: Range<Int>, code: String)?
        for index in 0..<places.count where places[index].kind == .region && !places[index].isInner {
            let region = entities.read(index, as: Region.self) { region in
                region.pointee.form == .anaphor ? nil : region.pointee.code.map { (region.pointee.form, $0) }
            }
            guard let (form, code) = region else { continue }
            let range = Int(places[index].start)..<Int(places[index].end)
            if let (first, firstCode) = single {
                guard isNear(first.upperBound, range) else {
                    single = (range, code)
                    continue
                }
                lists.append(RegionList(items: [first], codes: [firstCode]))
                single = nil
            }
            if !lists.isEmpty, join(&lists[lists.count - 1], range, code, form) { continue }
            if lists.last?.items.count == 1 { lists.removeLast() }
            single = (range, code)
        }
        if lists.last?.items.count == 1 { lists.removeLast() }
        return lists
    }

    /// Whether a place may belong to the list that ends at `end`.
    private func isNear(_ end: Int, _ range: Range<Int>) -> Bool {
        range.lowerBound <= end || ListMarks.isSeparator(end..<range.lowerBound, in: bytes)
    }

    /// - Returns: whether the place belongs to the list.
    private func join(_ list: inout RegionList, _ range: Range<Int>, _ code: String, _ form: Region.Form) -> Bool {
        if range.lowerBound < list.end { return true }
        let isAdjacent = range.lowerBound == list.end
        if isAdjacent && form != .abbreviation {
            let last = list.items.count - 1
            list.items[last] = list.items[last].lowerBound..<range.upperBound
            list.codes[last] = code
            return true
        }
        guard isAdjacent || ListMarks.isSeparator(list.end..<range.lowerBound, in: bytes) else { return false }
        list.items.append(range)
        list.codes.append(code)
        return true
    }
}

/// What stands between the items of a list.
enum ListMarks {
    static let separators: [StaticString] = ["、", "和", "及", "与", "以及"]

    static func isSeparator(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        separators.contains { $0.utf8CodeUnitCount == range.count && bytes.has($0, at: range.lowerBound) }
    }
}
