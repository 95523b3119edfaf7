import Foundation

/// Whole files and standard input as bytes, unpacked where they are compressed.
public enum FileReader {
    /// The bytes of the file at `path`.
    public static func read(_ path: String) throws(FileFault) -> [UInt8] { try bytes(ByteSource(path: path)) }

    public static func readStandardInput() throws(FileFault) -> [UInt8] { try bytes(ByteSource(path: "-")) }

    private static func bytes(_ source: ByteSource) throws(FileFault) -> [UInt8] {
        try stream(source).all(limit: .max) ?? []
    }

    /// The bytes of `source`; of a compressed file what is in it.
    static func stream(_ source: ByteSource) throws(FileFault) -> ByteStream {
        guard case .compressed = Packing(try source.peek(Packing.signatureLength)) else { return .plain(source) }
        let reader = try ArchiveReader(source)
        _ = try reader.nextMember()
        return .packed(reader)
    }
}

/// Reads a file or standard input line by line, unpacked, in bounded memory but for the longest line.
public struct LineReader {
    private var blocks: LineBlocks
    private var block: [UInt8] = []
    private var position = 0
    /// The number of the line that was read last, from 1.
    public private(set) var lineNumber = 0

    /// - Parameter path: `-` for standard input.
    public init(path: String) throws(FileFault) {
        blocks = LineBlocks(try FileReader.stream(ByteSource(path: path)), longest: .max)
    }

    /// The next line without its line feed; nil at the end.
    public mutating func next() throws(FileFault) -> [UInt8]? {
        if position == block.count {
            guard case .lines(let bytes, _)? = try blocks.next() else { return nil }
            (block, position) = (bytes, 0)
        }
        let end = LineEnd.next(in: block, from: position)
        defer { position = min(end + 1, block.count) }
        lineNumber += 1
        return Array(block[position..<end])
    }
}
