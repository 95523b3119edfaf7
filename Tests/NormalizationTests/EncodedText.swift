import Foundation

@testable import Normalization

/// Text in other encodings, made by Foundation's converters, which are not the ones under test.
enum EncodedText {
    /// Nil where the encoding lacks a character of `text`.
    static func bytes(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
        text.data(using: foundationEncoding(encoding)).map { Array($0) }
    }

    private static func foundationEncoding(_ encoding: TextEncoding) -> String.Encoding {
        switch encoding {
        case .utf8: .utf8
        case .utf16le: .utf16LittleEndian
        case .utf16be: .utf16BigEndian
        case .gbk: String.Encoding(rawValue: 0x8000_0421)
        case .gb18030: String.Encoding(rawValue: 0x8000_0632)
        case .big5: String.Encoding(rawValue: 0x8000_0A03)
        case .big5HKSCS: String.Encoding(rawValue: 0x8000_0A06)
        case .eucTW: String.Encoding(rawValue: 0x8000_0931)
        }
    }
}
