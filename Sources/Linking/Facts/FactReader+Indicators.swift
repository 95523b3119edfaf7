import Extraction
import TextModel

/// From the words before a figure to the name of what it measures.
extension FactReader {
    /// The name in `phrase`, without what clings to its edges; nil where it cannot be one.
    func indicator(_ phrase: Range<Int>) -> Range<Int>? {
        var (start, end) = (phrase.lowerBound, phrase.upperBound)
        while start < end, let edge = leadingEdge(at: start) { start += edge }
        while start < end, let edge = trailingEdge(before: end) { end -= edge }
        guard start < end else { return nil }
        start = afterAttribute(start..<end)
        let count = end - start
        guard
            count >= 6 || (count >= 3 && bytes[start] < 0x80)
                || (count == 3 && IndicatorHeads.shared.end(start..<end, in: bytes)),
            count <= Self.longest
        else { return nil }
        return start..<end
    }

    private static let longest = 84
    /// Longer attributes than this before 的 are left out.
    private static let longAttribute = 24

    private func leadingEdge(at start: Int) -> Int? {
        if bytes[start] == UInt8(ascii: " ") { return 1 }
        return Self.leading.first { bytes.has($0, at: start) }?.utf8CodeUnitCount
    }

    private func trailingEdge(before end: Int) -> Int? {
        if bytes[end - 1] == UInt8(ascii: " ") { return 1 }
        return Self.trailing.first { bytes.has($0, before: end) }?.utf8CodeUnitCount
    }

    private static let leading: [StaticString] = ["的", "其", "该", "本", "、", "”", "」", "》", "’", "和", "及", "与"]
    private static let trailing: [StaticString] = ["的", "、", "“", "「", "和", "及", "与", "则"]

    /// The shortest whole phrase: a long attribute that ends with 的 goes, unless a ratio needs it (占…的比重).
    private func afterAttribute(_ phrase: Range<Int>) -> Int {
        var position = phrase.upperBound - 6
        while position > phrase.lowerBound {
            if bytes.has("的", at: position), position - phrase.lowerBound >= Self.longAttribute,
                !bytes.has("比重", before: phrase.upperBound), !bytes.has("比例", before: phrase.upperBound)
            {
                return position + 3
            }
            position -= 1
        }
        return phrase.lowerBound
    }
}
