import Foundation
import Testing

@testable import Normalization

/// The tables against Foundation's converters and against single facts of the Encoding Standard.
struct EncodingTableTests {
    private func decoded(_ bytes: [UInt8], _ family: TextEncoding.Family) -> String {
        String(decoding: Transcoder.transcode(bytes, from: 0, as: family).utf8, as: UTF8.self)
    }

    /// Every ideograph that the encoding has, and how many there are at least.
    @Test(arguments: [
        (TextEncoding.gb18030, 20_902), (.gbk, 20_902), (.big5, 13_000), (.big5HKSCS, 13_000), (.eucTW, 13_000),
    ])
    func everyIdeograph(encoding: TextEncoding, least: Int) {
        var count = 0
        for value in UInt32(0x4E00)...0x9FA5 {
            let text = String(Unicode.Scalar(value)!)
            guard let bytes = EncodedText.bytes(text, encoding) else { continue }
            count += 1
            #expect(decoded(bytes, encoding.family) == text)
        }
        #expect(count >= least)
    }

    /// Scalars of all planes, by the four-byte codes of GB 18030.
    @Test func fourByteCodes() throws {
        for value in stride(from: UInt32(0x80), through: 0x10FFFF, by: 97) {
            guard let scalar = Unicode.Scalar(value), !(0xE000..<0xF900).contains(value) else { continue }
            let text = String(scalar)
            #expect(decoded(try #require(EncodedText.bytes(text, .gb18030)), .gb) == text)
        }
    }

    @Test(
        arguments: [
            ([0xA1, 0x45], "‧"), ([0xA1, 0xE3], "～"), ([0xA1, 0xFE], "／"), ([0xA3, 0xE1], "€"), ([0xF9, 0xD6], "碁"),
            ([0x88, 0x62], "Ê\u{304}"), ([0x88, 0xA5], "ê\u{30C}"), ([0x87, 0xA4], "龗"), ([0x8C, 0x43], "\u{9FA6}"),
            ([0x88, 0x40], "㇀"), ([0x81, 0x40], "\u{FFFD}@"), ([0xFE, 0xFE], "秔"), ([0x80], "\u{FFFD}"),
        ] as [([UInt8], String)])
    func big5(bytes: [UInt8], text: String) {
        #expect(decoded(bytes, .big5).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test(
        arguments: [
            ([0x80], "€"), ([0xA2, 0xE3], "€"), ([0xA6, 0xD9], "︐"), ([0xFE, 0x59], "\u{9FB4}"), ([0xA8, 0xBF], "ǹ"),
            ([0x81, 0x30, 0x81, 0x30], "\u{80}"), ([0x81, 0x30, 0x86, 0x39], "Á"), ([0x90, 0x30, 0x81, 0x30], "𐀀"),
            ([0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"), ([0xE3, 0x32, 0x9A, 0x36], "\u{FFFD}"), ([0xFF], "\u{FFFD}"),
            ([0x81, 0x30, 0x81], "\u{FFFD}0\u{FFFD}"),
        ] as [([UInt8], String)])
    func gb18030(bytes: [UInt8], text: String) {
        #expect(decoded(bytes, .gb).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test(
        arguments: [
            ([0xC4, 0xA1], "一"), ([0x8E, 0xA1, 0xC4, 0xA1], "一"), ([0x8E, 0xA2, 0xA1, 0xA1], "乂"),
            ([0x8E, 0xA2], "\u{FFFD}\u{FFFD}"),
            ([0x8E, 0xB1, 0xA1, 0xA1], "\u{FFFD}\u{FFFD}\u{FFFD}"),
        ] as [([UInt8], String)])
    func eucTW(bytes: [UInt8], text: String) {
        #expect(decoded(bytes, .eucTW).unicodeScalars.elementsEqual(text.unicodeScalars))
    }
}
