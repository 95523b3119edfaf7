import Foundation
import Testing

/// Whatever is wrong with one input: one clear line, the right status, and every other article still done.
struct BadInputTests {
    private static let good = "全省新增3万件。"

    /// Extracts a folder that holds a good article and whatever `spoil` adds.
    private func extract(_ spoil: (TemporaryFolder) throws -> Void) throws -> (Command.Result, records: [RecordJSON]) {
        let folder = try TemporaryFolder()
        try folder.write(Self.good, "z-good.txt")
        try spoil(folder)
        let result = try Command.run("extract", folder.path, "--format", "jsonl")
        return (result, try result.outputLines.map { try RecordJSON($0) })
    }

    @Test func missingPath() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.good, "a.txt")
        let result = try Command.run("extract", folder.path + "/nowhere", folder.path + "/a.txt", "--format", "jsonl")
        #expect(result.status == 3)
        #expect(result.errors == "tiqu: \(folder.path)/nowhere: No such file or directory\n")
        #expect(result.outputLines.count == 1)
    }

    @Test(.enabled(if: geteuid() != 0, "root reads everything"))
    func unreadableFile() throws {
        let (result, records) = try extract { folder in
            let file = try folder.write("x", "a.txt")
            chmod(file.path, 0)
        }
        #expect(result.status == 3)
        #expect(result.errorLines.count == 1 && result.errors.contains("a.txt: Permission denied"))
        #expect(records.count == 1)
    }

    @Test func danglingLink() throws {
        let (result, records) = try extract { folder in
            symlink("nowhere", folder.path + "/a.txt")
        }
        #expect(result.status == 3)
        #expect(result.errorLines.count == 1 && result.errors.contains("a.txt: No such file"))
        #expect(records.count == 1)
    }

    @Test func directoryLoop() throws {
        let (result, records) = try extract { folder in
            try folder.write(Self.good, "deep/b.txt")
            symlink("..", folder.path + "/deep/loop")
        }
        #expect(result.status == 3)
        #expect(result.errorLines.count == 1 && result.errors.contains("loop: a link back to a folder around it"))
        #expect(records.count == 2)
    }

    @Test func emptyFile() throws {
        let (result, records) = try extract { try $0.write("", "a.txt") }
        #expect(result.status == 0)
        #expect(result.errorLines.count == 1 && result.errors.contains("a.txt: is empty"))
        #expect(records.first?.text == "")
        #expect(records.first?.entities.isEmpty == true)
        #expect(records.count == 2)
    }

    @Test func binaryFile() throws {
        let (result, records) = try extract { try $0.write(Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0]), "a.txt") }
        #expect(result.status == 3)
        #expect(result.errorLines.count == 1 && result.errors.contains("a.txt: a binary file"))
        #expect(records.count == 1)
    }

    @Test func undecodableBytes() throws {
        let (result, records) = try extract {
            try $0.write(Data("增长".utf8) + Data([0xFF]) + Data("5%。".utf8), "a.txt")
        }
        #expect(result.status == 0)
        #expect(records.first?.text == "增长\u{FFFD}5%。")
        let diagnostics = records.first?.object["diagnostics"] as? [[String: Any]] ?? []
        #expect(
            diagnostics.contains {
                $0["code"] as? String == "decoding.invalid_bytes" && $0["source_start"] as? Int == 2
            })
        #expect(records.count == 2)
    }

    @Test(arguments: [
        ("{not json", "1:2: a key is missing"), (#"["a"]"#, "1:1: not a JSON object"),
        (#"{"id":"x"}"#, "1: no \"text\""),
        (#"{"id":"x","text":5}"#, "1: no \"text\""), (#"{"text":"甲"#, "1:13: a string does not end"),
        (#"{"text":"a"} x"#, "1:14: something follows"),
        (#"{"text":"甲","published":"19. April"}"#, "1: \"published\" is no date"),
        (#"{"text":"\ud83d\ude4"}"#, "broken \\u escape"),
    ])
    func brokenLine(line: String, message: String) throws {
        let result = try Command.run("extract", "--jsonl", input: line + "\n" + #"{"id":"ok","text":"甲"}"#)
        #expect(result.status == 3)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(result.errors.contains("standard input:1"))
        #expect(try result.outputLines.map { try RecordJSON($0).id } == ["ok"])
    }

    @Test func escapesInALine() throws {
        let line = #"{"id":"e","x":{"y":[1,-2.5e3,true,null,"\n"]},"text":"\u589e\u957f5%\n\"\ud83d\ude42\ud800\/"}"#
        let result = try Command.run("extract", "--jsonl", input: line)
        #expect(try RecordJSON(result.output).text == "增长5%\n\"🙂\u{FFFD}/")
    }

    @Test func duplicateIds() throws {
        let lines = [#"{"id":"a","text":"甲"}"#, #"{"id":"a","text":"乙"}"#, #"{"id":"b","text":"丙"}"#]
        let result = try Command.run("extract", "--jsonl", input: lines.joined(separator: "\n"))
        #expect(result.status == 3)
        #expect(result.errorLines == [#"tiqu: standard input:2: a second article with the id "a"; not read"#])
        #expect(try result.outputLines.map { try RecordJSON($0).id } == ["a", "b"])
    }

    @Test(.enabled(if: geteuid() != 0, "root writes everywhere"))
    func readOnlyOutputFolder() throws {
        let out = try TemporaryFolder()
        chmod(out.path, 0o555)
        let result = try Command.run("extract", "--out", out.path, input: Self.good)
        #expect(result.status == 3)
        #expect(result.errors.contains("Permission denied"))
        #expect(out.files.isEmpty)
    }

    @Test func outputIsAFile() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("mine", "out")
        let result = try Command.run("extract", "--out", file.path, input: Self.good)
        #expect(result.status == 3)
        #expect(result.errors.contains("not a folder"))
        #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
    }

    @Test func aRecordThatCannotBeWrittenLeavesNothingBehind() throws {
        let out = try TemporaryFolder()
        try out.write("occupied", "deep/a.json/in-the-way")
        let lines = [#"{"id":"deep/a","text":"甲"}"#, #"{"id":"deep/b","text":"乙"}"#]
        let result = try Command.run(
            "extract", "--jsonl", "--out", out.path, "--quiet", input: lines.joined(separator: "\n"))
        #expect(result.status == 3)
        #expect(result.errorLines.count == 1)
        #expect(out.files == ["deep/a.json/in-the-way", "deep/b.json"])
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no full device here"))
    func fullDisk() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(Self.good, "a.txt")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let errors = folder.path + "/errors"
        process.arguments = ["-c", "'\(Command.path)' extract '\(input.path)' >/dev/full 2>'\(errors)'"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 3)
        #expect(
            try String(contentsOfFile: errors, encoding: .utf8) == "tiqu: standard output: No space left on device\n")
    }

    /// An id never leads out of the output folder.
    @Test func idsStayInsideTheFolder() throws {
        let folder = try TemporaryFolder()
        let lines = [#"{"id":"../../escape","text":"甲"}"#, #"{"id":"/etc/x","text":"乙"}"#, #"{"id":"","text":"丙"}"#]
        let result = try Command.run(
            "extract", "--jsonl", "--out", folder.path + "/out", "--quiet", input: lines.joined(separator: "\n"))
        #expect(result.status == 0)
        #expect(folder.files.allSatisfy { $0.hasPrefix("out/") })
        #expect(folder.files.count == 3)
    }

    @Test(arguments: [
        ["extract", "--types", "nonsense"], ["extract", "--published", "yesterday"], ["extract", "--no-such-option"],
        ["normalize", "--steps", "polish"], ["nonsense"], ["extract", "--out", "x", "--format", "json"],
    ])
    func usage(arguments: [String]) throws {
        let result = try Command.run(arguments, input: Data())
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(!result.errors.isEmpty)
    }
}
