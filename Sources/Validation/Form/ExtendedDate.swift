/// A date of the Extended Date/Time Format (ISO 8601-2), as far as records use it: years, months and days, also without
/// a year (`--04-19`), with unknown digits (`198X`), a clock time, a qualifier, and intervals of two such dates.
struct ExtendedDate: Hashable, Sendable {
    /// One end of an interval, or the date itself. Parts that are not stated are nil.
    struct Point: Hashable, Sendable {
        var year: Int?
        /// 1…12; 21…41 are seasons, quarters and halves.
        var month: Int?
        var day: Int?
        /// `09:30`, if there is one.
        var time: String?
        /// False where some digits are unknown: `198X`.
        var isYearExact = true
    }

    /// nil stands for an open end.
    let start: Point?
    let end: Point?
    let isInterval: Bool

    /// Reads a date. nil if it is not of the format; that the day exists is not looked at (see `exists`).
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, let last = parts.last, text.utf8.count <= 64 else {
            return nil
        }
        isInterval = parts.count == 2
        start = Self.point(first)
        end = Self.point(last)
        let isOpen = { (part: Substring) in parts.count == 2 && part == ".." }
        guard start != nil || isOpen(first), end != nil || isOpen(last), start != nil || end != nil else { return nil }
    }

    /// The year, month and day, where the date is one full day.
    var day: (year: Int, month: Int, day: Int)? {
        guard !isInterval, let start, let year = start.year, let month = start.month, let day = start.day, exists,
            start.isYearExact, start.time == nil
        else { return nil }
        return (year, month, day)
    }

    /// Whether every day in it is in the calendar, and an interval does not end before it starts.
    var exists: Bool {
        let points = [start, end].compactMap { $0 }
        guard points.allSatisfy(\.exists) else { return false }
        guard isInterval, let start, let end, let from = start.year, let to = end.year else { return true }
        return (from, start.month ?? 1, start.day ?? 1) <= (to, end.month ?? 99, end.day ?? 99)
    }

    private static func point(_ text: Substring) -> Point? {
        var rest = Array(text.utf8)
        if let last = rest.last, "~?%".utf8.contains(last) { rest.removeLast() }
        var point = Point()
        if let clock = rest.firstIndex(of: UInt8(ascii: "T")) {
            guard isClockTime(rest[(clock + 1)...]) else { return nil }
            point.time = String(decoding: rest[(clock + 1)...], as: UTF8.self)
            rest.removeSubrange(clock...)
        }
        guard readCalendarParts(rest, into: &point), point.time == nil || point.day != nil else { return nil }
        return point
    }

    private static func readCalendarParts(_ text: [UInt8], into point: inout Point) -> Bool {
        let dash = UInt8(ascii: "-")
        if text.starts(with: [dash, dash, dash]) {
            point.day = number(text[3...], digits: 2)
            return point.day != nil
        }
        let hasYear = !text.starts(with: [dash, dash])
        // -0201 is 202 BC: the year before 1 is 0
        let isBeforeEra = hasYear && text.first == dash
        let parts = text[(hasYear ? isBeforeEra ? 1 : 0 : 2)...].split(
            separator: dash, omittingEmptySubsequences: false)
        guard (1...(hasYear ? 3 : 2)).contains(parts.count) else { return false }
        if hasYear, !readYear(parts[0], into: &point) { return false }
        if isBeforeEra { point.year = point.year.map { -$0 } }
        let rest = Array(hasYear ? parts.dropFirst() : parts[...])
        point.month = rest.first.flatMap { number($0, digits: 2) }
        point.day = rest.count > 1 ? number(rest[1], digits: 2) : nil
        return (rest.isEmpty || point.month != nil) && (rest.count < 2 || point.day != nil)
    }

    /// Four digits, of which the last may be unknown.
    private static func readYear(_ text: ArraySlice<UInt8>, into point: inout Point) -> Bool {
        let known = text.prefix { $0 != UInt8(ascii: "X") }
        guard text.count == 4, text.dropFirst(known.count).allSatisfy({ $0 == UInt8(ascii: "X") }),
            let year = number(known, digits: known.count)
        else { return false }
        point.isYearExact = known.count == 4
        point.year = (known.count..<4).reduce(year) { value, _ in value * 10 }
        return true
    }

    private static func isClockTime(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = number(parts[0], digits: 2), hour <= 24 else { return false }
        return parts.dropFirst().allSatisfy { (number($0, digits: 2) ?? 60) < 60 }
    }

    private static func number(_ text: ArraySlice<UInt8>, digits: Int) -> Int? {
        guard text.count == digits, digits > 0, text.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
        return text.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}

extension ExtendedDate.Point {
    /// Whether the month and the day are in the calendar. Without a year, 29 February is.
    var exists: Bool {
        guard let month else { return day.map { (1...31).contains($0) } ?? true }
        guard let day else { return (1...12).contains(month) || (21...41).contains(month) }
        guard (1...12).contains(month) else { return false }
        return (1...Calendar.days(inMonth: month, of: year)).contains(day)
    }
}

/// The Gregorian calendar.
enum Calendar {
    /// - Parameter year: nil for any year, which may be a leap year.
    static func days(inMonth month: Int, of year: Int?) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.map(isLeapYear) ?? true ? 29 : 28
        default: 31
        }
    }

    static func isLeapYear(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }
}
