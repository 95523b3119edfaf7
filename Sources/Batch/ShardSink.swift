import Foundation
import Input
import Tiqu

/// Records as JSON Lines in files of so many articles each: `part-00000.jsonl`, `part-00001.jsonl`, …
///
/// A shard is written beside the folder's files and renamed when it is whole. Where the records of an earlier run stand as
/// they are to stand, the file is left alone; where something changed, what did not is copied from it.
struct ShardSink: RecordSink {
    private let memory: WorkMemory
    private let size: Int
    private var number = 0
    private var name = name(of: 0)
    /// What is in the shard so far.
    private var entries: ShardEntries
    private var byteCount = 0
    /// The file that is being written; nil while everything so far stands in the old one.
    private var file: Int32?
    private var buffer: [UInt8] = []
    /// Old files that this run has replaced; they stay until its end for what is copied from them.
    private var replaced: Set<String> = []
    /// A file to copy from that is open.
    private var old: (name: String, descriptor: Int32)?

    init(_ memory: WorkMemory, size: Int) {
        self.memory = memory
        self.size = size
        entries = ShardEntries(memory.folder.temporary("entries"))
    }

    private static func name(of number: Int) -> String { String(format: "part-%05d.jsonl", number) }
    private var path: String { memory.folder.path + "/" + name }
    private var temporary: String { memory.folder.temporary(name) }

    mutating func write(_ outcome: ArticleOutcome, _ chunk: WrittenJSON) throws(FileFault) {
        switch outcome.result {
        case .failed(let reason): memory.manifest.append(outcome.entry(job: memory.job, reason: reason))
        case .known(let entry) where entry.status == .failed: break
        case .known(let entry) where file == nil && entry.output == name && entry.offset == byteCount:
            try take(entry)
        case .known(let entry):
            try beginFile()
            let record = try Self.bytes(of: entry, from: source(entry.output), path)
            try record.withUnsafeBufferPointer { record throws(FileFault) in
                try append(UnsafeRawBufferPointer(record), entry)
            }
        case .record(let range):
            try beginFile()
            try append(chunk[range], outcome.entry(job: memory.job))
        }
        if entries.count == size { try close(isWhole: true) }
    }

    private mutating func take(_ entry: ManifestEntry) throws(FileFault) {
        try entries.append(entry)
        byteCount += entry.outputBytes
    }

    private mutating func append(_ record: UnsafeRawBufferPointer, _ entry: ManifestEntry) throws(FileFault) {
        var entry = entry
        (entry.output, entry.offset, entry.outputBytes) = (name, byteCount, record.count)
        entry.boot = WorkMemory.boot
        try take(entry)
        buffer.append(contentsOf: record)
        if buffer.count >= 1 << 20 { try writeBuffer() }
    }

    private mutating func writeBuffer() throws(FileFault) {
        guard let file else { return }
        do throws(FileFault) {
            try FileWriter.writeAll(buffer, to: file, path: path)
        } catch {
            // A shard that lacks one record is none.
            throw FileFault(path: error.path, reason: error.reason, code: EIO)
        }
        buffer.removeAll(keepingCapacity: true)
    }

    // MARK: Files

    /// From here on the shard differs from the old file: what stands there so far is copied.
    private mutating func beginFile() throws(FileFault) {
        guard file == nil else { return }
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileFault(path: path, reason: FileFault.errno(path).reason, code: EIO) }
        file = descriptor
        let entries = entries
        try entries.forEach { entry throws(FileFault) in
            buffer += try Self.bytes(of: entry, from: source(entry.output), path)
            if buffer.count >= 1 << 20 { try writeBuffer() }
        }
    }

    private static func bytes(of entry: ManifestEntry, from file: Int32, _ path: String) throws(FileFault) -> [UInt8] {
        let bytes = WorkMemory.slice(of: file, entry)
        guard bytes.count == entry.outputBytes else {
            throw FileFault(path: path, reason: "was changed by somebody else; run again", code: EIO)
        }
        return bytes
    }

    /// An old file, opened: where it lay, or where this run has put it.
    private mutating func source(_ name: String) throws(FileFault) -> Int32 {
        if let old, old.name == name { return old.descriptor }
        if let old { Foundation.close(old.descriptor) }
        old = nil
        let path = replaced.contains(name) ? memory.folder.temporary("old-" + name) : memory.folder.path + "/" + name
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFault(path: path, reason: FileFault.errno(path).reason, code: EIO) }
        old = (name, descriptor)
        return descriptor
    }

    /// Ends the shard. One that is not whole and stands in the old file is left there, with what follows it.
    private mutating func close(isWhole: Bool) throws(FileFault) {
        defer {
            entries.removeAll()
            (number, byteCount) = (number + 1, 0)
            name = Self.name(of: number)
        }
        if file == nil && isWhole && hasMore { try beginFile() }
        guard let descriptor = file else { return }
        try writeBuffer()
        file = nil
        var status = stat()
        guard fstat(descriptor, &status) == 0, Foundation.close(descriptor) == 0 else { throw .errno(path) }
        // Keeps the old file by another name; where there is none, this does nothing.
        if link(path, memory.folder.temporary("old-" + name)) == 0 { replaced.insert(name) }
        if old?.name == name, let old { Foundation.close(old.descriptor) }
        if old?.name == name { old = nil }
        guard rename(temporary, path) == 0 else { throw .errno(path) }
        try entries.forEach { entry throws(FileFault) in
            var entry = entry
            (entry.modified, entry.fileBytes) = (status.modified, Int(status.st_size))
            memory.manifest.append(entry)
            if memory.manifest.waitingCount >= 1 << 20 { try memory.flush() }
        }
    }

    /// Whether the old file has records behind those that the shard has now.
    private var hasMore: Bool {
        var status = stat()
        return stat(path, &status) == 0 && Int(status.st_size) > byteCount
    }

    mutating func flush() throws(FileFault) { try memory.flush() }

    mutating func finish(isWhole: Bool) throws(FileFault) {
        if entries.count > 0 { try close(isWhole: isWhole) }
        if let old { Foundation.close(old.descriptor) }
        old = nil
        for name in replaced { unlink(memory.folder.temporary("old-" + name)) }
        try memory.flush()
        try memory.manifest.compact(through: memory.folder.temporary("manifest"))
    }
}
