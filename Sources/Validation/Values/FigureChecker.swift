/// Reads the words of quantities, percentages, ordinals and numbers again, and compares.
struct FigureChecker {
    let record: Record
    private(set) var findings: FindingCollector
    let variants = VariantTable.shared
    /// Whether Taiwan or a place in it is named anywhere: 元 may be its dollar.
    private let speaksOfTaiwan: Bool
    private let headings: HeadingUnits

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
        headings = HeadingUnits(record.text.scalars)
        speaksOfTaiwan =
            record.text.scalars.contains { "台臺".unicodeScalars.contains($0) }
            || record.entities.contains { $0?.value["code"]?.string?.hasPrefix("71") ?? false }
            || record.root["source"]?["script"]?.string == "hant"
    }

    mutating func run() {
        for entity in record.soundEntities(.quantity, .percentage, .ordinal, .number) {
            guard let range = entity.range, let figure = FigureRecord(entity.value) else { continue }
            let words = Array(record.text.scalars[range])
            checkOrder(entity, figure)
            switch entity.type {
            case .quantity: checkQuantity(entity, figure, words)
            case .percentage: checkPercentage(entity, figure, words)
            case .ordinal: checkNumbers(entity, figure, OrdinalReader.numbers(of: words))
            case .number: checkNumber(entity, figure, words)
            case .region, .document, .date: continue
            }
            if entity.type == .quantity || entity.type == .percentage { checkModifier(entity, range) }
            if entity.type == .quantity { checkDetails(entity, range) }
            checkBorders(entity, range)
        }
    }

    mutating func report(_ check: Check, _ entity: EntityRecord, _ key: StaticString, _ message: String) {
        findings.report(
            check, at: entity.value[key] ?? entity.value, source: entity.offsets.sourceRange, message)
    }

    private func text(_ numbers: [DecimalNumber]) -> String { numbers.map(\.plainText).joined(separator: " to ") }

    private mutating func checkOrder(_ entity: EntityRecord, _ figure: FigureRecord) {
        guard let low = figure.low, let high = figure.high, !(low < high) else { return }
        report(.rangeReversed, entity, "low", "The range goes from \(low.plainText) to \(high.plainText).")
    }

    private mutating func reportUnread(_ entity: EntityRecord) {
        // What nobody would write is not read at all.
        if entity.range?.count ?? 0 > 128 { return }
        report(.figureUnread, entity, "text", "No reading of these words gives a figure.")
    }

    private mutating func reportValue(_ entity: EntityRecord, _ expected: [DecimalNumber]) {
        let key: StaticString = entity.value["low"] == nil ? "value" : "low"
        report(.valueDiffers, entity, key, "The words say \(text(expected)).")
    }
}

// MARK: - Quantities

extension FigureChecker {
    private mutating func checkQuantity(_ entity: EntityRecord, _ figure: FigureRecord, _ words: [Unicode.Scalar]) {
        checkUnitCode(entity)
        if let numerator = entity.value["numerator"]?.number, let denominator = entity.value["denominator"]?.number {
            return checkFraction(entity, figure, numerator, denominator, words)
        }
        let readings = FigureReader.readings(of: words).filter { !$0.numbers.isEmpty }
        guard let first = readings.first else { return reportUnread(entity) }
        if isAnnounced(entity, figure, first) { return }
        let fitting = readings.filter { figure.states($0.numbers) }
        if fitting.isEmpty {
            if !lacksLastPower(entity, figure, first, words) { reportValue(entity, first.numbers) }
        } else if !fitting.contains(where: { isUnit(of: entity, $0.unit) || isInherited($0.unit, entity) }) {
            report(.unitDiffers, entity, "unit", "The words say \"\(string(fitting[0].unit))\".")
        }
    }

    /// Whether the unit stands in the heading of a table, or in brackets before the number, and the value agrees.
    private func isAnnounced(_ entity: EntityRecord, _ figure: FigureRecord, _ reading: FigureReading) -> Bool {
        guard reading.unit.isEmpty, reading.numbers.count == 1, let range = entity.range else { return false }
        let unit = entity.value["unit"]?.scalars ?? []
        return headings.announced(before: range.lowerBound).contains { announced in
            variants.areVariants(announced.unit, unit)
                && figure.states([reading.numbers[0].scaled(byPowerOfTen: announced.power)])
        }
    }

