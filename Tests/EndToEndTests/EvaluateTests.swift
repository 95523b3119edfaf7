import Foundation
import Testing

/// `tiqu evaluate` and `tiqu gold inputs` as a user runs them.
struct EvaluateTests {
    private static let text = "2023年，浙江省新增专利6.5万件。"
    private static let gold = """
        {"id":"a","published":"2024-04-19","sentences":["2023年，浙江省新增专利6.5万件。"],
         "regions":[{"text":"浙江省","start":6,"end":9,"code":"330000","form":"full"}],
         "dates":[{"text":"2023年","start":0,"end":5,"value":"2023"}],
         "quantities":[{"text":"6.5万件","start":13,"end":18,"value":6500,"unit":"件","modifier":null}]}
        """

    /// A gold folder with one good article, and its record.
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, "gold/a.txt")
        try folder.write(Self.gold, "gold/a.json")
        try folder.write(
            try Command.run(
                "extract", "--jsonl", input: try Command.run("gold", "inputs", folder.path + "/gold").output
            )
            .output, "records.jsonl")
        return folder
    }

    private func evaluate(_ folder: TemporaryFolder, _ options: String...) throws -> Command.Result {
        try Command.run(["evaluate", folder.path + "/gold", folder.path + "/records.jsonl"] + options, input: Data())
    }

    /// The cells of the first line with that name.
    private static func cells(_ result: Command.Result, _ name: String) -> [String] {
        let line = result.outputLines.first { $0.hasPrefix(name + " ") } ?? ""
        return line.split(separator: " ").dropFirst().map(String.init)
    }

    @Test func scoresAndMissesAreShown() throws {
        let result = try evaluate(try folder(), "--misses", "3")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(Self.cells(result, "regions") == ["1.000", "1.000", "1.000", "1", "0", "0"])
        #expect(result.output.contains("  a:13  wrong  2023年，浙江省新增专利⟦6.5万件⟧。\n      value 6500, found 65000\n"))
    }

    @Test func theSameScoresInEveryForm() throws {
        let folder = try folder()
        let json = try RecordJSON(try evaluate(folder, "--format", "json").output).object
        let rows = try #require(json["scores"] as? [[String: Any]])
        let csv = try evaluate(folder, "--format", "csv").output.components(separatedBy: "\r\n").dropLast()
        #expect(csv.count == rows.count + 1)
        #expect(csv.contains("values,quantities,partial,0,,,1,1,0.0,0.0,0.0"))
        #expect((json["disagreements"] as? [[String: Any]])?.count == 1)
    }

    @Test func aPageIsWritten() throws {
        let folder = try folder()
        #expect(try evaluate(folder, "--html", folder.path + "/page.html", "--quiet").output.isEmpty)
        let page = try String(contentsOf: folder.url.appending(path: "page.html"), encoding: .utf8)
        #expect(page.contains("新增专利<mark>6.5万件</mark>"))
        #expect(!page.contains("<script") && !page.contains("http"))
    }

    @Test func thresholdsDecideTheExitStatus() throws {
        let folder = try folder()
        try folder.write("regions\tf1\t1\n", "met.tsv")
        try folder.write("regions\tf1\t1\nquantities\tf1\t0.5\n", "missed.tsv")
        try folder.write("quantities\tf1\n", "broken.tsv")
        #expect(try evaluate(folder, "--quiet", "--thresholds", folder.path + "/met.tsv").status == 0)
        let missed = try evaluate(folder, "--quiet", "--thresholds", folder.path + "/missed.tsv")
        #expect(missed.status == 1)
        #expect(missed.errors == "\(folder.path)/missed.tsv:2: quantities f1 is 0.0, at least 0.5 was asked for\n")
        #expect(try evaluate(folder, "--thresholds", folder.path + "/broken.tsv").status == 2)
        #expect(try evaluate(folder, "--thresholds", folder.path + "/none.tsv").status == 2)
    }

    @Test func badInputIsNamedAndTheRestGoesOn() throws {
        let folder = try folder()
        try folder.write(#"{"regions":[{"text":"浙江","start":0,"end":2}]}"#, "gold/b.json")
        try folder.write("江苏省", "gold/b.txt")
        try folder.write(Self.gold, "gold/c.json")
        try folder.write("{", "gold/d.json")
        try folder.write("", "gold/d.txt")
        try folder.write(Self.gold, "gold/e.json")
        try folder.write(Self.text, "gold/e.txt")
        let records = try String(contentsOf: folder.url.appending(path: "records.jsonl"), encoding: .utf8)
        let other = records.replacingOccurrences(of: #""id":"a""#, with: #""id":"z""#)
        try folder.write(records + "{\"id\":\n" + records + "[]\n" + other, "records.jsonl")
        let result = try evaluate(folder)
        #expect(result.status == 3)
        let (gold, lines) = (folder.path + "/gold", folder.path + "/records.jsonl")
        #expect(
            result.errorLines == [
                "tiqu: \(gold)/b.json: regions[0] of the gold file is not what stands at 0",
                "tiqu: \(gold)/c.txt: No such file or directory",
                "tiqu: \(gold)/d.json: the gold file is not JSON: expected a key in quotes at byte 1",
                "tiqu: \(lines):2: the record is not JSON: expected a value at byte 6; not scored",
                "tiqu: \(lines):3: a second record with the id \"a\"; not scored",
                "tiqu: \(lines):4: the record is no JSON object; not scored",
                "tiqu: e: no record; everything in it counts as missed", "tiqu: no gold for z; not scored",
            ])
        #expect(result.output.hasPrefix("2 articles, 1 without a record\n"))
        #expect(Self.cells(result, "regions") == ["1.000", "0.500", "0.667", "1", "1", "0"])
    }

    @Test func missingRecordsAreOneLine() throws {
        let folder = try folder()
        for name in ["m", "n"] {
            try folder.write("无关。", "gold/\(name).txt")
            try folder.write("{}", "gold/\(name).json")
        }
        let result = try evaluate(folder)
        #expect(result.errors == "tiqu: m, n: no record; everything in them counts as missed\n")
    }

    @Test func recordsInThePlaceOfGoldAreNoticed() throws {
        let folder = try folder()
        let lines = try String(contentsOf: folder.url.appending(path: "records.jsonl"), encoding: .utf8)
        try folder.write(String(lines.prefix { $0 != "\n" }), "out/a.json")
        let result = try Command.run("evaluate", folder.path + "/out", folder.path + "/gold", input: "")
        #expect(result.status == 3)
        #expect(
            result.errors
                == "tiqu: \(folder.path)/out: these are records; the labelled articles come first: tiqu evaluate GOLD RECORDS\n"
        )
    }

    @Test func aFolderWithoutGoldIsNamed() throws {
        let folder = try TemporaryFolder()
        let result = try Command.run("evaluate", folder.path, input: "")
        #expect(result.status == 3)
        #expect(result.errors == "tiqu: \(folder.path): no gold file in it\n")
    }
}

