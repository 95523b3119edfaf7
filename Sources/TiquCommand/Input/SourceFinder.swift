import ArgumentParser
import Foundation

/// Finds the article that a record was made from, by the record's id.
enum SourceFinder {
    /// The root that was extracted: ids are paths below it.
    case folder(String)
    case file(String)
    /// The articles of a JSON Lines file by their ids.
    case lines([String: [UInt8]], path: String)

    init(_ path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw ValidationError("\(path): \(String(cString: strerror(errno)))") }
        if status.st_mode & S_IFMT == S_IFDIR {
            self = .folder(path)
        } else if path.hasSuffix(".jsonl") {
            self = .lines(try Self.readLines(path), path: path)
        } else {
            self = .file(path)
        }
    }

    func bytes(of id: String) throws(FileFault) -> [UInt8] {
        switch self {
        case .folder(let folder): return try FileReader.read(folder + "/" + id)
        case .file(let path): return try FileReader.read(path)
        case .lines(let articles, let path):
            guard let bytes = articles[id] ?? articles[Self.renamed(id, path)] else {
                throw FileFault(path: "\(path) (id \(id))", reason: "no such article")
            }
            return bytes
        }
    }

    /// The file that an article is in by itself; nil where several share one.
    func path(of id: String) -> String? {
        switch self {
        case .folder(let folder): folder + "/" + id
        case .file(let path): path
        case .lines: nil
        }
    }

    /// An article without an id is called after its file and line. That read from standard input, `-:4`, is the one in the
    /// fourth line of the file, whatever the file is called.
    private static func renamed(_ id: String, _ path: String) -> String {
        guard id.hasPrefix("-:"), Int(id.dropFirst(2)) != nil else { return id }
        return "\(path.split(separator: "/").last ?? "-"):\(id.dropFirst(2))"
    }

    private static func readLines(_ path: String) throws -> [String: [UInt8]] {
        var articles: [String: [UInt8]] = [:]
        do throws(FileFault) {
            var lines = try LineReader(path: path)
            while let line = try lines.next() {
                guard let object = try? JSONLine(line), let text = object.bytes("text") else {
                    continue
                }
                let id = object.id(inFile: path, line: lines.lineNumber)
                if articles[id] == nil { articles[id] = text }
            }
        } catch {
            throw ValidationError("\(error.path): \(error.reason)")
        }
        return articles
    }
}
