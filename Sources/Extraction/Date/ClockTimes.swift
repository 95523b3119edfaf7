/// The times of day after a date.
extension DateScan {
    /// The end of the date with the time of day that follows it: 4月19日上午9时30分, 2024-04-19 09:30, 8时至20时.
    func clockEnd(after reading: DateReading) -> Int {
        guard reading.isDay else { return reading.end }
        var i = text.skippingBlank(weekdayEnd(at: reading.end) ?? reading.end)
        if text[i] == UInt8(ascii: "T"), isASCIIDigit(text.scalar(i + 1)) { i += 1 }
        // nearly every date is followed by another word
        guard part(i) != 0 || Self.beginningsOfParts.contains(text.scalar(i)) else { return reading.end }
        i = partEnd(at: i)
        if let end = clock(at: i) { return text.separatorEnd(at: end).flatMap { clock(at: partEnd(at: $0)) } ?? end }
        // 0—24时: the hour stands behind the second number
        guard let hour = number(at: i), hour.value < 24 else { return reading.end }
        return text.separatorEnd(at: hour.end).flatMap { clock(at: $0) } ?? reading.end
    }

    /// Behind 上午 and a blank, if they stand at `i`.
    private func partEnd(at i: Int) -> Int {
        text.match(anyOf: Self.partsOfDay, at: i).map { text.skippingBlank($0) } ?? i
    }

    /// Behind （星期五）, (五) between a date and its time of day.
    func weekdayEnd(at i: Int) -> Int? {
        guard text[i] == UInt8(ascii: "(") || text.has("（", at: i) else { return nil }
        var next = text.after(i)
        next = text.match("星期", at: next) ?? text.match("周", at: next) ?? next
        guard Self.weekdays.contains(text.scalar(next)) else { return nil }
        next = text.after(next)
        return text[next] == UInt8(ascii: ")") || text.has("）", at: next) ? text.after(next) : nil
    }

    private static let weekdays = ScalarSet("一二三四五六日")

    /// The end of 9时30分, 9点半, 09:30.
    private func clock(at i: Int) -> Int? {
        guard let hour = number(at: i), (0...24).contains(hour.value) else { return nil }
        if text[hour.end] == UInt8(ascii: ":") || text.has("：", at: hour.end) { return digitalClock(after: hour.end) }
        guard text.has("时", at: hour.end) || text.has("点", at: hour.end) else { return nil }
        let end = text.after(hour.end)
        if let clock = text.match(anyOf: Self.wordsAfterHour, at: end) { return clock }
        guard let minute = number(at: end), minute.value < 60, text.has("分", at: minute.end) else { return end }
        let minuteEnd = text.after(minute.end)
        guard let second = number(at: minuteEnd), second.value < 60, text.has("秒", at: second.end) else {
            return text.has("许", at: minuteEnd) ? text.after(minuteEnd) : minuteEnd
        }
        return text.after(second.end)
    }

    private static let wordsAfterHour: FewWords = ["钟", "整", "半", "许", "一刻", "三刻"]

    /// 09:30, 09:30:05, 20:06分.
    private func digitalClock(after hour: Int) -> Int? {
        guard let minute = run(of: 2...2, at: text.after(hour)), minute.value < 60 else { return nil }
        guard text[minute.end] == UInt8(ascii: ":") || text.has("：", at: minute.end),
            let second = run(of: 2...2, at: text.after(minute.end))
        else { return text.has("分", at: minute.end) ? text.after(minute.end) : minute.end }
        return text[second.end] == UInt8(ascii: "Z") ? second.end + 1 : second.end
    }

    private static let partsOfDay: FewWords = [
        "上午", "下午", "凌晨", "早上", "早晨", "清晨", "中午", "傍晚", "晚上", "晚间", "夜间", "深夜", "午夜", "晚", "晨", "早", "夜",
        "北京时间", "当地时间", "午后", "正午",
    ]
    private static let beginningsOfParts = ScalarSet(charactersOfTimes)
    /// What a time of day begins with that is no numeral.
    static let charactersOfTimes = "上下凌早清中傍晚夜深午晨北当正"
}
