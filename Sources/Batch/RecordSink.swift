import Foundation
import Input

/// Where the records of a run go, one after the other. Nothing half-written stays under a final name.
protocol RecordSink {
    /// - Throws: what concerns this record alone, or what makes going on useless (`FileFault.stopsWriting`).
    mutating func write(_ outcome: ArticleOutcome, _ chunk: [UInt8]) throws(FileFault)
    /// Delivers what has come so far, as far as it is whole.
    mutating func flush() throws(FileFault)
    /// - Parameter isWhole: whether all of the input came.
    mutating func finish(isWhole: Bool) throws(FileFault)
}

/// Records one after the other on standard output.
struct StreamSink: RecordSink {
    private var buffer: [UInt8] = []

    mutating func write(_ outcome: ArticleOutcome, _ chunk: [UInt8]) {
        guard case .record(let range) = outcome.result else { return }
        chunk.withUnsafeBufferPointer { buffer.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    mutating func flush() throws(FileFault) {
        defer { buffer.removeAll(keepingCapacity: true) }
        do throws(FileFault) {
            try FileWriter.writeAll(buffer, to: STDOUT_FILENO, path: "standard output")
        } catch {
            // Whatever it is, the next record would not get through either.
            throw FileFault(path: error.path, reason: error.reason, code: EPIPE)
        }
    }

    mutating func finish(isWhole: Bool) throws(FileFault) { try flush() }
}

/// One file for each record in a folder, and a line of the manifest.
struct FolderSink: RecordSink {
    private let memory: WorkMemory
    private var names: OutputNames

    init(_ memory: WorkMemory, names: OutputNames) {
        self.memory = memory
        self.names = names
    }

    mutating func write(_ outcome: ArticleOutcome, _ chunk: [UInt8]) throws(FileFault) {
        switch outcome.result {
        case .known(let entry): names.reserve(entry.output, for: outcome.key)
        case .failed(let reason): memory.manifest.append(outcome.entry(job: memory.job, reason: reason))
        case .record(let range):
            var entry = outcome.entry(job: memory.job)
            entry.output = names.name(for: outcome.id, outcome.key)
            entry.outputBytes = range.count
            entry.fileBytes = range.count
            do throws(FileFault) {
                entry.modified = try chunk.withUnsafeBufferPointer { chunk throws(FileFault) in
                    try put(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: chunk[range])), at: entry.output)
                }
            } catch {
                if !error.stopsWriting {
                    memory.manifest.append(outcome.entry(job: memory.job, reason: "\(error.path): \(error.reason)"))
                }
                throw error
            }
            memory.manifest.append(entry)
        }
    }

    private func put(_ record: UnsafeRawBufferPointer, at name: String) throws(FileFault) -> Int {
        let path = memory.folder.path + "/" + name
        let temporary = memory.folder.temporary("record")
        do throws(FileFault) {
            return try FileWriter.replace(path, with: record, through: temporary)
        } catch {
            guard error.code == ENOENT, !memory.folder.isGone else { throw error }
            try FileWriter.createFolder(path.folderOfPath)
            return try FileWriter.replace(path, with: record, through: temporary)
        }
    }

    mutating func flush() throws(FileFault) { try memory.flush() }

    mutating func finish(isWhole: Bool) throws(FileFault) {
        try memory.flush()
        try memory.manifest.compact(through: memory.folder.temporary("manifest"))
    }
}

extension WorkMemory {
    /// Writes the manifest; the folder must still be the one that was taken.
    func flush() throws(FileFault) {
        if folder.isGone {
            throw FileFault(path: folder.path, reason: "the output folder was taken away", code: EIO)
        }
        do throws(FileFault) {
            try manifest.flush()
        } catch {
            // Without its manifest a folder cannot be gone on with.
            throw FileFault(path: error.path, reason: error.reason, code: EIO)
        }
    }
}

extension ArticleOutcome {
    /// A line for the manifest; of what is done, the output is yet to be filled in.
    func entry(job: String, reason: String? = nil) -> ManifestEntry {
        var entry = ManifestEntry(
            id: id, input: "\(place)", inputBytes: inputBytes, inputDigest: inputDigest, job: job,
            status: reason == nil ? .done : .failed)
        entry.reason = reason
        entry.outputDigest = outputDigest
        entry.boot = WorkMemory.boot
        return entry
    }
}
