import Foundation

/// Walks a folder and those in it, one file at a time, each in the order of its entries' bytes.
///
/// What it holds are the names of the entries of the folders around the file it is at.
struct FolderWalk {
    enum Step {
        case file(InputFile, byteCount: Int)
        case fault(FileFault)
    }

    private struct Level {
        let path: String
        let prefix: String
        let identity: FileIdentity
        var names: SortedNames
    }

    private let extensions: Set<String>
    private let passesOverOutput: Bool
    private var levels: [Level] = []
    /// A folder that could not be opened, to be told next.
    private var pending: FileFault?
    /// How many files were passed over because of their names.
    private(set) var passedOver = 0
    /// The first of them.
    private(set) var namesPassedOver: [String] = []
    static let namesToTell = 3
    private(set) var fileCount = 0
    private(set) var faultCount = 0

    /// A folder with this in it is one that Tiqu writes to, and no input.
    static let outputMark = ".tiqu"

    /// - Parameters:
    ///   - extensions: which files are taken, by what is in them.
    ///   - passesOverOutput: folders in this one that Tiqu writes to are left out.
    init(_ root: String, extensions: Set<String>, passesOverOutput: Bool) {
        self.extensions = extensions
        self.passesOverOutput = passesOverOutput
        var status = stat()
        if stat(root, &status) == 0 {
            enter(root, prefix: "", FileIdentity(status))
        } else {
            pending = .errno(root)
        }
    }

    /// The next file or fault; nil at the end.
    mutating func next() -> Step? {
        while true {
            if let fault = pending {
                pending = nil
                faultCount += 1
                return .fault(fault)
            }
            guard let level = levels.last else { return nil }
            guard let entry = levels[levels.count - 1].names.next() else {
                levels.removeLast()
                continue
            }
            if let file = visit(entry, in: level) {
                fileCount += 1
                return file
            }
        }
    }

    private mutating func visit(_ entry: String, in level: Level) -> Step? {
        let path = level.path.hasSuffix("/") ? level.path + entry : level.path + "/" + entry
        var status = stat()
        guard stat(path, &status) == 0 else {
            pending = .errno(path)
            return nil
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: descend(path, prefix: level.prefix + entry + "/", FileIdentity(status))
        case S_IFREG where extensions.contains(InputFile.contentExtension(entry)):
            return .file(InputFile(path: path, name: level.prefix + entry), byteCount: Int(status.st_size))
        case S_IFREG: passOver(level.prefix + entry)
        default: break
        }
        return nil
    }

    private mutating func passOver(_ name: String) {
        passedOver += 1
        if namesPassedOver.count < Self.namesToTell { namesPassedOver.append(name) }
    }

    private mutating func descend(_ path: String, prefix: String, _ identity: FileIdentity) {
        if levels.contains(where: { $0.identity == identity }) {
            pending = FileFault(path: path, reason: "a link back to a folder around it; not followed")
        } else if !passesOverOutput || access(path + "/" + Self.outputMark, F_OK) != 0 {
            enter(path, prefix: prefix, identity)
        }
    }

    private mutating func enter(_ path: String, prefix: String, _ identity: FileIdentity) {
        do throws(FileFault) {
            levels.append(Level(path: path, prefix: prefix, identity: identity, names: try SortedNames(of: path)))
        } catch {
            pending = error
        }
    }
}

/// The names in a folder that do not begin with a dot, sorted by their bytes, in about forty bytes each.
private struct SortedNames {
    private var bytes: [UInt8] = []
    private var starts: [Int] = []
    private var position = 0

    init(of folder: String) throws(FileFault) {
        guard let handle = opendir(folder) else { throw FileFault.errno(folder) }
        defer { closedir(handle) }
        while let entry = readdir(handle) {
            withUnsafeBytes(of: &entry.pointee.d_name) { name in
                let length = strlen(name.baseAddress!.assumingMemoryBound(to: CChar.self))
                guard name[0] != UInt8(ascii: ".") else { return }
                starts.append(bytes.count)
                bytes.append(contentsOf: name[...length])
            }
        }
        bytes.withUnsafeBufferPointer { bytes in
            // Names end in a zero byte, which is smaller than any other.
            starts.sort { strcmp(Self.pointer(bytes, $0), Self.pointer(bytes, $1)) < 0 }
        }
    }

    private static func pointer(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> UnsafePointer<CChar> {
        UnsafeRawPointer(bytes.baseAddress! + start).assumingMemoryBound(to: CChar.self)
    }

    mutating func next() -> String? {
        guard position < starts.count else { return nil }
        let start = starts[position]
        position += 1
        return bytes.withUnsafeBufferPointer { String(cString: Self.pointer($0, start)) }
    }
}
