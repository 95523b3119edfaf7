/// Text of one encoding as UTF-8, and what in it could not be decoded.
struct Transcoded {
    var utf8: [UInt8]
    /// How many byte sequences stood for nothing.
    var undecodableCount = 0
    /// Where the first of them began: in the bytes, and in `utf8`, where U+FFFD stands for it.
    var firstUndecodable: (byte: Int, utf8: Int)?
    /// The smallest encoding that has all of the text.
    var encoding: TextEncoding

    mutating func note(byte: Int, utf8 offset: Int) {
        if undecodableCount == 0 { firstUndecodable = (byte, offset) }
        undecodableCount += 1
    }
}

enum Transcoder {
    /// `bytes` from `start` on, in an encoding of `family`. Linear.
    static func transcode(_ bytes: [UInt8], from start: Int, as family: TextEncoding.Family) -> Transcoded {
        switch family {
        case .utf8: repaired(bytes, from: start)
        case .utf16le: transcode(bytes, from: start, UTF16Reader(isBigEndian: false))
        case .utf16be: transcode(bytes, from: start, UTF16Reader(isBigEndian: true))
        case .gb: transcode(bytes, from: start, GBReader())
        case .big5: transcode(bytes, from: start, Big5Reader())
        case .eucTW: transcode(bytes, from: start, EUCTWReader())
        }
    }

    private static func transcode<Reader: CharacterReader>(
        _ bytes: [UInt8], from start: Int, _ reader: consuming Reader
    ) -> Transcoded {
        var reader = reader
        var result = Transcoded(utf8: [], encoding: reader.encoding)
        // No byte becomes more than three: a lone undecodable one does.
        result.utf8 = [UInt8](unsafeUninitializedCapacity: 3 * (bytes.count - start)) { output, count in
            var writer = UTF8Writer(output: output)
            bytes.withUnsafeBufferPointer { input in
                var i = start
                while i < input.count {
                    if Reader.isASCIICompatible && input[i] < 0x80 {
                        let end = UTF8Scanner.skipASCII(input, from: i)
                        writer.copy(UnsafeBufferPointer(rebasing: input[i..<end]))
                        i = end
                        continue
                    }
                    let character = reader.read(input, at: i)
                    if character.scalar == EncodedCharacter.undecodable { result.note(byte: i, utf8: writer.count) }
                    writer.write(character.scalar)
                    i += character.length
                }
            }
            count = writer.count
        }
        result.encoding = reader.encoding
        return result
    }

    /// UTF-8 with each maximal ill-formed stretch (Unicode 15, 3.9) replaced. Only what is between them is copied.
    private static func repaired(_ bytes: [UInt8], from start: Int) -> Transcoded {
        var result = Transcoded(utf8: [], encoding: .utf8)
        result.utf8.reserveCapacity(bytes.count + 64)
        bytes.withUnsafeBufferPointer { input in
            var position = start
            while let bad = UTF8Scanner.firstIllFormed(in: input, from: position) {
                result.utf8.append(contentsOf: input[position..<bad])
                result.note(byte: bad, utf8: result.utf8.count)
                result.utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
                position = bad + UTF8Scanner.illFormedLength(in: input, at: bad)
            }
            result.utf8.append(contentsOf: input[position...])
        }
        return result
    }
}

/// Appends scalars to a buffer that is large enough.
private struct UTF8Writer {
    private let output: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(output: UnsafeMutableBufferPointer<UInt8>) { self.output = output }

    @inline(__always)
    mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>) {
        _ = output[count...].update(fromContentsOf: bytes)
        count += bytes.count
    }

    /// A scalar as a reader gives it: U+FFFD for what is undecodable, both halves of a pair.
    @inline(__always)
    mutating func write(_ scalar: UInt32) {
        if scalar >= 0x800 && scalar < 0x10000 {
            append(0xE0 | scalar >> 12)
            append(0x80 | scalar >> 6 & 0x3F)
            append(0x80 | scalar & 0x3F)
        } else {
            writeRare(scalar)
        }
    }

    private mutating func writeRare(_ scalar: UInt32) {
        if scalar < 0x80 {
            append(scalar)
        } else if scalar < 0x800 {
            append(0xC0 | scalar >> 6)
            append(0x80 | scalar & 0x3F)
        } else if scalar < 0x110000 {
            append(0xF0 | scalar >> 18)
            append(0x80 | scalar >> 12 & 0x3F)
            append(0x80 | scalar >> 6 & 0x3F)
            append(0x80 | scalar & 0x3F)
        } else if let (letter, mark) = EncodedCharacter.parts(of: scalar) {
            write(letter)
            write(mark)
        } else {
            write(0xFFFD)
        }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt32) {
        output[count] = UInt8(truncatingIfNeeded: byte)
        count += 1
    }
}
