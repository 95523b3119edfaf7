/// Dates exist, say what their words say, and agree with their resolution.
struct DateChecker {
    let record: Record
    private(set) var findings: FindingCollector
    /// The years that the text names.
    private var yearsOfText: Set<Int> = []

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    mutating func run() {
        let dates = record.soundEntities(.date)
        yearsOfText = Set(
            dates.compactMap { $0.value["value"]?.string.flatMap(ExtendedDate.init)?.start?.year })
        for entity in dates {
            check(entity)
            checkCutWord(entity)
        }
        for fact in record.facts {
            if let value = fact["period"]?["value"] { checkExists(value, nil) }
        }
        checkYears(dates)
    }

    private mutating func check(_ entity: EntityRecord) {
        let fields = ["value", "resolved"].map { (key: StaticString) in entity.value[key] }
        var isSound = true
        for case let field? in fields { isSound = checkExists(field, entity) && isSound }
        guard isSound else { return }
        let dates = fields.map { $0?.string.flatMap(ExtendedDate.init) }
        if checkWords(entity, dates[0], dates[1]) { checkAgreement(entity, dates[0], dates[1]) }
    }

    /// Whether a field holds no date or one that is in the calendar.
    @discardableResult
    private mutating func checkExists(_ field: JSONValue, _ entity: EntityRecord?) -> Bool {
        guard let text = field.string, let date = ExtendedDate(text), !date.exists else { return true }
        findings.report(
            .impossibleDate, at: field, source: entity?.offsets.sourceRange, "\(text) is not in the calendar.")
        return false
    }

    /// Reads plain dates again; false if they say something else.
    private mutating func checkWords(_ entity: EntityRecord, _ value: ExtendedDate?, _ resolved: ExtendedDate?) -> Bool
    {
        guard let range = entity.range else { return false }
        let words = Array(record.text.scalars[range])
        if let months = DateReader.months(of: words) { return checkMonths(entity, months, value, resolved) }
        guard let reading = DateReader.reading(of: words), let expected = ExtendedDate(reading.text) else {
            checkBorders(entity, words)
            checkRelativeYear(entity, words, resolved)
            if let short = DateReader.shortYear(of: words) { return checkShortYear(entity, short, value) }
            guard let begun = DateReader.beginning(of: words), let stated = (value ?? resolved)?.start else {
                return true
            }
            let parts = [(begun.year, stated.year), (begun.month, stated.month), (begun.day, stated.day)]
            return parts.allSatisfy { $0 == nil || $0 == $1 }
                || report(entity, value == nil ? "resolved" : "value", string(words))
        }
        if reading.start.month == nil && reading.start.day != nil {
            let (day, stated) = (reading.start.day, (value ?? resolved)?.start?.day)
            if let stated, stated != day { return report(entity, value == nil ? "resolved" : "value", reading.text) }
            guard let resolved, resolved.start?.day != day else { return checkYear(entity, resolved) }
            return report(entity, "resolved", reading.text)
        }
        // An interval without a year has no value of its own; then its resolution must add the years and nothing else.
        if value == nil, expected.end != nil, expected.start?.year == nil {
            return resolved.map { Self.agree(expected, $0) } ?? true || report(entity, "resolved", reading.text)
        }
        if value != expected { return report(entity, "value", reading.text) }
        return expected.start?.year != nil || checkYear(entity, resolved)
    }

    /// A day without a year is one near the day of the article.
    private mutating func checkYear(_ entity: EntityRecord, _ resolved: ExtendedDate?) -> Bool {
        guard let year = resolved?.start?.year, let published = record.published?.start?.year,
            abs(year - published) > 1, !isNamedShortlyBefore(year, entity), !isCountedBack(entity)
        else { return true }
        reportResolution(entity, "The article is of \(published).")
        return false
    }

    /// How far before a day its year may be named: 1998年开工，同年有大水，并于5月3日停工.
    private static let yearReach = 200

    private func isNamedShortlyBefore(_ year: Int, _ entity: EntityRecord) -> Bool {
        guard let place = entity.range?.lowerBound, let index = record.entityIndex(entity.value["id"]) else {
            return false
        }
        return record.entities[..<index].suffix(24).contains { other in
            guard let other, other.type == .date, let end = other.range?.upperBound, place - end <= Self.yearReach
            else { return false }
            return other.value["value"]?.string.flatMap(ExtendedDate.init)?.start?.year == year
        }
    }

    /// 两年前的4月1日.
    private func isCountedBack(_ entity: EntityRecord) -> Bool {
        guard let place = entity.range?.lowerBound else { return false }
        let before = record.text.scalars[..<place].suffix(3)
        return before.elementsEqual("年前的".unicodeScalars) || before.suffix(2).elementsEqual("年前".unicodeScalars)
    }

    private mutating func reportResolution(_ entity: EntityRecord, _ message: String) {
        findings.report(
            .dateResolution, at: entity.value["resolved"] ?? entity.value, source: entity.offsets.sourceRange, message)
    }

