import Foundation
import Input

/// What the manifest is to say of the records of one shard: known before the shard is whole, said after it is.
///
/// However many records a shard has, a megabyte of this is held; the rest waits in a file beside the shard.
struct ShardEntries {
    private let path: String
    private var file: Int32 = -1
    /// Lines of the manifest that are not in the file.
    private var waiting: [UInt8] = []
    private(set) var count = 0

    private static let mostWaiting = 1 << 20

    /// - Parameter path: of the file that is made where there are many.
    init(_ path: String) { self.path = path }

    mutating func append(_ entry: ManifestEntry) throws(FileFault) {
        count += 1
        waiting += entry.line
        if waiting.count >= Self.mostWaiting { try putAside() }
    }

    private mutating func putAside() throws(FileFault) {
        if file < 0 { file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
        do throws(FileFault) {
            guard file >= 0 else { throw .errno(path) }
            try FileWriter.writeAll(waiting, to: file, path: path)
        } catch {
            // A shard that the manifest does not know is none.
            throw FileFault(path: path, reason: error.reason, code: EIO)
        }
        waiting.removeAll(keepingCapacity: true)
    }

    /// All entries, in order.
    func forEach(_ body: (ManifestEntry) throws(FileFault) -> Void) throws(FileFault) {
        if file >= 0 {
            var lines = try LineReader(path: path)
            while let line = try lines.next() { try Self.read(line, body) }
        }
        for line in waiting.split(separator: 0x0A) { try Self.read(Array(line), body) }
    }

    private static func read(
        _ line: [UInt8], _ body: (ManifestEntry) throws(FileFault) -> Void
    ) throws(FileFault) {
        guard let entry = ManifestEntry(line: line) else { preconditionFailure("a line that was just written") }
        try body(entry)
    }

    mutating func removeAll() {
        if file >= 0 {
            close(file)
            unlink(path)
        }
        (file, count) = (-1, 0)
        waiting.removeAll(keepingCapacity: true)
    }
}
