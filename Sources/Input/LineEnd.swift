import Foundation

/// Where lines end.
enum LineEnd {
    /// How many line feeds there are.
    static func count(in bytes: [UInt8]) -> Int {
        var (count, i) = (0, next(in: bytes, from: 0))
        while i < bytes.count {
            count += 1
            i = next(in: bytes, from: i + 1)
        }
        return count
    }

    /// The offset of the first line feed at or after `start`; the end where there is none.
    static func next(in bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBytes { bytes in
            guard start < bytes.count, let base = bytes.baseAddress,
                let found = memchr(base + start, 0x0A, bytes.count - start)
            else { return bytes.count }
            return UnsafeRawPointer(found) - base
        }
    }
}
