import CSurvey
import Testing
import TextModel

@testable import Normalization

/// The loop of conversion with vector instructions against the one without.
struct ConversionLoopTests {
    private static let pieces = [
        "增长", "中華人民共和國", "說", "後來", "乾", "里", "發", "。", "，", "“", "\n", "5.2%", "GDP", "é", "·", "🙂", "𠀀",
        "\u{800}", "\u{FFFF}", "\u{7FF}",
    ]

    /// What a loop has made of a text, how many characters it has changed, and which it has left.
    private struct Outcome: Equatable {
        var text: [UInt8]
        var changed = 0
        var places: [Int] = []
    }

    private func run(_ way: TiquWay, _ text: [UInt8], _ entries: [UInt16]) -> Outcome {
        var outcome = Outcome(text: text)
        var places = [UInt32](repeating: 0, count: Int(TIQU_CONVERSION_PLACES))
        var position = 0
        while position < text.count {
            let step = tiqu_convert_by(way, text, position, text.count, &outcome.text, entries, &places)
            outcome.changed += step.changed
            outcome.places += places[..<step.place_count].map { position + Int($0) }
            #expect(step.position > position && step.position <= text.count)
            position = max(step.position, position + 1)
        }
        return outcome
    }

    private func check(_ text: [UInt8], _ entries: [UInt16]) {
        let expected = run(TIQU_WAY_PORTABLE, text, entries)
        for way in 0...tiqu_best_way().rawValue {
            #expect(run(TiquWay(way), text, entries) == expected, "\(way): \(text)")
        }
    }

    /// A part of a text is converted, and nothing behind it written over.
    @Test func stopsAtTheEnd() throws {
        let entries = try ScriptConversion.table(for: .hans).single
        let text = Array(String(repeating: "說這個國家", count: 12).utf8)
        for end in stride(from: 3, through: text.count, by: 3) {
            var (output, places) = (text, [UInt32](repeating: 0, count: Int(TIQU_CONVERSION_PLACES)))
            #expect(tiqu_convert(text, 0, end, &output, entries, &places).position == end)
            #expect(output[..<end] == run(TIQU_WAY_PORTABLE, Array(text[..<end]), entries).text[...])
            #expect(output[end...] == text[end...])
        }
    }

    @Test(arguments: [TargetScript.hans, .hant])
    func bothLoopsAgree(target: TargetScript) throws {
        let entries = try ScriptConversion.table(for: target).single
        var dice = Dice(state: 11)
        for _ in 0..<500 {
            let pieceCount = Int.random(in: 0...300, using: &dice)
            check((0..<pieceCount).flatMap { _ in Array(Self.pieces.randomElement(using: &dice)!.utf8) }, entries)
        }
    }

    /// Every character of three bytes by itself in its place among others becomes what its entry says.
    @Test func everyCharacterBecomesItsEntry() throws {
        let entries = try ScriptConversion.table(for: .hans).single
        for scalar in (0x800..<0x10000).compactMap(Unicode.Scalar.init) where entries[Int(scalar.value)] >= 0x800 {
            let text = Array("甲\(scalar)乙丙丁戊己庚辛壬癸子丑".utf8)
            let expected = Unicode.Scalar(entries[Int(scalar.value)])!
            let outcome = run(tiqu_best_way(), text, entries)
            #expect(Array(outcome.text[3..<6]) == Array(String(expected).utf8), "\(scalar)")
        }
    }
}
