/// Whether the record says the same of the same thing wherever it speaks of it.
struct ConsistencyChecker {
    let record: Record
    private(set) var findings: FindingCollector

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    mutating func run(_ facts: [FactReading]) {
        checkRegions()
        checkValues(facts)
        checkRanks(facts)
        checkCounts()
        checkTitle()
    }

    private mutating func report(_ check: Check, _ value: JSONValue, _ entity: EntityRecord?, _ message: String) {
        findings.report(check, at: value, source: entity?.offsets.sourceRange, message)
    }
}

// MARK: - Regions

extension ConsistencyChecker {
    /// A name means the place that it meant before, unless a parent of another place was named in between.
    private mutating func checkRegions() {
        var meant: [String: (code: String, index: Int)] = [:]
        let regions = record.soundEntities(.region)
        for (index, region) in regions.enumerated() {
            guard let form = region.value["form"]?.string, form == "full" || form == "short",
                let name = region.value["text"]?.string, let code = region.value["code"]?.string
            else { continue }
            if let (other, place) = meant[name], other != code,
                !regions[(place + 1)..<index].suffix(64).contains(where: { Self.isParent($0, of: code) })
            {
                report(
                    .regionInconsistent, region.value["code"] ?? region.value, region, "\(name) was \(other) before.")
            }
            meant[name] = (code, index)
        }
    }

    private static func isParent(_ region: EntityRecord, of code: String) -> Bool {
        guard let other = region.value["code"]?.string, other != code else { return false }
        if other.hasSuffix("0000") { return code.hasPrefix(other.prefix(2)) }
        return other.hasSuffix("00") && code.hasPrefix(other.prefix(4))
    }
}

// MARK: - Values and units

extension ConsistencyChecker {
    private struct Key: Hashable {
        let indicator: String
        let region: String?
        let period: String?
        let modality: String?
    }

    private mutating func checkValues(_ facts: [FactReading]) {
        var first: [Key: FactReading] = [:]
        for fact in facts {
            guard let value = fact.figure.value, fact.period != nil, let entity = fact.entity, standsByItself(fact)
            else {
                continue
            }
            let key = Key(
                indicator: fact.indicator, region: fact.regionCode, period: fact.period, modality: fact.modality)
            guard let other = first[key] else {
                first[key] = fact
                continue
            }
            guard let earlier = other.figure.value else { continue }
            if other.unit == fact.unit {
                compare(fact, with: other, entity, value, earlier)
            } else if let a = UnitKind(other.unit), let b = UnitKind(fact.unit), a != b {
                report(
                    .unitInconsistent, fact.value["unit"] ?? fact.value, entity,
                    "The same indicator was in \(other.unit ?? "") before.")
            }
        }
    }

    /// Whether the indicator is all that its sentence has said so far, but for the place and the time: else words before it may
    /// say of what part of the whole the figure is.
    private func standsByItself(_ fact: FactReading) -> Bool {
        guard let indicator = fact.indicatorRange, let anchor = fact.anchor, let figure = anchor.range,
            let sentence = record.sentenceRange(anchor.sentence), sentence.lowerBound <= indicator.lowerBound,
            indicator.upperBound <= figure.lowerBound
        else { return false }
        let text = record.text.scalars
        let known = [fact.region?.range, fact.periodEntity?.range].compactMap(\.self)
        let isAlone = (sentence.lowerBound..<indicator.lowerBound).allSatisfy { place in
            known.contains { $0.contains(place) } || "，,的全国全省全市全年 　".unicodeScalars.contains(text[place])
        }
        return isAlone
            && !text[indicator.upperBound..<figure.lowerBound].contains { "，、；,;别別低高比于於".unicodeScalars.contains($0) }
    }

    /// Values that differ by more than rounding and words such as 超过 allow.
    private mutating func compare(
        _ fact: FactReading, with other: FactReading, _ entity: EntityRecord, _ value: DecimalNumber,
        _ earlier: DecimalNumber
    ) {
        let isApproximate = [fact, other].contains { !($0.value["modifier"]?.isNull ?? true) }
        let (low, high) = value < earlier ? (value, earlier) : (earlier, value)
        let error = low.roundingError + high.roundingError
        if !isApproximate, low + error < high, fact.value["from"]?.isNull ?? false {
            report(
                .valueInconsistent, fact.value["value"] ?? fact.value, entity,
                "The same indicator, region and period had \(earlier.plainText) before.")
        }
    }
}