/// Other scorers on the same data, where they are there.
struct OtherScorerTests {
    private static let interpreter = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
    private static let hasNervaluate = run([interpreter, "-c", "import nervaluate"]) == 0
    private static let shared = Command.root.appending(path: "../shared").standardizedFileURL
    private static let hasScorer = FileManager.default.fileExists(atPath: shared.path + "/tools/gold_score.py")

    @discardableResult
    private static func run(_ arguments: [String], output: FileHandle = .nullDevice) -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = output
        guard (try? process.run()) != nil else { return 127 }
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// The records of a gold folder, as they are, and with something changed in many of them: good records try little.
    private static func records(of gold: String, in folder: TemporaryFolder) throws -> [String] {
        let input = try Command.run("gold", "inputs", gold).output
        let records = try Command.run("extract", "--jsonl", input: input).output
        var broken = records
        for (sought, replacement) in [
            (#""type":"date""#, #""type":"ordinal""#), (#""unit":"%""#, #""unit":"pp""#),
            (#""source_end":1"#, #""source_end":2"#),
            (#""source_start":19"#, #""source_start":1"#), (#""code":"33"#, #""code":"32"#),
        ] {
            broken = broken.replacingOccurrences(of: sought, with: replacement)
        }
        return [
            try folder.write(records, "records.jsonl").path, try folder.write(broken, "broken.jsonl").path,
        ]
    }

    private static func compare(_ script: String, _ arguments: [String], gold: String) throws {
        let folder = try TemporaryFolder()
        for records in try records(of: gold, in: folder) {
            let log = try folder.write("", "log")
            let status = run(
                [interpreter, Command.root.path + "/tools/" + script, Command.path] + arguments + [gold, records],
                output: try FileHandle(forWritingTo: log))
            let said = try String(contentsOf: log, encoding: .utf8)
            #expect(status == 0, "\(said)")
        }
    }

    @Test(.enabled(if: hasNervaluate, "nervaluate is not installed: pip install nervaluate, or PYTHON=…/bin/python"))
    func agreesWithNervaluate() throws {
        try Self.compare("check_nervaluate.py", [], gold: Command.root.path + "/corpus")
    }

    @Test(.enabled(if: hasScorer, "the other scorer of gold files is not here"))
    func agreesWithTheOtherScorer() throws {
        let scorer = Self.shared.path + "/tools/gold_score.py"
        for gold in [Command.root.path + "/corpus", Self.shared.path + "/articles"] {
            try Self.compare("check_gold_score.py", [scorer], gold: gold)
        }
    }
}
