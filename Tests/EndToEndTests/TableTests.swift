import Foundation
import Testing

struct TableTests {
    private static let article = "浙江省2023年新增专利6.5万件，同比增长5.7%。"

    private func records() throws -> String {
        try Command.run(
            "extract", "--jsonl",
            input: #"{"id":"a","text":"\#(Self.article)"}"# + "\n" + #"{"id":"b,\"c\"","text":"全省出口额达3亿元。"}"#
        ).output
    }

    private static let columns = ["--columns", "id,indicator,region_name,period,value,unit,changes"]

    private func table(_ arguments: [String], input: String, in folder: URL? = nil) throws -> Command.Result {
        try Command.run(["table"] + arguments, input: Data(input.utf8), in: folder)
    }

    @Test func factsBecomeRows() throws {
        let result = try table(Self.columns, input: try records())
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(
            result.output == """
                id,indicator,region_name,period,value,unit,changes\r
                a,新增专利,浙江省,2023,65000,件,increase 5.7 % year_on_year\r
                "b,""c""\",出口额,,,300000000,元,\r\n
                """)
    }

    @Test func whatExtractWritesForAPersonIsReadToo() throws {
        let record = try Command.run("extract", input: Self.article).output
        #expect(record.hasPrefix("{\n"))
        let result = try table(Self.columns, input: record + record)
        #expect(result.status == 0)
        #expect(result.output.components(separatedBy: "65000").count == 3)
    }

    /// The README's table is what the command of the README prints.
    @Test func theReadmeShowsWhatIsPrinted() throws {
        let records = try Command.run("extract", "corpus/yangtze-patents.txt", in: Command.root).output
        let table = try table(["--format", "table"], input: records).output
        let readme = try String(contentsOf: Command.root.appending(path: "README.md"), encoding: .utf8)
        #expect(table.contains("发明专利授权量") && readme.contains(table), "the README's table is not what is printed")
    }

    @Test func foldersAndFiles() throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "b.txt"] { try folder.write(Self.article, "news/" + name) }
        _ = try Command.run("extract", "news", "--out", "records", in: folder.url)
        try folder.write(try records(), "more.jsonl")
        let result = try table(["records", "more.jsonl", "--columns", "id"], input: "", in: folder.url)
        #expect(result.output == "id\r\na.txt\r\nb.txt\r\na\r\n\"b,\"\"c\"\"\"\r\n")
        #expect(try table(["nowhere"], input: "", in: folder.url).status == 3)
    }

    @Test func aBadRecordIsNamedAndTheOthersGoOn() throws {
        let good = try records().split(separator: "\n").map(String.init)
        let bad = ["nonsense", "{", #"  "id": 1,"#, #"{"schema":"tiqu.record/1","id":"x","offset_unit":"codepoint"}"#]
        let result = try table(
            ["--columns", "id"], input: ([good[0]] + bad + [good[1]]).joined(separator: "\n"))
        #expect(result.status == 3)
        #expect(result.output == "id\r\na\r\n\"b,\"\"c\"\"\"\r\n")
        #expect(result.errorLines.count == 3)
        #expect(result.errorLines[0] == "tiqu: standard input:2: byte 1: not JSON: expected a value; record skipped")
        #expect(result.errorLines[1].hasPrefix("tiqu: standard input:3: byte "))
        #expect(result.errorLines[2] == "tiqu: standard input:5: facts: is no list; record skipped")
    }

    @Test func formats() throws {
        let records = try records()
        let marked = try table(["--bom"] + Self.columns, input: records)
        #expect(marked.outputBytes.starts(with: Data([0xEF, 0xBB, 0xBF]) + Data("id,".utf8)))
        #expect(try table(["--format", "tsv"] + Self.columns, input: records).outputLines[1].hasPrefix("a\t新增专利\t浙江省"))
        #expect(try table(["--delimiter", "semicolon"], input: records).output.hasPrefix("id;fact;sentence;"))
        let aligned = try table(["--format", "table"], input: records).outputLines
        #expect(aligned[0].hasPrefix("id     indicator  region  period      value  unit"))
        #expect(aligned[2].hasPrefix("a      新增专利   浙江省  2023        65000  件"))
        #expect(try table(["--columns", "nothing"], input: records).status == 2)
        #expect(try table(["--format", "table", "--bom"], input: records).status == 2)
    }
}
