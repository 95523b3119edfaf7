import Foundation
import Testing

/// `tiqu gold` as a user runs it.
struct GoldTests {
    /// The corpus through a tool's file and back: every byte of every label file.
    @Test(arguments: ["label-studio", "doccano"])
    func theCorpusComesBackAsItWas(_ tool: String) throws {
        let folder = try TemporaryFolder()
        let file = try Command.run("gold", "export", "corpus", "--to", tool, in: Command.root)
        #expect(file.status == 0)
        try folder.write(file.outputBytes, "export")
        let result = try Command.run(
            "gold", "import", folder.path + "/export", "--from", tool, "--out", folder.path + "/gold")
        #expect(result.status == 0, "\(result.errors)")
        let corpus = Command.root.appending(path: "corpus")
        let names = try FileManager.default.contentsOfDirectory(atPath: corpus.path).filter {
            $0.hasSuffix(".json") || $0.hasSuffix(".txt")
        }
        #expect(folder.files.filter { $0.hasPrefix("gold/") }.count == names.count)
        for name in names {
            let back = try Data(contentsOf: folder.url.appending(path: "gold/\(name)"))
            #expect(try back == Data(contentsOf: corpus.appending(path: name)), "\(name)")
        }
    }

    @Test func labelsAreNotWrittenOverUnasked() throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"id":"a","text":"浙江省","label":[[0,3,"region"]],"tiqu":{"path":"a"}}"#, "one.jsonl")
        try folder.write(#"{"id":"a","text":"浙江省","label":[[0,2,"region"]],"tiqu":{"path":"a"}}"#, "two.jsonl")
        try folder.write(#"{"id":"a","text":"江苏省","label":[],"tiqu":{"path":"a"}}"#, "three.jsonl")
        let add = { (file: String, options: [String]) in
            try Command.run(
                ["gold", "import", folder.path + "/" + file, "--from", "doccano", "--out", folder.path + "/gold"]
                    + options, input: Data())
        }
        #expect(try add("one.jsonl", []).errors == "1 article written, 0 as they were\n")
        #expect(try add("one.jsonl", []).errors == "0 articles written, 1 as they were\n")
        let refused = try add("two.jsonl", [])
        #expect(refused.status == 3)
        #expect(
            refused.errorLines[0].hasSuffix(
                "/gold/a.json: is there with other labels; --replace writes over them; not written"))
        #expect(try add("two.jsonl", ["--replace"]).status == 0)
        #expect(
            try add("three.jsonl", ["--replace"]).errorLines[0].hasSuffix(
                "/gold/a.txt: is there with another text; not written"))
        #expect(
            try String(contentsOf: folder.url.appending(path: "gold/a.json"), encoding: .utf8).contains("\"end\": 2"))
    }

    @Test func badTasksAreNamedAndTheRestIsWritten() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            {"text":"浙江省","label":[[0,3,"region"]],"tiqu":{"path":"../a"}}
            {"text":"浙江省","label":[[0,9,"region"]],"tiqu":{"path":"b/c"}}
            {"text":
            {"text":"浙江省","label":[[0,3,"region"]],"tiqu":{"path":"b/c"}}
            """, "all.jsonl")
        let file = folder.path + "/all.jsonl"
        let result = try Command.run("gold", "import", file, "--from", "doccano", "--out", folder.path + "/gold")
        #expect(result.status == 3)
        #expect(
            result.errorLines == [
                "tiqu: \(file): text 1: \"../a\": no name for a file in the folder; not written",
                "tiqu: \(file): text 2: label[0]: 0 to 9 is no stretch of the text in utf16s",
                "tiqu: \(file): text 3: not JSON: expected a value at byte 8",
                "tiqu: \(file): text 4: b/c: a second article with this id; not written",
                "1 article written, 0 as they were",
            ])
        #expect(folder.files == ["all.jsonl", "gold/b/c.json", "gold/b/c.txt"])
    }

    @Test func inputsAreArticles() throws {
        let folder = try TemporaryFolder()
        try folder.write("2023年，浙江省“新增”专利6.5万件。\n", "gold/x/a.txt")
        try folder.write(#"{"published":"2024-04-19"}"#, "gold/x/a.json")
        let result = try Command.run("gold", "inputs", folder.path + "/gold")
        #expect(result.output == #"{"id":"x/a","text":"2023年，浙江省“新增”专利6.5万件。\n","published":"2024-04-19"}"# + "\n")
    }

    /// Texts go out to be labelled; what comes back is labelled with all types, whether found or not.
    @Test func textsWithoutLabelsGoOut() throws {
        let folder = try TemporaryFolder()
        try folder.write("浙江省新增5件。", "news/a.txt")
        let file = try Command.run("gold", "export", folder.path + "/news", "--to", "doccano").output
        #expect(file == #"{"text":"浙江省新增5件。","label":[],"tiqu":{"path":"a","types":[],"values":[]}}"# + "\n")
        let labelled = file.replacingOccurrences(of: #""label":[]"#, with: #""label":[[0,3,"region"]]"#)
        try folder.write(labelled, "all.jsonl")
        _ = try Command.run(
            "gold", "import", folder.path + "/all.jsonl", "--from", "doccano", "--out", folder.path + "/gold")
        let gold = try RecordJSON(contentsOf: folder.url.appending(path: "gold/a.json")).object
        #expect(Set(gold.keys) == ["id", "regions", "documents", "quantities", "percentages", "ordinals", "dates"])
        #expect((gold["regions"] as? [[String: Any]])?.count == 1)
    }
}