    /// Whether the words after the number are the unit of the record; what is counted per what, and the noun, may follow.
    private func isUnit(of entity: EntityRecord, _ words: [Unicode.Scalar]) -> Bool {
        let unit = entity.value["unit"]?.scalars ?? []
        let per = entity.value["per"]?["unit"]?.scalars ?? []
        let noun = entity.value["noun"]?.scalars ?? []
        let count = entity.value["per"]?["value"]?.number.map { $0 == DecimalNumber(1) ? "" : $0.plainText } ?? ""
        let rates = [unit + ["/"] + Array(count.unicodeScalars) + per, unit + ["每"] + per]
        let spellings = [unit, unit + noun] + (per.isEmpty ? [] : rates)
        return spellings.contains { variants.areVariants(words, $0) } || Self.areAliases(string(words), string(unit))
    }

    /// In 5、6、7万吨 the first numbers have their unit from the last: it stands a few words behind.
    private func isInherited(_ words: [Unicode.Scalar], _ entity: EntityRecord) -> Bool {
        guard words.isEmpty, let range = entity.range, let unit = entity.value["unit"]?.scalars, !unit.isEmpty,
            range.upperBound < record.text.scalars.count,
            "、,，和与及或至到".unicodeScalars.contains(record.text.scalars[range.upperBound])
        else { return false }
        let rest = record.text.scalars[range.upperBound...].prefix(400)
        let list = rest.prefix { Self.isInList($0) }
        let behind = Array(rest.prefix(max(40, list.count + unit.count)))
        return behind.indices.contains { start in
            start + unit.count <= behind.count && variants.areVariants(behind[start..<start + unit.count], unit)
        }
    }

    /// The 110万 of 110万、120万和130万亿元 lacks the 亿 of the last, the 5 of 5、6、7万吨 its 万.
    private func lacksLastPower(
        _ entity: EntityRecord, _ figure: FigureRecord, _ reading: FigureReading, _ words: [Unicode.Scalar]
    ) -> Bool {
        guard reading.numbers.count == 1, isInherited(reading.unit, entity), let range = entity.range else {
            return false
        }
        let list = string(record.text.scalars[range.upperBound...].prefix(60).prefix { Self.isInList($0) })
        if words.last == "万" {
            return list.contains("万亿") && figure.states([reading.numbers[0].scaled(byPowerOfTen: 8)])
        }
        let power = [("万亿", 12), ("亿", 8), ("万", 4)].first { list.hasSuffix($0.0) }?.1
        return power.map { figure.states([reading.numbers[0].scaled(byPowerOfTen: $0)]) } ?? false
    }

    /// What a list of bare numbers is written with: 960、840、720.
    private static func isInList(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIIDigit || NumeralScanner.digit(scalar) != nil || NumeralScanner.power(scalar) != nil
            || "、,，.和与及或至到 ".unicodeScalars.contains(scalar)
    }

    /// In 3.2和2.6个百分点 the first number has its sign from the last.
    private func sharesSign(_ entity: EntityRecord) -> Bool {
        guard let range = entity.range, let next = record.text.scalars[range.upperBound...].first,
            "、和与及至到".unicodeScalars.contains(next)
        else { return false }
        let behind = string(record.text.scalars[range.upperBound...].prefix(40))
        return entity.value["unit"]?.string == "pp"
            ? behind.contains("百分") : behind.contains { "%％‰成折".contains($0) }
    }

    private static func areAliases(_ a: String, _ b: String) -> Bool {
        aliases.contains { $0.contains(a) && $0.contains(b) }
    }

    /// Spellings of one unit that are not variants character by character.
    private static let aliases: [[String]] = [
        ["℃", "°C", "摄氏度", "攝氏度", "°c"], ["平方米", "㎡", "m²", "m2"], ["立方米", "m³", "m3"], ["人民币", "元"], ["$", "美元"],
        ["£", "英镑"],
        ["公里", "km"], ["元", "块", "塊", "元人民币"], ["元", "圆", "圓"], ["平方公里", "km²", "km2"], ["微克", "μg", "µg"],
    ]

    private mutating func checkFraction(
        _ entity: EntityRecord, _ figure: FigureRecord, _ numerator: DecimalNumber, _ denominator: DecimalNumber,
        _ words: [Unicode.Scalar]
    ) {
        if let value = figure.value, let divisor = denominator.integer, (1..<1_000_000).contains(divisor),
            value.multiplied(by: divisor) != numerator
        {
            report(.fractionDiffers, entity, "value", "Numerator and denominator give another value.")
        }
        let readings = FigureReader.readings(of: words).compactMap(\.fraction)
        guard let first = readings.first else { return reportUnread(entity) }
        if readings.contains(where: { $0 == (numerator, denominator) }) { return }
        report(
            .valueDiffers, entity, "numerator",
            "The words say \(first.numerator.plainText)/\(first.denominator.plainText).")
    }

