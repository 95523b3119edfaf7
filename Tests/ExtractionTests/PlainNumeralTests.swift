import Testing
import TextModel

@testable import Extraction

/// The short way to read the numerals that most are, against the long one that reads all.
struct PlainNumeralTests {
    private static let firsts = [
        "0", "00", "5", "12", "300", "2024", "5.7", "0.5", "5.0", "1.25", "999999999999999999", "1234567890123456789",
        "12345678.123456789012", "一", "两", "六", "零", "十", "十五", "三十", "二十一", "两十", "十两", "一十九", "拾", "三百",
    ]
    private static let multipliers = ["", "", "万", "亿", "兆", "千", "百", "万亿", "多万", "余亿", "个亿", " 万"]
    private static let followers = [
        "", "元", "%", "个", "多", "余", "来", " ", "　", ".", ".5", ",000", "，000", "点三", "点", "-6", "~7", ")", "万", "千",
        "十", "五",
        "3", "·2", "×10", "e9", "w", "k", "年", "分之一", "、六", "几", "半", "\n",
    ]

    /// All that is to be known of a numeral.
    private static func description(_ reading: NumeralReading?) -> String {
        guard let reading else { return "none" }
        let shape = reading.shape
        return "\(reading.start)..<\(reading.end) \(reading.value.exact) \(String(describing: reading.high?.exact)) "
            + "\(shape.form) \(shape.digitCount) \(shape.power) \(String(describing: shape.integer)) "
            + "\(String(describing: shape.inexact)) \(shape.hasMultiplier) \(shape.isBare) \(shape.hasDecimals) "
            + "\(shape.isPair) \(shape.isRange) \(shape.isSum)"
    }

    @Test(arguments: firsts)
    func `both ways read the same`(_ first: String) {
        for multiplier in Self.multipliers {
            for follower in Self.followers {
                let text = first + multiplier + follower
                Array(text.utf8).withUnsafeBufferPointer { bytes in
                    let reader = NumeralReader(text: Scalars(bytes), units: .shared)
                    withExtendedLifetime(reader) {
                        let (short, long) = (reader.numeral(at: 0), reader.longestNumeral(at: 0))
                        #expect(Self.description(short) == Self.description(long), "\(text)")
                    }
                }
            }
        }
    }
}
