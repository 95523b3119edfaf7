/// The year that a title bears: 2023 in 报告2023 or 2023年报告, 二〇二三年.
struct TitleYear {
    let value: Int

    /// The first year of `inner`, unless the title is nothing but a number.
    init?(in inner: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
        var position = inner.lowerBound
        while position < inner.upperBound {
            if let (year, end) = Self.digits(at: position, until: inner.upperBound, in: bytes) {
                if (1900...2099).contains(year), end - position == 4, end - position < inner.count {
                    value = year
                    return
                }
                position = end
            } else if let year = Self.numerals(at: position, until: inner.upperBound, in: bytes) {
                value = year
                return
            } else {
                position += 1
            }
        }
        return nil
    }

    /// The year of an edition that stands right beside the title whose marks end at the borders of `title`:
    /// 2025年版《…》, 《…》(2020年版).
    init?(edition title: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
        let length = Self.edition.utf8CodeUnitCount
        var reader = NumberReader(bytes: bytes, position: title.upperBound)
        reader.skipOpeningBracket()
        let starts = [reader.position, title.lowerBound - 4 - length]
        for start in starts where start >= 0 {
            var reader = ByteReader(bytes: bytes, position: start)
            guard let (year, end) = Self.digits(at: start, until: bytes.count, in: bytes), end - start == 4,
                (1900...2099).contains(year)
            else { continue }
            reader.position = end
            if reader.skip(Self.edition), start != starts[1] || reader.position == title.lowerBound {
                value = year
                return
            }
        }
        return nil
    }

    private static let edition: StaticString = "年版"

    /// The run of digits at `position`: its value, as far as a year can go, and its end.
    private static func digits(
        at position: Int, until end: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (Int, Int)? {
        var next = position
        var value = 0
        while next < end, (0x30...0x39).contains(bytes[next]) {
            value = min(value * 10 + Int(bytes[next] - 0x30), 100_000)
            next += 1
        }
        return next > position ? (value, next) : nil
    }

    /// A year written 二〇二三年.
    private static func numerals(at position: Int, until end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard position + 15 <= end, Character16(in: bytes, at: position + 12)?.value == 0x5E74 else { return nil }
        var value = 0
        for start in stride(from: position, to: position + 12, by: 3) {
            guard let character = Character16(in: bytes, at: start), let digit = digit[character.value] else {
                return nil
            }
            value = value * 10 + digit
        }
        return (1900...2099).contains(value) ? value : nil
    }

    private static let digit: [UInt16: Int] = [
        0x3007: 0, 0x96F6: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8,
        0x4E5D: 9,
    ]
}
