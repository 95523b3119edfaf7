import TextModel

/// Dates in figures alone, and the times of day after a date.
extension DateScan {
    /// 2024-04-19, 2024/4/19, 2024.4.19, 2002/01.
    func numeric(at i: Int) -> DateReading? {
        guard isASCIIDigit(text.scalar(i)), !isASCIIDigit(text.scalar(before: i)), let year = figures(4...4, at: i),
            (1000...2199).contains(year.value)
        else { return nil }
        let sign = text[year.end]
        guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") || sign == UInt8(ascii: "."),
            let month = figures(1...2, at: year.end + 1), (1...12).contains(month.value)
        else { return nil }
        let next = text[month.end]
        if next == sign || next == UInt8(ascii: "-") && sign == UInt8(ascii: "."),
            let day = figures(1...2, at: month.end + 1),
            text[day.end] != sign
        {
            let date = PartialDate(year: year.value, month: month.value, day: day.value)
            return DateReading(date, end: day.end, rule: "date.numeric")
        }
        guard sign == UInt8(ascii: "/"), month.end - year.end == 3, next != sign else { return nil }
        return DateReading(PartialDate(year: year.value, month: month.value), end: month.end, rule: "date.numeric")
    }

    /// A run of so many figures, no more.
    private func figures(_ count: ClosedRange<Int>, at i: Int) -> (value: Int, end: Int)? {
        var value = 0
        var end = i
        while end - i < count.upperBound, isASCIIDigit(text.scalar(end)) {
            value = value * 10 + Int(text[end] - 0x30)
            end += 1
        }
        guard end - i >= count.lowerBound, !isASCIIDigit(text.scalar(end)) else { return nil }
        return (value, end)
    }

    /// The end of the date with the time of day that follows it: 4月19日上午9时30分, 2024-04-19 09:30.
    func clockEnd(after reading: DateReading) -> Int {
        guard reading.period.low.day != nil || reading.rule == "date.relative_day" else { return reading.end }
        var i = text.skippingBlank(reading.end)
        for part in Self.partsOfDay {
            if let end = text.match(part, at: i) {
                i = text.skippingBlank(end)
                break
            }
        }
        return clock(at: i) ?? reading.end
    }

    /// The end of 9时30分, 9点半, 09:30.
    private func clock(at i: Int) -> Int? {
        guard let hour = number(at: i), (0...24).contains(hour.value) else { return nil }
        if text[hour.end] == UInt8(ascii: ":") || text.has("：", at: hour.end) {
            guard let minute = figures(2...2, at: text.after(hour.end)), minute.value < 60 else { return nil }
            guard text[minute.end] == UInt8(ascii: ":") || text.has("：", at: minute.end),
                let second = figures(2...2, at: text.after(minute.end))
            else { return minute.end }
            return second.end
        }
        guard text.has("时", at: hour.end) || text.has("点", at: hour.end) else { return nil }
        var end = text.after(hour.end)
        if let clock = text.match("钟", at: end) ?? text.match("整", at: end) ?? text.match("半", at: end)
            ?? text.match("许", at: end)
        {
            return clock
        }
        guard let minute = number(at: end), minute.value < 60, text.has("分", at: minute.end) else { return end }
        end = text.after(minute.end)
        guard let second = number(at: end), second.value < 60, text.has("秒", at: second.end) else { return end }
        return text.after(second.end)
    }

    private static let partsOfDay: [StaticString] = [
        "上午", "下午", "凌晨", "早上", "早晨", "清晨", "中午", "傍晚", "晚上", "晚间", "夜间", "深夜", "午夜", "晚", "晨", "早", "夜",
    ]
}
