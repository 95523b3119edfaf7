import CSurvey
import Testing
import TextModel

@testable import Normalization

/// The survey against a reading of the same text character by character.
struct SurveyTests {
    private static let pieces = [
        "前三季度全省地区生产总值同比增长百分之六点五左右", "增长", "中华人民共和国", "國", "說", "着", "著", "么", "乾", "。", "，", "“", "”", "《", "》", "！",
        "？", "…", "（", ")", "[",
        "\n", ".", "!", "?", "<", " ", "5.2%", "GDP", "é", "·", "\u{A0}", "\u{AD}", "\u{85}", "\u{200B}", "\u{3000}",
        "\u{180B}",
        "１", "．",
        "\u{FFFD}", "\u{F967}", "🙂", "𠀀", "𩶘", "\u{2F8A6}", "\u{0}", "\r", "\u{7FF}", "\u{800}", "\u{FFFF}",
        "\u{10FFFF}",
    ]

    private static func text(_ dice: inout Dice, pieceCount: Int) -> [UInt8] {
        (0..<pieceCount).flatMap { _ in Array(pieces.randomElement(using: &dice)!.utf8) }
    }

    /// What a survey must say, found out slowly.
    private static func reference(_ text: [UInt8]) -> TextSurvey? {
        guard let string = String(validating: text, as: UTF8.self) else { return nil }
        var survey = TextSurvey()
        var offset = 0
        for scalar in string.unicodeScalars {
            if let kind = Punctuation.kinds[scalar.value] {
                survey.punctuation.append(PunctuationMark(kind, at: offset))
                survey.kinds |= 1 << UInt32(kind.rawValue)
            } else if FoldingTable.mayFold(scalar.value) {
                survey.foldable.append(offset)
            }
            count(scalar, in: &survey.census)
            offset += scalar.utf8.count
        }
        return survey
    }

    private static func count(_ scalar: Unicode.Scalar, in census: inout ScriptCensus) {
        guard scalar.value < 0x10000 else {
            census.hant += ScriptCharacters.beyond.contains(scalar.value) ? 1 : 0
            return
        }
        switch ScriptCharacters.Class(rawValue: ScriptCharacters.classes[Int(scalar.value)]) {
        case .ambiguous: census.ambiguous += 1
        case .hans: census.hans += 1
        case .hant: census.hant += 1
        case .zhe: census.zhe += 1
        case .zhu:
            census.zhu += 1
            census.ambiguous += 1
        case .neutral, nil: break
        }
    }

    private func check(_ text: [UInt8]) throws {
        let survey = Survey.of(text)
        guard let expected = Self.reference(text) else {
            #expect(survey.traits == .illFormed, "\(text)")
            return
        }
        #expect(!survey.traits.contains(.illFormed), "\(text)")
        #expect(survey.punctuation == expected.punctuation, "\(text)")
        #expect(survey.kinds == expected.kinds, "\(text)")
        #expect(survey.foldable == expected.foldable, "\(text)")
        #expect(survey.census == expected.census, "\(text)")
        #expect(survey.traits.contains(.angleBracket) == text.contains(UInt8(ascii: "<")))
        #expect(Punctuation.marks(in: text) == expected.punctuation)
    }

    /// Of every length, since the last bytes of a stretch and of a text are read in another way.
    @Test func agreesOnTexts() throws {
        var dice = Dice(state: 20_240_419)
        for pieceCount in [0, 1, 2, 3, 5, 8, 13, 21, 34, 200, 900] {
            for _ in 0..<(pieceCount < 50 ? 150 : 10) { try check(Self.text(&dice, pieceCount: pieceCount)) }
        }
    }

    /// A byte changed, lost or brought in anywhere: most often that makes the text ill-formed.
    @Test func agreesOnDamagedTexts() throws {
        var dice = Dice(state: 7)
        for _ in 0..<1_500 {
            var text = Self.text(&dice, pieceCount: Int.random(in: 1...12, using: &dice))
            let place = Int.random(in: 0..<text.count, using: &dice)
            switch Int.random(in: 0..<3, using: &dice) {
            case 0: text[place] = UInt8.random(in: 0...255, using: &dice)
            case 1: text.remove(at: place)
            default: text.insert(UInt8.random(in: 0x80...255, using: &dice), at: place)
            }
            try check(text)
        }
    }

