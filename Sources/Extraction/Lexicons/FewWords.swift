/// A few words that are looked for at one place of a text, by their first or last character. Most places are told by one byte to
/// hold none of them.
///
/// Made once for a list that lives as long as the process; its memory is never given back.
struct FewWords: Sendable, ExpressibleByArrayLiteral {
    /// The words that share a character, from the longest to the shortest.
    private struct Group: BitwiseCopyable {
        let character: UInt32
        let first: UInt32
        let end: UInt32
    }

    private let byBeginning: [StaticString]
    private let byEnd: [StaticString]
    private let beginnings: ConstantTable<Group>
    private let ends: ConstantTable<Group>
    /// A bit for the low six of each byte that a word ends with.
    private let lastBytes: UInt64
    /// A bit for the low six of each third byte, where all words begin with a character of three; else all bits.
    private let thirdBytes: UInt64

    init(arrayLiteral words: StaticString...) {
        (byBeginning, beginnings) = Self.grouped(words) { Self.text($0).scalar(0) }
        (byEnd, ends) = Self.grouped(words) { Self.text($0).scalar(before: $0.utf8CodeUnitCount) }
        lastBytes = words.reduce(0) { $0 | Self.bit($1.utf8Start[$1.utf8CodeUnitCount - 1]) }
        let begin = words.allSatisfy { $0.utf8Start[0] & 0xF0 == 0xE0 }
        thirdBytes = begin ? words.reduce(0) { $0 | Self.bit($1.utf8Start[2]) } : .max
    }

    private static func grouped(
        _ words: [StaticString], by character: (StaticString) -> UInt32
    ) -> ([StaticString], ConstantTable<Group>) {
        let keyed = words.map { (key: character($0), word: $0) }.sorted {
            ($0.key, -$0.word.utf8CodeUnitCount) < ($1.key, -$1.word.utf8CodeUnitCount)
        }
        var groups: [Group] = []
        for (number, entry) in keyed.enumerated() {
            let first = groups.last.flatMap { $0.character == entry.key ? groups.removeLast().first : nil }
            groups.append(Group(character: entry.key, first: first ?? UInt32(number), end: UInt32(number + 1)))
        }
        return (keyed.map(\.word), ConstantTable(groups))
    }

    /// What a word looks like to those who go over texts.
    private static func text(_ word: StaticString) -> Scalars {
        Scalars(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    @inline(__always)
    private static func bit(_ byte: UInt8) -> UInt64 { 1 &<< UInt64(byte & 63) }

    /// The end of the longest of the words that stands at `i`.
    @inline(__always)
    func end(in text: Scalars, at i: Int) -> Int? {
        thirdBytes & Self.bit(text[i &+ 2]) == 0 ? nil : matchedEnd(in: text, at: i)
    }

    /// The start of the longest of the words that ends at `i`.
    @inline(__always)
    func start(in text: Scalars, before i: Int) -> Int? {
        lastBytes & Self.bit(text[i &- 1]) == 0 ? nil : matchedStart(in: text, before: i)
    }

    private func matchedEnd(in text: Scalars, at i: Int) -> Int? {
        for number in Self.group(of: text.scalar(i), among: beginnings) {
            if let end = text.match(byBeginning[number], at: i) { return end }
        }
        return nil
    }

    private func matchedStart(in text: Scalars, before i: Int) -> Int? {
        for number in Self.group(of: text.scalar(before: i), among: ends) {
            if let start = text.match(byEnd[number], endingAt: i) { return start }
        }
        return nil
    }

    /// The numbers of the words with `character`.
    @inline(__always)
    private static func group(of character: UInt32, among groups: ConstantTable<Group>) -> Range<Int> {
        for k in 0..<groups.count where groups[k].character == character {
            return Int(groups[k].first)..<Int(groups[k].end)
        }
        return 0..<0
    }
}
