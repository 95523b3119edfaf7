import ArgumentParser
import Foundation
import Tiqu

/// Finds the article that a record was made from, by the record's id.
///
/// What lies in a folder as a file by itself is read when it is asked for. Only where an id is none of those is everything
/// that shares a file (JSON Lines, archives) read, once, and kept.
final class SourceFinder {
    private enum Place {
        /// The root that was extracted: ids are paths below it.
        case folder
        /// One article.
        case file
        /// Articles that share a file.
        case shared
    }

    private let root: String
    private let place: Place
    private lazy var shared = Self.readShared(root)

    init(_ path: String) throws(FileFault) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileFault(path: path, reason: String(cString: strerror(errno))) }
        root = path
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        place = isFolder ? .folder : InputFile.holdsSeveral(path) ? .shared : .file
    }

    /// What `--source` names; ends the command where it is not there.
    static func named(_ path: String) throws -> SourceFinder {
        do throws(FileFault) {
            return try SourceFinder(path)
        } catch {
            Console.fault("--source \(error.path)", error.reason)
            throw ExitCode(ExitStatus.usage.rawValue)
        }
    }

    func bytes(of id: String) throws(FileFault) -> [UInt8] {
        switch place {
        case .file: return try FileReader.read(root)
        case .folder:
            if let path = ownFile(of: id) { return try FileReader.read(path) }
            if let bytes = shared[id] { return bytes }
            return try FileReader.read(root + "/" + id)
        case .shared:
            guard let bytes = shared[id] else { throw FileFault(path: "\(root) (id \(id))", reason: "no such article") }
            return bytes
        }
    }

    /// The file that an article is in by itself; nil where several share one.
    func path(of id: String) -> String? {
        switch place {
        case .folder: ownFile(of: id)
        case .file: root
        case .shared: nil
        }
    }

    /// `ID`, and `ID.txt`: the articles of a gold folder are called after their files without the ending.
    private func ownFile(of id: String) -> String? {
        [id, id + ".txt"].map { root + "/" + $0 }.first { path in
            var status = stat()
            return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        }
    }

    /// Records may lie where the articles do.
    private static func isRecord(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        line.starts(with: "{\"schema\":\"tiqu.record/".utf8)
    }

    /// The articles that share files, by their ids. One without an id is called after its file and line; where it came from
    /// standard input, `-:4` is the one in the fourth line of a file, if there is but one file.
    private static func readShared(_ root: String) -> [String: [UInt8]] {
        let (input, reader) = (InputReader([root]), ArticleReader())
        var articles: [String: [UInt8]] = [:]
        var numbered: [Int: [UInt8]] = [:]
        var files: Set<String> = []
        while let chunk = input.next() {
            reader.read(chunk) { item in
                guard case .article(let article, let place, let bytes) = item, !isRecord(bytes) else { return }
                if place.line == nil, FileManager.default.fileExists(atPath: place.file.path) { return }
                if articles[article.id] == nil { articles[article.id] = article.bytes }
                guard let line = place.line, article.id == "\(place.file.name.split(separator: "/").last ?? ""):\(line)"
                else {
                    return
                }
                files.insert(place.file.path)
                numbered[line] = article.bytes
            }
        }
        if files.count == 1 { articles.merge(numbered.map { ("-:\($0.key)", $0.value) }) { known, _ in known } }
        return articles
    }
}
