import Extraction
import TextModel

/// Figures and ordinals that are mentioned in passing, as what follows them tells: no rule takes them up, whatever stands
/// before them.
struct PassingFigures {
    let bytes: UnsafeBufferPointer<UInt8>
    let entities: UnsafePointer<LinkedEntity>

    /// Whether the entity `index` at `place` is a figure or an ordinal that a fact may take up.
    func mayBeStated(_ index: Int, at place: EntityPlaces.Place) -> Bool {
        switch place.kind {
        case .ordinal: !isOfThing(ordinalEnd: Int(place.end))
        case .figure: !isPassing(quantity: index, Int(place.start)..<Int(place.end))
        default: false
        }
    }

    /// 第四大个股, 第三届: what is in order is named behind the ordinal.
    func isOfThing(ordinalEnd end: Int) -> Bool { bytes.has(anyOf: Self.thingsRanked, at: end) }

    private static let thingsRanked: WordList = [
        "大", "惨", "高", "方阵", "梯队", "家", "个", "季", "批", "次", "届", "座", "把", "线", "部", "条", "艘", "款", "城",
    ]

    private func isPassing(quantity index: Int, _ range: Range<Int>) -> Bool {
        guard isFollowedByText(range.upperBound) else { return false }
        return entities.read(index, as: Quantity.self) { quantity -> Bool? in
            switch quantity.pointee.amount {
            case .value(let low), .range(let low, _): isPassing(low, quantity.pointee.dimension, range)
            case .fraction: false
            }
        } ?? false
    }

    /// Whether what follows takes the quantity: 三年内, 3位专家. Not 共设22个大项, nor 35个以上.
    func isPassing(_ low: ExactDecimal, _ dimension: Unit.Dimension?, _ range: Range<Int>) -> Bool {
        guard isFollowedByText(range.upperBound), let dimension else { return false }
        if dimension.isDuration { return bytes.has(anyOf: Self.behindTimes, at: range.upperBound) }
        return dimension.isCount && low.isInteger && low < FigureReading.tenThousand
            && !bytes.has(anyOf: Self.bounds, at: range.upperBound)
            && !bytes.has(anyOf: Self.settings, before: range.lowerBound)
    }

    /// Whether a Chinese character stands at `end`.
    private func isFollowedByText(_ end: Int) -> Bool { end < bytes.count && (0xE4...0xE9).contains(bytes[end]) }

    private static let behindTimes: WordList = ["来", "内", "间", "后", "前", "的", "以来", "之", "多", "里", "中"]
    /// What goes on about the count itself rather than naming what is counted: 720份提高到3万份, 87枚在奖牌榜上….
    private static let bounds: WordList = [
        "以上", "以下", "以内", "左右", "上下", "和", "与", "及", "提高", "提升", "增", "减", "升", "降", "居", "位居", "位列", "在", "让", "大关",
    ]
    private static let settings: WordList = ["设", "有", "共"]
}
