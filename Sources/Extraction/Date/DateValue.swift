import TextModel

/// A date of which some parts may be unknown: 2024-04, --04-19, ---12, 198X.
public struct PartialDate: Hashable, Sendable {
    // four bytes, since readings are copied at every step, and so that an entity has room for all its dates
    private var storedYear = Self.noYear
    private var storedMonth = Self.noMonth
    private var storedDay = UInt8.max

    private static var noYear: Int16 { .min }
    /// The year of what is no date at all.
    private static var noDate: Int16 { .min + 1 }
    /// Less by as many as digits of the year are open: then there is no month.
    private static var noMonth: UInt8 { .max }
    private static var lastMonth: UInt8 { noMonth - 5 }

    public var year: Int? {
        get { storedYear == Self.noYear ? nil : Int(storedYear) }
        set { storedYear = newValue.map { max(Int16(clamping: $0), Self.noDate + 1) } ?? Self.noYear }
    }
    public var month: Int? {
        get { storedMonth > Self.lastMonth ? nil : Int(storedMonth) }
        set { storedMonth = newValue.map { min(UInt8(clamping: $0), Self.lastMonth) } ?? Self.noMonth }
    }
    public var day: Int? {
        get { storedDay == .max ? nil : Int(storedDay) }
        set { storedDay = newValue.map { UInt8(clamping: $0) } ?? .max }
    }
    /// How many of the year's last digits are open: 1 for 198X, 2 for 20XX. Such a date has no month.
    public var openDigits: Int { storedMonth > Self.lastMonth ? Int(Self.noMonth - storedMonth) : 0 }

    /// Stands for a date that is not there.
    fileprivate static var none: PartialDate {
        var date = PartialDate()
        date.storedYear = noDate
        return date
    }
    fileprivate var isNone: Bool { storedYear == Self.noDate }

    public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }

    init(_ date: CalendarDate) { self.init(year: date.year, month: date.month, day: date.day) }

    /// A decade or a century.
    init(year: Int, openDigits: Int) {
        self.init(year: year)
        storedMonth = Self.noMonth - UInt8(openDigits)
    }

    /// The day, if all parts are known.
    public var calendarDate: CalendarDate? {
        guard let year, let month, let day else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// False for 2月30日 and 13月.
    var isPossible: Bool {
        if let month, !(1...12).contains(month) { return false }
        guard let day else { return true }
        // without a year, a leap year
        return (1...CalendarDate.days(inMonth: month ?? 1, of: year ?? 2000)).contains(day)
    }

    /// As the Extended Date/Time Format writes it, with leading hyphens for what is missing.
    public var edtf: String {
        var text = year.map { Self.year($0, open: openDigits) } ?? ""
        if year == nil { text = month == nil ? "--" : "-" }
        if let month { text += "-" + Self.padded(month, 2) }
        if let day { text += "-" + Self.padded(day, 2) }
        return text
    }

    private static func year(_ year: Int, open: Int) -> String {
        if year < 0 { return "-" + Self.year(-year, open: open) }
        return padded(year, 4).dropLast(open) + String(repeating: "X", count: open)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// One date, or a stretch from one to another.
public struct CalendarPeriod: Hashable, Sendable {
    public var low: PartialDate
    private var storedHigh: PartialDate

    /// The last date of a stretch; nil for one date.
    public var high: PartialDate? {
        get { storedHigh.isNone ? nil : storedHigh }
        set { storedHigh = newValue ?? .none }
    }

    public init(_ low: PartialDate, through high: PartialDate? = nil) {
        (self.low, storedHigh) = (low, high ?? .none)
    }

    public var edtf: String { high.map { low.edtf + "/" + $0.edtf } ?? low.edtf }
}

/// A point or stretch of time.
public struct DateValue: EntityValue {
    /// What the words themselves say: `2024`, `--04-19`; nil for 去年, for quarters, and for stretches
    /// whose year the context tells.
    public let value: CalendarPeriod?
    /// What they mean in the article, where `value` leaves that open.
    public let resolved: CalendarPeriod?

    public init(value: CalendarPeriod?, resolved: CalendarPeriod?) {
        self.value = value
        self.resolved = resolved
    }

    /// When it was, as exactly as known.
    public var period: CalendarPeriod? { resolved ?? (value?.low.year == nil ? nil : value) }

    public func describe(into attributes: inout AttributeList) {
        attributes.append("value", .optional(value?.edtf))
        attributes.append("resolved", .optional(resolved?.edtf))
    }
}
