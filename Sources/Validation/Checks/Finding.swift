/// One thing that is wrong with a record, and where.
public struct Finding: Hashable, Sendable {
    /// The rule that the record breaks.
    public let check: Check
    /// The name of the record, as the caller gave it.
    public let record: String
    /// What exactly is wrong, one sentence.
    public let message: String
    /// What to do about it, one sentence or two.
    public let suggestion: String
    /// Where in the record.
    public let place: RecordPlace
    /// The stretch of the article it is about, where it is about one.
    public let source: SourcePlace?

    public var code: String { check.code }
    public var severity: Check.Severity { check.severity }
    public var title: String { check.title }
    /// The value it is about: `entities[3].text`; empty for the record as a whole.
    public var path: String { place.path }
    public var line: Int { place.line }
}

/// A value of a record, and where it is written.
public struct RecordPlace: Hashable, Sendable {
    /// As a reader would write it: `entities[3].text`; empty for the record as a whole.
    public let path: String
    /// As RFC 6901 writes it: `/entities/3/text`; empty for the record as a whole.
    public let pointer: String
    /// Where the value is written in the record, in bytes.
    public let bytes: Range<Int>
    /// The line of its first byte, from 1.
    public let line: Int
    /// The column of its first byte in code points, from 1.
    public let column: Int
}

/// A stretch of the decoded source.
public struct SourcePlace: Hashable, Sendable {
    /// In the record's offset unit.
    public let range: Range<Int>
    /// Line and column in code points, from 1, of its beginning; nil where the source was not given or not read.
    public let position: SourcePosition?
}

public struct SourcePosition: Hashable, Sendable {
    public let line: Int
    public let column: Int
}

extension Finding: CustomStringConvertible {
    /// `name:line:column: error V102 entities[3].text (source 2:14): message` with offsets, `source [38, 43)`, where
    /// the line is not known.
    public var description: String {
        let path = place.path.isEmpty ? "" : " \(place.path)"
        let origin = source.map { source in
            let position = source.position.map { "\($0.line):\($0.column)" }
            return " (source \(position ?? "[\(source.range.lowerBound), \(source.range.upperBound))"))"
        }
        return "\(record):\(place.line):\(place.column): \(severity.rawValue) \(code)\(path)\(origin ?? ""): \(message)"
    }
}
