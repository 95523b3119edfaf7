/// One thing that is wrong with a record, and where.
public struct Finding: Hashable, Sendable {
    /// The rule that the record breaks.
    public let check: Check
    /// The name of the record, as the caller gave it.
    public let record: String
    /// What exactly is wrong, one sentence.
    public let message: String
    /// The value it is about: `entities[3].text`; empty for the record as a whole.
    public let path: String
    /// Where that value begins in the record, in bytes.
    public let recordOffset: Int
    /// The line of `recordOffset`, from 1.
    public let line: Int
    /// The stretch of the article it is about, in the record's offset unit of the decoded source.
    public let sourceRange: Range<Int>?

    public var code: String { check.code }
    public var severity: Check.Severity { check.severity }
    public var title: String { check.title }
}

extension Finding: CustomStringConvertible {
    /// `name:line: error V102 entities[3].text: message`
    public var description: String {
        let place = path.isEmpty ? "" : " \(path)"
        return "\(record):\(line): \(severity.rawValue) \(code)\(place): \(message)"
    }
}

/// Collects what the checks find in one record.
struct FindingCollector {
    private struct Draft {
        let check: Check
        let offset: Int
        let path: String
        let message: String
        let sourceRange: Range<Int>?
    }

    private let name: String
    private var drafts: [Draft] = []

    init(name: String) { self.name = name }

    /// How many findings there are: a check that must not run after another one has failed compares counts.
    var count: Int { drafts.count }

    /// Where the record is at fault as far as is known.
    var faults: Faults { Faults(offsets: drafts.map(\.offset).sorted()) }

    /// Where the form or the value of something is at fault.
    var faultsOfFormAndValue: Faults {
        Faults(offsets: drafts.filter { $0.check.isAboutForm || $0.check.isAboutValues }.map(\.offset).sorted())
    }

    mutating func report(_ check: Check, at value: JSONValue, source: Range<Int>? = nil, _ message: String) {
        drafts.append(
            Draft(
                check: check, offset: value.byteRange.lowerBound, path: value.path, message: message,
                sourceRange: source))
    }

    /// Reports something about the record as a whole, at a byte of it.
    mutating func report(_ check: Check, atByte offset: Int, _ message: String) {
        drafts.append(Draft(check: check, offset: offset, path: "", message: message, sourceRange: nil))
    }

    /// All findings in the order of the record, with their lines. Linear in the record and, but for sorting, in them.
    func findings(in bytes: [UInt8]) -> [Finding] {
        let sorted = drafts.enumerated().sorted { a, b in
            (a.element.offset, a.element.check.code, a.offset) < (b.element.offset, b.element.check.code, b.offset)
        }
        var (line, position) = (1, 0)
        return sorted.map { _, draft in
            for byte in bytes[position..<max(position, min(draft.offset, bytes.count))] where byte == 0x0A { line += 1 }
            position = max(position, min(draft.offset, bytes.count))
            return Finding(
                check: draft.check, record: name, message: draft.message, path: draft.path,
                recordOffset: draft.offset, line: line, sourceRange: draft.sourceRange)
        }
    }
}

/// Places in a record at which something was found: what is wrong already must not be blamed on what refers to it.
struct Faults {
    /// In bytes, in order.
    let offsets: [Int]

    /// Whether something was found in a value. O(log n).
    func touch(_ value: JSONValue) -> Bool {
        var (low, high) = (0, offsets.count)
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < value.byteRange.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < offsets.count && offsets[low] < value.byteRange.upperBound
    }
}
