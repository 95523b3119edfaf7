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

    @Test func explained() throws {
        let result = try Command.run("normalize", "--explain", input: "甲\n長(zhǎng)江１\u{200B}")
        #expect(
            result.output == """
                -: 4 changes
                place  offset  from     to  step       why
                  2:1       2  長       长  script     ICU Hant-Hans
                  2:2       3  (zhǎng)      readings   gloss: a reading of 長
                 2:10      11  １       1   width      full-width form
                 2:11      12  U+200B       invisible  zero-width character

                """)
        #expect(try Command.run("normalize", "--explain", input: "甲").output == "-: no change\n")
    }

    @Test func explainedForMachines() throws {
        let input = #"{"id":"a","text":"１\t橋"}"# + "\n" + #"{"id":"b","text":"橋\r橋"}"#
        let table = try Command.run("normalize", "--jsonl", "--explain", "--format", "tsv", input: input)
        #expect(
            table.outputLines == [
                "id\toffset\tline\tcolumn\tfrom\tto\tstep\twhy", "a\t0\t1\t1\t１\t1\twidth\tfull-width form",
                "a\t2\t1\t3\t橋\t桥\tscript\tICU Hant-Hans", "b\t0\t1\t1\t橋\t桥\tscript\tICU Hant-Hans",
                "b\t1\t1\t2\t\\r\t\\n\twidth\tline end", "b\t2\t1\t3\t橋\t桥\tscript\tICU Hant-Hans",
            ])
        let summary = try Command.run(
            "normalize", "--jsonl", "--explain", "--summary", "--format", "jsonl", input: input)
        #expect(
            summary.outputLines.first
                == #"{"count":3,"id":"a","offset":2,"line":1,"column":3,"from":"橋","to":"桥","step":"script","why":"ICU Hant-Hans"}"#
        )
        #expect(summary.outputLines.count == 3)
    }

    @Test func formatsGoWithExplanations() throws {
        #expect(try Command.run("normalize", "--format", "tsv", input: "").status == 2)
        #expect(try Command.run("normalize", "--summary", input: "").status == 2)
    }
}
