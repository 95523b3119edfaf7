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
