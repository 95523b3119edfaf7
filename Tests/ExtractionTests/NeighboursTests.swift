import Testing
import TextModel

@testable import Extraction

/// The look at one character that spares most dates the questions what goes on behind them, against the questions themselves.
struct NeighboursTests {
    private static let scalars = (UInt32(0x20)..<0x10000).compactMap(Unicode.Scalar.init)

    private func scan<Result>(_ text: String, _ body: (DateScan) -> Result) -> Result {
        Array(text.utf8).withUnsafeBufferPointer { body(DateScan($0, anchor: nil)) }
    }

    @Test func nothingGoesOnBehindADateThatIsNotAsked() {
        let neighbours = DateWords.shared.neighbours
        let day = DateReading(PartialDate(year: 2024, month: 4, day: 19), end: 0, rule: .day)
        for scalar in Self.scalars where !neighbours.mayGoOn(behind: scalar.value) {
            let (isNoSeparator, weekday, end) = scan("\(scalar)5日") {
                ($0.text.separatorEnd(at: 0) == nil, $0.weekdayEnd(at: 0), $0.clockEnd(after: day))
            }
            #expect(isNoSeparator && weekday == nil && end == 0, "\(scalar)")
        }
    }

    @Test func nothingIsToldBeforeADateThatIsNotAsked() {
        let neighbours = DateWords.shared.neighbours
        for scalar in Self.scalars where !neighbours.mayTell(before: scalar.value) {
            #expect(!scan("比\(scalar)") { $0.isCompared(at: $0.text.count) }, "\(scalar)")
        }
        for word in ["将", "将于", "拟在", "预计", "展望", "力争", "较", "与"] {
            let place = scan(word) { $0.place(of: $0.text.count) }
            #expect(place.isAhead || place.isCompared, "\(word)")
        }
    }
}
