import Linking
import TextModel

/// What was read at a place of an article, what uses it, and what was refused there.
public struct Explanation: Sendable {
    /// Which place is asked about; offsets count code points.
    public enum Place: Hashable, Sendable {
        case everywhere
        case normalized(Int)
        case source(Int)
    }

    /// The place lies behind the end of the text.
    public struct OutsideText: Error, Equatable {
        /// How many code points the text has.
        public let count: Int
    }

    public let record: Record
    /// The character asked about; empty where normalization removed it, nil for the whole article.
    public let place: TextRange<Normalized>?
    /// Where it stands in the source.
    public let sourcePlace: TextRange<Source>?
    /// The indexes of what the record says about the place.
    public let sentences, entities, facts, enumerations: [Int]
    /// The figures and ranks of the place that are in no fact or enumeration.
    public let unused: [UnusedFigure]
    public let rejections: [Rejection]
    public let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - unused: those of the whole article.
    ///   - rejections: those of the whole article.
    public init(
        record: Record, unused: [UnusedFigure], rejections: [Rejection], at place: Place
    ) throws(OutsideText) {
        self.record = record
        let (range, source) = try Self.ranges(of: place, in: record)
        (self.place, sourcePlace) = (range, source)
        func covers(_ other: TextRange<Normalized>) -> Bool { range.map { other.overlaps($0) } ?? true }
        let article = record.article
        sentences = record.sentences.indices.filter { covers(record.sentences[$0].range) }
        let covering = article.entities.indices.filter { covers(article.entities[$0].entity.range) }
        entities = covering
        let covered = Set(covering)
        facts = article.facts.indices.filter { index in
            let fact = article.facts[index]
            return range == nil || covers(fact.indicator) || !covered.isDisjoint(with: fact.mentions)
        }
        enumerations = article.enumerations.indices.filter { index in
            let enumeration = article.enumerations[index]
            return range == nil || covered.contains(enumeration.entity) || enumeration.items.contains(where: covers)
        }
        self.unused = unused.filter { covered.contains($0.entity) }
        self.rejections = rejections.filter { covers($0.range) }
        diagnostics = record.diagnostics.filter { diagnostic in
            guard let source else { return true }
            return diagnostic.range?.overlaps(source) ?? false
        }
    }

    // MARK: Places

    private static func ranges(
        of place: Place, in record: Record
    ) throws(OutsideText) -> (TextRange<Normalized>?, TextRange<Source>?) {
        switch place {
        case .everywhere: return (nil, nil)
        case .normalized(let offset):
            let range = TextRange<Normalized>(utf8: try character(offset, of: record.text.utf8))
            return (range, record.text.alignment.source(of: range))
        case .source(let offset):
            let range = TextRange<Source>(utf8: try character(offset, of: record.source.utf8))
            return (record.text.alignment.normalized(of: range), range)
        }
    }

    /// The bytes of code point number `offset`.
    private static func character(_ offset: Int, of bytes: [UInt8]) throws(OutsideText) -> Range<Int> {
        var count = 0
        var start: Int?
        for (position, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
            if let start { return start..<position }
            if count == offset { start = position }
            count += 1
        }
        guard let start else { throw OutsideText(count: count) }
        return start..<bytes.count
    }
}

extension Fact {
    /// The indexes of all entities that it rests on.
    fileprivate var mentions: Set<Int> {
        Set(([regionEntity, periodEntity, entity, rank?.entity] + changes.map(\.entity)).compactMap { $0 })
    }
}

extension Alignment {
    /// What the stretch `range` of the source became; empty where all of it was removed. Linear in the edits.
    fileprivate func normalized(of range: TextRange<Source>) -> TextRange<Normalized> {
        var (source, text) = (0, 0)
        for run in runs {
            if range.start.utf8 < source + run.sourceCount {
                if !run.isKept { return TextRange(utf8: text..<text + run.normalizedCount) }
                let start = text + range.start.utf8 - source
                return TextRange(utf8: start..<min(start + range.utf8.count, text + run.normalizedCount))
            }
            source += run.sourceCount
            text += run.normalizedCount
        }
        return TextRange(utf8: text..<text)
    }
}
