#if canImport(Glibc)
    import Glibc
#endif

/// Decodes an article's bytes by the encoding that its record names, without the decoder that made the record.
///
/// UTF-8 and UTF-16 are decoded here; for the national encodings the system's `iconv` is asked, where there is one.
enum SourceDecoder {
    /// The decoded source. nil if the encoding is not known here, or the bytes are damaged and another decoder may have
    /// repaired them in its own way.
    static func scalars(of bytes: [UInt8], encoding: String) -> [Unicode.Scalar]? {
        switch encoding.lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii":
            return UTF8Decoding.scalars(of: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
        case "utf-16le": return utf16(bytes) { UInt16($0) | UInt16($1) << 8 }
        case "utf-16be": return utf16(bytes) { UInt16($0) << 8 | UInt16($1) }
        case "utf-16":
            if bytes.starts(with: [0xFE, 0xFF]) { return scalars(of: bytes, encoding: "utf-16be") }
            return scalars(of: bytes, encoding: "utf-16le")
        case "gb18030", "gbk", "gb2312": return national(bytes, "GB18030")
        case "big5", "big5-hkscs": return national(bytes, "BIG5-HKSCS")
        case "euc-tw": return national(bytes, "EUC-TW")
        default: return nil
        }
    }

    private static func utf16(_ bytes: [UInt8], unit: (UInt8, UInt8) -> UInt16) -> [Unicode.Scalar]? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: 0, to: bytes.count, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
        var (decoder, input) = (UTF16(), (units.first == 0xFEFF ? units[1...] : units[...]).makeIterator())
        var scalars: [Unicode.Scalar] = []
        while true {
            switch decoder.decode(&input) {
            case .scalarValue(let scalar): scalars.append(scalar)
            case .emptyInput: return scalars
            case .error: return nil
            }
        }
    }

    #if canImport(Glibc)
        /// nil at the first byte that is not valid in the encoding.
        private static func national(_ bytes: [UInt8], _ name: String) -> [Unicode.Scalar]? {
            guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
            defer { iconv_close(converter) }
            // No character of these encodings becomes more than three times as long in UTF-8.
            var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
            var input = bytes.map { CChar(bitPattern: $0) }
            let capacity = output.count
            let left: Int? = input.withUnsafeMutableBufferPointer { input in
                output.withUnsafeMutableBufferPointer { output in
                    var (from, to) = (input.baseAddress, output.baseAddress)
                    var (rest, room) = (input.count, output.count)
                    return iconv(converter, &from, &rest, &to, &room) == -1 ? nil : room
                }
            }
            return left.map { left in
                UTF8Decoding.scalars(of: output[..<(capacity - left)].map { UInt8(bitPattern: $0) })
            }
        }
    #else
        private static func national(_ bytes: [UInt8], _ name: String) -> [Unicode.Scalar]? { nil }
    #endif
}
