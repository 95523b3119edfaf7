import Foundation

/// One file to be read as an article.
struct InputFile {
    /// How to open it.
    let path: String
    /// Relative to the input root: the article's id.
    let name: String

    /// What the name says of the content; nil where it leaves that open.
    var mediaType: String? {
        switch (name as NSString).pathExtension.lowercased() {
        case "html", "htm": "text/html"
        case "xhtml": "application/xhtml+xml"
        default: nil
        }
    }
}

/// Finds the article files under the paths of a command line.
struct InputWalker {
    /// What is taken for an article when a folder is walked; a file named outright is always read.
    static let articleExtensions: Set<String> = ["txt", "text", "html", "htm", "xhtml"]

    private let extensions: Set<String>

    /// What could not be visited. The walk goes on.
    private(set) var faults: [FileFault] = []
    private(set) var files: [InputFile] = []
    /// How many other files lie in the folders.
    private(set) var passedOver = 0

    /// Files in the order given, folders recursively, each in the order of its entries' bytes.
    ///
    /// - Parameter extensions: which files of a folder are taken; a file named outright is always taken.
    init(paths: [String], extensions: Set<String> = articleExtensions) {
        self.extensions = extensions
        for path in paths { visit(root: path) }
    }

    private mutating func visit(root: String) {
        var status = stat()
        guard stat(root, &status) == 0 else { return faults.append(.errno(root)) }
        if status.st_mode & S_IFMT == S_IFDIR {
            walk(root, prefix: "", ancestors: [FileIdentity(status)])
        } else {
            files.append(InputFile(path: root, name: (root as NSString).lastPathComponent))
        }
    }

    private mutating func walk(_ folder: String, prefix: String, ancestors: [FileIdentity]) {
        let entries: [String]
        do {
            entries = try Self.entries(of: folder)
        } catch {
            return faults.append(error)
        }
        for entry in entries where !entry.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + entry : folder + "/" + entry
            var status = stat()
            guard stat(path, &status) == 0 else {
                faults.append(.errno(path))
                continue
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: descend(path, prefix: prefix + entry + "/", FileIdentity(status), ancestors)
            case S_IFREG where isWanted(entry): files.append(InputFile(path: path, name: prefix + entry))
            case S_IFREG: passedOver += 1
            default: break
            }
        }
    }

    private mutating func descend(
        _ path: String, prefix: String, _ identity: FileIdentity, _ ancestors: [FileIdentity]
    ) {
        if ancestors.contains(identity) {
            faults.append(FileFault(path: path, reason: "a link back to a folder around it; not followed"))
        } else {
            walk(path, prefix: prefix, ancestors: ancestors + [identity])
        }
    }

    private func isWanted(_ name: String) -> Bool {
        extensions.contains((name as NSString).pathExtension.lowercased())
    }

    /// The names in a folder, sorted by their bytes.
    private static func entries(of folder: String) throws(FileFault) -> [String] {
        guard let handle = opendir(folder) else { throw FileFault.errno(folder) }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

/// Which file or folder a path leads to, whatever it is called.
struct FileIdentity: Hashable {
    private let device: UInt
    private let node: UInt

    init(_ status: stat) {
        device = UInt(status.st_dev)
        node = UInt(status.st_ino)
    }
}
