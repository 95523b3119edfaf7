import TextModel

extension CalendarDate {
    /// Days since 1 March of year 0, by the rules of the Gregorian calendar.
    var dayNumber: Int {
        let years = month > 2 ? year : year - 1
        let months = (month + 9) % 12
        return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day - 1
    }

    /// 0 for Monday.
    var weekday: Int { (dayNumber + 2) % 7 }

    /// The day that lies `days` later; nil outside the calendar.
    func adding(days: Int) -> CalendarDate? {
        let number = dayNumber + days
        let era = number / 146_097
        let dayOfEra = number % 146_097
        guard number >= 306 else { return nil }
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let months = (5 * dayOfYear + 2) / 153
        let month = months < 10 ? months + 3 : months - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return CalendarDate(year: year, month: month, day: dayOfYear - (153 * months + 2) / 5 + 1)
    }

    /// The month that lies `months` later.
    func month(offset months: Int) -> PartialDate {
        let count = year * 12 + month - 1 + months
        return PartialDate(year: count / 12, month: count % 12 + 1)
    }

    /// Monday to Sunday of the week that lies `weeks` later.
    func week(offset weeks: Int) -> CalendarPeriod? {
        guard let monday = adding(days: weeks * 7 - weekday), let sunday = monday.adding(days: 6) else { return nil }
        return CalendarPeriod(PartialDate(monday), through: PartialDate(sunday))
    }

    /// The weekend of the week that lies `weeks` later.
    func weekend(offset weeks: Int) -> CalendarPeriod? {
        guard let saturday = adding(days: weeks * 7 - weekday + 5), let sunday = saturday.adding(days: 1) else {
            return nil
        }
        return CalendarPeriod(PartialDate(saturday), through: PartialDate(sunday))
    }

    /// The quarter that lies `quarters` later.
    func quarter(offset quarters: Int) -> CalendarPeriod {
        let count = year * 4 + (month - 1) / 3 + quarters
        return .quarters(count % 4 + 1, through: count % 4 + 1, of: count / 4)
    }
}

extension CalendarPeriod {
    /// From the first month of one quarter to the last of another.
    static func quarters(_ first: Int, through last: Int, of year: Int?) -> CalendarPeriod {
        months(first * 3 - 2, through: last * 3, of: year)
    }

    static func months(_ first: Int, through last: Int, of year: Int?) -> CalendarPeriod {
        CalendarPeriod(PartialDate(year: year, month: first), through: PartialDate(year: year, month: last))
    }
}
