import Foundation
import Input
import Presentation

/// Hands records to `tiqu-sqlite`, one a line. That is a program of its own, so that neither the command nor who builds
/// it needs a database library.
struct DatabaseProcess: ExportSink {
    let writesFiles = false
    private static let name = "tiqu-sqlite"

    private let process = Process()
    private let input = Pipe()
    private var buffer: [UInt8] = []
    private static let capacity = 1 << 16

    /// - Parameter database: the file, which is created where it is not there.
    init(_ database: String) throws(FileFault) {
        guard let program = Self.program else {
            throw FileFault(path: Self.name, reason: "not found beside tiqu or on the path; `make sqlite` builds it")
        }
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [database]
        process.standardInput = input
        do {
            try process.run()
        } catch {
            throw FileFault(path: program, reason: "cannot be run: \(error.localizedDescription)")
        }
        try? input.fileHandleForReading.close()
    }

    /// Beside the command, then where the shell would find it.
    private static var program: String? {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let folders = [own.folderOfPath] + path.split(separator: ":").map(String.init)
        return folders.map { $0 + "/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Whether it is a record at all; on one line, as line ends stand only between the parts of an indented one.
    mutating func prepare(_ record: [UInt8]) throws(RecordFault) {
        try FactTable.check(record)
        buffer += record.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
        buffer.append(0x0A)
    }

    mutating func write() throws(FileFault) {
        if buffer.count >= Self.capacity { try flush() }
    }

    mutating func finish() throws(FileFault) {
        defer { process.waitUntilExit() }
        try flush()
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw FileFault(path: Self.name, reason: "did not write everything") }
    }

    /// Where the program has ended before all was told, what it said on standard error is the reason.
    private mutating func flush() throws(FileFault) {
        try FileWriter.writeAll(buffer, to: input.fileHandleForWriting.fileDescriptor, path: Self.name)
        buffer.removeAll(keepingCapacity: true)
    }
}
