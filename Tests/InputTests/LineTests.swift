import Foundation
import Testing

@testable import Input

struct LineTests {
    /// A file with these bytes, that goes with the test.
    private final class Scratch {
        let path = NSTemporaryDirectory() + "tiqu-\(UUID().uuidString)"
        init(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }
        deinit { unlink(path) }
    }

    private func blocks(of text: String, longest: Int = .max, target: Int) throws -> [LineBlocks.Block] {
        let file = try Scratch(Array(text.utf8))
        var blocks = LineBlocks(.plain(try ByteSource(path: file.path)), longest: longest, target: target)
        var result: [LineBlocks.Block] = []
        while let block = try blocks.next() { result.append(block) }
        return result
    }

    /// Whatever the size of blocks: together they are the text, each ends a line, and each knows its number.
    @Test(arguments: [1, 7, 64, 1 << 20])
    func blocksAreWholeLines(target: Int) throws {
        let text = (0..<50_000).map { String(repeating: "行", count: $0 % 11) }.joined(separator: "\n")
        var (all, line) = ([UInt8](), 1)
        for block in try blocks(of: text, target: target) {
            guard case .lines(let bytes, let first) = block else { continue }
            #expect(first == line)
            all += bytes
            line += bytes.count { $0 == 0x0A }
        }
        #expect(all == Array(text.utf8))
    }

    @Test func aLineThatIsTooLongIsPassedOver() throws {
        let long = String(repeating: "x", count: 2_000_000)
        var found: [String] = []
        for block in try blocks(of: "a\n\(long)\nb\n", longest: 1_000_000, target: 64) {
            switch block {
            case .lines(let bytes, let first): found.append("\(first):\(String(decoding: bytes, as: UTF8.self))")
            case .tooLong(let line): found.append("\(line):too long")
            }
        }
        #expect(found.joined(separator: "|").replacing("\n", with: "") == "1:a|2:too long|3:b")
    }

    @Test func readersTakeAwayTheByteOrderMark() throws {
        let file = try Scratch([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0x62])
        var lines = try LineReader(path: file.path)
        #expect(try lines.next() == [0x61])
        #expect(try lines.next() == [0x62])
        #expect(lines.lineNumber == 2)
        #expect(try lines.next() == nil)
    }
}
