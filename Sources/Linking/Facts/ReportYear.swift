import Extraction
import TextModel

/// The year that an annual report looks back on, where it names none.
///
/// The sections of government work reports are lists of points after dashes (——经济运行…), give figures without dates, and
/// are read out in the first quarter: they are about the year before.
struct ReportYear {
    let bytes: UnsafeBufferPointer<UInt8>
    let places: EntityPlaces
    let input: ExtractionInput

    var period: PeriodChoice? {
        guard let published = input.published, published.month <= 3,
            !places.contains(.date),
            input.sentences.filter({ bytes.has("——", at: $0.range.start.utf8) }).count > 1
        else { return nil }
        return PeriodChoice(value: CalendarPeriod(PartialDate(year: published.year - 1)), entity: nil)
    }

    /// Whether the text says at its beginning that it reports on several years. A single year that it names is then one of
    /// many, and governs no more than its paragraph.
    private(set) var looksBackOnYears = false

    /// Whether somebody reports to a congress.
    private(set) var isWorkReport = false

    /// Whether it is a report on the work of the whole country.
    var isNationalReport: Bool { isWorkReport && isNational }
    private var isNational = false

    init(bytes: UnsafeBufferPointer<UInt8>, places: EntityPlaces, input: ExtractionInput) {
        self.bytes = bytes
        self.places = places
        self.input = input
        readOpening()
    }

    private mutating func readOpening() {
        guard bytes.count > Self.opening else { return }
        let words = Self.openings
        var at = 0
        while at < Self.opening {
            if bytes.has(anyOf: words, at: at) {
                looksBackOnYears = looksBackOnYears || bytes.has(anyOf: Self.reviews, at: at)
                isWorkReport = isWorkReport || bytes.has(anyOf: Self.reports, at: at)
                isNational = isNational || bytes.has(anyOf: Self.nationals, at: at)
            }
            // no word begins within a character
            at += bytes[at] & 0xF0 == 0xE0 ? 3 : 1
        }
    }

    private static let opening = 2400
    private static let openings = WordList(reviews + reports + nationals)
    private static let reviews: [StaticString] = ["过去五年", "过去的五年", "五年工作", "五年的工作", "五年来的工作", "过去四年", "过去三年"]
    private static let reports: [StaticString] = ["作政府工作报告", "报告政府工作", "向大会报告", "作关于政府工作的报告"]
    private static let nationals: [StaticString] = ["国务院", "全国人民代表大会", "中央委员会"]
}
