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
    var looksBackOnYears: Bool { beginsWith(Self.reviews) }

    /// Whether somebody reports to a congress.
    var isWorkReport: Bool { beginsWith(Self.reports) }

    private func beginsWith(_ words: WordList) -> Bool {
        guard bytes.count > Self.opening else { return false }
        var at = 0
        while at < Self.opening {
            let isChinese = bytes[at] & 0xF0 == 0xE0
            if isChinese, Self.firstCharacters &>> UInt64(bytes[at + 2] & 0x3F) & 1 != 0,
                bytes.has(anyOf: words, at: at)
            {
                return true
            }
            at += isChinese ? 3 : 1
        }
        return false
    }

    /// A bit for the last byte of each character that one of the words begins with: of fifty others, four have it.
    private static let firstCharacters = (reviews.words + reports.words).reduce(into: UInt64(0)) { bits, word in
        bits |= 1 << UInt64(word.utf8Start[2] & 0x3F)
    }

    private static let opening = 2400
    private static let reviews: WordList = ["过去五年", "过去的五年", "五年工作", "五年的工作", "五年来的工作", "过去四年", "过去三年"]
    private static let reports: WordList = ["作政府工作报告", "报告政府工作", "向大会报告", "作关于政府工作的报告"]
}
