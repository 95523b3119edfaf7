import Foundation

/// Whole files and standard input as bytes.
enum FileReader {
    /// The bytes of the file at `path`.
    static func read(_ path: String) throws(FileFault) -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw FileFault.errno(path) }
        defer { close(descriptor) }
        return try read(descriptor, path)
    }

    static func readStandardInput() throws(FileFault) -> [UInt8] { try read(STDIN_FILENO, "standard input") }

    private static func read(_ descriptor: Int32, _ path: String) throws(FileFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var status = stat()
        if fstat(descriptor, &status) == 0 && status.st_size > 0 { bytes.reserveCapacity(Int(status.st_size) + 1) }
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw FileFault.errno(path) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }
}

/// Reads a file or standard input line by line, in bounded memory but for the longest line.
struct LineReader {
    private let descriptor: Int32
    private let name: String
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    /// The number of the line that was read last, from 1.
    private(set) var lineNumber = 0

    /// - Parameter path: `-` for standard input.
    init(path: String) throws(FileFault) {
        name = path == "-" ? "standard input" : path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
        guard descriptor >= 0 else { throw FileFault.errno(path) }
    }

    /// The next line without its line feed; nil at the end.
    mutating func next() throws(FileFault) -> [UInt8]? {
        var searched = position
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) { return take(upTo: end, skip: 1) }
            if isAtEnd { return position < buffer.count ? take(upTo: buffer.count, skip: 0) : nil }
            searched = buffer.count - position
            buffer.removeFirst(position)
            position = 0
            try fill()
        }
    }

    private mutating func take(upTo end: Int, skip: Int) -> [UInt8] {
        defer { position = end + skip }
        lineNumber += 1
        let start = lineNumber == 1 && buffer[position...].starts(with: Self.byteOrderMark) ? position + 3 : position
        return Array(buffer[min(start, end)..<end])
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private mutating func fill() throws(FileFault) {
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        var count = read(descriptor, &chunk, chunk.count)
        while count < 0 && errno == EINTR { count = read(descriptor, &chunk, chunk.count) }
        guard count >= 0 else { throw FileFault.errno(name) }
        if count == 0 {
            isAtEnd = true
            if descriptor != STDIN_FILENO { close(descriptor) }
        }
        buffer.append(contentsOf: chunk[..<count])
    }
}
