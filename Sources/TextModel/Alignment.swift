/// Which stretch of the normalized text came from which stretch of the source.
///
/// Two texts, cut into the same sequence of runs: a *kept* run is as long in both and corresponds scalar by scalar
/// (the scalars themselves may differ: 長 → 长); an *edit* stands for a stretch of another length, empty in one of the
/// texts where something was removed. Only edits are stored; a text in which nothing moved has none.
public struct Alignment: Hashable, Sendable {
    /// One stretch of the source that became a stretch of another length.
    public struct Edit: Hashable, Sendable {
        public let source: TextRange<Source>
        public let normalized: TextRange<Normalized>

        @inlinable
        public init(source: TextRange<Source>, normalized: TextRange<Normalized>) {
            self.source = source
            self.normalized = normalized
        }
    }

    /// In order, none adjacent to itself in both texts unless they stand for separate scalars.
    public let edits: [Edit]
    /// The lengths of both texts in UTF-8 bytes.
    public let sourceCount: Int
    public let normalizedCount: Int

    @usableFromInline
    init(edits: [Edit], sourceCount: Int, normalizedCount: Int) {
        self.edits = edits
        self.sourceCount = sourceCount
        self.normalizedCount = normalizedCount
    }

    /// The alignment of a text with itself.
    public static func identity(count: Int) -> Alignment {
        Alignment(edits: [], sourceCount: count, normalizedCount: count)
    }

    public var isIdentity: Bool { edits.isEmpty }

    /// The tightest stretch of the source that `range` came from: what was removed at its borders is outside, what was
    /// replaced as a whole is wholly inside. O(log edits).
    public func source(of range: TextRange<Normalized>) -> TextRange<Source> {
        let start = sourceStart(of: range.start)
        return TextRange(start, max(start, sourceEnd(of: range.end)))
    }

    /// The source offset at which the text that starts at `offset` starts: after anything removed there.
    private func sourceStart(of offset: TextOffset<Normalized>) -> TextOffset<Source> {
        let next = firstEdit { $0.normalized.end > offset }
        if next < edits.count && edits[next].normalized.start <= offset { return edits[next].source.start }
        return keptOffset(offset, before: next)
    }

    /// The source offset at which the text that ends at `offset` ends: before anything removed there.
    private func sourceEnd(of offset: TextOffset<Normalized>) -> TextOffset<Source> {
        let next = firstEdit { $0.normalized.end >= offset }
        if next < edits.count && edits[next].normalized.start < offset { return edits[next].source.end }
        return keptOffset(offset, before: next)
    }

    /// The source offset of a normalized `offset` in the kept run that ends where edit number `next` begins.
    private func keptOffset(_ offset: TextOffset<Normalized>, before next: Int) -> TextOffset<Source> {
        guard next > 0 else { return TextOffset(offset.utf8) }
        let last = edits[next - 1]
        return TextOffset(last.source.end.utf8 + offset.utf8 - last.normalized.end.utf8)
    }

    /// The index of the first edit that satisfies a condition which holds for all edits after it.
    private func firstEdit(where isAtOrPast: (Edit) -> Bool) -> Int {
        var (low, high) = (0, edits.count)
        while low < high {
            let middle = (low + high) / 2
            if isAtOrPast(edits[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension Alignment {
    /// One stretch of both texts; lengths in UTF-8 bytes.
    public struct Run: Hashable, Sendable {
        public let isKept: Bool
        public let sourceCount: Int
        public let normalizedCount: Int
    }

    /// All runs in order: kept stretches and edits in turn, covering both texts.
    public var runs: [Run] {
        var runs: [Run] = []
        runs.reserveCapacity(2 * edits.count + 1)
        forEachRun { runs.append($0) }
        return runs
    }

    /// Calls `body` with each run, without a list of them: a text may be edited every few bytes.
    public func forEachRun(_ body: (Run) -> Void) {
        var position = 0
        for edit in edits {
            let kept = edit.source.start.utf8 - position
            if kept > 0 { body(Run(isKept: true, sourceCount: kept, normalizedCount: kept)) }
            body(Run(isKept: false, sourceCount: edit.source.utf8.count, normalizedCount: edit.normalized.utf8.count))
            position = edit.source.end.utf8
        }
        let rest = sourceCount - position
        if rest > 0 { body(Run(isKept: true, sourceCount: rest, normalizedCount: rest)) }
    }

    /// This alignment (source → middle) followed by one of the middle text with the final one. Linear in the edits.
    ///
    /// Where edits of both meet, they become one edit that covers what either of them covers.
    public func followed(by next: Alignment) -> Alignment {
        precondition(normalizedCount == next.sourceCount, "the second alignment starts where the first one ends")
        if next.isIdentity { return self }
        if isIdentity { return next }
        var composer = AlignmentComposer(first: runs, second: next.runs)
        return composer.compose()
    }
}
