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
        _ = Self.finder.first(in: bytes, 0..<Self.opening) { at in
            if Self.looksBack(bytes, at) { looksBackOnYears = true }
            if Self.reports(bytes, at) { isWorkReport = true }
            return false
        }
        isNational = isWorkReport && bytes.holds(anyOf: Self.nationals, in: 0..<Self.opening)
    }

    /// 过去五年, 五年工作
    private static func looksBack(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        bytes.has(anyOf: years, at: at) || bytes.has(anyOf: pastYears, at: at) && bytes.has("过", before: at)
    }

    /// 作政府工作报告, 报告政府工作
    private static func reports(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        bytes.has("报告政府工作", at: at) || bytes.has("报告", at: at) && bytes.has(anyOf: beforeReport, before: at)
    }

    private static let opening = 2400
    /// What the words of a report begin with or hold.
    private static let finder = CharacterFinder("报去五")
    private static let years: WordList = ["五年工作", "五年的工作", "五年来的工作"]
    private static let pastYears: WordList = ["去五年", "去的五年", "去四年", "去三年"]
    private static let beforeReport: WordList = ["作政府工作", "向大会", "作关于政府工作的"]
    private static let nationals: WordList = ["国务院", "全国人民代表大会", "中央委员会"]
}
