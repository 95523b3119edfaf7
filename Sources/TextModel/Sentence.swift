/// One sentence of a normalized text, without the white space around it.
public struct Sentence: Hashable, Sendable {
    public let range: TextRange<Normalized>

    @inlinable
    public init(range: TextRange<Normalized>) { self.range = range }
}
