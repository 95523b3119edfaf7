import Foundation

/// Standard error: everything that is not data goes here.
enum Console {
    static func error(_ line: String) { write(line + "\n") }

    /// Writes `text` as it is. Where nobody reads it, it is lost and the work goes on.
    static func write(_ text: String) {
        try? FileWriter.writeAll(Array(text.utf8), to: STDERR_FILENO, path: "standard error")
    }

    /// `tiqu: corpus/a.txt:3: not a JSON object`: what, where and why, on one line.
    static func fault(_ place: String, _ reason: String) {
        error("tiqu: \(place): \(reason)")
    }
}
