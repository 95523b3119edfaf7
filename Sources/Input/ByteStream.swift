/// Bytes that come in pieces: a file as it lies there, or a member of a packed one.
enum ByteStream {
    case plain(ByteSource)
    case packed(ArchiveReader)

    /// The next piece; empty at the end. Valid until the next call.
    func next() throws(FileFault) -> UnsafeRawBufferPointer {
        switch self {
        case .plain(let source): try source.next()
        case .packed(let reader): try reader.next()
        }
    }

    /// Whether reading on would have to wait for whoever writes.
    var wouldBlock: Bool {
        switch self {
        case .plain(let source): source.wouldBlock
        case .packed: false
        }
    }

    /// All bytes, or nil and nothing kept where there are more than `limit`.
    func all(limit: Int) throws(FileFault) -> [UInt8]? {
        var bytes: [UInt8] = []
        while true {
            let piece = try next()
            if piece.isEmpty { return bytes }
            if bytes.count + piece.count > limit { return nil }
            bytes.append(contentsOf: piece)
        }
    }
}
