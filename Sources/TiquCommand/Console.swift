import Foundation

/// Standard error: everything that is not data goes here.
enum Console {
    static func error(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// `tiqu: corpus/a.txt:3: not a JSON object`: what, where and why, on one line.
    static func fault(_ place: String, _ reason: String) {
        error("tiqu: \(place): \(reason)")
    }
}

/// A failure of the system on some file, as one line a person understands.
struct FileFault: Error {
    let path: String
    let reason: String

    /// From `errno`, right after a failed call.
    static func errno(_ path: String) -> FileFault {
        FileFault(path: path, reason: String(cString: strerror(Foundation.errno)))
    }
}