    /// Where the record gives no day of its own, a year is near one that the text states. What no date of the text is near
    /// cannot be the period of a fact.
    private mutating func checkYears(_ dates: [EntityRecord]) {
        let faults = findings.errors
        let sound = dates.filter { !faults.touch($0.value) }
        var years = Self.years(of: sound.compactMap { $0.value["value"] })
        if let year = record.published?.start?.year { years.insert(year) }
        if record.published == nil, !years.isEmpty {
            for entity in sound where isRelative(entity) { checkNear(entity.value["resolved"], years) }
        }
        years.formUnion(Self.years(of: sound.compactMap { $0.value["resolved"] }))
        for fact in record.facts where !years.isEmpty && fact["period"]?["entity"]?.isNull ?? false {
            checkNear(fact["period"]?["value"], years)
        }
    }

    /// Whether the words leave the year to the article: neither 80年代 nor 去（114）年 does.
    private func isRelative(_ entity: EntityRecord) -> Bool {
        let words = entity.value["text"]?.scalars ?? []
        return entity.value["value"]?.string?.hasPrefix("-") ?? true
            && !words.contains { "代（(".unicodeScalars.contains($0) }
    }

    private static func years(of fields: [JSONValue]) -> Set<Int> {
        let dates = fields.compactMap { $0.string.flatMap(ExtendedDate.init) }
        return Set(dates.flatMap { [$0.start?.year, $0.end?.year] }.compactMap(\.self))
    }

    private mutating func checkNear(_ field: JSONValue?, _ years: Set<Int>) {
        guard let field, let date = field.string.flatMap(ExtendedDate.init),
            let year = [date.start?.year, date.end?.year].compactMap(\.self).first(where: { year in
                !(year - 2...year + 2).contains(where: years.contains)
            })
        else { return }
        findings.report(.dateResolution, at: field, "No date of the text is near the year \(year).")
    }

    /// Whether a number goes on beyond the words: 024年, 7月31.
    private func isCut(_ entity: EntityRecord) -> Bool {
        guard let range = entity.range else { return false }
        let text = record.text.scalars
        // 案例一2017年: digits of two kinds are two numbers.
        func isDigit(_ scalar: Unicode.Scalar, like other: Unicode.Scalar) -> Bool {
            other.isASCIIDigit ? scalar.isASCIIDigit : !scalar.isASCIIDigit && NumeralScanner.digit(scalar) != nil
        }
        let (first, last) = (text[range.lowerBound], text[range.upperBound - 1])
        // 上周四 ends in a digit and is whole, whatever follows.
        if range.count > 1, "周週期拜".unicodeScalars.contains(text[range.upperBound - 2]) { return false }
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : " "
        let behind = range.upperBound < text.count ? text[range.upperBound] : " "
        let isNumber = { (scalar: Unicode.Scalar) in scalar.isASCIIDigit || NumeralScanner.digit(scalar) != nil }
        return isNumber(first) && isDigit(before, like: first)
            || isNumber(last) && (isDigit(behind, like: last) || "年月日号".unicodeScalars.contains(behind))
    }

    /// 上半 of 上半年, 月末 of 9月末, 年底 of 上年底.
    private mutating func checkCutWord(_ entity: EntityRecord) {
        let text = record.text.scalars
        guard let range = entity.range, let first = text[range].first, let last = text[range].last else { return }
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : " "
        let behind = range.upperBound < text.count ? text[range.upperBound] : " "
        let isCutLeft =
            "年月".unicodeScalars.contains(first)
            && (before.isASCIIDigit || first == "年" && "上去今前".unicodeScalars.contains(before))
        let words = VariantTable.shared.folded(text[range])
        let isFirstCut =
            before == "前"
            && ["季度", "个月", "季"].contains { words.suffix($0.unicodeScalars.count).elementsEqual($0.unicodeScalars) }
        guard isCutLeft || isFirstCut || last == "半" && behind == "年" || goesOn(last, range.upperBound) else { return }
        findings.report(
            .dateUnread, at: entity.value["text"] ?? entity.value, source: entity.offsets.sourceRange,
            "The date goes on beyond these words.")
    }

    /// 2023年 of 2023年末, 114年 of 114年度, “八五”期 of “八五”期间; but not 2023年末端 and not 2023年度假.
    private func goesOn(_ last: Unicode.Scalar, _ end: Int) -> Bool {
        let text = record.text.scalars
        guard end < text.count else { return false }
        let next = end + 1 < text.count ? text[end + 1] : " "
        switch (last, text[end]) {
        case ("年", "末"): return !"端梢尾".unicodeScalars.contains(next)
        case ("年", "度"): return !"假過过量日夏".unicodeScalars.contains(next)
        case ("期", "间"), ("期", "間"), ("同", "期"), ("个", "月"), ("個", "月"): return true
        default: return false
        }
    }