    /// Every way that this processor can go finds what the one without vector instructions finds. A stretch may end
    /// elsewhere, so what one says of a whole text is compared.
    @Test func allWaysAgree() {
        var dice = Dice(state: 42)
        for round in 0..<1_200 {
            var text = Self.text(&dice, pieceCount: Int.random(in: 1...400, using: &dice))
            // In half of the texts nothing stands in the way of the vector loops.
            if round % 2 == 0 { text = Self.plain(text) }
            if round % 4 > 1 { text[Int.random(in: 0..<text.count, using: &dice)] = .random(in: 0...255, using: &dice) }
            let expected = events(of: text, by: TIQU_WAY_PORTABLE)
            for way in 1...max(1, tiqu_best_way().rawValue) where way <= tiqu_best_way().rawValue {
                #expect(events(of: text, by: TiquWay(way)) == expected, "\(way): \(text)")
            }
        }
    }

    /// The table was made of the few rows of characters that have kinds; it is what asking each character would give.
    @Test func theTableKnowsEveryCharacter() {
        let kinds = SurveyTable.entries + Int(TIQU_SURVEY_KINDS)
        for scalar in 0..<0x10000 {
            #expect(kinds[scalar] == SurveyTable.kind(of: UInt32(scalar)))
            let isWide = scalar >= 0x800 && !(0xD800..<0xE000).contains(scalar)
            #expect((SurveyTable.entries[scalar] == UInt8(TIQU_SURVEY_WRONG)) == !isWide)
        }
    }

    /// Every character that has a kind is found in every way, among others that are taken apart with it.
    @Test func allWaysFindEveryKind() {
        let kinds = SurveyTable.entries + Int(TIQU_SURVEY_KINDS)
        let words = Array("前三季度全省地区生产总值同比增长百分之六点五左右".utf8)
        for scalar in (0..<0x10000).compactMap(Unicode.Scalar.init) where kinds[Int(scalar.value)] != 0 {
            let text = words + Array(String(scalar).utf8) + words
            let expected = [[words.count, Int(kinds[Int(scalar.value)])]]
            for way in 0...tiqu_best_way().rawValue {
                #expect(events(of: text, by: TiquWay(way))?.dropLast() == expected[...], "\(way): \(scalar.value)")
            }
        }
    }

    /// The text without its characters of two and of four bytes; never empty.
    private static func plain(_ text: [UInt8]) -> [UInt8] {
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.filter { [1, 3].contains($0.utf8.count) }
        return scalars.flatMap { Array($0.utf8) } + [0x2E]
    }

    /// Where in the text each event is, its kind, and at the end the counts; nil where the text is ill-formed.
    private func events(of text: [UInt8], by way: TiquWay) -> [[Int]]? {
        var (events, counts, position) = ([[Int]](), [0, 0, 0, 0, 0, 0], 0)
        var marks = [UInt64](repeating: 0, count: Int(TIQU_SURVEY_EVENTS))
        var others = marks
        while position < text.count {
            let stretch = tiqu_survey_stretch_by(way, text, text.count, position, SurveyTable.entries, &marks, &others)
            guard stretch.length > 0 else { return nil }
            let found = marks[..<stretch.mark_count] + others[..<stretch.other_count]
            for event in found.sorted() { events.append([Int(event >> 8), Int(event & 255)]) }
            let (hans, hant, ambiguous, zhe, zhu, _) = stretch.classes
            let here = [hans, hant, ambiguous, zhe, zhu, stretch.other_count]
            counts = zip(counts, here).map { $0 + $1 }
            position += stretch.length
        }
        return events + [counts]
    }

    /// Surrogates, what is longer than it need be, and what lies beyond Unicode, among text long enough for every path.
    @Test(
        arguments: [
            [0xED, 0xA0, 0x80], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xC0, 0x80], [0xC1, 0xBF],
            [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE4, 0xB8], [0xE4], [0x80], [0xFF],
            [0xF0, 0x9F, 0x99],
        ] as [[UInt8]])
    func refuses(_ bytes: [UInt8]) throws {
        let words = Array("前三季度全省生产总值".utf8)
        for count in 0..<words.count / 3 {
            try check(Array(words[..<(count * 3)]) + bytes + words)
            try check(Array(words[..<(count * 3)]) + bytes)
        }
    }
}
