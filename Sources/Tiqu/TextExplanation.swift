import Normalization
import TextModel

extension TextNormalizer {
    /// What `normalize` changes of `article`, where and why: in the order of the places in the decoded source.
    ///
    /// Several times slower than `normalize`, which does not pay for it.
    /// - Throws: `NormalizationError` where ICU's data cannot be had.
    public func explain(_ article: Article) throws(NormalizationError) -> [ExplainedChange] {
        let decoded = DecodedArticle(article)
        var places = PlaceFinder(decoded.source.utf8)
        return try normalizer.explain(decoded.source, from: decoded.markup).map {
            ExplainedChange(change: $0, place: places.place(of: $0.source.start.utf8))
        }
    }
}

/// A change of a text, and where it was made for a person who looks at the source.
public struct ExplainedChange: Sendable {
    public let change: TextChange
    public let place: ChangeLine.Place
}

/// Bytes of a text to code points, lines and columns; asked for places in order. Linear over all of them.
struct PlaceFinder {
    private let utf8: [UInt8]
    private var position = 0
    private var offset = 0
    private var line = 1
    private var lineStart = 0

    init(_ utf8: [UInt8]) { self.utf8 = utf8 }

    /// - Parameter end: where a character starts, at or after the place asked for before.
    mutating func place(of end: Int) -> ChangeLine.Place {
        for byte in utf8[position..<max(end, position)] {
            if byte & 0xC0 != 0x80 { offset += 1 }
            if byte == 0x0A { (line, lineStart) = (line + 1, offset) }
        }
        position = max(end, position)
        return ChangeLine.Place(offset: offset, line: line, column: offset - lineStart + 1)
    }
}
