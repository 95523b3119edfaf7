import Testing
import TextModel

@testable import Normalization

struct EncodingDeclarationTests {
    @Test(arguments: [
        ("<meta charset=\"gb2312\">", "gb2312"),
        ("<!DOCTYPE html>\n<html><head><META CharSet = big5 ></head>", "big5"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=GBK' />", "GBK"),
        ("\n <?xml version=\"1.0\" encoding=\"Big5-HKSCS\" standalone='no'?><rss>", "Big5-HKSCS"),
        ("<!-- <meta charset=\"big5\"> --><meta name=\"a\"><meta charset='utf-8'>", "utf-8"),
        ("<meta name=\"charset\"><p>encoding=gbk charset=gbk</p>", nil),
        ("正文 <meta charset=gbk>", nil),
        ("<p>新聞</p><!-- <meta charset=gbk>", nil),
        ("<meta charset=", nil),
        ("<", nil),
        ("", nil),
    ])
    func findsTheFirstDeclaration(page: String, label: String?) {
        #expect(EncodingDeclaration(in: Array(page.utf8))?.label == label)
    }

    @Test(arguments: [
        ("GB2312", TextEncoding.gbk), ("UTF8", .utf8), ("x-gbk", .gbk), ("Big5-HKSCS", .big5HKSCS), ("EUC-TW", .eucTW),
        ("utf-16", .utf16le), ("UTF-16BE", .utf16be), ("shift_jis", nil), ("", nil),
    ])
    func labels(label: String, encoding: TextEncoding?) {
        #expect(TextEncoding(label: label) == encoding)
    }

    private func decode(_ text: String, in encoding: TextEncoding, told: TextEncoding? = nil) throws -> SourceText {
        Decoder(encoding: told).decode(try #require(EncodedText.bytes(text, encoding)))
    }

    /// 目录 in GBK is well-formed UTF-8 as well.
    @Test func aDeclarationDecidesWhatBytesLeaveOpen() throws {
        #expect(try decode("目录", in: .gbk).encoding == "utf-8")
        #expect(try decode("目录", in: .gbk, told: .gbk).encoding == "gbk")
        #expect(try decode("<meta charset=gb2312>目录", in: .gbk).utf8 == Array("<meta charset=gb2312>目录".utf8))
    }

    @Test func theCallerBeatsTheMarkup() throws {
        let source = try decode("<meta charset=big5><p>新", in: .gbk, told: .gbk)
        #expect(source.encoding == "gbk" && source.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("<meta charset=\"gb2312\"><p>立法院昨天三讀通過中央政府總預算案</p>", TextEncoding.big5, "gb2312"),
        ("<meta charset=\"utf-8\"><p>前三季度全省居民人均可支配收入稳步增长</p>", .gbk, "utf-8"),
        ("<meta charset=\"gbk\"><p>前三季度全省居民人均可支配收入稳步增长</p>", .utf8, "gbk"),
    ])
    func contradictedDeclarationsAreOverruled(page: String, encoding: TextEncoding, label: String) throws {
        let source = try decode(page, in: encoding)
        #expect(source.utf8 == Array(page.utf8))
        #expect(source.encoding == encoding.rawValue)
        #expect(source.diagnostics.map(\.code) == ["decoding.declaration_overruled"])
        #expect(source.diagnostics.first?.message.contains("declared as \(label) in its markup") == true)
    }

    @Test func theCallerIsOverruledToo() throws {
        let source = try decode("前三季度全省居民人均可支配收入稳步增长", in: .gbk, told: .eucTW)
        #expect(source.encoding == "gbk")
        #expect(source.diagnostics.first?.message == "declared as euc-tw by the caller, but its bytes are GB 18030")
        #expect(Decoder(encoding: .gbk).decode([0xEF, 0xBB, 0xBF] + Array("新".utf8)).encoding == "utf-8")
    }

    /// A page that can be searched for its declaration is not in UTF-16, whatever it declares.
    @Test func markupInUTF8ThatSaysUTF16() throws {
        let source = try decode("<meta charset=utf-16><p>新闻</p>", in: .utf8)
        #expect(source.encoding == "utf-8" && source.diagnostics.isEmpty)
    }

    @Test func unknownDeclarations() throws {
        let source = try decode("<meta charset=shift_jis><p>今天上午，全省</p>", in: .gbk)
        #expect(source.encoding == "gbk")
        #expect(source.diagnostics.first?.message == "declared as shift_jis, which is not read here; read as GB 18030")
    }

    @Test func asciiContradictsNothing() throws {
        let source = try decode("<meta charset=big5><p>News</p>", in: .utf8)
        #expect(source.encoding == "utf-8" && source.diagnostics.isEmpty)
    }
}
