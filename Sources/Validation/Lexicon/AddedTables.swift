/// What lexicon files added to the tables that a record was made by, read anew and with trust in nothing.
///
/// `docs/lexicons.md` describes the files. Words are compared in simplified characters, as everywhere in the validator.
public struct AddedTables: Sendable {
    /// A line that says nothing.
    public struct Fault: Error, Sendable, CustomStringConvertible {
        public let file: String
        public let line: Int
        public let reason: String

        public var description: String { "\(file):\(line): \(reason)" }
    }

    /// Names by code.
    private var regions: [String: [[Unicode.Scalar]]] = [:]
    /// Codes by unit; nil for a unit without one.
    private var units: [[Unicode.Scalar]: String?] = [:]
    /// Ends of titles by what they say that the title is.
    private var endings: [String: [String]] = [:]
    private var exceptions: [[Unicode.Scalar]] = []
    private var stops: [[Unicode.Scalar]] = []
    /// Lines that were passed over.
    public private(set) var faults: [Fault] = []

    public init() {}

    /// - Parameter name: what faults call the file.
    public mutating func read(_ bytes: [UInt8], name: String) {
        let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(omittingEmptySubsequences: false) {
            $0 == "\n"
        }
        for (number, line) in lines.enumerated() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.trimmed)
            let isText = line.contains { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
            if !isText || line.first == "#" || cells[0] == "kind" { continue }
            if let reason = take(cells) { faults.append(Fault(file: name, line: number + 1, reason: reason)) }
        }
    }

    private static func trimmed(_ cell: Substring.UnicodeScalarView) -> String {
        let isEdge: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\r" || $0 == "\u{FEFF}" }
        let start = cell.drop(while: isEdge)
        guard let last = start.lastIndex(where: { !isEdge($0) }) else { return "" }
        return String(start[...last])
    }

    /// - Returns: why the line cannot be taken.
    private mutating func take(_ cells: [String]) -> String? {
        let word = Self.folded(cells.count > 1 ? cells[1] : "")
        let second = cells.count > 2 ? cells[2] : ""
        if word.isEmpty { return "a kind and no word" }
        switch cells[0] {
        case "region":
            if second.utf8.count != 6 { return "a region without a code of six digits" }
            regions[second, default: []].append(word)
        case "unit": units[word] = .some(second.isEmpty || second == "-" ? nil : second)
        case "document":
            endings[second.isEmpty ? string(word) : string(Self.folded(second)), default: []].append(string(word))
        case "exception": exceptions.append(word)
        case "stop": stops.append(word)
        default: return "no kind '\(cells[0])'"
        }
        return nil
    }

    private static func folded(_ word: String) -> [Unicode.Scalar] {
        Array(VariantTable.shared.folded(Array(word.unicodeScalars)[...]))
    }
}

// MARK: - What the checks ask

extension AddedTables {
    /// The names of a code; empty for one that was not added.
    func names(of code: String) -> [String] { (regions[code] ?? []).map { string($0) } }

    /// The codes that a unit may carry; nil for one that was not added.
    func codes(ofUnit unit: String) -> [String]? { units[Self.folded(unit)].map { $0.map { [$0] } ?? [] } }

    /// How titles end that are of this kind.
    func endings(of kind: String) -> [String] { endings[kind] ?? [] }

    /// Where nothing may be found.
    func exceptionPlaces(in text: [Unicode.Scalar]) -> [Range<Int>] { Self.places(of: exceptions, in: text) }

    /// Whether words that measure nothing stand in a stretch of text.
    func saysNothing(_ text: some Sequence<Unicode.Scalar>) -> Bool {
        !stops.isEmpty && !Self.places(of: stops, in: Array(text)).isEmpty
    }

    private static func places(of words: [[Unicode.Scalar]], in text: [Unicode.Scalar]) -> [Range<Int>] {
        if words.isEmpty { return [] }
        let folded = Array(VariantTable.shared.folded(text[...]))
        let byFirst = Dictionary(grouping: words) { $0[0] }
        return folded.indices.flatMap { place in
            (byFirst[folded[place]] ?? []).filter { folded[place...].starts(with: $0) }.map {
                place..<place + $0.count
            }
        }
    }
}
