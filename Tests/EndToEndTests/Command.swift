import Foundation
import Testing

/// The built `tiqu`, run as a user runs it.
struct Command {
    struct Result {
        let status: Int32
        let output: String
        /// The output as it is: a `String` read from a file has lost its byte-order mark.
        let outputBytes: Data
        let errors: String

        var outputLines: [String] { output.split(separator: "\n").map(String.init) }
        var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
    }

    /// The repository's root.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Beside the test bundle, whatever the build folder is called.
    private static let executable: URL = {
        let own = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let candidates = [own, root.appending(path: ".build/debug"), root.appending(path: ".build/release")]
        return candidates.map { $0.appending(path: "tiqu") }.first {
            FileManager.default.isExecutableFile(atPath: $0.path)
        } ?? own.appending(path: "tiqu")
    }()

    static var path: String { executable.path }

    static func run(_ arguments: String..., input: String = "", in folder: URL? = nil) throws -> Result {
        try run(arguments, input: Data(input.utf8), in: folder)
    }

    static func run(_ arguments: [String], input: Data, in folder: URL? = nil) throws -> Result {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        // Through files rather than pipes: neither side can block the other.
        let scratch = try TemporaryFolder()
        let inputFile = try scratch.write(input, "input")
        let (output, errors) = (try scratch.write(Data(), "output"), try scratch.write(Data(), "errors"))
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            outputBytes: try Data(contentsOf: output),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }
}

/// A folder that goes with the test.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "tiqu-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        chmod(url.path, 0o755)
        try? FileManager.default.removeItem(at: url)
    }

    var path: String { url.path }

    @discardableResult
    func write(_ data: Data, _ name: String) throws -> URL {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
        return file
    }

    @discardableResult
    func write(_ text: String, _ name: String) throws -> URL { try write(Data(text.utf8), name) }

    /// All files below, relative, sorted, without what Tiqu keeps for itself.
    var files: [String] {
        (FileManager.default.enumerator(atPath: url.path)?.allObjects as? [String] ?? []).filter {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: url.appending(path: $0).path, isDirectory: &isFolder)
                && !isFolder.boolValue && !$0.split(separator: "/").contains(".tiqu")
        }.sorted()
    }
}

/// A record as a reader of JSON sees it.
struct RecordJSON {
    let object: [String: Any]

    init(_ text: String) throws {
        object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    init(contentsOf url: URL) throws { try self.init(String(contentsOf: url, encoding: .utf8)) }

    var id: String? { object["id"] as? String }
    var text: String? { object["text"] as? String }
    var entities: [[String: Any]] { object["entities"] as? [[String: Any]] ?? [] }

    func entities(_ type: String) -> [[String: Any]] { entities.filter { $0["type"] as? String == type } }
}
