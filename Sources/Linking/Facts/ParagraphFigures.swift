import Extraction
import TextModel

/// Where the last thing of each paragraph stands that a fact may tell: a figure, or 持平. What comes behind it in the paragraph
/// can bear on nothing but other paragraphs.
struct ParagraphFigures {
    let places: EntityPlaces
    let sentences: [Sentence]
    let passing: PassingFigures
    /// The start of the article's last figure.
    private let lastFigure: Int?
    /// Where 持平 stands in an article with figures.
    private let standstills: [Int]
    /// The first entity and the first of those that have not been passed.
    private var (next, nextStandstill) = (0, 0)
    /// Where the last thing of the present paragraph begins; -1 where it has none.
    private var last = -1

    init(places: EntityPlaces, sentences: [Sentence], passing: PassingFigures) {
        (self.places, self.sentences, self.passing) = (places, sentences, passing)
        lastFigure = places.lastIndex { passing.mayBeStated($0, at: $1) }.map { Int(places[$0].start) }
        standstills = lastFigure == nil ? [] : Self.standstills(in: passing.bytes)
    }

    private static func standstills(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var found: [Int] = []
        _ = finder.first(in: bytes, bytes.indices) { at in
            if bytes.has("持平", at: at) { found.append(at) }
            return false
        }
        return found
    }

    private static let finder = CharacterFinder("持")

    /// The last one of the article; nil where it has no figure.
    var lastOfArticle: Int? { lastFigure.map { max($0, standstills.last ?? 0) } }

    /// Whether one stands in the sentence `range` or behind it in the present paragraph.
    func follow(_ range: Range<Int>) -> Bool { last >= range.lowerBound }

    /// Each paragraph has to be started, in the order of the text.
    mutating func startParagraph(at index: Int) {
        let end = end(ofParagraphAt: index)
        last = -1
        while next < places.count, Int(places[next].start) < end {
            if passing.mayBeStated(next, at: places[next]) { last = Int(places[next].start) }
            next += 1
        }
        while nextStandstill < standstills.count, standstills[nextStandstill] < end {
            last = max(last, standstills[nextStandstill])
            nextStandstill += 1
        }
    }

    private func end(ofParagraphAt index: Int) -> Int {
        var end = sentences[index].range.utf8.upperBound
        var index = index + 1
        while index < sentences.count {
            let range = sentences[index].range.utf8
            if Self.isBreak(end..<range.lowerBound, in: passing.bytes) { break }
            end = range.upperBound
            index += 1
        }
        return end
    }

    /// Whether what stands between two sentences ends a paragraph.
    static func isBreak(_ gap: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[gap].contains(UInt8(ascii: "\n"))
    }
}
