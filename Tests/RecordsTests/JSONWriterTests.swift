import Foundation
import Testing
import TextModel

@testable import Records

struct JSONWriterTests {
    private func json(isPretty: Bool, _ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(isPretty: isPretty)
        body(&writer)
        return String(decoding: writer.written, as: UTF8.self)
    }

    private func sample(_ json: inout JSONWriter) {
        json.object { json in
            json.key("a")
            json.array { json in
                json.integer(1)
                json.decimal(ExactDecimal(coefficient: 57, exponent: -1))
            }
            json.key("b")
            json.object(inline: true) { json in
                json.key("c")
                json.null()
                json.key("d")
                json.bool(true)
            }
            json.key("e")
            json.array { _ in }
        }
    }

    @Test func compact() {
        #expect(json(isPretty: false, sample) == #"{"a":[1,5.7],"b":{"c":null,"d":true},"e":[]}"#)
    }

    @Test func pretty() {
        let expected = """
            {
              "a": [
                1,
                5.7
              ],
              "b": {"c": null, "d": true},
              "e": []
            }
            """
        #expect(json(isPretty: true, sample) == expected)
    }

    /// Every character below U+0080 and some beyond come back from another reader as they were.
    @Test func stringsComeBack() throws {
        let text = String((0..<0x80).map { Character(Unicode.Scalar($0)!) }) + "新闻\u{2028}🙂"
        let written = json(isPretty: false) { json in json.array { $0.string(text) } }
        let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
        #expect(read == [text])
    }

    @Test(arguments: [0, 7, -3, 1_000_000, Int.max])
    func integers(value: Int) { #expect(json(isPretty: false) { $0.integer(value) } == String(value)) }
}

struct OffsetMapTests {
    @Test(arguments: OffsetUnit.allCases)
    func offsets(unit: OffsetUnit) {
        let text = String(repeating: "a新🙂é", count: 40)
        let map = OffsetMap(Array(text.utf8), unit: unit)
        var utf8 = 0
        var (scalars, utf16) = (0, 0)
        for scalar in text.unicodeScalars {
            #expect(map.offset(utf8) == (unit == .utf8 ? utf8 : unit == .utf16 ? utf16 : scalars))
            utf8 += UTF8.width(scalar)
            utf16 += UTF16.width(scalar)
            scalars += 1
        }
        #expect(map.offset(utf8) == (unit == .utf8 ? utf8 : unit == .utf16 ? utf16 : scalars))
    }
}
