import Testing
import TextModel

@testable import Extraction

/// The fast search for the places where figures and dates begin, against the plain way to say the same.
struct StartsTests {
    private static let pieces = [
        "a", "7", "第", "三", "十", "年", "个", "，", "。", "\n", " ", "é", "😀", "亿", "首位", "今(", "翻番", "对折", "五一", "前",
    ]

    /// Where to go on from `place`: behind it, or behind some more characters.
    private static func resume(_ text: Scalars, _ place: Int, skipping skip: Int) -> Int {
        place % 7 < 4 ? (0..<skip).reduce(place) { end, _ in text.after(end) } : place
    }

    private static func places(in text: Scalars, of readers: StartReaders, skip: Int) -> [StartReader: [Int]] {
        var places: [StartReader: [Int]] = [:]
        text.forEachStart(of: readers, by: FigureLexicons.shared.startTable) { reader, place, _ in
            places[reader, default: []].append(place)
            return resume(text, place, skipping: skip)
        }
        return places
    }

    /// The same, character by character.
    private static func plainPlaces(in text: Scalars, of reader: StartReader, skip: Int) -> [Int] {
        var places: [Int] = []
        var i = 0
        while i < text.count {
            let next = text.after(i)
            if mayBegin(reader, text.scalar(i), text.scalar(next)) {
                places.append(i)
                i = max(next, resume(text, i, skipping: skip))
            } else {
                i = next
            }
        }
        return places
    }

    private static let followers = Set(FigureLexicons.shared.starts.followers)

    private static let seconds = Set(FigureLexicons.shared.starts.secondsOfPairs)

    /// Where the readers begin, told by cases.
    private static func mayBegin(_ reader: StartReader, _ first: UInt32, _ second: UInt32) -> Bool {
        let pair = StartTable.pair(min(first, 0xFFFF), min(second, 0xFFFF))
        switch reader {
        case .dates:
            let starts = DateWords.shared.starts
            return DateStarts.isBoundary(first)
                || first < 0x10000 && second < 0x10000 && starts.firsts.contains(first)
                    && starts.seconds.contains(second) && starts.pairs.hasBit(pair)
        case .figures:
            let starts = FigureLexicons.shared.starts
            let bits = starts.classes[first]
            let part = bits & CharacterClass.partMask
            if part == CharacterClass.Part.digit.rawValue || part == CharacterClass.Part.letter.rawValue { return true }
            if bits & CharacterClass.always != 0 { return true }
            if part != 0, followers.contains(second) { return true }
            return bits & (CharacterClass.fixed | CharacterClass.trigger) != 0 && seconds.contains(second)
                && starts.pairs.hasBit(pair)
        }
    }

    @Test(arguments: [0, 1, 3, 170, 200, 600, 2100])
    func `no place is missed or found twice, whatever is skipped`(_ skip: Int) {
        var generator = SeededGenerator(seed: 5)
        for count in [0, 1, 2, 63, 64, 65, 150, 170, 171, 172, 600, 2000] {
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator)! }.joined()
            Array(text.utf8).withUnsafeBufferPointer { bytes in
                let text = Scalars(bytes)
                let figures = Self.plainPlaces(in: text, of: .figures, skip: skip)
                let dates = Self.plainPlaces(in: text, of: .dates, skip: skip)
                let both = Self.places(in: text, of: .both, skip: skip)
                #expect(both[.figures] ?? [] == figures)
                #expect(both[.dates] ?? [] == dates)
                #expect(Self.places(in: text, of: .figures, skip: skip)[.figures] ?? [] == figures)
                #expect(Self.places(in: text, of: .dates, skip: skip)[.dates] ?? [] == dates)
            }
        }
    }

    @Test func `a text can be gone over while another one is`() {
        let (outer, inner) = (Array("第三季度 7 年，今(1)日".utf8), Array("十个第一，2亿".utf8))
        outer.withUnsafeBufferPointer { outer in
            inner.withUnsafeBufferPointer { inner in
                let (outer, inner) = (Scalars(outer), Scalars(inner))
                let expected = Self.places(in: inner, of: .both, skip: 1)
                var places: [Int] = []
                outer.forEachStart(of: .figures, by: FigureLexicons.shared.startTable) { _, place, _ in
                    places.append(place)
                    #expect(Self.places(in: inner, of: .both, skip: 1) == expected)
                    return outer.after(place)
                }
                #expect(places == Self.plainPlaces(in: outer, of: .figures, skip: 0))
            }
        }
    }

    @Test(arguments: ["~", "—", "～"])
    func `in a chain of numbers the last two alone are a range`(_ dash: String) throws {
        for (chain, range) in [
            (["1", "2", "3", "4亿元"], "3\(dash)4亿元"), (["20", "30", "40", "50", "60公里"], "50\(dash)60公里"),
            (["7", "8%", "9", "10", "11"], "7\(dash)8%"),
        ] {
            let bytes = Array(("共" + chain.joined(separator: dash) + "。").utf8)
            let text = NormalizedText(
                utf8: bytes, alignment: .identity(count: bytes.count), script: .hans, diagnostics: [])
            var entities: [Entity] = []
            FigureExtractor().extract(
                from: ExtractionInput(text: text, sentences: [Sentence(range: TextRange(utf8: 0..<bytes.count))]),
                into: &entities)
            #expect(entities.map { String(decoding: bytes[$0.range.utf8], as: UTF8.self) } == [range])
        }
    }
}
