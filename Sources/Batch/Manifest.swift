import Foundation
import Hashing
import Input

/// The log of what became of every article, kept beside the records: one line an article, only ever appended to.
///
/// A line that was not written to its end fails its checksum, and the article counts as not done. Entries stay on the
/// disk; in memory is where each begins, sixteen bytes and the table's air.
final class Manifest: @unchecked Sendable {
    private let path: String
    private let descriptor: Int32
    /// By the hash of the article's id, the place of its last line. Fixed once the log is read: workers look it up.
    private let places: [UInt64: Int]
    private var waiting: [UInt8] = []
    /// Lines that later ones have made void.
    private var voidCount = 0
    private var appended = 0

    /// Reads the log of an earlier run, or begins one.
    init(_ path: String, names: inout OutputNames) throws(FileFault) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileFault.errno(path) }
        var places: [UInt64: Int] = [:]
        var (lines, position, whole) = (try LineReader(path: path), 0, 0)
        var status = stat()
        fstat(descriptor, &status)
        while let line = try lines.next() {
            let end = position + line.count + 1
            // A last line without its line feed is torn.
            if end <= status.st_size {
                whole = end
                if let object = ManifestEntry.object(of: line, keys: ["id", "output"]), let id = object.string("id") {
                    let key = NameHash.hash(id)
                    if places.updateValue(position, forKey: key) != nil { voidCount += 1 }
                    if let output = object.string("output") { names.reserve(output, for: key) }
                } else {
                    voidCount += 1
                }
            }
            position = end
        }
        if whole < status.st_size { ftruncate(descriptor, off_t(whole)) }
        self.places = places
    }

    deinit { close(descriptor) }

    /// What an earlier run wrote of the article last.
    func entry(_ id: String, _ key: UInt64) -> ManifestEntry? {
        guard let place = places[key], let entry = ManifestEntry(line: line(at: place)), entry.id == id else {
            return nil
        }
        return entry
    }

    private func line(at place: Int) -> [UInt8] {
        var line: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1024)
        while true {
            let count = pread(descriptor, &piece, piece.count, off_t(place + line.count))
            guard count > 0 else { return line }
            if let end = piece[..<count].firstIndex(of: 0x0A) { return line + piece[..<end] }
            line += piece[..<count]
        }
    }

    /// Notes what became of an article; written with the next `flush`.
    func append(_ entry: ManifestEntry) {
        waiting += entry.line
        appended += 1
        if places[NameHash.hash(entry.id)] != nil { voidCount += 1 }
    }

    /// How many bytes wait to be written.
    var waitingCount: Int { waiting.count }

    /// Writes what waits, in one piece, so that it survives the process.
    func flush() throws(FileFault) {
        if waiting.isEmpty { return }
        try FileWriter.writeAll(waiting, to: descriptor, path: path)
        waiting.removeAll(keepingCapacity: true)
    }

    /// Drops the void lines, where they are the most.
    func compact(through temporary: String) throws(FileFault) {
        try flush()
        guard voidCount > 1000, voidCount > places.count + appended - voidCount else { return }
        var last: [UInt64: Int] = [:]
        var (lines, position) = (try LineReader(path: path), 0)
        while let line = try lines.next() {
            if let id = ManifestEntry.object(of: line, keys: ["id"])?.string("id") {
                last[NameHash.hash(id)] = position
            }
            position += line.count + 1
        }
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw FileFault.errno(path) }
        defer { close(file) }
        for place in last.values.sorted() {
            waiting += line(at: place) + [0x0A]
            if waiting.count > 1 << 20 { try writeWaiting(to: file) }
        }
        try writeWaiting(to: file)
        guard rename(temporary, path) == 0 else { throw FileFault.errno(path) }
    }

    private func writeWaiting(to file: Int32) throws(FileFault) {
        try FileWriter.writeAll(waiting, to: file, path: path)
        waiting.removeAll(keepingCapacity: true)
    }
}
