import TextModel

/// Finds a day in the ways in which pages write one: 2024-04-19T02:20:00Z, 2024年4月19日, 20240419, 19 Apr 2024.
///
/// A time with a zone is taken to China's day: 2024-04-18T16:20:00Z is the 19th there.
struct DateReader {
    /// How freely a day may be written.
    enum Form {
        /// The value of an attribute that is a date: eight digits and English months too.
        case value
        /// Running text and addresses: only with its marks, or as eight digits between other characters.
        case text
    }

    private let bytes: [UInt8]
    private let form: Form
    private var i = 0

    /// The first day in `text`; nil where there is none between 1980 and 2099.
    static func firstDay(in text: some StringProtocol, as form: Form) -> CalendarDate? {
        var reader = DateReader(bytes: Array(text.utf8.prefix(4096)), form: form)
        return reader.firstDay()
    }

    private init(bytes: [UInt8], form: Form) {
        self.bytes = bytes
        self.form = form
    }

    private mutating func firstDay() -> CalendarDate? {
        var start = 0
        while start < bytes.count {
            if Self.isDigit(bytes[start]) && (start == 0 || !Self.isDigit(bytes[start - 1])) {
                i = start
                if let day = marked() { return day }
                i = start
                if let day = packed() { return day }
                i = start
                if form == .value, let day = english() { return day }
            }
            start += 1
        }
        return nil
    }

    // MARK: Forms

    /// 2024-04-19, 2024/4/19, 2024.4.19, 2024年4月19日, and the time after it. 民國113年4月19日 is one of the same.
    private mutating func marked() -> CalendarDate? {
        let isRepublic = endsWith("民國") || endsWith("民国")
        guard let year = number(digits: isRepublic ? 1...3 : 4...4), let mark = mark(),
            let month = number(digits: 1...2),
            mark == "年" ? take("月") : take(mark), let day = number(digits: 1...2)
        else { return nil }
        _ = take("日")
        if let next = peek, Self.isDigit(next) { return nil }
        return Self.day(isRepublic ? year + 1911 : year, month, day).map { shifted($0) }
    }

    /// 20240419, perhaps with the time at once after it; in an address t20240419_1.
    private mutating func packed() -> CalendarDate? {
        let start = i
        while let byte = peek, Self.isDigit(byte) { i += 1 }
        let count = i - start
        guard count == 8 || (count == 14 && form == .value) else { return nil }
        let digits = bytes[start..<start + 8].map { Int($0 - 0x30) }
        return Self.day(
            digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3], digits[4] * 10 + digits[5],
            digits[6] * 10 + digits[7])
    }

    /// Fri, 19 Apr 2024 02:20:00 GMT.
    private mutating func english() -> CalendarDate? {
        guard let day = number(digits: 1...2), take(" ") || take("-"), let month = month(), take(" ") || take("-"),
            let year = number(digits: 4...4)
        else { return nil }
        return Self.day(year, month, day).map { shifted($0) }
    }

    // MARK: Time and zone

    /// `day` as China has it, by the time and zone that follow.
    private mutating func shifted(_ day: CalendarDate) -> CalendarDate {
        guard take("T") || take(" "), let hour = number(digits: 2...2), take(":"), number(digits: 2...2) != nil else {
            return day
        }
        if take(":") { _ = number(digits: 2...2) }
        if take(".") { _ = number(digits: 1...9) }
        _ = take(" ")
        guard let zone = zone() else { return day }
        let here = hour + 8 - zone
        return here >= 24 ? day.next : here < 0 ? day.previous : day
    }

    /// Whole hours east of Greenwich.
    private mutating func zone() -> Int? {
        if take("Z") || take("GMT") || take("UTC") { return 0 }
        let isWest = take("-")
        guard isWest || take("+"), let hours = number(digits: 2...2) else { return nil }
        return isWest ? -hours : hours
    }

    // MARK: Bytes

    private var peek: UInt8? { i < bytes.count ? bytes[i] : nil }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        (1980...2099).contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
    }

    private mutating func number(digits: ClosedRange<Int>) -> Int? {
        var (value, count) = (0, 0)
        while let byte = peek, Self.isDigit(byte), count < digits.upperBound {
            value = value * 10 + Int(byte - 0x30)
            count += 1
            i += 1
        }
        return digits.contains(count) ? value : nil
    }

    private mutating func mark() -> String? { ["-", "/", ".", "年"].first { take($0) } }

    private mutating func take(_ word: String) -> Bool {
        guard bytes[i...].starts(with: word.utf8) else { return false }
        i += word.utf8.count
        return true
    }

    private func endsWith(_ word: String) -> Bool {
        bytes[..<i].suffix(word.utf8.count).elementsEqual(word.utf8)
    }

    private mutating func month() -> Int? {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return names.firstIndex { take($0) }.map { $0 + 1 }
    }
}

extension CalendarDate {
    fileprivate var next: CalendarDate {
        CalendarDate(year: year, month: month, day: day + 1) ?? CalendarDate(year: year, month: month + 1, day: 1)
            ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? self
    }

    fileprivate var previous: CalendarDate {
        if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) ?? self }
        let (year, month) = month > 1 ? (year, month - 1) : (year - 1, 12)
        return CalendarDate(year: year, month: month, day: Self.days(inMonth: month, of: year)) ?? self
    }
}
