/// A text in which offsets are counted. Two spaces never mix: the compiler rejects it.
public protocol CoordinateSpace: Sendable {}

/// The decoded source, as UTF-8.
public enum Source: CoordinateSpace {}

/// The normalized text, as UTF-8.
public enum Normalized: CoordinateSpace {}

/// A place in a text: how many UTF-8 bytes of `Space` lie before it.
public struct TextOffset<Space: CoordinateSpace>: Hashable, Comparable, Sendable {
    public var utf8: Int

    @inlinable
    public init(_ utf8: Int) { self.utf8 = utf8 }

    @inlinable
    public static func < (a: Self, b: Self) -> Bool { a.utf8 < b.utf8 }
}

/// A half-open stretch `[start, end)` of a text, in UTF-8 bytes of `Space`.
public struct TextRange<Space: CoordinateSpace>: Hashable, Sendable {
    public var start: TextOffset<Space>
    public var end: TextOffset<Space>

    /// - Precondition: `start <= end`.
    @inlinable
    public init(_ start: TextOffset<Space>, _ end: TextOffset<Space>) {
        precondition(start <= end, "a range ends before it starts")
        self.start = start
        self.end = end
    }

    /// The range of the UTF-8 bytes `bytes`.
    @inlinable
    public init(utf8 bytes: Range<Int>) {
        self.init(TextOffset(bytes.lowerBound), TextOffset(bytes.upperBound))
    }

    @inlinable public var utf8: Range<Int> { start.utf8..<end.utf8 }
    @inlinable public var isEmpty: Bool { start == end }

    @inlinable
    public func contains(_ other: Self) -> Bool { start <= other.start && other.end <= end }

    @inlinable
    public func overlaps(_ other: Self) -> Bool { start < other.end && other.start < end }
}
