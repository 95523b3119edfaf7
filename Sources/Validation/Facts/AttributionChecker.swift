/// Whether a fact belongs to the place and the time that are named right before it.
struct AttributionChecker {
    let record: Record
    private(set) var findings: FindingCollector

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    mutating func run(_ facts: [FactReading]) {
        let regions = record.soundEntities(.region), dates = record.soundEntities(.date)
        for fact in facts {
            checkPlace(fact, fact.region, "region")
            checkPlace(fact, fact.periodEntity, "period")
            checkRegion(fact, regions)
            checkPeriod(fact, dates)
            checkWholeYear(fact)
        }
        checkRespectively(facts, regions)
        checkSamePeriod(facts, dates)
    }

    private mutating func report(_ check: Check, _ fact: FactReading, _ key: StaticString, _ message: String) {
        findings.report(
            check, at: fact.value[key] ?? fact.value, source: fact.anchor?.offsets.sourceRange, message)
    }

    /// What a fact names stands before its figure; only a heading is explained by what follows it.
    private mutating func checkPlace(_ fact: FactReading, _ entity: EntityRecord?, _ key: StaticString) {
        guard let anchor = fact.anchor, let figure = anchor.range, let entity, let place = entity.range,
            place.lowerBound > figure.lowerBound, let sentence = record.sentenceRange(anchor.sentence)
        else { return }
        let endsInStop = record.text.scalars[sentence].last.map { "。！？!?.".unicodeScalars.contains($0) } ?? false
        if entity.sentence == anchor.sentence || endsInStop {
            report(.factPlace, fact, key, "\"\(entity.value["text"]?.string ?? "")\" stands only behind the figure.")
        }
    }

    /// How far back a clause is looked for; one that is longer is none.
    private static let clauseReach = 200

    /// The first scalar of the clause of a fact's figure.
    private func clauseStart(_ fact: FactReading) -> Int? {
        guard let anchor = fact.anchor, let range = anchor.range, let sentence = record.sentenceRange(anchor.sentence),
            sentence.lowerBound <= range.lowerBound
        else { return nil }
        let window = record.text.scalars[..<range.lowerBound].suffix(Self.clauseReach)
        let start = max(sentence.lowerBound, window.startIndex)
        let clause = record.text.scalars[start..<range.lowerBound].lastClause
        if clause.startIndex == start && start > sentence.lowerBound { return nil }
        return clause.startIndex + (clause.starts(with: "其中".unicodeScalars) ? 2 : 0)
    }
}

// MARK: - One clause

extension AttributionChecker {
    /// A clause that begins with a place is about that place.
    private mutating func checkRegion(_ fact: FactReading, _ regions: [EntityRecord]) {
        guard let start = clauseStart(fact), let code = fact.regionCode, let figure = fact.anchor?.range?.lowerBound,
            let first = entity(in: regions, at: start), let named = first.value["code"]?.string, named != code,
            let end = last(of: first, in: regions, before: figure)
        else { return }
        // 浙江省杭州市 is about the smaller place, and a list is about each of its members.
        let subject = end.value["code"]?.string
        if subject == code || Self.isInside(code, named) || isList(from: first, to: end) { return }
        guard isSubject(end, fact) else { return }
        report(.regionAttribution, fact, "region", "The clause begins with \(end.value["text"]?.string ?? "").")
    }

    private func entity(in list: [EntityRecord], at start: Int) -> EntityRecord? {
        let index = list.firstIndex(beginningAtOrBehind: start)
        guard index < list.count, list[index].range!.lowerBound == start, list[index].value["within"]?.isNull ?? true
        else { return nil }
        return list[index]
    }

    /// The last of the regions that follow each other without anything between.
    private func last(of first: EntityRecord, in list: [EntityRecord], before end: Int) -> EntityRecord? {
        var last = first
        for next in list[list.firstIndex(beginningAtOrBehind: first.range!.upperBound)...] {
            guard next.range!.lowerBound == last.range!.upperBound else { break }
            last = next
        }
        return last.range!.upperBound <= end ? last : nil
    }

    private func isList(from first: EntityRecord, to last: EntityRecord) -> Bool {
        guard let end = last.range?.upperBound, end < record.text.scalars.count else { return false }
        return "、和与及至到—-".unicodeScalars.contains(record.text.scalars[end])
    }

    /// Whether what follows the name can only be what is measured there: the indicator itself.
    private func isSubject(_ region: EntityRecord, _ fact: FactReading) -> Bool {
        guard let end = region.range?.upperBound, let indicator = fact.indicatorRange else { return false }
        return indicator.lowerBound >= end && indicator.lowerBound <= end + 1
    }

    /// Whether `code` is that of a place in the place of the other.
    private static func isInside(_ code: String, _ other: String) -> Bool {
        let prefix = other.hasSuffix("0000") ? other.prefix(2) : other.hasSuffix("00") ? other.prefix(4) : other[...]
        return code.hasPrefix(prefix)
    }

