import Foundation
import Input
import Tiqu

/// Where the records of a run go, one after the other. Nothing half-written stays under a final name.
protocol RecordSink {
    /// - Parameter chunk: where the record is, with others.
    /// - Throws: what concerns this record alone, or what makes going on useless (`FileFault.stopsWriting`).
    mutating func write(_ outcome: ArticleOutcome, _ chunk: WrittenJSON) throws(FileFault)
    /// Delivers what has come so far, as far as it is whole.
    mutating func flush() throws(FileFault)
    /// - Parameter isWhole: whether all of the input came.
    mutating func finish(isWhole: Bool) throws(FileFault)
}

/// Records one after the other on standard output, from where workers have written them.
struct StreamSink: RecordSink {
    /// The chunk at hand, and which of its bytes are to be written.
    private var pending: (chunk: WrittenJSON, range: Range<Int>)?

    mutating func write(_ outcome: ArticleOutcome, _ chunk: WrittenJSON) throws(FileFault) {
        guard case .record(let range) = outcome.result else { return }
        if let last = pending?.range, last.upperBound == range.lowerBound {
            pending?.range = last.lowerBound..<range.upperBound
        } else {
            // An article between them was not taken.
            try flush()
            pending = (chunk, range)
        }
    }

    mutating func flush() throws(FileFault) {
        guard let (chunk, range) = pending else { return }
        pending = nil
        do throws(FileFault) {
            try FileWriter.writeAll(chunk[range], to: STDOUT_FILENO, path: "standard output")
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

    mutating func write(_ outcome: ArticleOutcome, _ chunk: WrittenJSON) throws(FileFault) {
        switch outcome.result {
        case .known(let entry): names.reserve(entry.output, for: outcome.key)
        case .failed(let reason): memory.manifest.append(outcome.entry(job: memory.job, reason: reason))
        case .record(let range):
            var entry = outcome.entry(job: memory.job)
            entry.output = names.name(for: outcome.id, outcome.key)
            entry.outputBytes = range.count
            entry.fileBytes = range.count
            do throws(FileFault) {
                entry.modified = try put(chunk[range], at: entry.output)
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

extension WrittenJSON {
    /// Some of the bytes; they live as long as this does.
    subscript(range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range]))
    }
}