    /// 今年, 去年, 明年 by the year of the article; 上年 also by a year that the text speaks of: 2022年…比上年, 去年…比上年. Where the
    /// article's year is not known, what is past is no later than the last year that the text names.
    private mutating func checkRelativeYear(
        _ entity: EntityRecord, _ words: [Unicode.Scalar], _ resolved: ExtendedDate?
    ) {
        let years = ["今年": 0, "本年": 0, "去年": -1, "上年": -1, "明年": 1, "前年": -2]
        let word = string(words.prefix(2))
        guard let distance = years[word], let year = resolved?.start?.year else { return }
        guard let published = record.published?.start?.year else {
            if distance < 0, let last = yearsOfText.max(), year > last {
                reportResolution(entity, "The last year that the text names is \(last).")
            }
            return
        }
        guard year != published + distance,
            word != "上年" || year != published + 2 * distance && !yearsOfText.contains(year - distance)
        else { return }
        reportResolution(entity, "The article is of \(published).")
    }

    /// Words that are not read as a date must at least begin and end as one.
    private mutating func checkBorders(_ entity: EntityRecord, _ words: [Unicode.Scalar]) {
        if DateWords.areDate(words), !isCut(entity) { return }
        if sharesDay(entity, words) || Self.isMonthAndDay(words) { return }
        findings.report(
            .dateUnread, at: entity.value["text"] ?? entity.value, source: entity.offsets.sourceRange,
            "No reading of these words gives a date.")
    }

    /// 112年, 98年6月: a year of fewer than four digits may be one of the republic, of a century, or of the era itself.
    private mutating func checkShortYear(
        _ entity: EntityRecord, _ words: (number: Int, rest: ExtendedDate.Point?), _ value: ExtendedDate?
    ) -> Bool {
        guard let stated = value?.start, let year = stated.year else { return true }
        let number = words.number
        let years = [number, number + 1911] + (number < 100 ? [1800, 1900, 2000].map { $0 + number } : [])
        let isRight = years.contains(year) && (words.rest == nil || words.rest?.month == stated.month)
        return isRight || report(entity, "value", "the year \(number)")
    }

    /// In 7月18、19、25日 the second number has its 日 from the last.
    private func sharesDay(_ entity: EntityRecord, _ words: [Unicode.Scalar]) -> Bool {
        guard (1...2).contains(words.count), words.allSatisfy(\.isASCIIDigit), let end = entity.range?.upperBound else {
            return false
        }
        let behind = record.text.scalars[end...].prefix(16)
        let list = behind.prefix { $0.isASCIIDigit || "、和及与與,，".unicodeScalars.contains($0) }
        return list.count > 1 && !list.first!.isASCIIDigit && behind.dropFirst(list.count).first == "日"
    }

    /// 7/31, 8/3到8/9.
    private static func isMonthAndDay(_ words: [Unicode.Scalar]) -> Bool {
        let ends = words.split(omittingEmptySubsequences: false) { "至到-—–~～－−〜".unicodeScalars.contains($0) }
        return ends.count <= 2 && ends.allSatisfy(isOneDay)
    }

    private static func isOneDay(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
        let parts = words.split(separator: "/").map { Int(string($0)) ?? 0 }
        return parts.count == 2 && (1...12).contains(parts[0]) && (1...31).contains(parts[1])
    }

    /// A quarter or a half without a year: only its months can be compared.
    private mutating func checkMonths(
        _ entity: EntityRecord, _ months: ClosedRange<Int>, _ value: ExtendedDate?, _ resolved: ExtendedDate?
    ) -> Bool {
        guard let date = resolved ?? value, let first = date.start?.month, first <= 12 else { return true }
        let isRight = first == months.lowerBound && (date.end?.month ?? first) == months.upperBound
        return isRight || report(entity, resolved == nil ? "value" : "resolved", "months \(months)")
    }

    private mutating func report(_ entity: EntityRecord, _ key: StaticString, _ expected: String) -> Bool {
        findings.report(
            .dateDiffers, at: entity.value[key] ?? entity.value, source: entity.offsets.sourceRange,
            "The words say \(expected).")
        return false
    }

    /// Where both are stated, the resolution may only add the year.
    private mutating func checkAgreement(_ entity: EntityRecord, _ value: ExtendedDate?, _ resolved: ExtendedDate?) {
        guard let value, let resolved, let field = entity.value["resolved"] else { return }
        if !Self.agree(value, resolved) {
            findings.report(
                .dateContradicts, at: field, source: entity.offsets.sourceRange,
                "The resolution differs from the value in more than the year.")
        }
    }

    /// Whether `resolved` is `stated` with what was left open added: the year, of a bare day the month too.
    private static func agree(_ stated: ExtendedDate, _ resolved: ExtendedDate) -> Bool {
        [(stated.start, resolved.start), (stated.end, resolved.end)].allSatisfy { stated, full in
            guard let stated, let full else { return stated == nil && full == nil }
            let isBareDay = stated.month == nil && stated.day != nil
            return (stated.year == nil || stated.year == full.year) && (isBareDay || stated.month == full.month)
                && stated.day == full.day
        }
    }
}