    private mutating func checkUnitCode(_ entity: EntityRecord) {
        guard let unit = entity.value["unit"]?.string, let code = entity.value["unit_code"]?.string else { return }
        let codes =
            record.added.codes(ofUnit: unit)
            ?? (Self.yuan.contains(unit) ? currencies(of: entity) : UnitCodes.codes(of: unit))
        guard let codes else {
            if UnitCodes.known.contains(code) {
                report(.unitCodeDiffers, entity, "unit_code", "\(code) is the code of another unit.")
            }
            return
        }
        if codes.contains(code) { return }
        let known = codes.isEmpty ? "has no code" : "has the code \(codes.joined(separator: " or "))"
        report(.unitCodeDiffers, entity, "unit_code", "The unit \(unit) \(known).")
    }

    private static let yuan: Set<String> = ["元", "圆", "圓", "元整", "圆整", "圓整"]

    /// 元 is the renminbi, and any other dollar, yen or won that the words close by name.
    private func currencies(of entity: EntityRecord) -> [String] {
        guard let range = entity.range else { return [] }
        let text = record.text.scalars
        let near = VariantTable.shared.folded(
            text[max(0, range.lowerBound - 60)..<min(text.count, range.upperBound + 60)])
        var codes = ["CNY"]
        for (word, code) in [
            ("美", "USD"), ("欧", "EUR"), ("日", "JPY"), ("港", "HKD"), ("澳", "MOP"), ("新加坡", "SGD"), ("澳币", "AUD"),
            ("澳洲", "AUD"), ("澳大利亚", "AUD"), ("加币", "CAD"), ("加拿大", "CAD"), ("韩", "KRW"), ("£", "GBP"),
        ] where near.indices.contains(where: { near[$0...].starts(with: word.unicodeScalars) }) {
            codes.append(code)
        }
        return speaksOfTaiwan || near.contains("台") ? codes + ["TWD"] : codes
    }
}

// MARK: - Percentages, ordinals, numbers

extension FigureChecker {
    private mutating func checkPercentage(_ entity: EntityRecord, _ figure: FigureRecord, _ words: [Unicode.Scalar]) {
        let readings = PercentageReader.readings(of: words)
        guard let first = readings.first else {
            let numbers = FigureReader.readings(of: words).filter(\.unit.isEmpty).map(\.numbers)
            if !sharesSign(entity) || !numbers.contains(where: figure.states) { reportUnread(entity) }
            return
        }
        let fitting = readings.filter { figure.states($0.numbers) }
        if fitting.isEmpty {
            reportValue(entity, first.numbers)
        } else if let unit = entity.value["unit"]?.string, !fitting.contains(where: { $0.unit.rawValue == unit }) {
            report(.unitDiffers, entity, "unit", "The words say \(fitting[0].unit.rawValue).")
        }
    }

    private mutating func checkNumbers(_ entity: EntityRecord, _ figure: FigureRecord, _ numbers: [DecimalNumber]) {
        if numbers.isEmpty { return reportUnread(entity) }
        if !figure.states(numbers) { reportValue(entity, numbers) }
    }

    private mutating func checkNumber(_ entity: EntityRecord, _ figure: FigureRecord, _ words: [Unicode.Scalar]) {
        if let numerator = entity.value["numerator"]?.number, let denominator = entity.value["denominator"]?.number {
            return checkFraction(entity, figure, numerator, denominator, words)
        }
        let readings = FigureReader.readings(of: words).filter { $0.unit.isEmpty && !$0.numbers.isEmpty }
        guard let first = readings.first, !readings.contains(where: { figure.states($0.numbers) }) else { return }
        reportValue(entity, first.numbers)
    }

    private mutating func checkModifier(_ entity: EntityRecord, _ range: Range<Int>) {
        guard let field = entity.value["modifier"] else { return }
        let context = FigureContext(record.text.scalars, range)
        if let modifier = field.string {
            if !context.supports(modifier) {
                report(.modifierUnsupported, entity, "modifier", "No word near the figure says \"\(modifier)\".")
            }
        } else if let word = context.tellingWord {
            report(.modifierMissing, entity, "modifier", "Beside the figure stands \"\(word)\".")
        }
    }
}

extension FigureRecord {
    /// Whether the record states these numbers: one, or the ends of a range, which may be told backwards (期满前90日至30日).
    func states(_ numbers: [DecimalNumber]) -> Bool {
        guard numbers.count == 2 else { return value == numbers.first && low == nil }
        return low == numbers[0] && high == numbers[1]
            || numbers[1] < numbers[0] && low == numbers[1] && high == numbers[0]
    }
}
