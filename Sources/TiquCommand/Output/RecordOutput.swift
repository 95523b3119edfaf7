import Foundation

/// Where records go. Each call delivers one whole record or throws; nothing half-written stays under a final name.
protocol RecordOutput {
    mutating func write(_ record: [UInt8], id: String) throws(FileFault)
    /// Delivers whatever is still buffered.
    mutating func finish() throws(FileFault)
}

/// Records one after the other on standard output, each ended by a line feed.
struct StandardOutput: RecordOutput {
    private var buffer: [UInt8] = []
    private static let capacity = 1 << 16

    mutating func write(_ record: [UInt8], id: String) throws(FileFault) {
        try append(record)
        try append([0x0A])
    }

    /// Some bytes more, as they are.
    mutating func append(_ bytes: [UInt8]) throws(FileFault) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.capacity { try finish() }
    }

    mutating func finish() throws(FileFault) {
        defer { buffer.removeAll(keepingCapacity: true) }
        try FileWriter.writeAll(buffer, to: STDOUT_FILENO, path: "standard output")
    }
}

/// One file for each record in a folder: written under a temporary name, then renamed.
struct OutputFolder: RecordOutput {
    private let folder: String
    private var taken: Set<String> = []

    /// Creates the folder if it is not there.
    init(_ folder: String) throws(FileFault) {
        self.folder = folder
        try FileWriter.createFolder(folder)
    }

    mutating func write(_ record: [UInt8], id: String) throws(FileFault) {
        let path = folder + "/" + name(for: id)
        try FileWriter.createFolder((path as NSString).deletingLastPathComponent)
        try FileWriter.replace(path, with: record + [0x0A])
    }

    mutating func finish() {}

    /// `a/b.txt` → `a/b.json`; the second article of a stem keeps its whole name: `a/b.html.json`.
    mutating func name(for id: String) -> String {
        let safe = Self.safePath(id)
        let stem = (safe as NSString).deletingPathExtension
        let isFile = InputWalker.articleExtensions.contains((safe as NSString).pathExtension.lowercased())
        let short = (isFile ? stem : safe) + ".json"
        let name = taken.contains(short) ? safe + ".json" : short
        taken.insert(name)
        return name
    }

    /// An id as a path that stays inside the folder: parts that are empty, `.` or `..` and characters that no file
    /// name takes are percent-encoded.
    private static func safePath(_ id: String) -> String {
        id.split(separator: "/", omittingEmptySubsequences: false).map { part in
            if part.isEmpty { return "%00" }
            if part.allSatisfy({ $0 == "." }) { return String(repeating: "%2E", count: part.count) }
            let escaped = part.unicodeScalars.map { scalar in
                scalar.value < 0x20 || scalar == "\\" || scalar.value == 0x7F
                    ? "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
                    : String(scalar)
            }
            return escaped.joined()
        }.joined(separator: "/")
    }
}
