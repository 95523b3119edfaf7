/// Where some phrases stand in a text.
public struct PhrasePlaces: Sendable {
    /// By start; the longest of those that start at one place.
    private let ranges: [Range<Int>]
    private let longest: Int

    public static let none = PhrasePlaces(ranges: [], longest: 0)

    public var isEmpty: Bool { ranges.isEmpty }

    fileprivate init(ranges: [Range<Int>], longest: Int) { (self.ranges, self.longest) = (ranges, longest) }

    /// The first phrase that has characters of `range`.
    public func overlap(with range: Range<Int>) -> Range<Int>? { first(in: range) { $0.overlaps(range) } }

    /// The first phrase that has characters of `range` and does not lie wholly inside something longer.
    public func cut(of range: Range<Int>) -> Range<Int>? {
        first(in: range) {
            $0.overlaps(range)
                && !(range.count > $0.count && range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound)
        }
    }

    private func first(in range: Range<Int>, where isMeant: (Range<Int>) -> Bool) -> Range<Int>? {
        if ranges.isEmpty { return nil }
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound + longest <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return ranges[low...].prefix { $0.lowerBound < range.upperBound }.first(where: isMeant)
    }
}

/// Where a text has words that a lexicon says something of.
public final class MarkedPlaces: Sendable {
    let exceptions: PhrasePlaces
    let stops: PhrasePlaces

    init(exceptions: PhrasePlaces, stops: PhrasePlaces) { (self.exceptions, self.stops) = (exceptions, stops) }
}

/// Phrases that are looked for in texts.
final class PhraseFinder: Sendable {
    private let trie: WordTrie

    init(_ phrases: [String]) { trie = WordTrie(phrases.enumerated().map { (word: $1, value: $0) }) }

    deinit { trie.deallocate() }

    /// Linear in the text, but for the length of the phrases.
    func places(in bytes: UnsafeBufferPointer<UInt8>) -> PhrasePlaces {
        let text = Scalars(bytes)
        var (ranges, longest): ([Range<Int>], Int) = ([], 0)
        var i = 0
        while i < text.count {
            if let match = trie.longestMatch(in: text, at: i) {
                ranges.append(i..<match.bound)
                longest = max(longest, match.bound - i)
            }
            i = text.after(i)
        }
        return PhrasePlaces(ranges: ranges, longest: longest)
    }
}