    /// A clause that begins with a date is about that time.
    private mutating func checkPeriod(_ fact: FactReading, _ dates: [EntityRecord]) {
        guard let start = clauseStart(fact), let period = fact.period, let figure = fact.anchor?.range?.lowerBound,
            let first = entity(in: dates, at: start) ?? datedClause(dates, endingAt: start - 1),
            first.range!.upperBound < figure,
            let indicator = fact.indicatorRange, indicator.lowerBound >= first.range!.upperBound
        else { return }
        let stated = [first.value["resolved"], first.value["value"]].compactMap { $0?.string }
        // A day is mostly that of the news: 1日公布的.
        guard let date = stated.first, date != period, !date.hasPrefix("-"), ExtendedDate(date)?.day == nil else {
            return
        }
        // Another date may follow in the clause.
        let next = dates.firstIndex(beginningAtOrBehind: first.range!.upperBound)
        if next < dates.count, dates[next].range!.upperBound <= figure { return }
        // 2010年地震后重建的: the date of what is spoken of, not that of the figure.
        if record.text.scalars[first.range!.upperBound..<indicator.lowerBound].contains(where: {
            "后後前来來的".unicodeScalars.contains($0)
        }) {
            return
        }
        report(.periodAttribution, fact, "period", "The clause begins with \(first.value["text"]?.string ?? "").")
    }
}

extension AttributionChecker {
    /// 全年销量: what a clause says of the whole year is of no part of it; and of the whole year without a date nothing is
    /// where no word before speaks of years.
    private mutating func checkWholeYear(_ fact: FactReading) {
        guard let anchor = fact.anchor, let place = anchor.range?.lowerBound, let text = fact.period,
            let period = ExtendedDate(text)
        else { return }
        if fact.periodEntity == nil, fact.value["period"]?["entity"]?.isNull ?? false,
            isYear(period), !speaksOfYears(before: place)
        {
            report(.periodAttribution, fact, "period", "No word before the figure speaks of a year.")
        } else if period.start?.month != nil, indicatorIsOfYear(fact) {
            report(.periodAttribution, fact, "period", "The indicator is that of the whole year.")
        }
    }

    private static let yearWords = ["全年", "年度", "年内", "年內", "本年", "当年", "當年", "一年"].map { Array($0.unicodeScalars) }

    private func isYear(_ period: ExtendedDate) -> Bool { period.end == nil && period.start?.month == nil }

    private func speaksOfYears(before place: Int) -> Bool {
        let text = record.text.scalars
        return text[..<place].indices.contains { start in
            Self.yearWords.contains { text[start..<place].starts(with: $0) }
        }
    }

    /// Whether 全年 stands right before the indicator.
    private func indicatorIsOfYear(_ fact: FactReading) -> Bool {
        guard let start = fact.indicatorRange?.lowerBound, start >= 2 else { return false }
        return record.text.scalars[start - 2..<start].elementsEqual("全年".unicodeScalars)
    }
}

// MARK: - Neighbours

extension AttributionChecker {
    /// 2023年，…: a date that is a clause by itself.
    private func datedClause(_ dates: [EntityRecord], endingAt end: Int) -> EntityRecord? {
        let index = dates.firstIndex(beginningAtOrBehind: end) - 1
        guard index >= 0, let range = dates[index].range, range.upperBound == end,
            range.lowerBound == 0 || "，,。；;：:\n".unicodeScalars.contains(record.text.scalars[range.lowerBound - 1])
        else { return nil }
        return dates[index]
    }
}

extension AttributionChecker {
    /// Two facts on one line that have their periods from before the first, with no date between, have the same.
    private mutating func checkSamePeriod(_ facts: [FactReading], _ dates: [EntityRecord]) {
        for (previous, next) in zip(facts, facts.dropFirst()) {
            guard let one = previous.period, let other = next.period, one != other,
                let start = previous.anchor?.range?.lowerBound, let end = next.anchor?.range?.lowerBound, start < end,
                let named = previous.periodEntity?.range, let date = next.periodEntity?.range,
                max(named.upperBound, date.upperBound) <= start, previous.modality == next.modality
            else { continue }
            if previous.anchor?.sentence != next.anchor?.sentence, isAside(previous) { continue }
            let first = dates.firstIndex(beginningAtOrBehind: start)
            guard first == dates.count || dates[first].range!.lowerBound > end, end - start <= Self.clauseReach,
                !record.text.scalars[start..<end].contains("\n")
            else { continue }
            report(.periodAttribution, next, "period", "The fact before it has \(one), and no date stands between.")
        }
    }
}

extension AttributionChecker {
    /// Whether the time of a fact holds for its sentence alone: 其中6月份增长9.1%, 9月29日发送旅客, 增加到2024年的2260万元.
    private func isAside(_ fact: FactReading) -> Bool {
        guard let range = fact.periodEntity?.range, let period = fact.period.flatMap(ExtendedDate.init) else {
            return false
        }
        let text = record.text.scalars
        return period.start?.day != nil && period.end == nil
            || text[..<range.lowerBound].suffix(2).elementsEqual("其中".unicodeScalars)
            || range.upperBound < text.count && text[range.upperBound] == "的"
    }
}

// MARK: - 分别

extension AttributionChecker {
    /// 甲、乙分别增长1%、2%: the first figure is that of 甲.
    private mutating func checkRespectively(_ facts: [FactReading], _ regions: [EntityRecord]) {
        let owners = Dictionary(facts.compactMap { fact in fact.anchor?.range.map { ($0.lowerBound, fact) } }) { a, _ in
            a
        }
        for list in RespectiveLists(record).lists(among: regions) where list.figures.count == list.names.count {
            let codes = list.names.map { $0.value["code"]?.string }
            for (place, figure) in list.figures.enumerated() {
                guard let fact = owners[figure.range!.lowerBound], let code = fact.regionCode, let named = codes[place],
                    code != named
                else { continue }
                report(
                    .regionAttribution, fact, "region",
                    "Figure \(place + 1) of the list is that of \(list.names[place].value["text"]?.string ?? "").")
            }
        }
    }
}

extension [EntityRecord] {
    /// The first of entities in order that begins at a place or behind it. O(log n).
    func firstIndex(beginningAtOrBehind place: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].range!.lowerBound < place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