/// What a unit measures, for the units that leave no doubt.
enum UnitKind: Hashable {
    case money, mass, length, area, power, people

    init?(_ unit: String?) {
        switch unit {
        case "元", "美元", "欧元", "港元", "日元", "英镑": self = .money
        case "吨", "公斤", "千克", "斤", "克": self = .mass
        case "公里", "米", "千米", "里": self = .length
        case "亩", "公顷", "平方米", "平方公里": self = .area
        case "千瓦时", "度", "千瓦", "兆瓦": self = .power
        case "人", "人次", "名": self = .people
        default: return nil
        }
    }
}

// MARK: - Ranks and counts

extension ConsistencyChecker {
    private struct Ranking: Hashable {
        let indicator: String
        let scope: String
        let period: String?
        let rank: Int
    }

    /// In one scope and period a rank of an indicator belongs to one region.
    private mutating func checkRanks(_ facts: [FactReading]) {
        var holders: [Ranking: String] = [:]
        for fact in facts {
            guard let rank = fact.rank, let scope = rank.scope, let code = fact.regionCode, let number = rank.entity,
                number.value["low"] == nil
            else { continue }
            let key = Ranking(indicator: fact.indicator, scope: scope, period: fact.period, rank: rank.number)
            if let other = holders[key], other != code {
                report(.rankShared, rank.value, number, "\(other) has this rank already.")
            }
            holders[key] = code
        }
    }

    /// An enumeration that does not agree is for a person to look at.
    private mutating func checkCounts() {
        let errors = findings.errors
        for enumeration in record.enumerations where record.isWellFormed(enumeration) && !errors.touch(enumeration) {
            guard let agrees = enumeration["agrees"], agrees.boolean == false,
                let declared = enumeration["declared"]?.integer, let found = enumeration["found"]?.integer,
                declared != found, !isCountedOn(record.entity(enumeration["entity"]))
            else { continue }
            report(
                .countDisagrees, agrees, record.entity(enumeration["entity"]),
                "The text counts \(declared) and lists \(found).")
        }
    }

    /// 3省3市 counts what stands before it in two steps.
    private func isCountedOn(_ entity: EntityRecord?) -> Bool {
        guard let end = entity?.range?.upperBound else { return false }
        return record.entities.contains { $0?.type == .quantity && $0?.range?.lowerBound == end }
            || end < record.text.scalars.count && record.text.scalars[end].isASCIIDigit
    }

    /// A decimal of the title that the text does not have, but for one digit, is one that somebody mistyped.
    private mutating func checkTitle() {
        guard let title = record.root["title"], title.kind == .string else { return }
        let words = Decimals(title.scalars)
        guard !words.list.isEmpty else { return }
        let text = Decimals(record.text.scalars)
        for number in words.list where !text.list.contains(number) {
            guard let other = text.list.first(where: { number.differsInOneDigit(from: $0) }) else { continue }
            report(
                .titleDisagrees, title, nil,
                "The title says \(string(number.digits)), the text \(string(other.digits)).")
        }
    }
}

/// Numbers with a decimal point and a sign, multiplier or unit that is seldom that of a name or a day.
struct Decimals {
    struct Number: Hashable {
        let digits: [Unicode.Scalar]
        let unit: Unicode.Scalar

        func differsInOneDigit(from other: Number) -> Bool {
            unit == other.unit && digits.count == other.digits.count
                && zip(digits, other.digits).count { $0 != $1 } == 1
                && zip(digits, other.digits).allSatisfy { ($0 == ".") == ($1 == ".") }
        }
    }

    private(set) var list: [Number] = []

    init(_ text: [Unicode.Scalar]) {
        let words = VariantTable.shared.folded(text.map(NumeralScanner.canonical).map { $0 == "％" ? "%" : $0 })
        var place = 0
        while place < words.count {
            let end = words[place...].firstIndex { !$0.isASCIIDigit && $0 != "." } ?? words.count
            let digits = Array(words[place..<end])
            if digits.count(where: { $0 == "." }) == 1, digits.first != ".", digits.last != ".", end < words.count,
                "%万亿元吨".unicodeScalars.contains(words[end])
            {
                list.append(Number(digits: digits, unit: words[end]))
            }
            place = max(end, place + 1)
        }
    }
}
