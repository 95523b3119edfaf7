/// A quick look for dates that are in no calendar, so that only articles with one are read a second time for them.
extension DateScan {
    /// True if some month is greater than 12 or some day is not in its month. May be true for nothing, never false for
    /// something.
    var mayHoldImpossibleDates: Bool {
        var i = Self.months.first(in: text, from: 0, to: text.count)
        while i < text.count {
            if mayBeImpossible(monthAt: i) { return true }
            i = Self.months.first(in: text, from: i + 3, to: text.count)
        }
        return holdsImpossibleFigures
    }

    private static let months = CharacterFinder("月")
    /// What parts the figures of 2024-02-30.
    private static let signs = CharacterFinder("-/")

    private func mayBeImpossible(monthAt unit: Int) -> Bool {
        let month = numberBefore(unit)
        guard let day = number(at: text.skippingBlank(text.after(unit))) else { return month.map { $0 > 12 } ?? false }
        // 28 days are in every month
        if day.value > 31 || day.value == 0 || month == 0 { return true }
        return day.value > 28 && !PartialDate(year: nil, month: month, day: day.value).isPossible
            || day.value > 28 && month == 2 || month.map { $0 > 12 } ?? false
    }

    /// The number whose last character stands before `i`; nil if there is none.
    private func numberBefore(_ i: Int) -> Int? {
        var start = text.skippingBlank(before: i)
        var length = 0
        while length < 4, part(text.before(start)) != 0, start > 0 {
            start = text.before(start)
            length += 1
        }
        return length == 0 ? nil : number(at: start)?.value
    }

    /// 2024-02-30.
    private var holdsImpossibleFigures: Bool {
        var i = Self.signs.first(in: text, from: 0, to: text.count)
        while i < text.count {
            if isASCIIDigit(UInt32(text[i - 1])), isASCIIDigit(UInt32(text[i - 4])),
                let reading = numeric(at: i - 4), !reading.isPossible
            {
                return true
            }
            i = Self.signs.first(in: text, from: i + 1, to: text.count)
        }
        return false
    }
}
