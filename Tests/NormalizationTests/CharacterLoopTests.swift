import CSurvey
import Testing

/// The loops that take a text apart or look for characters, with vector instructions, against the plain way to say the same.
struct CharacterLoopTests {
    private static let pieces = [
        "增长", "中华人民共和国", "电", "（", "(", "日", "。", "，", "\n", "5.2%", "GDP", "é", "·", "🙂", "𠀀", "\u{7FF}", "\u{800}",
        "\u{FFFD}",
    ]

    private static var ways: [TiquWay] { (0...tiqu_best_way().rawValue).map { TiquWay($0) } }

    private static func texts() -> [String] {
        var dice = Dice(state: 3)
        return (0..<300).map { count in (0..<count % 100).map { _ in pieces.randomElement(using: &dice)! }.joined() }
    }

    /// The characters of `text` and where each of them begins.
    private static func characters(of text: String) -> [(point: UInt16, place: Int)] {
        var place = 0
        return text.unicodeScalars.map { scalar in
            defer { place += scalar.utf8.count }
            return (UInt16(clamping: scalar.value), place)
        }
    }

    @Test func aTextIsTakenApartInAllWays() {
        var dice = Dice(state: 7)
        for text in Self.texts() {
            let (bytes, expected) = (Array(text.utf8), Self.characters(of: text))
            let start = expected.randomElement(using: &dice)?.place ?? 0
            let end = Int.random(in: start...bytes.count, using: &dice)
            let taken = expected.filter { (start..<end).contains($0.place) }
            for way in Self.ways {
                var points = [UInt16](repeating: 0, count: bytes.count + Int(TIQU_CHARACTERS_SPARE))
                var places = points
                let count = tiqu_characters_by(way, bytes, bytes.count, start, end, &points, &places)
                #expect(Array(points[..<count]) == taken.map(\.point), "\(way): \(text)")
                #expect(places[..<count].map { start + Int($0) } == taken.map(\.place), "\(way): \(text)")
            }
        }
    }

    @Test func startsAreToldInAllWays() {
        var dice = Dice(state: 11)
        let classes = (0..<0x10000).map { _ in UInt8.random(in: 0...255, using: &dice) }
        for count in [0, 1, 31, 32, 63, 64, 65, 128, 200] {
            let points = (0...count).map { _ in UInt16.random(in: 0...0xFFFF, using: &dice) }
            for way in Self.ways {
                var found = [UInt8](repeating: 255, count: count + Int(TIQU_STARTS_SPARE))
                var starts = [TiquStarts](repeating: TiquStarts(), count: count / 64 + 1)
                tiqu_starts_by(way, points, count, classes, &found, &starts)
                for k in 0..<count / 64 * 64 + 64 where k < starts.count * 64 {
                    let (own, next) = k < count ? (classes[Int(points[k])], classes[Int(points[k + 1])]) : (0, 0)
                    let bit = UInt64(1) << UInt64(k % 64)
                    let block = starts[k / 64]
                    let label = "\(way) \(count) \(k)"
                    #expect((block.sure.0 & bit != 0) == (own & 1 != 0 || own & 2 != 0 && next & 4 != 0), "\(label)")
                    #expect((block.maybe.0 & bit != 0) == (own & 8 != 0 && next & 16 != 0), "\(label)")
                    #expect((block.sure.1 & bit != 0) == (own & 32 != 0), "\(label)")
                    #expect((block.maybe.1 & bit != 0) == (own & 64 != 0 && next & 128 != 0), "\(label)")
                }
            }
        }
    }

    @Test func startsAreKeptInAllWays() {
        var dice = Dice(state: 13)
        let pairs = (0..<1024).map { _ in UInt64.random(in: 0...UInt64.max, using: &dice) }
        for count in [0, 1, 63, 64, 65, 200] {
            let points = (0...count).map { _ in UInt16.random(in: 0...0xFFFF, using: &dice) }
            let sure = (0..<count).map { _ in Int.random(in: 0..<7, using: &dice) == 0 }
            let maybe = (0..<count).map { _ in Int.random(in: 0..<3, using: &dice) == 0 }
            var starts = [TiquStarts](repeating: TiquStarts(), count: count / 64 + 1)
            for k in 0..<count {
                starts[k / 64].sure.1 |= (sure[k] ? 1 : 0) << UInt64(k % 64)
                starts[k / 64].maybe.1 |= (maybe[k] ? 1 : 0) << UInt64(k % 64)
            }
            let expected = (0..<count).filter { k in
                let pair = tiqu_starts_pair(UInt32(points[k]), UInt32(points[k + 1]))
                return sure[k] || maybe[k] && pairs[Int(pair / 64)] >> UInt64(pair % 64) & 1 == 1
            }
            for way in Self.ways {
                var kept = [UInt16](repeating: 0, count: count + Int(TIQU_STARTS_KEPT_SPARE))
                let found = tiqu_starts_kept_by(way, starts, count, 1, points, pairs, &kept)
                #expect(kept[..<found].map(Int.init) == expected, "\(way) \(count)")
                #expect(tiqu_starts_kept_by(way, starts, count, 0, points, pairs, &kept) == 0)
            }
        }
    }

    @Test func pairsOfBytesAreSeenAmongTwentyFour() {
        for place in 0..<30 {
            var bytes = [UInt8](repeating: 0x80, count: 40)
            bytes[place] = 0x81
            bytes[place + 1] = 0x82
            #expect(tiqu_has_pair(bytes, 0x81, 0x82) == (place + 1 < 24), "\(place)")
            #expect(!tiqu_has_pair(bytes, 0x82, 0x81))
        }
    }

    @Test(arguments: ["电（(", "日", "\n", "é·电"])
    func charactersAreFoundInAllWays(_ wanted: String) {
        var finder = TiquFinder()
        for (number, scalar) in wanted.unicodeScalars.enumerated() {
            tiqu_finder_add(&finder, scalar.value, 1 << UInt8(number))
        }
        for text in Self.texts() {
            let (bytes, characters) = (Array(text.utf8), Self.characters(of: text))
            // one bit for each: what may stand there does stand there
            let expected = characters.filter { wanted.unicodeScalars.map { UInt16($0.value) }.contains($0.point) }
            for way in Self.ways {
                var (found, i) = ([Int](), 0)
                while true {
                    i = tiqu_find_by(way, &finder, bytes, bytes.count, i, bytes.count)
                    if i == bytes.count { break }
                    found.append(i)
                    i += 1
                }
                #expect(found == expected.map(\.place), "\(way): \(text)")
                #expect(tiqu_find_by(way, &finder, bytes, bytes.count, 0, 0) == 0)
            }
        }
    }
}
