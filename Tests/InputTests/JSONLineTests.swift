import Foundation
import Testing

@testable import Input

struct JSONLineTests {
    @Test func membersComeOutAsTheyAre() throws {
        let text = #" {"id": 7, "x": [1, {"text": "no"}], "text": "甲\n\"乙\u4e19", "title": null} "#
        let line = try JSONLine(Array(text.utf8))
        #expect(line.id(inFile: "a.jsonl", line: 3) == "7")
        #expect(line.string("text") == "甲\n\"乙丙")
        #expect(line.string("title") == nil)
        #expect(line.integer("id") == 7)
    }

    @Test func theLastOfTwoMembersCounts() throws {
        let line = try JSONLine(Array(#"{"text":"a","te\u0078t":"b"}"#.utf8))
        #expect(line.string("text") == "b")
    }

    /// As in the middle of files that were put one behind the other. One in a line is still a fault.
    @Test func aByteOrderMarkMayStandBeforeTheObject() throws {
        #expect(try JSONLine(Array("\u{FEFF} {\"text\":\"\u{FEFF}甲\"}".utf8)).string("text")?.utf8.count == 6)
        #expect(throws: JSONLine.Fault.self) { try JSONLine(Array("{\u{FEFF}}".utf8)) }
    }

    @Test func withoutAnIdThePlaceIsOne() throws {
        #expect(try JSONLine(Array("{}".utf8)).id(inFile: "news/a.jsonl", line: 3) == "a.jsonl:3")
    }

    @Test(arguments: ["{", "[1]", #"{"a":01e}x"#, #"{"a" 1}"#, #"{"a":tru}"#, "{\"a\":\"\u{1}\"}", #"{"a":"\x"}"#, ""])
    func brokenLinesAreRefused(line: String) {
        #expect(throws: JSONLine.Fault.self) { try JSONLine(Array(line.utf8)) }
    }

    @Test func depthIsLimited() {
        let deep = #"{"a":"# + String(repeating: "[", count: 300) + String(repeating: "]", count: 300) + "}"
        #expect(throws: JSONLine.Fault.self) { try JSONLine(Array(deep.utf8)) }
    }

    /// Strings of every character that is awkward, at every place within a word of eight bytes, against another reader.
    @Test func stringsAreReadAsFoundationReadsThem() throws {
        var dice = Dice()
        let pieces = ["新", "🙂", "a", "\"", "\\", "\n", "\u{1}", "/", "\u{2028}", "é", " ", "\u{7F}"]
        for length in 0..<200 {
            let text = (0..<length % 40).map { _ in pieces.randomElement(using: &dice)! }.joined()
            var options: JSONSerialization.WritingOptions = [.fragmentsAllowed]
            if length % 2 == 0 { options.insert(.withoutEscapingSlashes) }
            let written = try JSONSerialization.data(withJSONObject: ["text": text], options: options)
            #expect(try JSONLine(Array(written)).string("text") == text)
            let escaped = text.utf16.map { String(format: "\\u%04x", $0) }.joined()
            #expect(try JSONLine(Array("{\"text\":\"\(escaped)\"}".utf8)).string("text") == text)
        }
    }

    @Test func loneSurrogatesAreReplaced() throws {
        let line = try JSONLine(Array(#"{"text":"\ud800\ud83d\ude42\udc00\ud83dx"}"#.utf8))
        #expect(line.string("text") == "\u{FFFD}🙂\u{FFFD}\u{FFFD}x")
    }
}

/// The same throws in every run.
private struct Dice: RandomNumberGenerator {
    private var state: UInt64 = 1
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 33
    }
}
