import Foundation
import Input

/// Records that are kept to compare later ones with: a folder of files, or one file. Nothing but `tiqu diff --accept`
/// writes one.
struct Snapshot {
    /// What was done to it.
    struct Replacement {
        var written = 0
        var deleted = 0

        var summary: String { "accepted: \(written) file\(written == 1 ? "" : "s") written, \(deleted) deleted" }
    }

    private let path: String
    private static let extensions: Set<String> = ["json", "jsonl"]

    init(_ path: String) { self.path = path }

    /// Makes it what other records are: files that differ are written, each whole or not at all; then those that are not
    /// among the others are deleted.
    func replace(by other: String) throws(FileFault) -> Replacement {
        guard try Self.isFolder(path) == Self.isFolder(other) else {
            throw FileFault(
                path: other, reason: "is not, as \(path) is, \(try Self.isFolder(path) ? "a folder" : "a file")")
        }
        guard try Self.isFolder(path) else {
            var replacement = Replacement()
            try write(try FileReader.read(other), to: path, &replacement)
            return replacement
        }
        try checkApart(other)
        return try replaceFolder(by: try Self.files(other))
    }

    private func replaceFolder(by files: [InputFile]) throws(FileFault) -> Replacement {
        var replacement = Replacement()
        for file in files {
            let target = path + "/" + file.name
            try FileWriter.createFolder(target.folderOfPath)
            try write(try FileReader.read(file.path), to: target, &replacement)
        }
        let names = Set(files.map(\.name))
        for file in try Self.files(path) where !names.contains(file.name) {
            guard unlink(file.path) == 0 else { throw FileFault.errno(file.path) }
            replacement.deleted += 1
        }
        return replacement
    }

    private func write(_ bytes: [UInt8], to target: String, _ replacement: inout Replacement) throws(FileFault) {
        if let known = try? FileReader.read(target), known == bytes { return }
        try StagedFile.write(bytes, to: target)
        replacement.written += 1
    }

    /// Neither folder may lie in the other: what is new would be deleted as old.
    private func checkApart(_ other: String) throws(FileFault) {
        let (a, b) = (Self.resolved(path), Self.resolved(other))
        if a.hasPrefix(b) || b.hasPrefix(a) {
            throw FileFault(path: other, reason: "is or contains \(path), or lies in it; nothing accepted")
        }
    }

    private static func resolved(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path + "/" }

    private static func files(_ path: String) throws(FileFault) -> [InputFile] {
        let walker = InputWalker(paths: [path], extensions: extensions)
        if let fault = walker.faults.first { throw fault }
        return walker.files
    }

    private static func isFolder(_ path: String) throws(FileFault) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileFault.errno(path) }
        return status.st_mode & S_IFMT == S_IFDIR
    }
}
