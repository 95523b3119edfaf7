import Foundation

/// A file written piece by piece under a temporary name and renamed when it is whole, or standard output.
struct StagedFile: ~Copyable {
    private let path, temporary: String
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private static let capacity = 1 << 16

    /// Puts `bytes` at `path`, `-` for standard output.
    static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
        var file = try StagedFile(path)
        try file.append(bytes)
        try file.finish()
    }

    /// - Parameter path: `-` for standard output.
    init(_ path: String) throws(FileFault) {
        self.path = path
        // Not by `NSString`, which ends the process on a path of one character.
        let name = path.split(separator: "/").last ?? ""
        temporary = "\(path.dropLast(name.count)).\(name).\(getpid()).tmp"
        descriptor = path == "-" ? STDOUT_FILENO : open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileFault.errno(path) }
    }

    /// What was not finished leaves nothing behind.
    deinit {
        if descriptor > STDOUT_FILENO {
            close(descriptor)
            unlink(temporary)
        }
    }

    mutating func append(_ bytes: [UInt8]) throws(FileFault) {
        buffer += bytes
        if buffer.count >= Self.capacity { try flush() }
    }

    mutating func finish() throws(FileFault) {
        try flush()
        if descriptor == STDOUT_FILENO { return }
        guard close(descriptor) == 0, rename(temporary, path) == 0 else {
            let fault = FileFault.errno(path)
            unlink(temporary)
            descriptor = -1
            throw fault
        }
        descriptor = -1
    }

    private mutating func flush() throws(FileFault) {
        try FileWriter.writeAll(buffer, to: descriptor, path: path == "-" ? "standard output" : path)
        buffer.removeAll(keepingCapacity: true)
    }
}
