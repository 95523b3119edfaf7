import Foundation
import Testing

/// A small run of `tools/mutations.py`: some mutants of every kind, nearly all of which the validator must catch.
/// `docs/mutations.md` has the great one.
struct MutationTests {
    private static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(.enabled(if: python != nil, "needs Python 3"))
    func nearlyAllMutantsAreCaught() throws {
        let process = Process()
        process.executableURL = URL(filePath: try #require(Self.python))
        process.arguments = [
            Command.root.appending(path: "tools/mutations.py").path, "--number", "320", "--seed", "3", "--least", "96",
            "--tiqu", Command.path,
        ]
        let scratch = try TemporaryFolder()
        let output = try scratch.write(Data(), "output")
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let report = try String(contentsOf: output, encoding: .utf8)
        #expect(process.terminationStatus == 0, "\(report)")
    }
}
