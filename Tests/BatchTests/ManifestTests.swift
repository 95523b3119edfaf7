import Foundation
import Hashing
import Testing

@testable import Batch
@testable import Input

struct ManifestTests {
    private final class Scratch {
        let path = NSTemporaryDirectory() + "tiqu-\(UUID().uuidString)"
        deinit { unlink(path) }
    }

    private func entry(_ id: String, digest: String = "d") -> ManifestEntry {
        var entry = ManifestEntry(
            id: id, input: "in/\(id)", inputBytes: 5, inputDigest: digest, job: "j", status: .done)
        entry.output = "\(id).json"
        entry.outputBytes = 12
        return entry
    }

    private func write(_ ids: [String], to path: String) throws {
        var names = OutputNames()
        let manifest = try Manifest(path, names: &names)
        for id in ids { manifest.append(entry(id)) }
        try manifest.flush()
    }

    private func known(_ ids: [String], in path: String) throws -> [String] {
        var names = OutputNames()
        let manifest = try Manifest(path, names: &names)
        return ids.filter { manifest.entry($0, NameHash.hash($0)) == entry($0) }
    }

    @Test func entriesComeBack() throws {
        let scratch = Scratch()
        try write(["a", "新闻/乙", "c\n\"d\""], to: scratch.path)
        #expect(try known(["a", "b", "新闻/乙", "c\n\"d\""], in: scratch.path) == ["a", "新闻/乙", "c\n\"d\""])
    }

    /// Cut anywhere: what was written whole before is there, the rest is not, and the log can be gone on with.
    @Test func aTornLineIsNoLine() throws {
        let scratch = Scratch()
        try write(["a", "b", "c"], to: scratch.path)
        let whole = try Data(contentsOf: URL(filePath: scratch.path))
        let ends = whole.indices.filter { whole[$0] == 0x0A }
        for cut in stride(from: 0, to: whole.count, by: 3) {
            try whole.prefix(cut).write(to: URL(filePath: scratch.path))
            let complete = ["a", "b", "c"].prefix(ends.count { $0 < cut })
            #expect(try known(["a", "b", "c"], in: scratch.path) == Array(complete))
            try write(["d"], to: scratch.path)
            #expect(try known(["a", "b", "c", "d"], in: scratch.path) == complete + ["d"])
        }
    }

    @Test func aDamagedLineIsPassedOver() throws {
        let scratch = Scratch()
        try write(["a", "b", "c"], to: scratch.path)
        var bytes = try Data(contentsOf: URL(filePath: scratch.path))
        let second = bytes.firstIndex(of: 0x0A)! + 30
        bytes[second] ^= 1
        try bytes.write(to: URL(filePath: scratch.path))
        #expect(try known(["a", "b", "c"], in: scratch.path) == ["a", "c"])
    }

    @Test func theLastEntryCounts() throws {
        let scratch = Scratch()
        var names = OutputNames()
        let manifest = try Manifest(scratch.path, names: &names)
        manifest.append(entry("a", digest: "old"))
        manifest.append(entry("a", digest: "new"))
        try manifest.flush()
        let again = try Manifest(scratch.path, names: &names)
        #expect(again.entry("a", NameHash.hash("a"))?.inputDigest == "new")
    }

    @Test func voidLinesAreDropped() throws {
        let scratch = Scratch()
        let ids = (0..<700).map { "n\($0)" }
        for _ in 0..<3 { try write(ids, to: scratch.path) }
        let before = try Data(contentsOf: URL(filePath: scratch.path)).count
        var names = OutputNames()
        try Manifest(scratch.path, names: &names).compact(through: scratch.path + ".new")
        #expect(try Data(contentsOf: URL(filePath: scratch.path)).count == before / 3)
        #expect(try known(ids, in: scratch.path) == ids)
    }
}

struct ShardEntriesTests {
    /// More than are held, and then a few.
    @Test func entriesComeBackInOrder() throws {
        let path = NSTemporaryDirectory() + "tiqu-\(UUID().uuidString)"
        var entries = ShardEntries(path)
        for count in [9000, 3] {
            for number in 0..<count { try entries.append(entry(number)) }
            #expect(entries.count == count)
            #expect((access(path, F_OK) == 0) == (count == 9000))
            var read: [ManifestEntry] = []
            try entries.forEach { read.append($0) }
            #expect(read == (0..<count).map(entry))
            entries.removeAll()
            #expect(entries.count == 0 && access(path, F_OK) != 0)
        }
    }

    private func entry(_ number: Int) -> ManifestEntry {
        var entry = ManifestEntry(
            id: "n\(number)", input: "in.jsonl:\(number)", inputBytes: number,
            inputDigest: String(repeating: "d", count: 64), job: "j", status: .done)
        (entry.output, entry.offset, entry.outputBytes) = ("part-00000.jsonl", 7 * number, 7)
        return entry
    }
}

struct OutputNamesTests {
    private func name(_ id: String, _ names: inout OutputNames) -> String { names.name(for: id, NameHash.hash(id)) }

    @Test func theWholeNameOfOneCanBeTheShortNameOfAnother() {
        var names = OutputNames()
        let given = ["b.txt", "b", "b.html"].map { name($0, &names) }
        #expect(given[0] == "b.json")
        #expect(given[1].hasPrefix("b~") && given[1].hasSuffix(".json"))
        #expect(given[2] == "b.html.json")
        #expect(["b.txt", "b", "b.html"].map { name($0, &names) } == given)
    }

    @Test func everyArticleHasItsOwn() {
        var names = OutputNames()
        #expect(name("a.txt", &names) == "a.json")
        #expect(name("a.html", &names) == "a.html.json")
        #expect(name("b.html.gz", &names) == "b.json")
        #expect(name("x.y", &names) == "x.y.json")
        #expect(name("../../e", &names) == "%2E%2E/%2E%2E/e.json")
        #expect(name(".tiqu/lock", &names) == "%2Etiqu/lock.json")
        #expect(name("a\n\\", &names) == "a%0A%5C.json")
        let (one, two) = (String(repeating: "长", count: 100), String(repeating: "长", count: 101))
        #expect(name(one, &names).utf8.count < 250)
        #expect(name(one, &names) != name(two, &names))
    }

    /// What an earlier run gave to one article is not taken by another that came to be before it.
    @Test func namesStay() {
        var names = OutputNames()
        names.reserve("a.json", for: NameHash.hash("a.txt"))
        #expect(name("a.html", &names) == "a.html.json")
        #expect(name("a.txt", &names) == "a.json")
    }
}

struct HashTests {
    @Test func crcOfTheStandard() { #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926) }

    @Test func namesDoNotCollide() {
        var seen: Set<UInt64> = []
        for i in 0..<20_000 {
            #expect(seen.insert(NameHash.hash("\(i)")).inserted)
            #expect(seen.insert(NameHash.hash("https://news.example/politics/\(i)")).inserted)
        }
    }
}
