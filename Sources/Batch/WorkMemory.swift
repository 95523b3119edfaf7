import Foundation
import Hashing
import Input

/// Tells which articles need no work, because an earlier run did them and nothing has changed since.
struct WorkMemory: Sendable {
    let folder: OutputFolder
    let manifest: Manifest
    let job: String
    let retriesFailed: Bool

    /// Which run of the machine this is; what an earlier one wrote may not have reached the disk.
    static let boot: String = {
        let id = (try? FileReader.read("/proc/sys/kernel/random/boot_id")) ?? []
        return String(decoding: id.prefix(8), as: UTF8.self)
    }()

    /// What became of the article, if that still holds: same input, same job, and the record is there unharmed.
    func entry(_ id: String, _ key: UInt64, inputDigest: String) -> ManifestEntry? {
        guard let entry = manifest.entry(id, key), entry.inputDigest == inputDigest, entry.job == job else {
            return nil
        }
        switch entry.status {
        case .failed: return retriesFailed ? nil : entry
        case .done: return isIntact(entry) ? entry : nil
        }
    }

    /// Whether a record is as it was written: by the file's size and time, or else by its digest.
    private func isIntact(_ entry: ManifestEntry) -> Bool {
        let path = folder.path + "/" + entry.output
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return false }
        if entry.boot == Self.boot && Int(status.st_size) == entry.fileBytes && status.modified == entry.modified {
            return true
        }
        let record = Self.slice(of: descriptor, entry)
        return record.count == entry.outputBytes && SHA256.hexDigest(of: record) == entry.outputDigest
            && (entry.offset > 0 || entry.fileBytes > entry.outputBytes || Int(status.st_size) == entry.fileBytes)
    }

    /// The bytes of a record in its file, fewer where the file is shorter.
    static func slice(of descriptor: Int32, _ entry: ManifestEntry) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: entry.outputBytes) { buffer, count in
            while count < entry.outputBytes {
                let got = pread(
                    descriptor, buffer.baseAddress! + count, entry.outputBytes - count, off_t(entry.offset + count))
                if got <= 0 { return }
                count += got
            }
        }
    }
}
