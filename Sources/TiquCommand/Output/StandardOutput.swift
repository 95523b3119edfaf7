import Foundation

/// Texts one after the other on standard output, each ended by a line feed.
struct StandardOutput {
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
