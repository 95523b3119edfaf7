import Testing
import Validation

@testable import Requests

struct RequestTests {
    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func articlesAreRead() throws {
        let request = try ExtractRequest(
            json: Self.bytes(
                #"{"text":"上海市\n","id":"a","title":null,"published":"2024-04-19","media_type":"text/html"}"#))
        #expect(request.article.id == "a" && request.article.title == nil && request.article.mediaType == "text/html")
        #expect(request.article.bytes == Self.bytes("上海市\n") && request.article.published?.description == "2024-04-19")
        #expect(try ExtractRequest(json: Self.bytes(#"{"text":""}"#), id: "7").article.id == "7")
    }

    @Test(arguments: [
        ("", "not JSON: expected a value, at byte 1"), ("[]", "not a JSON object"), ("{}", "\"text\" is missing"),
        (#"{"text":1}"#, "\"text\" is no string"), (#"{"text":"","id":""}"#, "\"id\" is empty"),
        (#"{"txt":""}"#, "no key \"txt\"; there are id, media_type, published, text, title"),
        (#"{"text":"","text":""}"#, "the key \"text\" occurs twice"),
        (#"{"text":"","published":"2024-02-30"}"#, "\"published\" is no date as 2024-04-19"),
        (#"{"text":"","media_type":"image/png"}"#, "\"media_type\" is neither text/plain nor text/html"),
    ])
    func whatIsWrongIsSaid(json: String, message: String) {
        let fault = #expect(throws: RequestFault.self) { try ExtractRequest(json: Self.bytes(json)) }
        #expect(fault?.description == message)
    }

    @Test func options() throws {
        #expect(throws: RequestFault.self) { try ExtractOptions(parameters: [("typ", "region")]) }
        #expect(throws: RequestFault.self) { try ExtractOptions(parameters: [("types", "region,")]) }
        #expect(throws: RequestFault.self) { try ExtractOptions(parameters: [("types", "region"), ("types", "date")]) }
        #expect(throws: RequestFault.self) { try ExtractOptions(parameters: [("offset_unit", "UTF8")]) }
        let article = try ExtractRequest(json: Self.bytes(#"{"text":"2023年上海市"}"#)).article
        let pipeline = try ExtractOptions(parameters: [("types", "region"), ("offset_unit", "utf8")]).pipeline
        let json = String(decoding: pipeline.json(of: try pipeline.record(of: article)), as: UTF8.self)
        #expect(json.contains(#""type":"region","start":7,"end":16"#) && !json.contains(#""type":"date""#))
    }

    @Test func recordsAreChecked() throws {
        let pipeline = try ExtractOptions(parameters: []).pipeline
        let article = try ExtractRequest(json: Self.bytes(#"{"text":"2023年上海市\"出口\"3亿元。"}"#)).article
        let record = String(decoding: pipeline.json(of: try pipeline.record(of: article)), as: UTF8.self)
        func answer(_ record: String, source: String) throws -> String {
            let json = Self.bytes("{\"source\":\(source),\"record\":\(record)}")
            return String(decoding: try ValidateRequest(json: json).answer(), as: UTF8.self)
        }
        let source = #""2023年上海市\"出口\"3亿元。""#
        #expect(try answer(record, source: source) == #"{"errors":0,"warnings":0,"findings":[]}"#)
        #expect(try answer(record.replacing("300000000", with: "3"), source: "null").contains(#""code":"V301""#))
        #expect(try answer(record, source: "\"\"").contains(#""code":"V205""#))
        #expect(try answer("{}", source: "null").hasPrefix(#"{"errors":13,"#))
        #expect(throws: RequestFault("\"record\" is no object")) {
            try ValidateRequest(json: Self.bytes(#"{"record":[]}"#))
        }
    }

    @Test func faultsAreJSON() {
        let json = String(decoding: FaultAnswer.json(status: 400, message: "no \"a\"", line: 3), as: UTF8.self)
        #expect(json == #"{"error":{"status":400,"message":"no \"a\"","line":3}}"#)
    }
}
