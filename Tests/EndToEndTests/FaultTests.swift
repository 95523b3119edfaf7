import Foundation
import Testing

/// Whatever happens to a run: what was written is whole, and the next run goes on from there.
struct FaultTests {
    /// A run that waits for more on its standard input.
    private final class Running {
        let process = Process()
        private let input = Pipe()
        private let errors: URL

        init(_ folder: TemporaryFolder, _ arguments: [String]) throws {
            errors = try folder.write(Data(), "errors-\(UUID().uuidString)")
            process.executableURL = URL(filePath: Command.path)
            process.arguments = ["extract"] + arguments
            process.currentDirectoryURL = folder.url
            process.standardInput = input
            process.standardError = try FileHandle(forWritingTo: errors)
            process.standardOutput = FileHandle.nullDevice
            try process.run()
        }

        deinit { kill(process.processIdentifier, SIGKILL) }

        func write(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

        /// Ends the input, waits, and gives the exit status.
        func end() throws -> Int32 {
            try input.fileHandleForWriting.close()
            process.waitUntilExit()
            return process.terminationStatus
        }

        var errorText: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }
    }

    /// Waits until `condition` holds, for two minutes at most.
    private func wait(for condition: () throws -> Bool) throws {
        let deadline = ContinuousClock.now + .seconds(120)
        while try !condition() {
            try #require(ContinuousClock.now < deadline, "it takes too long")
            Thread.sleep(forTimeInterval: 0.02)
        }
    }

    private func shell(_ script: String, in folder: TemporaryFolder) throws -> (status: Int32, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = folder.url
        let errors = try folder.write(Data(), "shell-errors")
        process.standardError = try FileHandle(forWritingTo: errors)
        process.environment = ["TIQU": Command.path, "PATH": "/usr/bin:/bin"]
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try String(contentsOf: errors, encoding: .utf8))
    }

    /// Killed again and again at whatever moment, and then left alone: the folder is that of an undisturbed run.
    @Test(arguments: [[], ["--shard-size", "100"]] as [[String]])
    func killedAtAnyMoment(options: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write(BatchTests.lines(400), "in.jsonl")
        let arguments = ["extract", "in.jsonl", "-q"] + options
        _ = try Command.run(arguments + ["--out", "undisturbed"], input: Data(), in: folder.url)
        for attempt in 1...5 {
            let process = Process()
            process.executableURL = URL(filePath: Command.path)
            process.arguments = arguments + ["--out", "killed"]
            process.currentDirectoryURL = folder.url
            process.standardError = FileHandle.nullDevice
            try process.run()
            Thread.sleep(forTimeInterval: 0.05 * Double(attempt))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            for (name, bytes) in try folder.contents(of: "killed") where name.hasSuffix(".json") {
                #expect(bytes.last == 0x0A, "\(name) is half a file")
            }
        }
        let last = try Command.run(arguments + ["--out", "killed"], input: Data(), in: folder.url)
        #expect(last.status == 0)
        let undisturbed = try folder.contents(of: "undisturbed").map { ($0.key.dropFirst(12), $0.value) }
        let killed = try folder.contents(of: "killed").map { ($0.key.dropFirst(7), $0.value) }
        #expect(Dictionary(uniqueKeysWithValues: undisturbed) == Dictionary(uniqueKeysWithValues: killed))
    }

    @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func signalsEndARunCleanly(signal: Int32, status: Int32) throws {
        let folder = try TemporaryFolder()
        let run = try Running(folder, ["--jsonl", "--out", "out", "-q"])
        try run.write(BatchTests.lines(20))
        try wait { folder.files.contains("out/n19.json") }
        kill(run.process.processIdentifier, signal)
        run.process.waitUntilExit()
        #expect(run.process.terminationReason == .exit)
        #expect(run.process.terminationStatus == status)
        #expect(run.errorText.contains("20 articles are done"))
        let again = try Command.run(
            ["extract", "--jsonl", "--out", "out"], input: Data(BatchTests.lines(21).utf8), in: folder.url)
        #expect(again.status == 0)
        #expect(again.errors.contains("unchanged"))
    }

    @Test func aSecondProcessStops() throws {
        let folder = try TemporaryFolder()
        let first = try Running(folder, ["--jsonl", "--out", "out", "-q"])
        try first.write(BatchTests.lines(1))
        try wait { folder.files.contains("out/n0.json") }
        let second = try Command.run(
            ["extract", "--jsonl", "--out", "out"], input: Data(BatchTests.lines(2).utf8), in: folder.url)
        #expect(second.status == 3)
        let holder = first.process.processIdentifier
        #expect(second.errors.contains("another process (\(holder)) is writing to this folder"))
        #expect(!folder.files.contains("out/n1.json"))
        #expect(try first.end() == 0)
    }

    @Test func theOutputIsTakenAway() throws {
        let folder = try TemporaryFolder()
        let run = try Running(folder, ["--jsonl", "--out", "out", "-q"])
        try run.write(BatchTests.lines(1))
        try wait { folder.files.contains("out/n0.json") }
        try FileManager.default.removeItem(at: folder.url.appending(path: "out"))
        try run.write(BatchTests.lines(3))
        #expect(try run.end() == 3)
        #expect(run.errorText.contains("the output folder was taken away"))
    }

    /// A limit on the size of files stands for a disk that is full.
    @Test func theDiskIsFull() throws {
        let folder = try TemporaryFolder()
        try folder.write(BatchTests.lines(200), "in.jsonl")
        let full = try shell("ulimit -f 100; exec $TIQU extract in.jsonl --out out --shard-size 100 -q", in: folder)
        #expect(full.status == 3)
        #expect(full.errors.split(separator: "\n").count == 1, "\(full.errors)")
        #expect(full.errors.contains("File too large"))
        #expect(folder.files.allSatisfy { !$0.hasPrefix("out/") }, "nothing half-written under a final name")
        let again = try Command.run(
            ["extract", "in.jsonl", "--out", "out", "--shard-size", "100"], input: Data(), in: folder.url)
        #expect(again.status == 0)
        #expect(folder.files.filter { $0.hasPrefix("out/") }.count == 2)
    }

    @Test func theReaderGoesAway() throws {
        let folder = try TemporaryFolder()
        try folder.write(BatchTests.lines(600), "in.jsonl")
        let result = try shell(
            "$TIQU extract in.jsonl | head -c 100 >/dev/null; exit ${PIPESTATUS[0]}", in: folder)
        #expect(result.status == 3)
        #expect(result.errors == "tiqu: standard output: Broken pipe\n")
    }

    @Test(.enabled(if: geteuid() != 0, "root writes everywhere"))
    func permissionIsLost() throws {
        let folder = try TemporaryFolder()
        let run = try Running(folder, ["--jsonl", "--out", "out", "-q"])
        try run.write(BatchTests.lines(1))
        try wait { folder.files.contains("out/n0.json") }
        chmod(folder.path + "/out", 0o555)
        try run.write(BatchTests.lines(3))
        #expect(try run.end() == 3)
        chmod(folder.path + "/out", 0o755)
        #expect(run.errorText.contains("Permission denied"))
    }

    /// A record comes as soon as its article does, though the input goes on.
    @Test func recordsDoNotWaitForTheEnd() throws {
        let folder = try TemporaryFolder()
        let run = try Running(folder, ["--jsonl", "--out", "out", "-q"])
        for number in 0..<3 {
            try run.write("{\"id\":\"m\(number)\",\"text\":\"增长5%。\"}\n")
            try wait { folder.files.contains("out/m\(number).json") }
        }
        #expect(try run.end() == 0)
    }
}
