/// How the bytes of a file are packed, as its first bytes show.
enum Packing {
    case none
    /// One stream, or a tar archive in it: only unpacking shows.
    case compressed
    case archive

    /// How many bytes tell, and how many if it is no tar archive by itself.
    static let signatureLength = 262
    static let streamSignatureLength = 4

    init(_ first: UnsafeRawBufferPointer) {
        if first.starts(with: [0x1F, 0x8B, 0x08]) || first.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
            self = .compressed
        } else if first.starts(with: [0x50, 0x4B, 0x03, 0x04]) || first.starts(with: [0x50, 0x4B, 0x05, 0x06])
            || first.dropFirst(257).elementsEqual("ustar".utf8)
        {
            self = .archive
        } else {
            self = .none
        }
    }
}
