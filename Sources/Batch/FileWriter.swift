import Foundation
import Input

/// Files written whole or not at all.
public enum FileWriter {
    /// Puts `bytes` at `path`: into the file `temporary` of the same file system, which is then renamed.
    ///
    /// - Returns: when the file was written, in nanoseconds, as the file system says.
    @discardableResult
    static func replace(
        _ path: String, with bytes: UnsafeRawBufferPointer, through temporary: String
    ) throws(FileFault) -> Int {
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileFault.errno(path) }
        do throws(FileFault) {
            try writeAll(bytes, to: descriptor, path: path)
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, close(descriptor) == 0, rename(temporary, path) == 0 else {
            let fault = FileFault.errno(path)
            unlink(temporary)
            throw fault
        }
        return status.modified
    }

    public static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileFault) {
        try bytes.withUnsafeBufferPointer { bytes throws(FileFault) in
            try writeAll(UnsafeRawBufferPointer(bytes), to: descriptor, path: path)
        }
    }

    static func writeAll(
        _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String
    ) throws(FileFault) {
        var written = 0
        while written < bytes.count {
            let count = write(descriptor, bytes.baseAddress! + written, bytes.count - written)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw FileFault.errno(path) }
            written += count
        }
    }

    /// Creates the folder and those around it, where they are not there.
    public static func createFolder(_ path: String) throws(FileFault) {
        if path.isEmpty || mkdir(path, 0o755) == 0 { return }
        if errno == ENOENT {
            try createFolder(path.folderOfPath)
            if mkdir(path, 0o755) == 0 { return }
        }
        guard errno == EEXIST else { throw FileFault.errno(path) }
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileFault.errno(path) }
        if status.st_mode & S_IFMT != S_IFDIR { throw FileFault(path: path, reason: "not a folder") }
    }
}

extension stat {
    /// When the content was written last, in nanoseconds.
    var modified: Int { Int(st_mtim.tv_sec) * 1_000_000_000 + Int(st_mtim.tv_nsec) }
}

extension FileFault {
    /// Whether the next write would fail as this one did: then going on is of no use.
    var stopsWriting: Bool {
        code.map { [ENOSPC, EDQUOT, EROFS, EIO, EFBIG, EPIPE, ENXIO].contains($0) } ?? false
    }
}
