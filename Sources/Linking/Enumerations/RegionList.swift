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
    let entities: [LinkedEntity]

    /// The lists of two and more, in order.
    func lists() -> [RegionList] {
        var lists: [RegionList] = []
        var open: RegionList?
        for linked in entities where linked.within == nil {
            guard let region = linked.entity.value as? Region, region.form != .anaphor, let code = region.code else {
                continue
            }
            let range = linked.entity.range.utf8
            if var list = open, let joined = join(&list, range, code, region.form) {
                open = joined
            } else {
                if let open, open.items.count > 1 { lists.append(open) }
                open = RegionList(items: [range], codes: [code])
            }
        }
        if let open, open.items.count > 1 { lists.append(open) }
        return lists
    }

    /// The list with one more place, if that belongs to it.
    private func join(
        _ list: inout RegionList, _ range: Range<Int>, _ code: String, _ form: Region.Form
    ) -> RegionList? {
        if range.lowerBound < list.end { return list }
        if range.lowerBound == list.end && form != .abbreviation {
            list.items[list.items.count - 1] = list.items[list.items.count - 1].lowerBound..<range.upperBound
            list.codes[list.codes.count - 1] = code
            return list
        }
        let isBeside = form == .abbreviation && range.lowerBound == list.end
        guard isBeside || ListMarks.isSeparator(list.end..<range.lowerBound, in: bytes) else { return nil }
        list.items.append(range)
        list.codes.append(code)
        return list
    }
}

/// What stands between the items of a list.
enum ListMarks {
    static let separators: [StaticString] = ["、", "和", "及", "与", "以及"]

    static func isSeparator(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        separators.contains { $0.utf8CodeUnitCount == range.count && bytes.has($0, at: range.lowerBound) }
    }
}
