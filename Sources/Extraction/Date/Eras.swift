import TextModel

/// A calendar or reign that years are counted by.
struct Era: Sendable {
    enum Kind: String, Sendable { case common, before, republic, reign, gregorian }

    let kind: Kind
    /// The year before the first.
    let base: Int
    let lastYear: Int

    init(row: [String]) {
        kind = Kind(rawValue: row[1]) ?? .common
        base = Int(row[2]) ?? 0
        lastYear = Int(row[3]) ?? 0
    }

    func year(_ number: Int) -> Int? {
        guard (1...lastYear).contains(number) else { return nil }
        // the year before 1 is 0
        return kind == .before ? 1 - number : base + number
    }
}

/// Years that are counted by an era: 公元前202年, 民国115年, 光绪二十六年, 令和6年.
extension DateScan {
    func era(at i: Int) -> DateReading? {
        guard let (era, start) = words.era(in: text, at: i) else { return nil }
        if let century = century(of: era, at: text.skippingBlank(start)) { return century }
        guard let (number, unit) = eraYear(at: text.skippingBlank(start)), let year = era.year(number) else {
            return nil
        }
        let end = text.after(unit)
        switch era.kind {
        case .reign:
            var reading = DateReading(PartialDate(year: year), end: end, rule: .reign)
            reading.resume = lunarEnd(at: end)
            return reading
        case .republic: return inYear(PartialDate(year: year), isStated: true, from: end, rule: .republican)
        default: return inYear(PartialDate(year: year), isStated: true, from: end, rule: .era)
        }
    }

    /// 公元前3世纪: the years from 300 to 201 before our era, -0299 to -0200 as the format counts.
    private func century(of era: Era, at i: Int) -> DateReading? {
        guard era.kind == .common || era.kind == .before, let number = number(at: i), (1...99).contains(number.value),
            let end = text.match("世纪", at: number.end)
        else { return nil }
        let year = era.kind == .before ? 1 - number.value * 100 : (number.value - 1) * 100
        return DateReading(PartialDate(year: year, openDigits: 2), end: edgeEnd(at: end), rule: .century)
    }

    /// The number of a year, 1 for 元, and where its 年 stands.
    private func eraYear(at i: Int) -> (Int, Int)? {
        if text.has("元", at: i) { return text.has("年", at: text.after(i)) ? (1, text.after(i)) : nil }
        guard let number = number(at: i) else { return nil }
        let unit = text.skippingBlank(number.end)
        return text.has("年", at: unit) ? (number.value, unit) : nil
    }
}

/// Whether an article counts its years from the founding of the Republic. Looked for once, when it first matters.
final class RepublicanCalendar {
    private enum Answer: Int { case no, likely, stated }
    private var answer: Answer?

    /// 民国114年, 114年度 or 114年4月 stands somewhere in the article.
    func isStated(in scan: DateScan) -> Bool { answer(in: scan) == .stated }

    /// It is stated, or names of the article belong to Taiwan.
    func isLikely(in scan: DateScan) -> Bool { answer(in: scan) != .no }

    private func answer(in scan: DateScan) -> Answer {
        if let answer { return answer }
        let found = Self.look(in: scan)
        answer = found
        return found
    }

    private static func look(in scan: DateScan) -> Answer {
        let text = scan.text
        var best = Answer.no
        var i = scan.words.nextRepublicCue(in: text, from: 0)
        while i < text.count {
            let scalar = text.scalar(i)
            if scalar == 0x5E74, isStatedYear(endingAt: i, scan) { return .stated }
            if scalar == 0x6C11, scan.era(at: i) != nil { return .stated }
            if best == .no, scan.words.isRepublicCue(in: text, at: i) { best = .likely }
            i = scan.words.nextRepublicCue(in: text, from: text.after(i))
        }
        return best
    }

    /// Three figures before 年 that a month or 度 follows.
    private static func isStatedYear(endingAt unit: Int, _ scan: DateScan) -> Bool {
        guard unit >= 3, !isASCIIDigit(scan.text.scalar(unit - 4)), let number = scan.number(at: unit - 3),
            number.end == unit, number.digitCount == 3, (80...150).contains(number.value)
        else { return false }
        let end = scan.text.after(unit)
        return scan.text.has("度", at: end) || scan.followedByMonth(end)
    }
}
