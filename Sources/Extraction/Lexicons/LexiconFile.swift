/// A file with what somebody adds to the embedded tables.
public struct LexiconFile: Sendable {
    /// What messages call it.
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// Something about one place of a lexicon file: `places.tsv:3:8: no level 'town'`.
public struct LexiconRemark: Sendable, Hashable, CustomStringConvertible {
    public let file: String
    /// From 1.
    public let line: Int
    /// From 1, in code points; a tab counts as one.
    public let column: Int
    public let reason: String

    init(_ reason: String, at place: LexiconPlace) {
        (file, line, column) = (place.file, place.line, place.column)
        self.reason = reason
    }

    public var description: String { "\(file):\(line):\(column): \(reason)" }
}

/// Everything that is wrong with some lexicon files, in the order of the files and their lines.
public struct LexiconError: Error, Sendable, CustomStringConvertible {
    public let remarks: [LexiconRemark]

    public var description: String { remarks.map(\.description).joined(separator: "\n") }
}

/// Where something stands in a lexicon file.
struct LexiconPlace: Sendable {
    let file: String
    let line: Int
    let column: Int

    /// What other places call this one.
    var name: String { "\(file):\(line)" }
}
