/// Holds records against each other: one indicator, region, period and unit has one value.
///
/// Of each record only keys and values are kept, some sixty bytes for each fact and the record's name.
public struct RecordsComparison: Sendable {
    /// What a fact measures, as a digest: the words themselves are not kept.
    private struct Key: Hashable {
        let first: UInt64
        let second: UInt64
    }

    private struct Statement {
        let value: DecimalNumber
        let record: Int32
        let fact: Int32
        /// The day the article appeared as yyyymmdd; 0 where it is not known.
        let day: Int32
    }

    private var names: [String] = []
    private var statements: [Key: Statement] = [:]
    private var identifiers: [Key: Int32] = [:]

    public init() {}

    /// Compares a record with those before it, and keeps what it states.
    ///
    /// What is no record is passed over: it is `Validator`'s to say so.
    /// - Returns: what contradicts an earlier record, at its place in this one.
    public mutating func add(record bytes: [UInt8], name: String) -> [Finding] {
        guard let root = (try? JSONReader.read(bytes))?.root, root["schema"]?.isString("tiqu.record/1") ?? false else {
            return []
        }
        var findings = FindingCollector(name: name)
        names.append(name)
        checkIdentifier(root, &findings)
        let day = Self.day(root["published"])
        for (number, fact) in root.elements(of: "facts").enumerated() {
            compare(fact, Int32(number), day, &findings)
        }
        return findings.findings(in: bytes, source: nil)
    }

    private mutating func checkIdentifier(_ root: JSONValue, _ findings: inout FindingCollector) {
        guard let id = root["id"], let text = id.string else { return }
        if let other = identifiers.updateValue(Int32(names.count - 1), forKey: Self.key([text])) {
            findings.report(.recordsShareIdentifier, at: id, "\(names[Int(other)]) has the same id.")
        }
    }

    /// 20240419 for "2024-04-19".
    private static func day(_ published: JSONValue?) -> Int32 {
        guard let text = published?.string else { return 0 }
        return Int32(text.utf8.filter { $0 != UInt8(ascii: "-") }.prefix(8).reduce(0) { $0 * 10 + Int($1) - 48 })
    }
}

// MARK: - Facts

extension RecordsComparison {
    /// An indicator of fewer characters is seldom the whole of what is measured.
    private static let leastIndicator = 4

    private mutating func compare(
        _ fact: JSONValue, _ number: Int32, _ day: Int32, _ findings: inout FindingCollector
    ) {
        guard let field = fact["value"], let value = field.number, fact["modifier"]?.isNull ?? false,
            fact["modality"]?.isNull ?? false, let key = Self.key(of: fact)
        else { return }
        let statement = Statement(value: value, record: Int32(names.count - 1), fact: number, day: day)
        guard let other = statements[key] else {
            statements[key] = statement
            return
        }
        // Within one record it is that record's own check.
        if other.record != statement.record, !Self.agree(value, other.value) {
            report(field, fact, statement, other, &findings)
        }
        if statement.day > other.day { statements[key] = statement }
    }

    private func report(
        _ field: JSONValue, _ fact: JSONValue, _ statement: Statement, _ other: Statement,
        _ findings: inout FindingCollector
    ) {
        let place = "\(names[Int(other.record)]) facts[\(other.fact)]"
        let isDated = statement.day != 0 && other.day != 0 && statement.day != other.day
        let source = fact["indicator"].flatMap(Offsets.init)?.sourceRange
        if !isDated {
            findings.report(.recordsConflict, at: field, source: source, "\(place) states \(other.value.plainText).")
        } else if statement.day > other.day {
            findings.report(
                .recordsRevise, at: field, source: source,
                "\(place), published earlier, states \(other.value.plainText).")
        } else {
            findings.report(
                .recordsRevise, at: field, source: source,
                "\(place), published later, states \(other.value.plainText).")
        }
    }

    /// Whether two values are the same but for rounding.
    private static func agree(_ a: DecimalNumber, _ b: DecimalNumber) -> Bool {
        if a == b { return true }
        if a.isNegative || b.isNegative { return false }
        let (low, high) = a < b ? (a, b) : (b, a)
        return !(low + low.roundingError + high.roundingError < high)
    }
}

// MARK: - Keys

extension RecordsComparison {
    private static func key(of fact: JSONValue) -> Key? {
        guard let indicator = fact["indicator"]?["text"]?.string, let period = fact["period"]?["value"]?.string,
            indicator.unicodeScalars.count >= leastIndicator
        else { return nil }
        return key([indicator, fact["region"]?["code"]?.string ?? "", period, fact["unit"]?.string ?? ""])
    }

    /// Two different sums (FNV-1a and its reverse order of steps) over the parts, which a separator keeps apart.
    private static func key(_ parts: [String]) -> Key {
        var (first, second): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15)
        for part in parts {
            for byte in part.utf8 + [0xFF] {
                first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
                second = (second &* 0x100_0000_01B3) ^ UInt64(byte)
            }
        }
        return Key(first: first, second: second)
    }
}
