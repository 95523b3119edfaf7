import Foundation
import Testing

struct NormalizeTests {
    @Test func plainText() throws {
        let result = try Command.run("normalize", input: "長(zhǎng)江流域（見圖１）")
        #expect(result.status == 0)
        #expect(result.output == "长江流域（见图1）\n")
    }

    @Test func jsonLines() throws {
        let result = try Command.run("normalize", "--jsonl", input: #"{"id":"a","text":"「計畫」\n"}"#)
        #expect(result.output == #"{"id":"a","text":"「计划」\n"}"# + "\n")
    }

    @Test func theOtherWay() throws {
        let result = try Command.run("normalize", "--steps", "script", "--to", "hant", input: "发展经济，１００％")
        #expect(result.output == "發展經濟，１００％\n")
    }

    @Test func oneStepOnly() throws {
        let result = try Command.run("normalize", "--steps", "width", input: "長(zhǎng)１")
        #expect(result.output == "長(zhǎng)1\n")
    }
}
