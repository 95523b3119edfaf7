import Foundation

/// Files written whole or not at all.
enum FileWriter {
    /// Puts `bytes` at `path`: into a temporary file beside it, to the disk, and then renamed.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
        let folder = (path as NSString).deletingLastPathComponent
        let temporary = "\(folder)/.\((path as NSString).lastPathComponent).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileFault.errno(path) }
        do throws(FileFault) {
            try writeAll(bytes, to: descriptor, path: path)
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
        guard close(descriptor) == 0, rename(temporary, path) == 0 else {
            let fault = FileFault.errno(path)
            unlink(temporary)
            throw fault
        }
    }

    static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileFault) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + written, $0.count - written) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw FileFault.errno(path) }
            written += count
        }
    }

    /// Creates the folder and those around it, where they are not there.
    static func createFolder(_ path: String) throws(FileFault) {
        if path.isEmpty || mkdir(path, 0o755) == 0 { return }
        if errno == ENOENT {
            try createFolder((path as NSString).deletingLastPathComponent)
            if mkdir(path, 0o755) == 0 { return }
        }
        guard errno == EEXIST else { throw FileFault.errno(path) }
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileFault.errno(path) }
        if status.st_mode & S_IFMT != S_IFDIR { throw FileFault(path: path, reason: "not a folder") }
    }
}
