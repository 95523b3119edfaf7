import Hashing
import Input
import Records

/// What became of one article: a line of the manifest.
public struct ManifestEntry: Sendable, Equatable {
    public enum Status: String, Sendable { case done, failed }

    public var id: String
    /// Where the article stood: a file, or a line of one.
    public var input: String
    /// How many bytes it was read from, and their SHA-256; of JSON Lines those of the line.
    public var inputBytes: Int
    public var inputDigest: String
    /// What made the record: program, rules and options, as a hash.
    public var job: String
    public var status: Status
    /// Why there is no record.
    public var reason: String?
    /// The record's file in the folder, where in it the record begins, its bytes and their SHA-256.
    public var output = ""
    public var offset = 0
    public var outputBytes = 0
    public var outputDigest = ""
    /// When the file was written, in nanoseconds, and its bytes: while both are so, nobody has touched it.
    public var modified = 0
    public var fileBytes = 0
    /// Since when the machine had been running: what was written before it stopped may not have reached the disk.
    public var boot = ""

    init(id: String, input: String, inputBytes: Int, inputDigest: String, job: String, status: Status) {
        self.id = id
        self.input = input
        self.inputBytes = inputBytes
        self.inputDigest = inputDigest
        self.job = job
        self.status = status
    }
}

extension ManifestEntry {
    private static let keys: [StaticString] = [
        "id", "input", "bytes", "sha256", "job", "status", "reason", "output", "offset", "output_bytes",
        "output_sha256", "file_modified", "file_bytes", "boot",
    ]

    /// The line: a checksum, a blank, the entry as JSON, a line feed.
    var line: [UInt8] {
        var json = JSONWriter(isPretty: false)
        json.object { json in
            json.key("id")
            json.string(id)
            json.key("input")
            json.string(input)
            json.key("bytes")
            json.integer(inputBytes)
            json.key("sha256")
            json.string(inputDigest)
            json.key("job")
            json.string(job)
            json.key("status")
            json.string(status.rawValue)
            if let reason {
                json.key("reason")
                json.string(reason)
            }
            if status == .done { writeOutput(&json) }
        }
        let sum = String(CRC32.checksum(of: json.bytes), radix: 16)
        return Array((String(repeating: "0", count: 8 - sum.count) + sum + " ").utf8) + json.bytes + [0x0A]
    }

    private func writeOutput(_ json: inout JSONWriter) {
        json.key("output")
        json.string(output)
        json.key("offset")
        json.integer(offset)
        json.key("output_bytes")
        json.integer(outputBytes)
        json.key("output_sha256")
        json.string(outputDigest)
        json.key("file_modified")
        json.integer(modified)
        json.key("file_bytes")
        json.integer(fileBytes)
        json.key("boot")
        json.string(boot)
    }

    /// The object of a line without its line feed; nil where it is not as it was written.
    static func object(of line: [UInt8], keys: [StaticString] = keys) -> JSONLine? {
        guard line.count > 9, line[8] == 0x20,
            let sum = UInt32(String(decoding: line[..<8], as: UTF8.self), radix: 16),
            CRC32.checksum(of: line[9...]) == sum
        else { return nil }
        return try? JSONLine(Array(line[9...]), keys: keys)
    }

    init?(line: [UInt8]) {
        guard let object = Self.object(of: line), let id = object.string("id"), let input = object.string("input"),
            let bytes = object.integer("bytes"), let digest = object.string("sha256"), let job = object.string("job"),
            let status = object.string("status").flatMap(Status.init)
        else { return nil }
        self.init(id: id, input: input, inputBytes: bytes, inputDigest: digest, job: job, status: status)
        reason = object.string("reason")
        output = object.string("output") ?? ""
        offset = object.integer("offset") ?? 0
        outputBytes = object.integer("output_bytes") ?? 0
        outputDigest = object.string("output_sha256") ?? ""
        modified = object.integer("file_modified") ?? 0
        fileBytes = object.integer("file_bytes") ?? 0
        boot = object.string("boot") ?? ""
    }
}
