import Foundation
import Input
import Records

/// What failed in the last run over a folder, as JSON Lines beside its manifest: `{"id":…,"place":…,"reason":…}`.
struct ErrorLog {
    private let folder: OutputFolder?
    private var descriptor: Int32 = -1

    /// - Parameter folder: nil where records go to a stream; then nothing is kept.
    init(_ folder: OutputFolder?) throws(FileFault) {
        self.folder = folder
        guard let folder else { return }
        let path = folder.temporary("errors")
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .errno(path) }
    }

    /// - Parameter id: nil where there is no telling which article it would have been.
    mutating func append(id: String?, place: String, reason: String) {
        guard descriptor >= 0 else { return }
        var json = JSONWriter(isPretty: false)
        json.object { json in
            json.key("id")
            if let id { json.string(id) } else { json.null() }
            json.key("place")
            json.string(place)
            json.key("reason")
            json.string(reason)
        }
        // The same was said on standard error; that the disk is full is no second error.
        try? FileWriter.writeAll(json.bytes + [0x0A], to: descriptor, path: place)
    }

    mutating func finish() {
        guard let folder, descriptor >= 0 else { return }
        close(descriptor)
        descriptor = -1
        rename(folder.temporary("errors"), folder.own("errors.jsonl"))
    }
}
