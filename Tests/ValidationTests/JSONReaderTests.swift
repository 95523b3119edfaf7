import Testing

@testable import Validation

@Suite struct JSONReaderTests {
    private func read(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)).root }

    @Test func valuesKeepTheirOrderAndText() throws {
        let root = try read(
            #" {"b": [1, -0.50, 1e3], "a": "x\n\u00e9\ud83d\ude00", "b": null, "t": true, "f": false} "#)
        #expect(root.members.map { $0.key.string } == ["b", "a", "b", "t", "f"])
        let numbers = try #require(root["b"]).elements.compactMap(\.numberText).map {
            String(decoding: $0, as: UTF8.self)
        }
        #expect(numbers == ["1", "-0.50", "1e3"])
        #expect(root["a"]?.string == "x\né😀")
        #expect(root["t"]?.boolean == true && root["f"]?.boolean == false)
        #expect(root["missing"] == nil)
    }

    @Test func pathsNameTheWay() throws {
        let root = try read(#"{"entities":[{"x":1},{"y":{"z":[7,8]}}]}"#)
        let list = try #require(root["entities"])
        let last = try #require(Array(list.elements)[1]["y"]?["z"])
        #expect(Array(last.elements).map(\.path) == ["entities[1].y.z[0]", "entities[1].y.z[1]"])
        #expect(root.path == "")
    }

    @Test(arguments: [
        ("", 0), ("[1,]", 3), ("{\"a\":1,}", 7), ("[01]", 2), ("[1.]", 3), ("[.5]", 1), ("[+1]", 1), ("[1e]", 3),
        ("[--1]", 2),
        ("\"\\x\"", 2), ("\"\\u12g4\"", 2), ("\"\\ud800\"", 7), ("\"\\ud800\\u0041\"", 13), ("\"\\udc00\"", 7),
        ("\"a\nb\"", 2),
        ("\"abc", 4), ("{a:1}", 1), ("{\"a\" 1}", 5), ("[1 2]", 3), ("nulll", 4), ("[1]]", 3), ("NaN", 0),
        ("/*x*/1", 0), ("'a'", 0),
    ])
    func errorsSayWhere(_ text: String, _ offset: Int) {
        #expect { try read(text) } throws: { ($0 as? JSONSyntaxError)?.offset == offset }
    }

    @Test(
        arguments: [
            [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE4, 0xB8, 0x22], [0x22, 0xFF, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
        ] as [[UInt8]])
    func invalidUTF8IsAnError(_ bytes: [UInt8]) {
        #expect(throws: JSONSyntaxError.self) { try JSONReader.read(bytes) }
    }

    @Test func depthIsLimited() throws {
        let allowed = JSONReader.maximumDepth
        _ = try read(String(repeating: "[", count: allowed) + String(repeating: "]", count: allowed))
        #expect(throws: JSONSyntaxError.self) { try read(String(repeating: "[", count: allowed + 1)) }
        #expect(throws: JSONSyntaxError.self) { try read(String(repeating: "[{\"a\":", count: 1_000_000)) }
    }

    @Test func longNumbersStayExact() throws {
        let digits = String(repeating: "123456789", count: 10_000)
        #expect(try read(digits).number?.plainText == digits)
        #expect(try read(digits).integer == nil)
        #expect(try read("1e999999999").number == nil)
        #expect(try read("-1.250e2").number?.plainText == "-125")
        #expect(try read("0.00012").number?.plainText == "0.00012")
    }

    /// What a careless reader would need minutes for must take no time.
    @Test(.timeLimit(.minutes(1))) func hostileRecordsAreReadInLinearTime() {
        let keys = (0..<20_000).map { "\"k\($0)\":0" }.joined(separator: ",")
        #expect(findings(in: "{\(keys)}").count > 20_000)
        let entity =
            "{\(TinyRecord.common(1, "quantity", 0, 1, "5")),\"value\":5,\"unit\":null,\"unit_code\":null,\"modifier\":null,\"per\":null,\"noun\":null}"
        let nested = TinyRecord(text: "5", entities: Array(repeating: entity, count: 5000))
        #expect(findings(in: nested.json, source: nil).count > 4900)
        let long = String(repeating: "亿", count: 50_000)
        let numeral = TinyRecord(
            text: long, entities: [TinyRecord.quantity(1, 0, 50_000, long, value: "1", unit: nil)])
        #expect(findings(in: numeral.json, source: nil).isEmpty)
    }
}
