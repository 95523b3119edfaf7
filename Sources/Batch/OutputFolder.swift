import Foundation
import Input

/// A folder that records are written to, held by one process at a time.
///
/// What is ours in it lies in `.tiqu`, which git ignores: the manifest, the lock, files on their way, the errors of the
/// last run.
public final class OutputFolder: @unchecked Sendable {
    public let path: String
    private let lock: Int32

    private static let mark = ".tiqu"

    /// Creates the folder if it is not there, and takes it for this process.
    public init(_ path: String) throws(FileFault) {
        self.path = path
        let own = path + "/" + Self.mark
        try FileWriter.createFolder(path)
        try FileWriter.createFolder(own)
        lock = try Self.take(own + "/lock", path)
        if access(own + "/.gitignore", F_OK) != 0 {
            try Array("*\n".utf8).withUnsafeBufferPointer { bytes throws(FileFault) in
                _ = try FileWriter.replace(
                    own + "/.gitignore", with: UnsafeRawBufferPointer(bytes), through: own + "/.gitignore.new")
            }
        }
        clearTemporaries()
        try FileWriter.createFolder(own + "/new")
    }

    deinit { close(lock) }

    /// A lock that the system gives back when the process ends, however it ends.
    private static func take(_ file: String, _ folder: String) throws(FileFault) -> Int32 {
        let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileFault.errno(folder) }
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            var text = [UInt8](repeating: 0, count: 20)
            let count = read(descriptor, &text, text.count)
            close(descriptor)
            let holder = String(decoding: text[..<max(count, 0)], as: UTF8.self)
            throw FileFault(path: folder, reason: "another process (\(holder)) is writing to this folder")
        }
        let holder = Array("\(getpid())".utf8)
        ftruncate(descriptor, 0)
        _ = holder.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        return descriptor
    }

    /// The path of a file of ours.
    func own(_ name: String) -> String { path + "/" + Self.mark + "/" + name }

    /// Where a file lies until it is whole. One at a time goes by each name.
    func temporary(_ name: String) -> String { own("new/" + name) }

    /// Whether the folder, or what is ours in it, was taken away since.
    var isGone: Bool {
        var (held, there) = (stat(), stat())
        return fstat(lock, &held) != 0 || held.st_nlink == 0 || stat(own("lock"), &there) != 0
            || held.st_ino != there.st_ino
    }

    /// Removes what a process that was killed has left.
    func clearTemporaries() {
        guard let handle = opendir(own("new")) else { return }
        defer { closedir(handle) }
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { unlink(own("new/" + name)) }
        }
    }
}
