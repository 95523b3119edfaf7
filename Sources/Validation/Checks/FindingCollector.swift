/// Collects what the checks find in one record.
struct FindingCollector {
    private struct Draft {
        let check: Check
        let bytes: Range<Int>
        let path: String
        let pointer: String
        let message: String
        let suggestion: String?
        let sourceRange: Range<Int>?

        var offset: Int { bytes.lowerBound }
    }

    private let name: String
    private var drafts: [Draft] = []

    init(name: String) { self.name = name }

    /// How many findings there are: a check that must not run after another one has failed compares counts.
    var count: Int { drafts.count }

    /// Whether some finding is about a stretch of the source.
    var namesSource: Bool { drafts.contains { $0.sourceRange != nil } }

    /// Where the record is at fault as far as is known.
    var faults: Faults { Faults(offsets: drafts.map(\.offset).sorted()) }

    /// Where the form or the value of something is at fault.
    var faultsOfFormAndValue: Faults {
        Faults(offsets: drafts.filter { $0.check.isAboutForm || $0.check.isAboutValues }.map(\.offset).sorted())
    }

    /// Where something is at fault that a record must not have.
    var errors: Faults { Faults(offsets: drafts.filter { $0.check.severity == .error }.map(\.offset).sorted()) }

    /// - Parameter suggestion: what to do, where this finding knows better than its check.
    mutating func report(
        _ check: Check, at value: JSONValue, source: Range<Int>? = nil, _ message: String, suggestion: String? = nil
    ) {
        drafts.append(
            Draft(
                check: check, bytes: value.byteRange, path: value.path, pointer: value.pointer, message: message,
                suggestion: suggestion, sourceRange: source))
    }

    /// Reports something about the record as a whole, at a byte of it.
    mutating func report(_ check: Check, atByte offset: Int, _ message: String) {
        drafts.append(
            Draft(
                check: check, bytes: offset..<offset, path: "", pointer: "", message: message, suggestion: nil,
                sourceRange: nil))
    }

    /// All findings in the order of the record, with their lines. Linear in the record, the source and, but for sorting,
    /// in them.
    func findings(in bytes: [UInt8], source: MeasuredText?) -> [Finding] {
        var (record, origin) = (LineCounter(), SourceLines(source))
        let sorted = drafts.enumerated().sorted { a, b in
            (a.element.offset, a.element.check.code, a.offset) < (b.element.offset, b.element.check.code, b.offset)
        }
        return sorted.map { _, draft in
            record.advance(to: draft.offset, in: bytes)
            return Finding(
                check: draft.check, record: name, message: draft.message,
                suggestion: draft.suggestion ?? draft.check.advice,
                place: RecordPlace(
                    path: draft.path, pointer: draft.pointer, bytes: draft.bytes, line: record.line,
                    column: record.column),
                source: draft.sourceRange.map { SourcePlace(range: $0, position: origin.position(of: $0)) })
        }
    }
}

/// Counts lines and columns of UTF-8 on the way from one place to a later one.
private struct LineCounter {
    private(set) var line = 1
    private(set) var column = 1
    private var position = 0

    mutating func advance(to offset: Int, in bytes: [UInt8]) {
        let end = max(position, min(offset, bytes.count))
        for byte in bytes[position..<end] {
            if byte == 0x0A {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        position = end
    }
}

/// Where the lines of a source begin.
private struct SourceLines {
    private let source: MeasuredText?
    /// The numbers of the scalars that begin a line.
    private let starts: [Int]

    init(_ source: MeasuredText?) {
        self.source = source
        var starts = [0]
        if let scalars = source?.scalars {
            for (index, scalar) in scalars.enumerated() where scalar == "\n" { starts.append(index + 1) }
        }
        self.starts = starts
    }

    /// O(log n).
    func position(of range: Range<Int>) -> SourcePosition? {
        guard let index = source?.scalarIndex(at: range.lowerBound) else { return nil }
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= index { low = middle + 1 } else { high = middle }
        }
        return SourcePosition(line: low, column: index - starts[low - 1] + 1)
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
