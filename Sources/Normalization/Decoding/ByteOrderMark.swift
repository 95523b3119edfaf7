/// The mark at the start of a text that shows its encoding.
struct ByteOrderMark {
    let family: TextEncoding.Family
    let count: Int

    /// The mark that `bytes` begin with.
    init?(_ bytes: [UInt8]) {
        guard let found = Self.marks.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
        family = found.family
        count = found.bytes.count
    }

    static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static let marks: [(family: TextEncoding.Family, bytes: [UInt8])] = [
        (.utf8, utf8), (.utf16le, [0xFF, 0xFE]), (.utf16be, [0xFE, 0xFF]),
        (.gb, [0x84, 0x31, 0x95, 0x33]),
    ]
}
